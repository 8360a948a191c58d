import { IsnadError } from '../../errors.js';
import type { ExportKind } from '../../export/exported.js';
import { say } from '../../messages/message.js';
import { AGREEMENT_STATUSES, PARTY_ROLES } from '../../model/agreement.js';
import { REVIEW_STATUSES } from '../../model/correction.js';
import { ENTITY_TYPES, MENTION_KINDS } from '../../model/entity.js';
import { FINDING_KINDS, SHOWN_CONFIDENCE } from '../../model/finding.js';
import { INTERACTION_STATUSES, INTERACTION_TYPES } from '../../model/interaction.js';
import { QUOTE_TYPES, SPEECH_ACTS } from '../../model/quote.js';
import type { Store } from '../../store/store.js';
import { toValues, type ValueKind, type ValueOption } from './filter-values.js';

/** One condition of a list, as a command line or an address gives it. */
export interface FilterOption extends ValueOption {
  readonly name: string;
  readonly description: string;
  /** Where the store's filter has it; the same name at its top unless said. */
  readonly at?: readonly string[];
}

const several = (name: string, value: ValueKind, description: string): FilterOption => ({
  ...{ name, value, description },
  several: true,
});
const entity = (name: string, description: string): FilterOption =>
  several(name, 'ENTITY', `${description}: an id, a Wikidata id such as Q159, or a name`);
const choice = (name: string, choices: readonly string[], description: string): FilterOption => ({
  ...several(name, 'CHOICE', description),
  choices,
});
const option = (name: string, value: ValueKind, description: string): FilterOption => ({
  ...{ name, value, description },
  several: false,
});

const FROM = option('from', 'DATE', 'in articles published then or later');
const TO = option('to', 'DATE', 'in articles published then or earlier; a day counts to its end');
const ARTICLE = several('article', 'ARTICLE', 'of this article: an id or its url');
const REVIEW = choice('review', REVIEW_STATUSES, 'only in this review status; all but REJECTED when left out');
const CONFIDENCE = option('minConfidence', 'SHARE', 'how sure its rule is at least, 0 to 1');
const STATUSES = Object.keys(AGREEMENT_STATUSES);

/** Conditions on the article that something stands in; `field` is that of the store's filter which holds them. */
const ofArticle = (field: 'articleWith' | 'articles'): readonly FilterOption[] => [
  { ...several('publisher', 'TEXT', 'publisher of the article, exactly as given at ingest'), at: [field, 'publisher'] },
  { ...several('language', 'TEXT', 'language of the article (BCP 47), such as ar'), at: [field, 'language'] },
];

