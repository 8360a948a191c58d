import type { NamedCapital } from './capital-clusters.js';
import { isHyphen } from './capital-runs.js';
import { type CapitalReading, Class, isCapitalLetter, isEnclitic, isGlued, longest, textAt } from './capital-words.js';

/** A title as tokens [from, to) and the name it belongs to. */
export interface CapitalTitle {
  readonly from: number;
  readonly to: number;
  readonly office: string;
  /** The office noun alone. */
  readonly noun: { readonly from: number; readonly to: number };
  readonly holder: NamedCapital;
  readonly before: boolean;
}

const MAX_LEFT = 12;
const MAX_COMPLEMENT = 14;

/** The office that ends right before token `to`: where its noun starts, and its code. */
const officeEnding = (
  reading: CapitalReading,
  to: number,
): { readonly from: number; readonly office: string } | null => {
  const floor = Math.max(reading.doc.sentenceOf(to - 1)?.from ?? to, to - 6);
  const longest = reading.officesEnding(to).find((office) => office.from >= floor);
  return longest === undefined ? null : { from: longest.from, office: longest.value };
};

/** Where a title whose office noun starts at `from` begins: countries, bodies and modifiers before it. */
const titleStart = (reading: CapitalReading, from: number, persons: ReadonlySet<number>): number => {
  const { doc } = reading;
  const floor = Math.max(doc.sentenceOf(from)?.from ?? from, from - MAX_LEFT);
  let at = from;
  while (at > floor) {
    const k = at - 1;
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK' || persons.has(k)) break;
    const { text } = token;
    const isName = token.kind === 'WORD' && reading.isCapital(k) && !reading.is(k, Class.functions);
    const isModifier = reading.is(k, Class.officeModifiers) || longest(reading.offices, doc, k, at) !== null;
    const isEnding = isEnclitic(doc, k);
    const isStop = text === '.' && isGlued(doc, k) && isCapitalLetter(textAt(doc, k - 1));
    const joins =
      (reading.is(k, Class.conjunctions) || text === '&') &&
      at < from &&
      longest(reading.offices, doc, at, from + 1) !== null &&
      isTitleWord(reading, k - 1);
    if (isName || isModifier || isEnding || isStop || isHyphen(reading, k) || joins) at = k;
    else break;
  }
  while (
    at < from &&
    (doc.tokens[at]?.kind !== 'WORD' ||
      reading.is(at, Class.functions) ||
      isEnclitic(doc, at) ||
      reading.is(at, Class.honorifics))
  )
    at += 1;
  return at;
};

const isTitleWord = (reading: CapitalReading, index: number): boolean => officeEnding(reading, index + 1) !== null;

/** Where the noun phrase behind an office's preposition ends. */
const complementEnd = (reading: CapitalReading, from: number, limit: number): number => {
  const { doc } = reading;
  let to = from;
  while (to < Math.min(limit, from + MAX_COMPLEMENT)) {
    const token = doc.tokens[to];
    if (token === undefined || token.kind === 'BREAK') break;
    if (token.kind === 'PUNCTUATION' && !isHyphen(reading, to) && token.text !== '&') {
      if (!(token.text === '.' && isGlued(doc, to) && isCapitalLetter(textAt(doc, to - 1)))) break;
    }
    const isLink =
      reading.is(to, Class.officePrepositions) ||
      reading.is(to, Class.determiners) ||
      reading.is(to, Class.conjunctions) ||
      reading.is(to, Class.joiners);
    if (
      !isLink &&
      !reading.isCapital(to) &&
      (reading.is(to, Class.actingVerbs) || reading.is(to, Class.functions)) &&
      token.kind === 'WORD'
    )
      break;
    to += 1;
  }
  while (
    to > from &&
    (reading.is(to - 1, Class.officePrepositions) ||
      reading.is(to - 1, Class.determiners) ||
      reading.is(to - 1, Class.conjunctions))
  )
    to -= 1;
  return to;
};

