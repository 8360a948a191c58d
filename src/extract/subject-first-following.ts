import type { SubjectFirstCue } from '../lang/subject-first-grammar.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { countWords, isComma, type MarkedByOpening } from './cue-words.js';
import { complementizerBehind, lateComplementizer, lateSpeech } from './subject-first-late-signs.js';
import { isVerb, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

/** What follows a cue, behind its hearer and adjuncts. */
export type Following =
  | {
      readonly kind: 'THAT';
      readonly complementizer: number;
      readonly from: number;
      readonly marked: MarkedSpan | null;
    }
  | { readonly kind: 'SPEECH'; readonly from: number; readonly marked: MarkedSpan }
  | { readonly kind: 'COLON'; readonly from: number }
  | { readonly kind: 'CLAUSE'; readonly from: number }
  | { readonly kind: 'NOUN'; readonly from: number; readonly cueTo: number }
  | { readonly kind: 'INFINITIVE'; readonly from: number }
  /** `closed`: nothing but the end of the clause follows. */
  | { readonly kind: 'NONE'; readonly from: number; readonly closed: boolean };

const MAX_HEARER = 9;
const MIN_CLAUSE = 3;

export const textAt = (doc: AnnotatedDocument, index: number): string => doc.tokens[index]?.text ?? '';
const isOpeningMark = (byOpening: MarkedByOpening, index: number): MarkedSpan | undefined => byOpening.get(index);

/** Whether nothing but the end of the sentence, a dash or a bracket stands at a token. */
export const ends = (doc: AnnotatedDocument, index: number, limit: number): boolean =>
  index >= limit || /^(?:[.;!?)\]\u2013\u2014]|--|-)$/u.test(textAt(doc, index)) || doc.tokens[index]?.kind === 'BREAK';

/** The object that is told something: up to the complementizer, a comma or the clause behind it. */
const hearerAfter = (reading: SubjectReading, from: number, limit: number): TokenRange | null => {
  const { doc, words, referents } = reading;
  const first = doc.tokens[from];
  if (first === undefined || from >= limit || first.kind === 'PUNCTUATION' || first.kind === 'BREAK') return null;
  if (words.quotes.complementizers.has(first.norm) || words.is(doc, from, In.prepositions)) return null;
  if (words.pronoun(first.norm) !== null || words.is(doc, from, In.hearers)) {
    let to = from + 1;
    while (to < limit && words.is(doc, to - 1, In.hearers) && words.is(doc, to, In.hearers)) to += 1;
    return { from, to };
  }
  let k = from;
  while (k < Math.min(limit, from + MAX_HEARER)) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') break;
    const mention = referents.mentionAt(k);
    if (mention !== null) {
      const { to } = referents.rangeOf(mention);
      k = Math.max(k + 1, to);
      const behind = doc.tokens[k];
      if (behind?.kind === 'WORD' && behind.start === doc.tokens[k - 1]?.end) {
        k += 1;
        continue;
      }
      if (
        referents.typeOf(mention.entity) !== 'LOCATION' &&
        !words.is(doc, k, In.hearers | In.outletNouns | In.sourceNouns | In.mediums)
      )
        break;
      continue;
    }
    if (token.kind === 'PUNCTUATION' && !/^[-&]$/u.test(token.text)) break;
    if (k > from) {
      if (words.quotes.complementizers.has(token.norm) || words.pronoun(token.norm) !== null) break;
      if (words.is(doc, k, In.determiners | In.prepositions | In.subordinators | In.modals | In.passives)) break;
      if (referents.afterTime(k) > k) break;
    }
    k += 1;
  }
  return k > from ? { from, to: k } : null;
};

/** The token behind adjuncts of saying: times, "in a statement", "to reporters", "in Ankara". */
const afterAdjuncts = (reading: SubjectReading, from: number, limit: number): number => {
  const { doc, words, referents } = reading;
  let at = from;
  for (;;) {
    const time = referents.afterTime(at);
    if (time > at && time <= limit) {
      at = time;
      continue;
    }
    if (words.adverb(doc, at) && at + 1 < limit) {
      at += 1;
      continue;
    }
    if (!words.is(doc, at, In.prepositions) || at + 1 >= limit) return at;
    const timeBehind = referents.afterTime(at + 1);
    // "at last year's meeting": the time only describes.
    const isOwner =
      doc.tokens[timeBehind]?.kind === 'WORD' && doc.tokens[timeBehind]?.start === doc.tokens[timeBehind - 1]?.end;
    if (timeBehind > at + 1 && timeBehind <= limit && !isOwner) {
      at = timeBehind;
      continue;
    }
    const end = adjunctEnd(reading, at + 1, limit);
    if (end < 0) return at;
    at = end;
  }
};

