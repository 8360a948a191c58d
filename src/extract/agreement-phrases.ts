import type { Sentence } from '../text/sentences.js';
import type { AgreementContext } from './agreement-context.js';
import type { AccordPhrase, NamedAccord } from './agreement-drafts.js';

/** How far words that belong together may stand apart, in tokens. */
const SUBJECT_WORDS = 12;
const PARTICIPLE_REACH = 5;
const NEGOTIATION_REACH = 16;
const NAME_GAP = 4;

/** The readers of set phrases: signed accords, coming into force, denials, negotiations, names with parties. */
export const buildAgreementPhraseReaders = (context: AgreementContext) => {
  const {
    scene,
    words,
    clauses,
    parties,
    lexical,
    clauseEnd,
    isHeadline,
    accordAt,
    partiesBehind,
    distinct,
    push,
    isFact,
  } = context;
  const { doc } = scene;
  const { tokens } = doc;

  const readParticiple = (index: number, sentence: Sentence): boolean => {
    const match = words.participles.at(doc, index)[0];
    if (match === undefined) return false;
    for (let k = index - 1; k >= Math.max(sentence.from, index - PARTICIPLE_REACH); k -= 1) {
      if (tokens[k]?.kind !== 'WORD') break;
      const accord = accordAt(k, index, 'ACCORD', true);
      if (accord === null) continue;
      if (accord.to < index) return false;
      const list = partiesBehind(match.to, clauseEnd(match.to, sentence));
      // Without parties a date must show that the accord was really made.
      if (
        list.length === 0 &&
        !(
          accord.definite &&
          !accord.isPaper &&
          (lexical.is(doc, match.to, 'times') || tokens[match.to]?.kind === 'NUMBER')
        )
      )
        return false;
      if (accord.isPaper && list.filter((party) => party.entity !== null && party.kind === 'BODY').length < 2)
        return false;
      push('PARTICIPLE', match.value, match.span, index, list, accord, sentence);
      return true;
    }
    return false;
  };

  const readEntry = (index: number, sentence: Sentence): boolean => {
    const match = words.entryVerbs.at(doc, index)[0];
    if (match === undefined || match.value.tense === 'FUTURE' || !isFact(index, sentence, 4)) return false;
    // Whoever announces an accord says "it enters into force".
    if (match.value.tense === 'PRESENT' && !isHeadline(index) && scene.quoteAt(index) === null) return false;
    const limit = clauseEnd(match.to, sentence);
    let force: number | null = null;
    for (let k = match.to; k < Math.min(limit, match.to + 14); k += 1) {
      if (words.force.at(doc, k).length > 0) {
        force = k;
        break;
      }
    }
    if (force === null) return false;
    for (let k = match.to; k < Math.min(limit, force + 4); k += 1) {
      const accord = accordAt(k, k < force ? force : limit, 'ACCORD', false);
      if (accord === null) continue;
      push('ENTRY', 'IN_FORCE', match.span, index, partiesBehind(accord.to, limit), accord, sentence);
      return true;
    }
    const start = clauses.clauseStart(index, sentence);
    const from = start.kind === 'RELATIVE' ? sentence.from : start.from;
    for (let k = index - 1; k >= Math.max(from, index - SUBJECT_WORDS); k -= 1) {
      const accord = accordAt(k, index, 'ACCORD', false);
      if (accord === null) continue;
      push('ENTRY', 'IN_FORCE', match.span, index, partiesBehind(accord.from, index), accord, sentence);
      return true;
    }
    return false;
  };

  const readDenial = (index: number, sentence: Sentence): boolean => {
    const match = words.denials.at(doc, index)[0];
    if (match === undefined || match.value.tense === 'FUTURE' || !isFact(index, sentence, 3)) return false;
    const limit = clauseEnd(match.to, sentence);
    const behind = clauses.subjectAfter(match.to, limit);
    const subject = behind.length > 0 ? behind : clauses.subjectBefore(index, sentence);
    let k = behind[behind.length - 1]?.to ?? match.to;
    while (
      k < limit &&
      (lexical.is(doc, k, 'times') || words.denialFillers.has(tokens[k]?.norm ?? '') || parties.isComma(k))
    )
      k += 1;
    const accord = accordAt(k, limit, 'ACCORD', false);
    if (accord === null || subject.length === 0) return false;
    push('DENIAL', 'DENIED', match.span, index, [...subject, ...partiesBehind(accord.to, limit)], accord, sentence);
    return true;
  };

  /** Talks about an accord: both sides, and the accord behind a word that leads to it. */
  const readNegotiation = (index: number, sentence: Sentence): boolean => {
    const verb = words.negotiationVerbs.at(doc, index)[0];
    const match = verb ?? words.negotiationNouns.at(doc, index)[0];
    if (match === undefined || (verb !== undefined && verb.value.tense === 'PAST')) return false;
    const modality = clauses.modality(index, sentence, 4);
    if (
      modality === 'NEGATED' ||
      modality === 'FAILED' ||
      modality === 'CONDITIONAL' ||
      modality === 'CANCELLED' ||
      modality === 'WISH'
    )
      return false;
    const limit = clauseEnd(match.to, sentence);
    let accord: AccordPhrase | null = null;
    for (let k = match.to; k < Math.min(limit, match.to + NEGOTIATION_REACH) && accord === null; k += 1) {
      if (lexical.is(doc, k, 'relatives') || lexical.is(doc, k, 'verbs')) return false;
      if (words.negotiationLinks.has(tokens[k]?.norm ?? '')) accord = accordAt(k + 1, limit, 'ACCORD', false);
    }
    if (accord === null) return false;
    const others = partiesBehind(match.to, accord.from);
    const subject = others.length > 1 ? [] : verb === undefined ? [] : clauses.subjectAfter(match.to, limit);
    const before = subject.length > 0 || others.length > 1 ? [] : clauses.subjectBefore(index, sentence);
    const list = distinct([...subject, ...before, ...others, ...partiesBehind(accord.to, limit)]);
    const isDraft = words.negotiationDrafts.has(tokens[accord.from - 1]?.norm ?? '');
    const isNamed = list.some(({ entity }) => entity !== null);
    if (list.length < (isDraft || isNamed ? 1 : 2)) return false;
    push('NEGOTIATION', 'NEGOTIATING', match.span, index, list, accord, sentence);
    return true;
  };

  const named: NamedAccord[] = [];
  const readName = (index: number, sentence: Sentence): void => {
    const accord = accordAt(index, sentence.to, 'ACCORD', false);
    if (accord === null) return;
    let between = accord.to;
    while (
      between < sentence.to &&
      between - accord.to < NAME_GAP &&
      !lexical.is(doc, between, 'between') &&
      (parties.isComma(between) || tokens[between]?.kind === 'WORD')
    )
      between += 1;
    if (!lexical.is(doc, between, 'between')) return;
    const list = partiesBehind(between, clauseEnd(between, sentence));
    if (list.length > 1) named.push({ distinctive: { start: accord.nounEnd, end: accord.span.end }, parties: list });
  };

  return { readParticiple, readEntry, readDenial, readNegotiation, readName, named };
};
