import { describe, expect, test } from 'vitest';
import { buildExtractor } from '../../src/extract/pipeline.js';
import { toDraft } from '../../src/ingest/draft.js';
import { PACKS } from '../../src/lang/registry.js';
import type { Rule } from '../../src/lang/rule.js';
import type { Analysis } from '../../src/model/analysis.js';

const rulesOf = (pack: (typeof PACKS)[number]): readonly Rule[] => [
  ...pack.names.rules,
  ...pack.times.rules,
  ...pack.quotes.rules,
  ...pack.agreements.rules,
  ...pack.interactions.rules,
  ...(pack.attitudes?.rules ?? []),
];

/** Ids of the rules that gave a result, of whatever kind. */
const firedIn = (analysis: Analysis): Set<string> =>
  new Set(
    [
      analysis.entities,
      analysis.mentions,
      analysis.roles,
      analysis.quotes,
      analysis.agreements,
      analysis.interactions,
      analysis.times,
    ]
      .flat()
      .map((result) => result.ruleId),
  );

describe.each(PACKS.map((pack) => [pack.code, pack] as const))('rules of %s', (code, pack) => {
  const read = buildExtractor(pack);
  const fired = (text: string): Set<string> =>
    firedIn(read(toDraft({ text, language: code, publishedAt: '2018-03-15' }), { attributions: 'WIDE' }));
  const rules = rulesOf(pack);

  test('ids are unique and carry the language', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${code}.`))).toEqual([]);
  });

  test.each(rules.flatMap((rule) => rule.examples.map((example) => [rule.id, example] as const)))(
    '%s reads: %s',
    (id, example) => {
      expect([...fired(example)]).toContain(id);
    },
  );

  test.each(rules.flatMap((rule) => (rule.counterexamples ?? []).map((example) => [rule.id, example] as const)))(
    '%s refuses: %s',
    (id, example) => {
      expect([...fired(example)]).not.toContain(id);
    },
  );
});
