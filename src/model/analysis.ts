import type { Agreement } from './agreement.js';
import type { Block } from './block.js';
import type { Diagnostic } from './diagnostic.js';
import type { Entity, Mention, Role } from './entity.js';
import type { Finding } from './finding.js';
import type { Interaction } from './interaction.js';
import type { Quote } from './quote.js';
import type { TimeRef } from './time-ref.js';

/** All that was read in one article. Ids are local (`e1`, `m1`, `r1`, `q1`, `a1`, `i1`, `t1`, `f1`), spans point into its text. */
export interface Analysis {
  /** Language whose pack read it (BCP 47). */
  readonly language: string;
  /** Name and version of the extractor and its pack, such as `isnad/0.1.0 ar/1`. */
  readonly extractor: string;
  readonly blocks: readonly Block[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly quotes: readonly Quote[];
  readonly agreements: readonly Agreement[];
  readonly interactions: readonly Interaction[];
  readonly times: readonly TimeRef[];
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
}
