import { ruleByConstruction } from '../lang/rule.js';
import type {
  AccordEntryRow,
  AccordVerbRow,
  SubjectFirstAgreementGrammar,
} from '../lang/subject-first-event-grammar.js';
import type { Agreement } from '../model/agreement.js';
import type { Quote } from '../model/quote.js';
import { foldString } from '../text/fold.js';
import type { Sentence } from '../text/sentences.js';
import { buildAgreeingReader } from './accord-agreeing.js';
import { buildBargainingReader } from './accord-bargaining.js';
import { buildAccordClauses, joined } from './accord-clauses.js';
import { type AccordDraft, toAgreements } from './accord-records.js';
import { spanOf } from './annotated-document.js';
import { isEnclitic } from './capital-words.js';
import { contentSpan } from './contents.js';
import { buildLexicon } from './lexicon.js';
import { placesByWord, placesInText } from './places.js';
import { listAt, listedSubject, partiesOf } from './subject-first-events.js';
import { headOf, isVerb, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

/** How near to a verb of an accord its noun belongs to it, in tokens. */
const NEAR = 18;

/** Compiles a grammar into the reader of an article's accords. */
export const buildSubjectFirstAgreementReader = (
  grammar: SubjectFirstAgreementGrammar,
): ((reading: SubjectReading, quotes: readonly Quote[]) => Agreement[]) => {
  const verbs = buildLexicon<AccordVerbRow>(
    grammar.verbs.map((row) => ({ forms: row.forms, proclitics: 'NONE', value: row })),
  );
  const entries = buildLexicon<AccordEntryRow>(
    grammar.entries.map((row) => ({ forms: row.forms, proclitics: 'NONE', value: row })),
  );
  const commitments = buildLexicon([{ forms: grammar.commitments, proclitics: 'NONE', value: true }]);
  const factives = new Set(grammar.factives.map(foldString));
  const clausesOf = buildAccordClauses(grammar);
  const agreeing = buildAgreeingReader(grammar);
  const bargaining = buildBargainingReader(grammar);
  const starts = placesByWord(
    (word) =>
      verbs.begins(word) ||
      entries.begins(word) ||
      commitments.begins(word) ||
      agreeing.begins(word) ||
      bargaining.begins(word) ||
      clausesOf.begins(word),
  );
  const ruleOf = ruleByConstruction(grammar.rules);

  return (reading, quotes) => {
    const { doc, words, referents } = reading;
    const clauses = clausesOf.read(reading);
    const { phrases, norm, moodAt, actorsOf, afterTimes, isDefinite } = clauses;

    const passiveAt = (at: number): number => {
      let k = at - 1;
      while (!words.is(doc, k, In.passives) && k > 0) k -= 1;
      return k;
    };

    /** "The accord was signed by A and B." */
    const passiveDraft = (
      base: Pick<AccordDraft, 'status' | 'cue' | 'sentence'>,
      sentence: Sentence,
    ): AccordDraft | null => {
      const accord = listedSubject(reading, passiveAt(base.cue.from), sentence.from);
      if (accord === null || !phrases.accordBefore(headOf(reading, accord) + 1)) return null;
      return {
        ...base,
        construction: 'ACCORD_VERB',
        parties: phrases.partnersAfter(base.cue.to, sentence.to),
        pronoun: null,
        subject: contentSpan(doc, accord.from, accord.to),
        definite: isDefinite(accord.from),
      };
    };
    /** "The agreement signed with A": no object follows the verb, so the accord before it is what was signed. */
    const participleDraft = (
      base: Pick<AccordDraft, 'status' | 'cue' | 'sentence'>,
      sentence: Sentence,
    ): AccordDraft | null => {
      const next = afterTimes(base.cue.to);
      if (next < sentence.to && !words.is(doc, next, In.prepositions)) return null;
      const parties = phrases.partnersAfter(base.cue.to, sentence.to);
      if (parties.length === 0) return null;
      const from = phrases.phraseStart(base.cue.from - 1, sentence.from);
      const subject = spanOf(doc, from, base.cue.from);
      return { ...base, construction: 'PARTICIPLE', parties, pronoun: null, subject, definite: false };
    };
    const verbDraft = (row: AccordVerbRow, cue: TokenRange, sentence: Sentence): AccordDraft | null => {
      const mood = moodAt(cue.from, sentence);
      if (mood === 'BLOCKED' || mood === 'PLAN') return null;
      const base = { status: row.status, cue, sentence: sentence.index };
      if (mood === 'PASSIVE') return passiveDraft(base, sentence);
      if (phrases.accordBefore(cue.from)) return participleDraft(base, sentence);
      const isGerund = words.endsLike(norm(cue.from), 'gerund');
      const isTold = isGerund && factives.has(norm(cue.from - 1));
      if (isGerund && !isTold && !words.is(doc, cue.from - 1, In.passives)) return null;
      const head = phrases.accordAfter(cue.to, sentence.to);
      if (head < 0) return null;
      const subject = phrases.subjectSpan(cue.to, head, sentence.to);
      const own = isTold ? settingSubject(cue.from, sentence) : actorsOf(cue.from, sentence);
      if (own === null) return null;
      const others = joined(
        phrases.partnersAfter(head + 1, sentence.to),
        phrases.counterpartsIn(head + 1, sentence.to),
      );
      if (row.needsPartner && others.length === 0) return null;
      return {
        ...base,
        construction: 'ACCORD_VERB',
        parties: joined(own.parties, others),
        pronoun: own.pronoun,
        subject,
        definite: isDefinite(cue.to),
      };
    };
    /** Who acts in the main clause around "after signing an accord". */
    const settingSubject = (at: number, sentence: Sentence) => {
      for (let k = at - 1; k > sentence.from; k -= 1) {
        if (!isVerb(reading, k) || isVerb(reading, k - 1)) continue;
        // "can win by signing an accord" tells no signing.
        if (words.is(doc, k, In.modals)) return null;
        const actors = actorsOf(k, sentence);
        if (actors !== null) return actors;
      }
      return null;
    };

    /** "the kingdom's commitment to the accord": whose it is stands before it. */
    const commitmentDraft = (cue: TokenRange, sentence: Sentence): AccordDraft | null => {
      const head = phrases.accordAfter(afterTimes(cue.to), sentence.to);
      if (head < 0 || moodAt(cue.from, sentence) === 'BLOCKED') return null;
      let owner = cue.from;
      while (owner > sentence.from && doc.tokens[owner - 1]?.kind === 'WORD' && !isEnclitic(doc, owner)) owner -= 1;
      if (!isEnclitic(doc, owner)) return null;
      const range = { from: phrases.phraseStart(owner - 1, sentence.from), to: owner };
      const parties = partiesOf(reading, range).filter(phrases.isParty);
      if (parties.length === 0) return null;
      return {
        construction: 'COMMITMENT',
        status: 'IN_FORCE',
        cue: { from: cue.from, to: cue.from + 1 },
        parties,
        pronoun: null,
        subject: phrases.subjectSpan(cue.to, head, sentence.to),
        sentence: sentence.index,
        definite: isDefinite(cue.to),
      };
    };
    const entryDraft = (row: AccordEntryRow, cue: TokenRange, sentence: Sentence): AccordDraft | null => {
      if (moodAt(cue.from, sentence) !== 'FACT') return null;
      const accord = listedSubject(reading, cue.from, sentence.from);
      if (accord === null || !phrases.accordBefore(headOf(reading, accord) + 1)) return null;
      if (row.status !== 'IN_FORCE' && grammar.agree.objects.includes(norm(accord.from))) return null;
      return {
        construction: 'ENTRY',
        status: row.status,
        cue,
        parties: [],
        pronoun: null,
        subject: contentSpan(doc, accord.from, accord.to),
        sentence: sentence.index,
        definite: false,
      };
    };
    /** "an accord between A and B". */
    const nounDraft = (at: number, sentence: Sentence): AccordDraft | null => {
      const end = phrases.accordEnd(at);
      if (end === at || !clauses.isBetween(norm(end)) || referents.mentionAt(at) !== null) return null;
      const from = phrases.phraseStart(at, sentence.from);
      const list = listAt(reading, end + 1, sentence.to);
      const parties = list === null ? [] : partiesOf(reading, list).filter(phrases.isParty);
      const isOpen =
        words.is(doc, from, In.determiners) || referents.afterTime(from) > from || referents.mentionAt(from) !== null;
      if (parties.length < 2 || clauses.isBlocker(norm(from)) || !isOpen) return null;
      if (moodAt(from, sentence) === 'BLOCKED') return null;
      return {
        construction: 'VERBAL_NOUN',
        status: 'AGREED',
        cue: { from: at, to: end },
        parties,
        pronoun: null,
        subject: spanOf(doc, from, end),
        sentence: sentence.index,
        definite: false,
      };
    };

    const drafts: AccordDraft[] = [];
    for (const { sentence, places } of placesInText(doc, starts(doc))) {
      const found: AccordDraft[] = [];
      for (const k of places) {
        if (doc.tokens[k]?.kind !== 'WORD' || referents.mentionAt(k) !== null) continue;
        const push = (draft: AccordDraft | null): void => {
          if (draft !== null) found.push(draft);
        };
        const verb = verbs.at(doc, k)[0];
        if (verb !== undefined) push(verbDraft(verb.value, { from: k, to: verb.to }, sentence));
        push(agreeing.read(clauses, k, sentence));
        const entry = entries.at(doc, k)[0];
        if (entry !== undefined) push(entryDraft(entry.value, { from: k, to: entry.to }, sentence));
        const commitment = commitments.at(doc, k)[0];
        if (commitment !== undefined) push(commitmentDraft({ from: k, to: commitment.to }, sentence));
        push(bargaining.read(clauses, k, sentence));
      }
      for (const k of places) {
        const isUsed = found.some(({ cue }) => Math.abs(k - cue.from) < NEAR);
        const noun = isUsed ? null : nounDraft(k, sentence);
        if (noun !== null) found.push(noun);
      }
      drafts.push(...found.sort((a, b) => a.cue.from - b.cue.from));
    }
    return toAgreements(reading, drafts, quotes, ruleOf);
  };
};
