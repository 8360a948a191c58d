import { fileURLToPath } from 'node:url';
import { loadDemo } from '../../../src/app/load-demo.js';
import type { Analysis } from '../../../src/model/analysis.js';
import type { Store } from '../../../src/store/store.js';
import { emptyAnalysis, findSpan, makeEntity, makeMention, toDraft } from '../../fixtures/analysis.js';
import { NOW, openTestStore } from '../../server/support.js';

const DEMO = fileURLToPath(new URL('../../../db/seed/articles', import.meta.url));
const AUTHOR = { by: 'Rima', reason: 'as "everybody" knows', at: '2018-02-01T00:00:00.000Z' };

const AGENCY = 'Harbour News Agency';
const BODY = Array.from(
  { length: 8 },
  (_, n) => `Pump number ${n}1 in hall ${n}2 will be tested after engineer ${n}3 saw a leak in pipe ${n}4 of it.`,
).join('\n');

/** What the demo has none of: an agency's report printed twice, namesakes, and trouble in reading. */
const addReport = async (store: Store, outlet: string, office: string): Promise<void> => {
  const text = `${outlet} 😀: a headline\n\n(${AGENCY}) - ${office} Oliver Marsh was there.\n${BODY}`;
  const [agency, name, title] = [findSpan(text, AGENCY), findSpan(text, 'Oliver Marsh'), findSpan(text, office)];
  const analysis: Analysis = {
    ...emptyAnalysis('en'),
    blocks: [{ kind: 'DATELINE', start: agency.start - 1, end: agency.end + 1, credit: agency }],
    diagnostics: [
      { code: 'LANGUAGE_UNCERTAIN', span: null, note: 'a "guess"' },
      { code: 'QUOTE_UNCLOSED', span: title, note: 'here' },
    ],
    entities: [
      makeEntity('e1', 'MEDIA', AGENCY, { subtype: 'NEWS_AGENCY' }),
      makeEntity('e2', 'PERSON', 'Oliver Marsh', { gazetteerId: null }),
    ],
    mentions: [{ ...makeMention('m1', 'e1', agency), credit: true }, makeMention('m2', 'e2', name)],
    roles: [
      {
        ...{ id: 'r1', entity: 'e2', office, organization: null, country: null, scope: null, assertedBy: null },
        ...{ pattern: 'TITLE_NAME_APPOSITION', standing: 'HELD', plain: true, ruleId: 'test.role', confidence: 0.29 },
        ...{ title, evidence: { start: title.start, end: name.end } },
      },
    ],
  };
  const draft = toDraft(text, { url: `https://${outlet}.example/1`, publisher: outlet, publishedAt: '2018-03-05' });
  await store.addArticle(draft, analysis, NOW);
};

/** The demo articles, about which people said something too. */
export const openChangedDemo = async (): Promise<Store & AsyncDisposable> => {
  const store = await openTestStore();
  await loadDemo(store, DEMO, () => NOW);
  await addReport(store, 'first', 'SENATOR');
  await addReport(store, 'second', 'COACH');
  const order = { field: 'MENTION_COUNT', direction: 'DESC' } as const;
  const page = { first: 4, last: null, after: null, before: null };
  const people = (await store.entities.list({ type: ['PERSON'] }, order, page)).items.map(({ node }) => node.id);
  const [renamed = 0, from = 0, into = 0, undone = 0] = people;
  await store.entityChanges.rename({ entity: renamed, name: 'Another "name"', language: null, revision: null }, AUTHOR);
  await store.entityChanges.rename({ entity: renamed, name: 'اسم آخر', language: 'ar', revision: null }, AUTHOR);
  const merge = { force: true, fromRevision: null, intoRevision: null };
  await store.entityChanges.merge({ from, into, ...merge }, AUTHOR);
  const mistaken = await store.entityChanges.merge({ from: undone, into, ...merge }, AUTHOR);
  await store.entityChanges.undo(mistaken.id, AUTHOR);
  return store;
};
