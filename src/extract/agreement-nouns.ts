import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { AgreementContext } from './agreement-context.js';
import type { AgreementCue } from './agreement-words.js';
import type { ReadParty } from './parties.js';

/** How far words that belong together may stand apart, in tokens. */
const SUBJECT_WORDS = 12;
/** Longest line without a full stop that reads like a headline inside the text, in tokens. */
const MAX_TITLE = 14;

/** The reader of verbal nouns: the signing, the conclusion, the breach of an accord. */
export const buildAgreementNounReader = (context: AgreementContext) => {
  const {
    scene,
    words,
    clauses,
    parties,
    lexical,
    clauseEnd,
    objectOf,
    partiesBehind,
    distinct,
    push,
    cueSpan,
    antecedentAccord,
    isFilled,
    isHeadline,
    isPlural,
  } = context;
  const { doc } = scene;
  const { tokens } = doc;

  const readNoun = (index: number, sentence: Sentence): boolean => {
    for (const match of words.nouns.at(doc, index)) {
      const { cue, noun, form } = match.value;
      const { preposition } = match.hypothesis;
      if (words.blockers.has(tokens[index - 1]?.norm ?? '') || (preposition !== null && lexical.aims.has(preposition)))
        continue;
      const before = clauses.modality(index, sentence, 5);
      const isFact = (before === 'PLAN' && noun.byDecision) || (before === 'NONE' && opensHeadline(index, sentence));
      const nearAt = noun.status === 'VIOLATED' ? null : nearnessBefore(index, sentence);
      if (nearAt !== null) {
        const near = readNear(nearAt, match.to, index, cue, sentence);
        if (near) return true;
        continue;
      }
      const modality = isFact ? 'FACT' : before;
      if (modality !== 'NONE' && modality !== 'FACT') continue;
      const limit = clauseEnd(match.to, sentence);
      if (form.state === 'OWNED') {
        // "the accord whose signing took place": the pronoun takes up the antecedent.
        const start = clauses.clauseStart(index, sentence);
        const accord = start.kind === 'RELATIVE' ? antecedentAccord(start.from - 1, sentence) : null;
        if (accord === null || (modality !== 'FACT' && noun.status !== 'IN_FORCE')) continue;
        push('RELATIVE', noun.status, match.span, index, partiesBehind(match.to, limit), accord, sentence);
        return true;
      }
      if (cue.throughPronoun.has(tokens[match.to]?.norm ?? '')) {
        // "the accord that was reached": the preposition with its pronoun takes up the antecedent.
        const start = clauses.clauseStart(index, sentence);
        const accord = start.kind === 'RELATIVE' ? antecedentAccord(start.from - 1, sentence) : null;
        if (accord === null || modality !== 'FACT') continue;
        const span = { start: match.span.start, end: tokens[match.to]?.end ?? match.span.end };
        push('RELATIVE', noun.status, span, index, partiesBehind(match.to + 1, limit), accord, sentence);
        return true;
      }
      const found = objectOf(cue, match.to, Math.min(limit, match.to + 14));
      if (found === null) {
        if (before === 'FACT' && noun.object === 'ANY' && readAgreedWith(match.span, match.to, index, limit, sentence))
          return true;
        continue;
      }
      const { phrase, prepositionAt } = found;
      const between = subjectOfNoun(match.to, prepositionAt ?? phrase.from);
      const gap = (prepositionAt ?? phrase.from) - match.to;
      if (
        gap > 0 &&
        !isFilled(match.to, prepositionAt ?? phrase.from) &&
        !isClear(match.to, prepositionAt ?? phrase.from)
      )
        continue;
      if (modality === 'NONE' && (noun.needsFact || !phrase.definite)) continue;
      if (modality === 'NONE' && (isAimed(index) || match.hypothesis.conjunction !== null)) continue;
      if (phrase.isPaper) continue;
      const by = distinct([...between, ...partiesBehind(noun.object === 'ANY' ? match.to : phrase.to, limit)]);
      const list =
        by.length === 0 && preposition !== null && lexical.attachedWith.has(preposition)
          ? partyBefore(index, sentence)
          : by;
      // "signing the accord would": without a fact before it and without parties nothing says that it was done.
      if (modality === 'NONE' && list.length === 0 && !lexical.is(doc, index - 1, 'inside')) continue;
      push(
        'VERBAL_NOUN',
        phrase.isDocument ? (noun.ofDocument ?? noun.status) : noun.status,
        cueSpan(match.span, match.to, prepositionAt),
        index,
        list,
        phrase,
        sentence,
        list.length === 0 ? 0.9 : 1,
      );
      return true;
    }
    return false;
  };

  /** Where "close to" stands right before a verbal noun, or null. */
  const nearnessBefore = (index: number, sentence: Sentence): number | null => {
    for (let k = index - 1; k >= Math.max(sentence.from, index - 3); k -= 1)
      if (words.nearness.has(tokens[k]?.norm ?? '')) return k;
    return null;
  };

  /** "X and Y are close to signing an accord": it is still under negotiation. */
  const readNear = (nearAt: number, from: number, index: number, cue: AgreementCue, sentence: Sentence): boolean => {
    const limit = clauseEnd(from, sentence);
    const found = objectOf(cue, from, Math.min(limit, from + 4));
    if (found === null || found.phrase.isPaper || clauses.modality(nearAt, sentence, 3) === 'NEGATED') return false;
    const list = distinct([...clauses.subjectBefore(nearAt, sentence), ...partiesBehind(from, limit)]);
    if (list.length === 0) return false;
    const span = { start: tokens[nearAt]?.start ?? 0, end: tokens[from - 1]?.end ?? 0 };
    push('NEGOTIATION', 'NEGOTIATING', span, index, list, found.phrase, sentence, 0.9);
    return true;
  };

  /** "it was agreed with X, between X and Y": the parties stand where the content would. */
  const readAgreedWith = (span: Span, from: number, index: number, limit: number, sentence: Sentence): boolean => {
    const completed = (doc.hypotheses[index - 1] ?? []).some(({ stem }) => words.completions.has(stem));
    if (!completed || (!lexical.is(doc, from, 'with') && !lexical.is(doc, from, 'between'))) return false;
    const list = distinct(partiesBehind(from, limit));
    if (list.length === 0 || (lexical.is(doc, from, 'between') && list.length < 2 && !isPlural(list))) return false;
    push('VERBAL_NOUN', 'AGREED', span, index, list, null, sentence, 0.9);
    return true;
  };

  /** A verbal noun at the head of a headline tells what happened. */
  const opensHeadline = (index: number, sentence: Sentence): boolean =>
    isHeadline(index)
      ? index === sentence.from || tokens[index - 1]?.kind === 'PUNCTUATION'
      : index === sentence.from &&
        sentence.to - sentence.from <= MAX_TITLE &&
        tokens[sentence.to - 1]?.text !== '.' &&
        tokens[sentence.to]?.text !== '.';

  /** The party right before the cue: "accused X of-breaking the truce". */
  const partyBefore = (index: number, sentence: Sentence): ReadParty[] => {
    let found: ReadParty[] = [];
    for (let k = index - 1; k >= Math.max(sentence.from, index - SUBJECT_WORDS); k -= 1) {
      const list = parties.readList(k, index);
      if (list[list.length - 1]?.to === index && list.length >= found.length) found = list;
    }
    return found;
  };

  /** A preposition of aim stands right before the noun. */
  const isAimed = (index: number): boolean => lexical.is(doc, index - 1, 'toward');

  /** Nothing but parties and times stands between a verbal noun and its object. */
  const isClear = (from: number, to: number): boolean => {
    let k = from;
    while (k < to) {
      if (
        lexical.is(doc, k, 'times') ||
        parties.isComma(k) ||
        lexical.is(doc, k, 'with') ||
        lexical.is(doc, k, 'between')
      ) {
        k += 1;
        continue;
      }
      const list = parties.readList(k, to);
      const last = list[list.length - 1];
      if (last === undefined || last.to > to) return false;
      k = last.to;
    }
    return true;
  };

  /** "the signing BY Iran of the accord": the party between verbal noun and accord. */
  const subjectOfNoun = (from: number, to: number): ReadParty[] => {
    const list = parties.readList(from, to);
    return list.every((party) => party.to <= to) ? list : [];
  };

  return readNoun;
};
