import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { type Boundaries, contentEnd, contentSpan, markedContent } from './contents.js';
import {
  afterBracket,
  afterMarked,
  type CueReading,
  countWords,
  cueAt,
  isComma,
  type MarkedByOpening,
} from './cue-anchors.js';
import type { LexiconMatch } from './lexicon.js';
import {
  behindOpeners,
  type Clause,
  clashes,
  cueSpan,
  type Draft,
  isAttachedParticiple,
  isCoordinated,
  type NounContent,
  type SubjectMode,
  sentenceEnd,
  stemStartOf,
} from './quote-draft.js';
import type { CueEntry, QuoteWords } from './quote-words.js';
import {
  canSpeak,
  headSubject,
  isClitic,
  isSourceNoun,
  type Referents,
  subjectAfter,
  subjectBefore,
  type TokenRange,
} from './subjects.js';

/** A cue that takes a noun phrase, seen before its subject is known. */
export const isNounCue = (doc: AnnotatedDocument, words: QuoteWords, reading: CueReading): boolean => {
  const { cue, form } = reading.match.value;
  if (form.mood === 'PARTICIPLE') {
    if (!isAttachedParticiple(doc, reading.match)) return false;
    if (cue.frame.noun.includes('')) return true;
  }
  // ", denied the spokesman …": a denial or a blame opens a clause of its own.
  const isAct = !cue.ambiguous && cue.act !== 'STATE' && cue.frame.noun.includes('');
  if (form.mood === 'FINITE' && isAct && isComma(doc, reading.match.from - 1)) return true;
  return (
    cue.frame.noun.length > 0 &&
    (form.mood === 'PARTICIPLE' || !cue.ambiguous) &&
    nounContent(doc, words, null, reading.match, reading.match.to, sentenceEnd(doc, reading.match.from)) !== null
  );
};

/**
 * The hearer's preposition opens what is asked for: in a headline, behind a person's name or a pronoun; elsewhere it ties a
 * title to its body ("the secretary of the council").
 */
const opensPurpose = (
  doc: AnnotatedDocument,
  referents: Referents | null,
  match: LexiconMatch<CueEntry>,
  index: number,
): boolean => {
  if (referents === null || referents.mentionAt(index)?.span.start === doc.tokens[index]?.start) return false;
  if (match.value.form.object && index === match.to) return true;
  const kind = doc.blockOf(index)?.kind;
  if (kind === 'TITLE' || kind === 'HEADLINE') return true;
  const before = referents.mentionAt(index - 1);
  return before !== null && referents.typeOf(before.entity) === 'PERSON';
};

/** How far a noun-phrase content may stand from its cue, in tokens. */
const NOUN_REACH = 30;

