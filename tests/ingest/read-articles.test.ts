import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/ingest/limits.js';
import { type ArticleItem, formatOf, type ReadOptions, readArticles } from '../../src/ingest/read-articles.js';

const folder = mkdtempSync(join(tmpdir(), 'isnad-ingest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const collect = async (file: string, options?: ReadOptions): Promise<ArticleItem[]> => {
  const items: ArticleItem[] = [];
  for await (const item of readArticles(file, options)) items.push(item);
  return items;
};

/** Line and text or code of every item, short enough for a table. */
const shape = (items: readonly ArticleItem[]): (string | number)[][] =>
  items.map(({ line, draft, error }) => [line, draft?.text ?? error?.code ?? '']);

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const LATIN = { text: 'The minister said yes.' };
const ARABIC = { text: 'قال الوزير نعم.' };
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('JSON lines', () => {
  test.each([
    [
      'two lines',
      bytes(line(LATIN), line(ARABIC)),
      [
        [1, LATIN.text],
        [2, ARABIC.text],
      ],
    ],
    [
      'no last line end',
      bytes(line(LATIN), JSON.stringify(ARABIC)),
      [
        [1, LATIN.text],
        [2, ARABIC.text],
      ],
    ],
    [
      'carriage returns',
      bytes(`${JSON.stringify(LATIN)}\r\n\r\n${JSON.stringify(ARABIC)}\r\n`),
      [
        [1, LATIN.text],
        [3, ARABIC.text],
      ],
    ],
    ['blank lines keep the numbering', bytes('\n \n', line(LATIN)), [[3, LATIN.text]]],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], line(LATIN)), [[1, LATIN.text]]],
    ['an empty file', bytes(''), []],
    [
      'a bad line in the middle',
      bytes(line(LATIN), '{"text": \n', line(ARABIC)),
      [
        [1, LATIN.text],
        [2, 'JSON_INVALID'],
        [3, ARABIC.text],
      ],
    ],
    [
      'a line that is no object',
      bytes('42\n', line(ARABIC)),
      [
        [1, 'FIELD_INVALID'],
        [2, ARABIC.text],
      ],
    ],
    [
      'bytes that are no UTF-8',
      bytes('{"text":"', [0xc7, 0xe1], '"}\n', line(ARABIC)),
      [
        [1, 'ENCODING_INVALID'],
        [2, ARABIC.text],
      ],
    ],
    [
      'a cut character at the end',
      bytes(line(LATIN), [0xd9]),
      [
        [1, LATIN.text],
        [2, 'ENCODING_INVALID'],
      ],
    ],
    [
      'an escaped lone surrogate',
      bytes('{"text":"a \\ud800 b"}\n', line(ARABIC)),
      [
        [1, 'ENCODING_INVALID'],
        [2, ARABIC.text],
      ],
    ],
    [
      'UTF-16',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(line(LATIN), 'utf16le')]),
      [[1, 'ENCODING_INVALID']],
    ],
  ])('%s', async (name, content, expected) => {
    const file = write(`${name.replaceAll(' ', '-')}.jsonl`, content);
    expect(shape(await collect(file))).toEqual(expected);
  });

  test('a line over the limit is reported and skipped', async () => {
    const file = write('long.jsonl', `${line(LATIN)}{"text":"${'x'.repeat(300_000)}"}\n${line(ARABIC)}`);
    const items = await collect(file, { limits: { ...DEFAULT_LIMITS, lineBytes: 1_000 } });
    expect(shape(items)).toEqual([
      [1, LATIN.text],
      [2, 'ARTICLE_TOO_LONG'],
      [3, ARABIC.text],
    ]);
    expect(items[1]?.error?.message).toContain('300011 bytes');
  });

  test('the place of the first bad byte is told', async () => {
    const file = write('windows-1256.jsonl', bytes('{"text":"', [0xc7, 0xe1], '"}\n'));
    expect((await collect(file))[0]?.error?.message).toContain('byte 0xc7 at 9');
  });

  test('standard input, in pieces that cut a character', async () => {
    const whole = bytes(line(LATIN), line(ARABIC));
    const stdin = (async function* () {
      for (const byte of whole) yield Buffer.from([byte]);
    })();
    expect(shape(await collect('-', { stdin }))).toEqual([
      [1, LATIN.text],
      [2, ARABIC.text],
    ]);
  });

  test('memory stays flat over many lines', async () => {
    const row = Buffer.from(line({ text: 'w '.repeat(10_000) }));
    let seen = 0;
    let peak = 0;
    const stdin = (async function* () {
      for (let count = 0; count < 4_000; count += 1) yield row;
    })();
    for await (const item of readArticles('-', { stdin })) {
      seen += item.draft === null ? 0 : 1;
      if (seen % 200 === 0) peak = Math.max(peak, process.memoryUsage().arrayBuffers);
    }
    expect(seen).toBe(4_000);
    expect(peak).toBeLessThan(40_000_000);
  });
});

