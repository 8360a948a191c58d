import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { analyse } from '../../src/app/analyse.js';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import type { AgreementRecord, Key } from '../../src/store/records.js';
import type { Store } from '../../src/store/store.js';
import type { TermFinder } from '../../src/text/search-terms.js';
import { toDraft } from '../fixtures/analysis.js';
import { ALL } from './contract.js';
import type { FreshStore } from './fresh-store.js';

const NOW = '2021-01-01T00:00:00.000Z';

interface Told {
  readonly day: string | null;
  readonly language: 'ar' | 'en';
  readonly text: string;
}

const ar = (day: string | null, text: string): Told => ({ day, language: 'ar', text });
const en = (day: string | null, text: string): Told => ({ day, language: 'en', text });

const GAS: readonly Told[] = [
  ar('2019-03-04', 'وقعت تركيا وجورجيا، اليوم الاثنين، في إسطنبول اتفاقية لنقل الغاز عبر البحر الأسود.'),
  ar('2019-04-01', 'دخلت اتفاقية نقل الغاز عبر البحر الأسود بين تركيا وجورجيا حيز التنفيذ اليوم.'),
  ar('2019-09-10', 'اتهمت جورجيا تركيا بخرق اتفاقية نقل الغاز عبر البحر الأسود.'),
  ar('2020-02-02', 'مددت تركيا وجورجيا اتفاقية نقل الغاز عبر البحر الأسود.'),
];
const OTHER_GAS = ar('2020-03-09', 'وقعت تركيا وبلغاريا، اليوم الاثنين، اتفاقية لنقل الغاز عبر البحر الأسود.');

const TRUCES: readonly Told[] = [
  ar('2019-05-01', 'اتفقت الحكومة السودانية والحركة الشعبية على هدنة إنسانية في جبال النوبة لمدة شهر.'),
  ar('2019-05-03', 'خرقت الحركة الشعبية الهدنة الإنسانية في جبال النوبة مساء أمس.'),
  ar(
    '2020-05-01',
    'اتفقت الحكومة السودانية والحركة الشعبية على هدنة إنسانية في جبال النوبة لمدة شهر.\nقال الوسيط ذلك.',
  ),
  ar('2020-05-20', 'مددت الحكومة السودانية والحركة الشعبية الهدنة الإنسانية في جبال النوبة.'),
];

const FISH: readonly Told[] = [
  en('2019-06-01', 'Norway and Sweden reached a deal on salmon fishing in the North Sea, a diplomat said.'),
  en('2019-06-02', 'Norway denied that it had reached a deal with Sweden on salmon fishing in the North Sea.'),
];

interface Opened extends Pick<FreshStore, 'store' | 'close'> {}

