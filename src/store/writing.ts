import { crc32 } from 'node:zlib';
import sql from 'sql-template-tag';
import { invariant } from '../errors.js';
import { codePointIndex } from '../text/code-points.js';
import { cutsPair } from '../text/evidence.js';
import { isSpan, type Span } from '../text/span.js';
import type { Value } from './connection.js';
import type { Part } from './evidence.js';
import type { Key } from './records.js';
import type { UnitOfWork } from './unit-of-work.js';

/** CRC-32 of the words' UTF-8 bytes as a signed number, which is stored shorter than an unsigned one. */
export const checksumOf = (words: string): number => crc32(words) | 0;

/** span_start, span_end, code_point_start, code_point_end, checksum. */
export type SpanValues = readonly [number, number, number, number, number];
export const NO_SPAN = [null, null, null, null, null] as const;

/** Local ids of an analysis (q1, e1...) and the keys of the rows they become. */
export interface LocalKeys {
  readonly entity: ReadonlyMap<string, Key>;
  readonly quote: ReadonlyMap<string, Key>;
  readonly role: ReadonlyMap<string, Key>;
  readonly agreement: ReadonlyMap<string, Key>;
  readonly interaction: ReadonlyMap<string, Key>;
  readonly time: ReadonlyMap<string, Key>;
  readonly mention: ReadonlyMap<string, Key>;
  readonly finding: ReadonlyMap<string, Key>;
}

/** Objects of one kind in one article, as far as their places can be told apart. */
const PLACES = 2 ** 20;

/** One article being written. */
export interface Writing {
  readonly unit: UnitOfWork;
  readonly articleId: Key;
  readonly publishedMinute: number;
  readonly day: number;
  readonly language: string;
  readonly text: string;
  /** Key of the row a local id became; null for null. */
  keyOf(kind: keyof LocalKeys, local: string | null): Key | null;
  /** As `keyOf`, where the model allows no null. */
  needKey(kind: keyof LocalKeys, local: string): Key;
  ruleKey(name: string): Key;
  span(span: Span): SpanValues;
  /** What an object is sorted by in reading order, by its number among those of its kind in the article. */
  place(ordinal: number): number;
  /** Keeps a span of an object for `writeEvidence`. */
  addEvidence(owner: Key, part: Part, spans: readonly Span[]): void;
  addEvidenceAt(owner: Key, part: Part, ordinal: number, span: Span | null): void;
  writeEvidence(): Promise<void>;
}

/** Turns the spans of one text into stored ones. A span outside the text is our bug: nothing is written. */
export const createSpanWriter = (text: string): ((span: Span) => SpanValues) => {
  const index = codePointIndex(text);
  return (span) => {
    const { start, end } = span;
    invariant(isSpan(text, span), `the span [${start}, ${end}) is not in a text of ${text.length} units`);
    invariant(!cutsPair(text, start) && !cutsPair(text, end), `the span [${start}, ${end}) cuts a character`);
    return [start, end, index.toCodePoint(start), index.toCodePoint(end), checksumOf(text.slice(start, end))];
  };
};

export interface WritingParts {
  readonly unit: UnitOfWork;
  readonly articleId: Key;
  readonly publishedMinute: number;
  readonly day: number;
  readonly language: string;
  readonly text: string;
  readonly keys: LocalKeys;
  readonly rules: ReadonlyMap<string, Key>;
}

export const createWriting = ({ keys, rules, ...parts }: WritingParts): Writing => {
  const span = createSpanWriter(parts.text);
  const evidence: Value[][] = [];
  const needKey = (kind: keyof LocalKeys, local: string): Key => {
    const key = keys[kind].get(local);
    invariant(key !== undefined, `the analysis has no ${kind} "${local}"`);
    return key;
  };
  const addEvidenceAt = (owner: Key, part: Part, ordinal: number, at: Span | null): void => {
    if (at !== null) evidence.push([parts.articleId, owner, part, ordinal, ...span(at)]);
  };
  return {
    ...parts,
    needKey,
    keyOf: (kind, local) => (local === null ? null : needKey(kind, local)),
    ruleKey: (name) => {
      const key = rules.get(name);
      invariant(key !== undefined, `the rule "${name}" has no row`);
      return key;
    },
    span,
    place: (ordinal) => {
      invariant(ordinal < PLACES, `an article holds fewer than ${PLACES} objects of a kind`);
      return parts.articleId * PLACES + ordinal;
    },
    addEvidenceAt,
    addEvidence: (owner, part, spans) => {
      spans.forEach((at, ordinal) => {
        addEvidenceAt(owner, part, ordinal, at);
      });
    },
    writeEvidence: () =>
      parts.unit.session.insert(
        sql`evidence (article_id, owner_id, part, ordinal, span_start, span_end, code_point_start, code_point_end,
          checksum)`,
        evidence,
      ),
  };
};
