import type { CopyKind } from '../model/copy.js';
import type { Resemblance } from '../text/fingerprint.js';

/**
 * How far apart two copies of one text come out, in minutes: four days. Formal news (weather, congratulations,
 * sentences carried out) comes again in the same words later, as news of its own.
 */
export const COPY_WINDOW_MINUTES = 4 * 24 * 60;

const VERBATIM = 0.9;
const EDITED = 0.4;
const EXCERPT = 0.8;

/** What two articles of the same days are to each other; null: different texts. */
export const copyKindOf = ({ jaccard, containment }: Resemblance): CopyKind | null => {
  if (jaccard >= VERBATIM) return 'VERBATIM';
  if (jaccard >= EDITED) return 'EDITED';
  return containment >= EXCERPT ? 'EXCERPT' : null;
};
