import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERRORS, IsnadError, invariant } from '../src/errors.js';
import { SAYINGS } from '../src/lang/registry.js';
import { say } from '../src/messages/message.js';

const DOCS = new URL('../docs/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, DOCS), 'utf8');
const codes = Object.keys(ERRORS).toSorted();

describe('docs/errors', () => {
  test('has one page for each code, and none else', () => {
    expect(readdirSync(new URL('errors/', DOCS)).toSorted()).toEqual(codes.map((code) => `${code}.md`).toSorted());
  });

  test('is listed in docs/errors.md, each once', () => {
    const listed = [...read('errors.md').matchAll(/^- \[([A-Z_]+)\]\(errors\/\1\.md\): .+\.$/gmu)].map(
      ([, code]) => code,
    );
    expect(listed.toSorted()).toEqual(codes);
  });

  test.each(Object.entries(ERRORS))(
    '%s: gives the exit code, the status unless it never goes over HTTP, and what to do in both languages',
    (code, { exit, status, remedy }) => {
      const page = read(`errors/${code}.md`);
      const arabic = SAYINGS.ar.errors[code as keyof typeof ERRORS];
      expect(page.startsWith(`# ${code}\n`)).toBe(true);
      expect(page.toLowerCase()).toContain(`exit ${exit}`);
      if (page.includes('HTTP ')) expect(page).toContain(`HTTP ${status}`);
      for (const words of [remedy, arabic.message, arabic.remedy]) expect(page).toContain(words);
    },
  );
});

test.each(Object.entries(ERRORS))('%s: the remedy is a sentence', (_code, { remedy }) => {
  expect(remedy).toMatch(/^[A-Z].*\.$/u);
});

test('an IsnadError knows its remedy and its path', () => {
  const error = new IsnadError('DATE_INVALID', say('noDate', { got: 'x' }), {
    path: ['articles', 2, 'publishedAt'],
    cause: 'c',
  });
  expect(error).toMatchObject({ code: 'DATE_INVALID', path: ['articles', 2, 'publishedAt'], cause: 'c' });
  expect(error.remedy).toBe(ERRORS.DATE_INVALID.remedy);
  expect(error.message).toBe('"x" is no ISO 8601 date');
});

test('invariant throws a plain error', () => {
  expect(() => invariant(true, 'x')).not.toThrow();
  expect(() => invariant(false, 'x')).toThrow('invariant: x');
  expect(() => invariant(false, 'x')).not.toThrow(IsnadError);
});
