import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { BlockKind } from '../../src/model/block.js';
import type { Key } from '../../src/store/records.js';
import type { Store } from '../../src/store/store.js';
import { emptyAnalysis, findSpan, makeEntity, makeMention, toDraft } from '../fixtures/analysis.js';
import type { OpenFresh } from './contract.js';

const NOW = '2018-03-10T12:00:00.000Z';
const AGENCY = 'Harbour News Agency';

const BODY = Array.from(
  { length: 8 },
  (_, n) => `Crane number ${n}1 on pier ${n}2 will be mended after inspector ${n}3 found rust in bolt ${n}4 of it.`,
).join('\n');

interface Print {
  readonly outlet: string;
  readonly day: string;
  readonly body?: string;
  /** Where the agency is credited; null: nowhere. */
  readonly credit: BlockKind | null;
  readonly subtype?: string;
}

const add = async (
  store: Store,
  { outlet, day, body = BODY, credit, subtype = 'NEWS_AGENCY' }: Print,
): Promise<Key> => {
  const text = `${outlet}: a headline\n\n${credit === null ? '' : `(${AGENCY}) - `}${body}`;
  const draft = toDraft(text, { url: `https://${outlet}.example/1`, publisher: outlet, publishedAt: day });
  if (credit === null) return (await store.addArticle(draft, emptyAnalysis('en'), NOW)).article.id;
  const span = findSpan(text, AGENCY);
  const analysis: Analysis = {
    ...emptyAnalysis('en'),
    blocks: [{ kind: credit, start: span.start - 1, end: span.end + 1, credit: span }],
    entities: [makeEntity('e1', 'MEDIA', AGENCY, { subtype })],
    mentions: [{ ...makeMention('m1', 'e1', span), credit: true }],
  };
  return (await store.addArticle(draft, analysis, NOW)).article.id;
};

const FIRST: Print = { outlet: 'first', day: '2018-03-04', credit: null };
const PAPER: Print = { outlet: 'paper', day: '2018-03-05', credit: 'DATELINE' };
const LATE: Print = { outlet: 'late', day: '2018-03-06', credit: null };

const CASES: readonly { name: string; prints: readonly Print[]; firsts: readonly (number | null)[] }[] = [
  { name: 'a dateline credits an agency', prints: [PAPER], firsts: [0] },
  { name: 'copies of a credited text, before and after it', prints: [FIRST, PAPER, LATE], firsts: [0, 0, 0] },
  { name: 'nobody credits an agency', prints: [FIRST, LATE], firsts: [null, null] },
  { name: 'an agency under a picture made no text', prints: [{ ...PAPER, credit: 'CAPTION' }], firsts: [null] },
  { name: 'a newspaper in the dateline', prints: [{ ...PAPER, subtype: 'NEWSPAPER' }], firsts: [null] },
  { name: 'another text of the day', prints: [PAPER, { ...LATE, body: 'Fog closed the port.' }], firsts: [0, null] },
];

const wiresScenario = (openFresh: OpenFresh): void => {
  test.each(CASES)('$name', async ({ prints, firsts }) => {
    const { store, close } = await openFresh();
    try {
      const ids: Key[] = [];
      for (const print of prints) ids.push(await add(store, print));
      const before = store.statementCount();
      const wires = await store.articles.wires(ids);
      expect(store.statementCount() - before).toBe(1);
      expect(wires.map((wire) => wire?.firstArticleId ?? null)).toEqual(
        firsts.map((first) => (first === null ? null : ids[first])),
      );
      for (const wire of wires) {
        if (wire === null) continue;
        expect(wire.evidence.exact).toBe(AGENCY);
        expect(wire.evidence.articleId).toBe(ids[prints.indexOf(PAPER)]);
      }
    } finally {
      await close();
    }
  });
};

/** How every engine must tell an agency's report from others. */
export const wiresContract = (engine: string, openFresh: OpenFresh): void => {
  describe(`wires on ${engine}`, () => wiresScenario(openFresh));
};
