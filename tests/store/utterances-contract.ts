import { describe, expect, test } from 'vitest';
import { SEARCH_TERMS } from '../../src/app/search-terms.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { EntityType } from '../../src/model/entity.js';
import type { Quote, QuoteType, SpeechAct } from '../../src/model/quote.js';
import type { Key } from '../../src/store/records.js';
import type { Order, Store } from '../../src/store/store.js';
import { emptyAnalysis, findSpan, makeEntity, makeMention, toDraft } from '../fixtures/analysis.js';
import { ALL, type OpenFresh } from './contract.js';

const NOW = '2018-06-20T12:00:00.000Z';
const FIRST: Order<'FIRST_REPORT'> = { field: 'FIRST_REPORT', direction: 'ASC' };

interface Said {
  readonly speaker: string | null;
  readonly type?: EntityType;
  /** Names of other entities in the words. */
  readonly names?: readonly string[];
  readonly words: string;
  readonly act?: SpeechAct;
  readonly form?: QuoteType;
  /** Words of another one of the article's quotes, which hold this one. */
  readonly within?: string;
}

interface Report {
  readonly outlet: string;
  readonly day?: string;
  readonly language?: string;
  readonly quotes: readonly Said[];
}

/** Gazetteer ids, so that a name is one entity in both languages. */
const GAZETTEER: Readonly<Record<string, string>> = {
  'Sami Hammoud': 'person.hammoud',
  'سامي الحمود': 'person.hammoud',
  Tolin: 'place.tolin',
  طولين: 'place.tolin',
  Arwan: 'place.arwan',
  أروان: 'place.arwan',
};

const analysisOf = (text: string, language: string, quotes: readonly Said[]): Analysis => {
  const names = [...new Set(quotes.flatMap(({ speaker, names: own = [] }) => [speaker, ...own]))].filter(
    (name): name is string => name !== null,
  );
  const idOf = (name: string): string => `e${names.indexOf(name)}`;
  const typeOf = (name: string): EntityType => quotes.find(({ speaker }) => speaker === name)?.type ?? 'PERSON';
  return {
    ...emptyAnalysis(language),
    entities: names.map((name) => makeEntity(idOf(name), typeOf(name), name, { gazetteerId: GAZETTEER[name] ?? null })),
    mentions: names.map((name, n) => makeMention(`m${n}`, idOf(name), findSpan(text, name))),
    quotes: quotes.map(({ speaker, words, act = 'STATE', form = 'INDIRECT', within }, n): Quote => {
      const span = findSpan(text, words);
      return {
        id: `q${n}`,
        type: form,
        act,
        negated: false,
        cue: [],
        cueLemma: null,
        complementizer: null,
        content: [span],
        speaker: speaker === null ? null : { entity: idOf(speaker), span: null },
        speakerStatus: speaker === null ? 'UNKNOWN' : 'STATED',
        addressee: null,
        medium: null,
        saidAt: null,
        chain: [],
        parent: within === undefined ? null : `q${quotes.findIndex((quote) => quote.words === within)}`,
        continues: null,
        denies: [],
        deniedTarget: null,
        headline: false,
        ruleId: 'test.quote',
        confidence: 0.9,
      };
    }),
  };
};

const add = async (store: Store, { outlet, day = '2018-06-05', language = 'en', quotes }: Report): Promise<Key> => {
  const body = quotes.flatMap(({ words, within }) => (within === undefined ? [words] : [])).join('.\n');
  const text = `${quotes.flatMap(({ speaker }) => speaker ?? []).join(', ')} (${outlet}).\n${body}.`;
  const draft = toDraft(text, { url: `https://${outlet}.example/1`, publisher: outlet, publishedAt: day });
  return (await store.addArticle(draft, analysisOf(text, language, quotes), NOW)).article.id;
};

const quotesOf = async (store: Store, article: Key): Promise<readonly Key[]> =>
  (await store.quotes.listBy('article', [article], {}, { field: 'ID', direction: 'ASC' }, ALL))[0]?.items.map(
    ({ node }) => node.id,
  ) ?? [];

