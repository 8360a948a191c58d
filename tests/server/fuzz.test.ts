import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toGlobalId } from '../../src/graphql/node/global-id.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer } from './support.js';

const SECONDS = Number(process.env.ISNAD_FUZZ_SECONDS ?? 12);
const SEED = Number(process.env.ISNAD_FUZZ_SEED ?? 20_261_124);
const SLOWEST_ANSWER = 10_000;

const schema = buildSchema();
let server: TestServer;
let stop: () => Promise<void>;
beforeAll(async () => {
  const store = await openTestStore(6);
  server = await startTestServer(store, { logLevel: 'error', ratePoints: 0 });
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

interface Chance {
  /** A whole number below `end`. */
  below(end: number): number;
  is(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

/** The same numbers for the same seed (mulberry32). */
const createChance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (end) => Math.floor(next() * end),
    is: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] as never,
  };
};

const IDS = ['Article', 'Quote', 'Entity', 'Agreement', 'Finding', 'Mention', 'Story'].flatMap((type) =>
  [1, 3, 999_999].map((key) => toGlobalId(type as 'Article', key)),
);
const WORDS = [
  '',
  'هدنة',
  'قال الوزير',
  'truce',
  '"a b"',
  'NEAR(a, b)',
  "' OR 1=1 --",
  '%_\\',
  '\u0000',
  '\u202e',
  '\ud800',
  '__proto__',
  '*',
];
const DATES = ['2017-09', '2017-09-01', '2017-09-01T00:00:00Z', '0000-00-00', '9999-12-31', 'yesterday', ''];
const NUMBERS = [0, 1, 2, 5, 20, 100, 101, -1, 2 ** 31, 1.5, 1e308];
const WRONG = [null, {}, [], [[]], true, 'x', -1, 1.5, { __proto__x: 1 }, ['', null]];

/** A value for a variable: mostly one that fits. */
const makeValue = (chance: Chance, type: GraphQLInputType, depth = 0): unknown => {
  if (chance.is(0.04)) return chance.pick(WRONG);
  if (isNonNullType(type)) return makeValue(chance, type.ofType, depth);
  if (chance.is(0.05)) return null;
  if (isListType(type)) return Array.from({ length: chance.below(4) }, () => makeValue(chance, type.ofType, depth));
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 3 && chance.is(0.2)),
    );
    return Object.fromEntries(fields.map((field) => [field.name, makeValue(chance, field.type, depth + 1)]));
  }
  const { name } = getNamedType(type);
  if (name === 'Int' || name === 'Float') return chance.pick(NUMBERS);
  if (name === 'Boolean') return chance.is(0.5);
  if (name === 'ID') return chance.is(0.8) ? chance.pick(IDS) : chance.pick(WORDS);
  return chance.pick(name === 'String' ? WORDS : DATES);
};

interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** A valid document over the whole schema: fields, aliases, fragments of both kinds, directives, variables. */
const makeOperation = (chance: Chance): Operation => {
  const variables: Record<string, unknown> = {};
  const declarations: string[] = [];
  const fragments: string[] = [];
  let names = 0;
  const name = (): string => {
    names += 1;
    return `n${names}`;
  };

  const variable = (type: string, value: unknown): string => {
    const own = name();
    declarations.push(`$${own}: ${type}`);
    // What is left out is null or an error, as its type says.
    if (!chance.is(0.03)) variables[own] = value;
    return `$${own}`;
  };
  const argumentsOf = (wanted: readonly GraphQLArgument[]): string => {
    const given = wanted.filter(
      (argument) => isNonNullType(argument.type) || (argument.name === 'first' ? chance.is(0.6) : chance.is(0.15)),
    );
    const parts = given.map((argument) => {
      const value = argument.name === 'first' && chance.is(0.9) ? chance.below(4) : makeValue(chance, argument.type);
      return `${argument.name}: ${variable(String(argument.type), value)}`;
    });
    return parts.length === 0 ? '' : `(${parts.join(', ')})`;
  };
  const directive = (): string =>
    chance.is(0.06) ? ` @${chance.pick(['include', 'skip'])}(if: ${variable('Boolean!', chance.is(0.5))})` : '';

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const type = getNamedType(field.type);
    // Fields of one name with other arguments cannot be merged.
    const alias = field.args.length > 0 || chance.is(0.1) ? `${name()}: ` : '';
    const own = `${alias}${field.name}${argumentsOf(field.args)}${directive()}`;
    return isCompositeType(type) ? `${own} ${selectionOf(type, depth + 1)}` : own;
  };
  const selectionOf = (type: GraphQLNamedType, depth: number): string => {
    const parts = ['__typename'];
    if (isAbstractType(type) && depth < 7) {
      const inner = chance.pick(schema.getPossibleTypes(type));
      // Fields of different types under one name need not agree.
      parts.push(`... on ${inner.name}${directive()} { ${name()}: __typename }`);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth < 6 || isLeafType(getNamedType(getNullableType(field.type))),
      );
      const count = 1 + chance.below(depth < 2 ? 3 : 5);
      for (let asked = 0; asked < count && fields.length > 0; asked += 1) {
        const text = fieldOf(chance.pick(fields), depth);
        if (!chance.is(0.1)) parts.push(text);
        else if (chance.is(0.5)) parts.push(`... on ${type.name} { ${text} }`);
        else {
          const own = name();
          fragments.push(`fragment ${own} on ${type.name} { ${text} }`);
          parts.push(`...${own}`);
        }
      }
    }
    return `{ ${parts.join(' ')} }`;
  };

  const root = schema.getQueryType() as GraphQLNamedType;
  const selection = selectionOf(root, 0);
  const head = declarations.length === 0 ? 'query' : `query (${declarations.join(', ')})`;
  return { query: [`${head} ${selection}`, ...fragments].join('\n'), variables };
};

