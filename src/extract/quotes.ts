import type { Orthography } from '../lang/orthography.js';
import type { Agreement, QuoteConstruction, QuoteGrammar, SourcePhrase } from '../lang/quote-grammar.js';
import type { Entity, Mention } from '../model/entity.js';
import type { Hop, Quote, SpeakerStatus, SpeechAct } from '../model/quote.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import { contains, type Span } from '../text/span.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import { findHops } from './chains.js';
import { type Boundaries, contentEnd, contentSpan, markedContent, quoteType } from './contents.js';
import { afterMarked, type CueReading, countWords, cueAt, findCues, indexMarked, isComma, type MarkedByOpening } from './cue-anchors.js';
import type { Hypothesis } from './hypotheses.js';
import type { LexiconMatch } from './lexicon.js';
import { compileQuoteWords, type CueEntry, type QuoteWords } from './quote-words.js';
import { canSpeak, clauseStart, isSourceNoun, type Referents, subjectAfter, subjectBefore, type TokenRange } from './subjects.js';

/** Deepest nesting that is kept. */
export const NESTING_LIMIT = 6;

/** Quotes of one article, and the sources without a name that had to be made entities. */
export interface QuoteLayer {
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

type SubjectMode = 'STATED' | 'ELIDED' | 'NONE';

/** A quote on its way: token positions, no speaker resolved yet. */
interface Draft {
  readonly construction: QuoteConstruction;
  readonly cueFrom: number;
  readonly cueSpans: readonly Span[];
  readonly lemma: string | null;
  readonly act: SpeechAct;
  readonly complementizer: Span | null;
  /** Tokens of the content, and its exact spans. */
  readonly range: TokenRange;
  readonly content: Span;
  readonly unclosed?: boolean;
  /** The content is held by these marks. */
  readonly whole: MarkedSpan | null;
  readonly subject: TokenRange | null;
  readonly mode: SubjectMode;
  /** Who stands between the article and the speaker, said in the cue's own clause. */
  readonly relayer: TokenRange | null;
  readonly slot: TokenRange;
  readonly sentence: number;
  readonly headline: boolean;
  readonly participle: boolean;
}

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Compiles a grammar into the function that finds all attributions of a document. */
export const buildQuoteReader = (
  grammar: QuoteGrammar,
  orthography: Orthography,
): ((doc: AnnotatedDocument, referents: Referents) => QuoteLayer) => {
  const words = compileQuoteWords(grammar, orthography);
  return (doc, referents) => readQuotes(doc, words, referents);
};

const readQuotes = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents): QuoteLayer => {
  const byOpening = indexMarked(doc);
  const readings = findCues(doc, words, byOpening);
  const sources = findSources(doc, words, referents);
  const boundaries: Boundaries = {
    cues: new Map(
      readings
        .filter((reading) => reading.anchor !== null || isNounCue(doc, words, reading))
        .map((reading) => [
          reading.match.from,
          {
            participle: reading.match.value.form.mood !== 'FINITE',
            certain: reading.anchor !== null && (!reading.match.value.cue.ambiguous || reading.anchor.at - reading.match.to <= 8),
          },
        ]),
    ),
    sources: new Set(sources.map((source) => source.from)),
  };
  const drafts: Draft[] = [];
  for (const reading of readings) {
    const draft = draftOf(doc, words, referents, byOpening, boundaries, sources, reading);
    if (draft !== null) drafts.push(draft);
  }
  for (const source of sources) {
    const draft = draftOfSource(doc, words, referents, byOpening, boundaries, source, drafts);
    if (draft !== null) drafts.push(draft);
  }
  drafts.push(...colonDrafts(doc, words, referents, drafts));
  return finish(doc, words, referents, withoutEchoes(withoutRepeats(drafts)));
};

/** A cue that takes a noun phrase, seen before its subject is known. */
const isNounCue = (doc: AnnotatedDocument, words: QuoteWords, reading: CueReading): boolean => {
  const { cue, form } = reading.match.value;
  if (form.mood === 'PARTICIPLE') {
    if (!isAttachedParticiple(doc, reading.match)) return false;
    if (cue.frame.noun.includes('')) return true;
  }
  return cue.frame.noun.length > 0 && (form.mood === 'PARTICIPLE' || !cue.ambiguous) && nounContent(doc, words, null, reading.match, reading.match.to, sentenceEnd(doc, reading.match.from)) !== null;
};

/** A circumstantial participle shows itself by a comma, a conjunction or its accusative; other forms are adjectives. */
const isAttachedParticiple = (doc: AnnotatedDocument, match: LexiconMatch<CueEntry>): boolean =>
  isComma(doc, match.from - 1) || doc.tokens[match.from - 1]?.text === ')' || match.hypothesis.conjunction !== null || match.value.form.agreement === 'M';

const sentenceEnd = (doc: AnnotatedDocument, index: number): number => doc.sentenceOf(index)?.to ?? index + 1;

