import { describe, expect, test } from 'vitest';
import {
  type Candidate,
  chooseCandidate,
  type LinkContext,
  type NameReason,
  settleCandidate,
} from '../../src/resolve/choose-candidate.js';

const COUNTRY = { jordan: 901, norway: 902 };
const BODY = { club: 801, ministry: 802 };

interface Given {
  readonly offices?: Readonly<Record<string, number>>;
  readonly organizations?: readonly number[];
  readonly countries?: readonly number[];
  readonly named?: readonly number[];
}

const context = ({ offices = {}, organizations = [], countries = [], named = [] }: Given = {}): LinkContext => ({
  offices: new Map(Object.entries(offices)),
  organizations: new Set(organizations),
  countries: new Set(countries),
  named: new Set([...named, ...organizations]),
});

const candidate = (
  key: number,
  {
    articles = 1,
    name = 'SAME_NAME',
    curated = false,
    country = null,
    ...given
  }: Given & {
    readonly articles?: number;
    readonly name?: NameReason;
    readonly curated?: boolean;
    readonly country?: number | null;
  } = {},
): Candidate => {
  const { offices, organizations, countries } = context(given);
  return {
    found: { key, current: key, type: 'PERSON', curated, country, articles },
    name,
    profile: { offices, organizations, countries },
  };
};

const linked = (key: number) => ({ kind: 'LINK', key });

describe('chooseCandidate', () => {
  test.each<{ name: string; said: Given; candidates: readonly Candidate[]; choice: object }>([
    { name: 'the only one of that name', said: {}, candidates: [candidate(1)], choice: linked(1) },
    {
      name: 'a player is not the minister of that name',
      said: { offices: { PLAYER: 1 } },
      candidates: [candidate(1, { offices: { INTERIOR_MINISTER: 3 } })],
      choice: { kind: 'NEW', candidates: [{ key: 1, score: 0.3, reasons: ['SAME_NAME', 'OTHER_FIELD'] }] },
    },
    {
      name: 'a slip of an office does not part what the club joins',
      said: { offices: { MINISTER: 1 }, named: [BODY.club] },
      candidates: [candidate(1, { offices: { PLAYER: 5 }, organizations: [BODY.club] })],
      choice: linked(1),
    },
    {
      name: 'a rank that is said once parts nobody',
      said: { offices: { MILITARY_RANK: 1 } },
      candidates: [candidate(1, { offices: { PLAYER: 5 } })],
      choice: linked(1),
    },
    {
      name: 'a general may become a minister',
      said: { offices: { DEFENCE_MINISTER: 1 } },
      candidates: [candidate(1, { offices: { MILITARY_RANK: 4 } })],
      choice: linked(1),
    },
    {
      name: 'ministers of two countries are two',
      said: { offices: { MINISTER: 1 }, countries: [COUNTRY.norway] },
      candidates: [candidate(1, { offices: { MINISTER: 2 }, countries: [COUNTRY.jordan] })],
      choice: { kind: 'NEW' },
    },
    {
      name: 'an ambassador is of one country and in another',
      said: { offices: { AMBASSADOR: 1 }, countries: [COUNTRY.norway] },
      candidates: [candidate(1, { offices: { AMBASSADOR: 2 }, countries: [COUNTRY.jordan] })],
      choice: linked(1),
    },
    {
      name: 'of two namesakes the one whose office it is',
      said: { offices: { JUDGE: 1 } },
      candidates: [candidate(1, { offices: { DIRECTOR: 2 } }), candidate(2, { offices: { JUDGE: 1 } })],
      choice: linked(2),
    },
    {
      name: 'of two namesakes the one whose ministry is named',
      said: { named: [BODY.ministry] },
      candidates: [candidate(1), candidate(2, { offices: { DIRECTOR: 1 }, organizations: [BODY.ministry] })],
      choice: linked(2),
    },
    {
      name: 'of two namesakes the one who is much better known, where nothing else tells',
      said: {},
      candidates: [candidate(1, { articles: 2 }), candidate(2, { articles: 9 })],
      choice: linked(2),
    },
    {
      name: 'two namesakes nobody can tell apart',
      said: {},
      candidates: [candidate(1, { articles: 2 }), candidate(2, { articles: 3 })],
      choice: {
        kind: 'OPEN',
        candidates: [
          { key: 1, score: 0.6, reasons: ['SAME_NAME', 'NAMESAKE'] },
          { key: 2, score: 0.6, reasons: ['SAME_NAME', 'NAMESAKE'] },
        ],
      },
    },
    {
      name: 'a longer name alone',
      said: {},
      candidates: [candidate(1, { name: 'LONGER_NAME', articles: 50 })],
      choice: { kind: 'NEW', candidates: [{ key: 1, score: 0.28, reasons: ['LONGER_NAME'] }] },
    },
    {
      name: 'a longer name and an office that few hold',
      said: { offices: { HEALTH_MINISTER: 1 } },
      candidates: [candidate(1, { name: 'LONGER_NAME', offices: { HEALTH_MINISTER: 2 } })],
      choice: linked(1),
    },
    {
      name: 'a longer name and an office that many hold',
      said: { offices: { DIRECTOR: 1 } },
      candidates: [candidate(1, { name: 'LONGER_NAME', offices: { DIRECTOR: 2 } })],
      choice: { kind: 'NEW' },
    },
    {
      name: 'an initial and any office',
      said: { offices: { JUDGE: 1 } },
      candidates: [candidate(1, { name: 'WITH_INITIAL', offices: { JUDGE: 2 } })],
      choice: linked(1),
    },
    {
      name: 'the very name comes before a likely one that more speaks for',
      said: { offices: { HEALTH_MINISTER: 1 } },
      candidates: [
        candidate(1),
        candidate(2, { name: 'LONGER_NAME', offices: { HEALTH_MINISTER: 2 }, organizations: [BODY.ministry] }),
      ],
      choice: linked(1),
    },
  ])('$name', ({ said, candidates, choice }) => {
    expect(chooseCandidate(context(said), candidates, null)).toMatchObject(choice);
  });

  test('one that people merged counts as what it is now', () => {
    const merged = candidate(3, { articles: 9 });
    const candidates = [candidate(1, { articles: 9 }), { ...merged, found: { ...merged.found, current: 1 } }];
    expect(chooseCandidate(context(), candidates, null)).toMatchObject(linked(1));
  });
});

