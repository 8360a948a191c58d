import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toDraft } from '../src/ingest/draft.js';
import type { ArticleDraft } from '../src/model/article.js';
import { isSpan, type Span } from '../src/text/span.js';

const FOLDER = new URL('../db/seed/articles/', import.meta.url);
const SEED = '01-astana-6-seed.ar.json';
const SEED_SHA256 = 'e169fa7495aa2478da4bdac4ccb6c7cb0a23ff7a53ce8003a2b0f05ae4abf6e6';
const WRITTEN_FIELDS = ['id', 'url', 'publisher', 'title', 'body', 'language', 'byline', 'publishedAt', 'note'];
const SEED_FIELDS = ['id', 'url', 'publisher', 'language', 'publishedAt', 'text'];
const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Characters that two engines may slice or compare differently; the demo articles do without them. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f\u00ad\u200b-\u200d\ufeff\ufffd]/u;

interface SeedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly fields: Record<string, unknown>;
  readonly draft: ArticleDraft;
}

const files: readonly SeedFile[] = readdirSync(FOLDER)
  .sort()
  .map((name) => {
    const bytes = readFileSync(new URL(name, FOLDER));
    const fields = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    return { name, bytes, fields, draft: toDraft(fields) };
  });

const written = files.filter(({ name }) => name !== SEED);

const seedFile = (): SeedFile => {
  const found = files.find(({ name }) => name === SEED);
  if (found === undefined) throw new Error(`${SEED} is missing`);
  return found;
};

const valuesOf = (field: string): unknown[] =>
  files.map(({ fields }) => fields[field]).filter((value) => value !== null);

const wordsOf = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

describe('every demo article', () => {
  test.each(files)('$name is UTF-8 without mark, and ends with a line feed', ({ bytes }) => {
    expect(Buffer.from(bytes.toString('utf8')).equals(bytes)).toBe(true);
    expect(bytes.subarray(0, 3).toString('hex')).not.toBe('efbbbf');
    expect(bytes.at(-1)).toBe(0x0a);
  });

  test.each(files)('$name has a text whose spans mean the same everywhere', ({ draft }) => {
    expect(draft.text.isWellFormed()).toBe(true);
    expect(draft.text).not.toMatch(BIDI_CONTROL);
    expect(draft.text).not.toMatch(UNSAFE);
    expect(draft.text.normalize('NFC')).toBe(draft.text);
  });

  test.each(files)('$name says its language and its day, and its name tells the language', ({ name, draft }) => {
    expect(draft.publishedAt).toMatch(/^201[78]-\d\d-\d\d/u);
    expect(name).toMatch(new RegExp(`^\\d\\d-[a-z0-9-]+\\.${draft.language}\\.json$`, 'u'));
  });

  test.each(['id', 'url'])('has a %s of its own', (field) => {
    const values = valuesOf(field);
    expect(new Set(values).size).toBe(values.length);
  });

  test('comes in the order of the files: nine Arabic, four English', () => {
    expect(files.map(({ name }) => Number(name.slice(0, 2)))).toEqual(files.map((_, index) => index + 1));
    expect(files.map(({ draft }) => draft.language).sort()).toEqual([...Array(9).fill('ar'), ...Array(4).fill('en')]);
  });
});

