import { type Client, type ClientOptions, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestServer } from '../support.js';

export const socketUrl = ({ url }: TestServer): string => url.replace(/^http/u, 'ws');

/** One that is closed before it was open says nothing of it. */
class QuietSocket extends WebSocket {
  constructor(...given: ConstructorParameters<typeof WebSocket>) {
    super(...given);
    this.on('error', () => {});
  }
}

export const connect = (server: TestServer, options: Partial<ClientOptions> = {}): Client =>
  createClient({ url: socketUrl(server), webSocketImpl: QuietSocket, lazy: true, retryAttempts: 0, ...options });

export interface Following {
  /** Answers so far. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query
  readonly answers: any[];
  /** Resolves with the answers once there are `count`. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape depends on the query
  until(count: number): Promise<any[]>;
  /** How it ended: undefined when it was completed, else the error. */
  readonly ended: Promise<unknown>;
  stop(): void;
}

/** A collection of answers that tests can wait for. */
export const collect = (
  subscribe: (sink: { next(value: unknown): void; error(error: unknown): void; complete(): void }) => () => void,
): Following => {
  const answers: unknown[] = [];
  const waiting: { count: number; resolve: (answers: unknown[]) => void; reject: (error: unknown) => void }[] = [];
  let end: (error?: unknown) => void = () => {};
  const ended = new Promise<unknown>((resolve) => {
    end = (error) => {
      for (const { reject } of waiting)
        reject(new Error(`ended after ${answers.length} answers: ${JSON.stringify(error)}`));
      resolve(error);
    };
  });
  const stop = subscribe({
    next: (value) => {
      answers.push(value);
      for (const { count, resolve } of waiting) if (answers.length >= count) resolve(answers);
    },
    error: (error) => end(error),
    complete: () => end(),
  });
  return {
    answers,
    until: (count) =>
      new Promise((resolve, reject) => {
        if (answers.length >= count) resolve(answers);
        else waiting.push({ count, resolve, reject });
      }),
    ended,
    stop,
  };
};

export const follow = (client: Client, query: string, variables: Record<string, unknown> = {}): Following =>
  collect((sink) => client.subscribe({ query, variables }, sink));

export const waitUntil = async (isSo: () => boolean, milliseconds = 5000): Promise<void> => {
  const deadline = Date.now() + milliseconds;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error('it did not come about in time');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
