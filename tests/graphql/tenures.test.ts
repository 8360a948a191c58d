import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addArticle } from '../../src/app/add-article.js';
import { toDraft } from '../../src/ingest/draft.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer } from '../server/support.js';

const REPORTS = [
  ['2019-02-04', 'قال وزير الخارجية التونسي كمال الزواري إن الوفد وصل إلى تونس.'],
  ['2019-05-20', 'Tunisian Foreign Minister Nadia Ferchichi will travel on Monday, said a newspaper in Sfax.'],
  ['2019-08-11', 'أعلن وزير الخارجية التونسي كمال الزواري أن المحادثات تأجلت أسبوعا.'],
  ['2020-01-15', 'صرح وزير الخارجية التونسي رشيد الماطري بأن المحادثات ستستأنف.'],
  ['2020-02-15', 'أكد وزير الخارجية التونسي رشيد الماطري أن الاتفاق قريب.'],
  ['2020-03-09', 'انتقد وزير الخارجية التونسي السابق كمال الزواري الاتفاق في مقابلة.'],
] as const;

let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(0);
  for (const [publishedAt, text] of REPORTS)
    await addArticle(store, toDraft({ text, publishedAt }), { now: () => '2020-04-01T00:00:00.000Z' });
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const ask = async (query: string) => {
  const { data, errors } = await server.ask(query);
  expect(errors).toEqual([]);
  return data;
};

describe('tenures', () => {
  test('a person: offices with their time and their evidence', async () => {
    const { entity } =
      await ask(`{ entity(name: "كمال الزواري") { tenures { totalCount nodes { office from { date precision
      basis } to { date } formerSince statementCount imported title source holder { name } home { name }
      statements { nodes { evidence { exact } article { publishedAt } tenure { office } } }
      contradictions { nodes { evidence { exact } entity { name } } } } } } }`);
    expect(entity.tenures).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          office: 'FOREIGN_MINISTER',
          from: { date: '2019-02-04', precision: 'DAY', basis: 'REPORTED' },
          to: { date: '2019-08-11' },
          formerSince: '2020-03-09',
          statementCount: 2,
          imported: false,
          title: null,
          holder: { name: 'كمال الزواري' },
          home: { name: 'تونس' },
          statements: {
            nodes: [
              { evidence: { exact: 'وزير الخارجية التونسي كمال الزواري' }, tenure: { office: 'FOREIGN_MINISTER' } },
              { article: { publishedAt: '2019-08-11' } },
            ],
          },
          contradictions: { nodes: [{ entity: { name: 'Nadia Ferchichi' } }] },
        },
      ],
    });
  });

  test.each([
    { on: '2019-06-01', holders: ['كمال الزواري'] },
    { on: '2019-05-20', holders: ['Nadia Ferchichi', 'كمال الزواري'] },
    { on: '2020-02-01', holders: ['رشيد الماطري'] },
    { on: '2018-06-01', holders: [] },
  ])('a country: who held the office on $on', async ({ on, holders }) => {
    const { entity } = await ask(`{ entity(name: "تونس") { holders(office: "FOREIGN_MINISTER", on: "${on}") { nodes {
      holder { name } } } } }`);
    const names = entity.holders.nodes.map(({ holder }: { holder: { name: string } }) => holder.name);
    expect(names).toEqual(holders);
  });

  test('roles on a day: the statements of what was held then', async () => {
    const { entity } = await ask(`{ entity(name: "كمال الزواري") { all: roles { nodes { standing tenure { office } } }
      then: roles(on: "2019-06-01") { nodes { office standing } } later: roles(on: "2020-03-09") { totalCount } } }`);
    expect(entity.all.nodes.map(({ standing }: { standing: string }) => standing)).toEqual(['HELD', 'HELD', 'FORMER']);
    expect(entity.all.nodes[2].tenure).toBeNull();
    expect(entity.then.nodes).toHaveLength(2);
    expect(entity.later.totalCount).toBe(0);
  });

  test('all tenures, by office, holder and home; a tenure is a node', async () => {
    const { tenures } = await ask('{ tenures(filter: { office: "FOREIGN_MINISTER" }) { totalCount nodes { id } } }');
    expect(tenures.totalCount).toBe(3);
    const { node } = await ask(
      `{ node(id: "${tenures.nodes[0].id}") { ... on Tenure { holder { id } home { id } } } }`,
    );
    const own = await ask(
      `{ tenures(filter: { holder: "${node.holder.id}", home: "${node.home.id}" }) { nodes { id } } }`,
    );
    expect(own.tenures.nodes).toEqual([{ id: tenures.nodes[0].id }]);
  });

  test.each([-1, 367])('withinDays: %i is refused', async (days) => {
    const { errors } = await server.ask(`{ tenures(on: "2019-06-01", withinDays: ${days}) { totalCount } }`);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
