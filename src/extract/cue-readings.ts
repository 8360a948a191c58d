import type { AnnotatedDocument } from './annotated-document.js';
import { type CueReading, findAnchor } from './cue-anchors.js';
import { cueAt, cuesAt, isObjectNoun, type MarkedByOpening, refuse } from './cue-words.js';
import type { LexiconMatch } from './lexicon.js';
import type { CueEntry, QuoteWords } from './quote-words.js';

/** The cues of a sentence from token `from` on are left out: says so when there is one. */
const reportCut = (doc: AnnotatedDocument, words: QuoteWords, from: number, to: number): void => {
  for (let i = from; i < to; i += 1) {
    const cue = cueAt(doc, words, i);
    if (cue === null) continue;
    const { cuesPerSentence } = doc.watch.limits;
    refuse(doc, cue, 'TOO_MANY_CUES');
    const note = `A sentence has more than ${cuesPerSentence} cues; those from here on were left out.`;
    doc.watch.report({ code: 'CUE_LIMIT', span: cue.span, note });
    return;
  }
};

/** Finds every place where a cue may stand, with the sign of its content, in reading order. Cues without a sign are kept: they may take a noun phrase. */
export const findCues = (doc: AnnotatedDocument, words: QuoteWords, byOpening: MarkedByOpening): CueReading[] => {
  const readings: CueReading[] = [];
  const taken = new Set<number>();
  for (const sentence of doc.sentences) {
    const block = doc.blockOf(sentence.from);
    if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
    let inSentence = 0;
    let joined: LexiconMatch<CueEntry> | null = null;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      if (doc.tokens[i]?.kind !== 'WORD' || taken.has(i)) continue;
      if (inSentence >= doc.watch.limits.cuesPerSentence) {
        reportCut(doc, words, i, sentence.to);
        break;
      }
      const candidates = cuesAt(doc, words, i);
      if (candidates.length === 0) continue;
      if (isNegated(doc, words, i, sentence.from)) {
        refuse(doc, candidates[0] as LexiconMatch<CueEntry>, 'NEGATED');
        continue;
      }
      if (
        isOnlyPossible(doc, words, candidates[0] as LexiconMatch<CueEntry>, sentence.from) ||
        (candidates[0]?.value.form.mood === 'FINITE' && isCondition(doc, words, i, sentence.from))
      ) {
        refuse(doc, candidates[0] as LexiconMatch<CueEntry>, 'ONLY_POSSIBLE');
        continue;
      }
      if (isPaired(doc, words, candidates[0] as LexiconMatch<CueEntry>, sentence)) {
        refuse(doc, candidates[0] as LexiconMatch<CueEntry>, 'NOT_PROVEN');
        continue;
      }
      if (isBareNoun(doc, words, candidates[0] as LexiconMatch<CueEntry>)) {
        refuse(doc, candidates[0] as LexiconMatch<CueEntry>, 'BARE_NOUN');
        continue;
      }
      const readingsHere = candidates.map((match) => ({
        match,
        ...findAnchor(doc, words, byOpening, match, sentence.to),
      }));
      const best =
        readingsHere.find((reading) => reading.anchor !== null) ??
        readingsHere.find((reading) => reading.match.value.cue.frame.noun.length > 0) ??
        readingsHere[0];
      if (best === undefined) continue;
      // "the poll that was announced for": nobody is named as saying it.
      const isPassive = i > sentence.from && words.relatives.has(doc, i - 1) && isReferredTo(doc, words, best.match);
      // "that the refusal of", "that he confirm": a noun or a wish, no report.
      const isBehindThat =
        i > sentence.from &&
        best.match.hypothesis.conjunction === null &&
        words.complementizers.get(doc.tokens[i - 1]?.norm ?? '') === false &&
        !isAfterwards(doc, words, best.match);
      if (best.match.value.form.mood === 'FINITE' && (isObjectNoun(doc, words, i) || isPassive || isBehindThat))
        continue;
      // "was expected", "explained in it": a predicate or an attribute, no circumstance.
      if (
        best.match.value.form.mood === 'PARTICIPLE' &&
        best.match.hypothesis.conjunction === null &&
        ((i > sentence.from && words.auxiliaries.has(doc, i - 1) && words.openers.at(doc, i - 1) === 0) ||
          isAttribute(doc, words, best.match.to))
      )
        continue;
      if (
        best.match.value.form.mood !== 'MASDAR' &&
        i > sentence.from &&
        best.match.hypothesis.conjunction === null &&
        words.governors.has(doc, i - 1)
      ) {
        // Behind a free preposition the word is a noun ("in the hope that").
        refuse(doc, best.match, 'NOUN_BEHIND_PREPOSITION');
        continue;
      }
      inSentence += 1;
      if (best.masdar !== null) taken.add(best.masdar.from);
      const next = cueAt(doc, words, best.match.to);
      if (
        best.match.value.form.mood === 'FINITE' &&
        next?.value.form.mood === 'FINITE' &&
        next.hypothesis.conjunction === words.orthography.conjunctions[0] &&
        next.hypothesis.preposition === null
      ) {
        joined = best.match;
        continue;
      }
      readings.push({ match: best.match, anchor: best.anchor, masdar: best.masdar, origin: best.origin, joined });
      joined = null;
    }
  }
  return readings;
};

