import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const ROOT_PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'db/seed/README.md'];

const pagesUnder = (folder: string): string[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}${name}`)
    .filter((name) => name.endsWith('.md'));

const pages = [...ROOT_PAGES, ...pagesUnder('docs/')].filter((page) => existsSync(new URL(page, ROOT))).sort();

const read = (page: string): string => readFileSync(new URL(page, ROOT), 'utf8');

const withoutFences = (markdown: string): string => markdown.replace(/^```[\s\S]*?^```/gmu, '');

const withoutCode = (markdown: string): string => withoutFences(markdown).replace(/`[^`\n]*`/gu, '');

/** Anchor of a heading, as the usual renderers make it. */
const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');

const anchorsOf = (page: string): Set<string> =>
  new Set([...withoutFences(read(page)).matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading]) => toAnchor(heading ?? '')));

interface Link {
  readonly page: string;
  readonly target: string;
}

const links: readonly Link[] = pages.flatMap((page) =>
  [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(([, target]) => ({ page, target: target ?? '' }))
    .filter(({ target }) => !/^[a-z]+:/u.test(target)),
);

/** Paths of this repository that a page names in code style; patterns and placeholders (<code>, 00NN, *) are none. */
const paths: readonly Link[] = pages.flatMap((page) =>
  [...withoutFences(read(page)).matchAll(/`((?:src|db|docs|schema|web)\/[a-z0-9_./-]+)`/gu)].map(([, target]) => ({
    page,
    target: target ?? '',
  })),
);

/** A file that the page tells the reader to write. */
const TO_BE_WRITTEN = /casualt/u;

describe('pages', () => {
  test.each([
    'docs/architecture.md',
    'docs/glossary.md',
    'docs/add-a-language.md',
    'docs/add-an-object.md',
    'docs/adr/0001-offsets.md',
    'docs/adr/0003-chain-of-attribution.md',
    'docs/adr/0004-extraction-as-data.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
  ])('%s is there', (page) => {
    expect(pages).toContain(page);
  });

  test.each(links)('$page links to $target', ({ page, target }) => {
    const url = new URL(target, new URL(page, ROOT));
    expect(existsSync(url)).toBe(true);
    if (url.hash !== '') {
      expect(anchorsOf(url.pathname.slice(ROOT.pathname.length))).toContain(decodeURIComponent(url.hash.slice(1)));
    }
  });

  test.each(paths.filter(({ target }) => !TO_BE_WRITTEN.test(target)))('$page names $target', ({ target }) => {
    const url = new URL(target, ROOT);
    expect(existsSync(url) && (!target.endsWith('/') || statSync(url).isDirectory())).toBe(true);
  });

  test.each(pages)('%s begins with its one title', (page) => {
    const titles = withoutFences(read(page)).match(/^# .+$/gmu) ?? [];
    expect(read(page).startsWith('# ')).toBe(true);
    expect(titles).toHaveLength(1);
  });

  test.each(pages)('%s holds no bidi control character', (page) => {
    expect(read(page)).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  });

  test.each(pages.filter((page) => page.startsWith('docs/adr/')))(
    '%s says context, choice and what was given up',
    (page) => {
      const headings = [...read(page).matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading);
      expect(headings).toEqual(expect.arrayContaining(['Context', 'Choice', 'What we gave up']));
    },
  );
});

describe('the glossary', () => {
  const rows = read('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:term|---) /u.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const terms = rows.map(([, term]) => term ?? '');
  const arabicTerms = rows.map(([, , arabic]) => arabic ?? '');

  const repeated = (values: readonly string[]): string[] =>
    values.filter((value, index) => values.indexOf(value) !== index);

  test('has terms', () => {
    expect(terms.length).toBeGreaterThan(60);
  });

  test('has every term once, in either language', () => {
    expect(repeated(terms.map((term) => term.toLowerCase()))).toEqual([]);
    expect(repeated(arabicTerms)).toEqual([]);
  });

  test.each(rows)('row "%s%s" has a term, an Arabic form and a definition', (...cells) => {
    const [before, term, arabic, definition, after] = cells;
    expect([before, after]).toEqual(['', '']);
    expect(cells).toHaveLength(5);
    expect(term).toMatch(/^[\p{Script=Latin} -]+$/u);
    expect(arabic).toMatch(/^[\p{Script=Arabic}\p{M} ]+$/u);
    expect(definition).toMatch(/^[A-Z].+\.$/u);
  });
});

describe('the licence', () => {
  const licence = read('LICENSE');

  test('is Apache 2.0, whole, and the one that package.json names', () => {
    const manifest = JSON.parse(read('package.json')) as { license: string };
    expect(manifest.license).toBe('Apache-2.0');
    expect(licence).toMatch(/^\s*Apache License\s+Version 2\.0, January 2004/u);
    expect(licence).toContain('END OF TERMS AND CONDITIONS');
  });
});

describe('the notice', () => {
  const notice = read('NOTICE');
  const generated = readdirSync(new URL('src/lang/', ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/lang/${name}`)
    .filter((name) => read(name).startsWith('// Written by '));

  test.each(generated)('says whose data %s is made from', (name) => {
    expect(notice).toContain(name);
  });

  test('leaves the seed article to its publisher', () => {
    expect(notice).toContain('db/seed/articles/01-astana-6-seed.ar.json');
  });
});
