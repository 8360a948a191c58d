import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { CueReading } from './cue-anchors.js';
import { isDenying, isFirstPerson } from './cue-proof.js';
import { isComma, isDefinite } from './cue-words.js';
import { behindDenier, pronounObject } from './denied-objects.js';
import {
  afterApposition,
  hasObjectHead,
  nounContent,
  objectHeadAfter,
  opensAdjunct,
  skipManner,
} from './noun-places.js';
import { withoutPatient } from './noun-proof.js';
import { objectBehind } from './object-nouns.js';
import { definitePhrase, holdsPerson, subjectForObject } from './object-subjects.js';
import { type Clause, clashes, isCoordinated, type NounContent, type SubjectMode } from './quote-draft.js';
import type { QuoteWords } from './quote-words.js';
import { isClitic, isSourceNoun, type Referents, type TokenRange } from './subject-words.js';
import { canSpeak, subjectAfter } from './subjects.js';
import { headSubject, subjectBefore } from './subjects-before.js';

/** Who announces what, as the words around a cue tell. */
export interface NounReading {
  readonly subject: TokenRange | null;
  readonly mode: SubjectMode;
  readonly content: NounContent;
  /** The noun phrase before the cue in its clause, or null. */
  readonly before: TokenRange | null;
  /** The pronoun that a denial has for its object, or null. */
  readonly denied: ReturnType<typeof pronounObject>;
}

