import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 ships main and module but no "exports": without the alias the test runner loads a second copy of it
  // and every schema fails with "another module or realm".
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup.ts'],
    // Half of the time goes into waiting for servers, sockets and processes.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Tests that start real servers and processes share a small machine with the others.
    testTimeout: 20_000,
    // Real servers, a real browser and growth measured on a shared machine: a lost race is run again, a fault fails thrice.
    retry: 2,
  },
});
