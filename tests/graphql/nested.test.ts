import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArticle } from '../fixtures/analysis.js';
import { openTestStore, SLOW_START, startTestServer, type TestServer } from '../server/support.js';

let server: TestServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  const store = await openTestStore(12);
  server = await startTestServer(store);
  stop = async () => {
    await server.close();
    await store[Symbol.asyncDispose]();
  };
}, SLOW_START);
afterAll(() => stop());

const ask = async (query: string, variables?: object) => {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
};

const SPEAKER = 'سامي الحمود';
const MINISTRY = 'وزارة الخارجية الروسية';
const FIRST = 'https://news.example/ar/0';

describe('around the graph and back', () => {
  test('article -> quotes -> speaker -> other quotes -> article', async () => {
    const { article } = await ask(`{ article(url: "${FIRST}") { id quotes(first: 1) { nodes { speaker { name
      quotes(orderBy: { field: ID, direction: ASC }) { totalCount nodes { act article { id url } } } } } } } }`);
    const { speaker } = article.quotes.nodes[0];
    expect(speaker.name).toBe(SPEAKER);
    // Articles 0 and 10 are Arabic and have this speaker: each quotes him twice.
    expect(speaker.quotes.totalCount).toBe(4);
    expect(speaker.quotes.nodes[0].article).toEqual({ id: article.id, url: FIRST });
  });

  test('agreement -> parties -> entity -> quotes about it', async () => {
    const { agreements } = await ask(`{ agreements(filter: { status: AGREED }, first: 1) { nodes { parties { role
      evidence { exact } reports { totalCount } entity { wikidataId quotesAbout(first: 3) { nodes { content { exact } } } } } } } }`);
    const [amman] = agreements.nodes[0].parties;
    expect(amman).toMatchObject({ role: 'PARTY', entity: { wikidataId: 'Q3805' } });
    expect(amman.evidence.length).toBe(amman.reports.totalCount);
    for (const { content } of amman.entity.quotesAbout.nodes) expect(content[0].exact).toMatch(/عمّان|Amman/u);
  });

  test('quote -> denied by -> denies -> the same quote', async () => {
    const { quotes } =
      await ask(`{ quotes(filter: { deniedOnly: true }, first: 1) { nodes { id deniedBy { totalCount nodes { act
      chain { role } denies { nodes { id } } } } } } }`);
    const [quote] = quotes.nodes;
    expect(quote.deniedBy).toMatchObject({
      totalCount: 1,
      nodes: [{ act: 'DENY', denies: { nodes: [{ id: quote.id }] } }],
    });
  });

  test('quote -> nested -> parent, and its agreements and findings', async () => {
    const { article } =
      await ask(`{ article(url: "${FIRST}") { quotes { nodes { id parent { id } nested { nodes { parent { id } } }
      agreementReports { nodes { quote { id } } } agreements { totalCount } findings { nodes { kind } } } } } }`);
    const [relayed, direct, nested, denial] = article.quotes.nodes;
    expect(direct.nested.nodes).toEqual([{ parent: { id: direct.id } }]);
    expect(nested.parent).toEqual({ id: direct.id });
    expect(relayed.agreementReports.nodes).toEqual([{ quote: { id: relayed.id } }]);
    expect(relayed.agreements.totalCount).toBe(1);
    expect(relayed.findings.nodes).toEqual([{ kind: 'DENIED_STATEMENT' }]);
    expect(denial.agreementReports.nodes).toEqual([]);
    expect(denial.agreements.totalCount).toBe(0);
  });

  test('entity -> roles, office holders, interactions, articles', async () => {
    const { minister, ministry } = await ask(`{ minister: entity(name: "إيغور سمينوف") { country { wikidataId }
      roles { nodes { office pattern organization { name } title { exact } } }
      interactions { nodes { type participants { entity { name } } place { name } quote { id } } } articles { totalCount } }
      ministry: entity(name: "${MINISTRY}") { officeHolders { nodes { entity { name } } } findings { totalCount } } }`);
    expect(minister.country).toEqual({ wikidataId: 'Q649' });
    expect(minister.roles.nodes[0]).toMatchObject({
      office: 'FOREIGN_MINISTER',
      pattern: 'COUNTERPART',
      organization: { name: expect.any(String) },
      title: { exact: 'نظيره الروسي' },
    });
    expect(minister.interactions.nodes[0]).toMatchObject({ type: 'MEETING', quote: null });
    expect(minister.articles.totalCount).toBe(6);
    expect(ministry.officeHolders.nodes[0].entity.name).toMatch(/إيغور سمينوف|Igor Semenov/u);
  });

  test('finding -> both sides with the objects they belong to', async () => {
    const { findings } =
      await ask(`{ findings(first: 1, filter: { kind: DENIED_STATEMENT }) { nodes { message article { id }
      sides { evidence { exact } quote { act article { id } } entity { name } } } } }`);
    const [finding] = findings.nodes;
    expect(finding.sides.map((side: { quote: { act: string } }) => side.quote?.act)).toContain('DENY');
    expect(finding.sides[0].quote.article).toEqual(finding.article);
  });

  test('evidence -> the article it stands in', async () => {
    const { quotes } = await ask('{ quotes(first: 2) { nodes { article { id } content { article { id } } } } }');
    for (const { article, content } of quotes.nodes) expect(content[0].article).toEqual(article);
  });
});

