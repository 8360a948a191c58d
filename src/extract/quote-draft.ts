import type { AttitudeConstruction } from '../lang/attitude-grammar.js';
import type { Agreement, QuoteConstruction } from '../lang/quote-grammar.js';
import type { Entity, Mention } from '../model/entity.js';
import type { Quote, QuoteAct } from '../model/quote.js';
import { itemAt } from '../text/item-at.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import type { Span } from '../text/span.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import { contentSpan } from './contents.js';
import { countWords, isComma } from './cue-words.js';
import type { Hypothesis } from './hypotheses.js';
import type { LexiconMatch } from './lexicon.js';
import type { CueEntry, QuoteWords } from './quote-words.js';
import type { Referents, TokenRange } from './subject-words.js';
import type { Refusal, TraceStep } from './trace.js';

export type SubjectMode = 'STATED' | 'ELIDED' | 'NONE';

/** A quote on its way: token positions, no speaker resolved yet. */
export interface Draft {
  readonly construction: QuoteConstruction | AttitudeConstruction;
  readonly cueFrom: number;
  readonly cueSpans: readonly Span[];
  readonly lemma: string | null;
  readonly act: QuoteAct;
  /** The verb is in the first person of the speech around it: its speaker is that speech's. */
  readonly ofSpeaker?: boolean;
  /** Only words that were said can be the content of such a cue. */
  readonly ofClaims?: boolean;
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
  /** What the cue's form says about its subject. */
  readonly agreement?: Agreement;
  /** Further spans of the content, where the cue stands inside the speech. */
  readonly more?: readonly Span[];
  /** Speech in marks goes on behind the report. */
  readonly withSpeech?: boolean;
  /** The speaker, where the clause itself tells: an entity, or words that describe somebody. */
  readonly resolved?: {
    readonly entity: string | null;
    readonly range: TokenRange | null;
    /** The range is a pronoun. */
    readonly understood?: boolean;
  };
}

export interface Clause {
  readonly from: number;
  readonly to: number;
}

export interface NounContent {
  readonly from: number;
  readonly start: number;
  /** First token of the preposition: the subject stands before it. */
  readonly before: number;
  /** Token of a free preposition that is adjacent to the cue and belongs to it, or -1. */
  readonly preposition: number;
}

export interface FoundContent {
  /** Speech behind a mark that never closes. */
  readonly unclosed?: boolean;
  readonly range: TokenRange;
  readonly content: Span;
  readonly whole: MarkedSpan | null;
}

/** The words of a subject, for those who listen. */
export const subjectSpan = (doc: AnnotatedDocument, subject: TokenRange | null): Span | null =>
  subject === null || subject.from >= subject.to ? null : spanOf(doc, subject.from, subject.to);

export const sentenceEnd = (doc: AnnotatedDocument, index: number): number => doc.sentenceOf(index)?.to ?? index + 1;

export const stemStartOf = (doc: AnnotatedDocument, index: number, hypothesis: Hypothesis): number =>
  spanOf(doc, index, index + 1, hypothesis).start;

export const cueSpan = (doc: AnnotatedDocument, match: LexiconMatch<CueEntry>, extra: number): Span =>
  extra > 0 ? { start: match.span.start, end: (doc.tokens[match.to + extra - 1] as Span).end } : match.span;

/** Innermost marked stretch that holds a token. */
export const holder = (doc: AnnotatedDocument, index: number): MarkedSpan | null => {
  const stretch = itemAt(doc.marked, doc.markedAt[index]);
  return stretch === undefined || !stretch.closed ? null : stretch;
};

/** A circumstantial participle shows itself by a comma, a conjunction or its accusative; other forms are adjectives. */
export const isAttachedParticiple = (doc: AnnotatedDocument, match: LexiconMatch<CueEntry>): boolean =>
  isComma(doc, match.from - 1) || doc.tokens[match.from - 1]?.text === ')' || match.value.form.agreement === 'M';

/** "… and added": a cue with a conjunction at the head of its clause has its subject behind it or understood. */
export const isCoordinated = (
  doc: AnnotatedDocument,
  _words: QuoteWords,
  match: LexiconMatch<CueEntry>,
  clause: Clause,
): boolean => match.from === clause.from || match.hypothesis.conjunction !== null || isComma(doc, match.from - 1);

/** First token behind the openers of a clause ("for his part, also"). */
export const behindOpeners = (doc: AnnotatedDocument, words: QuoteWords, from: number): number => {
  let at = from;
  for (;;) {
    const opener = words.openers.at(doc, at);
    if (opener === 0 && !(at > from && isComma(doc, at))) return at;
    at += Math.max(opener, 1);
  }
};