interface NounContent {
  readonly from: number;
  readonly start: number;
  /** First token of the preposition: the subject stands before it. */
  readonly before: number;
  /** Token of a free preposition that is adjacent to the cue and belongs to it, or -1. */
  readonly preposition: number;
}

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
  for (let k = from; k < end; k += 1) {
    const token = doc.tokens[k];
    if (token === undefined || token.kind === 'BREAK') return null;
    if (token.kind !== 'WORD') continue;
    if (k > from && cueAt(doc, words, k)?.hypothesis.preposition === null && cueAt(doc, words, k)?.value.cue.ambiguous === false) return null;
    for (const preposition of noun) {
      if (preposition === '') continue;
      const parts = words.fold(preposition).split(' ');
      if (parts.every((part, offset) => doc.tokens[k + offset]?.norm === part) && (parts.length > 1 || (preposition.length > 1))) {
        const next = doc.tokens[k + parts.length];
        if (next === undefined || k + parts.length >= limit) continue;
        // "envoy to Yemen": a preposition before a place belongs to the noun before it.
        const place = k > match.to ? referents?.mentionAt(k + parts.length) : null;
        if (place !== null && place !== undefined && referents?.typeOf(place.entity) === 'LOCATION') continue;
        return { from: k + parts.length, start: next.start, before: k, preposition: k === match.to && parts.length === 1 ? k : -1 };
      }
      if (preposition.length === 1 && !words.wholeWords.hasWord(token.norm)) {
        const hypothesis = (doc.hypotheses[k] ?? []).find((candidate) => candidate.preposition === parts[0] && candidate.conjunction === null);
        if (hypothesis !== undefined && hypothesis.stem.length >= 3) {
          return { from: k, start: stemStartOf(doc, k, hypothesis), before: k, preposition: -1 };
        }
        // A preposition glued to a mark: "to «…".
        if (token.norm === parts[0] && doc.tokens[k + 1]?.kind === 'PUNCTUATION') return { from: k + 1, start: (doc.tokens[k + 1] as { start: number }).start, before: k, preposition: -1 };
      }
    }
  }
  return null;
};

const stemStartOf = (doc: AnnotatedDocument, index: number, hypothesis: Hypothesis): number => spanOf(doc, index, index + 1, hypothesis).start;

const cueSpan = (doc: AnnotatedDocument, match: LexiconMatch<CueEntry>, extra: number): Span =>
  extra > 0 ? { start: match.span.start, end: (doc.tokens[match.to + extra - 1] as Span).end } : match.span;

const draftOf = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  sources: readonly SourceReading[],
  reading: CueReading,
): Draft | null => {
  const { match, anchor, masdar, origin } = reading;
  const { cue, form } = match.value;
  const sentence = doc.sentenceOf(match.from);
  const block = doc.blockOf(match.from);
  if (sentence === null || block === null) return null;
  const headline = block.kind === 'TITLE' || block.kind === 'HEADLINE';
  if (cue.relays && origin < 0) return null;
  if (form.mood === 'MASDAR' && anchor === null) return null;
  const clause: Clause = { from: clauseStart(doc, words, match.from, sentence.from), to: sentence.to };
  if (isImpersonal(doc, words, match, anchor?.at ?? match.to, clause)) return null;
  const inside = holder(doc, match.from);
  const limit = inside === null ? sentence.to : Math.min(sentence.to, inside.to);
  if (anchor !== null) {
    const found = anchoredContent(doc, words, byOpening, boundaries, reading, limit);
    if (found === null) return null;
    const slot: TokenRange = { from: match.to, to: anchor.at };
    let subject = form.mood === 'FINITE' ? (cue.relays ? null : subjectAfter(doc, words, referents, slot.from, slot.to)) : null;
    let mode: SubjectMode = subject === null ? 'ELIDED' : 'STATED';
    let relayer: TokenRange | null = null;
    if (cue.relays && origin >= 0) {
      const named = subjectAfter(doc, words, referents, origin + 1, masdar?.from ?? anchor.at);
      subject = named;
      mode = named === null ? 'ELIDED' : 'STATED';
      relayer = subjectAfter(doc, words, referents, match.to, origin) ?? subjectBefore(doc, words, referents, match.from, clause.from) ?? headSubject(doc, words, referents, match.from, sentence.from);
    } else if (form.mood === 'FINITE' && subject === null && !isCoordinated(doc, words, match, clause)) {
      subject = subjectBefore(doc, words, referents, match.from, clause.from);
      if (subject !== null) mode = 'STATED';
    } else if (form.mood === 'FINITE' && subject === null && match.hypothesis.conjunction === null && isComma(doc, match.from - 1)) {
      subject = headSubject(doc, words, referents, match.from, sentence.from);
      if (subject !== null) mode = 'STATED';
    }
    const citing = form.mood === 'FINITE' ? sources.find((source) => source.phrase.relays && source.from >= match.to && source.from < anchor.at) : undefined;
    if (citing !== undefined) {
      relayer = subject;
      subject = citing.source;
      mode = 'STATED';
    }
    if (match.from > sentence.from && words.relatives.has(doc, match.from - 1) && (subject === null || !canSpeak(doc, words, referents, subject))) return null;
    if (!headline && anchor.at <= match.to + 1 && words.impersonal.has(doc, match.from) && !isAgent(doc, words, referents, subject)) return null;
    if (cue.ambiguous && !isProven(doc, words, referents, reading, subject)) return null;
    const cueMatch = masdar ?? match;
    const adjacent = anchor.kind === 'THAT' && anchor.at === cueMatch.to && words.prepositions.has(doc, anchor.at) ? 1 : 0;
    return {
      construction: constructionOf(reading, citing !== undefined),
      cueFrom: match.from,
      cueSpans: [citing === undefined ? cueSpan(doc, cueMatch, adjacent) : citing.cue],
      lemma: citing === undefined ? cueMatch.value.cue.lemma : (citing.phrase.forms[0] as string),
      act: cue.act,
      complementizer: anchor.complementizer < 0 ? null : complementizerSpan(doc, words, anchor.complementizer),
      ...found,
      subject,
      mode,
      relayer,
      slot,
      sentence: sentence.index,
      headline,
      participle: form.mood !== 'FINITE',
    };
  }
  const introduced = match.from > sentence.from && words.comparisons.has(doc, match.from - 1);
  if (introduced) return afterDraft(doc, words, referents, reading, clause, headline);
  return nounDraft(doc, words, referents, byOpening, boundaries, reading, clause, limit, headline) ?? afterDraft(doc, words, referents, reading, clause, headline);
};