/** Where the noun-phrase content of a cue starts behind one of its prepositions; null when none stands in reach. */
const nounContent = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents | null,
  match: LexiconMatch<CueEntry>,
  from: number,
  limit: number,
): NounContent | null => {
  const { noun } = match.value.cue.frame;
  const end = Math.min(limit, from + NOUN_REACH);
  let weak: NounContent | null = null;
  for (let k = from; k < end; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return weak;
    if (token.kind !== 'WORD') continue;
    if (
      k > from &&
      cueAt(doc, words, k)?.hypothesis.preposition === null &&
      cueAt(doc, words, k)?.value.cue.ambiguous === false
    )
      return weak;
    for (const preposition of noun) {
      if (preposition === '') continue;
      const isWeak = words.grammar.addresseePrepositions.includes(preposition);
      if (isWeak && (weak !== null || !opensPurpose(doc, referents, match, k))) continue;
      const parts = words.fold(preposition).split(' ');
      if (
        parts.every((part, offset) => doc.tokens[k + offset]?.norm === part) &&
        (parts.length > 1 || preposition.length > 1)
      ) {
        const next = doc.tokens[k + parts.length];
        if (next === undefined || k + parts.length >= limit) continue;
        // "envoy to Yemen": a preposition before a place belongs to the noun before it.
        const place = k > match.to ? referents?.mentionAt(k + parts.length) : null;
        if (place !== null && place !== undefined && referents?.typeOf(place.entity) === 'LOCATION') continue;
        return {
          from: k + parts.length,
          start: next.start,
          before: k,
          preposition: k === match.to && parts.length === 1 ? k : -1,
        };
      }
      const isSplit = !words.wholeWords.hasWord(token.norm) || words.contentOpeners.hasWord(token.norm);
      if (preposition.length === 1 && isSplit) {
        const hypothesis = (doc.hypotheses[k] ?? []).find(
          (candidate) => candidate.preposition === parts[0] && candidate.conjunction === null,
        );
        const isPronoun = words.pronounPrepositions.has(doc, k) || referents?.mentionAt(k)?.span.start === token.start;
        if (
          hypothesis !== undefined &&
          !isPronoun &&
          (hypothesis.stem.length >= 2 || words.relativeStems.hasWord(hypothesis.stem))
        ) {
          const found = { from: k, start: stemStartOf(doc, k, hypothesis), before: k, preposition: -1 };
          // The hearer's preposition also opens a purpose: another one behind it wins.
          if (!isWeak) return found;
          weak = found;
          continue;
        }
        if (isWeak) continue;
        // A preposition glued to a mark: "to «…".
        if (token.norm === parts[0] && doc.tokens[k + 1]?.kind === 'PUNCTUATION')
          return { from: k + 1, start: (doc.tokens[k + 1] as { start: number }).start, before: k, preposition: -1 };
      }
    }
  }
  return weak;
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
  if (frame.noun.length === 0 || form.mood === 'MASDAR') return null;
  const sentence = doc.sentenceOf(match.from);
  if (sentence === null) return null;
  const isParticiple = form.mood === 'PARTICIPLE';
  if (isParticiple && !isAttachedParticiple(doc, match)) return null;
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
  // "the latter announced": the subject is understood, the content stands behind the pronoun.
  const behind = match.to + (words.pronouns.has(doc, match.to) && !isParticiple ? 1 : 0);
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
    const seeks = subject === null && !isParticiple && behind === match.to && !words.objectHeads.has(doc, match.to);
    const named = seeks ? subjectForObject(doc, words, referents, match.to, limit) : null;
    const phrase =
      seeks && isSourceNoun(doc, words, match.to) ? definitePhrase(doc, words, referents, match.to, limit) : null;
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
    const at = afterApposition(doc, words, skipManner(doc, words, referents, from, limit), limit);
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
  if (content === null) return null;
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
    !isClitic(doc, words, match.to) &&
    (cue.act !== 'STATE' || hasOwner(doc, words, content.from)) &&
    subject?.from === match.to &&
    content.before > match.to &&
    prepositional;
  const isAgent = subject !== null && mode === 'STATED' && canSpeak(doc, words, referents, subject);
  if (words.impersonal.has(doc, match.from) && !isAgent) return null;
  const isOpener = subject !== null && subject === before;
  if (mode === 'STATED' && subject !== null && !isPlain && !isOpener && !canSpeak(doc, words, referents, subject))
    return null;
  const isInitial =
    match.from === behindOpeners(doc, words, clause.from) ||
    match.hypothesis.conjunction !== null ||
    isComma(doc, match.from - 1) ||
    words.openers.at(doc, match.from - 1) > 0 ||
    words.auxiliaries.has(doc, match.from - 1);
  const isHomograph = cue.ambiguous && !isParticiple;
  if (isHomograph && !isInitial && !headline) return null;
  if (isHomograph && subject === null && !(frame.describes && hasThat(doc, words, content.from, limit))) return null;
  const isVoiced = hasOwner(doc, words, content.from) && subject !== null;
  if (isHomograph && !(frame.describes || headline || cue.act !== 'STATE' || isVoiced)) return null;
  if (before !== null && subject === before && !headline && cue.act === 'STATE') return null;
  // A bare object is the content of a statement only where somebody states it: "expected X" needs its subject.
  if (mode === 'ELIDED' && !isParticiple && !form.object && !isInitial) return null;
  const end = contentEnd(doc, words, byOpening, boundaries, content.from, limit, true);
  const to = headline ? secondClaim(doc, words, match, content.from, end) : end;
  // "condemned the attack": one word is enough for an act with its subject.
  const fewest = !cue.ambiguous && cue.act !== 'STATE' && mode === 'STATED' && !headline ? 1 : 2;
  const span = contentSpan(doc, content.from, to, content.start);
  if (span === null || countWords(doc, content.from, to) < fewest) return null;
  const stretch = byOpening.get(content.from) ?? null;
  const whole = stretch !== null && afterMarked(doc, stretch) >= to ? stretch : null;
  return {
    construction: isParticiple ? 'PARTICIPLE_NOUN' : 'CUE_NOUN',
    cueFrom: match.from,
    cueSpans: [cueSpan(doc, match, content.preposition >= 0 ? 1 : 0)],
    lemma: cue.lemma,
    act: cue.act,
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

/** "ITS support": what a speaker gives voice to is his own. */
const hasOwner = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  const text = doc.tokens[index]?.text ?? '';
  return words.grammar.pronounEndings.some((ending) => text.endsWith(ending) && text.length > ending.length + 2);
};

/** Longest apposition between a subject and its object, in tokens. */
const APPOSITION = 10;

/** Behind an apposition between commas ("denied Fred, the player of X, having"): where the object begins; else `index`. */
const afterApposition = (doc: AnnotatedDocument, words: QuoteWords, index: number, limit: number): number => {
  const { article } = words.orthography;
  if (article === null || !isComma(doc, index - 1) || !doc.tokens[index]?.norm.startsWith(article)) return index;
  for (let k = index + 1; k < Math.min(limit - 1, index + APPOSITION); k += 1) {
    if (cueAt(doc, words, k)?.value.form.mood === 'FINITE') return index;
    if (isComma(doc, k)) return k + 1;
  }
  return index;
};

/** What stands between a subject and its content is an adjunct ("announced, on his account, THE end"). */
const opensAdjunct = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, index: number): boolean =>
  isComma(doc, index) ||
  words.prepositions.has(doc, index) ||
  words.adverbs.has(doc, index) ||
  referents.afterTime(index) > index;