test('who an article was taken to name before is named again where nothing speaks against it', () => {
  const candidates = [candidate(1), candidate(2, { offices: { JUDGE: 1 } })];
  expect(chooseCandidate(context({ offices: { JUDGE: 1 } }), candidates, 1)).toMatchObject(linked(1));
  expect(chooseCandidate(context({ offices: { PLAYER: 1 } }), candidates, 2)).toMatchObject(linked(1));
});

describe('settleCandidate', () => {
  test.each<{ name: string; said: Given; candidates: readonly Candidate[]; key: number | null }>([
    {
      name: 'an office that few hold joins a longer name',
      said: { offices: { EDUCATION_MINISTER: 2 } },
      candidates: [candidate(1, { name: 'LONGER_NAME', offices: { EDUCATION_MINISTER: 1 } })],
      key: 1,
    },
    {
      name: 'an office that many hold does not',
      said: { offices: { PLAYER: 2 } },
      candidates: [candidate(1, { name: 'SAME_NAME', offices: { PLAYER: 1 } })],
      key: null,
    },
    {
      name: 'nor does one that two of them hold',
      said: { offices: { SENATOR: 2 } },
      candidates: [1, 2].map((key) => candidate(key, { name: 'LONGER_NAME', offices: { SENATOR: 1 } })),
      key: null,
    },
  ])('$name', ({ said, candidates, key }) => {
    expect(settleCandidate(context(said), candidates)?.candidate.found.key ?? null).toBe(key);
  });
});
