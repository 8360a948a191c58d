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
import { type AccordDraft, toAgreements } from './accord-records.js';
import { spanOf } from './annotated-document.js';
import { isEnclitic } from './capital-words.js';
import { contentSpan } from './contents.js';
import { isComma } from './cue-words.js';
import { buildLexicon } from './lexicon.js';
import { compileAccordWords, readAccordPhrases } from './subject-first-accords.js';
import { type EventParty, listAt, listedSubject, moodOf, partiesOf, sameParty } from './subject-first-events.js';
import { headOf, isVerb, type SubjectReading } from './subject-first-subjects.js';
import type { TokenRange } from './subject-words.js';
import type { UnderstoodPronoun } from './understood-subjects.js';

/** How near to a verb of an accord its noun belongs to it, in tokens. */
const NEAR = 18;
const MAX_CONTENT = 30;
/** Longest phrase of place between "agreed" and "to", in tokens. */
const MAX_SETTING = 10;

const NONE: ReadonlySet<string> = new Set();

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
  const agree = buildLexicon([{ forms: grammar.agree.forms, proclitics: 'NONE', value: true }]);
  const negotiations = buildLexicon([{ forms: grammar.negotiations, proclitics: 'NONE', value: true }]);
  const commitments = buildLexicon([{ forms: grammar.commitments, proclitics: 'NONE', value: true }]);
  const bargains = buildLexicon([{ forms: grammar.bargaining.nouns, proclitics: 'NONE', value: true }]);
  const accordWords = compileAccordWords(grammar);
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldString));
  const blockers = set(grammar.blockers);
  const through = set(grammar.agree.through);
  const presents = set(grammar.agree.present);
  const aims = set(grammar.bargaining.aims);
  const factives = set(grammar.factives);
  const gatherings = set(grammar.gatherings);
  const by = set(grammar.agree.by);
  const ruleOf = ruleByConstruction(grammar.rules);

  return (reading, quotes) => {
    const { doc, words, referents } = reading;
    const phrases = readAccordPhrases(accordWords, reading);
    const norm = (index: number): string => doc.tokens[index]?.norm ?? '';
    const isDefinite = (from: number): boolean => words.is(doc, from, 'definites');
    const isHeadline = (at: number): boolean => /^(?:TITLE|HEADLINE)$/u.test(doc.blockOf(at)?.kind ?? '');
    const moodAt = (at: number, sentence: Sentence) => moodOf(reading, at, sentence.from, NONE, blockers);

    /** The parties that act in the clause of the verb at `verb`; null when nobody does. */
    const actorsOf = (
      verb: number,
      sentence: Sentence,
    ): { readonly parties: readonly EventParty[]; readonly pronoun: UnderstoodPronoun | null } | null => {
      const range = listedSubject(reading, verb, sentence.from);
      if (range === null) return null;
      const parties = partiesOf(reading, range, gatherings).filter(phrases.isParty);
      if (parties.length > 0) return { parties, pronoun: null };
      const at = headOf(reading, range);
      const refers = words.pronoun(norm(at));
      return refers === null || refers === 'RELATIVE' ? null : { parties: [], pronoun: { at, refers } };
    };
    const joined = (own: readonly EventParty[], others: readonly EventParty[]): readonly EventParty[] => [
      ...own,
      ...others.filter((party) => !own.some((known) => known.entity !== null && sameParty(known, party))),
    ];
    /** Behind "on Wednesday" and the like. */
    const afterTimes = (at: number): number => {
      const bare = referents.afterTime(at);
      const governed = words.is(doc, at, 'prepositions') ? referents.afterTime(at + 1) : at + 1;
      return bare > at ? bare : governed > at + 1 ? governed : at;
    };
    /** Behind "at the summit on Friday", where the accord follows. */
    const afterSetting = (at: number, sentence: Sentence): number => {
      const open = afterTimes(at);
      if (!words.is(doc, open, 'places')) return open;
      for (let k = open + 1; k < Math.min(sentence.to, open + MAX_SETTING) && !isComma(doc, k); k += 1) {
        if (words.is(doc, k, 'infinitives')) return k;
        if (isVerb(reading, k)) break;
      }
      return open;
    };
    const passiveAt = (at: number): number => {
      let k = at - 1;
      while (!words.is(doc, k, 'passives') && k > 0) k -= 1;
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
      if (next < sentence.to && !words.is(doc, next, 'prepositions')) return null;
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
      if (isGerund && !isTold && !words.is(doc, cue.from - 1, 'passives')) return null;
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
        if (words.is(doc, k, 'modals')) return null;
        const actors = actorsOf(k, sentence);
        if (actors !== null) return actors;
      }
      return null;
    };

    const agreeDraft = (cue: TokenRange, sentence: Sentence): AccordDraft | null => {
      if (moodAt(cue.from, sentence) !== 'FACT') return null;
      const taken = agreedByDraft(cue, sentence);
      if (taken !== null) return taken;
      const actors = actorsOf(cue.from, sentence);
      if (actors === null) return null;
      let open = afterSetting(cue.to, sentence);
      let partners: readonly EventParty[] = [];
      if (grammar.agree.partner.includes(norm(open))) {
        const list = listAt(reading, open + 1, sentence.to);
        partners = list === null ? [] : partiesOf(reading, list).filter(phrases.isParty);
        if (list === null || partners.length === 0) return null;
        open = afterTimes(list.to);
        if (!through.has(norm(open)) && !grammar.agree.behindPartner.includes(norm(open))) return null;
      } else if (!through.has(norm(open)) && !takesObject(open, sentence)) return null;
      const next = words.is(doc, open, 'determiners') ? open : open + 1;
      const isNoun =
        words.is(doc, next, 'determiners') ||
        referents.mentionAt(next) !== null ||
        phrases.accordEnd(next) > next ||
        !words.is(doc, open, 'infinitives');
      let to = next;
      while (
        to < Math.min(sentence.to, next + MAX_CONTENT) &&
        !isComma(doc, to) &&
        !/^[;"\u201d]$/u.test(doc.tokens[to]?.text ?? '') &&
        doc.tokens[to]?.kind !== 'BREAK'
      )
        to += 1;
      const others = joined(partners, [
        ...(isNoun ? phrases.partnersAfter(next, to) : []),
        ...phrases.counterpartsIn(next, to),
      ]);
      return {
        construction: 'AGREE_ON',
        status: 'AGREED',
        cue: { from: cue.from, to: isNoun && open === cue.to && next > open ? cue.to + 1 : cue.to },
        parties: joined(actors.parties, others),
        pronoun: actors.pronoun,
        subject: contentSpan(doc, next, to),
        sentence: sentence.index,
        definite: false,
      };
    };
    /** "the compromise agreed by A and B", "the levels agreed to by six nations". */
    const agreedByDraft = (cue: TokenRange, sentence: Sentence): AccordDraft | null => {
      const at = through.has(norm(cue.to)) ? cue.to + 1 : cue.to;
      if (!by.has(norm(at))) return null;
      const list = listAt(reading, at + 1, sentence.to);
      const parties = list === null ? [] : partiesOf(reading, list).filter(phrases.isParty);
      if (parties.length === 0) return null;
      return {
        construction: 'PARTICIPLE',
        status: 'AGREED',
        cue,
        parties,
        pronoun: null,
        subject: spanOf(doc, phrases.phraseStart(cue.from - 1, sentence.from), cue.from),
        sentence: sentence.index,
        definite: false,
      };
    };
    /** "agreed a plan": an object follows, and no clause ("agreed a plan was needed"). */
    const takesObject = (at: number, sentence: Sentence): boolean => {
      if (!grammar.agree.objects.includes(norm(at))) return false;
      for (let k = at + 1; k < Math.min(sentence.to, at + NEAR) && !isComma(doc, k); k += 1) {
        if (words.is(doc, k, 'infinitives', 'prepositions')) return true;
        if (isVerb(reading, k)) return false;
      }
      return true;
    };

    /** "X is close to reaching an accord", "X is in talks with Y on an accord". */
    const negotiationDraft = (cue: TokenRange, open: number, sentence: Sentence): AccordDraft | null => {
      const head = phrases.accordAfter(open, sentence.to);
      if (head < 0) return null;
      let verbAt = cue.from;
      while (verbAt > sentence.from && words.is(doc, verbAt - 1, 'passives', 'adverbs', 'auxiliaries')) verbAt -= 1;
      const actors = actorsOf(verbAt, sentence);
      if (actors === null) return null;
      return {
        construction: 'NEGOTIATION',
        status: 'NEGOTIATING',
        cue,
        parties: joined(actors.parties, phrases.partnersAfter(head + 1, sentence.to)),
        pronoun: actors.pronoun,
        subject: phrases.subjectSpan(open, head, sentence.to),
        sentence: sentence.index,
        definite: isDefinite(open),
      };
    };
    /** "is holding talks with Y on an accord": the verb before the noun tells that they go on. */
    const bargainDraft = (cue: TokenRange, sentence: Sentence): AccordDraft | null => {
      let verb = cue.from;
      while (verb > Math.max(sentence.from, cue.from - 4) && !isVerb(reading, verb)) verb -= 1;
      if (!isVerb(reading, verb) || moodAt(verb, sentence) === 'BLOCKED') return null;
      let open = cue.to;
      let partners: readonly EventParty[] = [];
      if (grammar.agree.partner.includes(norm(open))) {
        const list = listAt(reading, open + 1, sentence.to);
        if (list === null) return null;
        partners = partiesOf(reading, list).filter(phrases.isParty);
        open = list.to;
      }
      let isAimed = false;
      while (aims.has(norm(open))) {
        isAimed = true;
        open += 1;
      }
      if (!isAimed || partners.length === 0) return null;
      while (verb > sentence.from && words.is(doc, verb - 1, 'passives', 'adverbs', 'auxiliaries')) verb -= 1;
      const draft = negotiationDraft(cue, open, sentence);
      const actors = actorsOf(verb, sentence);
      const head = phrases.accordAfter(open, sentence.to);
      if (actors === null || head < 0) return draft;
      return {
        construction: 'NEGOTIATION',
        status: 'NEGOTIATING',
        cue,
        parties: joined(actors.parties, partners),
        pronoun: actors.pronoun,
        subject: phrases.subjectSpan(open, head, sentence.to),
        sentence: sentence.index,
        definite: isDefinite(open),
      };
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
        definite: false,
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
      if (end === at || !accordWords.between.has(norm(end)) || referents.mentionAt(at) !== null) return null;
      const from = phrases.phraseStart(at, sentence.from);
      const list = listAt(reading, end + 1, sentence.to);
      const parties = list === null ? [] : partiesOf(reading, list).filter(phrases.isParty);
      const isOpen =
        words.is(doc, from, 'determiners') || referents.afterTime(from) > from || referents.mentionAt(from) !== null;
      if (parties.length < 2 || blockers.has(norm(from)) || !isOpen) return null;
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
    for (const sentence of doc.sentences) {
      const block = doc.blockOf(sentence.from);
      if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
      const found: AccordDraft[] = [];
      for (let k = sentence.from; k < sentence.to; k += 1) {
        if (doc.tokens[k]?.kind !== 'WORD' || referents.mentionAt(k) !== null) continue;
        const push = (draft: AccordDraft | null): void => {
          if (draft !== null) found.push(draft);
        };
        const verb = verbs.at(doc, k)[0];
        if (verb !== undefined) push(verbDraft(verb.value, { from: k, to: verb.to }, sentence));
        const agreeing = agree.at(doc, k)[0];
        if (agreeing !== undefined && (!presents.has(norm(k)) || isHeadline(k)))
          push(agreeDraft({ from: k, to: agreeing.to }, sentence));
        const entry = entries.at(doc, k)[0];
        if (entry !== undefined) push(entryDraft(entry.value, { from: k, to: entry.to }, sentence));
        const commitment = commitments.at(doc, k)[0];
        if (commitment !== undefined) push(commitmentDraft({ from: k, to: commitment.to }, sentence));
        const talks = negotiations.at(doc, k)[0];
        if (talks !== undefined) push(negotiationDraft({ from: k, to: talks.to }, talks.to, sentence));
        const bargain = bargains.at(doc, k)[0];
        if (bargain !== undefined) push(bargainDraft({ from: k, to: bargain.to }, sentence));
      }
      for (let k = sentence.from; k < sentence.to; k += 1) {
        const isUsed = found.some(({ cue }) => Math.abs(k - cue.from) < NEAR);
        const noun = isUsed ? null : nounDraft(k, sentence);
        if (noun !== null) found.push(noun);
      }
      drafts.push(...found.sort((a, b) => a.cue.from - b.cue.from));
    }
    return toAgreements(reading, drafts, quotes, ruleOf);
  };
};