/** Titles before and behind the names of persons. */
export const findCapitalTitles = (reading: CapitalReading, named: readonly NamedCapital[]): CapitalTitle[] => {
  const { doc } = reading;
  const found: CapitalTitle[] = [];
  const persons = new Set<number>();
  for (const { span, cluster } of named)
    if (cluster.type === 'PERSON') for (let k = span.from; k < span.to; k += 1) persons.add(k);
  for (const holder of named) {
    if (holder.cluster.type !== 'PERSON') continue;
    const { span } = holder;
    const sentence = doc.sentenceOf(span.from);
    if (sentence === null) continue;
    let at = span.from;
    // Forms of address and their stops stand between title and name.
    while (at > sentence.from) {
      const before = textAt(doc, at - 1) === '.' ? at - 2 : at - 1;
      if (before < sentence.from || !reading.is(before, Class.honorifics)) break;
      at = before;
    }
    if (textAt(doc, at - 1) === '.' && isGlued(doc, at - 1)) at -= 1;
    const comma = textAt(doc, at - 1) === ',';
    const office = officeEnding(reading, comma ? at - 1 : at);
    if (office !== null && (!comma || isAppositive(reading, span.to))) {
      const from = titleStart(reading, office.from, persons);
      // "talks with the ten premiers, Mulroney said": a bare office before a comma is somebody else.
      if (comma && from === office.from && !isOpeningPhrase(reading, from, sentence.from)) continue;
      const to = comma ? at - 1 : at;
      found.push({
        from,
        to: textAt(doc, to - 1) === '.' ? to - 1 : to,
        office: office.office,
        noun: { from: office.from, to },
        holder,
        before: true,
      });
    }
    const behind = titleBehind(reading, span.to, sentence.to, persons);
    if (behind !== null) found.push({ ...behind, holder, before: false });
  }
  return found;
};

/** Another office ends the same title: "deputy Middle East director". */
const officeFollows = (reading: CapitalReading, from: number, limit: number): boolean => {
  for (let k = from; k < Math.min(limit, from + 4); k += 1) {
    if (longest(reading.offices, reading.doc, k, limit) !== null) return true;
    if (!reading.isCapital(k) && !reading.is(k, Class.officeModifiers)) return false;
  }
  return false;
};

const isOpeningPhrase = (reading: CapitalReading, at: number, from: number): boolean =>
  at === from || (at === from + 1 && reading.is(from, Class.determiners));

const isAppositive = (reading: CapitalReading, to: number): boolean =>
  /^[,.;)]$/u.test(textAt(reading.doc, to)) || reading.is(to, Class.actingVerbs);

/** ", the head of the commission": the title behind a name and its comma. */
const titleBehind = (
  reading: CapitalReading,
  from: number,
  limit: number,
  persons: ReadonlySet<number>,
): Omit<CapitalTitle, 'holder' | 'before'> | null => {
  const { doc } = reading;
  if (textAt(doc, from) !== ',') return null;
  let at = from + 1;
  if (doc.tokens[at]?.kind === 'NUMBER' && textAt(doc, at + 1) === ',') at += 2;
  at = longest(reading.relativeCopulas, doc, at, limit)?.to ?? at;
  if (reading.is(at, Class.determiners)) at += 1;
  for (let k = at; k < Math.min(limit, at + 9); k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK' || persons.has(k)) return null;
    const office = longest(reading.offices, doc, k, limit);
    const isFinal = office !== null && !isHyphen(reading, office.to) && !officeFollows(reading, office.to, limit);
    if (office !== null && isFinal) {
      const joined = reading.is(office.to, Class.officePrepositions);
      const to = joined ? complementEnd(reading, office.to + 1, limit) : office.to;
      const end = to > office.to + 1 ? to : office.to;
      // "the minister's office" is no title; neither is a second person's.
      if (isEnclitic(doc, office.to) || persons.has(office.to)) return null;
      return { from: at, to: end, office: office.value, noun: { from: k, to: office.to } };
    }
    const isName = reading.isCapital(k);
    const isEnding = isEnclitic(doc, k);
    if (token.kind === 'WORD' && !isName && !isEnding && !reading.is(k, Class.officeModifiers) && office === null) {
      if (reading.is(k, Class.functions) || reading.is(k, Class.actingVerbs) || k - at >= 4) return null;
      continue;
    }
    if (token.kind === 'PUNCTUATION' && !isHyphen(reading, k) && token.text !== '.' && token.text !== '&') return null;
  }
  return null;
};
