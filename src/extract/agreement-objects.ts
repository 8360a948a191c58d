import type { AgreementStatus } from '../model/agreement.js';
import type { Sentence } from '../text/sentences.js';
import { type AccordPhrases, CLOSING, OPENING, SUBJECT_WORDS } from './accord-phrases.js';
import type { AccordPhrase } from './agreement-drafts.js';
import type { AgreementCue, AgreementWords } from './agreement-words.js';
import type { EventScene } from './event-scene.js';
import type { PartyReader, ReadParty } from './parties.js';

/** How far behind its cue an accord is looked for, in tokens. */
const OBJECT_REACH = 22;
/** Statuses whose verbs may take a step of the accord as their object: to refuse to sign it, to extend the work by it. */
const STEPPED = new Set<AgreementStatus>(['REJECTED', 'EXTENDED', 'SUSPENDED', 'ENDED']);

/** Finds the accord that a cue is about: its object behind it, or what a relative clause takes up. */
export const buildAgreementObjects = (
  scene: EventScene,
  words: AgreementWords,
  parties: PartyReader,
  { phraseFrom, accordAt }: AccordPhrases,
) => {
  const { doc } = scene;
  const { tokens } = doc;
  const lexical = words.clauses;

  /** The accord that is the object of a cue: direct or behind its preposition, past the parties. */
  const objectOf = (
    cue: AgreementCue,
    from: number,
    limit: number,
  ): { phrase: AccordPhrase; prepositionAt: number | null } | null => {
    const papers = cue.status === 'SIGNED' || cue.status === 'AGREED';
    for (let k = from; k < Math.min(limit, from + OBJECT_REACH); k += 1) {
      const token = tokens[k];
      if (token === undefined || token.kind === 'BREAK') return null;
      if (token.kind !== 'WORD') continue;
      if (cue.through.has(token.norm) && !words.fixedBefore.has(tokens[k - 1]?.norm ?? '')) {
        if (cue.object === 'ANY') {
          const next = tokens[k + 1];
          const first = OPENING.test(next?.text ?? '') ? tokens[k + 2] : next;
          if (next === undefined || first === undefined || k + 1 >= limit || words.views.has(first.norm)) return null;
          const bare = OPENING.test(next.text) ? k + 2 : k + 1;
          const { to, span } = phraseFrom(k + 1, bare + 1, limit, tokens[k + 1]?.start ?? 0, true);
          return {
            phrase: {
              from: k + 1,
              to,
              span,
              definite: true,
              nounEnd: tokens[k + 1]?.start ?? 0,
              isPaper: false,
              isDocument: false,
            },
            prepositionAt: k,
          };
        }
        const bare = words.demonstratives.has(tokens[k + 1]?.norm ?? '') ? k + 2 : k + 1;
        const phrase = accordAt(bare, limit, cue.object, papers);
        if (phrase !== null) return { phrase, prepositionAt: k };
        continue;
      }
      if (STEPPED.has(cue.status) && words.steps.has(token.norm)) {
        const phrase = accordAt(lexical.is(doc, k + 1, 'prepositions') ? k + 2 : k + 1, limit, cue.object, false);
        if (phrase !== null) return { phrase, prepositionAt: null };
      }
      // "to-an-accord" written as one word stands for the free preposition; so does "of" behind a verbal noun.
      const attached =
        (cue.through.size > 0 && (k === from || isAttachedTo(cue, k))) ||
        (cue.isNoun && cue.isDirect && isFilled(from, k))
          ? doc.hypothesesAt(k).find((hypothesis) => hypothesis.preposition !== null)
          : undefined;
      const behindPreposition =
        k > from &&
        lexical.is(doc, k - 1, 'prepositions') &&
        !cue.through.has(tokens[k - 1]?.norm ?? '') &&
        !isOfNumber(k - 1);
      if ((cue.isDirect && !behindPreposition) || attached !== undefined) {
        const phrase = accordAt(k, limit, cue.object, papers);
        if (phrase !== null && (attached !== undefined || phrase.span.start === tokens[k]?.start || k === from))
          return { phrase, prepositionAt: null };
      }
      if (lexical.is(doc, k, 'relatives') || (k > from && lexical.is(doc, k, 'verbs'))) return null;
    }
    return null;
  };

  /** "a number of": the preposition belongs to the amount, what follows is the object. */
  const isOfNumber = (index: number): boolean =>
    lexical.is(doc, index, 'partPrepositions') && lexical.is(doc, index - 1, 'quantityHeads');

  const isAttachedTo = (cue: AgreementCue, index: number): boolean =>
    cue.attached.size > 0 &&
    doc.hypothesesAt(index).some(({ preposition }) => preposition !== null && cue.attached.has(preposition));

  const isFilled = (from: number, to: number): boolean => {
    for (let k = from; k < to; k += 1) if (!words.fillers.has(tokens[k]?.norm ?? '')) return false;
    return true;
  };

  /** The accord before a relative pronoun or its bare clause, with what stands between them: parties, times. */
  const antecedentAccord = (
    relativeAt: number,
    sentence: Sentence,
  ): (AccordPhrase & { readonly with: readonly ReadParty[] }) | null => {
    const end = parties.isComma(relativeAt - 1) ? relativeAt - 1 : relativeAt;
    for (let k = relativeAt - 1; k >= Math.max(sentence.from, relativeAt - SUBJECT_WORDS); k -= 1) {
      if (tokens[k]?.kind === 'PUNCTUATION' && !parties.isComma(k) && !CLOSING.test(tokens[k]?.text ?? '')) return null;
      const short = accordAt(k, relativeAt, 'ACCORD', false);
      if (short === null) continue;
      // "memorandum of understanding": the accord's noun may be the second of two.
      const long = k > sentence.from ? accordAt(k - 1, relativeAt, 'ACCORD', false) : null;
      const phrase = long !== null && long.to >= short.to ? long : short;
      if (isFeminine(phrase) && words.masculineRelatives.has(tokens[relativeAt]?.norm ?? '')) return null;
      if (phrase.to >= end - 1) return { ...phrase, with: [] };
      const between = partiesUpTo(phrase.to, end);
      return between === null ? null : { ...phrase, with: between };
    }
    return null;
  };

  const isFeminine = ({ from }: AccordPhrase): boolean => lexical.isFeminine(doc, from);

  /** The parties behind "with" or "between" when nothing else stands before `end`; null when something does. */
  const partiesUpTo = (from: number, end: number): readonly ReadParty[] | null => {
    const found: ReadParty[] = [];
    let k = from;
    while (k < end) {
      const opens = lexical.is(doc, k, 'with') || lexical.is(doc, k, 'between');
      const list = opens ? parties.readList(k + 1, end) : [];
      const last = list[list.length - 1];
      if (last !== undefined && last.to <= end) {
        found.push(...list);
        k = last.to;
      } else if (lexical.is(doc, k, 'times') || parties.isComma(k)) k += 1;
      else return null;
    }
    return found;
  };

  return { objectOf, isFilled, antecedentAccord };
};
