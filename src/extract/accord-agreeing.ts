import type { SubjectFirstAgreementGrammar } from '../lang/subject-first-event-grammar.js';
import { foldString } from '../text/fold.js';
import type { Sentence } from '../text/sentences.js';
import { type AccordReader, joined } from './accord-clauses.js';
import type { AccordDraft } from './accord-records.js';
import { spanOf } from './annotated-document.js';
import { contentSpan } from './contents.js';
import { isComma } from './cue-words.js';
import { buildLexicon } from './lexicon.js';
import { type EventParty, listAt, partiesOf } from './subject-first-events.js';
import { isVerb } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

/** Longest noun phrase behind "agreed a", and longest content, in tokens. */
const MAX_OBJECT = 18;
const MAX_CONTENT = 30;

/** Compiles a grammar into the reader of the verb of agreeing at a token: what was agreed on, and by whom; or null. */
export const buildAgreeingReader = (grammar: SubjectFirstAgreementGrammar): AccordReader => {
  const agree = buildLexicon([{ forms: grammar.agree.forms, proclitics: 'NONE', value: true }]);
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldString));
  const through = set(grammar.agree.through);
  const presents = set(grammar.agree.present);
  const by = set(grammar.agree.by);

  const read: AccordReader['read'] = (clauses, at, sentence) => {
    const { reading, phrases, norm, moodAt, actorsOf, afterTimes, afterSetting } = clauses;
    const { doc, words, referents } = reading;
    const found = agree.at(doc, at)[0];
    if (found === undefined) return null;
    const isHeadline = /^(?:TITLE|HEADLINE)$/u.test(doc.blockOf(at)?.kind ?? '');
    if (presents.has(norm(at)) && !isHeadline) return null;
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
      const next = words.is(doc, open, In.determiners) ? open : open + 1;
      const isNoun =
        words.is(doc, next, In.determiners) ||
        referents.mentionAt(next) !== null ||
        phrases.accordEnd(next) > next ||
        !words.is(doc, open, In.infinitives);
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
      for (let k = at + 1; k < Math.min(sentence.to, at + MAX_OBJECT) && !isComma(doc, k); k += 1) {
        if (words.is(doc, k, In.infinitives | In.prepositions)) return true;
        if (isVerb(reading, k)) return false;
      }
      return true;
    };

    return agreeDraft({ from: at, to: found.to }, sentence);
  };
  return { read, begins: (word) => agree.begins(word) };
};
