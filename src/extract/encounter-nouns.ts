import type { EncounterNounRow, SubjectFirstInteractionGrammar } from '../lang/subject-first-event-grammar.js';
import type { PronounRow } from '../lang/subject-first-grammar.js';
import type { InteractionStatus } from '../model/interaction.js';
import type { Party } from '../model/quote.js';
import { foldString } from '../text/fold.js';
import type { Sentence } from '../text/sentences.js';
import { spanOf } from './annotated-document.js';
import { isEnclitic } from './capital-words.js';
import { isComma } from './cue-words.js';
import type { EncounterDraft } from './encounter-records.js';
import { type EncounterScene, together } from './encounter-scene.js';
import { buildLexicon } from './lexicon.js';
import { moodOf } from './subject-first-events.js';
import { isVerb } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import { understoodEntity } from './understood-subjects.js';
import type { Word } from './vocabulary.js';

/** Longest noun phrase before an event noun, and farthest that its parties stand behind it, in tokens. */
const MAX_BEFORE = 8;
const MAX_BEHIND = 24;

export interface EncounterNounReader {
  /** Reads the event that the noun at a token names; null when it names none that took or takes place. */
  read(
    scene: EncounterScene,
    at: number,
    sentence: Sentence,
  ): { readonly draft: EncounterDraft; readonly to: number } | null;
  /** Whether a word may be such a noun. */
  begins(word: Word): boolean;
}

/** What the words behind an event noun say: whose it is, who else takes part or is visited, and the token behind them. */
interface Behind {
  readonly own: Party[];
  readonly others: Party[];
  /** All who take part are named at once: "between A and B". */
  readonly mutual: boolean;
  readonly to: number;
}