const BYTES = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  '\\u0000',
  '\\ud800',
  '\u0000',
  '\u202e',
  ',',
  ':',
  '$',
  '@',
  '...',
  '#',
  '"""',
  'null',
  '1e999',
  '\ufeff',
  'ق',
];

/** A body with some bytes changed, taken out, doubled or put in. */
const mutate = (chance: Chance, body: string): Buffer => {
  let bytes = Buffer.from(body);
  for (let change = 1 + chance.below(4); change > 0; change -= 1) {
    const at = chance.below(bytes.length + 1);
    const end = Math.min(bytes.length, at + 1 + chance.below(12));
    const piece = chance.pick<() => Buffer>([
      () => Buffer.from(chance.pick(BYTES)),
      () => Buffer.from([chance.below(256)]),
      () => Buffer.alloc(0),
      () => Buffer.concat([bytes.subarray(at, end), bytes.subarray(at, end)]),
    ])();
    bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(chance.is(0.5) ? at : end)]);
  }
  return bytes;
};

const send = async (body: string | Buffer): Promise<{ status: number; text: string }> => {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: body as string,
    signal: AbortSignal.timeout(SLOWEST_ANSWER),
  });
  return { status: response.status, text: await response.text() };
};

test(
  `whatever is asked, the answer is no failure of ours (seed ${SEED}, ${SECONDS} s)`,
  async () => {
    const counts = { asked: 0, answered: 0, refused: 0, mutated: 0 };
    const end = performance.now() + SECONDS * 1000;
    for (let round = 0; performance.now() < end; round += 1) {
      const chance = createChance(SEED + round);
      const operation = makeOperation(chance);
      const body = JSON.stringify(operation);
      const isMutated = chance.is(0.3);
      const { status, text } = await send(isMutated ? mutate(chance, body) : body);
      const seen = `seed ${SEED + round}, status ${status}: ${text.slice(0, 500)}\n${body}`;
      expect(status, seen).toBeLessThan(500);
      expect(text, seen).not.toContain('INTERNAL_SERVER_ERROR');
      const answer = JSON.parse(text) as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
      for (const { extensions } of answer.errors ?? []) expect(extensions?.code, seen).toMatch(/^[A-Z_]+$/u);
      counts.asked += 1;
      if (isMutated) counts.mutated += 1;
      else if (answer.data == null) counts.refused += 1;
      else counts.answered += 1;
      // What is made is meant to be valid: it must get past the door.
      if (!isMutated) {
        const codes = answer.errors?.map(({ extensions }) => extensions?.code) ?? [];
        expect(codes, seen).not.toContain('GRAPHQL_PARSE_FAILED');
      }
    }
    const health = await fetch(new URL('/healthz', server.url));
    expect(health.status).toBe(200);
    expect(server.log).toEqual([]);
    // Enough gets through to the resolvers.
    expect(counts.answered, JSON.stringify(counts)).toBeGreaterThan(counts.asked / 10);
  },
  SECONDS * 1000 + SLOW_START,
);