export const agreementsContract = (engine: string, openFresh: (terms: TermFinder) => Promise<Opened>): void => {
  describe(`${engine}: agreements`, () => {
    let opened: Opened;
    let store: Store;
    beforeEach(async () => {
      opened = await openFresh(SEARCH_TERMS);
      store = opened.store;
    });
    afterEach(async () => {
      expect((await store.verify()).problems).toEqual([]);
      await opened.close();
    });

    const add = async ({ day, language, text }: Told, url: string): Promise<Key> => {
      const draft = toDraft(text, { url, language, publisher: 'The Ledger', publishedAt: day });
      return (await store.addArticle(draft, analyse(draft), NOW)).article.id;
    };
    const addAll = async (told: readonly Told[], prefix = ''): Promise<readonly Key[]> => {
      const keys: Key[] = [];
      for (const [n, article] of told.entries()) keys.push(await add(article, `https://ledger.example/${prefix}${n}`));
      return keys;
    };
    const accords = async (): Promise<readonly AgreementRecord[]> =>
      (await store.agreements.list({}, { field: 'FIRST_REPORT', direction: 'ASC' }, ALL)).items.map(({ node }) => node);
    /** Status and days of every change of an accord, its present status before them. */
    const historyOf = async ({ id, status }: AgreementRecord): Promise<string> => {
      const [changes] = await store.agreements.changes([id]);
      const told = await Promise.all(
        (changes ?? []).map(async (change) => {
          const order = { field: 'PUBLISHED_AT', direction: 'ASC' } as const;
          const [page] = await store.agreementReports.listBy('change', [change.id], {}, order, ALL);
          return `${change.status} ${page?.items.map(({ node }) => node.publishedAt).join('+')}`;
        }),
      );
      return `${status}: ${told.join(', ')}`;
    };
    const histories = async (): Promise<readonly string[]> => Promise.all((await accords()).map(historyOf));
    const partiesOf = async ({ id }: AgreementRecord): Promise<readonly (string | undefined)[]> => {
      const [parties] = await store.agreements.parties([id]);
      const entities = await store.entities.byIds(parties?.map(({ entityId }) => entityId) ?? []);
      return entities.map((entity) => entity?.name);
    };

    const GAS_HISTORY = 'EXTENDED: SIGNED 2019-03-04, IN_FORCE 2019-04-01, VIOLATED 2019-09-10, EXTENDED 2020-02-02';

    test.each([
      ['in the order of time', [0, 1, 2, 3]],
      ['backwards', [3, 2, 1, 0]],
      ['in no order', [2, 0, 3, 1]],
    ])('one accord through its life, told %s', async (_name, order) => {
      await addAll(order.map((n) => GAS[n] as Told));
      expect(await histories()).toEqual([GAS_HISTORY]);
      const [accord] = await accords();
      expect(accord).toMatchObject({ reportCount: 4, articleCount: 4, cameo: '057' });
      expect(await partiesOf(accord as AgreementRecord)).toEqual(expect.arrayContaining(['تركيا', 'جورجيا']));
      const [names] = await store.agreements.names([accord?.id ?? 0]);
      expect(names?.map(({ language }) => language)).toEqual(['ar']);
      expect(names?.[0]?.evidence[0]?.exact).toContain('نقل الغاز');
    });

    test('the same matter with another partner is another accord', async () => {
      await addAll([...GAS, OTHER_GAS]);
      expect(await histories()).toEqual([GAS_HISTORY, 'SIGNED: SIGNED 2020-03-09']);
    });

    test('the truce of one year is not that of the next', async () => {
      await addAll(TRUCES);
      expect(await histories()).toEqual([
        'AGREED: AGREED 2019-05-01, VIOLATED 2019-05-03',
        'EXTENDED: AGREED 2020-05-01, EXTENDED 2020-05-20',
      ]);
    });

    test('two rounds of the same talks do not melt into one', async () => {
      await addAll([
        ar('2019-01-10', 'أعلن الوسيط أن المشاركين في أستانة 10 اتفقوا على تبادل الأسرى بين الأطراف.'),
        ar('2019-01-12', 'أعلن الوسيط أن المشاركين في أستانة 11 اتفقوا على تبادل الأسرى بين الأطراف.'),
      ]);
      expect(await histories()).toEqual(['AGREED: AGREED 2019-01-10', 'AGREED: AGREED 2019-01-12']);
    });

    test('what only others say was agreed, and a party denies, stands as denied', async () => {
      await addAll(FISH);
      expect(await histories()).toEqual(['DENIED: AGREED 2019-06-01, DENIED 2019-06-02']);
    });

    test('articles in two languages tell one accord where names and places say so', async () => {
      await addAll([
        ar('2018-09-18', 'وقعت روسيا وتركيا اتفاقا لإنشاء منطقة عازلة في إدلب أمس الاثنين.'),
        en('2018-09-18', 'Russia and Turkey signed an agreement on a buffer zone in Idlib on Monday.'),
      ]);
      expect(await histories()).toEqual(['SIGNED: SIGNED 2018-09-18+2018-09-18']);
      const [names] = await store.agreements.names((await accords()).map(({ id }) => id));
      expect(names?.map(({ language }) => language).toSorted()).toEqual(['ar', 'en']);
    });

    test('nobody knows which agreement "the agreement" of another article is', async () => {
      await addAll([
        en('2019-06-01', 'Norway and Sweden signed a treaty on salmon fishing in the North Sea on Saturday.'),
        en('2019-06-03', 'Norway violated the treaty, Sweden said.'),
        en('2019-06-03', 'Peru violated the agreement, Chile said.'),
      ]);
      expect(await histories()).toHaveLength(3);
    });

    test('"the treaty" of the same article is the only one it speaks of', async () => {
      await addAll([
        en(
          '2019-06-01',
          'Norway and Sweden signed a treaty on salmon fishing in the North Sea on Saturday.\n\nThe treaty entered into force on Monday.',
        ),
      ]);
      expect(await histories()).toEqual(['IN_FORCE: SIGNED 2019-06-01, IN_FORCE 2019-06-01']);
    });

    test('two articles that write out two days of one signing do not fit together', async () => {
      await addAll([
        ar('2019-06-20', 'وقعت تركيا وجورجيا في 14 يونيو 2019 اتفاقية لنقل الغاز عبر البحر الأسود.'),
        ar('2019-06-21', 'وقعت تركيا وجورجيا في 15 يونيو 2019 اتفاقية لنقل الغاز عبر البحر الأسود.'),
      ]);
      expect(await accords()).toHaveLength(1);
      const found = async () =>
        (await store.findings.list({ kind: 'DATE_CONFLICT' }, BY_ID, ALL)).items.map(({ node }) => node);
      const [finding] = await found();
      expect(finding?.message).toBe('One agreement is said to have been signed on 2019-06-14 and on 2019-06-15.');
      expect(finding?.sides.map(({ evidence }) => evidence.exact)).toEqual(['14 يونيو 2019', '15 يونيو 2019']);
      expect(finding?.sides.every(({ agreementReportId }) => agreementReportId !== null)).toBe(true);
      await add(en('2019-06-21', 'Nothing was signed.'), 'https://ledger.example/1');
      expect(await found()).toEqual([]);
    });

    test('accords of articles without a date are joined to none', async () => {
      await addAll([GAS[0] as Told, { ...(GAS[1] as Told), day: null }]);
      expect(await histories()).toHaveLength(2);
    });

    test('a replaced version takes its reports out, and the accord keeps its key', async () => {
      await addAll(GAS.slice(0, 2));
      const [before] = await accords();
      await add(ar('2019-04-01', 'بحث وزيرا الطاقة مد أنبوب جديد.'), 'https://ledger.example/1');
      expect(await accords()).toMatchObject([{ id: before?.id, status: 'SIGNED', reportCount: 1 }]);
      await add(ar('2019-03-04', `${GAS[0]?.text}\nوحضر الحفل سفراء.`), 'https://ledger.example/0');
      expect(await accords()).toMatchObject([{ id: before?.id, status: 'SIGNED', reportCount: 1 }]);
      await add(ar('2019-03-04', 'لا خبر اليوم.'), 'https://ledger.example/0');
      expect(await accords()).toEqual([]);
      expect(await store.agreements.byIds([before?.id ?? 0])).toEqual([null]);
    });

    test('entities that people make one are one party, and two again when that is undone', async () => {
      await addAll([
        ...FISH,
        en('2019-08-01', 'Norvegia and Sweden signed an accord on ferries across the Oslo fjord on Thursday.'),
      ]);
      const [norway, other] = [await store.entities.byName('Norway'), await store.entities.byName('Norvegia')];
      if (norway === null || other === null) return;
      const author = { by: 'me', reason: 'one country', at: NOW };
      const change = await store.entityChanges.merge(
        { from: other.id, into: norway.id, force: true, fromRevision: null, intoRevision: null },
        author,
      );
      const party = async () => (await store.agreements.list({ party: norway.id }, BY_ID, ALL)).items.length;
      expect(await party()).toBe(2);
      expect((await store.verify()).problems).toEqual([]);
      await store.entityChanges.undo(change.id, author);
      expect(await party()).toBe(1);
    });

    test('lists by party, status, day and number of articles', async () => {
      await addAll([...GAS, OTHER_GAS]);
      const turkey = await store.entities.byName('تركيا');
      const georgia = await store.entities.byName('جورجيا');
      const count = (filter: Parameters<Store['agreements']['count']>[0]) => store.agreements.count(filter);
      expect(await count({ party: turkey?.id ?? 0 })).toBe(2);
      expect(await count({ party: georgia?.id ?? 0, role: 'PARTY' })).toBe(1);
      expect(await count({ party: georgia?.id ?? 0, role: 'MEDIATOR' })).toBe(0);
      expect(await count({ status: 'EXTENDED' })).toBe(1);
      expect(await count({ reached: 'SIGNED' })).toBe(2);
      expect(await count({ reached: 'VIOLATED' })).toBe(1);
      expect(await count({ minArticles: 2 })).toBe(1);
      expect(await count({ from: '2020-03-01' })).toBe(1);
      expect(await count({ to: '2019-12-31' })).toBe(1);
    });

    test('a whole life costs what its last article costs', async () => {
      await addAll(GAS);
      const cost = async (told: Told, url: string): Promise<number> => {
        const before = store.statementCount();
        await add(told, url);
        return store.statementCount() - before;
      };
      const few = await cost({ ...(GAS[2] as Told), text: `${GAS[2]?.text}\nأ.` }, 'https://ledger.example/a');
      for (let n = 0; n < 30; n += 1)
        await add({ ...(GAS[2] as Told), text: `${GAS[2]?.text}\nخبر ${n}.` }, `https://ledger.example/m${n}`);
      const many = await cost({ ...(GAS[2] as Told), text: `${GAS[2]?.text}\nب.` }, 'https://ledger.example/b');
      expect(many).toBeLessThanOrEqual(few + 10);
      expect(await accords()).toHaveLength(1);
    });
  });
};

const BY_ID = { field: 'ID', direction: 'ASC' } as const;
