import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/app/analyse.js';
import { toDraft } from '../../../src/ingest/draft.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { contains, overlaps, type Span } from '../../../src/text/span.js';

type Pair = readonly [number, number];
interface Gold {
  readonly blocks: readonly { readonly kind: string; readonly span: Pair }[];
  readonly mentions: readonly { readonly span: Pair; readonly entity: string }[];
  readonly otherMentions: readonly { readonly span: Pair; readonly entity: string }[];
  readonly entities: readonly { readonly key: string; readonly type: string; readonly wikidata: string | null }[];
  readonly roles: readonly {
    readonly id: string;
    readonly entity: string;
    readonly office: string;
    readonly pattern: string;
    readonly title: Pair | null;
    readonly evidence: Pair;
    readonly country: string | null;
  }[];
  readonly quotes: readonly {
    readonly id: string;
    readonly type: string;
    readonly act: string;
    readonly headline: boolean;
    readonly cue: Pair;
    readonly complementizer: Pair | null;
    readonly content: Pair;
    readonly speaker: { readonly entity: string; readonly span: Pair | null };
    readonly chain: readonly string[];
    readonly parent: string | null;
    readonly saidAt: string | null;
  }[];
  readonly denials: readonly { readonly id: string; readonly quotes: readonly string[]; readonly resolvedQuote: string | null }[];
  readonly agreements: readonly {
    readonly id: string;
    readonly status: string;
    readonly headline: boolean;
    readonly cue: Pair;
    readonly parties: readonly { readonly entity: string; readonly span: Pair }[];
    readonly subject: Pair;
    readonly quote: string | null;
    readonly sameAs: string | null;
  }[];
  readonly notAgreements: readonly { readonly span: Pair; readonly why: string }[];
  readonly interactions: readonly {
    readonly id: string;
    readonly type: string;
    readonly status: string;
    readonly cue: Pair;
    readonly participants: readonly { readonly span: Pair }[];
    readonly sameEventAs: string | null;
  }[];
  readonly times: readonly { readonly id: string; readonly span: Pair; readonly value: string | null }[];
  readonly findings: readonly { readonly id: string; readonly kind: string; readonly stretch: boolean; readonly sides: readonly { readonly span: Pair }[] }[];
}

const gold = JSON.parse(readFileSync(new URL('./seed.json', import.meta.url), 'utf8')) as Gold & { readonly text: string };
const draft = toDraft(JSON.parse(readFileSync(new URL(gold.text, import.meta.url), 'utf8')));
const { text } = draft;
const analysis: Analysis = analyse(draft);

const span = ([start, end]: Pair): Span => ({ start, end });
const words = (pair: Pair): string => text.slice(pair[0], pair[1]);
const isAt = (a: Span | null | undefined, pair: Pair): boolean => a !== null && a !== undefined && a.start === pair[0] && a.end === pair[1];
const touches = (a: Span | null | undefined, pair: Pair): boolean => a !== null && a !== undefined && overlaps(a, span(pair));