describe('gzip', () => {
  test.each(['packed.jsonl.gz', 'packed-without-the-ending.jsonl'])('%s', async (name) => {
    const file = write(name, gzipSync(line(LATIN) + line(ARABIC)));
    expect(shape(await collect(file))).toEqual([
      [1, LATIN.text],
      [2, ARABIC.text],
    ]);
  });

  test('a cut file gives what it holds, then says so', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => line({ text: `word${index} ${Math.sin(index)}` })).join(
      '',
    );
    const packed = gzipSync(rows);
    const items = await collect(write('cut.jsonl.gz', packed.subarray(0, packed.length / 2)));
    expect(items.length).toBeGreaterThan(100);
    expect(items.at(-1)?.error?.code).toBe('FILE_UNREADABLE');
    expect(items.filter(({ error }) => error !== null)).toHaveLength(1);
  });

  test('leaving early closes the file', async () => {
    const file = write('early.jsonl.gz', gzipSync(line(LATIN).repeat(10_000)));
    for await (const item of readArticles(file)) {
      expect(item.draft?.text).toBe(LATIN.text);
      break;
    }
  });
});

describe('whole documents', () => {
  test.each([
    ['one.json', JSON.stringify(LATIN, null, 2), [[1, LATIN.text]]],
    [
      'list.json',
      JSON.stringify([LATIN, { text: '' }, ARABIC]),
      [
        [1, LATIN.text],
        [2, 'ARTICLE_EMPTY'],
        [3, ARABIC.text],
      ],
    ],
    ['empty-list.json', '[]', []],
    ['broken.json', '{"text": "a"', [[1, 'JSON_INVALID']]],
    ['article.txt', '\ufeffقال\r\nنعم', [[1, 'قال\r\nنعم']]],
    ['empty.txt', '', [[1, 'ARTICLE_EMPTY']]],
    ['binary.txt', '\0\u0001\u0002', [[1, 'ARTICLE_NOT_TEXT']]],
  ])('%s', async (name, content, expected) => {
    expect(shape(await collect(write(name, content)))).toEqual(expected);
  });

  test('a text file is known by its name', async () => {
    const [item] = await collect(write('known.txt', 'قال نعم'));
    expect(item?.draft?.externalId).toBe('known.txt');
  });

  test('a document over the limit', async () => {
    const limits = { ...DEFAULT_LIMITS, fileBytes: 10 };
    expect(shape(await collect(write('big.json', JSON.stringify(LATIN)), { limits }))).toEqual([
      [1, 'ARTICLE_TOO_LONG'],
    ]);
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['missing', () => join(folder, 'missing.jsonl'), 'FILE_NOT_FOUND'],
    ['a folder', () => folder, 'FILE_UNREADABLE'],
  ])('%s', async (_name, file, code) => {
    expect(shape(await collect(file()))).toEqual([[1, code]]);
  });
});

test.each([
  ['a.jsonl', 'jsonl'],
  ['a.ndjson.gz', 'jsonl'],
  ['-', 'jsonl'],
  ['A.JSON', 'json'],
  ['a.json.gz', 'json'],
  ['a.txt.gz', 'text'],
])('format of %s is %s', (file, format) => expect(formatOf(file)).toBe(format));
