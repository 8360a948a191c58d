import { findOccurrences, type RankedGroup, rankText } from '../resolve/search-rank.js';
import type { SearchTerms } from '../text/search-terms.js';
import type { Database, Session } from './connection.js';
import type { SearchExpression } from './full-text.js';
import type { FilteredKinds } from './nested-filters.js';
import { explainSearch } from './search-diagnostics.js';
import {
  comparePlaces,
  continueAfter,
  fromDayPosition,
  fromRankedPosition,
  fromStoredScore,
  type Place,
  TIER,
  toDayPosition,
  toRankedPosition,
} from './search-order.js';
import { createPassages, nameOf, type Passage, showPassage } from './search-passages.js';
import { parseQuery } from './search-query.js';
import { RANKED, type Ranking, rankSearch, toRankedGroups } from './search-ranking.js';
import type { SearchHit, SearchNote, SearchPage, SearchRequest } from './search-records.js';
import { type Scope, scan, toScope } from './search-scan.js';
import { findUnderstood } from './search-understood.js';

/** Matches by day after a place; `within`: for each type only those older than what was ranked. */
const findByDay = async (
  session: Session,
  scope: Scope,
  expression: SearchExpression,
  after: Place | null,
  limit: number,
  within: Ranking | null,
): Promise<{ readonly places: readonly Place[]; readonly isCut: boolean }> => {
  const places: Place[] = [];
  let isCut = false;
  for (const type of scope.types) {
    const bounds = within?.snapshot.bounds.get(type);
    if (within !== null && (bounds === undefined || bounds.isAll)) continue;
    const asked = after?.tier === TIER.OLDER ? continueAfter(type, after) : null;
    if (asked === undefined) continue;
    const range = { after: asked ?? bounds?.oldest ?? null, limit };
    const scanned = await scan(session, scope, type, expression, range);
    isCut ||= scanned.isCut;
    places.push(...scanned.matches.map((match) => ({ ...match, type, tier: TIER.OLDER, score: 0 })));
  }
  return { places: places.sort(comparePlaces), isCut };
};

const scoreOf = (passage: Passage, groups: readonly RankedGroup[]): number =>
  rankText(passage, groups, findOccurrences(passage, groups));

const NOT_FOUND: Pick<SearchHit, 'snippet' | 'snippets' | 'highlights'> = {
  snippet: null,
  snippets: [],
  highlights: [],
};

const RANKED_NEWEST: SearchNote = {
  code: 'RANKED_NEWEST',
  message: `The newest ${RANKED} hits of a type are ranked; older ones follow by day.`,
};
const SOME_WORDS: SearchNote = {
  code: 'SOME_WORDS',
  message: 'Nothing holds all words; these hits hold some of them, the rarest first.',
};
const NOT_SAID: SearchNote = {
  code: 'NOT_SAID',
  message: 'No such statement is stored; what is given was found by its words.',
};
const SCAN_CUT: SearchNote = {
  code: 'SCAN_CUT',
  message: 'The words are so common and the filter so narrow that older matches were not looked at: narrow the days.',
};

/**
 * Full-text search over folded words. By relevance the newest hits of each type are ranked and older ones follow by
 * day; the cost is bounded whatever the words. A later page ranks by what the first one saw, which its cursor carries.
 * Errors: CURSOR_INVALID.
 */
export const createSearch =
  (database: Database, searchTerms: SearchTerms, kinds: FilteredKinds) =>
  (request: SearchRequest): Promise<SearchPage> =>
    database.read(async (session) => {
      const { first, meaning } = request;
      const text = meaning?.plain ?? request.query;
      const query = parseQuery(text, searchTerms);
      const scope = toScope(kinds, request);
      const isRanked = request.order !== 'NEWEST';
      const terms = query.groups.flatMap(({ any }) => any.flatMap((phrase) => phrase.terms));
      const passages = createPassages(session, searchTerms);
      const notes: SearchNote[] = [...query.notes];
      const known = request.after === null || !isRanked ? null : fromRankedPosition(request.after, query.groups.length);
      const after = request.after === null ? null : isRanked ? (known?.place ?? null) : fromDayPosition(request.after);

      const understood =
        meaning === undefined || !isRanked ? [] : await findUnderstood(session, scope, meaning, searchTerms);
      if (
        isRanked &&
        meaning !== undefined &&
        meaning.speakers.length + meaning.abouts.length > 0 &&
        understood.length === 0
      ) {
        notes.push(NOT_SAID);
      }
      const hasWords = query.groups.length > 0;
      const ranking =
        isRanked && hasWords
          ? await rankSearch({ session, scope, query, passages }, request.query, known?.snapshot ?? null)
          : null;
      const seen = new Set(understood.map(nameOf));
      const places = [...understood, ...(ranking?.places ?? []).filter((place) => !seen.has(nameOf(place)))].filter(
        (place) => after === null || comparePlaces(place, after) > 0,
      );
      let isCut = ranking?.isCut ?? false;
      const isSome = ranking !== null && ranking.snapshot.some !== null;
      // What has only some of the words is given as far as it is ranked.
      if (places.length <= first && hasWords && !isSome) {
        const expression = ranking?.expression ?? query.expression;
        const rest = await findByDay(session, scope, expression, after, first + 1 - places.length + seen.size, ranking);
        const older = rest.places.filter((place) => !seen.has(nameOf(place)));
        places.push(...older);
        isCut ||= rest.isCut;
      }
      if (isSome && places.length > 0) notes.push(SOME_WORDS);
      if (isCut) notes.push(SCAN_CUT);
      if (places.some(({ tier }) => tier === TIER.OLDER) && isRanked) notes.push(RANKED_NEWEST);
      if (hasWords && request.after === null && (places.length === 0 || isSome)) {
        notes.push(...(await explainSearch(session, request, query, searchTerms)));
      }

      const shown = places.slice(0, first);
      const groups = toRankedGroups(query, ranking?.snapshot.weights ?? query.groups.map(() => 100));
      const texts = isRanked || request.passages !== false ? await passages(shown) : new Map<string, Passage>();
      const snapshot = ranking?.snapshot ?? { weights: query.groups.map(() => 1), some: null, bounds: new Map() };
      return {
        items: shown.map((place) => {
          const passage = texts.get(nameOf(place));
          return {
            node: {
              ...{ type: place.type, id: place.id },
              score: isRanked || passage === undefined ? fromStoredScore(place.score) : scoreOf(passage, groups),
              understood: place.tier === TIER.UNDERSTOOD,
              ...(passage === undefined ? NOT_FOUND : showPassage(passage, groups)),
            },
            position: isRanked ? toRankedPosition(place, snapshot) : toDayPosition(place),
          };
        }),
        ...{ hasNextPage: places.length > first, hasPreviousPage: request.after !== null },
        ...{ terms, notes, rankedWithin: isRanked ? RANKED : null },
      };
    });
