import type { SubjectFirstAgreementGrammar } from '../lang/subject-first-event-grammar.js';
import { foldString } from '../text/fold.js';
import type { Sentence } from '../text/sentences.js';
import { type AccordReader, joined } from './accord-clauses.js';
import type { AccordDraft } from './accord-records.js';
import { buildLexicon } from './lexicon.js';
import { type EventParty, listAt, partiesOf } from './subject-first-events.js';
import { isVerb } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

/** Compiles a grammar into the reader of an accord that is not there yet, at the token of its phrase or noun; or null. */
export const buildBargainingReader = (grammar: SubjectFirstAgreementGrammar): AccordReader => {
  const negotiations = buildLexicon([{ forms: grammar.negotiations, proclitics: 'NONE', value: true }]);
  const bargains = buildLexicon([{ forms: grammar.bargaining.nouns, proclitics: 'NONE', value: true }]);
  const aims = new Set(grammar.bargaining.aims.map(foldString));

  const read: AccordReader['read'] = (clauses, at, sentence) => {
    const { reading, phrases, norm, moodAt, actorsOf, isDefinite } = clauses;
    const { doc, words } = reading;
    /** "X is close to reaching an accord", "X is in talks with Y on an accord". */
    const negotiationDraft = (cue: TokenRange, open: number, sentence: Sentence): AccordDraft | null => {
      const head = phrases.accordAfter(open, sentence.to);
      if (head < 0) return null;
      let verbAt = cue.from;
      while (verbAt > sentence.from && words.is(doc, verbAt - 1, In.passives | In.adverbs | In.auxiliaries))
        verbAt -= 1;
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
      while (verb > sentence.from && words.is(doc, verb - 1, In.passives | In.adverbs | In.auxiliaries)) verb -= 1;
      const actors = actorsOf(verb, sentence);
      const head = phrases.accordAfter(open, sentence.to);
      if (actors === null || head < 0) return null;
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
    const talks = negotiations.at(doc, at)[0];
    const draft = talks === undefined ? null : negotiationDraft({ from: at, to: talks.to }, talks.to, sentence);
    if (draft !== null) return draft;
    const bargain = bargains.at(doc, at)[0];
    return bargain === undefined ? null : bargainDraft({ from: at, to: bargain.to }, sentence);
  };
  return { read, begins: (word) => negotiations.begins(word) || bargains.begins(word) };
};
