import type { SearchFacet, SearchNoteCode, SearchOrder } from '../../store/search-records.js';
import { registerNames } from '../enums.js';

export const SearchOrderName = registerNames<SearchOrder>('SearchOrder', 'How the hits of a search are ordered.', {
  RELEVANCE:
    'The best first: what the query was understood to ask for, then words in titles, rare words, the spelling and order of the query. The newest 1000 hits of each type are ranked; older ones follow by day.',
  NEWEST: 'The newest day first; entities, which have no day, before everything.',
});

export const SearchFacetName = registerNames<SearchFacet>('SearchFacet', 'What the hits of a search are counted by.', {
  TYPE: 'Articles, quotes, entities, agreements: a value of `SearchType`.',
  DAY: 'The day of publication (ISO date), the latest first; entities are left out.',
  PUBLISHER: 'The publisher of the article that the hit stands in; entities are left out.',
  LANGUAGE: 'The language of the article that the hit stands in; entities are left out.',
  SPEAKER: 'Who speaks: of quotes alone.',
  ACT: 'What the speaker does, a value of `SpeechAct`: of quotes alone.',
});

export const SearchDiagnosticCode = registerNames<SearchNoteCode>(
  'SearchDiagnosticCode',
  'Why an answer is empty, cut or other than expected.',
  {
    NO_WORD: 'The query holds no word to look for: only signs, or only words to leave out.',
    QUERY_CUT: 'The query is too long: the rest of it was not used.',
    BEGINNING_SHORT: 'A beginning* has fewer than 3 letters and was looked for as a whole word.',
    WORD_NOWHERE: '`word` stands in nothing that is stored, in no inflection.',
    DID_YOU_MEAN: '`suggestion` is spelled nearly like `word`, and occurs.',
    OUTSIDE_FILTER: 'Hits exist, `count` of them, but none that the filter lets through.',
    OTHER_TYPES: 'Hits exist, `count` of them, but only of types that were not asked for.',
    NOT_TOGETHER: 'Each word occurs, but no object holds all of them.',
    SOME_WORDS: 'No object holds all words; the hits hold some of them.',
    RANKED_NEWEST: 'The page reaches the hits older than those that are ranked: these follow by day.',
    SCAN_CUT:
      'The words are so common and the filter so narrow that not all matches were looked at: narrow the days, or use a rarer word.',
    NOT_SAID: 'The statements that the query was understood to ask for do not exist; what is given was found by words.',
    NAME_AMBIGUOUS: '`word` is the name of several entities; all of them were looked for.',
  },
);
