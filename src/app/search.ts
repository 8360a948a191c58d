import type { LanguagePack } from '../lang/pack.js';
import { PACKS } from '../lang/registry.js';
import { nearSpellings } from '../resolve/near-spellings.js';
import { likelyNamesakes, type QueryPart, readQuestion } from '../resolve/search-question.js';
import type { NamedHit, SearchNote, SearchPage, SearchRequest } from '../store/search-records.js';
import type { Store } from '../store/store.js';
import { foldString } from '../text/fold.js';
import { type Token, tokenise } from '../text/tokens.js';
import { SEARCH_TERMS } from './search-terms.js';

/** A name in a query and whom it can mean, the most mentioned one first. */
export interface UnderstoodName {
  /** As it stands in the query. */
  readonly text: string;
  readonly entities: readonly NamedHit[];
}

/** How a query was read: who speaks about whom; null where it is not asked. */
export interface Understanding {
  readonly speaker: UnderstoodName | null;
  readonly abouts: readonly UnderstoodName[];
  /** Every name in the query, the speaker and those spoken about among them. */
  readonly names: readonly UnderstoodName[];
  /** Words of the query that are left. */
  readonly words: readonly string[];
}

export interface UnderstoodSearch extends SearchPage {
  /** null: the query is words and nothing else. */
  readonly understanding: Understanding | null;
  /** The request as it was run: what counts and facets go by. */
  readonly request: SearchRequest;
}

/** Words of the longest name that is looked for in a query. */
const LONGEST_NAME = 5;
const MOST_WORDS = 16;
/** Names and words of a query that are looked for under other spellings. */
const MOST_PARTS = 5;
/** Spellings of a name in other scripts. */
const MOST_SPELLINGS = 2;
/** A query that says how its words are meant is not read as a question. */
const EXPLICIT = /["\u201c\u201d\u201e\u201f\u00ab\u00bb*|]|(?:^|\s)-\S|\bOR\b/u;

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldString));

const ASKING = PACKS.flatMap(({ search, orthography, quotes }) =>
  search === undefined
    ? []
    : [
        {
          questions: folded(search.questions),
          about: folded(search.about),
          says: folded(search.says),
          subjectFirst: 'order' in quotes,
          orthography,
        },
      ],
);

/** A folded word without what may be written onto its front: each way of cutting it, the whole word first. */
const withoutProclitics = (word: string, { conjunctions, prepositions, article }: LanguagePack['orthography']) => {
  const cut = new Set([word]);
  const strip = (signs: readonly string[]): void => {
    for (const each of [...cut]) {
      for (const sign of signs)
        if (each.startsWith(sign) && each.length > sign.length + 2) cut.add(each.slice(sign.length));
    }
  };
  strip(conjunctions);
  strip(prepositions);
  if (article !== null) strip([article]);
  return [...cut];
};

const hypotheses = (word: string): readonly string[] => [
  ...new Set(ASKING.flatMap(({ orthography }) => withoutProclitics(word, orthography))),
];

interface Stretch {
  readonly from: number;
  readonly size: number;
  readonly names: readonly string[];
}

const stretchesOf = (words: readonly Token[]): readonly Stretch[] =>
  words.flatMap((first, from) =>
    Array.from({ length: Math.min(LONGEST_NAME, words.length - from) }, (_, index): Stretch => {
      const rest = words.slice(from + 1, from + index + 1).map(({ norm }) => norm);
      return { from, size: index + 1, names: hypotheses(first.norm).map((word) => [word, ...rest].join(' ')) };
    }),
  );

/** Cuts a query into names, words that ask, and other words. */
const toParts = async (store: Store, query: string) => {
  const words = tokenise(query)
    .filter(({ kind }) => kind === 'WORD' || kind === 'NUMBER')
    .slice(0, MOST_WORDS);
  const isAny = (word: Token, list: 'questions' | 'about' | 'says'): boolean =>
    ASKING.some((asking) => hypotheses(word.norm).some((norm) => asking[list].has(norm)));
  const subjectFirst = words.some(({ norm }) => ASKING.some((each) => each.subjectFirst && each.says.has(norm)));
  const stretches = stretchesOf(words);
  const named = Map.groupBy(await store.findNamed(stretches.flatMap(({ names }) => names)), ({ name }) => name);
  const parts: { part: QueryPart; entities: readonly NamedHit[] }[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Token;
    const kind = isAny(word, 'says')
      ? 'SAYING'
      : isAny(word, 'about')
        ? 'ABOUT'
        : isAny(word, 'questions')
          ? 'QUESTION'
          : null;
    const found = stretches
      .filter(({ from, size }) => from === at && (kind === null || size > 1))
      .sort((a, b) => b.size - a.size)
      .flatMap(({ size, names }) => {
        const entities = names.map((name) => named.get(name) ?? []).find(({ length }) => length > 0);
        return entities === undefined ? [] : [{ size, entities: likelyNamesakes(entities) }];
      })[0];
    if (found === undefined) {
      parts.push({ part: { kind: kind ?? 'WORD', text: query.slice(word.start, word.end) }, entities: [] });
      at += 1;
      continue;
    }
    const text = query.slice(word.start, words[at + found.size - 1]?.end);
    const canSpeak = found.entities.some(({ quoteCount }) => quoteCount > 0);
    parts.push({ part: { kind: 'NAME', text, canSpeak }, entities: found.entities });
    at += found.size;
  }
  return { parts, subjectFirst };
};

