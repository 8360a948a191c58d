import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERRORS, IsnadError, invariant, toShown } from '../src/errors.js';

const page = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');
const documented = [...page.matchAll(/^### (.+)$/gmu)].map(([, code]) => code ?? '');
const sections = new Map(
  page
    .split(/^### /mu)
    .slice(1)
    .map((section) => [section.split('\n')[0] ?? '', section]),
);

describe('docs/errors.md', () => {
  test('has one section for each code, and none for another', () => {
    expect(documented.toSorted()).toEqual(Object.keys(ERRORS).sort());
  });

  test.each(Object.entries(ERRORS))(
    '%s: gives the exit code, and the status unless it never goes over HTTP',
    (code, { exit, status }) => {
      const section = sections.get(code) ?? '';
      expect(section.toLowerCase()).toContain(`exit ${exit}`);
      if (section.includes('HTTP')) expect(section).toContain(`HTTP ${status}`);
    },
  );
});

test.each(Object.entries(ERRORS))('%s: the remedy is a sentence', (_code, { remedy }) => {
  expect(remedy).toMatch(/^[A-Z].*\.$/u);
});

describe('toShown', () => {
  test.each([
    ['control characters', 'a\r\n\u001b[31mb', 'a [31mb'],
    ['bidi controls', 'a\u202eb\u2066c\u200f', 'abc'],
    ['lone surrogates', 'a\ud83d', 'a\ufffd'],
  ])('%s', (_name, text, expected) => expect(toShown(text)).toBe(expected));

  test('cuts to the limit, never inside a character', () => {
    const shown = toShown('😀'.repeat(400));
    expect(shown.length).toBeLessThanOrEqual(300);
    expect(shown.isWellFormed()).toBe(true);
    expect(shown.endsWith('…')).toBe(true);
  });
});

test('an IsnadError knows its remedy and its path', () => {
  const error = new IsnadError('DATE_INVALID', 'x', { path: ['articles', 2, 'publishedAt'], cause: 'c' });
  expect(error).toMatchObject({ code: 'DATE_INVALID', path: ['articles', 2, 'publishedAt'], cause: 'c' });
  expect(error.remedy).toBe(ERRORS.DATE_INVALID.remedy);
});

test('invariant throws a plain error', () => {
  expect(() => invariant(true, 'x')).not.toThrow();
  expect(() => invariant(false, 'x')).toThrow('invariant: x');
  expect(() => invariant(false, 'x')).not.toThrow(IsnadError);
});
