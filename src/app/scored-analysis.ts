import { z } from 'zod';
import { IsnadError } from '../errors.js';
import { codePointIndex } from '../text/code-points.js';
import type { Span } from '../text/span.js';
import type { SpanUnit } from './span-unit.js';

/** Who says, hears, agrees or takes part, as far as scores look at it. */
export interface ScoredParty {
  readonly entity: string | null;
  readonly span: Span | null;
}

export interface ScoredEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly mentions: readonly Span[];
}

export interface ScoredRole {
  readonly entity: string | null;
  readonly span: Span;
}

export interface ScoredQuote {
  readonly id: string;
  readonly type: string | null;
  readonly act: string | null;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly speaker: ScoredParty | null;
  /** The hops strictly between the article and the speaker. */
  readonly hops: readonly ScoredParty[];
  readonly parent: string | null;
}

/** An agreement (`label`: its status, `parties`: its parties) or an interaction (its type, its participants). */
export interface ScoredEvent {
  readonly id: string;
  readonly label: string | null;
  readonly cue: readonly Span[];
  readonly subject: readonly Span[];
  readonly parties: readonly ScoredParty[];
}

/** What scores read of one line in the analysis format; the annotator's and the machine's lines are alike. */
export interface ScoredAnalysis {
  readonly entities: readonly ScoredEntity[];
  readonly roles: readonly ScoredRole[];
  readonly quotes: readonly ScoredQuote[];
  readonly agreements: readonly ScoredEvent[];
  readonly interactions: readonly ScoredEvent[];
}

export const EMPTY_ANALYSIS: ScoredAnalysis = { entities: [], roles: [], quotes: [], agreements: [], interactions: [] };

const identifier = z.union([z.string(), z.number()]).transform(String);
const optionalIdentifier = identifier.nullish().transform((value) => value ?? null);
const optionalWord = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const span = z.object({ start: z.int(), end: z.int() });
const spans = z.union([z.array(span), span.transform((one) => [one])]).nullish();
const spanList = spans.transform((value) => value ?? []);
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);

const party = z
  .object({ entity: optionalIdentifier, start: z.int().nullish(), end: z.int().nullish(), role: optionalWord })
  .refine(({ start, end }) => (start ?? null) === null || (end ?? null) !== null, 'has a start and no end')
  .transform(({ entity, start, end, role }) => ({
    entity,
    role,
    span: start === null || start === undefined || end === null || end === undefined ? null : { start, end },
  }));

const NOT_BETWEEN = new Set<string | null>(['PUBLISHER', 'ORIGINATOR']);

const line = z.object({
  entities: listOf(
    z.object({
      id: identifier,
      type: z.string(),
      name: optionalWord,
      mentions: listOf(span),
    }),
  ),
  roles: listOf(z.object({ entity: optionalIdentifier, start: z.int(), end: z.int() })),
  quotes: listOf(
    z.object({
      id: optionalIdentifier,
      type: optionalWord,
      act: optionalWord,
      cue: spanList,
      content: spanList,
      speaker: party.nullish().transform((value) => value ?? null),
      chain: listOf(party),
      parent: optionalIdentifier,
    }),
  ),
  agreements: listOf(
    z.object({
      id: optionalIdentifier,
      status: optionalWord,
      cue: spanList,
      subject: spanList,
      parties: listOf(party),
    }),
  ),
  interactions: listOf(
    z.object({ id: optionalIdentifier, type: optionalWord, cue: spanList, participants: listOf(party) }),
  ),
});

const fieldInvalid = (path: readonly PropertyKey[], problem: string): IsnadError => {
  const place = path.map(String);
  return new IsnadError('FIELD_INVALID', `${place.join('.') || 'line'}: ${problem}`, { path: place });
};

const parse = (value: unknown): z.infer<typeof line> => {
  const { data, error } = line.safeParse(value);
  if (data !== undefined) return data;
  const issue = error?.issues[0];
  throw fieldInvalid(issue?.path ?? [], issue?.message ?? 'not in the analysis format');
};

