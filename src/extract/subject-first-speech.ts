import type { MarkedSpan } from '../text/quotation-marks.js';
import type { Span } from '../text/span.js';
import { spanOf } from './annotated-document.js';
import { contentSpan, markedContent } from './contents.js';
import { afterMarked, countWords, isComma } from './cue-words.js';
import { subjectBeforeVerb } from './subject-first-clauses.js';
import type { SubjectFirstDraft } from './subject-first-quotes.js';
import { headOf, isVerb, phraseAt, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

/** Fewest words in marks that are somebody's speech without a verb of saying: fewer are a title or a term. */
const MIN_SPEECH = 4;
/** Longest name before a colon, and longest subject behind speech, in tokens. */
const MAX_NAME = 8;

/** Tokens of speech that some draft holds already, by the first token inside the marks. */
export const claimedBy = (
  { byOpening }: SubjectReading,
  drafts: readonly Pick<SubjectFirstDraft, 'whole' | 'range'>[],
): Set<number> => {
  const claimed = new Set<number>();
  for (const { whole, range } of drafts) {
    if (whole !== null) claimed.add(whole.from);
    for (let k = range.from; k < range.to; k += 1) {
      const stretch = byOpening.get(k);
      if (stretch !== undefined && stretch.to <= range.to) claimed.add(stretch.from);
    }
  }
  return claimed;
};

/** Who can be taken for a speaker where no verb of saying stands. */
export const speaks = (reading: SubjectReading, range: TokenRange): boolean => {
  const { doc, words, referents } = reading;
  const head = headOf(reading, range);
  const mention = referents.mentionAt(head);
  if (mention !== null) return referents.typeOf(mention.entity) !== 'LOCATION';
  const pronoun = words.pronoun(doc.tokens[head]?.norm ?? '');
  return pronoun === 'MALE' || pronoun === 'FEMALE' || pronoun === 'GROUP' || words.is(doc, head, In.sourceNouns);
};

/** The name that ends right before the colon at `colon`, behind a dash, "from" or the head of its line; or null. */
const nameBefore = (reading: SubjectReading, colon: number, floor: number): TokenRange | null => {
  const { doc, words } = reading;
  let from = colon;
  while (
    from > floor &&
    colon - from < MAX_NAME &&
    !/^(?:[-\u2013\u2014|,;]|--)$/u.test(doc.tokens[from - 1]?.text ?? '') &&
    !words.has(doc.tokens[from - 1]?.norm ?? '', 'originPrepositions') &&
    !isVerb(reading, from - 1)
  )
    from -= 1;
  const range = { from, to: colon };
  return from < colon && headOf(reading, range) === colon - 1 && speaks(reading, range) ? range : null;
};

/** The first verb of [from, to) that somebody who can speak governs, with its subject; or null. */
export const clauseBefore = (
  reading: SubjectReading,
  from: number,
  to: number,
): { readonly cue: number; readonly subject: TokenRange } | null => {
  const { doc, words } = reading;
  const isVerbal = (at: number): boolean =>
    isVerb(reading, at) || words.endsLike(doc.tokens[at]?.norm ?? '', 'past') || words.is(doc, at, In.adverbs);
  for (let k = from + 1; k < to; k += 1) {
    if (!isVerbal(k)) continue;
    const subject = subjectBeforeVerb(reading, k, from);
    if (subject === null || !speaks(reading, subject.head)) continue;
    let cue = k;
    while (isVerbal(cue + 1) && words.is(doc, cue, In.auxiliaries | In.adverbs | In.modals | In.passives)) cue += 1;
    return { cue, subject: subject.range };
  }
  return null;
};

const DASH = /^(?:[-\u2010-\u2015]|--)$/u;

/** The name that signs a paragraph of nothing but speech: behind a dash at its end, or at the head of the next line. */
const signatureBehind = (reading: SubjectReading, at: number): TokenRange | null => {
  const { doc, referents } = reading;
  let from = doc.tokens[at]?.kind === 'BREAK' ? at + 1 : at;
  if (!DASH.test(doc.tokens[from]?.text ?? '')) return null;
  while (DASH.test(doc.tokens[from]?.text ?? '')) from += 1;
  let to = from;
  while (doc.tokens[to]?.kind === 'WORD' || DASH.test(doc.tokens[to]?.text ?? '') || doc.tokens[to]?.text === '.')
    to += 1;
  while (to > from && doc.tokens[to - 1]?.kind !== 'WORD') to -= 1;
  const next = doc.tokens[to];
  const isAlone = next === undefined || next.kind === 'BREAK' || next.kind === 'PUNCTUATION';
  if (!isAlone || to - from > MAX_NAME || to <= from) return null;
  const mention = referents.mentionAt(headOf(reading, { from, to }));
  if (mention === null) return isWrittenLikeName(reading, from, to) ? { from, to } : null;
  return referents.typeOf(mention.entity) !== 'LOCATION' ? { from, to } : null;
};

/** A given name and a family name that no list knows: each word in capitals. */
const isWrittenLikeName = ({ doc }: SubjectReading, from: number, to: number): boolean =>
  to - from > 1 && doc.tokens.slice(from, to).every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

interface Turn {
  readonly subject: TokenRange;
  /** Tokens of what is said, up to the end of the line. */
  readonly range: TokenRange;
}

/** Fewest lines with a name and a colon that make a text a conversation. */
const MIN_TURNS = 3;
const MAX_TURN_NAME = 4;

/** Lines of a conversation: a name, a colon, what is said to the end of the line. */
const turnsOf = (reading: SubjectReading): readonly Turn[] => {
  const { doc, byOpening } = reading;
  const turns: Turn[] = [];
  for (let from = 0; from < doc.tokens.length; from += 1) {
    if (from > 0 && doc.tokens[from - 1]?.kind !== 'BREAK') continue;
    // Each turn of a quoted conversation opens with a mark of its own.
    if (byOpening.has(from)) from += 1;
    let colon = from;
    while (colon < from + MAX_TURN_NAME && doc.tokens[colon]?.kind === 'WORD') colon += 1;
    if (colon === from || doc.tokens[colon]?.text !== ':' || byOpening.has(colon + 1)) continue;
    let to = colon + 1;
    while (to < doc.tokens.length && doc.tokens[to]?.kind !== 'BREAK') to += 1;
    const subject = { from, to: colon };
    if (countWords(doc, colon + 1, to) >= MIN_SPEECH && isSpeakerName(reading, subject))
      turns.push({ subject, range: { from: colon + 1, to } });
  }
  return turns.length < MIN_TURNS ? [] : turns;
};

/** A person by name, or words in capitals that a transcript marks its speakers with. */
const isSpeakerName = ({ doc, referents }: SubjectReading, { from, to }: TokenRange): boolean => {
  const mention = referents.mentionAt(to - 1);
  const type = mention === null ? null : referents.typeOf(mention.entity);
  if (type === 'PERSON' || type === 'LOCATION') return type === 'PERSON';
  return doc.tokens.slice(from, to).every(({ text }) => text.length > 1 && text === text.toUpperCase());
};

/** The noun phrase and verb right behind speech: "…," the candidate riffed. */
const clauseBehind = (
  reading: SubjectReading,
  at: number,
  limit: number,
): { readonly cue: number; readonly subject: TokenRange } | null => {
  const { doc, words, referents } = reading;
  const opens =
    referents.mentionAt(at) !== null ||
    words.is(doc, at, In.determiners) ||
    words.pronoun(doc.tokens[at]?.norm ?? '') !== null;
  if (opens && words.pronoun(doc.tokens[at]?.norm ?? '') !== 'RELATIVE') {
    for (let k = at + 1; k < Math.min(limit, at + MAX_NAME); k += 1) {
      if (doc.tokens[k]?.kind !== 'WORD') return null;
      if (referents.mentionAt(k) !== null) continue;
      if (words.is(doc, k, In.prepositions | In.subordinators | In.passives)) return null;
      if (!words.is(doc, k, In.verbs) && !words.endsLike(doc.tokens[k]?.norm ?? '', 'past')) continue;
      const subject = { from: at, to: k };
      return speaks(reading, subject) ? { cue: k, subject } : null;
    }
    return null;
  }
  if (!words.endsLike(doc.tokens[at]?.norm ?? '', 'past')) return null;
  const subject = phraseAt(reading, at + 1, limit);
  return subject !== null && speaks(reading, subject) ? { cue: at, subject } : null;
};

/**
 * Speech in marks that no verb of saying claims: behind a name and a colon, behind a clause that ends in a colon, and
 * before a subject with whatever verb tells how it was said. In reading order.
 */
export const findUncuedSpeech = (
  reading: SubjectReading,
  drafts: readonly SubjectFirstDraft[],
): SubjectFirstDraft[] => {
  const { doc, byOpening } = reading;
  const claimed = claimedBy(reading, drafts);
  const found: SubjectFirstDraft[] = [];
  const draftOf = (
    subject: TokenRange,
    cue: number | null,
    sentence: number,
  ): Omit<SubjectFirstDraft, 'construction' | 'range' | 'content'> => {
    const block = doc.blockOf(subject.from);
    const cueSpans: readonly Span[] = cue === null ? [] : [spanOf(doc, cue, cue + 1)];
    return {
      cueFrom: cue ?? subject.to,
      cueSpans,
      lemma: cue === null ? null : (doc.tokens[cue]?.norm ?? null),
      act: 'STATE',
      complementizer: null,
      more: [],
      whole: null,
      subject,
      mode: 'STATED',
      relayer: null,
      slot: { from: subject.to, to: subject.to },
      sentence,
      headline: block?.kind === 'TITLE' || block?.kind === 'HEADLINE',
      participle: false,
      reading: null,
    };
  };
  const add = (
    stretch: MarkedSpan,
    construction: SubjectFirstDraft['construction'],
    cue: number | null,
    subject: TokenRange,
    sentence: number,
  ): void => {
    const content = markedContent(doc, stretch);
    if (content === null) return;
    const range = { from: stretch.from, to: stretch.to };
    found.push({ ...draftOf(subject, cue, sentence), construction, range, content, whole: stretch });
  };
  for (const [opening, stretch] of byOpening) {
    if (stretch.depth > 0 || claimed.has(stretch.from) || countWords(doc, stretch.from, stretch.to) < MIN_SPEECH)
      continue;
    const block = doc.blockOf(stretch.from);
    if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
    const colon = doc.tokens[opening - 1]?.kind === 'BREAK' ? opening - 2 : opening - 1;
    const sentence = doc.sentenceOf(colon >= 0 && doc.tokens[colon]?.text === ':' ? colon : stretch.from);
    if (sentence === null) continue;
    if (doc.tokens[colon]?.text === ':') {
      const name = nameBefore(reading, colon, sentence.from);
      if (name !== null) add(stretch, 'COLON_HEADLINE', null, name, sentence.index);
      else {
        const clause = clauseBefore(reading, sentence.from, colon);
        if (clause !== null) add(stretch, 'CUE_SPEECH', clause.cue, clause.subject, sentence.index);
      }
      continue;
    }
    const behind = afterMarked(doc, stretch);
    const signature = signatureBehind(reading, behind);
    if (signature !== null) {
      add(stretch, 'COLON_HEADLINE', null, signature, sentence.index);
      continue;
    }
    const isLed = isComma(doc, behind) || /^[,?!]$/u.test(doc.tokens[stretch.to - 1]?.text ?? '');
    if (!isLed || sentence.from < opening - 1) continue;
    const clause = clauseBehind(reading, isComma(doc, behind) ? behind + 1 : behind, sentence.to);
    if (clause !== null) add(stretch, 'CUE_AFTER', clause.cue, clause.subject, sentence.index);
  }
  for (const { subject, range } of turnsOf(reading)) {
    const content = contentSpan(doc, range.from, range.to);
    const sentence = doc.sentenceOf(subject.from);
    if (content !== null && sentence !== null) {
      found.push({ ...draftOf(subject, null, sentence.index), range, content, construction: 'COLON_HEADLINE' });
    }
  }
  return found;
};
