import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEventFeed } from '../../src/app/event-feed.js';
import type { Context } from '../../src/graphql/context.js';
import { buildLoaders } from '../../src/graphql/loaders.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { makeArticle } from '../fixtures/analysis.js';
import { ANYBODY, LIMITS, NOW, openTestStore, SLOW_START } from '../server/support.js';

const schema = buildSchema();
let store: Awaited<ReturnType<typeof openTestStore>>;

beforeAll(async () => {
  store = await openTestStore(1);
  const { draft, analysis } = makeArticle(1);
  const findings = analysis.findings.map((finding) => ({ ...finding, confidence: 0.6 }));
  await store.addArticle(draft, { ...analysis, findings }, NOW);
}, SLOW_START);
afterAll(() => store[Symbol.asyncDispose]());

const ask = async (source: string) => {
  const contextValue: Context = {
    ...{
      store,
      loaders: buildLoaders(store),
      requestId: 'test',
      idempotency: { key: null, keptFor: 0 },
      language: 'en',
      access: ANYBODY,
      now: () => NOW,
      version: '0',
      events: createEventFeed(store.events, { onError: () => {} }),
    },
    limits: LIMITS,
  };
  return graphql({ schema, source, contextValue });
};

describe('findings of a rule that is often wrong', () => {
  test.each([
    ['', [0.9]],
    ['(filter: { kind: DENIED_STATEMENT })', [0.9]],
    ['(filter: { minConfidence: 0 })', [0.6, 0.9]],
    ['(filter: { minConfidence: 0.95 })', []],
  ])('findings%s', async (args, expected) => {
    const { data, errors } = await ask(`{ findings${args} { totalCount nodes { confidence } } }`);
    expect(errors).toBeUndefined();
    const { findings } = data as { findings: { nodes: { confidence: number }[]; totalCount: number } };
    expect(findings.nodes.map(({ confidence }) => confidence).sort()).toEqual(expected);
    expect(findings.totalCount).toBe(expected.length);
  });

  test('mark no article', async () => {
    const { data } = await ask('{ articles(filter: { hasFindings: true }) { totalCount } }');
    expect(data).toEqual({ articles: { totalCount: 1 } });
  });

  test.each([[-0.1], [1.1]])('a confidence of %f is refused', async (minConfidence) => {
    const { errors } = await ask(`{ findings(filter: { minConfidence: ${minConfidence} }) { totalCount } }`);
    expect(errors?.[0]?.message).toContain('must be 0 to 1');
  });
});
