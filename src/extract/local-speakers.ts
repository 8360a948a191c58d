import type { Mention } from '../model/entity.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Draft } from './quote-draft.js';
import type { QuoteWords } from './quote-words.js';
import type { Referents, TokenRange } from './subject-words.js';
import { subjectAfter } from './subjects.js';

/** The person whose name closes a title that the reader of names did not tie to it ("the head of centre X, NAME"). */
export const personAtEnd = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  range: TokenRange,
): string | null => {
  const mention = referents.mentionAt(range.to - 1);
  if (mention === null || mention.credit || referents.typeOf(mention.entity) !== 'PERSON') return null;
  const { from } = referents.rangeOf(mention);
  const before = doc.tokens[from - 1];
  const { article } = words.orthography;
  if (before === undefined || from <= range.from) return null;
  // "adviser of X", "the spokesman for X": the name is the office's, not the speaker's.
  // "the administration of President X": the title inside is his, the head is not.
  const head = doc.tokens[range.from]?.norm ?? '';
  const isBody = article === null || !head.startsWith(article);
  if (isBody && referents.entityIn(range.from + 1, range.to) === mention.entity) return null;
  // "the spokesman of PRESIDENT X": a title in a construct is another's.
  for (let k = range.from + 1; k < from; k += 1) {
    const outer = doc.tokens[k - 1]?.norm ?? '';
    if (referents.titleAt(k) && (article === null || !outer.startsWith(article)) && referents.mentionAt(k - 1) === null)
      return null;
  }
  const isClosed = article !== null && before.kind === 'WORD' && before.norm.startsWith(article);
  return (isClosed && from - 1 > range.from) || referents.mentionAt(from - 1) !== null ? mention.entity : null;
};

/** An understood subject that stands in the cue's own sentence, outside all contents: a participle hangs on it. */
export const localSubject = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  isHouse: (entity: string) => boolean,
  drafts: readonly Draft[],
  draft: Draft,
  previous: number,
): { readonly entity: string | null; readonly range: TokenRange | null } | null => {
  const sentence = doc.sentences[draft.sentence];
  if (sentence === undefined) return null;
  const last = drafts[previous];
  if (last !== undefined && last.sentence === draft.sentence) return null;
  if (!draft.participle && last !== undefined && draft.cueFrom === sentence.from) return null;
  // "In answer to whether …, he said": whom the question is about is not who answers.
  if (!draft.participle && last !== undefined && words.topicOpeners.at(doc, sentence.from) > 0) return null;
  // Behind "but" stands another subject.
  let from = sentence.from;
  for (let k = sentence.from + 1; k < draft.cueFrom; k += 1) if (words.contrasts.at(doc, k) > 0) from = k;
  const named =
    (from > sentence.from ? namedBefore(doc, words, referents, isHouse, from, draft.cueFrom) : null) ??
    namedBefore(doc, words, referents, isHouse, sentence.from, draft.cueFrom);
  if (named !== null) return { entity: named, range: null };
  const at = sentence.from + 1;
  if (at < draft.cueFrom && words.sourceNouns.has(doc, at)) {
    const range = subjectAfter(doc, words, referents, at, draft.cueFrom);
    if (range !== null)
      return { entity: referents.entityIn(range.from, range.to) ?? referents.nominal(range.from, range.to), range };
  }
  return null;
};

/** A name with a preposition before it, free or written on. */
const isGoverned = (doc: AnnotatedDocument, words: QuoteWords, { span }: Mention, index: number): boolean => {
  const token = doc.tokens[index];
  const offset = token === undefined ? 0 : span.start - token.start;
  return (
    words.prepositions.has(doc, index - 1) ||
    (offset > 0 &&
      doc.hypothesesAt(index).some(({ preposition, prefixLength }) => preposition !== null && prefixLength === offset))
  );
};

/** A person speaks before the body in his title does; one behind a preposition only when nobody else can. */
const namedBefore = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  isHouse: (entity: string) => boolean,
  from: number,
  to: number,
): string | null => {
  let body: string | null = null;
  let governed: string | null = null;
  for (let k = from; k < to; k += 1) {
    const mention = referents.mentionAt(k);
    if (mention === null || mention.credit || isHouse(mention.entity)) continue;
    const type = referents.typeOf(mention.entity);
    if (type === 'PERSON') {
      if (!isGoverned(doc, words, mention, k)) return mention.entity;
      governed ??= mention.entity;
    }
    if (body === null && (type === 'ORGANIZATION' || type === 'GROUP' || type === 'MEDIA')) body = mention.entity;
    k = Math.max(k, referents.rangeOf(mention).to - 1);
  }
  return governed ?? body;
};
