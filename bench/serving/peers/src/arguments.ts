import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The database file and the flags that a peer was started with. */
const [, , file = '', ...flags] = process.argv;

export const FILE = file;
export const IS_TUNED = flags.includes('--tuned');

/** Tells the benchmark where the server is. */
export const announce = (server: Server): void => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql\n`);
};
