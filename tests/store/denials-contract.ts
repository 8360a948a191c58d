import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { ArticleDraft } from '../../src/model/article.js';
import type { Entity, Role } from '../../src/model/entity.js';
import type { Quote } from '../../src/model/quote.js';
import type { FindingRecord, Key } from '../../src/store/records.js';
import type { Store } from '../../src/store/store.js';
import type { Span } from '../../src/text/span.js';
import { emptyAnalysis, findSpan, makeEntity, makeMention, toDraft } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2018-06-01T12:00:00.000Z';
const BY_ID = { field: 'ID', direction: 'ASC' } as const;

/** Everybody and everything that the articles name, under the names by which they do. */
const WORLD: readonly { readonly names: readonly string[]; readonly entity: Entity }[] = [
  {
    names: ['Kelat', 'كيلات'],
    entity: makeEntity('kelat', 'LOCATION', 'Kelat', { subtype: 'COUNTRY', gazetteerId: 'country.kelat' }),
  },
  {
    names: ['Water Board', 'هيئة المياه'],
    entity: makeEntity('board', 'ORGANIZATION', 'Water Board', { gazetteerId: 'org.board', country: 'kelat' }),
  },
  {
    names: ['Mira Solan', 'ميرا سولان'],
    entity: makeEntity('mira', 'PERSON', 'Mira Solan', { gazetteerId: 'person.mira', country: 'kelat' }),
  },
  {
    names: ['Tavo Renn', 'تافو رين'],
    entity: makeEntity('tavo', 'PERSON', 'Tavo Renn', { gazetteerId: 'person.tavo' }),
  },
  {
    names: ['Merchants League', 'رابطة التجار'],
    entity: makeEntity('league', 'ORGANIZATION', 'Merchants League', { gazetteerId: 'org.league' }),
  },
  {
    names: ['Harbour Gazette', 'هاربور غازيت'],
    entity: makeEntity('gazette', 'MEDIA', 'Harbour Gazette', { gazetteerId: 'media.gazette' }),
  },
  { names: ['an official', 'مسؤول'], entity: makeEntity('official', 'PERSON', 'an official') },
];

interface Told {
  readonly speaker: string;
  readonly content: string;
  readonly act?: Quote['act'];
  readonly relayer?: string;
  readonly deniesReport?: boolean;
  readonly isNegative?: boolean;
}

interface Report {
  readonly outlet: string;
  readonly day: string | null;
  readonly language?: 'ar' | 'en';
  readonly text: string;
  readonly told: readonly Told[];
}

const entityOf = (name: string): Entity => {
  const found = WORLD.find(({ names }) => names.includes(name));
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found.entity;
};

const toQuote = (text: string, { speaker, content, act = 'STATE', relayer, ...marks }: Told, n: number): Quote => {
  const { id } = entityOf(speaker);
  const span = findSpan(text, content);
  return {
    ...{ id: `q${n}`, type: 'INDIRECT', act, negated: false, cue: [], cueLemma: null, complementizer: null },
    content: [span],
    speaker: { entity: id, span: findSpan(text, speaker) },
    speakerStatus: id === 'official' ? 'UNNAMED' : 'STATED',
    ...{ addressee: null, medium: null, saidAt: null, parent: null, continues: null, denies: [], headline: false },
    chain: [
      ...(relayer === undefined
        ? []
        : [{ role: 'RELAYER' as const, entity: entityOf(relayer).id, span: findSpan(text, relayer), cue: null }]),
      { role: 'ORIGINATOR', entity: id, span: findSpan(text, speaker), cue: null },
    ],
    deniedTarget: act === 'DENY' ? span : null,
    ...marks,
    ...{ ruleId: 'test.quote', confidence: 0.9 },
  };
};

const roleOf = (evidence: Span): Role => ({
  ...{ id: 'r1', entity: 'mira', title: null, evidence, office: 'SPOKESPERSON', organization: 'board' },
  ...{ country: 'kelat', scope: null, pattern: 'TITLE_NAME_APPOSITION', assertedBy: null },
  ...{ standing: 'HELD', plain: true },
  ...{ ruleId: 'test.role', confidence: 0.9 },
});

