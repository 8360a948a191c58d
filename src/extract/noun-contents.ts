import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { type Boundaries, contentEnd, contentSpan, markedContent } from './contents.js';
import type { CueReading } from './cue-anchors.js';
import { followsPronoun, isDenying, isFirstPerson } from './cue-proof.js';
import { isReferredTo } from './cue-readings.js';
import { afterMarked, countWords, isComma, type MarkedByOpening } from './cue-words.js';
import { isProbableDenier } from './denied-objects.js';
import type { LexiconMatch } from './lexicon.js';
import { hasOwner, hasThat, nounContent } from './noun-places.js';
import { opensBareObject, opensContentAt } from './noun-proof.js';
import { readNounPhrase } from './noun-reading.js';
import { behindOpeners, type Clause, cueSpan, type Draft, isAttachedParticiple, sentenceEnd } from './quote-draft.js';
import type { CueEntry, QuoteWords } from './quote-words.js';
import { OPENING, type Referents } from './subject-words.js';
import { canSpeak } from './subjects.js';
import type { WordSet } from './word-sets.js';

/** A cue that takes a noun phrase, seen before its subject is known. */
export const isNounCue = (doc: AnnotatedDocument, words: QuoteWords, reading: CueReading): boolean => {
  const { cue, form } = reading.match.value;
  if (form.mood === 'PARTICIPLE') {
    if (!isAttachedParticiple(doc, reading.match)) return false;
    if (cue.frame.noun.includes('')) return true;
  }
  if (isDenying(reading.match)) return true;
  // ", blamed the spokesman …": an act opens a clause of its own.
  const isAct = !cue.ambiguous && cue.act !== 'STATE' && cue.frame.noun.includes('');
  const isBehindComma = form.mood === 'FINITE' && isComma(doc, reading.match.from - 1);
  if (isAct && isBehindComma) return true;
  // "…, and affirmed the continuation of": a coordinated verb with its object right behind it.
  const isJoined = isBehindComma && reading.match.hypothesis.conjunction !== null && cue.frame.noun.includes('');
  const opensObject = [words.objectHeads, words.demonstratives].some((set) => set.has(doc, reading.match.to));
  if (isJoined && !cue.ambiguous && opensObject) return true;
  return (
    cue.frame.noun.length > 0 &&
    (form.mood === 'PARTICIPLE' || !cue.ambiguous) &&
    nounContent(doc, words, null, reading.match, reading.match.to, sentenceEnd(doc, reading.match.from)) !== null
  );
};

