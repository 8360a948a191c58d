import type { AgreementNoun } from '../lang/agreement-grammar.js';
import type { NounForm } from '../lang/clause-grammar.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { CLOSING } from './accord-phrases.js';
import type { AgreementContext } from './agreement-context.js';
import type { AgreementCue } from './agreement-words.js';
import type { LexiconMatch } from './lexicon.js';
import type { ReadParty } from './parties.js';

/** How far words that belong together may stand apart, in tokens. */
const SUBJECT_WORDS = 12;
/** Longest line without a full stop that reads like a headline inside the text, in tokens. */
const MAX_TITLE = 14;

type NounMatch = LexiconMatch<{ readonly cue: AgreementCue; readonly noun: AgreementNoun; readonly form: NounForm }>;

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
    accordAt,
    antecedentAccord,
    isApprover,
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
      const announcer = before === 'NONE' || before === 'FACT' ? announcerOf(index, sentence) : null;
      const isFact =
        (before === 'PLAN' && noun.byDecision) ||
        (before === 'NONE' && (announcer !== null || opensHeadline(index, sentence)));
      const nearAt = noun.status === 'VIOLATED' ? null : nearnessBefore(index, sentence);
      if (nearAt !== null) {
        const near = readNear(nearAt, match.to, index, cue, sentence);
        if (near) return true;
        continue;
      }
      const modality = isFact ? 'FACT' : before;
      if (modality !== 'NONE' && modality !== 'FACT') continue;
      // "announced talks that aim at reaching an accord": only what leads to it right away tells it.
      if (modality === 'FACT' && isAimed(index) && !lexical.is(doc, index - 2, 'factives')) continue;
      const limit = clauseEnd(match.to, sentence);
      if (form.state === 'OWNED') {
        // "the accord whose signing took place": the pronoun takes up the antecedent.
        const start = clauses.clauseStart(index, sentence);
        const isRelative = start.kind === 'RELATIVE';
        const accord =
          isRelative || isCompleted(index) ? antecedentAccord(isRelative ? start.from - 1 : index - 1, sentence) : null;
        if (accord === null || (!isRelative && accord.definite)) {
          if (readOwned(match, limit, sentence)) return true;
          continue;
        }
        if (modality !== 'FACT' && noun.status !== 'IN_FORCE') continue;
        const list = [...accord.with, ...partiesBehind(match.to, limit)];
        push('RELATIVE', noun.status, match.span, index, list, accord, sentence);
        return true;
      }
      if (cue.throughPronoun.has(tokens[match.to]?.norm ?? '')) {
        // "the accord that was reached", "an accord was reached on": the preposition with its pronoun takes it up.
        const start = clauses.clauseStart(index, sentence);
        const isRelative = start.kind === 'RELATIVE' && index - start.from <= 2;
        const accord = antecedentAccord(isRelative ? start.from - 1 : index - 1, sentence);
        if (accord === null || modality !== 'FACT' || (!isRelative && (accord.definite || !isCompleted(index))))
          continue;
        const span = { start: match.span.start, end: tokens[match.to]?.end ?? match.span.end };
        const list = [...accord.with, ...partiesBehind(match.to + 1, limit)];
        push('RELATIVE', noun.status, span, index, list, accord, sentence);
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
      const isMeans = preposition !== null && lexical.attachedWith.has(preposition);
      const isDone = modality === 'NONE' && isMeans && isMeansOfMain(index) && cue.object === 'ACCORD';
      if (modality === 'NONE' && !isDone && (noun.needsFact || !phrase.definite)) continue;
      if (modality === 'NONE' && (isAimed(index) || match.hypothesis.conjunction !== null)) continue;
      if (phrase.isPaper || words.deals.has(tokens[phrase.from]?.norm ?? '')) continue;
      const each = lexical.eachOf(doc, phrase.to) > 0 ? parties.readList(phrase.to, limit) : [];
      const others = [...each, ...partiesBehind(noun.object === 'ANY' ? match.to : phrase.to, limit)];
      // "besides concluding accords with it": a pronoun alone makes no fact of it.
      if (modality === 'NONE' && others.length > 0 && others.every((party) => party.from < index)) continue;
      const by = distinct([...announcedBy(announcer, between, others), ...between, ...others]);
      const ownParties = lexical.is(doc, phrase.to, 'betweenThem') ? partiesOwning(index, sentence, true) : [];
      const list =
        ownParties.length > 1 ? ownParties : by.length > 0 || !isMeans || isDone ? by : partyBefore(index, sentence);
      if (list.length === 0 && (isDone || (noun.needsParties && modality !== 'FACT'))) continue;
      // "signing the accord would": without a fact before it and without parties nothing says that it was done.
      if (modality === 'NONE' && list.length === 0 && !lexical.is(doc, index - 1, 'inside')) continue;
      push(
        'VERBAL_NOUN',
        phrase.isDocument || (between.some(isApprover) && phrase.nounEnd > phrase.span.start)
          ? (noun.ofDocument ?? noun.status)
          : noun.status,
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

  /** "their agreement on X", "its signing of the accord": the owner is the party. */
  const readOwned = (match: NounMatch, limit: number, sentence: Sentence): boolean => {
    const { cue, noun } = match.value;
    const index = match.from;
    if (noun.status === 'VIOLATED') return readOwnedBreach(match, sentence);
    if (noun.needsFact && cue.object !== 'ANY') return false;
    const found = objectOf(cue, match.to, Math.min(limit, match.to + 3));
    if (found === null || found.phrase.isPaper) return false;
    const owners = partiesOwning(index, sentence, cue.object === 'ANY');
    if (owners.length === 0) return false;
    const span = cueSpan(match.span, match.to, found.prepositionAt);
    push('VERBAL_NOUN', noun.status, span, index, owners, found.phrase, sentence, 0.9);
    return true;
  };

  /** "accused X of breaking it": the accord was named before. */
  const readOwnedBreach = (match: NounMatch, sentence: Sentence): boolean => {
    const { preposition } = match.hypothesis;
    if (preposition === null || !lexical.attachedWith.has(preposition)) return false;
    const list = partyBefore(match.from, sentence);
    if (list.length === 0) return false;
    for (let k = (list[0] as ReadParty).from - 1; k >= sentence.from; k -= 1) {
      const accord = accordAt(k, match.from, 'ACCORD', false);
      if (accord === null) continue;
      push('VERBAL_NOUN', match.value.noun.status, match.span, match.from, list, accord, sentence, 0.9);
      return true;
    }
    return false;
  };

  /** The last parties before a token that a pronoun takes up; for "their" two at least. */
  const partiesOwning = (index: number, sentence: Sentence, isMany: boolean): ReadParty[] => {
    let found: ReadParty[] = [];
    for (let k = index - 1; k >= sentence.from; k -= 1) {
      const list = parties.readList(k, index).filter(({ kind }) => kind !== 'PERSON');
      if (list.length >= (isMany && found.length < 2 ? 2 : 1) && list.length >= found.length) found = list;
      else if (found.length > 0) break;
    }
    return found.map((party) => ({ ...party, from: index, to: index }));
  };

  /** Who announces what follows: a verb of announcing at the head of the clause, its subject, nothing else. */
  const announcerOf = (index: number, sentence: Sentence): readonly ReadParty[] | null => {
    let { from } = clauses.clauseStart(index, sentence);
    while (from < index && lexical.is(doc, from, 'auxiliaries')) from += 1;
    if (!doc.hypothesesAt(from).some(({ stem }) => words.announcers.has(stem))) return null;
    const list = parties.readList(parties.skipTimes(from + 1, index), index);
    const last = list[list.length - 1];
    if (last === undefined) return null;
    return parties.skipAdjuncts(last.to, index) >= index ? list : null;
  };

  /** Whoever announces an accord without naming who made it made it; a body that names one other party is the second. */
  const announcedBy = (
    announcer: readonly ReadParty[] | null,
    between: readonly ReadParty[],
    others: readonly ReadParty[],
  ): readonly ReadParty[] => {
    if (announcer === null || between.length > 0 || others.length > 1) return [];
    return announcer.filter(({ kind }) => kind !== 'PERSON');
  };

  /** "settled it, by signing an accord": the means by which something was done was done too. */
  const isMeansOfMain = (index: number): boolean =>
    parties.isComma(index - 1) || CLOSING.test(tokens[index - 1]?.text ?? '') || lexical.breaker(doc, index - 1) > 0;

  /** A verb of completion stands before the noun, a preposition between them passed by. */
  const isCompleted = (index: number): boolean => {
    const at = lexical.is(doc, index - 1, 'prepositions') ? index - 2 : index - 1;
    return doc.hypothesesAt(at).some(({ stem }) => words.completions.has(stem));
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
    if (!isCompleted(index) || (!lexical.is(doc, from, 'with') && !lexical.is(doc, from, 'between'))) return false;
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
