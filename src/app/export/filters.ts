import { IsnadError } from '../../errors.js';
import type { ExportKind } from '../../export/exported.js';
import { readDate } from '../../ingest/fields.js';
import { AGREEMENT_STATUSES, PARTY_ROLES } from '../../model/agreement.js';
import { REVIEW_STATUSES } from '../../model/correction.js';
import { ENTITY_TYPES, MENTION_KINDS } from '../../model/entity.js';
import { FINDING_KINDS, SHOWN_CONFIDENCE } from '../../model/finding.js';
import { fromGlobalId } from '../../model/global-id.js';
import { INTERACTION_STATUSES, INTERACTION_TYPES } from '../../model/interaction.js';
import { QUOTE_TYPES, SPEECH_ACTS } from '../../model/quote.js';
import type { Key } from '../../store/records.js';
import type { Store } from '../../store/store.js';

type ValueKind = 'ENTITY' | 'ARTICLE' | 'DATE' | 'TEXT' | 'BOOLEAN' | 'COUNT' | 'SHARE' | 'CHOICE' | 'CHOICES';

/** One condition of a list, as a command line or an address gives it. */
export interface FilterOption {
  readonly name: string;
  readonly value: ValueKind;
  readonly choices?: readonly string[];
  readonly description: string;
}

const entity = (name: string, description: string): FilterOption => ({
  name,
  value: 'ENTITY',
  description: `${description}: an id, a Wikidata id such as Q159, or a name`,
});
const choice = (name: string, choices: readonly string[], description: string): FilterOption => ({
  name,
  value: 'CHOICE',
  choices,
  description,
});
const option = (name: string, value: ValueKind, description: string): FilterOption => ({ name, value, description });

const FROM = option('from', 'DATE', 'in articles published then or later');
const TO = option('to', 'DATE', 'in articles published then or earlier; a day counts to its end');
const ARTICLE = option('article', 'ARTICLE', 'of this article: an id or its url');
const REVIEW: FilterOption = {
  name: 'review',
  value: 'CHOICES',
  choices: REVIEW_STATUSES,
  description: 'only in these review statuses, with commas between them; all but REJECTED when left out',
};
const STATUSES = Object.keys(AGREEMENT_STATUSES);

/** The conditions of each kind of list; the same as the filters of GraphQL. */
export const FILTERS: Readonly<Record<ExportKind, readonly FilterOption[]>> = {
  articles: [
    option('publisher', 'TEXT', 'name of the publisher, exactly as given at ingest'),
    option('language', 'TEXT', 'language of the article (BCP 47), such as ar'),
    FROM,
    TO,
    entity('mentions', 'that mention this entity'),
    choice('hasFinding', ['ANY', ...FINDING_KINDS], 'with a finding of this kind'),
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
    REVIEW,
  ],
  entities: [
    choice('type', ENTITY_TYPES, 'what it is'),
    option('name', 'TEXT', 'beginning of a name or alias'),
    option('hasQuotes', 'BOOLEAN', 'true: only those who are quoted'),
  ],
  agreements: [
    choice('status', STATUSES, 'where it stands'),
    choice('reached', STATUSES, 'a status that it was reported to have at any time'),
    entity('party', 'in which this entity takes part'),
    choice('role', PARTY_ROLES, 'which part the party has'),
    entity('place', 'reached there'),
    entity('event', 'reached at this event'),
    FROM,
    TO,
    ARTICLE,
    option('minArticles', 'COUNT', 'reported by so many articles'),
  ],
  interactions: [
    choice('type', INTERACTION_TYPES, 'what happened'),
    choice('status', INTERACTION_STATUSES, 'whether it was held'),
    entity('participant', 'in which this entity takes part'),
    FROM,
    TO,
    ARTICLE,
    REVIEW,
  ],
  findings: [
    choice('kind', FINDING_KINDS, 'in which way things do not fit together'),
    option('acrossArticles', 'BOOLEAN', 'true: with sides in several articles; false: in one'),
    option('minConfidence', 'SHARE', `how sure its rule is at least, 0 to 1; ${SHOWN_CONFIDENCE} when left out`),
    FROM,
    TO,
    ARTICLE,
    REVIEW,
  ],
  mentions: [choice('kind', MENTION_KINDS, 'how it refers'), entity('entity', 'of this entity'), ARTICLE, REVIEW],
};

