import type { Span } from '../text/span.js';
import { detectLanguage, isInTwoScripts } from './detect.js';

/** The lines of a text that are in one language. */
export interface LanguagePart {
  readonly language: string;
  /** UTF-16, half-open, in reading order; whole lines without their breaks. */
  readonly lines: readonly Span[];
}

/** Below this a line's language is only a guess, and the line goes with the text around it. */
const CERTAIN = 0.7;
/** A shorter line is a name, a tag or a credit. */
const MIN_LINE = 40;

const linesOf = (text: string): Span[] => {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
};

/**
 * A text by the languages of its lines, the main one first: `main`, and those of `languages` that whole lines are
 * surely in. One part where nothing is in another language, as nearly always.
 */
export const findLanguageParts = (text: string, main: string, languages: readonly string[]): LanguagePart[] => {
  const whole = [{ language: main, lines: [{ start: 0, end: text.length }] }];
  if (!isInTwoScripts(text)) return whole;
  const parts = new Map<string, Span[]>([[main, []]]);
  for (const line of linesOf(text)) {
    const found = line.end - line.start < MIN_LINE ? null : detectLanguage(text.slice(line.start, line.end));
    const isSure = found !== null && found.confidence >= CERTAIN && languages.includes(found.language);
    const language = isSure ? found.language : main;
    const lines = parts.get(language);
    if (lines === undefined) parts.set(language, [line]);
    else lines.push(line);
  }
  return parts.size === 1 ? whole : [...parts].map(([language, lines]) => ({ language, lines }));
};

/** The text with blanks for all that is not in `lines`: every span of what is left is a span of the text. */
export const onlyLines = (text: string, lines: readonly Span[]): string => {
  let result = '';
  let at = 0;
  const blank = (to: number): string => text.slice(at, to).replace(/[^\n]/g, ' ');
  for (const { start, end } of lines) {
    result += blank(start) + text.slice(start, end);
    at = end;
  }
  return result + blank(text.length);
};
