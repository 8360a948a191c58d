import type { AgreementVerb } from '../lang/agreement-grammar.js';
import type { VerbForm } from '../lang/clause-grammar.js';
import type { Sentence } from '../text/sentences.js';
import type { AgreementContext } from './agreement-context.js';
import type { AccordPhrase } from './agreement-drafts.js';
import type { AgreementCue } from './agreement-words.js';
import type { LexiconMatch } from './lexicon.js';
import type { ReadParty } from './parties.js';

export type VerbMatch = LexiconMatch<{
  readonly cue: AgreementCue;
  readonly verb: AgreementVerb;
  readonly form: VerbForm;
}>;

/** Reads clauses that take up what stands before them: whose they are, and what was agreed on there. */
export const buildTakenUpReader = (context: AgreementContext) => {
  const { scene, clauses, lexical, partiesBehind, distinct, isPlural, push } = context;
  const { doc } = scene;
  const { tokens } = doc;

  /** Who is understood as the subject of "that it concluded with X": whoever the clause around the accord is about. */
  const ownersBefore = (accord: AccordPhrase, index: number, sentence: Sentence): ReadParty[] => {
    const around = clauses.subjectBefore(accord.from, sentence).filter(({ to }) => to <= accord.from);
    const owners = around.length > 0 ? around : clauses.understood(index, sentence);
    return owners.filter(({ kind }) => kind !== 'PERSON').map((party) => ({ ...party, from: index, to: index }));
  };

  /** "the zone on which both sides agreed": what was agreed on stands before the relative clause. */
  const readTakenUp = (match: VerbMatch, relativeAt: number, limit: number, sentence: Sentence): boolean => {
    const { cue, verb } = match.value;
    if (verb.object !== 'ANY' || !cue.throughPronoun.has(tokens[match.to]?.norm ?? '')) return false;
    const subject = clauses.subjectAfter(match.to + 1, limit);
    const list = distinct([...subject, ...partiesBehind(subject[subject.length - 1]?.to ?? match.to + 1, limit)]);
    if (!isPlural(list)) return false;
    let from = relativeAt;
    while (from > sentence.from && lexical.hasArticle(tokens[from - 1]?.norm ?? '')) from -= 1;
    if (from === relativeAt) return false;
    const span = { start: tokens[from]?.start ?? 0, end: tokens[relativeAt - 1]?.end ?? 0 };
    const phrase = {
      from,
      to: relativeAt,
      span,
      definite: true,
      nounEnd: span.start,
      isPaper: false,
      isDocument: false,
    };
    const cueWithPronoun = { start: match.span.start, end: tokens[match.to]?.end ?? match.span.end };
    push('RELATIVE', verb.status, cueWithPronoun, match.from, list, phrase, sentence, 0.9);
    return true;
  };

  return { ownersBefore, readTakenUp };
};