const analysisOf = ({ text, told, language = 'en' }: Report): Analysis => {
  const places = WORLD.flatMap(({ names, entity }) =>
    names.filter((name) => text.includes(name)).map((name) => ({ entity, span: findSpan(text, name) })),
  );
  const ids = new Set(
    places.flatMap(({ entity }) => [entity.id, ...(entity.country === null ? [] : [entity.country])]),
  );
  const [mira] = places.filter(({ entity }) => entity.id === 'mira');
  if (mira !== undefined) for (const id of ['board', 'kelat']) ids.add(id);
  return {
    ...emptyAnalysis(language),
    // Mira Solan speaks for the Water Board and for Kelat.
    roles: mira === undefined ? [] : [roleOf(mira.span)],
    entities: WORLD.filter(({ entity }) => ids.has(entity.id)).map(({ entity }) => entity),
    mentions: places.map(({ entity, span }, n) => makeMention(`m${n}`, entity.id, span)),
    quotes: told.map((one, n) => toQuote(text, one, n)),
  };
};

const toInput = (report: Report): { readonly draft: ArticleDraft; readonly analysis: Analysis } => ({
  draft: toDraft(report.text, {
    url: `https://${report.outlet}.example/1`,
    publisher: report.outlet,
    publishedAt: report.day,
  }),
  analysis: analysisOf(report),
});

const CLAIM: Report = {
  outlet: 'one',
  day: '2018-03-05',
  text: 'Tavo Renn said the Water Board opened the sluices of the Arwan dam by night.',
  told: [{ speaker: 'Tavo Renn', content: 'the Water Board opened the sluices of the Arwan dam by night' }],
};
const DENIAL: Report = {
  outlet: 'two',
  day: '2018-03-07',
  text: 'The Water Board denied having opened the sluices of the Arwan dam.',
  told: [{ speaker: 'Water Board', content: 'having opened the sluices of the Arwan dam', act: 'DENY' }],
};
/** A claim on the word of an unnamed source, and a denial of such reports. */
const LEAK: Report = {
  outlet: 'three',
  day: '2018-03-05',
  text: 'Harbour Gazette, citing an official, said Kelat had sold its grain stores to the Merchants League.',
  told: [
    {
      speaker: 'an official',
      content: 'Kelat had sold its grain stores to the Merchants League',
      relayer: 'Harbour Gazette',
    },
  ],
};
const DENIED_LEAK: Report = {
  outlet: 'four',
  day: '2018-03-06',
  text: 'Mira Solan denied reports that Kelat sold grain stores to the Merchants League.',
  told: [
    {
      ...{ speaker: 'Mira Solan', act: 'DENY', deniesReport: true },
      content: 'reports that Kelat sold grain stores to the Merchants League',
    },
  ],
};
const DENIED_LEAK_IN_ARABIC: Report = {
  ...DENIED_LEAK,
  language: 'ar',
  text: 'نفت ميرا سولان تقارير عن بيع كيلات مخازن الحبوب إلى رابطة التجار.',
  told: [
    {
      ...{ speaker: 'ميرا سولان', act: 'DENY', deniesReport: true },
      content: 'تقارير عن بيع كيلات مخازن الحبوب إلى رابطة التجار',
    },
  ],
};