describe('chains', () => {
  const CHAIN = 'chain { position role entity { name } evidence { exact } }';
  test('a nested quote shows the whole way; own: true only its own hops', async () => {
    const { article } = await ask(
      `{ article(url: "${FIRST}") { quotes { nodes { ${CHAIN} own: ${CHAIN.replace('chain', 'chain(own: true)')} } } } }`,
    );
    const nested = article.quotes.nodes[2];
    expect(nested.own).toEqual([
      expect.objectContaining({ position: 0, role: 'ORIGINATOR', entity: { name: SPEAKER } }),
    ]);
    expect(
      nested.chain.map(({ position, role, entity }: { position: number; role: string; entity: { name: string } }) => [
        position,
        role,
        entity.name,
      ]),
    ).toEqual([
      [0, 'PUBLISHER', 'صحيفة الميدان'],
      [1, 'RELAYER', 'رامي الزين'],
      [2, 'ORIGINATOR', SPEAKER],
    ]);
  });
});

describe('evidence', () => {
  test('every span of every quote, mention and agreement slices back, in both units', async () => {
    const place = '{ exact start end a: start(unit: CODE_POINT) b: end(unit: CODE_POINT) }';
    const { articles } = await ask(`{ articles(first: 12) { nodes { text
      quotes { nodes { cue ${place} content ${place} speakerEvidence ${place} } }
      mentions { nodes { evidence ${place} } } agreementReports { nodes { evidence ${place} subject ${place} } } } } }`);
    let count = 0;
    for (const article of articles.nodes) {
      const characters = [...article.text];
      const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        const span = value as { exact?: string; start: number; end: number; a: number; b: number };
        if (span.exact !== undefined) {
          expect(article.text.slice(span.start, span.end)).toBe(span.exact);
          expect(characters.slice(span.a, span.b).join('')).toBe(span.exact);
          count += 1;
        } else for (const part of Object.values(value)) visit(part);
      };
      visit(article);
    }
    expect(count).toBeGreaterThan(200);
  });

  test('prefix and suffix join up with the text', async () => {
    const { article } = await ask(
      `{ article(url: "${FIRST}") { text quotes { nodes { content { exact start end prefix(length: 40) suffix none: suffix(length: 0) } } } } }`,
    );
    for (const { content } of article.quotes.nodes) {
      const [{ exact, start, prefix, suffix, none }] = content;
      expect(article.text.slice(start - prefix.length)).toMatch(`${prefix}${exact}${suffix}`);
      expect(none).toBe('');
    }
  });
});

describe('pages', () => {
  const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $order: ArticleOrder) {
    articles(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
      totalCount nodes { id } edges { cursor node { id } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const ORDERS = (['PUBLISHED_AT', 'ID'] as const).flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ field, direction })),
  );

  test.each(ORDERS)('forwards and backwards give the same list: $field $direction', async (order) => {
    const whole: string[] = (await ask(PAGE, { first: 100, order })).articles.nodes.map(({ id }: { id: string }) => id);
    expect(new Set(whole).size).toBe(12);

    const forwards: string[] = [];
    let page = (await ask(PAGE, { first: 5, order })).articles;
    expect(page.pageInfo.hasPreviousPage).toBe(false);
    for (;;) {
      forwards.push(...page.nodes.map(({ id }: { id: string }) => id));
      if (!page.pageInfo.hasNextPage) break;
      page = (await ask(PAGE, { first: 5, after: page.pageInfo.endCursor, order })).articles;
    }
    expect(forwards).toEqual(whole);

    const backwards: string[] = [];
    page = (await ask(PAGE, { last: 5, order })).articles;
    expect(page.pageInfo.hasNextPage).toBe(false);
    for (;;) {
      backwards.unshift(...page.nodes.map(({ id }: { id: string }) => id));
      if (!page.pageInfo.hasPreviousPage) break;
      page = (await ask(PAGE, { last: 5, before: page.pageInfo.startCursor, order })).articles;
    }
    expect(backwards).toEqual(whole);
  });

  test('first: 0 is an empty page that still counts', async () => {
    const { articles } = await ask(PAGE, { first: 0 });
    expect(articles).toMatchObject({
      totalCount: 12,
      nodes: [],
      edges: [],
      pageInfo: { startCursor: null, endCursor: null },
    });
  });

  test('nested lists page on with their own cursors', async () => {
    const QUOTES =
      'query ($url: String!, $after: String) { article(url: $url) { quotes(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }';
    const one = (await ask(QUOTES, { url: FIRST })).article.quotes;
    const two = (await ask(QUOTES, { url: FIRST, after: one.pageInfo.endCursor })).article.quotes;
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(new Set([...one.nodes, ...two.nodes].map(({ id }) => id)).size).toBe(4);
  });
});