/**
 * The phrase that a noun opens and definite words close, where a word without article follows it: "denied company the-Light
 * theft of"; null when the words do not tell where it ends.
 */
const definitePhrase = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  limit: number,
): TokenRange | null => {
  const { article } = words.orthography;
  const isDefinite = (index: number): boolean =>
    article !== null && doc.tokens[index]?.kind === 'WORD' && (doc.tokens[index]?.norm ?? '').startsWith(article);
  let to = isDefinite(from) ? from : from + 1;
  if (!isDefinite(to)) return null;
  const isJoined = (index: number): boolean =>
    (doc.hypotheses[index] ?? []).some(
      ({ conjunction, preposition, stem }) =>
        conjunction !== null && preposition === null && article !== null && stem.startsWith(article),
    );
  while (isDefinite(to) || isJoined(to)) to += 1;
  // Letters that may be a preposition leave open whether the phrase goes on ("the spokesman IN-THE-NAME of").
  const mayAttach =
    !words.contentOpeners.has(doc, to) && (doc.hypotheses[to] ?? []).some(({ preposition }) => preposition !== null);
  const isObject =
    to < limit &&
    !mayAttach &&
    doc.tokens[to]?.kind === 'WORD' &&
    referents.mentionAt(to) === null &&
    !words.prepositions.has(doc, to) &&
    !words.adverbs.has(doc, to) &&
    !isClitic(doc, words, to) &&
    referents.afterTime(to) === to;
  return isObject ? { from, to } : null;
};

const holdsPerson = (referents: Referents, range: TokenRange): boolean => {
  for (let k = range.from; k < range.to; k += 1) {
    const mention = referents.mentionAt(k);
    if (mention !== null && referents.typeOf(mention.entity) === 'PERSON') return true;
  }
  return false;
};

/** Longest phrase that is described, in tokens ("described this long war as"). */
const DESCRIBED = 12;