/** Compiles a grammar into the reader of event nouns: "talks with X", "a meeting of A and B", "X's visit to Y". */
export const buildEncounterNounReader = (grammar: SubjectFirstInteractionGrammar): EncounterNounReader => {
  const nouns = buildLexicon<EncounterNounRow>(
    grammar.nouns.map((row) => ({ forms: row.forms, proclitics: 'NONE', value: row })),
  );
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldString));
  const lights = set(grammar.lightVerbs);
  const factives = set(grammar.factives);
  const settings = set(grammar.settings);
  const forerunners = set(grammar.forerunners);
  const plans = set(grammar.plans);
  const presents = set(grammar.present);
  const blockers = set(grammar.blockers);
  const wishes = set(grammar.wishes);
  const lasting = set(grammar.lasting);
  const joins = set(grammar.parties.joins);
  const between = set(grammar.parties.between);
  const owners = set(grammar.parties.owners);
  const possessives = new Map(
    grammar.possessives.flatMap(({ forms, refers }) => forms.map((form) => [foldString(form), refers] as const)),
  );

  const read: EncounterNounReader['read'] = (scene, at, sentence) => {
    const { doc, words, referents } = scene.reading;
    const noun = nouns.at(doc, at)[0];
    if (noun === undefined) return null;
    const row = noun.value;
    const norm = (index: number): string => doc.tokens[index]?.norm ?? '';

    let start = at;
    while (start > Math.max(sentence.from, at - MAX_BEFORE)) {
      const k = start - 1;
      const token = doc.tokens[k];
      if (token === undefined || token.kind === 'BREAK' || isComma(doc, k)) break;
      if (token.kind === 'PUNCTUATION' && !/^[-"\u201c\u201d./]$/u.test(token.text)) break;
      const isName = referents.mentionAt(k) !== null;
      if (
        !isName &&
        (isVerb(scene.reading, k) ||
          lights.has(norm(k)) ||
          words.is(doc, k, In.prepositions | In.subordinators | In.conjunctions | In.modals))
      )
        break;
      start = k;
      if (!isName && words.is(doc, k, In.determiners)) break;
    }
    // "meeting the needs of": a participle with its object.
    if (
      words.endsLike(norm(at), 'gerund') &&
      (words.is(doc, noun.to, In.determiners) || words.is(doc, start - 1, In.passives))
    )
      return null;
    const owner = ownerOf(scene, start, at, possessives);

    const behind = ((): Behind => {
      const own: Party[] = [];
      const others: Party[] = [];
      let mutual = false;
      let to = noun.to;
      let k = noun.to;
      while (k < Math.min(sentence.to, noun.to + MAX_BEHIND)) {
        const time = referents.afterTime(k);
        if (time > k) {
          k = time;
          continue;
        }
        if (isComma(doc, k) || doc.tokens[k]?.kind === 'BREAK') break;
        const opens = norm(k);
        const isPlace = row.places.includes(opens);
        if (isPlace || joins.has(opens) || between.has(opens) || owners.has(opens)) {
          const { parties, to: end } = scene.participantsAt(k + 1, Math.min(sentence.to, k + MAX_BEHIND));
          if (parties.length > 0) {
            (!isPlace && owners.has(opens) ? own : others).push(...parties);
            mutual ||= between.has(opens) && parties.length > 1;
            to = end;
          }
          k = parties.length > 0 ? Math.max(k + 1, end) : k + 1;
          continue;
        }
        if (isVerb(scene.reading, k) || words.is(doc, k, In.subordinators | In.conjunctions | In.modals)) break;
        if (k > noun.to && nouns.at(doc, k).length > 0) break;
        k += 1;
      }
      return { own, others, mutual, to };
    })();

    // What governs the noun phrase: a verb of holding, a preposition, or nothing.
    const governor = governorOf(start);
    const light = lights.has(norm(governor)) ? governor : -1;
    const isFactive = factives.has(norm(governor));
    const mood =
      isFactive || forerunners.has(norm(governor))
        ? 'FACT'
        : moodOf(scene.reading, light >= 0 ? light : start, sentence.from, plans, blockers);
    if (mood === 'BLOCKED') return null;
    for (let k = governor - 2; k < at; k += 1)
      if (wishes.has(norm(k)) || (k >= start && blockers.has(norm(k)))) return null;
    const lightAt = light < 0 ? light : scene.verbStart(light, sentence.from);
    const goesOn = lasting.has(norm(behind.to)) && !words.is(doc, behind.to, In.prepositions);
    const isLasting = row.lasts && light < 0 && !isFactive && (lasting.has(norm(governor)) || goesOn);
    const isSetting = settings.has(norm(governor)) || isLasting;
    const isOwned = owner.length > 0 || behind.own.length > 0;
    const isDefinite =
      words.is(doc, start, In.definites) || possessives.has(norm(start)) || referents.afterTime(start) > start;

    const ahead =
      forerunners.has(norm(governor)) ||
      forerunners.has(norm(governor - 1)) ||
      doc.tokens.slice(start, at).some((token) => forerunners.has(token.norm));
    const status = ((): InteractionStatus => {
      const isPresent = light >= 0 && lightAt === light && presents.has(norm(light));
      if (mood === 'PLAN' || ahead || isPresent || isPlanned(behind.to)) return 'PLANNED';
      if (mood === 'PASSIVE' && light >= 0) return 'ONGOING';
      return row.lasts && light < 0 && (lasting.has(norm(governor)) || lasting.has(norm(behind.to)))
        ? 'ONGOING'
        : 'HELD';
    })();

    /** What governs the noun phrase at `from`: over "a series of", "five hours of". */
    function governorOf(from: number): number {
      if (!grammar.parties.owners.includes(norm(from - 1))) return from - 1;
      if (forerunners.has(norm(from - 2))) return from - 2;
      let k = from - 2;
      while (k >= Math.max(sentence.from, from - 6) && doc.tokens[k]?.kind !== 'PUNCTUATION') {
        if (isVerb(scene.reading, k) || lights.has(norm(k)) || words.is(doc, k, In.prepositions)) return k;
        k -= 1;
      }
      return from - 1;
    }
    function isPlanned(from: number): boolean {
      for (let k = from; k < Math.min(sentence.to, from + 4); k += 1) {
        if (isComma(doc, k)) return false;
        if (plans.has(norm(k))) return true;
        if (isVerb(scene.reading, k)) return words.is(doc, k, In.passives) && plans.has(norm(k + 1));
      }
      return false;
    }

    const told = ((): Party[] | null => {
      if (row.type === 'CONFERENCE') {
        const subject = light >= 0 ? scene.subjectOf(lightAt, sentence.from).parties : [];
        if (
          light < 0 &&
          !isSetting &&
          !isFactive &&
          !words.is(doc, governor, In.verbs) &&
          !words.isCueForm(norm(governor))
        )
          return null;
        const own = subject.length > 0 ? subject : scene.speakerAround(start, behind.to, sentence);
        return own.some(scene.isSomebody) ? together(own, behind.others) : null;
      }
      if (light >= 0) {
        const own = scene.subjectOf(lightAt, sentence.from).parties;
        const all = together(own, [...behind.own, ...behind.others]);
        return own.length > 0 && scene.areSeveral(all, false) ? all : null;
      }
      const named = together([...owner, ...behind.own], behind.others);
      // "told a meeting of bankers".
      if (words.isCueForm(norm(governor)) && named.length > 0)
        return together(scene.speakerAround(start, behind.to, sentence), named);
      if (row.places.length > 0) {
        if (isOwned) return behind.others.length > 0 || isFactive || isDefinite || owner.length > 0 ? named : null;
        if (behind.others.length === 0) return null;
        if (!isFactive && !isSetting && !isDefinite) return null;
        const own = scene.actorsAround(start, behind.to, sentence);
        return own.length > 0 ? together(own, behind.others) : null;
      }
      if (behind.mutual || (isOwned && scene.areSeveral(named, false))) return named;
      if (behind.others.length === 0) return null;
      if (!isFactive && !isSetting && !isDefinite) return null;
      const actors = scene.actorsAround(start, behind.to, sentence);
      // "he said of the talks with Norway": countries talk with countries.
      const own = row.lasts && !isFactive ? scene.sidesOf(actors, behind.others) : actors;
      const all = together(own, behind.others);
      return all.length > behind.others.length ? all : null;
    })();
    if (told === null) return null;
    return {
      draft: {
        construction:
          row.type === 'CONFERENCE'
            ? 'CONFERENCE'
            : light >= 0
              ? 'LIGHT_VERB'
              : isOwned
                ? 'NOUN_OWNED'
                : 'NOUN_SUBJECT',
        type: row.type,
        status,
        cue: [spanOf(doc, at, noun.to)],
        participants: told,
        sentence: sentence.index,
        time: scene.timeIn(start, sentence.to),
      },
      to: Math.max(noun.to, behind.to),
    };
  };
  return { read, begins: (word) => nouns.begins(word) };
};

/** Whose event it is: "Haldane's visit", "his visit". */
const ownerOf = (
  scene: EncounterScene,
  start: number,
  at: number,
  possessives: ReadonlyMap<string, PronounRow['refers']>,
): Party[] => {
  const { doc } = scene.reading;
  for (let k = at - 1; k > start; k -= 1) if (isEnclitic(doc, k)) return scene.participantsIn({ from: start, to: k });
  const refers = possessives.get(doc.tokens[start]?.norm ?? '');
  const entity = refers === undefined ? null : understoodEntity(scene.reading, { at: start, refers });
  return entity === null ? [] : [{ entity, span: null }];
};