export const nounDraft = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  reading: CueReading,
  clause: Clause,
  limit: number,
  headline: boolean,
): Draft | null => {
  const { match } = reading;
  const { cue, form } = match.value;
  const { frame } = cue;
  if ((frame.noun.length === 0 && frame.events !== true) || form.mood === 'MASDAR') return null;
  const sentence = doc.sentenceOf(match.from);
  if (sentence === null) return null;
  const isParticiple = form.mood === 'PARTICIPLE';
  if (isParticiple && !isAttachedParticiple(doc, match)) return null;
  // "the manuscript was announced OF-IT by": what stands before is what was told of.
  if (!isParticiple && isReferredTo(doc, words, match)) return null;
  const found = readNounPhrase(doc, words, referents, match, clause, limit);
  if (found === null) return null;
  const { subject, mode, before, denied } = found;
  let { content } = found;
  const prepositional = frame.noun.some((preposition) => preposition !== '');
  // "called for THAT": the complementizer stands outside.
  if (words.complementizers.get(doc.tokens[content.from]?.norm ?? '') === false && content.from + 1 < limit)
    content = { ...content, from: content.from + 1, start: (doc.tokens[content.from + 1] as Span).start };
  if (
    words.relatives.has(doc, match.from - 1) &&
    !form.object &&
    (before === null || referents.mentionAt(before.to - 1) === null) &&
    (subject === null || subject.from < match.to || !canSpeak(doc, words, referents, subject))
  )
    return null;
  // A verb that is nothing but a speech act needs no proof of its subject right behind it.
  const isPlain =
    !cue.ambiguous &&
    !opensContentAt(doc, words, frame.noun, match.to) &&
    (cue.act !== 'STATE' || hasOwner(doc, words, content.from)) &&
    subject?.from === match.to &&
    content.before > match.to &&
    prepositional;
  const isAgent = subject !== null && mode === 'STATED' && canSpeak(doc, words, referents, subject);
  if (words.impersonal.has(doc, match.from) && !isAgent) return null;
  const isOpener = subject !== null && subject === before;
  const isDenier =
    subject !== null && isDenying(match) && isProbableDenier(doc, words, match.to, subject, content.from);
  const mayDoubt = mode === 'STATED' && !isPlain && !isOpener && !isDenier;
  if (mayDoubt && subject !== null && !canSpeak(doc, words, referents, subject)) return null;
  const isInitial =
    match.from === behindOpeners(doc, words, clause.from) ||
    match.hypothesis.conjunction !== null ||
    isComma(doc, match.from - 1) ||
    (isOpener && OPENING.test(doc.tokens[match.from - 1]?.text ?? '')) ||
    isFirstPerson(doc, words, match) ||
    followsPronoun(doc, words, match.from) ||
    words.openers.at(doc, match.from - 1) > 0 ||
    words.auxiliaries.has(doc, match.from - 1);
  const isHomograph = cue.ambiguous && !isParticiple;
  if (isHomograph && !isInitial && !headline) return null;
  // "and voiced ITS thanks": the verb's own preposition and the speaker's own feeling need no subject.
  const isOwnVoice = content.preposition >= 0 && hasOwner(doc, words, content.from);
  const isTold = frame.describes && hasThat(doc, words, content.from, limit);
  const isAsked = frame.askedThrough !== undefined && doc.tokens[match.to]?.norm === words.fold(frame.askedThrough);
  if (isHomograph && subject === null && !isTold && !isOwnVoice && !isAsked) return null;
  const isVoiced =
    subject !== null &&
    (hasOwner(doc, words, content.from) || (isAgent && frame.noun.includes(doc.tokens[content.before]?.text ?? '')));
  if (isHomograph && !(frame.describes || headline || cue.act !== 'STATE' || isVoiced || isOwnVoice)) return null;
  // "X revealed HIS plan": behind a subject that comes first, only what is his own is a statement.
  const isOwnContent =
    isAgent &&
    hasOwner(doc, words, content.from) &&
    (content.preposition >= 0 || (content.before === content.from && words.objectHeads.has(doc, content.from)));
  if (before !== null && subject === before && !headline && cue.act === 'STATE' && !isOwnContent) return null;
  const isBare = content.from === match.to && content.start === doc.tokens[match.to]?.start;
  if (mode === 'ELIDED' && !isParticiple && isBare && !opensBareObject(doc, words, referents, match.to)) return null;
  // A bare object is the content of a statement only where somebody states it: "expected X" needs its subject.
  if (mode === 'ELIDED' && !isParticiple && !form.object && !isInitial) return null;
  const withheld = frame.withholds === true && words.withheld.has(doc, content.from);
  if (cue.act === 'DECLINE' && !withheld) return null;
  // "refused to give HIS NAME" describes a source; it reports nothing.
  if (withheld && holdsAny(doc, words.ownNames, content.from, content.from + OWN_NAME)) return null;
  const end = denied?.to ?? contentEnd(doc, words, byOpening, boundaries, content.from, limit, true);
  const to = headline ? secondClaim(doc, words, match, content.from, end) : end;
  // "condemned the attack": one word is enough for an act with its subject.
  const isShort =
    denied !== null ||
    withheld ||
    (isOwnContent && subject !== null && !headline) ||
    (!cue.ambiguous && cue.act !== 'STATE' && mode === 'STATED' && !headline);
  const fewest = isShort ? 1 : 2;
  const span = contentSpan(doc, content.from, to, content.start);
  if (span === null || countWords(doc, content.from, to) < fewest) return null;
  const stretch = byOpening.get(content.from) ?? null;
  const whole = stretch !== null && afterMarked(doc, stretch) >= to ? stretch : null;
  return {
    construction: isParticiple ? 'PARTICIPLE_NOUN' : 'CUE_NOUN',
    cueFrom: match.from,
    cueSpans: [cueSpan(doc, match, content.preposition >= 0 ? 1 : 0)],
    lemma: cue.lemma,
    act: withheld ? 'DECLINE' : cue.act,
    ofClaims: frame.ofClaims === true,
    ofSpeaker: isFirstPerson(doc, words, match),
    complementizer: null,
    range: { from: content.from, to },
    content: whole === null ? span : (markedContent(doc, whole) ?? span),
    whole,
    subject,
    mode,
    relayer: null,
    slot: { from: match.to, to: content.from },
    sentence: sentence.index,
    headline,
    participle: isParticiple,
    agreement: form.agreement,
  };
};

/** How far behind "to give" the speaker's name may stand, in tokens. */
const OWN_NAME = 5;

const holdsAny = (doc: AnnotatedDocument, set: WordSet, from: number, to: number): boolean => {
  for (let k = from; k < to; k += 1) if (set.has(doc, k)) return true;
  return false;
};

/** In a headline a coordinated present-tense verb of the same person opens the next claim: the content ends before it. */
const secondClaim = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  match: LexiconMatch<CueEntry>,
  from: number,
  to: number,
): number => {
  const person = match.hypothesis.stem[0] ?? '';
  if (!words.grammar.presentPrefixes.includes(person)) return to;
  for (let k = from + 1; k < to; k += 1) {
    const norm = doc.tokens[k]?.norm ?? '';
    if (norm.length > 4 && words.orthography.conjunctions[0] === norm[0] && norm[1] === person) return k;
  }
  return to;
};
