import type { AgreementStatus } from '../model/agreement.js';
import type { Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { AgreementContext } from './agreement-context.js';
import type { AccordPhrase } from './agreement-drafts.js';
import { buildTakenUpReader, type VerbMatch } from './agreement-taken-up.js';
import type { ReadParty } from './parties.js';

/** How far words that belong together may stand apart, in tokens. */
const PLURAL_REACH = 60;
const MODALITY_REACH = 4;
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

/** What is done to many things besides accords: the accord must be the object itself, or the step towards it. */
const OF_ANYTHING = new Set<AgreementStatus>(['REJECTED', 'EXTENDED']);

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
    isApprover,
    accordAt,
  } = context;
  const { ownersBefore, readTakenUp } = buildTakenUpReader(context);
  const { doc } = scene;
  const { tokens } = doc;

  const readVerb = (index: number, sentence: Sentence): boolean => {
    for (const match of words.verbs.at(doc, index)) {
      const { cue, verb, form } = match.value;
      if (form.tense === 'FUTURE') continue;
      if (form.tense === 'PRESENT' && !verb.inPresent && !isHeadline(index)) continue;
      // "an accord that-X-reached": an indefinite antecedent needs no relative pronoun, and what stands before it is about it.
      const pronounAt = cue.throughPronoun.has(tokens[match.to]?.norm ?? '') ? match.to : null;
      const antecedent = form.hasObject || pronounAt !== null ? antecedentAccord(index, sentence) : null;
      const bare = antecedent === null || antecedent.definite ? null : antecedent;
      const reach = bare === null ? MODALITY_REACH : index - bare.to;
      if (match.hypothesis.conjunction === null && !isFact(index, sentence, reach)) continue;
      if (form.tense === 'PAST' && lexical.isIfBeforePast(doc, index - 1)) continue;
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
        const others = [...relative.with, ...partiesBehind(subject[subject.length - 1]?.to ?? behind, limit)];
        const isElided = subject.length === 0 && others.length === 1 && (form.hasObject || behind > match.to);
        const list = [...subject, ...(isElided ? ownersBefore(relative, index, sentence) : []), ...others];
        const span =
          behind > match.to ? { start: match.span.start, end: tokens[match.to]?.end ?? match.span.end } : match.span;
        push('RELATIVE', verb.status, span, index, list, relative, sentence, list.length === 0 ? 0.85 : 1);
        return true;
      }
      if (bare !== null) {
        const behind = pronounAt === null ? match.to : pronounAt + 1;
        const subject = clauses.subjectAfter(behind, limit);
        const others = [...bare.with, ...partiesBehind(subject[subject.length - 1]?.to ?? behind, limit)];
        const isElided = subject.length === 0 && others.length === 1;
        const list = [...subject, ...(isElided ? ownersBefore(bare, index, sentence) : []), ...others];
        const span =
          pronounAt === null ? match.span : { start: match.span.start, end: tokens[pronounAt]?.end ?? match.span.end };
        if (list.length > 0) {
          push('RELATIVE', verb.status, span, index, list, bare, sentence);
          return true;
        }
      }
      if (start.kind === 'RELATIVE' && index - start.from <= 2 && readTakenUp(match, start.from - 1, limit, sentence))
        return true;
      if (form.hasObject) continue;
      if (verb.isIntransitive) {
        const own =
          accordAt(match.to, limit, verb.object, false) ??
          (isHeadline(index) ? antecedentAccord(index, sentence) : null);
        // "ended with an accord": the accord is no subject then.
        if (own === null || own.span.start > (tokens[own.from]?.start ?? 0)) continue;
        if (verb.object === 'TRUCE' && accordAt(own.from, limit, 'TRUCE', false) === null) continue;
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
      if (found === null && verb.isMutual && readWithPartner(match, limit, sentence)) return true;
      if (found === null) continue;
      // "suspended a paper that criticised the accord": a verb of many objects has its own next to its subject.
      const isFree = verb.isLight || (NEEDS_SUBJECT.has(verb.status) && cue.isDirect);
      if (isFree && !isDirectObject(match.to, stepBefore(match.to, found.phrase.from))) continue;
      const { phrase, prepositionAt } = found;
      const subjectLimit = stepBefore(match.to, prepositionAt ?? phrase.from);
      // "refused demands to wait with the accord", "renewed the call to join the accord": not the accord itself.
      const isOfAnything = prepositionAt === null && OF_ANYTHING.has(verb.status);
      if (isOfAnything && (!isDirectObject(match.to, subjectLimit) || isItsNoun(match, phrase, sentence))) continue;
      const behind = clauses.subjectAfter(match.to, subjectLimit);
      const before =
        behind.length > 0
          ? behind
          : form.isOwn === true
            ? clauses.understood(index, sentence, true).filter(isPublic)
            : (behindAccord(match.to, phrase, prepositionAt, limit) ?? elidedOrBefore(index, sentence));
      // What stands farther before is the subject of another verb: "warned X of a refusal".
      if (behind.length === 0 && NEEDS_SUBJECT.has(verb.status) && !isNextTo(before, index)) continue;
      const subject =
        before.length === 0 && verb.isMutual && form.number === 'MANY' ? pluralBefore(index, sentence) : before;
      const direct = partiesBehind(match.to, subjectLimit);
      const behindObject = verb.object === 'ANY' ? [] : partiesBehind(phrase.to, limit);
      // "a contract for the road between two towns": places are no parties of a contract.
      const binding = phrase.isPaper ? behindObject.filter(({ kind }) => kind !== 'PLACE') : behindObject;
      const others = direct.length > 0 ? direct : binding;
      const list = distinct([...subject, ...others]);
      if (verb.isMutual && !isPlural(list) && !(form.number === 'MANY' && list.length > 0)) continue;
      if (subject.length === 0 && NEEDS_SUBJECT.has(verb.status)) continue;
      // Whoever consents to a deal is an office that oversees it.
      if (verb.object === 'MEASURE' && words.deals.has(accordNoun(phrase))) continue;
      if (phrase.isPaper && !bindsByPaper(subject, list)) continue;
      if (list.length === 0 && !(verb.object === 'ACCORD' && phrase.definite)) continue;
      if (verb.object === 'MEASURE' && list.every((party) => party.kind === 'PERSON')) continue;
      push(
        verb.object === 'ANY' ? 'AGREE_ON' : 'ACCORD_VERB',
        phrase.isDocument || (subject.some(isApprover) && isAccord(phrase))
          ? (verb.ofDocument ?? verb.status)
          : verb.status,
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

  /** "signed both papers X and Y": the subject stands behind the accord. */
  const behindAccord = (
    from: number,
    phrase: AccordPhrase,
    prepositionAt: number | null,
    limit: number,
  ): ReadParty[] | null => {
    if (prepositionAt !== null || phrase.from !== from) return null;
    const list = clauses.subjectAfter(phrase.to, limit);
    return list.length === 0 ? null : list;
  };

  /** The subject before a verb; behind "that it" whoever says so. */
  const elidedOrBefore = (index: number, sentence: Sentence): ReadParty[] => {
    const before = clauses.subjectBefore(index, sentence);
    if (before.length > 0 || clauses.clauseStart(index, sentence).kind !== 'PRONOUN') return before;
    return clauses.understood(index, sentence).filter(isPublic);
  };

  /** "X agreed with Y to do": the partner stands behind "with", an aim behind him. */
  const readWithPartner = (match: VerbMatch, limit: number, sentence: Sentence): boolean => {
    const { cue, verb, form } = match.value;
    if (cue.object !== 'ANY' || cue.attached.size > 0) return false;
    const behind = clauses.subjectAfter(match.to, limit);
    const subject =
      behind.length > 0
        ? behind
        : form.isOwn === true
          ? clauses.understood(match.from, sentence, true)
          : clauses.subjectBefore(match.from, sentence);
    const at = parties.skipAdjuncts(behind[behind.length - 1]?.to ?? match.to, limit);
    const partners = lexical.is(doc, at, 'with') ? parties.readList(at + 1, limit) : [];
    const last = partners[partners.length - 1];
    if (last === undefined || subject.length === 0 || ![...subject, ...partners].every(isPublic)) return false;
    const aim = parties.isComma(last.to) ? last.to + 1 : last.to;
    const isAim = doc
      .hypothesesAt(aim)
      .some(({ preposition }) => preposition !== null && lexical.aims.has(preposition));
    if (!isAim || aim >= limit) return false;
    push('AGREE_ON', verb.status, match.span, match.from, [...subject, ...partners], null, sentence, 0.9);
    return true;
  };

  /** Nothing but parties and adjuncts stands between a verb of many objects and the accord. */
  const isDirectObject = (from: number, accordFrom: number): boolean => {
    const subject = clauses.subjectAfter(from, accordFrom);
    let at = parties.skipAdjuncts(subject[subject.length - 1]?.to ?? from, accordFrom);
    if (lexical.is(doc, at, 'with') || lexical.is(doc, at, 'between')) {
      const list = parties.readList(at + 1, accordFrom);
      at = parties.skipAdjuncts(list[list.length - 1]?.to ?? at, accordFrom);
    }
    return at >= accordFrom;
  };

  /** "That a refusal of the accord would", "or refuse it", "in view of the refusal": the verb is spelled like its noun. */
  const isItsNoun = ({ from, hypothesis, value }: VerbMatch, phrase: AccordPhrase, sentence: Sentence): boolean => {
    // Only the shortest form of the past looks like the noun.
    if (value.form.form !== value.verb.forms[0]?.form) return false;
    if (phrase.span.start > (tokens[phrase.from]?.start ?? 0)) return true;
    if (hypothesis.conjunction !== null || from === sentence.from || tokens[from - 1]?.kind !== 'WORD') return false;
    const before = tokens[from - 1]?.norm ?? '';
    if (lexical.is(doc, from - 1, 'complementizers') || words.disjunctions.has(before)) return true;
    if (lexical.is(doc, from - 1, 'auxiliaries') || lexical.is(doc, from - 1, 'relatives')) return false;
    if (lexical.is(doc, from - 1, 'times')) return false;
    return !isNextTo(clauses.subjectBefore(from, sentence), from);
  };

  /** A private person who says "we agreed" tells of no accord. */
  const isPublic = (party: ReadParty): boolean =>
    party.kind !== 'PERSON' || party.entity === null || scene.hasOffice(party.entity);

  const accordNoun = ({ from }: AccordPhrase): string => {
    const { norm } = tokens[from] as Token;
    return lexical.hasArticle(norm) ? norm.slice(lexical.article.length) : norm;
  };

  const isAccord = (phrase: AccordPhrase): boolean => phrase.nounEnd > phrase.span.start;

  /** A contract is news where bodies conclude it, or an official for his. */
  const bindsByPaper = (subject: readonly ReadParty[], list: readonly ReadParty[]): boolean =>
    list.filter((party) => party.entity !== null && party.kind === 'BODY').length >= 2 ||
    subject.some((party) => party.kind === 'PERSON' && party.entity !== null && scene.hasOffice(party.entity));

  /** A subject before its verb: nothing but adjuncts parts them. */
  const isNextTo = (before: readonly ReadParty[], index: number): boolean => {
    const last = before[before.length - 1];
    return last !== undefined && parties.skipAdjuncts(last.to, index) >= index;
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