/** Where a prepositional phrase of saying ends, its noun at `from`; -1 when it is none. */
const adjunctEnd = (reading: SubjectReading, from: number, limit: number): number => {
  const { doc, words, referents } = reading;
  for (let k = from; k < Math.min(limit, from + 6); k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind !== 'WORD') return -1;
    const mention = referents.mentionAt(k);
    if (words.is(doc, k, In.mediums | In.hearers)) {
      let to = k + 1;
      while (to < limit && words.is(doc, to, In.mediums | In.hearers)) to += 1;
      return to;
    }
    if (mention !== null) {
      const { to } = referents.rangeOf(mention);
      const behind = doc.tokens[to];
      const owns = behind?.kind === 'WORD' && behind.start === doc.tokens[to - 1]?.end;
      const type = referents.typeOf(mention.entity);
      if (!owns && (type === 'LOCATION' || referents.isOutlet(mention.entity))) {
        // "in Ankara" is an adjunct; "in Ankara talks would" is not.
        return ends(doc, to, limit) ||
          isComma(doc, to) ||
          words.is(doc, to, In.prepositions) ||
          opensClause(reading, to)
          ? to
          : -1;
      }
      if (!owns) return -1;
      k = to;
      continue;
    }
    if (k > from && words.is(doc, k, In.determiners | In.prepositions | In.subordinators | In.modals | In.passives))
      return -1;
  }
  return -1;
};

const opensClause = (reading: SubjectReading, at: number): boolean => {
  const { doc, words, referents } = reading;
  const norm = doc.tokens[at]?.norm ?? '';
  return (
    words.quotes.complementizers.has(norm) ||
    words.pronoun(norm) !== null ||
    words.is(doc, at, In.determiners | In.expletives) ||
    referents.mentionAt(at) !== null ||
    referents.afterTime(at) > at
  );
};

export const followingOf = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  cue: SubjectFirstCue,
  cueTo: number,
  limit: number,
): { readonly following: Following; readonly hearer: TokenRange | null } => {
  const { doc, words } = reading;
  const { frame } = cue;
  let hearer: TokenRange | null = null;
  let at = cueTo;
  if (frame.hasPatient) {
    hearer = hearerAfter(reading, at, limit);
    if (hearer !== null) at = hearer.to;
  }
  if (hearer !== null && isComma(doc, at)) at = behindApposition(reading, cue, at, limit);
  // Only a preposition of the cue's own may open a noun content right here.
  const preposition = doc.tokens[at]?.norm ?? '';
  if (frame.noun.length > 0 && preposition !== '' && frame.noun.includes(preposition) && !ends(doc, at, limit)) {
    return { hearer, following: { kind: 'NOUN', from: at + 1, cueTo: at === cueTo ? at + 1 : cueTo } };
  }
  const isInfinitive =
    words.is(doc, at, In.infinitives) &&
    !words.is(doc, at + 1, In.determiners | In.mediums | In.hearers) &&
    reading.referents.mentionAt(at + 1) === null;
  if (frame.infinitive && isInfinitive && !ends(doc, at + 1, limit))
    return { hearer, following: { kind: 'INFINITIVE', from: at } };
  const adjunct = afterAdjuncts(reading, at, limit);
  let signAt = adjunct;
  if (isComma(doc, signAt) && signAt + 1 < limit) signAt += 1;
  const sign = doc.tokens[signAt];
  const norm = sign?.norm ?? '';
  if (sign !== undefined && signAt < limit && frame.that && words.quotes.complementizers.has(norm)) {
    if (words.quotes.complementizers.get(norm) === true) return { hearer, following: { kind: 'CLAUSE', from: signAt } };
    const marked = isOpeningMark(byOpening, signAt + 1) ?? null;
    return { hearer, following: { kind: 'THAT', complementizer: signAt, from: signAt + 1, marked } };
  }
  if (sign !== undefined && signAt < limit && opensQuestion(reading, cue, signAt))
    return { hearer, following: { kind: 'CLAUSE', from: signAt } };
  // "said, in a statement on Friday, that": the complementizer stands behind an inserted adjunct.
  if (frame.that && isComma(doc, adjunct)) {
    const late = lateComplementizer(reading, adjunct + 1, limit);
    if (late >= 0)
      return {
        hearer,
        following: {
          kind: 'THAT',
          complementizer: late,
          from: late + 1,
          marked: isOpeningMark(byOpening, late + 1) ?? null,
        },
      };
  }
  if (sign !== undefined && frame.speech) {
    const speech =
      isOpeningMark(byOpening, signAt) ?? (sign.text === ':' ? isOpeningMark(byOpening, signAt + 1) : undefined);
    if (speech !== undefined) return { hearer, following: { kind: 'SPEECH', from: speech.from, marked: speech } };
    if (textAt(doc, adjunct) === ':') {
      const next = doc.tokens[adjunct + 1]?.kind === 'BREAK' ? isOpeningMark(byOpening, adjunct + 2) : undefined;
      if (next !== undefined) return { hearer, following: { kind: 'SPEECH', from: next.from, marked: next } };
      if (doc.tokens[adjunct + 1]?.kind !== 'BREAK') return { hearer, following: { kind: 'COLON', from: adjunct + 1 } };
    }
    const late = lateSpeech(reading, byOpening, adjunct, limit);
    if (late !== undefined) return { hearer, following: { kind: 'SPEECH', from: late.from, marked: late } };
  }
  const farther = frame.that && !isInfinitive ? complementizerBehind(reading, adjunct, limit) : -1;
  if (farther >= 0)
    return {
      hearer,
      following: {
        kind: 'THAT',
        complementizer: farther,
        from: farther + 1,
        marked: isOpeningMark(byOpening, farther + 1) ?? null,
      },
    };
  if (ends(doc, adjunct, limit) || isComma(doc, adjunct))
    return { hearer, following: { kind: 'NONE', from: adjunct, closed: true } };
  if (frame.infinitive && words.is(doc, at, In.infinitives))
    return { hearer, following: { kind: 'INFINITIVE', from: at } };
  const bareAt = adjunct;
  if (frame.bare && (!frame.hasPatient || hearer !== null)) {
    const isPreposition = words.is(doc, bareAt, In.prepositions) && reading.referents.mentionAt(bareAt) === null;
    const isOther =
      words.is(doc, bareAt, In.subordinators | In.quotedAs | In.infinitives) && !words.is(doc, bareAt, In.determiners);
    const isSmall = countWords(doc, bareAt, limit) < MIN_CLAUSE;
    if (
      !isSmall &&
      (!isPreposition || hasClause(reading, bareAt, limit)) &&
      (!isOther || hasComma(doc, bareAt, limit) || (isPreposition && hasClause(reading, bareAt, limit)))
    )
      return { hearer, following: { kind: 'CLAUSE', from: bareAt } };
  }
  if (frame.that && frame.speech && !frame.bare && isPlainClause(reading, bareAt, limit))
    return { hearer, following: { kind: 'CLAUSE', from: bareAt } };
  if (
    frame.noun.includes('') &&
    !words.is(
      doc,
      at,
      In.prepositions | In.subordinators | In.infinitives | In.modals | In.passives | In.auxiliaries,
    ) &&
    doc.tokens[at]?.kind !== 'PUNCTUATION'
  )
    return { hearer, following: { kind: 'NOUN', from: at, cueTo } };
  if (frame.noun.includes('') && isOpeningMark(byOpening, at) !== undefined)
    return { hearer, following: { kind: 'NOUN', from: at, cueTo } };
  return { hearer, following: { kind: 'NONE', from: adjunct, closed: false } };
};

