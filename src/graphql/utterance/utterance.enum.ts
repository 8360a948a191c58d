import type { TellingDifference } from '../../app/compare-tellings.js';
import type { TellingKind } from '../../model/utterance.js';
import type { UtteranceFacet } from '../../store/store.js';
import { registerNames } from '../enums.js';

export const TellingKindName = registerNames<TellingKind>('TellingKind', 'How a quote tells an utterance.', {
  EXACT: 'In the same words as the first quote, spelling and punctuation aside.',
  NEAR: 'In the same language: shortened, continued, or in parts said otherwise.',
  TRANSLATED: 'In another language than the first quote.',
});

export const TellingDifferenceName = registerNames<TellingDifference>(
  'TellingDifference',
  'In what a quote differs from the first quote of its utterance.',
  {
    LEAVES_OUT: 'It leaves words out (see `leavesOut`).',
    ADDS: 'It has words that the first quote does not have (see `adds`).',
    CUE: 'Another word of saying: "admitted" where the first quote has "said".',
    ACT: 'Another speech act.',
    CHAIN: 'Other relayers stand between the article and the speaker, or none where the first quote names one.',
    SPEAKER: 'Another speaker, or none.',
    MARKS: 'More or less of it stands between quotation marks.',
  },
);

export type UtteranceOrderFieldName = 'FIRST_REPORT' | 'ARTICLE_COUNT' | 'OUTLET_COUNT' | 'ID';

export const UtteranceOrderField = registerNames<UtteranceOrderFieldName>(
  'UtteranceOrderField',
  'What utterances can be ordered by.',
  {
    FIRST_REPORT: 'When the first of their articles came out.',
    ARTICLE_COUNT: 'How many articles quote them.',
    OUTLET_COUNT: 'How many outlets quote them.',
    ID: 'The order in which they were first met.',
  },
);

export const UtteranceFacetName = registerNames<UtteranceFacet>(
  'UtteranceFacet',
  'What utterances can be counted by.',
  {
    DAY: 'The day of the first article (UTC).',
    SPEAKER: 'Whom its quotes give as the speaker; an utterance counts for each.',
    PUBLISHER: 'Who quotes it; an utterance counts for each outlet.',
    LANGUAGE: 'The languages in which it is quoted; an utterance counts for each.',
  },
);
