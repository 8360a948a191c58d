import type { AgreementStatus } from '../model/agreement.js';
import type { Sentence } from '../text/sentences.js';
import type { AgreementContext } from './agreement-context.js';
import type { ReadParty } from './parties.js';

/** How far words that belong together may stand apart, in tokens. */
const PLURAL_REACH = 60;
/** What somebody does to an accord: without an agent the verb is more likely its verbal noun. */
const NEEDS_SUBJECT = new Set<AgreementStatus>([
  'REJECTED',
  'VIOLATED',
  'SUSPENDED',
  'ENDED',
  'WITHDRAWN',
  'PROPOSED',
  'EXTENDED',
]);

/** The reader of finite verbs of agreeing, signing, breaking and their kin; it keeps what it reads. */
export const buildAgreementVerbReader = (context: AgreementContext) => {
  const {
    scene,
    words,
    clauses,
    parties,
    lexical,
    clauseEnd,
    isHeadline,
    objectOf,
    partiesBehind,
    distinct,
    isPlural,
    push,
    isFact,
    cueSpan,
    antecedentAccord,
    accordAt,
  } = context;
  const { doc } = scene;
  const { tokens } = doc;

  const readVerb = (index: number, sentence: Sentence): boolean => {
    for (const match of words.verbs.at(doc, index)) {
      const { cue, verb, form } = match.value;
      if (form.tense === 'FUTURE') continue;
      if (form.tense === 'PRESENT' && !verb.inPresent && !isHeadline(index)) continue;
      if (match.hypothesis.conjunction === null && !isFact(index, sentence, 4)) continue;
      if (lexical.is(doc, index - 1, 'prepositions') && lexical.breaker(doc, index - 1) === 0) continue;
      const limit = clauseEnd(match.to, sentence);
      const start = clauses.clauseStart(index, sentence);
      const relative =
        start.kind === 'RELATIVE' && index - start.from <= 2 ? antecedentAccord(start.from - 1, sentence) : null;
      if (relative !== null) {
        const takesUp =
          form.hasObject || cue.throughPronoun.has(tokens[match.to]?.norm ?? '') || (cue.isDirect && !form.hasObject);
        if (!takesUp) continue;
        const behind = match.to + (cue.throughPronoun.has(tokens[match.to]?.norm ?? '') ? 1 : 0);
        const subject = clauses.subjectAfter(behind, limit);
        const list = [...subject, ...partiesBehind(subject[subject.length - 1]?.to ?? behind, limit)];
        const span =
          behind > match.to ? { start: match.span.start, end: tokens[match.to]?.end ?? match.span.end } : match.span;
        push('RELATIVE', verb.status, span, index, list, relative, sentence, list.length === 0 ? 0.85 : 1);
        return true;
      }
      // "an accord that-X-reached": an indefinite antecedent needs no relative pronoun.
      const pronounAt = cue.throughPronoun.has(tokens[match.to]?.norm ?? '') ? match.to : null;
      const bare = form.hasObject || pronounAt !== null ? antecedentAccord(index, sentence) : null;
      if (bare !== null && !bare.definite) {
        const behind = pronounAt === null ? match.to : pronounAt + 1;
        const subject = clauses.subjectAfter(behind, limit);
        const list = [...subject, ...partiesBehind(subject[subject.length - 1]?.to ?? behind, limit)];
        const span =
          pronounAt === null ? match.span : { start: match.span.start, end: tokens[pronounAt]?.end ?? match.span.end };
        if (list.length > 0) {
          push('RELATIVE', verb.status, span, index, list, bare, sentence);
          return true;
        }
      }
      if (form.hasObject) continue;
      if (verb.isIntransitive) {
        const own =
          accordAt(match.to, limit, verb.object, false) ??
          (isHeadline(index) ? antecedentAccord(index, sentence) : null);
        if (own === null || (verb.object === 'TRUCE' && accordAt(own.from, limit, 'TRUCE', false) === null)) continue;
        push(
          'ACCORD_VERB',
          verb.status,
          match.span,
          index,
          partiesBehind(Math.max(own.to, match.to), limit),
          own,
          sentence,
        );
        return true;
      }
      const found = objectOf(cue, match.to, limit);
      if (found === null) continue;
      const { phrase, prepositionAt } = found;
      const subjectLimit = stepBefore(match.to, prepositionAt ?? phrase.from);
      const behind = clauses.subjectAfter(match.to, subjectLimit);
      const before =
        behind.length > 0
          ? behind
          : form.isOwn === true
            ? clauses.understood(index, sentence, true)
            : clauses.subjectBefore(index, sentence);
      const subject =
        before.length === 0 && verb.isMutual && form.number === 'MANY' ? pluralBefore(index, sentence) : before;
      const with_ = partiesBehind(match.to, subjectLimit);
      const others = with_.length > 0 ? with_ : verb.object === 'ANY' ? [] : partiesBehind(phrase.to, limit);
      const list = distinct([...subject, ...others]);
      if (verb.isMutual && !isPlural(list) && !(form.number === 'MANY' && list.length > 0)) continue;
      if (subject.length === 0 && NEEDS_SUBJECT.has(verb.status)) continue;
      if (phrase.isPaper && list.filter((party) => party.entity !== null && party.kind === 'BODY').length < 2) continue;
      if (list.length === 0 && !(verb.object === 'ACCORD' && phrase.definite)) continue;
      if (verb.object === 'MEASURE' && list.every((party) => party.kind === 'PERSON')) continue;
      push(
        verb.object === 'ANY' ? 'AGREE_ON' : 'ACCORD_VERB',
        phrase.isDocument ? (verb.ofDocument ?? verb.status) : verb.status,
        cueSpan(match.span, match.to, prepositionAt),
        index,
        list,
        phrase,
        sentence,
      );
      return true;
    }
    return false;
  };

  /** Where a step of the accord stands between verb and accord ("extended the work by it"), or the limit. */
  const stepBefore = (from: number, limit: number): number => {
    for (let k = from; k < limit; k += 1) if (words.steps.has(tokens[k]?.norm ?? '')) return k;
    return limit;
  };

  /** The last parties before a verb that says "they": in its sentence or the one before. */
  const pluralBefore = (index: number, sentence: Sentence): ReadParty[] => {
    const floor = doc.sentences[sentence.index - 1]?.from ?? sentence.from;
    if (doc.blockOf(floor) !== doc.blockOf(index)) return [];
    for (let k = index - 1; k >= Math.max(floor, index - PLURAL_REACH); k -= 1) {
      const list = lexical.under(doc, k, 'pluralHeads') === null ? [] : parties.readList(k, index);
      if (list.length > 0) return list.map((party) => ({ ...party, from: index, to: index }));
    }
    return [];
  };

  return readVerb;
};