describe('filters', () => {
  test.each<[string, string, number]>([
    ['articles by language', 'articles(filter: { language: "ar" })', 6],
    ['articles from a day on', 'articles(filter: { from: "2017-09-06" })', 6],
    ['articles to the end of a day', 'articles(filter: { to: "2017-09-06" })', 5],
    ['articles of one day', 'articles(filter: { from: "2017-09-06", to: "2017-09-06" })', 1],
    ['articles in which something does not fit', 'articles(filter: { hasFindings: true })', 12],
    ['articles with a finding of a kind', 'articles(filter: { finding: ROLE_CONFLICT })', 0],
    ['quotes by act', 'quotes(filter: { act: DENY })', 12],
    ['quotes by type', 'quotes(filter: { type: DIRECT })', 12],
    ['quotes that are denied', 'quotes(filter: { deniedOnly: true })', 12],
    ['quotes by act and day', 'quotes(filter: { act: DENY, from: "2017-09-06", to: "2017-09-06" })', 1],
    ['agreements by status', 'agreements(filter: { status: SIGNED })', 0],
    ['interactions by type', 'interactions(filter: { type: MEETING, status: HELD })', 12],
    ['findings by kind', 'findings(filter: { kind: DENIED_STATEMENT })', 12],
    ['entities by type', 'entities(filter: { type: ORGANIZATION })', 1],
  ])('%s', async (_name, field, expected) => {
    expect((await ask(`{ list: ${field} { totalCount nodes { id } } }`)).list).toMatchObject({
      totalCount: expected,
      nodes: expect.objectContaining({ length: Math.min(expected, 20) }),
    });
  });

  test.each([
    ['quotes', 'filter: { speaker: $id }', SPEAKER, 4],
    ['quotes', 'filter: { about: $id }', 'عمّان', 24],
    ['articles', 'filter: { mentions: $id }', SPEAKER, 2],
    // The truce of the dated articles in either language, and one of each article without a date.
    ['agreements', 'filter: { party: $id }', 'عمّان', 4],
    ['interactions', 'filter: { participant: $id }', SPEAKER, 2],
  ])('%s with %s: %s', async (field, argument, name, expected) => {
    const { entity } = await ask('query ($name: String!) { entity(name: $name) { id } }', { name });
    const { list } = await ask(`query ($id: [ID!]) { list: ${field}(${argument}) { totalCount } }`, { id: entity.id });
    expect(list.totalCount).toBe(expected);
  });
});

describe('counts beside a list', () => {
  test('of a whole list, whatever the page', async () => {
    const { quotes } = await ask('{ quotes(first: 1) { totalCount facet(by: ACT) { value entity { name } count } } }');
    const sum = quotes.facet.reduce((total: number, { count }: { count: number }) => total + count, 0);
    expect(sum).toBe(quotes.totalCount);
    expect(quotes.facet[0]).toMatchObject({ value: expect.any(String), entity: null });
  });

  test('of a nested list, with the entities counted by', async () => {
    const { entity } = await ask(`{ entity(name: "${SPEAKER}") { quotes { totalCount
      facet(by: SPEAKER) { value entity { name } count } days: facet(by: DAY, first: 1) { value count } } } }`);
    expect(entity.quotes.facet).toEqual([{ value: null, entity: { name: SPEAKER }, count: entity.quotes.totalCount }]);
    expect(entity.quotes.days).toHaveLength(1);
  });

  test('quotes of one entity about another', async () => {
    const { about } = await ask('{ about: entity(name: "عمّان") { id } }');
    const { entity } = await ask(
      `query ($id: ID!) { entity(name: "${SPEAKER}") { statementsAbout(entity: $id) { totalCount nodes {
        speaker { name } content { exact } } } } }`,
      { id: about.id },
    );
    expect(entity.statementsAbout.totalCount).toBeGreaterThan(0);
    for (const { speaker, content } of entity.statementsAbout.nodes) {
      expect(speaker.name).toBe(SPEAKER);
      expect(content[0].exact).toContain('عمّان');
    }
  });

  test.each([
    ['too many values', 'quotes { facet(by: ACT, first: 1001) { count } }'],
    ['a negative number of values', 'quotes { facet(by: ACT, first: -1) { count } }'],
    ['words that are none', 'quotes(filter: { text: "?!" }) { totalCount }'],
  ])('%s', async (_name, field) => {
    const { errors } = await server.ask(`{ ${field} }`);
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
    ]);
  });
});