/** Letters of a past form that tell it from a present one. */
const PAST_LETTERS = 3;

/** "It may be said": the verbal noun without an owner reports only behind a preposition ("by saying", "went on to say"). */
const isBareNoun = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  { from, value, hypothesis }: LexiconMatch<CueEntry>,
): boolean =>
  value.form.mood === 'MASDAR' &&
  value.form.agreement === 'X' &&
  hypothesis.preposition === null &&
  !words.governors.has(doc, from - 1);

/** Farthest that the two halves of "between that … and between that …" stand apart, in tokens. */
const PAIR_REACH = 30;

/** A homograph of a preposition that stands twice in its sentence: "between that … and between that …". */
const isPaired = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  { from, hypothesis }: LexiconMatch<CueEntry>,
  sentence: { readonly from: number; readonly to: number },
): boolean => {
  const opensThat = (k: number): boolean => words.complementizers.has(doc.tokens[k + 1]?.norm ?? '');
  if (!words.governors.has(doc, from) || !opensThat(from)) return false;
  for (let k = Math.max(sentence.from, from - PAIR_REACH); k < Math.min(sentence.to, from + PAIR_REACH); k += 1)
    if (k !== from && opensThat(k) && doc.hypothesesAt(k).some(({ stem }) => stem === hypothesis.stem)) return true;
  return false;
};

/** Tokens between "if" and the verb of its clause ("if the minister has said"). */
const CONDITION_REACH = 5;

/** "If he says that": a condition before the cue, with nothing but its own words between. */
const isCondition = (doc: AnnotatedDocument, words: QuoteWords, index: number, sentenceFrom: number): boolean => {
  for (let k = index - 1; k >= Math.max(sentenceFrom, index - CONDITION_REACH); k -= 1) {
    if (words.conditions.has(doc, k)) return true;
    if (doc.tokens[k]?.kind !== 'WORD' || cueAt(doc, words, k) !== null) return false;
  }
  return false;
};

/** "Perhaps he says that": a present form behind a particle that makes it a possibility, where a past one is a fact. */
const isOnlyPossible = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  { from, value, hypothesis }: LexiconMatch<CueEntry>,
  sentenceFrom: number,
): boolean =>
  from > sentenceFrom &&
  words.possibilities.has(doc, from - 1) &&
  value.form.mood === 'FINITE' &&
  words.grammar.presentPrefixes.includes(hypothesis.stem[0] ?? '') &&
  !hypothesis.stem.startsWith(words.fold(value.cue.lemma).slice(0, PAST_LETTERS));

/** "After he had said": a past verb behind a conjunction of time tells what was said. */
const isAfterwards = (doc: AnnotatedDocument, words: QuoteWords, cue: LexiconMatch<CueEntry>): boolean =>
  words.blockers.has(doc, cue.from - 2) && !words.grammar.presentPrefixes.includes(cue.hypothesis.stem[0] ?? '');

/** The cue's own preposition with a pronoun: "announced OF IT". */
export const isReferredTo = (doc: AnnotatedDocument, words: QuoteWords, cue: LexiconMatch<CueEntry>): boolean =>
  words.pronounPrepositions.has(doc, cue.to) &&
  cue.value.cue.frame.noun.some((form) => form.length > 1 && doc.tokens[cue.to]?.norm.startsWith(words.fold(form)));

/** A pronoun behind another preposition than the hearer's ("in it") makes a participle an attribute. */
const isAttribute = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean =>
  words.pronounPrepositions.has(doc, index) &&
  !words.grammar.addresseePrepositions.some((preposition) => doc.tokens[index]?.norm.startsWith(preposition));

const isNegated = (doc: AnnotatedDocument, words: QuoteWords, index: number, from: number): boolean =>
  index > from &&
  words.negators.has(doc, index - 1) &&
  !(index - 1 > from && (words.sourceWords.has(doc, index - 2) || words.frequencies.has(doc, index - 2)));