/** The utterances of an article's quotes, in reading order. */
const utterancesOf = async (store: Store, article: Key) => {
  const pages = await store.utterances.listBy('quote', await quotesOf(store, article), {}, FIRST, ALL);
  return pages.map(({ items }) => items[0]?.node ?? null);
};

const tellingsOf = async (store: Store, utterance: Key) =>
  (await store.tellings.listBy('utterance', [utterance], {}, { field: 'MINUTE', direction: 'ASC' }, ALL))[0]?.items.map(
    ({ node: { id, kind, similarity } }) => ({ id, kind, similarity }),
  ) ?? [];

const DAM = 'the dam of Arwan will be repaired before the autumn rain reaches the valley and its farms';
const DAM_EDITED = 'Arwan dam would be repaired before the rain of autumn reaches the valley and its farms';
const DAM_LONG = `${DAM}, and the families who had to leave their houses are to return within weeks`;
const BRIDGE = 'the old bridge cannot carry lorries until engineers have tested every pillar';

const said = (words: string, fields: Partial<Said> = {}): Said => ({ speaker: 'Sami Hammoud', words, ...fields });
const report = (outlet: string, ...quotes: readonly Said[]): Report => ({ outlet, quotes });

const utterancesScenario = (openFresh: OpenFresh): void => {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const { store, close } = await openFresh(SEARCH_TERMS);
    try {
      await work(store);
      expect((await store.verify()).problems).toEqual([]);
    } finally {
      await close();
    }
  };

  /** Whether the first quotes of two articles are one utterance. */
  const areOne = async (store: Store, a: Key, b: Key): Promise<boolean> => {
    const [[one], [two]] = [await utterancesOf(store, a), await utterancesOf(store, b)];
    return one !== null && one !== undefined && one.id === two?.id;
  };

  describe('one utterance in several articles', () => {
    test('is counted, and compared with its first quote', () =>
      withStore(async (store) => {
        const one = await add(store, report('one', said(DAM)));
        expect(await utterancesOf(store, one)).toEqual([null]);
        const two = await add(store, { ...report('two', said(DAM_EDITED)), day: '2018-06-06' });
        const three = await add(store, { ...report('three', said(DAM)), day: '2018-06-06T08:00' });
        const [utterance] = await utterancesOf(store, one);
        const speaker = await store.entities.byName('Sami Hammoud');
        const [first] = await quotesOf(store, one);
        expect(utterance).toMatchObject({
          firstQuoteId: first,
          speakerId: speaker?.id,
          quoteCount: 3,
          articleCount: 3,
          outletCount: 3,
        });
        expect(await utterancesOf(store, two)).toEqual([utterance]);
        expect(await utterancesOf(store, three)).toEqual([utterance]);
        expect(await tellingsOf(store, utterance?.id ?? 0)).toEqual([
          { id: first, kind: 'EXACT', similarity: 1 },
          { id: expect.any(Number), kind: 'NEAR', similarity: 0.6 },
          { id: expect.any(Number), kind: 'EXACT', similarity: 1 },
        ]);
        expect(await store.statistics()).toMatchObject({ utterances: 1 });
      }));

    test.each<{ name: string; words: string; act?: SpeechAct; same: boolean }>([
      { name: 'the same words', words: DAM, same: true },
      { name: 'edited words', words: DAM_EDITED, same: true },
      { name: 'continued', words: DAM_LONG, same: true },
      { name: 'cut', words: 'the dam of Arwan will be repaired before the autumn rain', same: true },
      { name: 'another sentence of the same day', words: BRIDGE, same: false },
      { name: 'the opposite', words: DAM.replace('will be', 'will not be'), same: false },
      { name: 'a denial of it', words: DAM, act: 'DENY', same: false },
    ])('$name: $same', ({ words, act = 'STATE', same }) =>
      withStore(async (store) => {
        const one = await add(store, report('one', said(DAM)));
        const two = await add(store, report('two', said(words, { act })));
        expect(await areOne(store, one, two)).toBe(same);
        expect(await store.utterances.count({})).toBe(same ? 1 : 0);
      }),
    );

    test.each([
      { name: 'two days later', day: '2018-06-07', form: 'INDIRECT' as const, words: DAM_EDITED, same: true },
      { name: 'a week later', day: '2018-06-12', form: 'INDIRECT' as const, words: DAM_EDITED, same: false },
      { name: 'the same words a week later', day: '2018-06-12', form: 'INDIRECT' as const, words: DAM, same: false },
      {
        name: 'the same words between marks, weeks later',
        day: '2018-07-20',
        form: 'DIRECT' as const,
        words: DAM,
        same: true,
      },
    ])('$name: $same', ({ day, form, words, same }) =>
      withStore(async (store) => {
        const one = await add(store, report('one', said(DAM, { form })));
        const two = await add(store, { ...report('two', said(words, { form })), day });
        expect(await areOne(store, one, two)).toBe(same);
      }),
    );

    test('set phrases and lone names are none', () =>
      withStore(async (store) => {
        await add(
          store,
          report('one', said('it is a historic day'), said('Tolin and Arwan', { names: ['Tolin', 'Arwan'] })),
        );
        await add(
          store,
          report('two', said('it is a historic day'), said('Tolin and Arwan', { names: ['Tolin', 'Arwan'] })),
        );
        expect(await store.utterances.count({})).toBe(0);
      }));

    test('one formula said of two is two', () =>
      withStore(async (store) => {
        const wish = (place: string): Said =>
          said(`sincere wishes of health and happiness to the people of ${place} on the day of their harvest`, {
            names: [place],
          });
        await add(store, report('one', wish('Tolin')));
        await add(store, report('two', wish('Arwan')));
        expect(await store.utterances.count({})).toBe(0);
      }));

    test('two sentences do not melt through a third quote that holds both', () =>
      withStore(async (store) => {
        const one = await add(store, report('one', said(DAM)));
        const two = await add(store, report('two', said(BRIDGE)));
        const both = await add(store, report('three', said(`${DAM}, while ${BRIDGE}`)));
        const again = await add(store, report('four', said(BRIDGE)));
        expect(await areOne(store, one, two)).toBe(false);
        expect(await areOne(store, one, both)).toBe(true);
        expect(await areOne(store, two, again)).toBe(true);
      }));

    test.each([
      { name: 'an unnamed source', other: 'a spokesman', type: 'OTHER' as const, same: true },
      { name: 'nobody', other: null, type: 'PERSON' as const, same: true },
      { name: 'a fuller name', other: 'Sami bin Nasser Hammoud', type: 'PERSON' as const, same: true },
      { name: 'somebody else', other: 'Laith Khoury', type: 'PERSON' as const, same: true },
    ])('the same words in the mouth of $name', ({ other, type, same }) =>
      withStore(async (store) => {
        const one = await add(store, report('one', said(DAM)));
        const two = await add(store, report('two', said(DAM, { speaker: other, type })));
        expect(await areOne(store, one, two)).toBe(same);
        const [utterance] = await utterancesOf(store, one);
        expect(utterance?.speakerId).toBe((await store.entities.byName('Sami Hammoud'))?.id);
      }),
    );

    test('words that only resemble are not given to two speakers', () =>
      withStore(async (store) => {
        const one = await add(store, report('one', said(DAM)));
        const two = await add(store, report('two', said(DAM_LONG, { speaker: 'Laith Khoury' })));
        expect(await areOne(store, one, two)).toBe(false);
      }));

    test('what somebody tells that another said joins where that one is quoted himself', () =>
      withStore(async (store) => {
        const outer = `engineers told him that ${DAM}`;
        const one = await add(
          store,
          report('one', said(outer, { speaker: 'Laith Khoury' }), said(DAM, { within: outer })),
        );
        const two = await add(store, report('two', said(DAM)));
        const [holding, held] = await utterancesOf(store, one);
        const [own] = await utterancesOf(store, two);
        expect(holding).toBeNull();
        expect(held).toEqual(own);
        expect(own).not.toBeNull();
      }));
  });

  describe('in two languages', () => {
    const ARABIC = 'لن يكون المؤتمر بديلا عن مفاوضات أروان';
    const ENGLISH = 'the conference will not be a substitute for the Arwan negotiations';
    const arabic = (words: string, names: readonly string[]): Report => ({
      outlet: 'two',
      language: 'ar',
      quotes: [said(words, { speaker: 'سامي الحمود', names })],
    });

    test.each([
      { name: 'the same names and matter', words: ARABIC, names: ['أروان'], same: true },
      { name: 'without the no', words: ARABIC.replace('لن يكون ', ''), names: ['أروان'], same: false },
      { name: 'another place', words: ARABIC.replace('أروان', 'طولين'), names: ['طولين'], same: false },
      { name: 'another matter', words: 'لن تنسحب القوات من حدود أروان', names: ['أروان'], same: false },
      { name: 'another number', words: `${ARABIC} قبل 40 يوما`, names: ['أروان'], same: false },
    ])('$name: $same', ({ words, names, same }) =>
      withStore(async (store) => {
        const one = await add(store, report('one', said(ENGLISH, { names: ['Arwan'] })));
        const two = await add(store, arabic(words, names));
        expect(await areOne(store, one, two)).toBe(same);
        const [utterance] = await utterancesOf(store, two);
        if (same) {
          expect((await tellingsOf(store, utterance?.id ?? 0))[1]).toMatchObject({ kind: 'TRANSLATED', similarity: 1 });
        }
      }),
    );

    test('weeks later it is said anew', () =>
      withStore(async (store) => {
        const one = await add(store, report('one', said(ENGLISH, { names: ['Arwan'] })));
        const two = await add(store, { ...arabic(ARABIC, ['أروان']), day: '2018-06-25' });
        expect(await areOne(store, one, two)).toBe(false);
      }));
  });

  describe('as articles come and change', () => {
    test('an earlier article that comes in later becomes the first', () =>
      withStore(async (store) => {
        const two = await add(store, { ...report('two', said(DAM_EDITED)), day: '2018-06-06' });
        await add(store, { ...report('three', said(DAM)), day: '2018-06-07' });
        const one = await add(store, { ...report('one', said(DAM)), day: '2018-06-05' });
        const [utterance] = await utterancesOf(store, two);
        const [first] = await quotesOf(store, one);
        expect(utterance).toMatchObject({ firstQuoteId: first, articleCount: 3 });
        expect((await tellingsOf(store, utterance?.id ?? 0)).map(({ kind }) => kind)).toEqual([
          'EXACT',
          'NEAR',
          'EXACT',
        ]);
      }));

    test('two that a later article shows to be one become one, and both ids name it', () =>
      withStore(async (store) => {
        const add1 = (outlet: string, words: string, day: string): Promise<Key> =>
          add(store, { ...report(outlet, said(words, { form: 'DIRECT' })), day });
        const early = await add1('one', DAM, '2018-06-01');
        await add1('two', DAM, '2018-06-01');
        const late = await add1('three', DAM_EDITED, '2018-06-09');
        await add1('four', DAM_EDITED, '2018-06-09');
        const [[one], [two]] = [await utterancesOf(store, early), await utterancesOf(store, late)];
        expect(one?.id).not.toBe(two?.id);
        await add1('five', DAM, '2018-06-08');
        const [whole] = await utterancesOf(store, late);
        expect(whole).toMatchObject({ id: one?.id, articleCount: 5 });
        expect(await store.utterances.byIds([one?.id ?? 0, two?.id ?? 0])).toEqual([whole, whole]);
        expect(await store.utterances.count({})).toBe(1);
      }));

    test('a new version takes its quote along, or out again', () =>
      withStore(async (store) => {
        const one = await add(store, report('one', said(DAM)));
        await add(store, report('two', said(DAM)));
        const [utterance] = await utterancesOf(store, one);
        await add(store, report('one', said(DAM), said(BRIDGE)));
        expect((await utterancesOf(store, one))[0]).toEqual(utterance);
        await add(store, report('one', said(BRIDGE)));
        expect(await utterancesOf(store, one)).toEqual([null]);
        expect(await store.utterances.count({})).toBe(0);
        expect(await store.utterances.byIds([utterance?.id ?? 0])).toEqual([null]);
      }));
  });

  describe('findings', () => {
    const findingsOf = async (store: Store) =>
      (await store.findings.list({ acrossArticles: true }, { field: 'ID', direction: 'ASC' }, ALL)).items.map(
        ({ node: { kind, sides } }) => ({
          kind,
          sides: sides.map(({ evidence: { articleId, exact } }) => [articleId, exact]),
        }),
      );

    test('one utterance given to two persons: with the words of both, until one of the articles says otherwise', () =>
      withStore(async (store) => {
        const one = await add(store, report('one', said(DAM)));
        const two = await add(store, { ...report('two', said(DAM, { speaker: 'Laith Khoury' })), day: '2018-06-06' });
        await add(store, report('three', said(DAM, { speaker: 'Laith Khoury' })));
        expect(await findingsOf(store)).toEqual([
          {
            kind: 'SPEAKER_CONFLICT',
            sides: [
              [one, DAM],
              [two, DAM],
            ],
          },
        ]);
        await add(store, report('one', said(BRIDGE)));
        expect(await findingsOf(store)).toEqual([]);
      }));

    test('one utterance told with two numbers', () =>
      withStore(async (store) => {
        const flood = (number: number): Said =>
          said(`the flood in Arwan took ${number} houses and three bridges before it reached the lower valley`);
        const one = await add(store, report('one', flood(12)));
        const two = await add(store, { ...report('two', flood(20)), day: '2018-06-05T10:00' });
        expect(await findingsOf(store)).toEqual([
          {
            kind: 'NUMBER_CONFLICT',
            sides: [
              [one, '12'],
              [two, '20'],
            ],
          },
        ]);
      }));

    test.each([
      { name: 'a fuller name', other: 'Sami bin Nasser Hammoud', type: 'PERSON' as const },
      { name: 'an unnamed source', other: 'a spokesman', type: 'OTHER' as const },
      { name: 'a body', other: 'Kelat Water Board', type: 'ORGANIZATION' as const },
    ])('$name is no second mouth', ({ other, type }) =>
      withStore(async (store) => {
        await add(store, report('one', said(DAM)));
        await add(store, report('two', said(DAM, { speaker: other, type })));
        expect(await findingsOf(store)).toEqual([]);
      }),
    );
  });

  test('are listed by speaker, days and number of articles', () =>
    withStore(async (store) => {
      await add(store, report('one', said(DAM), said(BRIDGE)));
      await add(store, report('two', said(DAM), said(BRIDGE)));
      await add(store, report('three', said(DAM)));
      const speaker = (await store.entities.byName('Sami Hammoud'))?.id ?? 0;
      const most = { field: 'ARTICLE_COUNT', direction: 'DESC' } as const;
      const [page] = await store.utterances.listBy('speaker', [speaker], {}, most, ALL);
      expect(page?.items.map(({ node }) => node.articleCount)).toEqual([3, 2]);
      expect(await store.utterances.countBy('speaker', [speaker], {})).toEqual([2]);
      expect(await store.utterances.count({ speaker })).toBe(2);
      expect(await store.utterances.count({ speaker: 9999 })).toBe(0);
      expect(await store.utterances.count({ minArticles: 3 })).toBe(1);
      expect(await store.utterances.count({ minOutlets: 3, speaker })).toBe(1);
      expect(await store.utterances.count({ from: '2018-06-06' })).toBe(0);
      expect(await store.utterances.count({ to: '2018-06-05' })).toBe(2);
    }));
};

/** How every engine must put the quotes of one utterance together. */
export const utterancesContract = (engine: string, openFresh: OpenFresh): void => {
  describe(engine, () => utterancesScenario(openFresh));
};
