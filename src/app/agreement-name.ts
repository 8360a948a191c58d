import type { EvidenceRecord } from '../store/records.js';

/** The words of a name, its pieces joined by a blank and its line breaks gone. */
export const toName = (evidence: readonly EvidenceRecord[]): string =>
  evidence
    .map(({ exact }) => exact)
    .join(' ')
    .replace(/\s+/gu, ' ');