/** What a query asks for beyond its words; null: it is words and nothing else. */
export const understand = async (store: Store, query: string): Promise<Understanding | null> => {
  if (EXPLICIT.test(query)) return null;
  const { parts, subjectFirst } = await toParts(store, query);
  const question = readQuestion(
    parts.map(({ part }) => part),
    subjectFirst,
  );
  const nameAt = (at: number): UnderstoodName => ({
    text: parts[at]?.part.text ?? '',
    entities: parts[at]?.entities ?? [],
  });
  const names = parts.flatMap(({ part }, at) => (part.kind === 'NAME' ? [nameAt(at)] : []));
  if (question === null) {
    // A headline is looked for as it stands.
    if (names.length === 0 || parts.length > MOST_PARTS) return null;
    const words = parts.filter(({ part }) => part.kind !== 'NAME').map(({ part }) => part.text);
    return { speaker: null, abouts: [], names, words };
  }
  return {
    speaker: question.speaker === null ? null : nameAt(question.speaker),
    abouts: question.abouts.map(nameAt),
    names,
    words: question.words.map((at) => parts[at]?.part.text ?? ''),
  };
};

const keysOf = (names: readonly UnderstoodName[]): number[] =>
  names.flatMap(({ entities }) => entities.map(({ id }) => id));

const LATIN = /\p{Script=Latin}/u;
const isLatin = (text: string): boolean => LATIN.test(text);
const wordsOf = (text: string): number => text.trim().split(/\s+/u).length;

/** Names as a query looks for them: as they stand there, or as the same thing is called in another script. */
const inEveryScript = async (store: Store, names: readonly UnderstoodName[]): Promise<ReadonlyMap<string, string>> => {
  const sure = names.flatMap(({ text, entities }) => (entities[0] === undefined ? [] : [{ text, id: entities[0].id }]));
  const aliases = await store.entities.aliases(sure.map(({ id }) => id));
  return new Map(
    sure.map(({ text }, place) => {
      const others = (aliases[place] ?? [])
        .map(({ alias }) => alias)
        .filter(
          (alias) => isLatin(alias) !== isLatin(text) && wordsOf(alias) === wordsOf(text) && !EXPLICIT.test(alias),
        );
      const spellings = [...new Map(others.map((alias) => [foldString(alias), alias])).values()];
      return [text, [text, ...spellings.slice(0, MOST_SPELLINGS)].map((each) => `"${each}"`).join(' OR ')];
    }),
  );
};

const toNotes = (names: readonly UnderstoodName[]): readonly SearchNote[] =>
  names
    .filter(({ entities }) => entities.length > 1)
    .map(({ text, entities }) => ({
      code: 'NAME_AMBIGUOUS',
      word: text,
      count: entities.length,
      message: `"${text}" is the name of ${entities.length} entities; all of them were looked for.`,
    }));

/** Shorter words have neighbours that mean anything. */
const SHORTEST_MISSPELT = 4;

/** Words that are spelled nearly like those that occur nowhere. */
const suggest = async (store: Store, notes: readonly SearchNote[]): Promise<readonly SearchNote[]> => {
  const added: SearchNote[] = [];
  for (const { code, word = '' } of notes) {
    const [only, ...more] = code === 'WORD_NOWHERE' ? SEARCH_TERMS.find(word, null) : [];
    if (only === undefined || more.length > 0 || only.term.length < SHORTEST_MISSPELT) continue;
    const letters = PACKS.map(({ search }) => search?.letters ?? '').find((all) =>
      all.includes(only.term[0] as string),
    );
    const suggestion = letters === undefined ? null : await store.findNearWord(nearSpellings(only.term, letters));
    if (suggestion !== null) {
      added.push({ code: 'DID_YOU_MEAN', word, suggestion, message: `Did you mean "${suggestion}"?` });
    }
  }
  return added;
};

/**
 * Searches as people ask: names and questions in the query are understood, in any language that a pack knows words of
 * asking for, and what was asked for comes before hits by words. `understands`: false takes the query as words.
 * Errors: CURSOR_INVALID.
 */
export const searchGraph = async (
  store: Store,
  request: SearchRequest,
  understands = true,
): Promise<UnderstoodSearch> => {
  const understanding = understands ? await understand(store, request.query) : null;
  if (understanding === null) {
    const plain = await store.search(request);
    return { ...plain, notes: [...plain.notes, ...(await suggest(store, plain.notes))], understanding, request };
  }
  const { speaker, abouts, words } = understanding;
  const { names } = understanding;
  const speakers = speaker === null ? [] : [speaker];
  const spelled = await inEveryScript(store, names);
  const understood: SearchRequest = {
    ...request,
    meaning: {
      speakers: keysOf(speakers),
      abouts: keysOf(abouts),
      words: [...abouts.map(({ text }) => spelled.get(text) ?? text), ...words].join(' '),
      plain: [...names.map(({ text }) => spelled.get(text) ?? text), ...words].join(' '),
    },
  };
  const page = await store.search(understood);
  return {
    ...page,
    notes: [...toNotes(names), ...page.notes, ...(await suggest(store, page.notes))],
    understanding,
    request: understood,
  };
};
