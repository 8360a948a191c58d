import type { Lane, LaneOutcome } from '../lanes/lane.js';
import type { Lanes } from '../lanes/lanes.js';
import type { FromWorker, LaneName } from './cluster-messages.js';

/** The lanes that all workers share: the process that started them has them. */
export interface RemoteLanes {
  readonly lanes: Lanes;
  /** What became of an operation that was sent there. */
  hear(id: number, outcome: LaneOutcome): void;
}

export const createRemoteLanes = (names: readonly LaneName[], tell: (message: FromWorker) => void): RemoteLanes => {
  const running = new Map<number, (outcome: LaneOutcome) => void>();
  let last = 0;
  const lane = (name: LaneName): Lane | null =>
    names.includes(name)
      ? {
          run: (operation) =>
            new Promise((resolve) => {
              last += 1;
              running.set(last, resolve);
              tell({ kind: 'RUN', lane: name, id: last, operation });
            }),
          pids: () => [],
          warm: () => undefined,
          close: async () => undefined,
        }
      : null;
  return {
    lanes: { heavy: lane('heavy'), write: lane('write') },
    hear: (id, outcome) => {
      running.get(id)?.(outcome);
      running.delete(id);
    },
  };
};
