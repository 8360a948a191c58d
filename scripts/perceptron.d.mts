import type { PathFinder } from '../src/extract/label-paths.js';
import type { TokenSample } from '../src/extract/tagger-samples.js';
import type { TaggerWeights } from '../src/extract/tagger-weights.js';

export interface LearnerOptions {
  readonly rounds?: number;
  readonly epochs?: number;
  readonly seed?: number;
  readonly cost?: number;
  readonly missed?: number;
  readonly hidden?: number;
  readonly step?: number;
  readonly smallest?: number;
}

export function trainWeights(
  sentences: readonly (readonly TokenSample[])[],
  options: LearnerOptions & {
    readonly labels: number;
    readonly buildPathFinder: (transitions: Int32Array) => PathFinder;
  },
): TaggerWeights;
