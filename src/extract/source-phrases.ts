import type { SourcePhrase } from '../lang/quote-grammar.js';
import { itemAt } from '../text/item-at.js';
import type { Span } from '../text/span.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { type Boundaries, contentEnd, contentSpan } from './contents.js';
import { afterMarked, countWords, cueAt, isComma, type MarkedByOpening } from './cue-words.js';
import { type Draft, precedingClause, stemStartOf, subjectSpan } from './quote-draft.js';
import type { QuoteWords } from './quote-words.js';
import { isSourceNoun, type Referents, type TokenRange } from './subject-words.js';
import { canSpeak, subjectAfter } from './subjects.js';

export interface SourceReading {
  readonly phrase: SourcePhrase;
  readonly from: number;
  readonly cue: Span;
  /** Noun phrase of the source; null when a cue verb follows ("according to what X said") or a pronoun stands for it. */
  readonly source: TokenRange | null;
  readonly to: number;
  readonly pronoun: boolean;
  /** A conjunction is written onto the phrase: it opens a clause of its own behind a comma. */
  readonly coordinated: boolean;
}

/** Source phrases with a source that can speak: "according to the plan" is none. */
export const findSources = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents): SourceReading[] => {
  const found: SourceReading[] = [];
  for (const sentence of doc.sentences) {
    const block = doc.blockOf(sentence.from);
    if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const match = words.sources.at(doc, i)[0];
      if (match === undefined || match.hypothesis.preposition !== null) continue;
      if (isBracketed(doc, i, sentence.from)) continue;
      const { preposition, cueWords, pronoun } = match.value;
      const coordinated = match.hypothesis.conjunction !== null;
      const cueEnd = doc.tokens[Math.min(match.from + cueWords, match.to) - 1] as Span;
      const cue: Span = { start: match.span.start, end: cueEnd.end };
      if (pronoun === true) {
        found.push({ phrase: match.value, from: match.from, cue, source: null, to: match.to, pronoun, coordinated });
        continue;
      }
      let from = match.to;
      let start: number | null = null;
      if (preposition !== null) {
        const token = doc.tokens[from];
        const hypothesis = doc
          .hypothesesAt(from)
          .find((candidate) => candidate.preposition === preposition && candidate.conjunction === null);
        if (token === undefined || hypothesis === undefined) {
          if (token?.norm !== words.fold(preposition)) continue;
          from += 1;
        } else start = stemStartOf(doc, from, hypothesis);
      }
      void start;
      if (cueAt(doc, words, from)?.value.form.mood === 'FINITE' || words.publications.has(doc, from)) continue;
      const speech = cueAt(doc, words, from);
      if (speech !== null && speech.value.form.mood === 'MASDAR') {
        found.push({
          phrase: match.value,
          from: match.from,
          cue,
          source: null,
          to: speech.to,
          pronoun: true,
          coordinated,
        });
        continue;
      }
      const marked = markedName(doc, from);
      const source =
        marked ??
        subjectAfter(doc, words, referents, from, sentence.to) ??
        cliticSource(doc, words, referents, from, sentence.to);
      if (source === null || (marked === null && !isHeadSource(doc, words, referents, source))) {
        const subject = subjectSpan(doc, source);
        const lemma = match.value.forms[0] ?? null;
        doc.watch.trace?.({ span: cue, lemma, outcome: 'NO_SOURCE', ruleId: null, sign: null, subject });
        continue;
      }
      const to = marked === null ? source.to : marked.to + 1;
      found.push({ phrase: match.value, from: match.from, cue, source, to, pronoun: false, coordinated });
      i = Math.max(i, source.to - 1);
    }
  }
  return found;
};

/** Most words of a name between marks. */
const MARKED_NAME = 4;

/** A short stretch in marks right behind a source phrase is the name of an outlet or a person, known or not. */
const markedName = (doc: AnnotatedDocument, index: number): TokenRange | null => {
  const stretch = itemAt(doc.marked, doc.markedAt[index + 1]);
  if (stretch === undefined || !stretch.closed || stretch.from !== index + 1) return null;
  return countWords(doc, stretch.from, stretch.to) <= MARKED_NAME ? { from: stretch.from, to: stretch.to } : null;
};

/** A phrase inside round brackets credits something else than the sentence. */
const isBracketed = (doc: AnnotatedDocument, index: number, from: number): boolean => {
  for (let k = index - 1; k >= Math.max(from, index - BRACKET_REACH); k -= 1) {
    if (doc.tokens[k]?.text === ')') return false;
    if (doc.tokens[k]?.text === '(') return true;
  }
  return false;
};

/** How far back a bracket may have opened, in tokens. */
const BRACKET_REACH = 30;

