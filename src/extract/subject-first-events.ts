import type { Party, Quote } from '../model/quote.js';
import { firstReaching } from '../text/sorted.js';
import type { Span } from '../text/span.js';
import { spanOf } from './annotated-document.js';
import { isEnclitic } from './capital-words.js';
import { isComma } from './cue-words.js';
import { subjectBeforeVerb } from './subject-first-clauses.js';
import { headOf, isVerb, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

/** Longest list of parties, in tokens. */
const MAX_LIST = 40;

/** A party with the tokens that name it. */
export interface EventParty extends Party {
  readonly from: number;
  readonly to: number;
  /** Nothing but a common noun names it. */
  readonly described: boolean;
}

/** The subject of the verb at `verb` with all members of a list before its last one. */
export const listedSubject = (reading: SubjectReading, verb: number, floor: number): TokenRange | null => {
  const { doc, words, referents } = reading;
  const found = subjectBeforeVerb(reading, verb, floor);
  if (found === null) return null;
  let { from } = found.head;
  const { to } = found.head;
  let joined = false;
  for (let k = from; k < to; k += 1) if (words.is(doc, k, In.conjunctions)) joined = true;
  // "Russia, Turkey and Iran".
  while (joined && from > floor + 1 && isComma(doc, from - 1)) {
    const mention = referents.mentionAt(from - 2);
    if (mention === null) break;
    const range = referents.rangeOf(mention);
    if (range.from < floor) break;
    from = range.from;
    while (
      from > floor &&
      !isComma(doc, from - 1) &&
      doc.tokens[from - 1]?.kind === 'WORD' &&
      !isVerb(reading, from - 1) &&
      !words.is(doc, from - 1, In.subordinators | In.conjunctions)
    )
      from -= 1;
  }
  return { from, to };
};

/** The noun phrases of a list: parted by commas and "and". */
const membersOf = (reading: SubjectReading, { from, to }: TokenRange): TokenRange[] => {
  const { doc, words, referents } = reading;
  const members: TokenRange[] = [];
  let start = from;
  const push = (end: number): void => {
    let first = start;
    while (first < end && (words.is(doc, first, In.conjunctions) || doc.tokens[first]?.kind === 'PUNCTUATION'))
      first += 1;
    if (first < end) members.push({ from: first, to: end });
  };
  for (let k = from; k < to; k += 1) {
    // "the Ministry of Trade and Industry" is one member.
    if (referents.mentionAt(k) !== null) continue;
    if (isComma(doc, k) || words.is(doc, k, In.conjunctions)) {
      push(k);
      start = k + 1;
    }
  }
  push(to);
  return members;
};

const NO_GROUPS: ReadonlySet<string> = new Set();

/**
 * Who takes part, in a noun phrase or list. A group named by what it belongs to ("the presidents of A and B") is one
 * party. `groups`: common nouns that can take part, beside those that can speak.
 */
export const partiesOf = (
  reading: SubjectReading,
  range: TokenRange,
  groups: ReadonlySet<string> = NO_GROUPS,
): EventParty[] => {
  const { doc, words, referents } = reading;
  const isGroup = (index: number): boolean =>
    words.is(doc, index, In.sourceNouns) || groups.has(doc.tokens[index]?.norm ?? '');
  const members = membersOf(reading, range);
  const make = (range: TokenRange): EventParty | null => {
    // "last month's meeting": the time was cut off before its ending.
    const member = isEnclitic(doc, range.from) ? { from: range.from + 1, to: range.to } : range;
    const head = headOf(reading, member);
    const mention = referents.mentionAt(head);
    if (mention !== null && !mention.credit) {
      const { from, to } = referents.rangeOf(mention);
      return { entity: mention.entity, span: spanOf(doc, from, to), from, to, described: false };
    }
    const pronoun = words.pronoun(doc.tokens[head]?.norm ?? '');
    if (pronoun !== null) return null;
    // "the Secretary of State Anna Keller": the title's own head stands before the name.
    const holder = referents.titleAt(member.from) ? referents.entityIn(member.from, member.to) : null;
    const meant = holder ?? referents.nominal(member.from, member.to);
    // "the ministers" are not the one minister who was named.
    const isOne =
      meant === null || referents.typeOf(meant) !== 'PERSON' || !words.endsLike(doc.tokens[head]?.norm ?? '', 'plural');
    const entity = isOne ? meant : null;
    // "the ministers responsible", "the officials involved": an adjective may stand behind its noun.
    if (entity === null && !isGroup(head) && !(head - 1 > member.from && isGroup(head - 1))) return null;
    return { entity, span: spanOf(doc, member.from, member.to), ...member, described: true };
  };
  const [first] = members;
  if (first !== undefined && members.length > 1) {
    const head = headOf(reading, first);
    if (referents.mentionAt(head) === null && head < first.to - 1) {
      const whole = make({ from: range.from, to: range.to });
      return whole === null
        ? []
        : [{ ...whole, span: spanOf(doc, range.from, range.to), from: range.from, to: range.to }];
    }
  }
  return members.flatMap((member) => {
    const party = make(member);
    return party === null ? [] : [party];
  });
};

/** The list of names that starts at `from`: over commas and "and" as long as members follow. */
export const listAt = (reading: SubjectReading, from: number, limit: number): TokenRange | null => {
  const { doc, words, referents } = reading;
  let k = from;
  let lastEnd = from;
  while (k < Math.min(limit, from + MAX_LIST)) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') break;
    const mention = referents.mentionAt(k);
    if (mention !== null) {
      k = referents.rangeOf(mention).to;
      lastEnd = k;
      // "with Norway aimed at a treaty", "Bern later this month": a participle or an adverb ends the list.
      const behind = doc.tokens[k]?.kind === 'WORD' ? (doc.tokens[k]?.norm ?? '') : '';
      if (words.endsLike(behind, 'past') || words.endsLike(behind, 'gerund') || words.has(behind, 'adverbs')) break;
      continue;
    }
    if (referents.afterTime(k) > k) break;
    if (isComma(doc, k)) {
      // A comma goes on with the list only before another name.
      const next = referents.mentionAt(k + 1);
      const joins =
        next !== null &&
        (isComma(doc, referents.rangeOf(next).to) || words.is(doc, referents.rangeOf(next).to, In.conjunctions));
      if (!joins) break;
      k += 1;
      continue;
    }
    if (token.kind === 'PUNCTUATION' && !/^[-.&]$/u.test(token.text)) break;
    if (token.text === '.' && (k + 1 >= limit || doc.tokens[k + 1]?.kind === 'BREAK')) break;
    if (words.is(doc, k, In.conjunctions)) {
      k += 1;
      continue;
    }
    if (isVerb(reading, k) || words.is(doc, k, In.subordinators)) break;
    // "told bankers the plan was good": another noun phrase begins.
    const isJoined = words.is(doc, k - 1, In.conjunctions | In.prepositions | In.determiners) || isComma(doc, k - 1);
    if (k > from && words.is(doc, k, In.determiners) && !isJoined) break;
    if (
      k > from &&
      words.is(doc, k, In.prepositions) &&
      doc.tokens[k]?.norm !== undefined &&
      !words.is(doc, k, In.links)
    )
      break;
    k += 1;
    lastEnd = k;
  }
  return lastEnd > from ? { from, to: lastEnd } : null;
};