/** Subject and noun-phrase content of a cue; null when nothing opens a content. */
export const readNounPhrase = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  match: CueReading['match'],
  clause: Clause,
  limit: number,
): NounReading | null => {
  const { cue, form } = match.value;
  const { frame } = cue;
  const isParticiple = form.mood === 'PARTICIPLE';
  const sentence = doc.sentenceOf(match.from);
  if (sentence === null) return null;
  let subject: TokenRange | null = null;
  let mode: SubjectMode = 'ELIDED';
  let content: NounContent | null = null;
  const before =
    isParticiple || form.object || isCoordinated(doc, words, match, clause)
      ? null
      : subjectBefore(doc, words, referents, match.from, clause.from);
  const cutOff =
    before === null &&
    !isParticiple &&
    words.auxiliaries.has(doc, match.from - 1) &&
    words.openers.at(doc, match.from - 1) === 0 &&
    isComma(doc, match.from - 2)
      ? headSubject(doc, words, referents, match.from, sentence.from)
      : null;
  if (cutOff !== null) {
    subject = cutOff;
    mode = 'STATED';
  } else if (subject === null && !isParticiple && words.topicMarkers.has(doc, sentence.from)) {
    // "As for X, he voiced his": the topic is the subject.
    subject = subjectAfter(doc, words, referents, sentence.from + 1, match.from);
    if (subject !== null) mode = 'STATED';
  } else if (before !== null && ((!cue.ambiguous && cue.act !== 'STATE') || canSpeak(doc, words, referents, before))) {
    subject = before;
    mode = 'STATED';
  }
  const prepositional = frame.noun.some((preposition) => preposition !== '');
  // "denied that": the pronoun is the object. "the latter announced": it is the subject, the content stands behind it.
  const denied = isDenying(match) || (cue.act === 'DENY' && isParticiple) ? pronounObject(doc, words, match.to) : null;
  // "THIS OFFICIAL denied": a demonstrative before a noun that speaks opens the subject.
  const pointed = words.demonstratives.has(doc, match.to) && isSourceNoun(doc, words, match.to + 1) ? 1 : 0;
  const isPronoun = denied === null && pointed === 0 && !isParticiple && words.pronouns.has(doc, match.to);
  const behind = match.to + (isPronoun || isFirstPerson(doc, words, match) ? 1 : 0);
  if (prepositional) content = nounContent(doc, words, referents, match, match.to, limit);
  if (content !== null && frame.noun.includes('') && content.preposition < 0 && subject !== null) content = null;
  if (content !== null && frame.noun.includes('') && content.preposition < 0) {
    const filled = subjectAfter(doc, words, referents, match.to, content.from);
    const isFilled =
      filled !== null &&
      (content.from - filled.to <= 2 ||
        (referents.mentionAt(filled.to - 1) !== null && opensAdjunct(doc, words, referents, filled.to)));
    const isUnderstood = behind > match.to && content.before === behind;
    if (!isUnderstood && (filled === null || !isFilled || hasObjectHead(doc, words, filled))) content = null;
  }
  if (content === null && frame.noun.includes('')) {
    const seeks =
      subject === null &&
      !isParticiple &&
      denied === null &&
      behind === match.to &&
      !words.objectHeads.has(doc, match.to);
    const named = seeks ? subjectForObject(doc, words, referents, match.to, limit) : null;
    const plain =
      seeks && isSourceNoun(doc, words, match.to + pointed)
        ? definitePhrase(doc, words, referents, match.to + pointed, limit)
        : null;
    const phrase = plain === null ? null : { from: match.to, to: plain.to };
    // A name beyond the phrase belongs to the object, unless it is the person whose title the phrase is.
    const isPhrase = phrase !== null && named !== null && phrase.to < named.to && !holdsPerson(referents, named);
    const slot = isPhrase ? phrase : named;
    if (slot !== null) {
      subject = slot;
      mode = 'STATED';
    }
    // A noun that speaks, right behind the verb, is its subject and never its object.
    const speaker =
      slot === null && subject === null && !isParticiple && behind === match.to && isSourceNoun(doc, words, match.to)
        ? (phrase ?? subjectAfter(doc, words, referents, match.to, limit))
        : null;
    if (speaker !== null) {
      subject = speaker;
      mode = 'STATED';
    }
    const from = slot?.to ?? speaker?.to ?? behind;
    const behindTitle = isDenying(match) ? behindDenier(doc, words, referents, from, limit) : from;
    const at = afterApposition(doc, words, referents, skipManner(doc, words, referents, behindTitle, limit), limit);
    const opens = at < limit && !words.prepositions.has(doc, at) && !isClitic(doc, words, at);
    const start = opens ? at : objectHeadAfter(doc, words, at, limit);
    if (start >= 0 && (!form.object || frame.hasPatient || frame.describes))
      content = { from: start, start: (doc.tokens[start] as Span).start, before: start, preposition: -1 };
  } else if (content !== null && subject === null && !isParticiple && content.before > behind) {
    const slot = subjectAfter(doc, words, referents, match.to, Math.max(match.to, content.before));
    if (slot !== null && !(frame.hasPatient && clashes(doc, words, referents, form.agreement, slot))) {
      subject = slot;
      mode = 'STATED';
    }
  }
  // "described sources the attack as": a speaker without a name runs into the object.
  const isOpen = subject !== null && subject.from === match.to && !holdsPerson(referents, subject);
  if ((content === null || isOpen) && form.mood === 'FINITE') {
    const found = objectBehind(doc, words, referents, match, limit);
    // "announced club X, holder of Y, OF the extension": a title is no object where the verb's own preposition follows.
    const isTitle =
      content !== null &&
      isSourceNoun(doc, words, content.from) &&
      referents.mentionAt(content.from - 1) !== null &&
      !isDefinite(doc, words, content.from + 1) &&
      found?.content.before !== found?.content.from;
    const isNearer = content === null || isTitle || (found?.subject != null && found.content.from < content.from);
    const isMixed =
      (found?.subject !== null && before !== null && subject === before) ||
      ((frame.events === true || frame.describes) && found?.subject === null);
    if (found !== null && isNearer && !isMixed) {
      content = found.content;
      if (found.subject !== null) {
        subject = found.subject;
        mode = 'STATED';
      }
    }
  }
  if (content === null) return null;
  // "a striking presence in X": an adjective without comma takes no content from afar.
  if (isParticiple && cue.ambiguous && !isComma(doc, match.from - 1) && content.from > match.to + 1) return null;
  if ((frame.hasPatient || frame.askedThrough !== undefined) && subject !== null)
    subject = withoutPatient(doc, words, referents, subject, frame.askedThrough);
  return { subject, mode, content, before, denied };
};