/** Every span of a parsed line with the path that a message names. */
function* spansOf(parsed: z.infer<typeof line>): Generator<readonly [path: readonly PropertyKey[], span: Span]> {
  for (const [at, entity] of parsed.entities.entries()) {
    for (const [index, mention] of entity.mentions.entries()) yield [['entities', at, 'mentions', index], mention];
  }
  for (const [at, role] of parsed.roles.entries()) yield [['roles', at], role];
  const groups = [
    ['quotes', parsed.quotes],
    ['agreements', parsed.agreements],
    ['interactions', parsed.interactions],
  ] as const;
  for (const [name, items] of groups) {
    for (const [at, item] of items.entries()) {
      for (const [field, value] of Object.entries(item)) {
        for (const one of Array.isArray(value) ? value : [value]) {
          const found: unknown = one !== null && typeof one === 'object' && 'span' in one ? one.span : one;
          if (found !== null && typeof found === 'object' && 'start' in found) yield [[name, at, field], found as Span];
        }
      }
    }
  }
}

const assertSpans = (parsed: z.infer<typeof line>, lengthInUnits: number): void => {
  for (const [path, { start, end }] of spansOf(parsed)) {
    if (start < 0 || start >= end || end > lengthInUnits) {
      throw fieldInvalid(path, `the span ${start}-${end} does not lie in a text of ${lengthInUnits} characters.`);
    }
  }
};

const toNumbered = (id: string | null, letter: string, index: number): string => id ?? `${letter}${index + 1}`;

/**
 * The scored part of a line in the analysis format, its spans in UTF-16 whatever unit they came in.
 * Lists and fields that the line lacks are empty; further fields are ignored; a single span may stand for a list.
 * Errors: FIELD_INVALID with the path of the first field that is not in that form or whose span leaves the text.
 */
export const toScoredAnalysis = (value: unknown, text: string, unit: SpanUnit): ScoredAnalysis => {
  const parsed = parse(value);
  const index = codePointIndex(text);
  const isUtf16 = unit === 'utf16';
  assertSpans(parsed, isUtf16 ? text.length : index.toCodePoint(text.length));
  const toSpan = ({ start, end }: Span): Span =>
    isUtf16 ? { start, end } : { start: index.toUtf16(start), end: index.toUtf16(end) };
  const toParty = (given: ScoredParty): ScoredParty => ({
    entity: given.entity,
    span: given.span === null ? null : toSpan(given.span),
  });
  return {
    entities: [...new Map(parsed.entities.map((entity) => [entity.id, entity])).values()].map(
      ({ id, type, name, mentions }) => ({
        id,
        type,
        name: name ?? id,
        mentions: mentions.map(toSpan),
      }),
    ),
    roles: parsed.roles.map((role) => ({ entity: role.entity, span: toSpan(role) })),
    quotes: parsed.quotes.map((quote, at) => ({
      id: toNumbered(quote.id, 'q', at),
      type: quote.type,
      act: quote.act,
      cue: quote.cue.map(toSpan),
      content: quote.content.map(toSpan),
      speaker: quote.speaker === null ? null : toParty(quote.speaker),
      hops: quote.chain.filter(({ role }) => !NOT_BETWEEN.has(role)).map(toParty),
      parent: quote.parent,
    })),
    agreements: parsed.agreements.map((agreement, at) => ({
      id: toNumbered(agreement.id, 'a', at),
      label: agreement.status,
      cue: agreement.cue.map(toSpan),
      subject: agreement.subject.map(toSpan),
      parties: agreement.parties.map(toParty),
    })),
    interactions: parsed.interactions.map((interaction, at) => ({
      id: toNumbered(interaction.id, 'i', at),
      label: interaction.type,
      cue: interaction.cue.map(toSpan),
      subject: [],
      parties: interaction.participants.map(toParty),
    })),
  };
};

const requireField = (value: string | null, path: readonly PropertyKey[]): void => {
  if (value === null) throw fieldInvalid(path, 'is missing; an annotated line needs it.');
};

/** Errors: FIELD_INVALID for what an annotation must not leave open: types, statuses, and parents that exist. */
export const assertComplete = ({ quotes, agreements, interactions }: ScoredAnalysis): void => {
  const known = new Set(quotes.map(({ id }) => id));
  for (const [at, { type, parent }] of quotes.entries()) {
    requireField(type, ['quotes', at, 'type']);
    if (parent !== null && !known.has(parent)) {
      throw fieldInvalid(['quotes', at, 'parent'], `no quote has the id "${parent}".`);
    }
  }
  for (const [at, { label }] of agreements.entries()) requireField(label, ['agreements', at, 'status']);
  for (const [at, { label }] of interactions.entries()) requireField(label, ['interactions', at, 'type']);
};
