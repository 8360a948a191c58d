import type { AgreementConstruction } from '../lang/agreement-grammar.js';
import { ruleByConstruction } from '../lang/rule.js';
import type { AccordVerbRow, SubjectFirstAgreementGrammar } from '../lang/subject-first-event-grammar.js';
import type { Agreement, AgreementStatus } from '../model/agreement.js';
import type { Quote } from '../model/quote.js';
import { foldString } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { spanOf } from './annotated-document.js';
import { contentSpan } from './contents.js';
import { isComma } from './cue-words.js';
import { buildLexicon } from './lexicon.js';
import {
  type EventParty,
  listAt,
  listedSubject,
  moodOf,
  partiesOf,
  quoteAround,
  sameParty,
} from './subject-first-events.js';
import { headOf, isVerb, type SubjectReading } from './subject-first-subjects.js';
import type { TokenRange } from './subject-words.js';

interface Draft {
  readonly construction: AgreementConstruction;
  readonly status: AgreementStatus;
  readonly cue: TokenRange;
  readonly parties: readonly EventParty[];
  readonly subject: Span | null;
  readonly sentence: number;
  /** The accord is named as one already known ("the accord"). */
  readonly definite: boolean;
}

/** Farthest that an accord noun may stand behind its verb, in tokens. */
const REACH = 9;
const MAX_SUBJECT = 30;

