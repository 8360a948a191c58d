import { foldString } from '../text/fold.js';
import type { SearchTerm } from '../text/search-terms.js';
import type { Span } from '../text/span.js';

/** Words side by side, as a query gives them: folded and stemmed, folded, and verbatim. */
export interface RankedPhrase {
  readonly terms: readonly string[];
  readonly prefix: boolean;
  readonly folded: readonly string[];
  readonly words: readonly string[];
}

export interface RankedGroup {
  readonly any: readonly RankedPhrase[];
  /** How much it tells when it is found, 0 to 1: the rarer the more. */
  readonly weight: number;
  /** Says nothing of its own: counts only where the words of the query stand side by side. */
  readonly isLight: boolean;
}

/** What is ranked: the terms of a text or of stretches of it. */
export interface RankedText {
  readonly text: string;
  readonly terms: readonly SearchTerm[];
  /** Where the title ends; 0: there is none. */
  readonly titleEnd: number;
  /** Terms of an ordinary text of the kind. */
  readonly ordinaryLength: number;
}

export interface Occurrence extends Span {
  /** Which group. */
  readonly group: number;
  /** Place of the first term among the terms of the text. */
  readonly at: number;
  /** 1: spelled as in the query; less: folded alike; least: another inflection. */
  readonly quality: number;
}

const EXACT = 1;
const FOLDED = 0.94;
const STEMMED = 0.8;
/** Further occurrences of a word count less and less (as in BM25). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
/** Terms from the start after which a first occurrence counts half. */
const EARLY = 50;

const WEIGHTS_WITH_TITLE = {
  title: 0.32,
  titleRun: 0.16,
  titleFill: 0.06,
  body: 0.24,
  run: 0.1,
  near: 0.08,
  early: 0.04,
};
const WEIGHTS_WITHOUT = { title: 0, titleRun: 0, titleFill: 0, body: 0.52, run: 0.22, near: 0.16, early: 0.1 };

const standsAt = (terms: readonly SearchTerm[], at: number, { terms: wanted, prefix }: RankedPhrase): boolean =>
  wanted.every((word, offset) => {
    const term = terms[at + offset]?.term;
    if (term === undefined) return false;
    return prefix && offset === wanted.length - 1 ? term.startsWith(word) : term === word;
  });

const qualityAt = (text: RankedText, at: number, phrase: RankedPhrase): number => {
  let least = EXACT;
  phrase.words.forEach((word, offset) => {
    const term = text.terms[at + offset];
    if (term === undefined) return;
    const found = text.text.slice(term.start, term.end);
    const isLast = phrase.prefix && offset === phrase.words.length - 1;
    const folded = foldString(found);
    const wanted = phrase.folded[offset] ?? '';
    const same = isLast ? found.startsWith(word) : found === word;
    const alike = isLast ? folded.startsWith(wanted) : folded === wanted;
    least = Math.min(least, same ? EXACT : alike ? FOLDED : STEMMED);
  });
  return least;
};

/** Where each group stands, in reading order. */
export const findOccurrences = (text: RankedText, groups: readonly RankedGroup[]): readonly Occurrence[] => {
  const first = new Map<string, [group: number, phrase: RankedPhrase][]>();
  const beginnings: [group: number, phrase: RankedPhrase][] = [];
  groups.forEach(({ any }, group) => {
    for (const phrase of any) {
      const [term] = phrase.terms;
      if (term === undefined) continue;
      if (phrase.prefix && phrase.terms.length === 1) beginnings.push([group, phrase]);
      else {
        const known = first.get(term);
        if (known === undefined) first.set(term, [[group, phrase]]);
        else known.push([group, phrase]);
      }
    }
  });
  const found: Occurrence[] = [];
  text.terms.forEach(({ term }, at) => {
    const starting = first.get(term);
    if (starting === undefined && beginnings.length === 0) return;
    for (const [group, phrase] of [...(starting ?? []), ...beginnings]) {
      if (!standsAt(text.terms, at, phrase)) continue;
      const start = (text.terms[at] as SearchTerm).start;
      const end = (text.terms[at + phrase.terms.length - 1] as SearchTerm).end;
      found.push({ group, at, start, end, quality: qualityAt(text, at, phrase) });
    }
  });
  return found;
};

/** Longest stretch of the query, two terms at least, that stands in `terms` word for word. */
const longestRun = (query: readonly string[], terms: readonly string[]): number => {
  let longest = 0;
  let before = new Uint16Array(query.length + 1);
  for (const term of terms) {
    const now = new Uint16Array(query.length + 1);
    for (let i = 0; i < query.length; i += 1) {
      if (query[i] !== term) continue;
      now[i + 1] = (before[i] as number) + 1;
      longest = Math.max(longest, now[i + 1] as number);
    }
    before = now;
  }
  return longest < 2 ? 0 : longest;
};