/** Most tokens between the commas of an apposition. */
const MAX_APPOSITION = 16;

/** "accused X, the head of Y, of": behind the apposition when the cue's own preposition follows, else where it began. */
const behindApposition = (
  { doc, words }: SubjectReading,
  { frame }: SubjectFirstCue,
  at: number,
  limit: number,
): number => {
  for (let k = at + 1; k < Math.min(limit, at + MAX_APPOSITION); k += 1) {
    if (doc.tokens[k]?.kind === 'BREAK' || words.isCueForm(doc.tokens[k]?.norm ?? '')) return at;
    if (isComma(doc, k)) return frame.noun.includes(doc.tokens[k + 1]?.norm ?? '') ? k + 1 : at;
  }
  return at;
};

/** "explained why", "told them what", and behind verbs of asking every other question. */
const opensQuestion = ({ doc, words }: SubjectReading, { frame }: SubjectFirstCue, at: number): boolean =>
  (frame.that && words.has(doc.tokens[at]?.norm ?? '', 'questions')) ||
  (frame.asks && words.has(doc.tokens[at]?.norm ?? '', 'interrogatives'));

/** How soon the verb of a clause shows that opens without a complementizer. */
const CLAUSE_REACH = 12;

/** "confirmed the talks were off": a noun phrase and its finite verb, with nothing between them. */
export const isPlainClause = (reading: SubjectReading, from: number, to: number): boolean => {
  const { doc, words, referents } = reading;
  if (words.is(doc, from, In.prepositions | In.infinitives | In.subordinators) && referents.mentionAt(from) === null)
    return false;
  for (let k = from; k < Math.min(to, from + CLAUSE_REACH); k += 1) {
    if (doc.tokens[k]?.kind === 'BREAK' || isComma(doc, k) || words.is(doc, k, In.subordinators | In.infinitives))
      return false;
    // "called the plan "a gift" and said it was": a described thing, and another cue.
    if (reading.byOpening.has(k) || (words.is(doc, k, In.conjunctions) && isVerb(reading, k + 1))) return false;
    if (k > from && words.is(doc, k, In.modals | In.passives | In.auxiliaries | In.verbs)) return true;
  }
  return false;
};

const hasComma = (doc: AnnotatedDocument, from: number, to: number): boolean => {
  for (let k = from; k < to; k += 1) if (isComma(doc, k)) return true;
  return false;
};

/** "said in the first quarter profits had risen": a finite verb shows that the preposition opens the reported clause. */
const hasClause = (reading: SubjectReading, from: number, to: number): boolean => {
  const { doc, words } = reading;
  for (let k = from; k < to; k += 1) {
    if (isComma(doc, k) && k - from > 8) return false;
    if (words.is(doc, k, In.modals | In.passives | In.auxiliaries)) return true;
  }
  return false;
};
