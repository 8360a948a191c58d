import type { Quote } from '../model/quote.js';
import { foldString } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { ReadNames } from './coreference.js';
import type { CutDocument } from './cut-document.js';

/** Shortest stem that tells contents apart; shorter ones are function words. */
const MIN_STEM = 3;
/** Stems that a denial must share with words of somebody else, and the share of the denied matter that they must be. */
const SHARED = 2;
const SHARE = 0.5;
/** An accusation that is denied is often named by its deed alone. */
const SHARED_ACCUSATION = 1;

type Stemmer = (norm: string) => string;

const stemsOf = (doc: CutDocument, span: Span, stem: Stemmer): Set<string> => {
  const stems = new Set<string>();
  for (let i = doc.tokenAt(span.start); i < doc.tokens.length; i += 1) {
    const token = doc.tokens[i];
    if (token === undefined || token.start >= span.end) break;
    if (token.kind !== 'WORD') continue;
    const short = stem(token.norm);
    if (short.length >= MIN_STEM) stems.add(short);
    // The same noun counts with and without a preposition written onto it.
    for (const hypothesis of doc.hypotheses[i] ?? []) {
      if (hypothesis.preposition === null || hypothesis.stem.length <= MIN_STEM) continue;
      stems.add(stem(hypothesis.stem));
    }
  }
  return stems;
};

/** The entity, its country, and the bodies it speaks for by a role the text gives: who can deny whose words. */
const sidesOf = (names: Pick<ReadNames, 'entities' | 'roles'>, entity: string): Set<string> => {
  const sides = new Set([entity]);
  const country = names.entities.find((candidate) => candidate.id === entity)?.country;
  if (country !== null && country !== undefined) sides.add(country);
  for (const role of names.roles) {
    if (role.entity !== entity) continue;
    for (const id of [role.organization, role.country]) if (id !== null) sides.add(id);
  }
  return sides;
};

const meets = (a: Set<string>, b: Set<string>): boolean => {
  for (const side of a) if (b.has(side)) return true;
  return false;
};

/**
 * Links each denial to the quote of the article that it denies: words of the denier's own side where it denies that they
 * were said, or words of somebody else with most of the matter in common. A headline denial tells a denial of the body again and denies
 * the same. Precision first: no link rather than a doubtful one.
 */
export const linkDenials = (
  doc: CutDocument,
  quotes: readonly Quote[],
  names: Pick<ReadNames, 'entities' | 'roles'>,
  stem: Stemmer,
  statementNouns: readonly string[],
): Quote[] => {
  const denials = quotes.filter((quote) => quote.act === 'DENY' && quote.deniedTarget !== null);
  if (denials.length === 0) return [...quotes];
  const contents = new Map(quotes.map((quote) => [quote.id, quote.content.map((span) => stemsOf(doc, span, stem))]));
  const statements = new Set(statementNouns.map((noun) => stem(foldString(noun))));
  const denied = new Map<string, readonly string[]>();
  const sideOf = (quote: Quote): Set<string> =>
    quote.speaker?.entity ? sidesOf(names, quote.speaker.entity) : new Set();
  for (const denial of denials) {
    const target = stemsOf(doc, denial.deniedTarget as Span, stem);
    const side = sideOf(denial);
    // "denied that statements were made": few words of the matter itself remain to be shared.
    const isOfStatement = [...target].some((word) => statements.has(word));
    const found: { readonly id: string; readonly score: number }[] = [];
    for (const quote of quotes) {
      if (
        quote.act === 'DENY' ||
        quote.id === denial.id ||
        quote.parent === denial.id ||
        quote.id === denial.parent ||
        quote.headline
      )
        continue;
      const shared = new Set<string>();
      for (const stems of contents.get(quote.id) ?? [])
        for (const word of stems) if (target.has(word)) shared.add(word);
      const share = shared.size / Math.max(1, target.size);
      const speaker = quote.speaker?.entity ?? null;
      if (speaker === null || speaker === denial.speaker?.entity) continue;
      const isOwnSide = meets(side, sideOf(quote));
      // One's own side is denied only where words are denied ("denied that statements were made by its head").
      const isDenied = isOwnSide
        ? isOfStatement && shared.size >= 1
        : share >= SHARE && shared.size >= (quote.act === 'ACCUSE' ? SHARED_ACCUSATION : SHARED);
      if (isDenied) found.push({ id: quote.id, score: share + (isOwnSide ? 0.5 : 0) });
    }
    found.sort((a, b) => b.score - a.score);
    if (found[0] !== undefined) denied.set(denial.id, [found[0].id]);
  }
  for (const denial of denials) {
    if (!denial.headline || denied.has(denial.id)) continue;
    const body = denials.find(
      (other) => !other.headline && denied.has(other.id) && meets(sideOf(denial), sideOf(other)),
    );
    if (body !== undefined) denied.set(denial.id, denied.get(body.id) as readonly string[]);
  }
  return quotes.map((quote) => ({ ...quote, denies: denied.get(quote.id) ?? [] }));
};
