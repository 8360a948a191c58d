import { datedConnectionOf } from '../connection.js';
import { FindingFacetName } from './finding.enum.js';
import { Finding } from './finding.type.js';

export const FindingConnection = datedConnectionOf(
  'Finding',
  'findings',
  () => Finding,
  FindingFacetName,
  'the last day on which one of their articles was published',
);