const complementizerSpan = (doc: AnnotatedDocument, words: QuoteWords, index: number): Span => {
  const token = doc.tokens[index] as Span;
  void words;
  return { start: token.start, end: token.end };
};

const constructionOf = (reading: CueReading, citing: boolean): QuoteConstruction => {
  if (citing) return 'CITING';
  if (reading.match.value.cue.relays) return 'RELAYED_SPEECH';
  const that = reading.anchor?.kind === 'THAT' && reading.anchor.marked === null;
  if (reading.match.value.form.mood === 'FINITE') return that ? 'CUE_THAT' : reading.anchor?.kind === 'THAT' ? 'CUE_THAT' : 'CUE_SPEECH';
  return reading.anchor?.kind === 'THAT' ? 'PARTICIPLE_THAT' : 'PARTICIPLE_SPEECH';
};

/** Innermost marked stretch that holds a token. */
const holder = (doc: AnnotatedDocument, index: number): MarkedSpan | null => {
  const stretch = doc.marked[doc.markedAt[index] ?? -1];
  return stretch === undefined || !stretch.closed ? null : stretch;
};

/** "It is worth noting that": a cue without anybody behind it at the head of its clause. */
const isImpersonal = (doc: AnnotatedDocument, words: QuoteWords, match: LexiconMatch<CueEntry>, anchorAt: number, clause: Clause): boolean =>
  words.impersonal.has(doc, match.from) && match.from === clause.from && anchorAt <= match.to + 1;

/** Somebody who can speak by himself: a person, a body, or a noun for a source. */
const isAgent = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, subject: TokenRange | null): boolean => {
  if (subject === null) return false;
  const entity = referents.entityIn(subject.from, subject.to);
  if (entity === null) return isSourceNoun(doc, words, subject.from);
  return referents.typeOf(entity) === 'PERSON' || (referents.typeOf(entity) !== 'LOCATION' && subject.to - subject.from < 8);
};

/** "… and added": a cue with a conjunction at the head of its clause has its subject behind it or understood. */
const isCoordinated = (doc: AnnotatedDocument, _words: QuoteWords, match: LexiconMatch<CueEntry>, clause: Clause): boolean =>
  match.from === clause.from || match.hypothesis.conjunction !== null || isComma(doc, match.from - 1);

/** "The toll, …, said that": the subject stands at the head of the sentence, cut off by a parenthesis. */
const headSubject = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, cueFrom: number, sentenceFrom: number): TokenRange | null => {
  let from = sentenceFrom;
  while (from < cueFrom && (words.auxiliaries.has(doc, from) || words.openers.at(doc, from) > 0 || isComma(doc, from))) from += Math.max(1, words.openers.at(doc, from));
  const head = subjectAfter(doc, words, referents, from, cueFrom);
  return head !== null && head.from === from && canSpeak(doc, words, referents, head) ? head : null;
};

/** A masculine verb cannot have a feminine noun as its subject: the noun is the patient. */
const clashes = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, agreement: Agreement, subject: TokenRange): boolean => {
  if (agreement !== 'M') return false;
  const head = doc.tokens[subject.from];
  const mention = referents.mentionAt(subject.from);
  if (head === undefined || (mention !== null && referents.typeOf(mention.entity) === 'PERSON')) return false;
  return words.grammar.feminineEndings.some((ending) => head.text.endsWith(ending));
};

/** A homograph counts as a cue when somebody who can speak stands in the slot, or nothing stands there at all. */
const isProven = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, reading: CueReading, subject: TokenRange | null): boolean => {
  const { match, anchor } = reading;
  if (anchor === null) return false;
  if (subject !== null) return canSpeak(doc, words, referents, subject) || anchor.at === match.to;
  const gap = anchor.at - match.to;
  return gap === 0 && (match.hypothesis.conjunction !== null || match.value.form.mood === 'PARTICIPLE');
};

interface FoundContent {
  /** Speech behind a mark that never closes. */
  readonly unclosed?: boolean;
  readonly range: TokenRange;
  readonly content: Span;
  readonly whole: MarkedSpan | null;
}

const anchoredContent = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  reading: CueReading,
  sentenceTo: number,
): FoundContent | null => {
  const { anchor } = reading;
  if (anchor === null) return null;
  const { marked } = anchor;
  if (marked !== null) {
    const behind = afterMarked(doc, marked);
    const size = countWords(doc, marked.from, marked.to);
    const next = doc.tokens[behind];
    const closes = next === undefined || next.kind === 'BREAK' || next.kind === 'PUNCTUATION' || boundaries.cues.has(behind) || boundaries.sources.has(behind);
    const runsOn = !closes && (anchor.kind === 'THAT' || size < 4);
    if (!runsOn && (size >= 2 || closes)) {
      const content = markedContent(doc, marked);
      return content === null ? null : { range: { from: marked.from, to: marked.to }, content, whole: marked };
    }
  }
  const inner = holder(doc, anchor.contentFrom);
  const limit = inner === null ? endOfSpeech(doc, boundaries, anchor.contentFrom, sentenceTo, anchor.colon) : Math.max(Math.min(sentenceTo, inner.to), anchor.contentFrom);
  const to = contentEnd(doc, words, byOpening, boundaries, anchor.contentFrom, inner === null ? limit : Math.min(limit, inner.to));
  const content = contentSpan(doc, anchor.contentFrom, to);
  return content === null ? null : { range: { from: anchor.contentFrom, to }, content, whole: null, unclosed: anchor.unclosed };
};

