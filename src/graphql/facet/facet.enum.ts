import { registerNames } from '../enums.js';
import type { Step } from './histogram.js';

export const HistogramStep = registerNames<Step>('HistogramStep', 'How long a bucket of a histogram is.', {
  DAY: 'A day.',
  WEEK: 'A week, from Monday to Sunday (ISO 8601).',
  MONTH: 'A calendar month.',
  YEAR: 'A calendar year.',
});