/** Compiles a grammar into the reader of an article's accords. */
export const buildSubjectFirstAgreementReader = (
  grammar: SubjectFirstAgreementGrammar,
): ((reading: SubjectReading, quotes: readonly Quote[]) => Agreement[]) => {
  const verbs = buildLexicon(
    grammar.verbs.map((row) => ({ forms: row.forms, proclitics: 'NONE' as const, value: row })),
  );
  const phrases = (forms: readonly string[]) =>
    buildLexicon(forms.length === 0 ? [] : [{ forms, proclitics: 'NONE' as const, value: true }]);
  const agree = phrases(grammar.agree.forms);
  const entries = phrases(grammar.entries);
  const negotiations = phrases(grammar.negotiations);
  const accords = new Set(grammar.accords.map(foldString));
  const blockers = new Set(grammar.blockers.map(foldString));
  const partners = new Set(grammar.partners.map(foldString));
  const between = new Set(grammar.between.map(foldString));
  const through = new Set(grammar.agree.through.map(foldString));
  const presents = new Set(grammar.agree.present.map(foldString));
  const isHeadline = (kind: string): boolean => kind === 'TITLE' || kind === 'HEADLINE';
  const ruleOf = ruleByConstruction(grammar.rules);
  const none: ReadonlySet<string> = new Set();

  return (reading, quotes) => {
    const { doc, words, referents } = reading;
    const norm = (index: number): string => doc.tokens[index]?.norm ?? '';
    const isAccord = (index: number): boolean => accords.has(norm(index)) && doc.tokens[index]?.kind === 'WORD';

    /** The accord noun of the noun phrase that starts at `from`, or -1. */
    const accordAfter = (from: number, limit: number): number => {
      let found = -1;
      for (let k = from; k < Math.min(limit, from + REACH); k += 1) {
        const token = doc.tokens[k];
        if (token === undefined || token.kind === 'BREAK') break;
        if (token.kind === 'PUNCTUATION' && !/^[-"\u201c\u201d.]$/u.test(token.text)) break;
        if (isAccord(k)) {
          found = k;
          if (!isAccord(k + 1)) return found;
          continue;
        }
        if (referents.mentionAt(k) !== null) continue;
        if (isVerb(reading, k) || words.is(doc, k, 'prepositions', 'subordinators', 'conjunctions')) break;
      }
      return found;
    };
    /** The first token of the noun phrase whose head is at `head`. */
    const phraseStart = (head: number, floor: number): number => {
      let from = head;
      while (from > floor) {
        const k = from - 1;
        const token = doc.tokens[k];
        if (token === undefined || token.kind === 'BREAK' || isComma(doc, k)) break;
        if (token.kind === 'PUNCTUATION' && token.text !== '-') break;
        if (
          referents.mentionAt(k) === null &&
          (isVerb(reading, k) || words.is(doc, k, 'prepositions', 'subordinators', 'conjunctions'))
        )
          break;
        from = k;
        if (words.is(doc, k, 'determiners')) break;
      }
      return from;
    };
    /** The accord with what it is about: up to a time, a place, a comma or another clause. */
    const subjectSpan = (from: number, head: number, limit: number): Span | null => {
      let to = head + 1;
      while (to < Math.min(limit, from + MAX_SUBJECT)) {
        const token = doc.tokens[to];
        if (token === undefined || token.kind === 'BREAK') break;
        if (
          token.kind === 'PUNCTUATION' &&
          !/^[-']$/u.test(token.text) &&
          !(
            token.text === '.' &&
            doc.tokens[to + 1]?.kind === 'WORD' &&
            to + 1 < limit &&
            token.end === doc.tokens[to + 1]?.start
          )
        )
          break;
        if (referents.afterTime(to) > to || partners.has(norm(to)) || between.has(norm(to))) break;
        if (words.is(doc, to, 'prepositions') && referents.afterTime(to + 1) > to + 1) break;
        const place = referents.mentionAt(to + 1);
        if (words.is(doc, to, 'places') && place !== null && referents.typeOf(place.entity) === 'LOCATION') break;
        if (words.is(doc, to, 'subordinators', 'passives', 'modals', 'auxiliaries')) break;
        if (words.is(doc, to, 'conjunctions') && words.pronoun(norm(to + 1)) !== null) break;
        to += 1;
      }
      return contentSpan(doc, from, to);
    };
    /** Parties behind "with", "by", "between". */
    const partnersAfter = (from: number, limit: number): EventParty[] => {
      for (let k = from; k < Math.min(limit, from + MAX_SUBJECT); k += 1) {
        const token = doc.tokens[k];
        if (token === undefined || token.kind === 'BREAK' || token.text === ';') break;
        if (k > from && isComma(doc, k)) break;
        if (!partners.has(token.norm) && !between.has(token.norm)) {
          if (words.is(doc, k, 'subordinators', 'modals')) break;
          continue;
        }
        const list = listAt(reading, k + 1, limit);
        const parties = list === null ? [] : partiesOf(reading, list).filter(isPartyToAccord);
        if (parties.length > 0) return parties;
      }
      return [];
    };
    const isPartyToAccord = (party: EventParty): boolean =>
      party.entity === null ||
      ['PERSON', 'ORGANIZATION', 'GROUP', 'LOCATION', 'MEDIA'].includes(referents.typeOf(party.entity));
    /** A minister signs for his country. */
    const isSideOf = (person: string | null, country: string | null): boolean =>
      person !== null && country !== null && referents.countryOf?.(person) === country;
    const isDefinite = (from: number): boolean => words.is(doc, from, 'definites');

    const verbDraft = (
      row: AccordVerbRow,
      cue: TokenRange,
      sentence: { from: number; to: number; index: number },
    ): Draft | null => {
      const mood = moodOf(reading, cue.from, sentence.from, none, blockers);
      if (mood === 'BLOCKED' || mood === 'PLAN') return null;
      const base = { status: row.status, cue, sentence: sentence.index };
      if (mood === 'PASSIVE') {
        const accord = listedSubject(reading, passiveAt(cue.from), sentence.from);
        if (accord === null || !isAccord(headOf(reading, accord))) return null;
        return {
          ...base,
          construction: 'ACCORD_VERB',
          parties: partnersAfter(cue.to, sentence.to),
          subject: contentSpan(doc, accord.from, accord.to),
          definite: isDefinite(accord.from),
        };
      }
      if (isAccord(cue.from - 1)) {
        // "the agreement signed with X".
        const parties = partnersAfter(cue.to, sentence.to);
        const from = phraseStart(cue.from - 1, sentence.from);
        if (parties.length === 0) return null;
        return { ...base, construction: 'PARTICIPLE', parties, subject: spanOf(doc, from, cue.from), definite: false };
      }
      let at = cue.to;
      if (!row.through.includes('')) {
        if (!row.through.includes(norm(at))) return null;
        at += 1;
      }
      const head = accordAfter(at, sentence.to);
      if (head < 0) return null;
      const subject = listedSubject(reading, cue.from, sentence.from);
      const parties = subject === null ? [] : partiesOf(reading, subject).filter(isPartyToAccord);
      if (parties.length === 0) return null;
      return {
        ...base,
        construction: 'ACCORD_VERB',
        parties: [
          ...parties,
          ...partnersAfter(head + 1, sentence.to).filter(
            (party) => !parties.some((known) => known.entity !== null && sameParty(known, party)),
          ),
        ],
        subject: subjectSpan(at, head, sentence.to),
        definite: isDefinite(at),
      };
    };
    /** Behind "on Wednesday" and the like. */
    const afterTimes = (at: number): number => {
      const bare = referents.afterTime(at);
      const governed = words.is(doc, at, 'prepositions') ? referents.afterTime(at + 1) : at + 1;
      return bare > at ? bare : governed > at + 1 ? governed : at;
    };
    const passiveAt = (at: number): number => {
      let k = at - 1;
      while (!words.is(doc, k, 'passives') && k > 0) k -= 1;
      return k;
    };

    const agreeDraft = (cue: TokenRange, sentence: { from: number; to: number; index: number }): Draft | null => {
      if (moodOf(reading, cue.from, sentence.from, none, blockers) !== 'FACT') return null;
      const open = afterTimes(cue.to);
      const preposition = norm(open);
      if (!through.has(preposition)) return null;
      const next = open + 1;
      const isNoun =
        words.is(doc, next, 'determiners') ||
        referents.mentionAt(next) !== null ||
        isAccord(next) ||
        !words.is(doc, open, 'infinitives');
      const range = listedSubject(reading, cue.from, sentence.from);
      const speaker = range !== null && words.pronoun(norm(headOf(reading, range))) !== null;
      const parties = range === null ? [] : partiesOf(reading, range).filter(isPartyToAccord);
      if (parties.length === 0 && !speaker) return null;
      if (
        parties.length === 0 &&
        range !== null &&
        words.pronoun(norm(headOf(reading, range))) !== 'SELF' &&
        words.pronoun(norm(headOf(reading, range))) !== 'BODY'
      )
        return null;
      let to = next;
      while (
        to < Math.min(sentence.to, next + MAX_SUBJECT) &&
        !isComma(doc, to) &&
        !/^[;"\u201d]$/u.test(doc.tokens[to]?.text ?? '') &&
        doc.tokens[to]?.kind !== 'BREAK'
      )
        to += 1;
      return {
        construction: 'AGREE_ON',
        status: 'AGREED',
        cue: { from: cue.from, to: isNoun && open === cue.to ? cue.to + 1 : cue.to },
        parties,
        subject: contentSpan(doc, next, to),
        sentence: sentence.index,
        definite: false,
      };
    };

    const drafts: Draft[] = [];
    for (const sentence of doc.sentences) {
      const block = doc.blockOf(sentence.from);
      if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'CAPTION') continue;
      const usedAccords = new Set<number>();
      for (let k = sentence.from; k < sentence.to; k += 1) {
        if (doc.tokens[k]?.kind !== 'WORD' || referents.mentionAt(k) !== null) continue;
        const push = (draft: Draft | null): void => {
          if (draft === null) return;
          drafts.push(draft);
          for (let i = sentence.from; i < sentence.to; i += 1)
            if (isAccord(i) && Math.abs(i - k) < REACH * 2) usedAccords.add(i);
        };
        const verb = verbs.at(doc, k)[0];
        if (verb !== undefined) push(verbDraft(verb.value, { from: k, to: verb.to }, sentence));
        const agreeing = agree.at(doc, k)[0];
        if (agreeing !== undefined && (isHeadline(block.kind) || !presents.has(norm(k))))
          push(agreeDraft({ from: k, to: agreeing.to }, sentence));
        const entry = entries.at(doc, k)[0];
        if (entry !== undefined && moodOf(reading, k, sentence.from, none, blockers) === 'FACT') {
          const accord = listedSubject(reading, k, sentence.from);
          if (accord !== null && isAccord(headOf(reading, accord)))
            push({
              construction: 'ENTRY',
              status: 'IN_FORCE',
              cue: { from: k, to: entry.to },
              parties: [],
              subject: contentSpan(doc, accord.from, accord.to),
              sentence: sentence.index,
              definite: false,
            });
        }
        const talks = negotiations.at(doc, k)[0];
        if (talks !== undefined) {
          const head = accordAfter(talks.to, sentence.to);
          let verbAt = k;
          while (verbAt > sentence.from && words.is(doc, verbAt - 1, 'passives', 'adverbs', 'auxiliaries')) verbAt -= 1;
          const subject = head < 0 ? null : listedSubject(reading, verbAt, sentence.from);
          const parties = subject === null ? [] : partiesOf(reading, subject).filter(isPartyToAccord);
          if (head >= 0 && parties.length > 0)
            push({
              construction: 'NEGOTIATION',
              status: 'NEGOTIATING',
              cue: { from: k, to: talks.to },
              parties,
              subject: subjectSpan(talks.to, head, sentence.to),
              sentence: sentence.index,
              definite: isDefinite(talks.to),
            });
        }
      }
      for (let k = sentence.from; k < sentence.to; k += 1) {
        if (!isAccord(k) || usedAccords.has(k) || !between.has(norm(k + 1)) || referents.mentionAt(k) !== null)
          continue;
        const from = phraseStart(k, sentence.from);
        const list = listAt(reading, k + 2, sentence.to);
        const parties = list === null ? [] : partiesOf(reading, list).filter(isPartyToAccord);
        if (
          parties.length < 2 ||
          blockers.has(norm(from)) ||
          !words.is(doc, from, 'determiners') ||
          moodOf(reading, from, sentence.from, none, blockers) === 'BLOCKED'
        )
          continue;
        drafts.push({
          construction: 'VERBAL_NOUN',
          status: 'AGREED',
          cue: { from: k, to: k + 1 },
          parties,
          subject: spanOf(doc, from, k + 1),
          sentence: sentence.index,
          definite: false,
        });
      }
    }
    const agreements: Agreement[] = [];
    for (const draft of drafts) {
      const cue = spanOf(doc, draft.cue.from, draft.cue.to);
      const sentence = doc.sentences[draft.sentence];
      const quote = quoteAround(quotes, cue);
      if (quote?.negated === true) continue;
      const denied = quote?.act === 'DENY';
      // Only that there is an accord can be denied here; whether one was broken stays with the quote.
      if (denied && draft.status !== 'AGREED' && draft.status !== 'SIGNED') continue;
      const status = denied ? 'DENIED' : draft.status;
      const parties =
        draft.parties.length > 0 || quote?.speaker == null
          ? draft.parties.map(({ entity, span }) => ({ entity, span }))
          : [{ entity: quote.speaker.entity, span: null }];
      const told = agreements.find(
        (known) =>
          known.status === status &&
          (draft.definite ||
            parties.length === 0 ||
            parties.every((party) =>
              known.parties.some((other) => sameParty(party, other) || isSideOf(party.entity, other.entity)),
            )),
      );
      if (told !== undefined) continue;
      const block = sentence === undefined ? null : doc.blockOf(sentence.from);
      const rule = ruleOf(draft.construction);
      agreements.push({
        id: `a${agreements.length + 1}`,
        status,
        cue: denied && quote !== null ? [...quote.cue, cue] : [cue],
        parties: parties.map((party) => ({ ...party, role: 'PARTY' })),
        subject: draft.subject === null ? [] : [draft.subject],
        evidence: sentence === undefined ? cue : { start: sentence.start, end: sentence.end },
        quote: quote?.id ?? null,
        place: null,
        event: null,
        agreedOn: null,
        headline: block?.kind === 'TITLE' || block?.kind === 'HEADLINE',
        sameAs: null,
        ruleId: rule.id,
        confidence: rule.confidence,
      });
    }
    return agreements;
  };
};