describe('one entity', () => {
  test.each([
    ['by name', 'name: "سامي الحمود"'],
    ['by name without hamza and with tatweel', 'name: "سامي الحمـود"'],
    ['by name with marks', 'name: "سَامي الحمود"'],
  ])('%s', async (_name, argument) => {
    expect((await ask(`{ entity(${argument}) { name } }`)).entity).toEqual({ name: SPEAKER });
  });

  test.each(['id: "Entity_999999"', 'name: "لا أحد"', 'wikidataId: "Q999999999"'])('nobody: %s', async (argument) => {
    expect((await ask(`{ entity(${argument}) { name } }`)).entity).toBeNull();
  });
});

describe('search', () => {
  const SEARCH = `query ($q: String!, $types: [SearchType!], $first: Int, $after: String, $language: String) {
    search(query: $q, types: $types, first: $first, after: $after, language: $language) { terms notes
      pageInfo { hasNextPage endCursor } edges { agreementReport { id } cursor score snippet { exact article { text } start end } highlights { exact } node { __typename ... on Node { id } } } } }`;

  test('highlights are verbatim though the query is spelt otherwise', async () => {
    const { search } = await ask(SEARCH, { q: 'الهدنه', types: ['ARTICLE'] });
    expect(search.edges.length).toBe(6);
    for (const { snippet, highlights, node } of search.edges) {
      expect(node.__typename).toBe('Article');
      expect(snippet.article.text.slice(snippet.start, snippet.end)).toBe(snippet.exact);
      expect(highlights.map(({ exact }: { exact: string }) => exact).join(' ')).toContain('هدنة');
    }
  });

  test.each(['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'])('only %s', async (type) => {
    const { search } = await ask(SEARCH, { q: 'عمان', types: [type] });
    expect(search.edges.length).toBeGreaterThan(0);
    for (const { node } of search.edges) expect(node.__typename.toUpperCase()).toBe(type);
  });

  test('pages give each hit once', async () => {
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const {
        search,
      }: {
        search: {
          edges: { node: { id: string }; agreementReport: { id: string } | null }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await ask(SEARCH, { q: 'عمان', first: 5, after });
      // Several reports of one agreement are hits of their own.
      ids.push(...search.edges.map(({ node, agreementReport }) => agreementReport?.id ?? node.id));
      ({ endCursor: after, hasNextPage: more } = search.pageInfo);
    }
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('an empty answer says why', async () => {
    const { search } = await ask(SEARCH, { q: '؟!' });
    expect(search).toMatchObject({ edges: [], terms: [] });
    expect(search.notes.join(' ').length).toBeGreaterThan(10);
  });
});

test('statistics, limits and version', async () => {
  const { statistics, limits, version } = await ask(
    '{ statistics { articles quotes findings } limits { pageSize depth nodes searchCharacters } version }',
  );
  expect(statistics).toEqual({ articles: 12, quotes: 48, findings: 12 });
  expect(limits).toEqual({ pageSize: 100, depth: 12, nodes: 10_000, searchCharacters: 500 });
  expect(version).toMatch(/^\d+\.\d+\.\d+/u);
});

test('a changed text keeps the id of the article and leaves nothing behind', async () => {
  const before = (await ask(`{ article(url: "${FIRST}") { id version quotes { totalCount } } }`)).article;
  const { draft, analysis } = makeArticle(0, { addition: 'فقرة جديدة.' });
  await server.store.addArticle(draft, analysis, '2018-01-02T00:00:00.000Z');
  const after = (
    await ask(`{ article(url: "${FIRST}") { id version quotes { totalCount nodes { content { exact suffix } } } } }`)
  ).article;
  expect(after).toMatchObject({ id: before.id, version: 2, quotes: { totalCount: before.quotes.totalCount } });
});
