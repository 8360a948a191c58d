import type { Config } from '../config.js';
import { createLane, type Lane } from './lane.js';
import type { LaneKind } from './lane-messages.js';

/** Where operations run beside the process that serves; null where it runs them itself. */
export interface Lanes {
  /** Queries that ask for much. */
  readonly heavy: Lane | null;
  /** Mutations. */
  readonly write: Lane | null;
}

/** Whoever asks for much waits rather than all others, where cores are short. */
const NICE: Readonly<Record<LaneKind, number>> = { READ: 5, WRITE: 5 };

export const NO_LANES: Lanes = { heavy: null, write: null };

/** The lanes of a server on the file of its settings. No process is started before it is needed. */
export const openLanes = (config: Config, version: string): Lanes => {
  const lane = (kind: LaneKind, size: number): Lane | null =>
    size === 0 ? null : createLane({ kind, config: { ...config, writeToken: null }, version, size, nice: NICE[kind] });
  return { heavy: lane('READ', config.heavyProcesses), write: lane('WRITE', config.writeProcesses) };
};

export const warmLanes = ({ heavy, write }: Lanes): void => {
  heavy?.warm();
  write?.warm();
};

export const closeLanes = async ({ heavy, write }: Lanes): Promise<void> => {
  await Promise.all([heavy?.close(), write?.close()]);
};