/** What stands before a verb form: nothing special, a passive, a plan or something that keeps it from being a fact. */
export type VerbMood = 'FACT' | 'PASSIVE' | 'PLAN' | 'BLOCKED';

export const moodOf = (
  reading: SubjectReading,
  at: number,
  floor: number,
  plans: ReadonlySet<string>,
  blockers: ReadonlySet<string>,
): VerbMood => {
  const { doc, words } = reading;
  let k = at - 1;
  while (
    k >= floor &&
    words.is(doc, k, In.adverbs | In.auxiliaries | In.carriers) &&
    !words.is(doc, k, In.conjunctions) &&
    !plans.has(doc.tokens[k]?.norm ?? '')
  )
    k -= 1;
  if (words.is(doc, k, In.negators)) return 'BLOCKED';
  for (let back = at - 1; back >= Math.max(floor, at - 12); back -= 1) {
    const token = doc.tokens[back];
    if (token === undefined || isComma(doc, back) || token.text === ';') break;
    if (blockers.has(token.norm)) return 'BLOCKED';
  }
  if (k < floor) return 'FACT';
  const norm = doc.tokens[k]?.norm ?? '';
  if (words.is(doc, k, In.infinitives)) return plans.has(doc.tokens[k - 1]?.norm ?? '') ? 'PLAN' : 'BLOCKED';
  if (plans.has(norm)) return 'PLAN';
  if (words.is(doc, k, In.modals)) return 'BLOCKED';
  return words.is(doc, k, In.passives) ? 'PASSIVE' : 'FACT';
};

/** Builds the look-up of the innermost quote whose content holds a span; null for none. */
export const buildQuoteAround = (quotes: readonly Quote[]): ((span: Span) => Quote | null) => {
  const contents = quotes
    .flatMap((quote, order) => quote.content.map(({ start, end }) => ({ quote, order, start, end })))
    .sort((a, b) => a.start - b.start);
  const longest = contents.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return ({ start, end }) => {
    const low = firstReaching(contents, (content) => content.start > start);
    let best: (typeof contents)[number] | null = null;
    for (let k = low - 1; k >= 0; k -= 1) {
      const content = contents[k] as (typeof contents)[number];
      if (content.start < end - longest) break;
      if (content.end < end) continue;
      const longer = best === null ? -1 : content.end - content.start - (best.end - best.start);
      // Of two as long the one that was read first.
      if (best === null || longer < 0 || (longer === 0 && content.order < best.order)) best = content;
    }
    return best?.quote ?? null;
  };
};

export const sameParty = (a: Party, b: Party): boolean =>
  a.entity !== null && b.entity !== null ? a.entity === b.entity : a.entity === null && b.entity === null;
