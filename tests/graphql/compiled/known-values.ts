import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Values that stand in a store, for arguments of questions about it. */
export interface KnownValues {
  /** Global ids, by the name of their type. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Cursors, by `placeOf` their list. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

type Ask = (query: string) => Promise<unknown>;
type Listing = GraphQLField<unknown, unknown>;

/** Names a list: a field of a type, in an order. */
export const placeOf = (type: string, field: string, order: string): string => `${type}.${field} ${order}`;

const itemOf = ({ type }: Listing): string | null => {
  const { name } = getNamedType(type);
  return name.endsWith('Connection') ? name.replace(/Connection$/u, '') : null;
};

/** Fields whose value is a list in pages, and which need no argument. */
const listings = (type: GraphQLObjectType): readonly Listing[] =>
  Object.values(type.getFields()).filter((field) => itemOf(field) !== null && !field.args.some(isRequiredArgument));

/** Spellings of all orders that a list can be asked in; '' for the one where none is said. */
const ordersOf = ({ args }: Listing): readonly string[] => {
  const direction = args.find(({ name }) => name === 'direction');
  const orderBy = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
  if (direction !== undefined) return ['', 'direction: ASC', 'direction: DESC'];
  if (!isInputObjectType(orderBy)) return [''];
  const fields = getNamedType(orderBy.getFields().field?.type);
  const names = isEnumType(fields) ? fields.getValues().map(({ name }) => name) : [];
  return ['', ...names.flatMap((name) => ['ASC', 'DESC'].map((by) => `orderBy: {field: ${name}, direction: ${by}}`))];
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All values of the keys `id` and `cursor` in an answer. */
const valuesOf = (answer: unknown, key: 'id' | 'cursor'): readonly string[] => {
  if (Array.isArray(answer)) return answer.flatMap((each) => valuesOf(each, key));
  if (!isRecord(answer)) return [];
  const own = answer[key];
  return typeof own === 'string' ? [own] : Object.values(answer).flatMap((each) => valuesOf(each, key));
};

const MOST_OWNERS = 6;

/** What the lists of a schema hold: found by asking them all. `ask` gives the data of an answer. */
export const findKnownValues = async (schema: GraphQLSchema, ask: Ask): Promise<KnownValues> => {
  const ids = new Map<string, string[]>();
  const cursors = new Map<string, string[]>();
  const keep = (map: Map<string, string[]>, key: string, values: readonly string[]): void => {
    map.set(key, [...new Set([...(map.get(key) ?? []), ...values])]);
  };
  const look = async (type: GraphQLObjectType, field: Listing, asked: (list: string) => string): Promise<void> => {
    const item = itemOf(field) ?? '';
    const hasId = isObjectType(schema.getType(item)) && 'id' in (schema.getType(item) as GraphQLObjectType).getFields();
    for (const order of ordersOf(field)) {
      const page = `${field.name}(first: 20 ${order}) { edges { cursor ${hasId ? 'node { id }' : ''} } }`;
      const answer = await ask(asked(page));
      keep(cursors, placeOf(type.name, field.name, order), valuesOf(answer, 'cursor'));
      if (order === '') keep(ids, item, valuesOf(answer, 'id'));
    }
  };
  const root = schema.getQueryType();
  const node = schema.getType('Node');
  if (root == null || !isInterfaceType(node)) throw new Error('a schema with nodes');
  for (const field of listings(root)) await look(root, field, (list) => `{ ${list} }`);
  for (const type of schema.getPossibleTypes(node)) {
    const owners = (ids.get(type.name) ?? []).slice(0, MOST_OWNERS);
    if (owners.length === 0) continue;
    for (const field of listings(type)) {
      await look(
        type,
        field,
        (list) => `{ nodes(ids: ${JSON.stringify(owners)}) { ... on ${type.name} { ${list} } } }`,
      );
    }
  }
  return { ids, cursors };
};