const LONGEST_VALUE = 1000;

const refuse = (name: string, expected: string): IsnadError =>
  new IsnadError('BAD_USER_INPUT', `${name}: expected ${expected}.`, { path: [name] });

const findEntity = async (store: Store, value: string, name: string): Promise<Key> => {
  const named = fromGlobalId(value);
  if (named?.type === 'Entity') return named.key;
  const entity = /^Q[1-9]\d{0,11}$/u.test(value)
    ? await store.entities.byWikidataId(value)
    : await store.entities.byName(value);
  if (entity === null) throw new IsnadError('NOT_FOUND', `${name}: no entity is called "${value}".`, { path: [name] });
  return entity.id;
};

const findArticle = async (store: Store, value: string, name: string): Promise<Key> => {
  const named = fromGlobalId(value);
  if (named?.type === 'Article') return named.key;
  const article = await store.articles.byUrl(value);
  if (article === null) {
    throw new IsnadError('NOT_FOUND', `${name}: no article has the id or url "${value}".`, { path: [name] });
  }
  return article.id;
};

const toChoice = (value: string, { name, choices = [] }: FilterOption): string => {
  const found = choices.find((candidate) => candidate === value.toUpperCase());
  if (found === undefined) throw refuse(name, `one of ${choices.join(', ')}, got "${value}"`);
  return found;
};

const toNumber = (value: string, { name }: FilterOption, isRight: (number: number) => boolean, expected: string) => {
  const number = Number(value);
  if (value.trim() === '' || !isRight(number)) throw refuse(name, `${expected}, got "${value}"`);
  return number;
};

const toText = (value: string, name: string): string => {
  if (value.length > LONGEST_VALUE) throw refuse(name, `at most ${LONGEST_VALUE} characters`);
  if (!value.isWellFormed() || /\p{Cc}/u.test(value)) throw refuse(name, 'text without control characters');
  if (value.trim() === '') throw refuse(name, 'a value, got nothing');
  return value;
};

/** A day or moment as a condition gives it; null when it was not given. Errors: DATE_INVALID. */
export const toDate = (value: string | undefined, name: string): string | null => readDate({ [name]: value }, name);

const toValue = async (store: Store, option: FilterOption, given: string): Promise<unknown> => {
  const { name } = option;
  const value = toText(given, name);
  switch (option.value) {
    case 'ENTITY':
      return findEntity(store, value, name);
    case 'ARTICLE':
      return findArticle(store, value, name);
    case 'DATE':
      return toDate(value, name);
    case 'TEXT':
      return value;
    case 'BOOLEAN':
      if (value !== 'true' && value !== 'false') throw refuse(name, `true or false, got "${value}"`);
      return value === 'true';
    case 'COUNT':
      return toNumber(value, option, (number) => Number.isSafeInteger(number) && number >= 1, '1 or more');
    case 'SHARE':
      return toNumber(value, option, (number) => number >= 0 && number <= 1, '0 to 1');
    case 'CHOICE':
      return toChoice(value, option);
    case 'CHOICES':
      return value.split(',').map((each) => toChoice(each.trim(), option));
  }
};

/** Conditions by their names; those that were not given are undefined. */
export type GivenFilters = Readonly<Record<string, string | undefined>>;

/**
 * The store's filter for a list of `kind`. Errors: BAD_USER_INPUT for a condition that the kind does not have and for a
 * wrong value, DATE_INVALID, NOT_FOUND for an entity or article that is not there. The path names the condition.
 */
export const readFilter = async (store: Store, kind: ExportKind, given: GivenFilters): Promise<object> => {
  const filter: Record<string, unknown> = kind === 'findings' ? { minConfidence: SHOWN_CONFIDENCE } : {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const option = FILTERS[kind].find((candidate) => candidate.name === name);
    if (option === undefined) {
      const known = FILTERS[kind].map((candidate) => candidate.name).join(', ');
      throw new IsnadError('BAD_USER_INPUT', `${name}: no condition of ${kind}; there are ${known}.`, { path: [name] });
    }
    filter[name] = await toValue(store, option, value);
  }
  return filter;
};
