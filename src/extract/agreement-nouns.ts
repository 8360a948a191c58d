import type { Sentence } from '../text/sentences.js';
import type { AgreementContext } from './agreement-context.js';
import type { ReadParty } from './parties.js';

/** How far words that belong together may stand apart, in tokens. */
const SUBJECT_WORDS = 12;

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
  } = context;
  const { doc } = scene;
  const { tokens } = doc;

  const readNoun = (index: number, sentence: Sentence): boolean => {
    for (const match of words.nouns.at(doc, index)) {
      const { cue, noun, form } = match.value;
      const { preposition } = match.hypothesis;
      if (words.blockers.has(tokens[index - 1]?.norm ?? '') || (preposition !== null && lexical.aims.has(preposition)))
        continue;
      const modality = clauses.modality(index, sentence, 5);
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
      const found = objectOf(cue, match.to, Math.min(limit, match.to + 14));
      if (found === null) continue;
      const { phrase, prepositionAt } = found;
      const between = subjectOfNoun(match.to, prepositionAt ?? phrase.from);
      const gap = (prepositionAt ?? phrase.from) - match.to;
      if (gap > 0 && !isClear(match.to, prepositionAt ?? phrase.from)) continue;
      if (modality === 'NONE' && (noun.needsFact || !phrase.definite)) continue;
      if (modality === 'NONE' && (isAimed(index) || match.hypothesis.conjunction !== null)) continue;
      if (phrase.isPaper) continue;
      const by = distinct([...between, ...partiesBehind(noun.object === 'ANY' ? match.to : phrase.to, limit)]);
      const list =
        by.length === 0 && preposition !== null && lexical.attachedWith.has(preposition)
          ? partyBefore(index, sentence)
          : by;
      push(
        'VERBAL_NOUN',
        noun.status,
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

  /** The party right before the cue: "accused X of-breaking the truce". */
  const partyBefore = (index: number, sentence: Sentence): ReadParty[] => {
    for (let k = index - 1; k >= Math.max(sentence.from, index - SUBJECT_WORDS); k -= 1) {
      const party = parties.readParty(k, index);
      if (party !== null && party.to === index) return [party];
    }
    return [];
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
