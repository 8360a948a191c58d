import type { Orthography } from '../lang/orthography.js';
import type { QuoteGrammar } from '../lang/quote-grammar.js';
import { itemAt } from '../text/item-at.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { draftOf } from './clause-contents.js';
import { colonHeadline } from './colon-headlines.js';
import { type Boundaries, contentEnd, contentSpan } from './contents.js';
import type { CueReading } from './cue-anchors.js';
import { isDenying } from './cue-proof.js';
import { findCues } from './cue-readings.js';
import { indexMarked, isComma, type MarkedByOpening } from './cue-words.js';
import { doubtOfDenial } from './denial-proof.js';
import { findNestedClaims } from './nested-claims.js';
import { isNounCue } from './noun-contents.js';
import {
  type Draft,
  factsOf,
  parentsOf,
  type QuoteLayer,
  refuseDraft,
  subjectSpan,
  withinDepth,
} from './quote-draft.js';
import { compileQuoteWords, type QuoteWords } from './quote-words.js';
import { draftOfSource, findSources } from './source-phrases.js';
import { buildQuotes } from './speakers.js';
import type { Referents, TokenRange } from './subject-words.js';

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
            denies: isDenying(reading.match),
            participle: reading.match.value.form.mood !== 'FINITE',
            certain:
              reading.anchor !== null
                ? !reading.match.value.cue.ambiguous || reading.anchor.at - reading.match.to <= 8
                : reading.match.value.cue.frame.describes ||
                  (!reading.match.value.cue.ambiguous && words.objectHeads.has(doc, reading.match.to)),
          },
        ]),
    ),
    sources: new Set(sources.map((source) => source.from)),
  };
  const sentenceAt = (index: number): number => doc.sentenceOf(index)?.index ?? -1;
  const sourcesBySentence = Map.groupBy(sources, (source) => sentenceAt(source.from));
  const drafts: Draft[] = [];
  for (const reading of readings) {
    const near = sourcesBySentence.get(sentenceAt(reading.match.from)) ?? [];
    const draft = draftOf(doc, words, referents, byOpening, boundaries, near, reading);
    if (draft === null) continue;
    const joined = withJoined(draft, reading.joined);
    const doubt = doubtOfDenial(doc, words, referents, joined);
    if (doubt === null) drafts.push(joined);
    else refuseDraft(doc, joined, doubt);
  }
  const draftsBySentence = Map.groupBy(drafts, (draft) => draft.sentence);
  for (const source of sources) {
    const near = draftsBySentence.get(sentenceAt(source.from)) ?? [];
    const draft = draftOfSource(doc, words, referents, byOpening, boundaries, source, near);
    if (draft !== null) drafts.push(draft);
    else {
      const { cue, phrase } = source;
      const subject = subjectSpan(doc, source.source);
      const lemma = phrase.forms[0] ?? null;
      doc.watch.trace?.({ span: cue, lemma, outcome: 'NO_CLAUSE', ruleId: null, sign: null, subject });
    }
  }
  drafts.push(...colonDrafts(doc, words, referents, byOpening, drafts));
  drafts.push(...findNestedClaims(doc, words, referents, byOpening, boundaries, drafts));
  const found = withinDepth(doc, withoutEchoes(doc, withoutRepeats(doc, drafts)));
  const kept = withRests(doc, words, byOpening, boundaries, found);
  const { trace } = doc.watch;
  if (trace !== null)
    for (const draft of kept)
      trace({ ...factsOf(doc, draft), outcome: 'READ', ruleId: words.rule(draft.construction).id });
  return buildQuotes(doc, words, referents, kept);
};

/** The quote of two coordinated verbs: both are its cue, the first tells its act. */
const withJoined = (draft: Draft, joined: CueReading['joined']): Draft =>
  joined === null || joined.to !== draft.cueFrom
    ? draft
    : { ...draft, act: joined.value.cue.act, cueFrom: joined.from, cueSpans: [joined.span, ...draft.cueSpans] };

/** Gives back what stands behind an inserted phrase to the report that it interrupts: "said that A, calling for B, and that C". */
const withRests = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  byOpening: MarkedByOpening,
  boundaries: Boundaries,
  drafts: readonly Draft[],
): Draft[] =>
  drafts.map((draft, index) => {
    const inserted = drafts[index + 1];
    if (inserted?.construction !== 'PARTICIPLE_NOUN' || inserted.sentence !== draft.sentence) return draft;
    if (draft.construction !== 'CUE_THAT' || draft.range.to > inserted.cueFrom) return draft;
    const at = inserted.range.to + 1;
    const sentence = doc.sentences[draft.sentence];
    const norm = doc.tokens[at]?.norm ?? '';
    if (sentence === undefined || at >= sentence.to || !isComma(doc, at - 1) || !words.isCoordinatedThat(norm))
      return draft;
    const to = contentEnd(doc, words, byOpening, boundaries, at + 1, sentence.to);
    const rest = contentSpan(doc, at + 1, to);
    return rest === null ? draft : { ...draft, more: [rest] };
  });