/** Words that a source's head may stand behind its phrase: an honorific, a quotation mark. */
const HEAD_REACH = 3;

/** The head of the phrase is a name, a title or a noun that speaks: "according to the Arab initiative" names no source. */
const isHeadSource = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents, source: TokenRange): boolean => {
  for (let k = source.from; k < Math.min(source.to, source.from + HEAD_REACH); k += 1) {
    const mention = referents.mentionAt(k);
    if (
      isSourceNoun(doc, words, k) ||
      words.mediums.has(doc, k) ||
      (mention !== null && referents.typeOf(mention.entity) !== 'LOCATION')
    )
      return true;
    if (doc.tokens[k]?.kind === 'WORD') break;
  }
  const entity = referents.entityIn(source.from, source.to);
  return entity !== null && referents.typeOf(entity) === 'PERSON';
};

/** The source behind a preposition written onto it: its first word is read through the clitic. */
const cliticSource = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  from: number,
  limit: number,
): TokenRange | null => {
  if (doc.tokens[from]?.kind !== 'WORD') return null;
  const rest = subjectAfter(doc, words, referents, from + 1, limit);
  const range = { from, to: rest !== null && rest.from === from + 1 ? rest.to : from + 1 };
  const speaks = doc.hypothesesAt(from).some((hypothesis) => words.sourceNouns.hasWord(hypothesis.stem));
  return speaks || canSpeak(doc, words, referents, range) ? range : null;
};

/** Farthest that "then" may stand behind a source, in tokens. */
const RESUME_REACH = 14;

const resumesBehind = (doc: AnnotatedDocument, words: QuoteWords, from: number): boolean => {
  for (let k = from; k < from + RESUME_REACH; k += 1) {
    if (doc.tokens[k]?.kind === 'BREAK') return false;
    if (words.resumes.has(doc, k)) return true;
  }
  return false;
};

export const draftOfSource = (
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
  if (
    drafts.some(
      (draft) => draft.construction === 'CITING' && draft.slot.from <= source.from && source.from < draft.slot.to,
    )
  )
    return null;
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
  // "According to agency X, the minister said": the verb behind the phrase has the content.
  const behind = isComma(doc, source.to) ? source.to + 1 : source.to;
  if (drafts.some((draft) => draft.cueFrom === behind && !draft.participle)) return null;
  const opensContent = drafts.some((draft) => draft.range.from === source.from || draft.range.from === source.from - 1);
  // "…, and according to X, THEN": the resuming word ties what follows to the phrase.
  const opensClause = source.coordinated && isComma(doc, source.from - 1) && resumesBehind(doc, words, source.to);
  if (
    opensContent ||
    opensClause ||
    source.from === sentence.from ||
    words.openers.at(doc, sentence.from) === source.from - sentence.from
  ) {
    let from = source.to;
    while (
      from < sentence.to &&
      !(isComma(doc, from) && !opensClause) &&
      !words.complementizers.has(doc.tokens[from]?.norm ?? '') &&
      !words.resumes.has(doc, from)
    )
      from += 1;
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
    return {
      ...base,
      construction: 'SOURCE_BEFORE',
      complementizer,
      range: { from, to },
      content,
      whole: stretch !== null && afterMarked(doc, stretch) >= to ? stretch : null,
    };
  }
  // Behind its clause: the phrase must close it.
  const closing = doc.tokens[source.to];
  const closes =
    closing === undefined ||
    closing.kind !== 'WORD' ||
    boundaries.cues.has(source.to) ||
    source.to >= sentence.to ||
    words.prepositions.has(doc, source.to) ||
    words.adverbs.has(doc, source.to) ||
    words.relatives.has(doc, source.to) ||
    referents.afterTime(source.to) > source.to;
  if (!closes) return null;
  const inside = drafts.find(
    (draft) => draft.range.from < source.from && source.from <= draft.range.to + 1 && draft.sentence === sentence.index,
  );
  if (inside !== undefined && !isComma(doc, source.from - 1) && inside.range.to !== source.from) return null;
  let from = sentence.from;
  for (const draft of drafts)
    if (
      draft.sentence === sentence.index &&
      draft.range.to <= source.from &&
      draft.range.to > from &&
      draft.cueFrom < source.from
    )
      from = draft.range.to;
  if (from > sentence.from) {
    // The clause before the phrase already has a source of its own.
    if (countWords(doc, from, source.from) < 4) return null;
    while (isComma(doc, from)) from += 1;
  }
  const clause = precedingClause(doc, words, source.from, from);
  return clause === null ? null : { ...base, construction: 'SOURCE_AFTER', ...clause };
};
