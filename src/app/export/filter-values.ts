import { IsnadError } from '../../errors.js';
import { readDate } from '../../ingest/fields.js';
import { type Message, say } from '../../messages/message.js';
import { fromGlobalId } from '../../model/global-id.js';
import type { Key } from '../../store/records.js';
import type { Store } from '../../store/store.js';

export type ValueKind = 'ENTITY' | 'ARTICLE' | 'DATE' | 'TEXT' | 'BOOLEAN' | 'COUNT' | 'SHARE' | 'CHOICE';

/** What values a condition takes. */
export interface ValueOption {
  readonly value: ValueKind;
  readonly choices?: readonly string[];
  /** Whether it may be given several times; one of its values must hold then. */
  readonly several: boolean;
}

const LONGEST_VALUE = 1000;
const MOST_VALUES = 100;

const refuse = (name: string, what: Message, got?: Message): IsnadError => {
  const message = got === undefined ? say('expected', { name, what }) : say('expectedGot', { name, what, got });
  return new IsnadError('BAD_USER_INPUT', message, { path: [name] });
};

const seen = (text: string): Message => say('seenText', { text });

const findEntity = async (store: Store, value: string, name: string): Promise<Key> => {
  const named = fromGlobalId(value);
  if (named?.type === 'Entity') return named.key;
  const entity = /^Q[1-9]\d{0,11}$/u.test(value)
    ? await store.entities.byWikidataId(value)
    : await store.entities.byName(value);
  if (entity === null) throw new IsnadError('NOT_FOUND', say('noEntityCalled', { name, got: value }), { path: [name] });
  return entity.id;
};

const findArticle = async (store: Store, value: string, name: string): Promise<Key> => {
  const named = fromGlobalId(value);
  if (named?.type === 'Article') return named.key;
  const article = await store.articles.byUrl(value);
  if (article === null) {
    throw new IsnadError('NOT_FOUND', say('noArticleWith', { name, got: value }), { path: [name] });
  }
  return article.id;
};

const toChoice = (value: string, name: string, choices: readonly string[]): string => {
  const found = choices.find((candidate) => candidate === value.toUpperCase());
  if (found === undefined) throw refuse(name, say('oneOf', { names: choices }), seen(value));
  return found;
};

const toNumber = (value: string, name: string, isRight: (number: number) => boolean, expected: Message): number => {
  const number = Number(value);
  if (value.trim() === '' || !isRight(number)) throw refuse(name, expected, seen(value));
  return number;
};

const toText = (value: string, name: string): string => {
  if (value.length > LONGEST_VALUE) throw refuse(name, say('mostCharacters', { most: LONGEST_VALUE }));
  if (!value.isWellFormed() || /\p{Cc}/u.test(value)) throw refuse(name, say('plainText'));
  if (value.trim() === '') throw refuse(name, say('someValue'), say('seenNothing'));
  return value;
};

/** A day or moment as a condition gives it; null when it was not given. Errors: DATE_INVALID. */
export const toDate = (value: string | undefined, name: string): string | null => readDate({ [name]: value }, name);

const toValue = async (store: Store, option: ValueOption, value: string, name: string): Promise<unknown> => {
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
      if (value !== 'true' && value !== 'false') throw refuse(name, say('trueOrFalse'), seen(value));
      return value === 'true';
    case 'COUNT':
      return toNumber(
        value,
        name,
        (number) => Number.isSafeInteger(number) && number >= 1,
        say('orMore', { least: 1 }),
      );
    case 'SHARE':
      return toNumber(value, name, (number) => number >= 0 && number <= 1, say('range', { least: 0, most: 1 }));
    case 'CHOICE':
      return toChoice(value, name, option.choices ?? []);
  }
};

/** Choices hold no comma: several may come in one. */
const cut = ({ value, several }: ValueOption, given: string): readonly string[] =>
  several && value === 'CHOICE' ? given.split(',').map((each) => each.trim()) : [given];

/**
 * The values of a condition as the store takes them: a list where it takes several, else one. Errors: BAD_USER_INPUT,
 * DATE_INVALID, NOT_FOUND; the path names the condition.
 */
export const toValues = async (
  store: Store,
  option: ValueOption,
  given: readonly string[],
  name: string,
): Promise<unknown> => {
  if (!option.several && given.length > 1) throw refuse(name, say('givenOnce'));
  const texts = given.map((each) => toText(each, name)).flatMap((each) => cut(option, each));
  if (texts.length > MOST_VALUES)
    throw refuse(name, say('mostValues', { most: MOST_VALUES }), say('seenCount', { count: texts.length }));
  const values: unknown[] = [];
  for (const text of texts) values.push(await toValue(store, option, text, name));
  return option.several ? values : values[0];
};