/** The conditions of each kind of list; the same as the filters of GraphQL. */
export const FILTERS: Readonly<Record<ExportKind, readonly FilterOption[]>> = {
  articles: [
    several('publisher', 'TEXT', 'name of the publisher, exactly as given at ingest'),
    several('language', 'TEXT', 'language of the article (BCP 47), such as ar'),
    option('text', 'TEXT', 'words that its title or text holds, in any inflection'),
    FROM,
    TO,
    entity('mentions', 'that mention this entity'),
    option('hasFindings', 'BOOLEAN', 'true: only those in which something was found that does not fit'),
    { ...choice('finding', FINDING_KINDS, 'with a finding of this kind'), at: ['hasFinding'] },
  ],
  quotes: [
    entity('speaker', 'said by this entity'),
    entity('about', 'whose content mentions this entity'),
    option('text', 'TEXT', 'words that the content holds, in any inflection'),
    choice('type', QUOTE_TYPES, 'how much of it stands in quotation marks'),
    choice('act', Object.keys(SPEECH_ACTS), 'what the speaker does by speaking'),
    FROM,
    TO,
    ARTICLE,
    option('headline', 'BOOLEAN', 'true: only titles and headlines; false: only the body'),
    option('deniedOnly', 'BOOLEAN', 'true: only quotes that somebody denies'),
    CONFIDENCE,
    REVIEW,
    ...ofArticle('articleWith'),
  ],
  entities: [
    choice('type', ENTITY_TYPES, 'what it is'),
    option('name', 'TEXT', 'beginning of a name or alias'),
    option('hasQuotes', 'BOOLEAN', 'true: only those who are quoted'),
    entity('country', 'of this country'),
  ],
  agreements: [
    choice('status', STATUSES, 'where it stands'),
    choice('reached', STATUSES, 'a status that it was reported to have at any time'),
    entity('party', 'in which this entity takes part'),
    { ...choice('role', PARTY_ROLES, 'which part the party has'), several: false },
    entity('place', 'reached there'),
    entity('event', 'reached at this event'),
    FROM,
    TO,
    ARTICLE,
    option('minArticles', 'COUNT', 'reported by so many articles'),
    ...ofArticle('articles'),
  ],
  interactions: [
    choice('type', INTERACTION_TYPES, 'what happened'),
    choice('status', INTERACTION_STATUSES, 'whether it was held'),
    entity('participant', 'in which this entity takes part'),
    entity('place', 'that took place there'),
    FROM,
    TO,
    ARTICLE,
    CONFIDENCE,
    REVIEW,
    ...ofArticle('articleWith'),
  ],
  findings: [
    choice('kind', FINDING_KINDS, 'in which way things do not fit together'),
    option('acrossArticles', 'BOOLEAN', 'true: with sides in several articles; false: in one'),
    option('minConfidence', 'SHARE', `how sure its rule is at least, 0 to 1; ${SHOWN_CONFIDENCE} when left out`),
    FROM,
    TO,
    ARTICLE,
    REVIEW,
    ...ofArticle('articles'),
  ],
  mentions: [
    choice('kind', MENTION_KINDS, 'how it refers'),
    entity('entity', 'of this entity'),
    ARTICLE,
    REVIEW,
    ...ofArticle('articleWith'),
  ],
};

/** Conditions by their names, each with its values; those that were not given are undefined. */
export type GivenFilters = Readonly<Record<string, readonly string[] | undefined>>;

const put = (filter: Record<string, unknown>, [field = '', ...deeper]: readonly string[], value: unknown): void => {
  if (deeper.length === 0) {
    filter[field] = value;
    return;
  }
  const inner = (filter[field] ?? {}) as Record<string, unknown>;
  filter[field] = inner;
  put(inner, deeper, value);
};

/**
 * The store's filter for a list of `kind`. `prefix` stands before the names of conditions in messages. Errors:
 * BAD_USER_INPUT for a condition that the kind does not have and for a wrong value, DATE_INVALID, NOT_FOUND for an entity
 * or article that is not there. The path names the condition.
 */
export const readFilter = async (store: Store, kind: ExportKind, given: GivenFilters, prefix = ''): Promise<object> => {
  const filter: Record<string, unknown> = kind === 'findings' ? { minConfidence: SHOWN_CONFIDENCE } : {};
  for (const [name, values] of Object.entries(given)) {
    if (values === undefined) continue;
    const option = FILTERS[kind].find((candidate) => candidate.name === name);
    const shown = `${prefix}${name}`;
    if (option === undefined) {
      const known = FILTERS[kind].map((candidate) => candidate.name);
      throw new IsnadError('BAD_USER_INPUT', say('unknownCondition', { name: shown, kind, names: known }), {
        path: [shown],
      });
    }
    put(filter, option.at ?? [name], await toValues(store, option, values, shown));
  }
  return kind === 'articles' ? withFindings(filter) : filter;
};

/** Of articles a kind of finding says more than that there is any. */
const withFindings = ({ hasFindings, ...filter }: Record<string, unknown>): object =>
  hasFindings === true && filter.hasFinding === undefined ? { ...filter, hasFinding: 'ANY' } : filter;
