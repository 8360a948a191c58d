import type { EncounterVerbRow, SubjectFirstInteractionGrammar } from '../lang/subject-first-event-grammar.js';
import type { InteractionStatus } from '../model/interaction.js';
import type { Party } from '../model/quote.js';
import { foldString } from '../text/fold.js';
import type { Sentence } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { spanOf } from './annotated-document.js';
import { isComma } from './cue-words.js';
import type { EncounterDraft } from './encounter-records.js';
import { type EncounterScene, together } from './encounter-scene.js';
import { buildLexicon } from './lexicon.js';
import { moodOf } from './subject-first-events.js';
import { headOf, isVerb } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { Word } from './vocabulary.js';

/** Farthest that the other side or the telephone may stand behind the verb, in tokens. */
const MAX_CLAUSE = 24;

export interface EncounterVerbReader {
  /** Reads the encounter that the verb at a token tells; null when it tells none. `before`: who acted in the clause before. */
  read(
    scene: EncounterScene,
    at: number,
    sentence: Sentence,
    before: readonly Party[],
  ): { readonly draft: EncounterDraft; readonly own: readonly Party[]; readonly to: number } | null;
  /** Whether a word may be such a verb. */
  begins(word: Word): boolean;
}

/** Compiles a grammar into the reader of verbs by which people meet, call and visit. */
export const buildEncounterVerbReader = (grammar: SubjectFirstInteractionGrammar): EncounterVerbReader => {
  const verbs = buildLexicon<EncounterVerbRow>(
    grammar.verbs.map((row) => ({ forms: row.forms, proclitics: 'NONE', value: row })),
  );
  const phones = buildLexicon([{ forms: grammar.phonePhrases, proclitics: 'NONE', value: true }]);
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldString));
  const plans = set(grammar.plans);
  const reportedPlans = set(grammar.reportedPlans);
  const blockers = set(grammar.blockers);
  const presents = set(grammar.present);
  const joins = set(grammar.parties.joins);

  const read: EncounterVerbReader['read'] = (scene, at, sentence, before) => {
    const { doc, words, referents } = scene.reading;
    const verb = verbs.at(doc, at)[0];
    if (verb === undefined) return null;
    const { value: row, to: behind } = verb;
    const norm = (index: number): string => doc.tokens[index]?.norm ?? '';
    const headline = /^(?:TITLE|HEADLINE)$/u.test(doc.blockOf(at)?.kind ?? '');
    const status = statusOf();
    if (status === null) return null;

    function statusOf(): InteractionStatus | null {
      const mood = moodOf(scene.reading, at, sentence.from, plans, blockers);
      const isBase = presents.has(norm(at));
      // "X to meet Y" in a headline, "X is to meet Y".
      const isToMeet = words.is(doc, at - 1, In.infinitives) && isBase;
      if (mood === 'BLOCKED') return isToMeet && (headline || words.is(doc, at - 2, In.passives)) ? 'PLANNED' : null;
      if (mood === 'PLAN') return isReportedPlan() && !scene.isReported(sentence) ? null : 'PLANNED';
      if (mood === 'PASSIVE') return words.endsLike(norm(at), 'gerund') ? 'ONGOING' : null;
      // "ministers meeting here said": whoever meets stands right before the participle.
      if (words.endsLike(norm(at), 'gerund')) return row.alone && isClosed(behind) ? 'HELD' : null;
      if (isBase && !headline) return null;
      return row.only === 'PLANNED' ? null : (row.only ?? 'HELD');
    }
    /** "would meet" tells a plan only inside a report. */
    function isReportedPlan(): boolean {
      let k = at - 1;
      while (k > sentence.from && !plans.has(norm(k))) k -= 1;
      return reportedPlans.has(norm(k));
    }
    const verbAt = scene.verbStart(at, sentence.from);
    const clauseEnd = ((): number => {
      const limit = Math.min(sentence.to, behind + MAX_CLAUSE);
      for (let k = behind; k < limit; k += 1) if (verbs.at(doc, k).length > 0) return k;
      return limit;
    })();

    const isParticiple = status === 'HELD' && words.endsLike(norm(at), 'gerund');
    let { parties: own, range } = scene.subjectOf(verbAt, sentence.from);
    if (own.length === 0 && words.is(doc, verbAt - 1, In.conjunctions)) {
      own = [...before];
      range = null;
    }
    const others = isParticiple ? [] : othersOf();
    const phone = row.type === 'TALKS' || row.type === 'PHONE_CALL' ? phoneIn() : null;
    if (row.needsPhone && phone === null) return null;
    const isEnough = ((): boolean => {
      if (own.length === 0) return false;
      if (isParticiple && (range === null || headOf(scene.reading, range) !== at - 1 || own.length !== 1)) return false;
      if (others.length > 0) return row.takes !== 'PERSONS' || [...own, ...others].every((party) => !isPlace(party));
      if (phone !== null) return scene.areSeveral(own, false);
      return row.alone && isClosed(behind) && scene.areSeveral(own, true);
    })();
    if (!isEnough || (range === null && own.length === 0)) return null;
    const type = phone !== null && row.type !== 'VISIT' ? 'PHONE_CALL' : row.type;
    const isVisit = row.takes === 'PLACE';
    return {
      draft: {
        construction: isVisit ? 'VISITS' : type === 'PHONE_CALL' ? 'CALLS' : others.length === 0 ? 'MEETS' : 'WITH',
        type,
        status,
        cue: [spanOf(doc, at, isVisit ? behind : at + 1), ...(phone === null || type !== 'PHONE_CALL' ? [] : [phone])],
        participants: together(own, others),
        sentence: sentence.index,
        time: scene.timeIn(behind, sentence.to),
      },
      own,
      to: behind,
    };

    function isPlace(party: Party): boolean {
      return party.entity !== null && referents.typeOf(party.entity) === 'LOCATION';
    }
    /** Who else takes part: the object, whoever stands behind "with", or the place that is visited. */
    function othersOf(): Party[] {
      const opensWithPreposition = words.is(doc, behind, In.prepositions) && referents.mentionAt(behind) === null;
      if (row.takes === 'SELVES') return [];
      if (row.takes === 'WITH' || (opensWithPreposition && !joins.has(norm(behind)))) {
        if (row.takes === 'PLACE') return [];
        for (let k = behind; k < clauseEnd && !isComma(doc, k); k += 1) {
          if (k > behind && isVerb(scene.reading, k)) break;
          if (joins.has(norm(k))) return scene.participantsAt(k + 1, sentence.to).parties;
        }
        return [];
      }
      // "met on Friday with X", "is meeting today and tomorrow with X".
      let time = referents.afterTime(behind);
      while (time > behind && words.is(doc, time, In.conjunctions) && referents.afterTime(time + 1) > time + 1)
        time = referents.afterTime(time + 1);
      const open = time > behind && joins.has(norm(time)) ? time + 1 : behind;
      const { parties, to } = scene.participantsAt(open, sentence.to);
      if (row.takes !== 'PLACE') return row.toPlace ? parties.filter(isPlace) : parties;
      if (row.toPlace) return parties.filter(isPlace);
      // "visited soldiers at the base": the place belongs to the visit.
      const place = words.is(doc, to, In.places) ? referents.mentionAt(to + 1) : null;
      if (parties.length === 0 || place === null || referents.typeOf(place.entity) !== 'LOCATION') return parties;
      const range = referents.rangeOf(place);
      return together(parties, [{ entity: place.entity, span: spanOf(doc, range.from, range.to) }]);
    }
    function phoneIn(): Span | null {
      for (let k = behind; k < clauseEnd; k += 1) {
        const match = phones.at(doc, k)[0];
        if (match !== undefined && match.to <= clauseEnd) return match.span;
      }
      return null;
    }
    /** No object follows: the clause ends, or a time, a place or an adverb stands there. */
    function isClosed(index: number): boolean {
      return (
        index >= sentence.to ||
        doc.tokens[index]?.kind !== 'WORD' ||
        referents.afterTime(index) > index ||
        words.is(doc, index, In.prepositions | In.adverbs | In.conjunctions | In.infinitives | In.subordinators)
      );
    }
  };
  return { read, begins: (word) => verbs.begins(word) };
};