/** Where speech behind a colon without marks ends: with its line when the line has no further cue, else with its sentence. */
const endOfSpeech = (doc: AnnotatedDocument, boundaries: Boundaries, from: number, sentenceTo: number, colon: boolean): number => {
  const here = doc.sentenceOf(from);
  if (here === null) return sentenceTo;
  if (!colon || here.to <= from) return Math.max(here.to, from);
  let to = here.to;
  for (let index = here.index + 1; index < doc.sentences.length; index += 1) {
    const sentence = doc.sentences[index];
    if (sentence === undefined || doc.tokens[sentence.from - 1]?.kind === 'BREAK') break;
    for (let k = sentence.from; k < sentence.to; k += 1) if (boundaries.cues.has(k)) return to;
    to = sentence.to;
  }
  return to;
};

const nounDraft = (
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
  const before = isParticiple || form.object || isCoordinated(doc, words, match, clause) ? null : subjectBefore(doc, words, referents, match.from, clause.from);
  if (before !== null && canSpeak(doc, words, referents, before)) {
    subject = before;
    mode = 'STATED';
  }
  const prepositional = frame.noun.some((preposition) => preposition !== '');
  if (prepositional) content = nounContent(doc, words, referents, match, match.to, limit);
  if (content !== null && frame.noun.includes('') && content.preposition < 0) {
    const filled = subjectAfter(doc, words, referents, match.to, content.from);
    if (filled === null || content.from - filled.to > 2 || hasObjectHead(doc, words, filled)) content = null;
  }
  if (content === null && frame.noun.includes('')) {
    const slot = subject === null && !isParticiple && !words.objectHeads.has(doc, match.to) ? subjectForObject(doc, words, referents, match.to, limit) : null;
    if (slot !== null) {
      subject = slot;
      mode = 'STATED';
    }
    const from = slot?.to ?? match.to;
    const at = skipManner(doc, words, referents, from, limit);
    if (at < limit && !words.prepositions.has(doc, at)) content = { from: at, start: (doc.tokens[at] as Span).start, before: at, preposition: -1 };
  } else if (content !== null && subject === null && !isParticiple && content.from > match.to) {
    const slot = subjectAfter(doc, words, referents, match.to, Math.max(match.to, content.before));
    if (slot !== null && !(frame.hasPatient && clashes(doc, words, referents, form.agreement, slot))) {
      subject = slot;
      mode = 'STATED';
    }
  }
  if (content === null) return null;
  if (mode === 'STATED' && subject !== null && !canSpeak(doc, words, referents, subject)) return null;
  const isInitial = match.from === clause.from || match.hypothesis.conjunction !== null || isComma(doc, match.from - 1) || words.openers.at(doc, match.from - 1) > 0 || words.auxiliaries.has(doc, match.from - 1);
  const isHomograph = cue.ambiguous && !isParticiple;
  if (isHomograph && !isInitial && !headline) return null;
  if (isHomograph && (subject === null || !(frame.describes || headline || cue.act !== 'STATE'))) return null;
  if (before !== null && subject === before && !headline && cue.act === 'STATE') return null;
  // A bare object is the content of a statement only where somebody states it: "expected X" needs its subject.
  if (mode === 'ELIDED' && !isParticiple && !form.object && !isInitial) return null;
  const end = contentEnd(doc, words, byOpening, boundaries, content.from, limit, true);
  const to = headline ? secondClaim(doc, words, match, content.from, end) : end;
  const span = contentSpan(doc, content.from, to, content.start);
  if (span === null || countWords(doc, content.from, to) < (headline ? 2 : 2)) return null;
  const stretch = byOpening.get(content.from) ?? null;
  return {
    construction: isParticiple ? 'PARTICIPLE_NOUN' : 'CUE_NOUN',
    cueFrom: match.from,
    cueSpans: [cueSpan(doc, match, content.preposition >= 0 ? 1 : 0)],
    lemma: cue.lemma,
    act: cue.act,
    complementizer: null,
    range: { from: content.from, to },
    content: span,
    whole: stretch !== null && afterMarked(doc, stretch) >= to ? stretch : null,
    subject,
    mode,
    relayer: null,
    slot: { from: match.to, to: content.from },
    sentence: sentence.index,
    headline,
    participle: isParticiple,
  };
};

/** In a headline a coordinated present-tense verb of the same person opens the next claim: the content ends before it. */
const secondClaim = (doc: AnnotatedDocument, words: QuoteWords, match: LexiconMatch<CueEntry>, from: number, to: number): number => {
  const person = match.hypothesis.stem[0] ?? '';
  if (!words.grammar.presentPrefixes.includes(person)) return to;
  for (let k = from + 1; k < to; k += 1) {
    const norm = doc.tokens[k]?.norm ?? '';
    if (norm.length > 4 && words.orthography.conjunctions[0] === norm[0] && norm[1] === person) return k;
  }
  return to;
};

const hasObjectHead = (doc: AnnotatedDocument, words: QuoteWords, range: TokenRange): boolean => {
  for (let k = range.from; k < range.to; k += 1) if (words.objectHeads.has(doc, k)) return true;
  return false;
};

