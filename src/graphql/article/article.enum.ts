import type { BlockKind } from '../../model/block.js';
import type { LanguageStatus } from '../../model/unknown.js';
import type { ArticleFacet } from '../../store/store.js';
import { registerNames } from '../enums.js';

export type ArticleOrderFieldName = 'PUBLISHED_AT' | 'ID';

export const ArticleOrderField = registerNames<ArticleOrderFieldName>(
  'ArticleOrderField',
  'What articles can be ordered by.',
  {
    PUBLISHED_AT: 'When the publisher dated it; articles without a date come last.',
    ID: 'The order in which the articles came in.',
  },
);

export const BlockKindName = registerNames<BlockKind>('BlockKind', 'What a line of an article is.', {
  TITLE: 'The title.',
  HEADLINE: 'A headline or subheading below the title.',
  DATELINE: 'Place and date of the report.',
  CAPTION: 'The words under a picture, often with photographer and agency.',
  PARAGRAPH: 'Running text.',
  NOISE: 'Page furniture, such as buttons and links; nothing is read in it.',
});

export const ArticleFacetName = registerNames<ArticleFacet>('ArticleFacet', 'What articles can be counted by.', {
  DAY: 'The day of publication (UTC).',
  PUBLISHER: 'The outlet.',
  LANGUAGE: 'The language it was read in.',
  ENTITY: 'What it mentions; an article counts for each of its entities.',
});

export const LanguageStatusName = registerNames<LanguageStatus>(
  'LanguageStatus',
  'How the language of an article is known. It says why `language` may be null.',
  {
    DECLARED: 'Whoever sent the article declared it.',
    DETECTED: 'Read off the letters and words of the text.',
    GUESSED: 'Read off the text, which does not tell it surely: it is short, or mixes languages.',
    UNKNOWN: 'The text is in no language that the service knows; nothing is read in it.',
  },
);
