import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type KnownValues, placeOf } from './known-values.js';

export interface RandomOperation {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface OperationOptions {
  readonly schema: GraphQLSchema;
  readonly values: KnownValues;
  /** Fields, as `Type.field`, that are asked seldom. */
  readonly seldom: ReadonlySet<string>;
}

/** What chance decides. */
interface Chance {
  /** A whole number from 0 to below `limit`; small ones are what a failure is shrunk to. */
  below(limit: number): number;
  /** True in about so many of a hundred cases. */
  often(percent: number): boolean;
  /** What would send a whole operation to its resolvers, or make it an error: true in about one of `cases`. */
  rarely(cases: number): boolean;
  one<T>(list: readonly T[]): T;
}

interface Writing extends OperationOptions, Chance {
  readonly variables: Record<string, unknown>;
  readonly definitions: string[];
  readonly fragments: string[];
  aliases: number;
}

type Field = GraphQLField<unknown, unknown>;

/** Levels of objects below the root; connections and their edges are none. */
const DEEPEST = 3;
const MOST_FIELDS = 4;
const WORDS = [
  'ar',
  'en',
  'und',
  'xx',
  '',
  'سوريا',
  "it's",
  '"',
  '\\',
  '😀',
  'Lavrov',
  'وزير',
  'https://news.example/1',
];
const DAYS = ['2017-09-15', '2017-10-31', '2018-01-01', '1066-10-14'];
const MOMENTS = ['2017-09-15T10:00:00Z', '2018-01-01T00:00:00.000Z', '2017-12-01T23:30:00+03:00'];
const FRACTIONS = [0.8, 0, 0.5, 0.9, 1, 0.95, 1.5];

/** Arguments and filters whose ids are of another type than their name says. */
const TYPES_BY_NAME: Readonly<Record<string, string>> = {
  agreement: 'Agreement',
  article: 'Article',
  articles: 'Article',
  quote: 'Quote',
  story: 'Story',
  utterance: 'Utterance',
  interaction: 'Interaction',
  correction: 'Correction',
  change: 'EntityChange',
};

const idOf = (writing: Writing, name: string, owner: GraphQLNamedType | null): string => {
  const { ids } = writing.values;
  const all = [...ids.keys()];
  if (writing.rarely(150)) return writing.one(['x', 'Quote_0', 'Entity_999999', 'Quote_-1', 'Entity_9007199254740993']);
  const byOwner = owner !== null && isObjectType(owner) ? owner.name : null;
  const type = writing.rarely(100) || (name.startsWith('id') && byOwner === null) ? writing.one(all) : null;
  const wanted = type ?? (name.startsWith('id') ? byOwner : TYPES_BY_NAME[name]) ?? 'Entity';
  return writing.one(ids.get(wanted) ?? ids.get('Entity') ?? ['x']);
};

/** A value of a nullable or non-null input type. `owner`: type of what the field with the argument gives. */
const randomValue = (
  writing: Writing,
  type: GraphQLInputType,
  name: string,
  owner: GraphQLNamedType | null,
  depth: number,
): unknown => {
  if (isNonNullType(type)) return presentValue(writing, type.ofType as GraphQLInputType, name, owner, depth);
  return writing.often(isListType(type) || depth > 1 ? 3 : 6)
    ? null
    : presentValue(writing, type as GraphQLInputType, name, owner, depth);
};

const presentValue = (
  writing: Writing,
  type: GraphQLInputType,
  name: string,
  owner: GraphQLNamedType | null,
  depth: number,
): unknown => {
  if (isListType(type)) {
    return Array.from({ length: writing.below(4) }, () =>
      randomValue(writing, type.ofType as GraphQLInputType, name, owner, depth),
    );
  }
  if (isEnumType(type)) return writing.one(type.getValues()).name;
  if (isInputObjectType(type)) return objectOf(writing, Object.values(type.getFields()), owner, depth + 1);
  switch (type.name) {
    case 'Int':
      return name === 'first' || name === 'last' ? pageSize(writing) : writing.below(60);
    case 'Float':
      return writing.one(FRACTIONS);
    case 'Boolean':
      return writing.often(50);
    case 'ID':
      return idOf(writing, name, owner);
    case 'Date':
      return writing.one(DAYS);
    case 'DateTime':
      return writing.one(MOMENTS);
    case 'DateOrDateTime':
      return writing.rarely(20) ? writing.one(['2017-09', '2017-02-30']) : writing.one([...DAYS, ...MOMENTS]);
    default:
      return writing.one(WORDS);
  }
};

const pageSize = (writing: Writing): number => (writing.rarely(300) ? writing.one([101, -1, 100]) : writing.below(5));

const objectOf = (
  writing: Writing,
  fields: readonly GraphQLInputField[],
  owner: GraphQLNamedType | null,
  depth: number,
): Record<string, unknown> => {
  const object: Record<string, unknown> = {};
  const percent = Math.max(8, Math.min(40, 150 / fields.length));
  for (const { name, type, defaultValue } of fields) {
    const isNeeded = isNonNullType(type) && defaultValue === undefined;
    if (!isNeeded && (depth > 3 || !writing.often(percent))) continue;
    object[name] = randomValue(writing, type, name, owner, depth);
  }
  return object;
};

const asVariable = (writing: Writing, type: GraphQLInputType, value: unknown, mayBeAbsent: boolean): string => {
  const name = `v${writing.definitions.length}`;
  const plain = String(type).replace(/!$/u, '');
  const spelled = isNonNullType(type) || (value !== null && writing.often(20)) ? `${plain}!` : plain;
  const isAbsent = mayBeAbsent && !spelled.endsWith('!') && writing.often(15);
  if (isAbsent && writing.often(40) && value !== null) {
    writing.definitions.push(`$${name}: ${plain} = ${literalOf(writing, type, value, 0)}`);
  } else {
    writing.definitions.push(`$${name}: ${spelled}`);
    if (!isAbsent) writing.variables[name] = value;
  }
  return `$${name}`;
};

/** A value as it stands in a document; parts of it may be variables. `variables`: how often, of a hundred. */
const literalOf = (writing: Writing, type: GraphQLInputType, value: unknown, variables: number): string => {
  if (isNonNullType(type)) return literalOf(writing, type.ofType as GraphQLInputType, value, variables);
  if (value === null || value === undefined) return 'null';
  if (isListType(type)) {
    const items = Array.isArray(value) ? value : [value];
    return `[${items.map((item) => literalOf(writing, type.ofType as GraphQLInputType, item, 0)).join(', ')}]`;
  }
  if (isEnumType(type)) return String(value);
  if (!isInputObjectType(type)) return JSON.stringify(value);
  const parts = Object.entries(value).map(([name, part]) => {
    const field = type.getFields()[name] as GraphQLInputField;
    const isVariable = variables > 0 && writing.often(variables);
    const spelled = isVariable
      ? asVariable(writing, field.type, part, true)
      : literalOf(writing, field.type, part, variables);
    return `${name}: ${spelled}`;
  });
  return `{${parts.join(', ')}}`;
};

const PAGE_ENDS = new Set(['last', 'before', 'after']);

const chosenArguments = (writing: Writing, parent: GraphQLNamedType, field: Field, depth: number) => {
  const chosen = new Map<GraphQLArgument, unknown>();
  const owner = getNamedType(field.type);
  const isFromEnd = writing.often(15);
  const isIdOptional = field.args.some(({ name, type }) => name === 'id' && !isNonNullType(type));
  for (const argument of field.args) {
    const { name, type, defaultValue } = argument;
    const isSize = name === 'first' || name === 'last';
    const isNeeded = isNonNullType(type) && defaultValue === undefined;
    const isWanted = isSize ? (name === 'last') === isFromEnd && (depth > 0 || writing.often(90)) : writing.often(25);
    if (PAGE_ENDS.has(name) && name !== 'last') continue;
    // Where an object can be asked for in several ways, one is to be chosen.
    if (isIdOptional && name !== 'id' && !writing.rarely(20)) continue;
    if (isNeeded || isWanted || (isIdOptional && name === 'id'))
      chosen.set(argument, randomValue(writing, type, name, owner, 0));
  }
  const orders = ['orderBy', 'direction'].flatMap((name) => {
    const argument = field.args.find((each) => each.name === name);
    const value = argument === undefined ? undefined : chosen.get(argument);
    return argument === undefined || value === undefined || value === null
      ? []
      : [`${name}: ${literalOf(writing, argument.type, value, 0)}`];
  });
  const places =
    writing.values.cursors.get(placeOf(parent.name, field.name, orders.join(''))) ??
    writing.values.cursors.get(placeOf(parent.name, field.name, '')) ??
    [];
  for (const end of ['after', 'before']) {
    const argument = field.args.find(({ name }) => name === end);
    if (argument === undefined || places.length === 0 || !writing.often(15)) continue;
    chosen.set(argument, writing.rarely(50) ? 'x' : writing.one(places));
  }
  return chosen;
};

const argumentsOf = (writing: Writing, parent: GraphQLNamedType, field: Field, depth: number): string => {
  const spelled = [...chosenArguments(writing, parent, field, depth)].map(([{ name, type, defaultValue }, value]) => {
    const isNeeded = isNonNullType(type) && defaultValue === undefined;
    const given = value === null && isNonNullType(type) ? defaultValue : value;
    return `${name}: ${
      writing.often(35) ? asVariable(writing, type, given, !isNeeded) : literalOf(writing, type, given, 15)
    }`;
  });
  return spelled.length === 0 ? '' : `(${spelled.join(', ')})`;
};

const decision = (writing: Writing): string => {
  if (!writing.often(5)) return '';
  const value = writing.often(70);
  const spelled = writing.often(50)
    ? asVariable(writing, writing.schema.getDirective('include')?.args[0]?.type as GraphQLInputType, value, false)
    : String(value);
  return ` @${writing.one(['include', 'skip'])}(if: ${spelled})`;
};

const isComposite = (type: GraphQLNamedType): boolean => isObjectType(type) || isAbstractType(type);

/** Objects that only lead to others. */
export const isWay = (type: string): boolean => /(?:Connection|Edge)$/u.test(type) || type === 'PageInfo';

const isSeldom = ({ seldom }: Writing, parent: string, field: Field): boolean => {
  const type = getNamedType(field.type);
  const leadsNowhere =
    isObjectType(type) && Object.keys(type.getFields()).every((name) => seldom.has(`${type.name}.${name}`));
  return leadsNowhere || seldom.has(`${parent}.${field.name}`);
};

const fieldsOf = (writing: Writing, type: GraphQLNamedType, depth: number): readonly Field[] => {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const all = Object.values(type.getFields()).filter(
    (field) => depth > 0 || isWay(type.name) || !isComposite(getNamedType(field.type)),
  );
  const usual = all.filter((field) => !isSeldom(writing, type.name, field));
  return usual.length === 0 || writing.rarely(300) ? all : usual;
};

const aliasOf = (writing: Writing): string => {
  writing.aliases += 1;
  return `a${writing.aliases}`;
};

const fieldText = (writing: Writing, parent: GraphQLNamedType, field: Field, depth: number, apart: boolean): string => {
  const type = getNamedType(field.type);
  const given = argumentsOf(writing, parent, field, DEEPEST - depth);
  const alias = apart || given !== '' || field.args.length > 0 || writing.often(8) ? `${aliasOf(writing)}: ` : '';
  const head = `${alias}${field.name}${given}${decision(writing)}`;
  if (!isComposite(type)) return head;
  const below = isWay(type.name) ? depth : depth - 1;
  const once = `${head} ${setOf(writing, type, below)}`;
  // The same field twice: what is selected of it is merged.
  return writing.often(6) ? `${once} ${head} ${setOf(writing, type, below)}` : once;
};

const branchesOf = (writing: Writing, type: GraphQLNamedType, depth: number): readonly string[] => {
  if (!isAbstractType(type)) return [];
  const possible = writing.schema.getPossibleTypes(type);
  return Array.from({ length: 1 + writing.below(3) }, () => {
    const branch = writing.one(possible);
    return `... on ${branch.name}${decision(writing)} ${setOf(writing, branch, depth, true)}`;
  });
};

/** A selection set. `apart`: fields have keys of their own, so that they never meet those of another type. */
const setOf = (writing: Writing, type: GraphQLNamedType, depth: number, apart = false): string => {
  const fields = fieldsOf(writing, type, depth);
  const chosen = Array.from({ length: fields.length === 0 ? 0 : 1 + writing.below(MOST_FIELDS) }, () =>
    fieldText(writing, type, writing.one(fields), depth, apart),
  );
  const parts = [...chosen, ...branchesOf(writing, type, depth)];
  if (parts.length === 0 || writing.often(10)) parts.push(`${apart ? `${aliasOf(writing)}: ` : ''}__typename`);
  if (writing.often(8)) parts.push(`... on ${type.name}${decision(writing)} { ${parts.pop()} }`);
  if (writing.often(5)) parts.push(`... ${decision(writing)} { ${parts.pop()} }`);
  if (writing.often(6)) {
    const name = `F${writing.fragments.length}`;
    writing.fragments.push(`fragment ${name} on ${type.name} { ${parts.join(' ')} }`);
    return writing.often(20) ? `{ ...${name} ...${name} }` : `{ ...${name}${decision(writing)} }`;
  }
  return `{ ${parts.join(' ')} }`;
};

const writeOperation = (options: OperationOptions, chance: Chance): RandomOperation => {
  const root = options.schema.getQueryType();
  if (root == null) throw new Error('a schema with queries');
  const writing: Writing = { ...options, ...chance, variables: {}, definitions: [], fragments: [], aliases: 0 };
  const set = setOf(writing, root, DEEPEST);
  const definitions = writing.definitions.length === 0 ? '' : `(${writing.definitions.join(', ')})`;
  return { source: [`query ${definitions} ${set}`, ...writing.fragments].join('\n'), variables: writing.variables };
};

const belowArbitrary = (limit: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: limit - 1 });

/** Queries that fit a schema, for the most part. */
export const randomOperation = (options: OperationOptions): fc.Arbitrary<RandomOperation> =>
  fc.gen().map((generate) => {
    const below = (limit: number): number => (limit <= 1 ? 0 : generate(belowArbitrary, limit));
    return writeOperation(options, {
      below,
      often: (percent) => below(100) >= 100 - percent,
      rarely: (cases) => below(cases) === cases - 1,
      one: (list) => list[below(list.length)] as (typeof list)[number],
    });
  });