/** Farthest that a colon may stand from the head of its headline, in tokens. */
const COLON_REACH = 13;

/** Where the speaker of a headline ends: before the outlet he told ("NAME to «X»: claim"). */
const beforeHearer = (doc: AnnotatedDocument, words: QuoteWords, from: number, colon: number): number => {
  for (let k = from + 1; k < colon; k += 1)
    if (words.grammar.addresseePrepositions.includes(doc.tokens[k]?.norm ?? '')) return k;
  return colon;
};

/** Headline "name: claim". */
const colonDrafts = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  byOpening: MarkedByOpening,
  drafts: readonly Draft[],
): Draft[] => {
  const found: Draft[] = [];
  const speaking = new Set(
    drafts.flatMap(({ subject }) => (subject === null ? [] : [referents.entityIn(subject.from, subject.to) ?? ''])),
  );
  for (const sentence of doc.sentences) {
    const block = doc.blockOf(sentence.from);
    if (block === null || (block.kind !== 'TITLE' && block.kind !== 'HEADLINE')) continue;
    for (let k = sentence.from + 1; k < Math.min(sentence.to - 2, sentence.from + COLON_REACH); k += 1) {
      if (doc.tokens[k]?.text !== ':' && !/^\.{2,}$|^\u2026$/u.test(doc.tokens[k]?.text ?? '')) continue;
      const subject: TokenRange = { from: sentence.from, to: beforeHearer(doc, words, sentence.from, k) };
      const entity = referents.entityIn(subject.from, subject.to) ?? referents.nominal(subject.from, subject.to);
      const type = entity === null ? null : referents.typeOf(entity);
      // A country's name before a colon is a dateline as often: its government must speak in the article.
      const speaks =
        doc.tokens[k]?.text === ':' &&
        (type === 'PERSON' ||
          (type === 'LOCATION' && speaking.has(entity as string)) ||
          type === 'ORGANIZATION' ||
          type === 'MEDIA' ||
          type === 'GROUP' ||
          (type === null && (words.sourceNouns.has(doc, sentence.from) || isMarkedName(doc, subject))));
      if (!speaks || drafts.some((draft) => draft.cueFrom < k && draft.sentence === sentence.index)) break;
      const draft = colonHeadline(doc, byOpening, k, subject, { from: k + 1, to: sentence.to });
      if (draft !== null) found.push(draft);
      break;
    }
  }
  return found;
};

/** Most words of a name between marks that opens a headline. */
const MARKED_NAME = 3;

/** A short name in marks is all that stands before the colon ("«The ministry»: …"). */
const isMarkedName = (doc: AnnotatedDocument, { from, to }: TokenRange): boolean => {
  const stretch = itemAt(doc.marked, doc.markedAt[from + 1]);
  return stretch?.closed === true && stretch.from === from + 1 && stretch.to === to - 1 && to - from - 2 <= MARKED_NAME;
};

/** One cue, one quote; of two cues for the very same words the first stays. */
const withoutRepeats = (doc: AnnotatedDocument, drafts: readonly Draft[]): Draft[] => {
  const sorted = [...drafts].sort((a, b) => a.cueFrom - b.cueFrom || a.content.start - b.content.start);
  const seen = new Set<string>();
  return sorted.filter((draft) => {
    const key = `${draft.content.start}:${draft.content.end}`;
    if (seen.has(key)) {
      refuseDraft(doc, draft, 'SAME_CONTENT');
      return false;
    }
    seen.add(key);
    return true;
  });
};

/**
 * Drops what only looks like a report: a noun-phrase participle in the slot of another cue ("said, pointing at X, that"),
 * and an understood subject inside direct speech that has no report before it there (the speaker's own performative).
 */
const withoutEchoes = (doc: AnnotatedDocument, drafts: readonly Draft[]): Draft[] => {
  const bySentence = Map.groupBy(drafts, (draft) => draft.sentence);
  const parents = parentsOf(drafts);
  const holdersWithReports = new Set<Draft>();
  return drafts.filter((draft, index) => {
    const isPhrase = draft.construction === 'PARTICIPLE_NOUN' || draft.construction === 'CUE_NOUN';
    const inSlot = (other: Draft): boolean =>
      other !== draft &&
      other.construction !== 'CUE_AFTER' &&
      other.slot.from < draft.cueFrom &&
      draft.cueFrom < other.slot.to;
    if (isPhrase && bySentence.get(draft.sentence)?.some(inSlot)) {
      refuseDraft(doc, draft, 'IN_SLOT');
      return false;
    }
    let at = parents[index] ?? -1;
    while (at >= 0 && drafts[at]?.whole === null) at = parents[at] ?? -1;
    const speech = drafts[at];
    if (speech === undefined) return true;
    if (draft.mode !== 'STATED' && draft.ofSpeaker !== true && !holdersWithReports.has(speech)) {
      refuseDraft(doc, draft, 'PERFORMATIVE');
      return false;
    }
    holdersWithReports.add(speech);
    return true;
  });
};