/** A masculine verb cannot have a feminine noun as its subject: the noun is the patient. */
export const clashes = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  agreement: Agreement,
  subject: TokenRange,
): boolean => {
  const head = doc.tokens[subject.from];
  const mention = referents.mentionAt(subject.from);
  if (head === undefined || (mention !== null && referents.typeOf(mention.entity) === 'PERSON')) return false;
  const { article } = words.orthography;
  const isDefinite = article === null || head.norm.startsWith(article);
  if (mention === null && isDefinite && words.grammar.objectEndings?.some((ending) => head.norm.endsWith(ending)))
    return true;
  if (agreement !== 'M') return false;
  return words.grammar.feminineEndings.some((ending) => head.text.endsWith(ending));
};

/** The clause that ends before token `at`, as content: from the sentence's head, behind openers, to the last comma. */
export const precedingClause = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  at: number,
  sentenceFrom: number,
): FoundContent | null => {
  let from = sentenceFrom;
  for (;;) {
    const opener = words.openers.at(doc, from);
    if (opener === 0) break;
    from += opener;
    while (isComma(doc, from)) from += 1;
  }
  for (let k = at - 4; k > from; k -= 1) {
    if (!isComma(doc, k - 1) || !words.clauseOpeners.has(doc, k)) continue;
    from = k + 1;
    break;
  }
  const first = doc.tokens[from];
  if (first === undefined || from >= at) return null;
  const hypothesis = doc
    .hypothesesAt(from)
    .find((candidate) => candidate.conjunction === words.orthography.conjunctions[0] && candidate.preposition === null);
  const start =
    hypothesis !== undefined && from === sentenceFrom && words.opensClause(first.norm)
      ? stemStartOf(doc, from, hypothesis)
      : first.start;
  let to = at;
  while (to > from && (words.resumptions.has(doc, to - 1) || isComma(doc, to - 1))) to -= 1;
  const content = contentSpan(doc, from, to, start);
  return content === null || countWords(doc, from, at) < 3 ? null : { range: { from, to: at }, content, whole: null };
};

/** Tells whoever listens why a draft was dropped. */
export const refuseDraft = (doc: AnnotatedDocument, draft: Draft, refusal: Refusal): void => {
  doc.watch.trace?.({ ...factsOf(doc, draft), outcome: refusal, ruleId: null });
};

/** Where a draft was read, and by what signs. */
export const factsOf = (
  doc: AnnotatedDocument,
  draft: Draft,
): Pick<TraceStep, 'span' | 'lemma' | 'sign' | 'subject'> => ({
  span: draft.cueSpans[0] ?? draft.content,
  lemma: draft.lemma,
  sign: draft.complementizer,
  subject: subjectSpan(doc, draft.subject),
});

/** The drafts that lie no deeper inside one another than the limit; the innermost are left out, and that is said. */
export const withinDepth = <Drafted extends Draft>(
  doc: AnnotatedDocument,
  drafts: readonly Drafted[],
): readonly Drafted[] => {
  const { nestingDepth } = doc.watch.limits;
  if (drafts.length <= nestingDepth) return drafts;
  const parents = parentsOf(drafts);
  const isTooDeep = (index: number): boolean => {
    let depth = 0;
    for (let at = index; at >= 0 && depth <= nestingDepth; at = parents[at] ?? -1) depth += 1;
    return depth > nestingDepth;
  };
  const kept: Drafted[] = [];
  let first: Drafted | null = null;
  drafts.forEach((draft, index) => {
    if (!isTooDeep(index)) {
      kept.push(draft);
      return;
    }
    first ??= draft;
    refuseDraft(doc, draft, 'TOO_DEEP');
  });
  if (first === null) return drafts;
  doc.watch.report({
    code: 'NESTING_LIMIT',
    span: (first as Drafted).content,
    note: `Quotes inside quotes go deeper than ${nestingDepth}; ${drafts.length - kept.length} were left out, this one first.`,
  });
  return kept;
};

/** Quotes of one article, and the sources without a name that had to be made entities. */
export interface QuoteLayer {
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/**
 * Index of the smallest content that strictly holds each draft's cue and content; -1 for none. One pass over the
 * contents in reading order with a stack of those still open.
 */
export const parentsOf = (drafts: readonly Draft[]): number[] => {
  const parents = new Array<number>(drafts.length).fill(-1);
  const order = drafts.map((_, index) => index);
  order.sort((a, b) => {
    const x = (drafts[a] as Draft).content;
    const y = (drafts[b] as Draft).content;
    return x.start - y.start || y.end - x.end;
  });
  const open: number[] = [];
  for (const index of order) {
    const draft = drafts[index] as Draft;
    while (open.length > 0 && (drafts[open.at(-1) as number] as Draft).content.end <= draft.content.start) open.pop();
    const start = Math.min(draft.content.start, draft.cueSpans[0]?.start ?? draft.content.start);
    const end = Math.max(draft.content.end, draft.cueSpans[0]?.end ?? draft.content.end);
    for (let k = open.length - 1; k >= 0; k -= 1) {
      const { content } = drafts[open[k] as number] as Draft;
      const isLarger = content.end - content.start > draft.content.end - draft.content.start;
      if (isLarger && content.start <= start && end <= content.end) {
        parents[index] = open[k] as number;
        break;
      }
    }
    open.push(index);
  }
  return parents;
};