/** The analysis' own id of a gold entity: the entity that has most of its mentions. */
const idOf = (key: string): string | null => {
  const votes = new Map<string, number>();
  for (const mention of [...gold.mentions, ...gold.otherMentions]) {
    if (mention.entity !== key) continue;
    const found = analysis.mentions.find((candidate) => isAt(candidate.span, mention.span));
    if (found !== undefined) votes.set(found.entity, (votes.get(found.entity) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

const quoteAt = (id: string) => {
  const expected = gold.quotes.find((quote) => quote.id === id);
  if (expected === undefined) throw new Error(`no gold quote ${id}`);
  return analysis.quotes.find((quote) => quote.cue.some((cue) => touches(cue, expected.cue)));
};

/** Names inside a longer name are told by the longer one. */
const outermost = gold.mentions.filter(
  (mention) => !gold.mentions.some((other) => other !== mention && contains(span(other.span), span(mention.span)) && other.span[1] - other.span[0] > mention.span[1] - mention.span[0]),
);

describe('blocks', () => {
  test.each(gold.blocks.map((block) => [block.kind, words(block.span).slice(0, 40), block] as const))('%s %s', (_kind, _words, block) => {
    expect(analysis.blocks.find((found) => isAt(found, block.span))?.kind).toBe(block.kind);
  });
});

describe('named mentions', () => {
  test.each(outermost.map((mention) => [words(mention.span), mention.span[0], mention] as const))('%s at %i', (_words, _start, mention) => {
    const found = analysis.mentions.find((candidate) => isAt(candidate.span, mention.span));
    expect(found).toBeDefined();
    expect(found?.entity).toBe(idOf(mention.entity));
  });

  test('different entities stay apart', () => {
    const ids = gold.entities.map((entity) => idOf(entity.key)).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(gold.entities.filter((entity) => entity.wikidata !== null && idOf(entity.key) !== null).map((entity) => [entity.key, entity] as const))('%s has its Wikidata id', (_key, entity) => {
    expect(analysis.entities.find((found) => found.id === idOf(entity.key))?.wikidataId).toBe(entity.wikidata);
  });
});

describe('roles', () => {
  test.each(gold.roles.map((role) => [role.id, role] as const))('%s', (_id, role) => {
    const found = analysis.roles.find((candidate) => candidate.entity === idOf(role.entity) && candidate.pattern === role.pattern && touches(candidate.evidence, role.evidence));
    expect(found).toMatchObject({ office: role.office });
    if (role.country !== null) expect(found?.country).toBe(idOf(role.country));
    if (role.title !== null) expect(touches(found?.title, role.title)).toBe(true);
  });
});

describe('quotes', () => {
  test('thirteen are found', () => expect(analysis.quotes).toHaveLength(13));

  test.each(gold.quotes.map((quote) => [quote.id, words(quote.content).slice(0, 50), quote] as const))('%s %s', (id, _words, quote) => {
    const found = quoteAt(id);
    expect(found).toMatchObject({ type: quote.type, act: quote.act, headline: quote.headline });
    expect(found?.content).toEqual([span(quote.content)]);
    expect(found?.complementizer ?? null).toEqual(quote.complementizer === null ? null : span(quote.complementizer));
    expect(found?.parent ?? null).toBe(quote.parent === null ? null : quoteAt(quote.parent)?.id);
    if (quote.speaker.span === null) expect(found?.speaker?.span).toBeNull();
    else expect(touches(found?.speaker?.span, quote.speaker.span)).toBe(true);
    if (idOf(quote.speaker.entity) !== null) expect(found?.speaker?.entity).toBe(idOf(quote.speaker.entity));
  });

  test.each([
    ['q3', 'UNNAMED_SOURCE', 'lavrentiev'],
    ['q6', 'NEWS_AGENCY', 'kz-mfa'],
  ])('%s came through a relayer (%s)', (id, subtype, speaker) => {
    const chain = quoteAt(id)?.chain ?? [];
    expect(chain.map((hop) => hop.role)).toEqual(['PUBLISHER', 'RELAYER', 'ORIGINATOR']);
    expect(analysis.entities.find((entity) => entity.id === chain[1]?.entity)?.subtype).toBe(subtype);
    expect(chain[2]?.entity).toBe(idOf(speaker));
  });

  test.each(gold.quotes.filter((quote) => quote.chain.length === 0).map((quote) => [quote.id]))('%s has no relayer', (id) => {
    expect(quoteAt(id)?.chain.filter((hop) => hop.role === 'RELAYER')).toEqual([]);
  });

  test.each(gold.quotes.filter((quote) => quote.saidAt !== null && !['q5', 'q8'].includes(quote.id)).map((quote) => [quote.id, quote.saidAt as string]))('%s was said at %s', (id, time) => {
    const expected = gold.times.find((candidate) => candidate.id === time);
    const said = analysis.times.find((candidate) => candidate.id === quoteAt(id)?.saidAt);
    expect(said?.value).toBe(expected?.value);
  });
});

describe('denials', () => {
  test('there are four denying quotes, two of them in the headlines', () => {
    const denials = analysis.quotes.filter((quote) => quote.act === 'DENY');
    expect(denials.map((quote) => quote.headline).sort()).toEqual([false, false, true, true]);
  });

  test.each([['q1a'], ['q2a'], ['q9'], ['q10']])('%s denies the statement of the head of the delegation', (id) => {
    expect(quoteAt(id)?.denies).toEqual([quoteAt('q3')?.id]);
  });
});

describe('agreements', () => {
  test('two, none of the near misses', () => {
    expect(analysis.agreements).toHaveLength(2);
    for (const miss of gold.notAgreements) for (const agreement of analysis.agreements) expect(agreement.subject.some((part) => contains(span(miss.span), part))).toBe(false);
  });

  test.each(gold.agreements.map((agreement) => [agreement.id, agreement] as const))('%s', (_id, expected) => {
    const found = analysis.agreements.find((candidate) => candidate.cue.some((cue) => touches(cue, expected.cue)));
    expect(found).toMatchObject({ status: expected.status, headline: expected.headline });
    expect(found?.subject.some((part) => touches(part, expected.subject))).toBe(true);
    for (const party of expected.parties) expect(found?.parties.some((candidate) => touches(candidate.span, party.span))).toBe(true);
    expect(found?.quote ?? null).toBe(expected.quote === null ? null : quoteAt(expected.quote)?.id);
    if (expected.sameAs !== null) expect(found?.sameAs).not.toBeNull();
  });
});

describe('interactions', () => {
  const at = (expected: Gold['interactions'][number]) => analysis.interactions.find((candidate) => candidate.cue.some((cue) => touches(cue, expected.cue)));

  test('four, the twice-told call recognised as one', () => {
    expect(analysis.interactions).toHaveLength(4);
    const calls = analysis.interactions.filter((interaction) => interaction.type === 'PHONE_CALL');
    expect(calls.map((call) => call.sameAs !== null).sort()).toEqual([false, true]);
  });

  test.each(gold.interactions.map((interaction) => [interaction.id, interaction] as const))('%s', (_id, expected) => {
    const found = at(expected);
    expect(found).toMatchObject({ type: expected.type, status: expected.status });
    for (const participant of expected.participants) expect(found?.participants.some((candidate) => touches(candidate.span, participant.span))).toBe(true);
  });
});

describe('times', () => {
  test.each(gold.times.map((time) => [time.id, words(time.span), time] as const))('%s %s', (_id, _words, expected) => {
    const found = analysis.times.find((candidate) => isAt(candidate.span, expected.span));
    expect(found?.value).toBe(expected.value);
  });
});

describe('findings', () => {
  test.each(gold.findings.filter((finding) => !finding.stretch).map((finding) => [finding.id, finding.kind, finding] as const))('%s %s', (_id, kind, expected) => {
    const found = analysis.findings.filter((candidate) => candidate.kind === kind);
    expect(found.some((finding) => expected.sides.filter((side) => finding.sides.some((candidate) => touches(candidate.span, side.span))).length >= 2)).toBe(true);
  });
});

test('every span lies in the text', () => {
  const spans = [
    ...analysis.mentions.map((mention) => mention.span),
    ...analysis.quotes.flatMap((quote) => [...quote.cue, ...quote.content]),
    ...analysis.times.map((time) => time.span),
  ];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});