const denialsScenario = (openFresh: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await openFresh();
    try {
      await work(store);
      expect((await store.verify()).problems).toEqual([]);
    } finally {
      await close();
    }
  };
  const add = async (store: Store, report: Report): Promise<Key> => {
    const { draft, analysis } = toInput(report);
    return (await store.addArticle(draft, analysis, NOW)).article.id;
  };
  const quotesOf = async (store: Store, article: Key): Promise<readonly Key[]> => {
    const [page] = await store.quotes.listBy('article', [article], {}, { field: 'POSITION', direction: 'ASC' }, ALL);
    return page?.items.map(({ node }) => node.id) ?? [];
  };
  /** Articles of the quotes that a quote of the article denies, or is denied by. */
  const articlesBy = async (store: Store, edge: 'denies' | 'deniedBy', article: Key): Promise<readonly Key[]> => {
    const pages = await store.quotes.listBy(edge, await quotesOf(store, article), {}, BY_ID, ALL);
    return pages.flatMap(({ items }) => items.map(({ node }) => node.articleId));
  };
  const findingsOf = async (store: Store, article: Key): Promise<readonly FindingRecord[]> => {
    const [page] = await store.findings.listBy('article', [article], {}, BY_ID, ALL);
    return page?.items.map(({ node }) => node) ?? [];
  };
  const kindsOf = async (store: Store, article: Key): Promise<readonly string[]> =>
    (await findingsOf(store, article)).map(({ kind }) => kind);
  const deniedArticles = async (store: Store): Promise<readonly Key[]> => {
    const { items } = await store.quotes.list({ deniedOnly: true }, BY_ID, ALL);
    return items.map(({ node }) => node.articleId);
  };

  describe('denials across articles', () => {
    test('a denial is linked to the statement, which is found from both sides', () =>
      withStore(async (store) => {
        const [claim, denial] = [await add(store, CLAIM), await add(store, DENIAL)];
        expect(await articlesBy(store, 'denies', denial)).toEqual([claim]);
        expect(await articlesBy(store, 'deniedBy', claim)).toEqual([denial]);
        expect(await deniedArticles(store)).toEqual([claim]);
        const [finding] = await findingsOf(store, claim);
        expect(await findingsOf(store, denial)).toEqual([finding]);
        expect(finding).toMatchObject({ kind: 'DENIED_STATEMENT', articleId: denial });
        expect(finding?.message).toBe(
          'Water Board denies a statement that an article of 2 days before gives to Tavo Renn: it is about the denier or his side.',
        );
        expect(finding?.sides.map(({ evidence }) => [evidence.articleId, evidence.exact])).toEqual([
          [claim, 'the Water Board opened the sluices of the Arwan dam by night'],
          [denial, 'Water Board denied having opened the sluices of the Arwan dam'],
        ]);
      }));

    test.each<{ name: string; claim: Report; denial: Report }>([
      { name: 'by their words', claim: CLAIM, denial: DENIAL },
      { name: 'by their words, on one day', claim: { ...CLAIM, day: '2018-03-07' }, denial: DENIAL },
      { name: 'as a report of an unnamed source', claim: LEAK, denial: DENIED_LEAK },
      { name: 'as such a report in another language', claim: LEAK, denial: DENIED_LEAK_IN_ARABIC },
    ])('$name: whichever comes in first, and in one transaction', ({ claim, denial }) =>
      withStore(async (store) => {
        for (const [n, pair] of [
          [claim, denial],
          [denial, claim],
        ].entries()) {
          const given = pair.map((report) => ({ ...report, outlet: `${report.outlet}-${n}` }));
          const ids: Key[] = [];
          for (const report of given) ids.push(await add(store, report));
          const [said, denied] = (n === 0 ? ids : ids.toReversed()) as [Key, Key];
          expect(await articlesBy(store, 'denies', denied)).toContain(said);
          expect(await kindsOf(store, denied)).toEqual(['DENIED_STATEMENT']);
        }
        const batch = [denial, claim].map((report) => toInput({ ...report, outlet: `${report.outlet}-batch` }));
        const [last, before] = await store.addArticles(batch, NOW);
        expect(await articlesBy(store, 'denies', last?.article.id ?? 0)).toContain(before?.article.id);
      }),
    );

    const told = (content: string, fields: Partial<Told> = {}): Pick<Report, 'text' | 'told'> => {
      const speaker = fields.speaker ?? 'Tavo Renn';
      return { text: `${speaker} said ${content}.`, told: [{ speaker, content, ...fields }] };
    };
    test.each<{ name: string; claim: Partial<Report>; denial?: Report }>([
      {
        name: 'the same topic, another matter',
        claim: told('the Water Board will raise the fees for the Arwan dam visitors in spring'),
      },
      {
        name: "the denier's own words",
        claim: told('the Water Board opened the sluices of the Arwan dam by day', { speaker: 'Water Board' }),
      },
      {
        name: "words of the denier's own side that nobody reports",
        claim: told('the Water Board opened the sluices of the Arwan dam by day', { speaker: 'Mira Solan' }),
      },
      {
        name: 'who says that it is not so',
        claim: told('the Water Board never opened the sluices of the Arwan dam', { isNegative: true }),
      },
      { name: 'said after the denial', claim: { day: '2018-03-08' } },
      { name: 'said long before', claim: { day: '2018-02-10' } },
      { name: 'without a date', claim: { day: null } },
      {
        name: 'another denial',
        claim: told('having opened the sluices of the Arwan dam', { act: 'DENY', speaker: 'Merchants League' }),
      },
      {
        name: 'in another language, said by somebody named',
        claim: { ...LEAK, ...told('Kelat sold grain stores to the Merchants League') },
        denial: DENIED_LEAK_IN_ARABIC,
      },
      {
        name: 'in another language, about somebody else too',
        claim: {
          ...LEAK,
          text: 'an official said Kelat gave Tavo Renn and the Merchants League its grain.',
          told: [{ speaker: 'an official', content: 'Kelat gave Tavo Renn and the Merchants League its grain' }],
        },
        denial: DENIED_LEAK_IN_ARABIC,
      },
    ])('no link: $name', ({ claim, denial = DENIAL }) =>
      withStore(async (store) => {
        const said = await add(store, { ...CLAIM, ...claim });
        const denied = await add(store, denial);
        expect(await articlesBy(store, 'denies', denied)).toEqual([]);
        expect(await deniedArticles(store)).toEqual([]);
        expect(await kindsOf(store, said)).toEqual([]);
      }),
    );

    test('a statement that many report is denied in all of them, as one finding', () =>
      withStore(async (store) => {
        const claims: Key[] = [];
        for (const outlet of ['one', 'two', 'three']) claims.push(await add(store, { ...CLAIM, outlet }));
        const denial = await add(store, { ...DENIAL, outlet: 'four' });
        expect(await articlesBy(store, 'denies', denial)).toEqual(claims);
        claims.push(await add(store, { ...CLAIM, outlet: 'five', day: '2018-03-06' }));
        expect(await deniedArticles(store)).toEqual(claims);
        const findings = await findingsOf(store, denial);
        expect(findings.map(({ sides }) => sides.map(({ evidence }) => evidence.articleId))).toEqual([
          [...claims, denial],
        ]);
        for (const claim of claims) expect(await findingsOf(store, claim)).toEqual(findings);
      }));

    test('a denial of reports that stand nowhere dangles until one comes in', () =>
      withStore(async (store) => {
        const denial = await add(store, DENIED_LEAK);
        const [dangling] = await findingsOf(store, denial);
        expect(dangling).toMatchObject({ kind: 'DANGLING_DENIAL', severity: 'LOW' });
        expect(dangling?.sides.map(({ evidence }) => evidence.articleId)).toEqual([denial]);
        const claim = await add(store, LEAK);
        expect(await kindsOf(store, denial)).toEqual(['DENIED_STATEMENT']);
        expect(await articlesBy(store, 'deniedBy', claim)).toEqual([denial]);
      }));

    test('a denial of a report that its own article tells does not dangle', () =>
      withStore(async (store) => {
        const content = 'grain stores of Kelat went to the Merchants League';
        const told = [...DENIED_LEAK.told, { speaker: 'Tavo Renn', content }];
        const text = `${DENIED_LEAK.text} Tavo Renn said ${content}.`;
        expect(await kindsOf(store, await add(store, { ...DENIED_LEAK, text, told }))).toEqual([]);
      }));

    test('a denial of a deed does not dangle', () =>
      withStore(async (store) => {
        expect(await kindsOf(store, await add(store, DENIAL))).toEqual([]);
      }));

    test('it dangles again when the report is taken back, and is linked again when it is given again', () =>
      withStore(async (store) => {
        const [claim, denial] = [await add(store, LEAK), await add(store, DENIED_LEAK)];
        const taken: Report = { ...LEAK, text: 'The Harbour Gazette took its report back.', told: [] };
        expect(await add(store, taken)).toBe(claim);
        expect(await kindsOf(store, denial)).toEqual(['DANGLING_DENIAL']);
        expect(await deniedArticles(store)).toEqual([]);
        expect((await store.verify()).problems).toEqual([]);
        await add(store, { ...LEAK, text: `${LEAK.text} Said again.` });
        expect(await kindsOf(store, denial)).toEqual(['DENIED_STATEMENT']);
        expect(await articlesBy(store, 'denies', denial)).toEqual([claim]);
      }));

    test('a statement is no longer denied when the denial is taken back', () =>
      withStore(async (store) => {
        const [claim, denial] = [await add(store, CLAIM), await add(store, DENIAL)];
        expect(await add(store, { ...DENIAL, text: 'The Water Board said nothing.', told: [] })).toBe(denial);
        expect(await deniedArticles(store)).toEqual([]);
        expect(await kindsOf(store, claim)).toEqual([]);
        await add(store, { ...DENIAL, text: `${DENIAL.text} It did so twice.` });
        expect(await deniedArticles(store)).toEqual([claim]);
      }));
  });
};

export const denialsContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => denialsScenario(openFresh));
};