/** A complementizer follows within the clause: a homograph of "described" has proof. */
const hasThat = (doc: AnnotatedDocument, words: QuoteWords, from: number, limit: number): boolean => {
  for (let k = from; k < Math.min(limit, from + DESCRIBED); k += 1) {
    if (isComma(doc, k)) return false;
    if (words.complementizers.has(doc.tokens[k]?.norm ?? '')) return true;
  }
  return false;
};

/** Adjunct words that may stand before the object they part from its verb. */
const ADJUNCT_REACH = 10;

/** The content noun behind an adjunct ("affirmed, in a conference, THE NEED for"), or -1. */
const objectHeadAfter = (doc: AnnotatedDocument, words: QuoteWords, from: number, limit: number): number => {
  for (let k = from + 1; k < Math.min(limit, from + ADJUNCT_REACH); k += 1) {
    if (doc.tokens[k]?.kind === 'BREAK' || cueAt(doc, words, k)?.value.form.mood === 'FINITE') return -1;
    if (words.objectHeads.has(doc, k) && !words.prepositions.has(doc, k - 1) && !isClitic(doc, words, k)) return k;
  }
  return -1;
};

const hasObjectHead = (doc: AnnotatedDocument, words: QuoteWords, range: TokenRange): boolean => {
  for (let k = range.from; k < range.to; k += 1) if (words.objectHeads.has(doc, k)) return true;
  return false;
};

/** A body's name inside a title is followed by the person's own: "the head of party X, deputy Y". */
const leadsToPerson = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  limit: number,
): boolean => {
  for (let k = from; k < Math.min(limit, from + TITLE_REACH); k += 1) {
    const mention = referents.mentionAt(k);
    if (mention !== null) return referents.typeOf(mention.entity) === 'PERSON';
    if (isComma(doc, k) || words.prepositions.has(doc, k) || words.objectHeads.has(doc, k)) return false;
  }
  return false;
};

/** Words of a further title between a body's name and the person's. */
const TITLE_REACH = 4;

/** The subject of a verb whose object follows without a sign: it ends with its name, or where a content noun begins. */
const subjectForObject = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  limit: number,
): TokenRange | null => {
  let objectAt = limit;
  let lastName = -1;
  for (let k = from; k < Math.min(limit, from + 14); k += 1) {
    const mention = referents.mentionAt(k);
    if (mention !== null) {
      const range = referents.rangeOf(mention);
      lastName = range.to;
      k = Math.max(k, range.to - 1);
      if (referents.typeOf(mention.entity) === 'PERSON') {
        objectAt = range.to;
        break;
      }
      continue;
    }
    if (k > from && words.objectHeads.has(doc, k)) {
      objectAt = k;
      break;
    }
    if (lastName === k && k > from && !isComma(doc, k) && !leadsToPerson(doc, words, referents, k, limit)) {
      objectAt = k;
      break;
    }
    if (isComma(doc, k)) {
      const next = referents.mentionAt(k + 1);
      if (next !== null && referents.typeOf(next.entity) === 'PERSON') continue;
      objectAt = k;
      break;
    }
  }
  if (objectAt === limit) return null;
  return subjectAfter(doc, words, referents, from, objectAt);
};

/** Behind "affiliated to X": the name or word after the adjective. */
const afterAffiliation = (referents: Referents, at: number, limit: number): number => {
  const mention = referents.mentionAt(at + 1);
  return Math.min(limit, mention === null ? at + 2 : referents.rangeOf(mention).to);
};

/** Steps over adverbs of manner and time between a cue and its object. */
const skipManner = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  limit: number,
): number => {
  let at = from;
  while (at < limit) {
    const timeEnd = referents.afterTime(at);
    if (timeEnd > at) at = timeEnd;
    else if (words.prepositions.has(doc, at) && referents.afterTime(at + 1) > at + 1) at = referents.afterTime(at + 1);
    else if (isComma(doc, at)) at += 1;
    else if (doc.tokens[at]?.text === '(') at = afterBracket(doc, at, limit);
    else if (words.affiliations.has(doc, at)) at = afterAffiliation(referents, at, limit);
    else {
      const manner = words.manners.at(doc, at);
      if (manner === 0) break;
      at += manner;
    }
  }
  return at;
};
