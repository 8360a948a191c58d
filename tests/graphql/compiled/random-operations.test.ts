import 'reflect-metadata';
import fc from 'fast-check';
import { isObjectType, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHAPES } from '../../../src/graphql/compiled/shapes.js';
import { buildSchema } from '../../../src/graphql/schema.js';
import { SLOW_START } from '../../server/support.js';
import { findKnownValues, type KnownValues } from './known-values.js';
import { openLivedInStore } from './lived-in-store.js';
import { isWay, type RandomOperation, randomOperation } from './random-operation.js';
import { createBoth } from './support.js';

/** `RANDOM_OPERATIONS=5000 RANDOM_SEED=7 npx vitest run tests/graphql/compiled` asks more, and others. */
const OPERATIONS = Number(process.env.RANDOM_OPERATIONS ?? 300);
const SEED = Number(process.env.RANDOM_SEED ?? 20_171_229);
/** Operations that are compiled only, to find the fields that have no shape. */
const TRIALS = 100;
const MINUTES = Math.max(1, OPERATIONS / 300) * 60_000;

const schema = buildSchema();
let store: Awaited<ReturnType<typeof openLivedInStore>>;
let both: ReturnType<typeof createBoth>;
let values: KnownValues;
beforeAll(async () => {
  store = await openLivedInStore(schema);
  both = createBoth(schema, store);
  values = await findKnownValues(schema, async (query) => {
    const { data, errors } = JSON.parse((await both(query)).resolved);
    expect(errors, query).toBeUndefined();
    return data;
  });
}, SLOW_START);
afterAll(() => store?.[Symbol.asyncDispose]());

const isValid = ({ source }: RandomOperation): boolean => validate(schema, parse(source)).length === 0;

/** Fields that would send nearly every operation to its resolvers. */
const findUnshaped = (): ReadonlySet<string> => {
  const seldom = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isWay(type.name)) continue;
    for (const { name } of Object.values(type.getFields())) {
      if (SHAPES[type.name]?.[name] === undefined) seldom.add(`${type.name}.${name}`);
    }
  }
  // What else has none is found by compiling.
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const [operation] = fc.sample(randomOperation({ schema, values, seldom }), { numRuns: 1, seed: SEED + trial });
    if (operation === undefined || !isValid(operation)) continue;
    const { refused } = both.compile(operation.source, operation.variables);
    const [, field] = /^(\w+\.\w+): has no shape/u.exec(refused ?? '') ?? [];
    if (field !== undefined) seldom.add(field);
  }
  return seldom;
};

test(
  'random operations: what a statement writes is what the resolvers say',
  async () => {
    const seldom = findUnshaped();
    let valid = 0;
    let compared = 0;
    const reasons = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(randomOperation({ schema, values, seldom }), async (operation) => {
        fc.pre(isValid(operation));
        valid += 1;
        const { resolved, compiled } = await both(operation.source, operation.variables);
        if (typeof compiled !== 'string') {
          reasons.set(compiled.refused, (reasons.get(compiled.refused) ?? 0) + 1);
          return;
        }
        compared += 1;
        expect(compiled).toBe(resolved);
      }),
      { numRuns: OPERATIONS, seed: SEED, interruptAfterTimeLimit: MINUTES, maxSkipsPerRun: 10 },
    );
    if (process.env.RANDOM_REPORT !== undefined) {
      process.stdout.write(
        `${JSON.stringify({ valid, compared, seldom: [...seldom], reasons: [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 20) }, null, 1)}\n`,
      );
    }
    expect(compared / valid).toBeGreaterThan(0.5);
  },
  2 * MINUTES,
);
