import { z } from 'zod';
import { IsnadError } from '../errors.js';
import type { Evaluation } from './evaluate.js';
import type { Scores } from './scores.js';

/** Scores that must not fall: language, measure (F1 where it has one), value. */
export type FrozenScores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How far a score may lie below the frozen one. */
export const TOLERANCE = 0.005;

/** What is counted rather than measured. */
const COUNTS: ReadonlySet<string> = new Set([
  'documents',
  'chainGold',
  'nestedGold',
  'agreementsGold',
  'interactionsGold',
  'goldQuotes',
  'systemQuotes',
]);
const BETTER_WHEN_LOWER: ReadonlySet<string> = new Set(['chainSpurious']);

const DECIMALS = 4;

const flatten = (scores: Scores): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(scores).flatMap(([measure, value]) => {
      if (COUNTS.has(measure) || value === null) return [];
      return [[measure, Number((typeof value === 'number' ? value : value.f1).toFixed(DECIMALS))]];
    }),
  );

export const toFrozenScores = ({ languages }: Evaluation): FrozenScores =>
  Object.fromEntries(Object.entries(languages).map(([language, scores]) => [language, flatten(scores)]));

const FORMAT = z.record(z.string(), z.record(z.string(), z.number()));

/** Errors: JSON_INVALID, FIELD_INVALID. */
export const parseFrozenScores = (text: string): FrozenScores => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new IsnadError('JSON_INVALID', 'the frozen scores are not JSON.', { cause });
  }
  const { data, error } = FORMAT.safeParse(value);
  if (data === undefined) {
    const issue = error?.issues[0];
    throw new IsnadError('FIELD_INVALID', `frozen scores, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  return data;
};

export interface Fall {
  readonly language: string;
  readonly measure: string;
  readonly frozen: number;
  /** null: not measured any more. */
  readonly now: number | null;
}

/** Measures that are worse than the frozen ones by more than the tolerance, or gone. */
export const findFalls = (frozen: FrozenScores, evaluation: Evaluation): readonly Fall[] => {
  const current = toFrozenScores(evaluation);
  return Object.entries(frozen).flatMap(([language, measures]) =>
    Object.entries(measures).flatMap(([measure, value]) => {
      const now = current[language]?.[measure] ?? null;
      const loss = now === null ? 1 : BETTER_WHEN_LOWER.has(measure) ? now - value : value - now;
      return loss > TOLERANCE ? [{ language, measure, frozen: value, now }] : [];
    }),
  );
};
