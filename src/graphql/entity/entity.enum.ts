import type { EntityType } from '../../model/entity.js';
import type { EntityFacet } from '../../store/store.js';
import { registerNames } from '../enums.js';

export type EntityOrderFieldName = 'NAME' | 'MENTION_COUNT' | 'QUOTE_COUNT' | 'ID';

export const EntityTypeName = registerNames<EntityType>('EntityType', 'What kind of thing an entity is.', {
  PERSON: 'A human being, named or described.',
  ORGANIZATION: 'An organisation: a ministry, a company, an alliance, an office of the United Nations.',
  GROUP: 'People who act together without being an organisation of their own: a delegation, the parties to talks.',
  MEDIA: 'A news agency, newspaper, broadcaster or other outlet.',
  LOCATION: 'A country, city, region or other place.',
  EVENT: 'A named event, such as a round of talks.',
  CONCEPT: 'A named plan, process or idea.',
  OTHER: 'Something named that fits none of the others.',
});

export const EntityOrderField = registerNames<EntityOrderFieldName>(
  'EntityOrderField',
  'What entities can be ordered by.',
  {
    NAME: 'The alphabet of the fullest name.',
    MENTION_COUNT: 'How often they are mentioned in all articles.',
    QUOTE_COUNT: 'How often they are quoted in all articles.',
    ID: 'The order in which they were first met.',
  },
);

export const ScriptName = registerNames<'ARABIC' | 'LATIN' | 'CYRILLIC' | 'HEBREW' | 'OTHER'>(
  'Script',
  'The writing system of a name, judged by its first letter.',
  {
    ARABIC: 'Arabic letters, which are also those of Persian and Urdu.',
    LATIN: 'Latin letters.',
    CYRILLIC: 'Cyrillic letters.',
    HEBREW: 'Hebrew letters.',
    OTHER: 'Another script, or no letter at all.',
  },
);

export const EntityFacetName = registerNames<EntityFacet>('EntityFacet', 'What entities can be counted by.', {
  TYPE: 'What kind of thing it is.',
  SUBTYPE: 'Finer class, such as MINISTRY or CITY.',
  COUNTRY: 'The country it belongs to.',
});
