import sql from 'sql-template-tag';
import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import type { Session } from './connection.js';

/** One write of a call that its caller named, so that it is made once however often it is sent. */
export interface NamedCall {
  /** Who calls: names of one caller mean nothing to another. */
  readonly caller: string;
  readonly name: string;
  /** Which of the writes of the call, from 0. */
  readonly part: number;
  /** SHA-256 of all that was asked for. */
  readonly fingerprint: string;
  /** How long the answer is kept, in milliseconds. */
  readonly keptFor: number;
}

/** How what a write gives is kept, and given again. */
export interface AnswerForm<T> {
  readonly toKept: (result: T) => unknown;
  readonly fromKept: (session: Session, kept: unknown) => T | Promise<T>;
}

/** The form of what is plain JSON. */
export const asJson = <T>(): AnswerForm<T> => ({
  toKept: (result) => result,
  fromKept: (_session, kept) => kept as T,
});

/** What the write gave before; null when it was not made. Errors: IDEMPOTENCY_KEY_REUSED. */
export const readKeptAnswer = async (
  session: Session,
  { caller, name, part, fingerprint }: NamedCall,
  now: number,
): Promise<{ readonly answer: unknown } | null> => {
  const row = await session.get<{ fingerprint: string; answer: string }>(sql`
    SELECT fingerprint, answer FROM kept_answers
    WHERE caller = ${caller} AND name = ${name} AND part = ${part} AND expires >= ${now}`);
  if (row === null) return null;
  if (row.fingerprint !== fingerprint) {
    throw new IsnadError('IDEMPOTENCY_KEY_REUSED', say('keyReused', { key: name }), {
      path: ['idempotencyKey'],
    });
  }
  return { answer: JSON.parse(row.answer) };
};

/** Keeps what a write gave, and takes out what was kept long enough. */
export const keepAnswer = async (
  session: Session,
  { caller, name, part, fingerprint, keptFor }: NamedCall,
  answer: unknown,
  now: number,
): Promise<void> => {
  await session.run(sql`DELETE FROM kept_answers WHERE expires < ${now}`);
  await session.insert(sql`kept_answers (caller, name, part, fingerprint, answer, expires)`, [
    [caller, name, part, fingerprint, JSON.stringify(answer), now + keptFor],
  ]);
};
