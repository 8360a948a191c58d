import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jsonLines, runIsnad } from './run-isnad.js';

const FIXTURES = fileURLToPath(new URL('../fixtures/imports/', import.meta.url));
const FILES = ['ministers.csv', 'assembly.popolo.json', 'items.wikidata.json'].map((name) => join(FIXTURES, name));

let folder: string;
let db: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-entities-cli-'));
  db = join(folder, 'isnad.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bring = async (files: readonly string[], words: readonly string[] = [], stdin = '') => {
  const outcome = await runIsnad(['entities', 'import', '--db', db, ...words, ...files], { stdin });
  return { ...outcome, summary: jsonLines(outcome.stdout)[0] };
};

const file = (content: string, name = 'people.csv'): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const BROKEN = 'id,type,name\n1,PERSON,Ada Rimal\n2,ROBOT,Beep\n3,PERSON,Omar Kesta\n';

describe('isnad entities import', () => {
  test('takes all three formats by what they hold; the same again changes nothing', async () => {
    const first = await bring(FILES);
    expect(first).toMatchObject({
      code: 0,
      summary: {
        records: 18,
        entities: { added: 10 },
        offices: { added: 3 },
        tenures: { added: 9 },
        waiting: 0,
        refused: 0,
      },
    });
    const again = await bring(FILES);
    expect(again.summary).toMatchObject({ entities: { added: 0, unchanged: 10 }, tenures: { added: 0, unchanged: 9 } });
    const { code, stdout } = await runIsnad(['verify', '--db', db]);
    expect([code, jsonLines(stdout)[0]?.problems]).toEqual([0, []]);
  });

  test('articles are linked to what was imported, whichever comes first', async () => {
    const article = (n: number, text: string) =>
      `${JSON.stringify({ url: `https://kd.example/${n}`, title: `خبر ${n}`, body: text, language: 'ar', publishedAt: `2016-05-0${n}` })}\n`;
    const stdin = article(1, 'أعلن وزير الخارجية آدا الرمالي أن المحادثات تأجلت أسبوعا.');
    await runIsnad(['ingest', '--db', db, '-'], { stdin });
    expect((await bring([FILES[0] ?? ''])).summary).toMatchObject({ entities: { added: 4 } });
    await runIsnad(['ingest', '--db', db, '-'], { stdin: article(2, 'قال آدا الرمالي إن الوفد وصل.') });
    const { stdout } = await runIsnad(['verify', '--db', db]);
    expect(jsonLines(stdout)[0]).toMatchObject({ articles: 2, problems: [] });
  });

  test('broken records are named with their line, and the rest is stored; the report has it all', async () => {
    const report = join(folder, 'report.json');
    const { code, stderr, summary } = await bring([file(BROKEN)], ['--report', report]);
    expect([code, summary?.refused, summary?.entities]).toEqual([1, 1, { added: 2, changed: 0, unchanged: 0 }]);
    expect(stderr).toMatch(/people\.csv:3: FIELD_INVALID: type: expected one of PERSON/u);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      records: 3,
      issues: [{ line: 3, code: 'FIELD_INVALID', refused: true }],
    });
  });

  test('--strict is all or nothing', async () => {
    const { code, stderr } = await bring([file(BROKEN)], ['--strict']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/people\.csv:3: .*Nothing was imported/u);
    expect((await bring([file('id,type,name\n1,PERSON,Ada Rimal\n')])).summary).toMatchObject({
      entities: { added: 1 },
    });
  });

  test('--dry-run says what would come of it and stores nothing, without a database as well', async () => {
    const { summary } = await bring([FILES[0] ?? ''], ['--dry-run']);
    expect(summary).toMatchObject({ dryRun: true, entities: { added: 4 }, tenures: { added: 4 } });
    expect(existsSync(db)).toBe(false);
  });

  test('--max-errors stops, --space keeps ids of two files apart, - reads standard input', async () => {
    const { summary } = await bring([file('id,type,name\n1,X,a\n2,X,b\n3,PERSON,Ada Rimal\n')], ['--max-errors', '2']);
    expect(summary).toMatchObject({ records: 2, refused: 2 });
    await bring(['-'], ['--space', 'one'], 'id,type,name\n1,PERSON,Ada Rimal\n');
    expect((await bring(['-'], ['--space', 'two'], 'id,type,name\n1,PERSON,Omar Kesta\n')).summary).toMatchObject({
      entities: { added: 1, changed: 0 },
    });
  });

  test.each([
    [['gone.csv'], 2, /FILE_NOT_FOUND/u],
    [['--format', 'xml', 'x'], 2, /Allowed choices are wikidata, popolo, csv/u],
    [[], 2, /missing required argument/u],
  ])('%j ends with %i', async (words, code, message) => {
    const outcome = await runIsnad(['entities', 'import', '--db', db, ...words]);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toMatch(message);
  });
});
