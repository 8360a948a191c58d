import type { Quote } from '../model/quote.js';
import type { Document } from '../text/document.js';
import { meets } from '../text/sets.js';
import { firstReaching } from '../text/sorted.js';
import type { Span } from '../text/span.js';
import type { ReadNames } from './coreference.js';

/** Stems that a denial must share with words of somebody else, and the share of the denied matter that they must be. */
const SHARED = 2;
const SHARE = 0.5;
/** The same for a short statement that a longer matter takes up: the share is that of the statement's own stems. */
const SHARED_SHORT = 3;
const SHARE_SHORT = 0.75;
/** An accusation that is denied is often named by its deed alone. */
const SHARED_ACCUSATION = 1;
/** Characters behind which a claim inside the denied matter is an aside, not what is denied. */
const NAMED_REACH = 30;

/** Quotes on either side of a denial among which what it denies is looked for: linking stays linear in long texts. */
const REACH = 400;

/** The stems of the word at a token. */
export type StemReader = (index: number) => readonly string[];

/** The stems of some spans. */
const buildStems =
  (doc: Document, stemsAt: StemReader) =>
  (spans: readonly Span[]): Set<string> => {
    const stems = new Set<string>();
    for (const { start, end } of spans) {
      for (let index = doc.tokenAt(start); index < doc.tokens.length; index += 1) {
        const token = doc.tokens[index];
        if (token === undefined || token.start >= end) break;
        if (token.kind !== 'WORD') continue;
        for (const stem of stemsAt(index)) stems.add(stem);
      }
    }
    return stems;
  };

/** The entity, its country, and the bodies it speaks for by a role the text gives: who can deny whose words. */
const buildSides = (names: Pick<ReadNames, 'entities' | 'roles'>): ((entity: string) => ReadonlySet<string>) => {
  const sides = new Map<string, Set<string>>();
  for (const { id, country } of names.entities) sides.set(id, new Set(country === null ? [id] : [id, country]));
  for (const role of names.roles) {
    for (const id of [role.organization, role.country]) if (id !== null) sides.get(role.entity)?.add(id);
  }
  return (entity) => sides.get(entity) ?? new Set([entity]);
};

const NO_SIDE: ReadonlySet<string> = new Set();

/** The matter is nothing but words that point back ("denied THAT", "THIS MATTER"). */
const isAnaphor = (doc: Document, { start, end }: Span, anaphors: ReadonlySet<string>): boolean => {
  for (let index = doc.tokenAt(start); index < doc.tokens.length; index += 1) {
    const token = doc.tokens[index];
    if (token === undefined || token.start >= end) break;
    if (!anaphors.has(token.norm)) return false;
  }
  return true;
};

const isNamed = (doc: Document, { start, end }: Span, mentionAt: Int32Array): boolean => {
  for (let index = doc.tokenAt(start); index < doc.tokens.length; index += 1) {
    const token = doc.tokens[index];
    if (token === undefined || token.start >= end) break;
    if (token.kind === 'WORD' && mentionAt[index] === -1) return false;
  }
  return true;
};

/** The quote right before a denial, by somebody else and in its own or the preceding sentence; null when there is none. */
const lastSaid = (doc: Document, quotes: readonly Quote[], denial: Quote): Quote | null => {
  const said = quotes[quotes.indexOf(denial) - 1];
  if (said === undefined || said.headline || said.act === 'DENY' || said.parent !== denial.parent) return null;
  const speaker = said.speaker?.entity ?? null;
  if (speaker === null || speaker === denial.speaker?.entity) return null;
  const sentenceOf = ({ content }: Quote): number => doc.sentenceOf(doc.tokenAt(content[0]?.start ?? 0))?.index ?? 0;
  return sentenceOf(denial) - sentenceOf(said) <= 1 ? said : null;
};

/**
 * Links each denial to the quote of the article that it denies: words of the denier's own side where it denies that they
 * were said, or words of somebody else with most of the matter in common. A headline denial tells a denial of the body again and denies
 * the same. Precision first: no link rather than a doubtful one.
 * @param statements stems of nouns for words that were said.
 * @param anaphors words that only point back.
 * @param isReport whether a denied matter is a report: words, and not a deed.
 */