describe('an article written for Isnad', () => {
  test.each(written)('$name has the fields, and says that it was written', ({ fields }) => {
    expect(Object.keys(fields)).toEqual(WRITTEN_FIELDS);
    expect(fields.note).toBe('Written for Isnad');
    expect(fields.url).toMatch(/^https:\/\/demo\.isnad\.example\//u);
    expect(fields.publisher).toMatch(/^Isnad Demo /u);
  });

  test.each(written)('$name is a short item: 120 to 260 words', ({ fields }) => {
    const words = wordsOf(String(fields.body));
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(260);
  });

  test.each(written)('$name tells its words in the script of its language', ({ draft }) => {
    const arabic = draft.text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    const latin = draft.text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    expect(draft.language === 'ar' ? arabic > 20 * latin : arabic === 0).toBe(true);
  });
});

describe('the articles meet', () => {
  test.each([
    ['Lavrov on Geneva, in Arabic', 'ليس بديلا', 2],
    ['Lavrov on Geneva, in English', 'The congress is not a substitute for the Geneva process', 2],
    ['an accord that was prolonged', 'تمديد العمل بمناطق خفض التصعيد', 1],
    ['a denial, in Arabic', 'نفت وزارة', 3],
    ['a denial, in English', ' denied ', 2],
    ['a chain, in Arabic', 'نقلا عن وزارة', 4],
    ['a chain, in English', ', citing ', 3],
    ['a spelling of Syria', 'سوريا', 3],
    ['the other spelling of Syria', 'سورية', 5],
    ['a spelling of American', 'أمريكي', 1],
    ['the other spelling of American', 'أميركي', 2],
  ])('%s stands in enough of them', (_, words, atLeast) => {
    // Vowel signs differ between the articles: taken off on both sides.
    const bare = (text: string): string =>
      text
        .normalize('NFD')
        .replace(/[\u064b-\u0652]/gu, '')
        .normalize('NFC');
    const holders = files.filter(({ draft }) => bare(draft.text).includes(bare(words)));
    expect(holders.length).toBeGreaterThanOrEqual(atLeast);
  });
});

describe('the seed article', () => {
  test('is kept byte for byte', () => {
    const { fields, draft } = seedFile();
    expect(Object.keys(fields)).toEqual(SEED_FIELDS);
    expect(createHash('sha256').update(String(fields.text), 'utf8').digest('hex')).toBe(SEED_SHA256);
    expect(draft.sha256).toBe(SEED_SHA256);
    expect(draft.text).toHaveLength(2002);
  });

  const GOLD = new URL('./gold/ar/seed.json', import.meta.url);
  const gold = JSON.parse(readFileSync(GOLD, 'utf8')) as Record<string, unknown> & { text: string; sha256: string };

  test('is the text of its gold facts', () => {
    expect(new URL(gold.text, GOLD).href).toBe(new URL(SEED, FOLDER).href);
    expect(gold.sha256).toBe(SEED_SHA256);
  });

  const spansIn = (value: unknown): Span[] => {
    if (Array.isArray(value)) {
      const [start, end] = value as unknown[];
      return value.length === 2 && typeof start === 'number' && typeof end === 'number'
        ? [{ start, end }]
        : value.flatMap(spansIn);
    }
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(spansIn) : [];
  };

  test.each(['blocks', 'mentions', 'otherMentions', 'roles', 'quotes', 'agreements', 'interactions', 'times', 'traps'])(
    'holds every span of its %s, from a letter or mark to a letter or mark',
    (kind) => {
      const { text } = seedFile().draft;
      const spans = spansIn(gold[kind]);
      expect(spans.length).toBeGreaterThan(0);
      for (const span of spans) {
        expect(isSpan(text, span)).toBe(true);
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
      }
    },
  );

  const keysIn = (value: unknown, names: ReadonlySet<string>): string[] => {
    if (Array.isArray(value)) return value.flatMap((item) => keysIn(item, names));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => {
      const own = names.has(name) ? [inner].flat().filter((item): item is string => typeof item === 'string') : [];
      return [...own, ...keysIn(inner, names)];
    });
  };

  test.each([
    ['entity', ['mentions', 'otherMentions', 'roles', 'quotes', 'agreements', 'interactions'], 'entities', 'key'],
    ['chain', ['quotes'], 'entities', 'key'],
    ['denier', ['denials'], 'entities', 'key'],
    ['resolvedQuote', ['denials'], 'quotes', 'id'],
    ['quotes', ['denials', 'interactions'], 'quotes', 'id'],
    ['saidAt', ['quotes'], 'times', 'id'],
    ['time', ['interactions'], 'times', 'id'],
    ['role', ['findings'], 'roles', 'id'],
    ['denial', ['findings'], 'denials', 'id'],
  ])('has gold facts whose %s names something that is there', (field, kinds, target, key) => {
    const known = new Set((gold[target] as readonly Record<string, unknown>[]).map((row) => row[key]));
    const named = kinds.flatMap((kind) => keysIn(gold[kind], new Set([field])));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
