import { type ClassType, Field } from 'type-graphql';
import { IsnadError } from '../errors.js';
import { type Message, say } from '../messages/message.js';

/** Filters within filters, and alternatives within one. Each costs the database a look-up for every object. */
const MOST_LEVELS = 4;
const MOST_FILTERS = 20;

type Input = Readonly<Record<string, unknown>>;
type Convert = (filter: Input | null | undefined, at: string, tree: Tree, level: number) => object;

/** One filter argument while it is read: how many filters stand in it. */
interface Tree {
  filters: number;
}

/** What the decorators of the filters said, by input type; filled once, as their own metadata is. */
const converters = new Map<ClassType, Convert>();
const nestedIn = new Map<ClassType, Map<string, () => ClassType>>();

/** Declares that a filter holds another one in a field. */
export const nest = (owner: ClassType, field: string, target: ClassType, description: string): void => {
  Field(() => target, { nullable: true, description })(owner.prototype as object, field);
  nestedIn.set(
    owner,
    (nestedIn.get(owner) ?? new Map<string, () => ClassType>()).set(field, () => target),
  );
};

/** Declares `or` and `not`. */
export const combine = (owner: ClassType): void => {
  Field(() => [owner], {
    nullable: true,
    description: 'Alternatives: one of these must hold too. None holds of an empty list.',
  })(owner.prototype as object, 'or');
  nest(owner, 'not', owner, 'Exclusion: this must not hold.');
};

const grow = (tree: Tree, level: number, at: string): void => {
  tree.filters += 1;
  const fail = (message: Message) => new IsnadError('BAD_USER_INPUT', message, { path: at.split('.') });
  if (level > MOST_LEVELS) throw fail(say('filterTooDeep', { name: at, most: MOST_LEVELS }));
  if (tree.filters > MOST_FILTERS) throw fail(say('filterTooLarge', { name: at, most: MOST_FILTERS }));
};

/**
 * Reads an input type as a filter of the store, with what is nested in it. `own` reads its own conditions; `at` is the
 * path that errors name. Errors: BAD_USER_INPUT for a filter too deep or too large.
 */
export const filterOf = <Given extends object, Filter extends object>(
  owner: ClassType<Given>,
  own: (filter: Given | null | undefined, at: string) => Filter,
) => {
  const convert = (filter: Given | null | undefined, at: string, tree: Tree, level: number): Filter => {
    const read = { ...own(filter, at) } as Record<string, unknown>;
    const values = (filter ?? {}) as Input;
    const below = (target: ClassType, value: unknown, path: string): object => {
      grow(tree, level + 1, path);
      const converter = converters.get(target);
      if (converter === undefined) throw new Error(`invariant: ${target.name} is read by nobody`);
      return converter(value as Input, path, tree, level + 1);
    };
    for (const [field, target] of nestedIn.get(owner) ?? []) {
      const value = values[field];
      if (value !== null && value !== undefined) read[field] = below(target(), value, `${at}.${field}`);
    }
    if (Array.isArray(values.or)) {
      read.or = values.or.map((each, place) => below(owner, each, `${at}.or.${place}`));
    }
    return read as unknown as Filter;
  };
  converters.set(owner, convert as Convert);
  return (filter: Given | null | undefined): Filter => convert(filter, 'filter', { filters: 0 }, 0);
};
