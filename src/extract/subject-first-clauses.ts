import type { AnnotatedDocument } from './annotated-document.js';
import { isComma } from './cue-words.js';
import { beforeExchangeCode } from './exchange-codes.js';
import { isInner, isNominal, isVerb, MAX_SUBJECT, phraseAt, type SubjectReading } from './subject-first-subjects.js';
import { In, type SubjectFirstWords } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

const MAX_APPOSITION = 40;

/** Who does what the verb behind him says. */
export interface FoundSubject {
  readonly range: TokenRange;
  /** First token of the clause's own subject, before any apposition: the head stands in here. */
  readonly head: TokenRange;
  /** "citing Y", "quoted by Y" in apposition: who stands behind it. */
  readonly citing: TokenRange | null;
  readonly quotedBy: TokenRange | null;
}

/** A word of some lists, bits of `In`, stands in [from, to]. */
const anyIs = ({ doc, words }: SubjectReading, from: number, to: number, lists: number): boolean => {
  for (let k = from; k <= to; k += 1) if (words.is(doc, k, lists)) return true;
  return false;
};

/**
 * A "to" at `index` that governs a noun phrase, and no infinitive, in the subject of the verb at `at`. With a relative
 * word behind it ("turned to the police, who said") the noun phrase itself is the subject.
 */
const governsNoun = (reading: SubjectReading, index: number, at: number): boolean =>
  reading.words.is(reading.doc, index, In.infinitives) &&
  (reading.words.is(reading.doc, index + 1, In.determiners) ||
    reading.referents.mentionAt(index + 1) !== null ||
    /^\p{Lu}/u.test(reading.doc.tokens[index + 1]?.text ?? '')) &&
  !anyIs(reading, index + 1, at, In.relatives);

/**
 * "An aide close to Hill said", "linked to Hill": nothing joins the word before "to" with the verb at `at`, so it
 * describes the subject. What a person was linked to must never be taken for the one who speaks.
 */
const describesSubject = (reading: SubjectReading, index: number, at: number): boolean =>
  governsNoun(reading, index + 1, at) && !anyIs(reading, index + 2, at, In.conjunctions);

/** A participle that tells how the document before it came out. */
const isPublished = (doc: AnnotatedDocument, words: SubjectFirstWords, at: number): boolean =>
  words.has(doc.tokens[at]?.norm ?? '', 'published') && words.is(doc, at - 1, In.documents);

/** Where the clause that holds token `at` begins, as far back as `floor`. */
const clauseStart = (reading: SubjectReading, at: number, floor: number): number => {
  const { doc, words } = reading;
  let brackets = 0;
  for (let k = at - 1; k >= floor; k -= 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return k + 1;
    if (at - k > MAX_SUBJECT) return k + 1;
    if (token.kind === 'PUNCTUATION') {
      if (token.text === ')') brackets += 1;
      else if (token.text === '(') {
        if (brackets === 0) return k + 1;
        brackets -= 1;
      } else if (brackets === 0 && !isInner(doc, k)) {
        const stretch = reading.byClosing.get(k);
        // A quoted name inside the phrase.
        if (stretch !== undefined && stretch.to - stretch.from <= 3 && stretch.from - 1 > floor && at - k > 1) {
          k = doc.tokenAt(stretch.outer.start);
          continue;
        }
        return k + 1;
      }
      continue;
    }
    if (brackets > 0) continue;
    if (words.is(doc, k, In.subordinators)) return k + 1;
    if (isPublished(doc, words, k)) continue;
    if (isVerb(reading, k) && !governsNoun(reading, k, at) && !describesSubject(reading, k, at)) return k + 1;
  }
  return floor;
};

/** A word written onto the one before it. */
const isGlued = (doc: AnnotatedDocument, at: number): boolean =>
  doc.tokens[at]?.kind === 'WORD' &&
  doc.tokens[at]?.start === doc.tokens[at - 1]?.end &&
  doc.tokens[at - 1]?.kind === 'WORD';