/** The subject of a verb whose object follows without a sign: it ends with its name, or where a content noun begins. */
const subjectForObject = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, from: number, limit: number): TokenRange | null => {
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
    if (lastName === k && k > from && !isComma(doc, k)) {
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

/** Steps over adverbs of manner and time between a cue and its object. */
const skipManner = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, from: number, limit: number): number => {
  let at = from;
  while (at < limit) {
    const timeEnd = referents.afterTime(at);
    if (timeEnd > at) at = timeEnd;
    else if (words.prepositions.has(doc, at) && referents.afterTime(at + 1) > at + 1) at = referents.afterTime(at + 1);
    else if (isComma(doc, at)) at += 1;
    else {
      const manner = words.manners.at(doc, at);
      if (manner === 0) break;
      at += manner;
    }
  }
  return at;
};

/** The content stands before its cue: in marks right before it, or as a clause before "as X announced". */
const afterDraft = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  reading: CueReading,
  clause: Clause,
  headline: boolean,
): Draft | null => {
  const { match } = reading;
  const { cue, form } = match.value;
  const sentence = doc.sentenceOf(match.from);
  if (form.mood !== 'FINITE' || sentence === null || cue.relays || match.from === sentence.from) return null;
  const introduced = words.comparisons.has(doc, match.from - 1);
  const subject = subjectAfter(doc, words, referents, match.to, sentence.to) ?? (introduced ? subjectBefore(doc, words, referents, match.from, match.from) : null);
  if (subject === null || !canSpeak(doc, words, referents, subject)) return null;
  const base = {
    construction: 'CUE_AFTER' as const,
    cueFrom: match.from,
    cueSpans: [match.span],
    lemma: cue.lemma,
    act: cue.act,
    complementizer: null,
    subject,
    mode: 'STATED' as const,
    relayer: null,
    slot: { from: match.to, to: sentence.to },
    sentence: sentence.index,
    headline,
    participle: false,
  };
  const before = isComma(doc, match.from - 1) ? match.from - 2 : match.from - 1;
  const stretch = doc.marked.find((candidate) => candidate.closed && afterMarked(doc, candidate) === before + 1);
  if (stretch !== undefined && countWords(doc, stretch.from, stretch.to) >= 3 && cue.frame.speech && !introduced) {
    const content = markedContent(doc, stretch);
    if (content !== null) return { ...base, range: { from: stretch.from, to: stretch.to }, content, whole: stretch };
  }
  if (!introduced) return null;
  let at = match.from - 1;
  // "according to what X said": the whole phrase stands between the content and the cue.
  while (at > sentence.from && words.sourceWords.has(doc, at - 1)) at -= 1;
  const clauseBefore = precedingClause(doc, words, at, sentence.from);
  return clauseBefore === null || clause.to < at ? null : { ...base, ...clauseBefore };
};

/** The clause that ends before token `at`, as content: from the sentence's head, behind openers, to the last comma. */
const precedingClause = (doc: AnnotatedDocument, words: QuoteWords, at: number, sentenceFrom: number): FoundContent | null => {
  let from = sentenceFrom;
  for (;;) {
    const opener = words.openers.at(doc, from);
    if (opener === 0) break;
    from += opener;
    while (isComma(doc, from)) from += 1;
  }
  for (let k = from + 1; k < at - 3; k += 1) {
    if (words.clauseOpeners.has(doc, k) && isComma(doc, k - 1)) from = k + 1;
  }
  const first = doc.tokens[from];
  if (first === undefined || from >= at) return null;
  const hypothesis = (doc.hypotheses[from] ?? []).find((candidate) => candidate.conjunction === words.orthography.conjunctions[0] && candidate.preposition === null);
  const start = hypothesis !== undefined && from === sentenceFrom && words.opensClause(first.norm) ? stemStartOf(doc, from, hypothesis) : first.start;
  const content = contentSpan(doc, from, at, start);
  return content === null || countWords(doc, from, at) < 3 ? null : { range: { from, to: at }, content, whole: null };
};

interface SourceReading {
  readonly phrase: SourcePhrase;
  readonly from: number;
  readonly cue: Span;
  /** Noun phrase of the source; null when a cue verb follows ("according to what X said") or a pronoun stands for it. */
  readonly source: TokenRange | null;
  readonly to: number;
  readonly pronoun: boolean;
}

/** Source phrases with a source that can speak: "according to the plan" is none. */
const findSources = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents): SourceReading[] => {
  const found: SourceReading[] = [];
  for (const sentence of doc.sentences) {
    const block = doc.blockOf(sentence.from);
    if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const match = words.sources.at(doc, i)[0];
      if (match === undefined || match.hypothesis.preposition !== null) continue;
      const { preposition, cueWords } = match.value;
      let from = match.to;
      let start: number | null = null;
      if (preposition !== null) {
        const token = doc.tokens[from];
        const hypothesis = (doc.hypotheses[from] ?? []).find((candidate) => candidate.preposition === preposition && candidate.conjunction === null);
        if (token === undefined || hypothesis === undefined) {
          if (token?.norm !== words.fold(preposition)) continue;
          from += 1;
        } else start = stemStartOf(doc, from, hypothesis);
      }
      void start;
      if (cueAt(doc, words, from) !== null && cueAt(doc, words, from)?.value.form.mood === 'FINITE') continue;
      const cueEnd = doc.tokens[Math.min(match.from + cueWords, match.to) - 1] as Span;
      const cue: Span = { start: match.span.start, end: cueEnd.end };
      const speech = cueAt(doc, words, from);
      if (speech !== null && speech.value.form.mood === 'MASDAR') {
        found.push({ phrase: match.value, from: match.from, cue, source: null, to: speech.to, pronoun: true });
        continue;
      }
      const source = subjectAfter(doc, words, referents, from, sentence.to) ?? cliticSource(doc, words, referents, from, sentence.to);
      if (source === null || !isHeadSource(doc, words, referents, source)) continue;
      found.push({ phrase: match.value, from: match.from, cue, source, to: source.to, pronoun: false });
      i = Math.max(i, source.to - 1);
    }
  }
  return found;
};

