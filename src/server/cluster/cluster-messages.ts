import type { ErrorCode } from '../../errors.js';
import type { Config } from '../config.js';
import type { LaneOutcome } from '../lanes/lane.js';
import type { LaneOperation } from '../lanes/lane-messages.js';
import type { Lanes } from '../lanes/lanes.js';
import type { Spending } from '../rate-limit.js';

export type LaneName = keyof Lanes;

/** What a worker tells the process that started it. */
export type FromWorker =
  | { readonly kind: 'UP' }
  | { readonly kind: 'LISTENING'; readonly url: string }
  | { readonly kind: 'REFUSED'; readonly code: ErrorCode | null; readonly message: string }
  | { readonly kind: 'SPENT'; readonly spending: Spending }
  | { readonly kind: 'RUN'; readonly lane: LaneName; readonly id: number; readonly operation: LaneOperation };

/** What it is told. */
export type ToWorker =
  | { readonly kind: 'SERVE'; readonly config: Config; readonly lanes: readonly LaneName[] }
  | { readonly kind: 'SPENT'; readonly spending: Spending }
  | { readonly kind: 'RAN'; readonly id: number; readonly outcome: LaneOutcome }
  | { readonly kind: 'STOP' };