/** 1 when all groups stand side by side, less the further apart; 0 when one is missing. */
const nearness = (occurrences: readonly Occurrence[], wanted: ReadonlySet<number>): number => {
  if (wanted.size < 2) return 0;
  const counts = new Map<number, number>();
  let shortest = Number.POSITIVE_INFINITY;
  let left = 0;
  for (const { group, at } of occurrences) {
    if (!wanted.has(group)) continue;
    counts.set(group, (counts.get(group) ?? 0) + 1);
    while (counts.size === wanted.size) {
      const { group: gone, at: from } = occurrences[left] as Occurrence;
      left += 1;
      if (!wanted.has(gone)) continue;
      shortest = Math.min(shortest, at - from + 1);
      const rest = (counts.get(gone) ?? 1) - 1;
      if (rest === 0) counts.delete(gone);
      else counts.set(gone, rest);
    }
  }
  return shortest === Number.POSITIVE_INFINITY ? 0 : wanted.size / Math.max(shortest, wanted.size);
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/**
 * How well a text fits, 0 to 1: words in the title before words of the body, the query's own order and spelling before
 * others, rare words before common ones. Depends on nothing but its arguments: a page that is asked for later finds
 * the same figure.
 */
export const rankText = (
  text: RankedText,
  groups: readonly RankedGroup[],
  occurrences: readonly Occurrence[],
): number => {
  const heavy = new Set(groups.flatMap(({ isLight }, group) => (isLight ? [] : [group])));
  let whole = 0;
  let inTitle = 0;
  let inBody = 0;
  const length = text.terms.length / text.ordinaryLength;
  for (const group of heavy) {
    const { weight } = groups[group] as RankedGroup;
    whole += weight;
    const own = occurrences.filter((occurrence) => occurrence.group === group);
    if (own.length === 0) continue;
    const best = Math.max(...own.map(({ quality }) => quality));
    const frequency = own.length / (own.length + SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length));
    inBody += weight * best * frequency;
    const titled = own.filter(({ end }) => end <= text.titleEnd).map(({ quality }) => quality);
    if (titled.length > 0) inTitle += weight * Math.max(...titled);
  }
  const query = groups.flatMap(({ any: [phrase] }) => phrase?.terms ?? []);
  const terms = text.terms.map(({ term }) => term);
  const titleTerms = text.terms.filter(({ end }) => end <= text.titleEnd).length;
  const titled = new Set(occurrences.filter(({ end }) => end <= text.titleEnd).map(({ at }) => at));
  const first = occurrences.find(({ group }) => heavy.has(group))?.at;
  const w = text.titleEnd > 0 ? WEIGHTS_WITH_TITLE : WEIGHTS_WITHOUT;
  return (
    w.title * share(inTitle, whole) +
    w.titleRun * share(longestRun(query, terms.slice(0, titleTerms)), query.length) +
    w.titleFill * Math.min(1, share(titled.size, titleTerms)) +
    w.body * share(inBody, whole) +
    w.run * share(longestRun(query, terms), query.length) +
    w.near * nearness(occurrences, heavy) +
    (first === undefined ? 0 : (w.early * EARLY) / (EARLY + first))
  );
};

/** Days after which a text counts half as fresh. */
const HALF_LIFE_DAYS = 14;
const FRESHNESS = 0.06;

/** What is added for being fresh, against the newest one. */
export const freshness = (daysOlder: number): number => FRESHNESS * 2 ** (-Math.max(daysOlder, 0) / HALF_LIFE_DAYS);

/** What the index alone tells about a match. */
export interface IndexedSigns {
  /** Share of the words, by weight, that stand in the title; and of those that were asked for at all. */
  readonly title: number;
  readonly found: number;
  readonly phraseInTitle: boolean;
  readonly phrase: boolean;
}

/** A first rank, 0 to 1, before any text is read. */
export const rankSigns = ({ title, found, phraseInTitle, phrase }: IndexedSigns): number =>
  0.4 * title + 0.25 * Number(phraseInTitle) + 0.15 * Number(phrase) + 0.2 * found;

/** Weight of a word that `holders` of `all` objects have, 0 to 1. */
export const wordWeight = (holders: number, all: number): number =>
  Math.log(1 + Math.max(all, holders) / Math.max(holders, 1)) / Math.log(2 + Math.max(all, 1));

/** Of a query no text of which holds all words: the share of their weight that a text must hold. */
export const LEAST_FOUND = 0.4;

/** How well an entity fits whose names are asked for: the whole name, then who is spoken of most. */
export const rankEntity = (isWholeName: boolean, mentions: number): number =>
  // Counted in doublings: a few mentions more do not move it.
  (isWholeName ? 1.2 : 0.35) + Math.min(0.4, Math.floor(Math.log2(1 + mentions)) * 0.02);