/** Words that a source's head may stand behind its phrase: an honorific, a quotation mark. */
const HEAD_REACH = 3;

/** The head of the phrase is a name, a title or a noun that speaks: "according to the Arab initiative" names no source. */
const isHeadSource = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, source: TokenRange): boolean => {
  for (let k = source.from; k < Math.min(source.to, source.from + HEAD_REACH); k += 1) {
    const mention = referents.mentionAt(k);
    if (isSourceNoun(doc, words, k) || (mention !== null && referents.typeOf(mention.entity) !== 'LOCATION')) return true;
  }
  const entity = referents.entityIn(source.from, source.to);
  return entity !== null && referents.typeOf(entity) === 'PERSON';
};

/** The source behind a preposition written onto it: its first word is read through the clitic. */
const cliticSource = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, from: number, limit: number): TokenRange | null => {
  if (doc.tokens[from]?.kind !== 'WORD') return null;
  const rest = subjectAfter(doc, words, referents, from + 1, limit);
  const range = { from, to: rest !== null && rest.from === from + 1 ? rest.to : from + 1 };
  const speaks = (doc.hypotheses[from] ?? []).some((hypothesis) => words.sourceNouns.hasWord(hypothesis.stem));
  return speaks || canSpeak(doc, words, referents, range) ? range : null;
};

const draftOfSource = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  source: SourceReading,
  drafts: readonly Draft[],
): Draft | null => {
  const sentence = doc.sentenceOf(source.from);
  const block = doc.blockOf(source.from);
  if (sentence === null || block === null) return null;
  // A phrase inside the slot of a cue was read with it.
  if (drafts.some((draft) => draft.construction === 'CITING' && draft.slot.from <= source.from && source.from < draft.slot.to)) return null;
  const base = {
    cueFrom: source.from,
    cueSpans: [source.cue],
    lemma: source.phrase.forms[0] as string,
    act: 'STATE' as const,
    complementizer: null,
    subject: source.source,
    mode: source.source === null ? ('ELIDED' as const) : ('STATED' as const),
    relayer: null,
    slot: { from: source.from, to: source.to },
    sentence: sentence.index,
    headline: block.kind === 'TITLE' || block.kind === 'HEADLINE',
    participle: false,
  };
  void referents;
  if (source.from === sentence.from || words.openers.at(doc, sentence.from) === source.from - sentence.from) {
    let from = source.to;
    while (from < sentence.to && !isComma(doc, from) && !words.complementizers.has(doc.tokens[from]?.norm ?? '') && !words.resumes.has(doc, from)) from += 1;
    if (from >= sentence.to - 2) from = source.to;
    while (isComma(doc, from)) from += 1;
    let complementizer: Span | null = null;
    const resumed = doc.tokens[from];
    if (resumed !== undefined && (words.complementizers.get(resumed.norm) === false || words.resumes.has(doc, from))) {
      complementizer = { start: resumed.start, end: resumed.end };
      from += 1;
    }
    const stretch = byOpening.get(from) ?? null;
    const to = contentEnd(doc, words, byOpening, boundaries, from, sentence.to);
    const content = contentSpan(doc, from, to);
    if (content === null || countWords(doc, from, to) < 3) return null;
    return { ...base, construction: 'SOURCE_BEFORE', complementizer, range: { from, to }, content, whole: stretch !== null && afterMarked(doc, stretch) >= to ? stretch : null };
  }
  // Behind its clause: the phrase must close it.
  const closing = doc.tokens[source.to];
  const closes = closing === undefined || closing.kind !== 'WORD' || boundaries.cues.has(source.to) || source.to >= sentence.to || words.prepositions.has(doc, source.to) || words.adverbs.has(doc, source.to) || words.relatives.has(doc, source.to) || referents.afterTime(source.to) > source.to;
  if (!closes) return null;
  const inside = drafts.find((draft) => draft.range.from < source.from && source.from <= draft.range.to + 1 && draft.sentence === sentence.index);
  if (inside !== undefined && !isComma(doc, source.from - 1) && inside.range.to !== source.from) return null;
  let from = sentence.from;
  for (const draft of drafts) if (draft.sentence === sentence.index && draft.range.to <= source.from && draft.range.to > from && draft.cueFrom < source.from) from = draft.range.to;
  if (from > sentence.from) {
    // The clause before the phrase already has a source of its own.
    if (countWords(doc, from, source.from) < 4) return null;
    while (isComma(doc, from)) from += 1;
  }
  const clause = precedingClause(doc, words, source.from, from);
  return clause === null ? null : { ...base, construction: 'SOURCE_AFTER', ...clause };
};

/** Headline "name: claim". */
const colonDrafts = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, drafts: readonly Draft[]): Draft[] => {
  const found: Draft[] = [];
  for (const sentence of doc.sentences) {
    const block = doc.blockOf(sentence.from);
    if (block === null || (block.kind !== 'TITLE' && block.kind !== 'HEADLINE')) continue;
    for (let k = sentence.from + 1; k < Math.min(sentence.to - 2, sentence.from + 9); k += 1) {
      if (doc.tokens[k]?.text !== ':' && !/^\.{2,}$|^\u2026$/u.test(doc.tokens[k]?.text ?? '')) continue;
      const subject: TokenRange = { from: sentence.from, to: k };
      const entity = referents.entityIn(subject.from, subject.to) ?? referents.nominal(subject.from, subject.to);
      const type = entity === null ? null : referents.typeOf(entity);
      const speaks = doc.tokens[k]?.text === ':' && (type === 'PERSON' || type === 'ORGANIZATION' || type === 'MEDIA' || type === 'GROUP' || (type === null && words.sourceNouns.has(doc, sentence.from)));
      if (!speaks || drafts.some((draft) => draft.cueFrom < k && draft.sentence === sentence.index)) break;
      const limit = sentence.to;
      const content = contentSpan(doc, k + 1, limit);
      const stretch = doc.marked.find((candidate) => candidate.from === k + 2 && afterMarked(doc, candidate) >= limit) ?? null;
      if (content === null) break;
      const inner = stretch === null ? content : (markedContent(doc, stretch) ?? content);
      found.push({
        construction: 'COLON_HEADLINE',
        cueFrom: k,
        cueSpans: [],
        lemma: null,
        act: 'STATE',
        complementizer: null,
        range: { from: k + 1, to: limit },
        content: inner,
        whole: stretch,
        subject,
        mode: 'STATED',
        relayer: null,
        slot: { from: k, to: k },
        sentence: sentence.index,
        headline: true,
        participle: false,
      });
      break;
    }
  }
  return found;
};

