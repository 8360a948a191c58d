import { CLOSING, OPENING } from './accord-phrases.js';
import type { HelpingParty } from './agreement-drafts.js';
import type { AgreementWords } from './agreement-words.js';
import type { EventScene } from './event-scene.js';
import type { PartyReader, ReadParty } from './parties.js';

/** How far behind a cue its parties are looked for, in tokens. */
const PARTY_REACH = 22;

/** Finds whom an accord binds, and who helped it, around a cue. */
export const buildAgreementParties = (scene: EventScene, words: AgreementWords, parties: PartyReader) => {
  const { doc } = scene;
  const { tokens } = doc;
  const lexical = words.clauses;

  /** The party that "with it" takes up: the last one named before in the sentence. */
  const lastBefore = (index: number, floor: number): ReadParty[] => {
    for (let k = index - 1; k >= floor; k -= 1) {
      const party = scene.mentionFrom(k) === null ? null : parties.readParty(k, index);
      if (party !== null && party.kind !== 'PERSON') return [party];
    }
    return [];
  };

  const partiesBehind = (from: number, limit: number): ReadParty[] => {
    const end = Math.min(limit, from + PARTY_REACH);
    const found: ReadParty[] = [];
    for (let k = from; k < end; k += 1) {
      const token = tokens[k];
      if (token === undefined || token.kind === 'BREAK') break;
      const bracket = parties.afterBracket(k, end);
      if (bracket > k) {
        k = bracket - 1;
        continue;
      }
      if (token.kind === 'PUNCTUATION' && !parties.isComma(k) && !OPENING.test(token.text) && !CLOSING.test(token.text))
        break;
      if (
        lexical.is(doc, k, 'relatives') ||
        lexical.is(doc, k, 'verbs') ||
        (found.length === 0 && lexical.is(doc, k, 'wishes'))
      )
        break;
      // Another accord brings parties of its own.
      if (k > from && words.accords.at(doc, k).length > 0) break;
      const agentive = words.agentive(doc, k);
      if (agentive > 0) {
        found.push(...parties.readList(k + agentive, limit));
        k += agentive - 1;
        continue;
      }
      if (k === from && words.withThem.has(token.norm))
        return [...found, ...lastBefore(from, doc.sentenceOf(from)?.from ?? from)];
      if (lexical.is(doc, k, 'with')) {
        const list = parties.readList(k + 1, limit);
        if (list.length > 0) return [...found, ...list];
      }
      if (lexical.is(doc, k, 'between')) {
        const list = parties.readList(k + 1, limit);
        found.push(...list);
        const last = list[list.length - 1];
        if (last === undefined) continue;
        // "between X and-between Y".
        if (lexical.is(doc, last.to, 'between')) {
          found.push(...parties.readList(last.to + 1, limit));
        }
        return found;
      }
    }
    return found;
  };

  const distinct = (list: readonly ReadParty[]): ReadParty[] => {
    const seen = new Set<string>();
    return list.filter((party) => {
      const id = party.entity ?? String(party.span?.start ?? party.from);
      if (seen.has(id)) return false;
      seen.add(id);
      return true;
    });
  };

  const isPlural = (list: readonly ReadParty[]): boolean =>
    list.length > 1 ||
    list.some(
      (party) => party.isGeneric && party.from < party.to && lexical.under(doc, party.from, 'pluralHeads') !== null,
    );

  /** Who helped: behind "mediated by", "guaranteed by". */
  const helpersIn = (from: number, to: number): HelpingParty[] => {
    const found: HelpingParty[] = [];
    for (let k = from; k < to; k += 1) {
      const role = words.helpers.get(tokens[k]?.norm ?? '');
      if (role === undefined) continue;
      for (const party of parties.readList(k + 1, to)) found.push({ party, role });
    }
    return found;
  };

  /** A body whose consent to an accord is its ratification. */
  const isApprover = (party: ReadParty): boolean =>
    doc.hypothesesAt(party.from).some(({ stem }) => words.approvers.has(stem));

  return { isApprover, lastBefore, partiesBehind, distinct, isPlural, helpersIn };
};