export const linkDenials = (
  doc: Document,
  quotes: readonly Quote[],
  names: Pick<ReadNames, 'entities' | 'roles' | 'mentionAt'>,
  stemsAt: StemReader,
  statements: ReadonlySet<string>,
  anaphors: ReadonlySet<string> = NO_SIDE,
  isReport: (matter: Span) => boolean = () => false,
): Quote[] => {
  const denials = quotes.filter((quote) => quote.act === 'DENY' && quote.deniedTarget !== null);
  if (denials.length === 0) return [...quotes];
  const stemsOf = buildStems(doc, stemsAt);
  const sidesOf = buildSides(names);
  // Only quotes that share a word with the denied matter are looked at: stem -> quotes, in reading order.
  const holding = new Map<string, number[]>();
  quotes.forEach((quote, index) => {
    if (quote.act === 'DENY' || quote.headline) return;
    for (const word of stemsOf(quote.content)) {
      const list = holding.get(word);
      if (list === undefined) holding.set(word, [index]);
      else list.push(index);
    }
  });
  const placeOf = new Map(quotes.map((quote, index) => [quote, index]));
  const denied = new Map<string, readonly string[]>();
  const ofReports = new Set<string>();
  const sideOf = (quote: Quote): ReadonlySet<string> =>
    quote.speaker?.entity ? sidesOf(quote.speaker.entity) : NO_SIDE;
  for (const denial of denials) {
    const matter = denial.deniedTarget as Span;
    const target = stemsOf([matter]);
    // A matter that is nothing but a name says whom or what the denial is about, and not what was said of it.
    if (isNamed(doc, matter, names.mentionAt)) continue;
    const side = sideOf(denial);
    // "denied that statements were made": few words of the matter itself remain to be shared.
    const isOfStatement = [...target].some((word) => statements.has(word));
    if (isReport(matter)) ofReports.add(denial.id);
    /** Quote -> number of stems that the denial shares with it. */
    const sharedWith = new Map<number, number>();
    const at = placeOf.get(denial) as number;
    for (const word of target) {
      const list = holding.get(word) ?? [];
      for (
        let k = firstReaching(list, (index) => index >= at - REACH);
        k < list.length && (list[k] as number) <= at + REACH;
        k += 1
      ) {
        sharedWith.set(list[k] as number, (sharedWith.get(list[k] as number) ?? 0) + 1);
      }
    }
    let best: { readonly id: string; readonly score: number } | null = null;
    // Of two that are as likely the one read first.
    for (const [index, shared] of [...sharedWith].sort(([a], [b]) => a - b)) {
      const quote = quotes[index] as Quote;
      // "denied the accusations of X that …": what is denied is the claim named in it.
      if (quote.parent === denial.id) {
        const isNamedFirst = quote.cue[0] !== undefined && quote.cue[0].start - matter.start <= NAMED_REACH;
        if (isNamedFirst) ofReports.add(denial.id);
        if (isNamedFirst && quote.speaker?.entity !== denial.speaker?.entity) best = { id: quote.id, score: Infinity };
        continue;
      }
      const share = shared / target.size;
      const isTakenUp = shared >= SHARED_SHORT && shared >= SHARE_SHORT * stemsOf(quote.content).size;
      const isAlike = isTakenUp || (share >= SHARE && shared >= (quote.act === 'ACCUSE' ? SHARED_ACCUSATION : SHARED));
      if (!isAlike && !isOfStatement) continue;
      if (quote.id === denial.parent) continue;
      const speaker = quote.speaker?.entity ?? null;
      if (speaker === null || speaker === denial.speaker?.entity) continue;
      // One's own side is denied only where words are denied ("denied that statements were made by its head").
      const isOwnSide = meets(side, sideOf(quote));
      const isDenied = isOwnSide ? isOfStatement : isAlike;
      const score = share + (isOwnSide ? 0.5 : 0);
      if (isDenied && (best === null || score > best.score)) best = { id: quote.id, score };
    }
    const said = best ?? (isAnaphor(doc, matter, anaphors) ? lastSaid(doc, quotes, denial) : null);
    if (said !== null) denied.set(denial.id, [said.id]);
  }
  for (const denial of denials) {
    if (!denial.headline || denied.has(denial.id)) continue;
    const body = denials.find(
      (other) => !other.headline && denied.has(other.id) && meets(sideOf(denial), sideOf(other)),
    );
    if (body !== undefined) denied.set(denial.id, denied.get(body.id) as readonly string[]);
  }
  return quotes.map((quote) => ({
    ...quote,
    denies: denied.get(quote.id) ?? [],
    ...(ofReports.has(quote.id) ? { deniesReport: true } : {}),
  }));
};
