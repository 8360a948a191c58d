import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERRORS, IsnadError, invariant } from '../src/errors.js';
import { say } from '../src/messages/message.js';

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