/** One cue, one quote; of two cues for the very same words the first stays. */
const withoutRepeats = (drafts: readonly Draft[]): Draft[] => {
  const sorted = [...drafts].sort((a, b) => a.cueFrom - b.cueFrom || a.content.start - b.content.start);
  const seen = new Set<string>();
  return sorted.filter((draft) => {
    const key = `${draft.content.start}:${draft.content.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/**
 * Drops what only looks like a report: a noun-phrase participle in the slot of another cue ("said, pointing at X, that"),
 * and an understood subject inside direct speech that has no report before it there (the speaker's own performative).
 */
const withoutEchoes = (drafts: readonly Draft[]): Draft[] => {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const inSlot = drafts.some((other) => other !== draft && other.slot.from < draft.cueFrom && draft.cueFrom < other.slot.to && (draft.construction === 'PARTICIPLE_NOUN' || draft.construction === 'CUE_NOUN'));
    if (inSlot) continue;
    const holderDraft = drafts.find((other) => other !== draft && other.whole !== null && contains(other.content, draft.content) && other.content.end - other.content.start > draft.content.end - draft.content.start);
    if (holderDraft !== undefined && draft.mode !== 'STATED' && !kept.some((other) => other !== holderDraft && contains(holderDraft.content, other.content))) continue;
    kept.push(draft);
  }
  return kept;
};

interface Speaker {
  readonly entity: string | null;
  readonly range: TokenRange | null;
  readonly status: SpeakerStatus;
}

const finish = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, drafts: readonly Draft[]): QuoteLayer => {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const quotes: Quote[] = [];
  const speakers: Speaker[] = [];
  const parents = parentsOf(drafts);
  const chainBySpeaker = new Map<string, readonly Hop[]>();
  const unnamed = new Map<string, string>();

  const describe = (range: TokenRange): string => {
    const span = trimmedSpan(doc, words, range);
    const name = doc.text.slice(span.start, span.end);
    const known = unnamed.get(name);
    if (known !== undefined) {
      mentions.push({ id: `u${mentions.length + 1}`, entity: known, kind: 'NOMINAL', span, credit: false, ruleId: 'quote.unnamed-source', confidence: 0.8 });
      return known;
    }
    const id = `s${entities.length + 1}`;
    unnamed.set(name, id);
    entities.push({ id, type: 'GROUP', subtype: 'UNNAMED_SOURCE', name, names: {}, gazetteerId: null, wikidataId: null, country: null, ruleId: 'quote.unnamed-source', confidence: 0.8 });
    mentions.push({ id: `u${mentions.length + 1}`, entity: id, kind: 'NOMINAL', span, credit: false, ruleId: 'quote.unnamed-source', confidence: 0.8 });
    return id;
  };

  const previousSpeaker = (index: number): { speaker: Speaker; at: number } | null => {
    const draft = drafts[index] as Draft;
    for (let k = index - 1; k >= 0; k -= 1) {
      const other = drafts[k] as Draft;
      if (parents[k] !== parents[index]) continue;
      if (other.headline !== draft.headline) continue;
      if (other.construction === 'SOURCE_AFTER' && other.cueFrom > draft.cueFrom) continue;
      const speaker = speakers[k];
      if (speaker !== undefined && (speaker.entity !== null || speaker.range !== null)) return { speaker, at: k };
    }
    return null;
  };

  const speakerOf = (draft: Draft, index: number): Speaker => {
    if (draft.mode === 'STATED' && draft.subject !== null) {
      const { from, to } = draft.subject;
      const entity = referents.entityIn(from, to) ?? referents.nominal(from, to);
      if (entity !== null) return { entity, range: draft.subject, status: 'STATED' };
      return { entity: describe(draft.subject), range: draft.subject, status: 'UNNAMED' };
    }
    const previous = previousSpeaker(index);
    const local = localSubject(doc, words, referents, drafts, draft, previous?.at ?? -1);
    if (local !== null) {
      const entity = local.entity ?? (local.range === null ? null : describe(local.range));
      return { entity, range: local.range, status: local.range === null ? 'RESOLVED' : local.entity === null ? 'UNNAMED' : 'STATED' };
    }
    if (previous !== null) return { entity: previous.speaker.entity, range: null, status: 'RESOLVED' };
    return { entity: null, range: null, status: 'UNKNOWN' };
  };

  drafts.forEach((draft, index) => {
    const speaker = speakerOf(draft, index);
    speakers.push(speaker);
    const rule = words.rule(draft.construction);
    const parent = parents[index] ?? -1;
    const previous = speaker.status === 'RESOLVED' ? previousSpeaker(index) : null;
    let hops: readonly Hop[] = findHops(doc, words, referents, draft, speaker.entity, describe);
    if (hops.length > 0 && speaker.entity !== null) chainBySpeaker.set(speaker.entity, hops);
    else if (hops.length === 0 && speaker.entity !== null && parent < 0 && !draft.headline) hops = chainBySpeaker.get(speaker.entity) ?? [];
    const speakerSpan = speaker.range === null ? null : trimmedSpan(doc, words, speaker.range);
    const chain: Hop[] = [
      { role: 'PUBLISHER', entity: null, span: null, cue: null },
      ...hops,
      ...(speaker.entity === null ? [] : [{ role: 'ORIGINATOR' as const, entity: speaker.entity, span: speakerSpan, cue: draft.cueSpans[0] ?? null }]),
    ];
    const act = actOf(doc, words, draft);
    quotes.push({
      id: `q${index + 1}`,
      type: draft.unclosed === true ? 'DIRECT' : quoteType(doc, words, referents, draft.range, draft.whole),
      act,
      negated: false,
      cue: draft.cueSpans,
      cueLemma: draft.lemma,
      complementizer: draft.complementizer,
      content: [draft.content],
      speaker: speaker.entity === null && speakerSpan === null ? null : { entity: speaker.entity, span: speakerSpan },
      speakerStatus: speaker.status,
      addressee: null,
      medium: mediumOf(doc, words, draft),
      saidAt: timeOf(referents, draft),
      chain,
      parent: parent < 0 ? null : `q${parent + 1}`,
      continues: previous === null ? null : `q${previous.at + 1}`,
      denies: [],
      deniedTarget: act === 'DENY' ? draft.content : null,
      headline: draft.headline,
      ruleId: rule.id,
      confidence: speaker.status === 'UNKNOWN' ? rule.confidence * 0.6 : rule.confidence,
    });
  });
  return { quotes, entities, mentions };
};

/** Index of the smallest content that strictly holds each draft's cue and content; -1 for none. */
const parentsOf = (drafts: readonly Draft[]): number[] =>
  drafts.map((draft, index) => {
    let best = -1;
    let size = Number.POSITIVE_INFINITY;
    drafts.forEach((other, at) => {
      if (at === index) return;
      const cue = draft.cueSpans[0] ?? draft.content;
      const length = other.content.end - other.content.start;
      if (contains(other.content, cue) && contains(other.content, draft.content) && length > draft.content.end - draft.content.start && length < size) {
        best = at;
        size = length;
      }
    });
    return best;
  });

/** An understood subject that stands in the cue's own sentence, outside all contents: a participle hangs on it. */
const localSubject = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  drafts: readonly Draft[],
  draft: Draft,
  previous: number,
): { readonly entity: string | null; readonly range: TokenRange | null } | null => {
  const sentence = doc.sentences[draft.sentence];
  if (sentence === undefined) return null;
  const last = drafts[previous];
  if (last !== undefined && last.sentence === draft.sentence) return null;
  if (!draft.participle && last !== undefined && draft.cueFrom === sentence.from) return null;
  for (let k = sentence.from; k < draft.cueFrom; k += 1) {
    const mention = referents.mentionAt(k);
    if (mention === null || mention.credit || (doc.draft.publisher !== null && referents.isNamed(mention.entity, doc.draft.publisher))) continue;
    const type = referents.typeOf(mention.entity);
    const { to } = referents.rangeOf(mention);
    if (type === 'PERSON' || type === 'ORGANIZATION' || type === 'GROUP' || type === 'MEDIA') return { entity: mention.entity, range: null };
    k = Math.max(k, to - 1);
  }
  const at = sentence.from + 1;
  if (at < draft.cueFrom && words.sourceNouns.has(doc, at)) {
    const range = subjectAfter(doc, words, referents, at, draft.cueFrom);
    if (range !== null) return { entity: referents.entityIn(range.from, range.to) ?? referents.nominal(range.from, range.to), range };
  }
  return null;
};

/** The words of a noun phrase without proclitics of its first word. */
const trimmedSpan = (doc: AnnotatedDocument, words: QuoteWords, range: TokenRange): Span => {
  const first = doc.tokens[range.from];
  const hypothesis = (doc.hypotheses[range.from] ?? []).find(
    (candidate) => candidate.prefixLength > 0 && words.sourceNouns.hasWord(candidate.stem) && first !== undefined && !words.sourceNouns.hasWord(first.norm),
  );
  return spanOf(doc, range.from, range.to, hypothesis);
};

/** The time expression in the cue's own slot. */
const timeOf = (referents: Referents, draft: Draft): string | null => {
  for (let k = draft.slot.from; k < draft.slot.to; k += 1) {
    const time = referents.timeAt(k);
    if (time !== null) return time;
  }
  return null;
};

const mediumOf = (doc: AnnotatedDocument, words: QuoteWords, draft: Draft): Span | null => {
  for (let k = draft.slot.from; k < Math.min(draft.slot.to, draft.slot.from + 40); k += 1) {
    if (words.mediums.has(doc, k)) {
      const next = doc.tokens[k + 1];
      const end = next !== undefined && next.kind === 'WORD' && k + 1 < draft.slot.to && !words.prepositions.has(doc, k + 1) ? k + 2 : k + 1;
      return spanOf(doc, k, end);
    }
  }
  return null;
};

/** A statement that its own words call untrue is a denial. */
const actOf = (doc: AnnotatedDocument, words: QuoteWords, draft: Draft): SpeechAct => {
  if (draft.act !== 'STATE') return draft.act;
  for (let k = draft.range.from; k < draft.range.to; k += 1) if (words.denials.at(doc, k) > 0) return 'DENY';
  return draft.act;
};