/** The noun phrase in [from, to) without adjuncts and connectives before it; null when nothing is left. */
const trimmed = (reading: SubjectReading, from: number, to: number): TokenRange | null => {
  const { doc, words, referents } = reading;
  let start = from;
  for (let guard = 0; start < to && guard < MAX_SUBJECT; guard += 1) {
    const token = doc.tokens[start];
    if (token === undefined) return null;
    const behindTime = referents.afterTime(start);
    const time = isGlued(doc, behindTime) ? start : behindTime;
    const isName = referents.mentionAt(start) !== null;
    if (time > start && time < to && !isName) start = time;
    else if (token.kind === 'PUNCTUATION' && !/^["\u201c\u2018]$/u.test(token.text)) start += 1;
    else if (
      !isName &&
      words.is(doc, start, In.adverbs | In.conjunctions | In.carriers | In.auxiliaries) &&
      !words.is(doc, start, In.determiners)
    )
      start += 1;
    else if (!isName && (words.quotes.openers.at(doc, start) > 0 || words.is(doc, start, In.openers)))
      start += Math.max(1, words.quotes.openers.at(doc, start));
    else if (!isName && words.is(doc, start, In.prepositions)) {
      // "On Friday the ministry": the subject begins where a noun phrase begins that no preposition governs.
      const next = nextPhrase(reading, start + 1, to);
      if (next < 0) return null;
      start = next;
    } else break;
  }
  if (start >= to) return null;
  return { from: start, to };
};

/** The first noun phrase behind the one that a preposition governs, or -1. */
const nextPhrase = (reading: SubjectReading, from: number, to: number): number => {
  const { doc, words, referents } = reading;
  const time = referents.afterTime(from);
  // "On Sunday's show": the day owns what follows it.
  const first = isGlued(doc, time) ? from : time;
  let k = first > from ? first : from;
  if (k === from) {
    const mention = referents.mentionAt(k);
    if (words.is(doc, k, In.determiners)) k += 1;
    k = mention === null ? k + 1 : Math.max(k + 1, referents.rangeOf(mention).to);
  }
  for (; k < to; k += 1) {
    const norm = doc.tokens[k]?.norm ?? '';
    const before = doc.tokens[k - 1];
    if (reading.byClosing.has(k - 1) && (words.is(doc, k, In.determiners) || referents.mentionAt(k) !== null)) return k;
    if (before === undefined || words.is(doc, k - 1, In.prepositions | In.conjunctions | In.determiners)) continue;
    if (words.is(doc, k, In.determiners) || words.pronoun(norm) !== null) return k;
    const mention = referents.mentionAt(k);
    if (mention !== null) {
      if (
        referents.rangeOf(mention).from === k &&
        before.kind === 'WORD' &&
        (referents.afterTime(from) === k || referents.mentionAt(k - 1) === null)
      )
        return k;
      k = Math.max(k, referents.rangeOf(mention).to - 1);
    }
    if (k === first && first > from) return k;
  }
  return -1;
};

/** Skips a closed bracket or a code of an exchange that ends right before `at`. */
const beforeBracket = (doc: AnnotatedDocument, at: number, floor: number): number => {
  if (doc.tokens[at - 1]?.text !== ')') return Math.max(floor, beforeExchangeCode(doc, at));
  for (let k = at - 2; k > Math.max(floor, at - 14); k -= 1) if (doc.tokens[k]?.text === '(') return k;
  return at;
};

/** What may open an apposition behind a subject's comma. */
const opensApposition = (reading: SubjectReading, at: number): boolean => {
  const { doc, words, referents } = reading;
  const token = doc.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'NUMBER' || referents.mentionAt(at) !== null) return true;
  return (
    words.is(
      doc,
      at,
      In.determiners | In.relatives | In.citing | In.asked | In.prepositions | In.sourceNouns | In.adverbs,
    ) ||
    words.pronoun(token.norm) === 'RELATIVE' ||
    words.endsLike(token.norm, 'apposition') ||
    token.text !== token.text.toLowerCase()
  );
};

/** "Anna Keller, the minister of transport, one of …": the name before a title that opens with an article is the head. */
const nameBefore = (reading: SubjectReading, head: TokenRange, floor: number): TokenRange => {
  const { doc, words, referents } = reading;
  if (!isComma(doc, head.from - 1) || !words.is(doc, head.from, In.determiners)) return head;
  const mention = referents.mentionAt(head.from - 2);
  if (mention === null || referents.typeOf(mention.entity) !== 'PERSON') return head;
  const at = head.from - 1;
  const name = trimmed(reading, clauseStart(reading, at, floor), at);
  return name !== null && isNominal(reading, name) ? name : head;
};

/** Most tokens of a time between a subject and its verb. */
const MAX_TIME = 4;

/** "The court last month rejected": a time between the subject and its verb, and its preposition, are left out. */
const beforeTime = ({ doc, words, referents }: SubjectReading, end: number, floor: number): number => {
  for (let k = end - 1; k >= Math.max(floor + 1, end - MAX_TIME); k -= 1)
    if (referents.afterTime(k) === end) return words.is(doc, k - 1, In.prepositions) ? k - 1 : k;
  return end;
};

/** "he said", ", who said": a pronoun that can only be a subject, right before its verb. */
const pronounBefore = ({ doc, words }: SubjectReading, end: number): TokenRange | null => {
  const pronoun = words.pronoun(doc.tokens[end - 1]?.norm ?? '');
  const isSubject =
    pronoun === 'MALE' ||
    pronoun === 'FEMALE' ||
    pronoun === 'GROUP' ||
    (pronoun === 'RELATIVE' && isComma(doc, end - 2));
  return isSubject && !words.is(doc, end - 2, In.conjunctions) ? { from: end - 1, to: end } : null;
};

/** The subject of a verb at `verb`: the noun phrase before it, over auxiliaries, adverbs and appositions. */
export const subjectBeforeVerb = (reading: SubjectReading, verb: number, floor: number): FoundSubject | null => {
  const { doc, words } = reading;
  let end = verb;
  while (
    end > floor &&
    (words.is(doc, end - 1, In.auxiliaries | In.carriers) || words.adverb(doc, end - 1)) &&
    !words.is(doc, end - 1, In.conjunctions)
  )
    end -= 1;
  end = beforeTime(reading, end, floor);
  end = beforeBracket(doc, end, floor);
  // "<Keller Mining Ltd> said": the mark closes the name.
  if (doc.tokens[end - 1]?.text === '>') end -= 1;
  // "outlined his plan and vowed": what a conjunction joins to the clause before has no subject of its own.
  if (end <= floor || words.is(doc, end - 1, In.conjunctions)) return null;
  const own = pronounBefore(reading, end);
  if (own !== null) return { range: own, head: own, citing: null, quotedBy: null };
  if (isComma(doc, end - 1) || /^[\u2013\u2014]$/u.test(doc.tokens[end - 1]?.text ?? '')) {
    const sign = doc.tokens[end - 1]?.text;
    for (let k = end - 2; k > Math.max(floor, end - MAX_APPOSITION); k -= 1) {
      const token = doc.tokens[k];
      if (token === undefined || token.kind === 'BREAK' || /^["\u201d]$/u.test(token.text)) break;
      if (token.text !== sign || !opensApposition(reading, k + 1)) continue;
      const at = beforeBracket(doc, k, floor);
      const from = clauseStart(reading, at, floor);
      const head = trimmed(reading, from, at);
      if (head === null || !isNominal(reading, head)) continue;
      const named = nameBefore(reading, head, floor);
      const range = { from: named.from, to: end - 1 };
      const citing = words.is(doc, k + 1, In.citing) ? phraseAt(reading, k + 2, end - 1) : null;
      const quotedBy = words.is(doc, k + 2, In.by) ? phraseAt(reading, k + 3, end - 1) : null;
      return { range, head: named, citing, quotedBy };
    }
    return null;
  }
  let from = clauseStart(reading, end, floor);
  if (from >= end) {
    // "A clerk whose office had burnt down told": the verb before belongs to a relative clause.
    const relative = relativeBefore(reading, end, floor);
    if (relative === null) return null;
    const start = clauseStart(reading, relative, floor);
    const head = trimmed(reading, start, relative);
    return head === null ? null : { range: { from: head.from, to: end }, head, citing: null, quotedBy: null };
  }
  // "X and Y said" against "X left and Y said": a verb before the conjunction parts them.
  for (let k = end - 1; k > from; k -= 1) {
    if (!words.is(doc, k, In.conjunctions)) continue;
    const before = clauseStart(reading, k, floor);
    // "said X and Y agreed": what a verb of saying governs is a clause, and both names are its subject.
    if (before > floor && isVerb(reading, before - 1) && !words.isCueForm(doc.tokens[before - 1]?.norm ?? '')) {
      from = k + 1;
      break;
    }
  }
  const whole = trimmed(reading, from, end);
  const range = whole === null ? null : withoutParticiple(reading, whole);
  return range === null ? null : { range, head: range, citing: null, quotedBy: null };
};

/** "A poll released": the document without the participle that tells how it came out. */
const withoutParticiple = ({ doc, words }: SubjectReading, { from, to }: TokenRange): TokenRange => {
  for (let k = from + 1; k < to; k += 1) if (isPublished(doc, words, k)) return { from, to: k };
  return { from, to };
};

/** The relative word of the clause whose verb ends before `end`, or null. */
const relativeBefore = (reading: SubjectReading, end: number, floor: number): number | null => {
  const { doc, words } = reading;
  for (let k = end - 1; k > Math.max(floor, end - 16); k -= 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return null;
    if (token.kind === 'PUNCTUATION' && !isInner(doc, k)) return null;
    if (words.is(doc, k, In.relatives)) return k;
  }
  return null;
};
