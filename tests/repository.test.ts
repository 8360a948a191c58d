import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OTHERS = new Set(['node_modules', 'dist', 'data', 'coverage', '.git']);
const TEXT_FILE = /\.(?:ts|tsx|js|cjs|mjs|json|jsonl|md|sql|graphql|css|html|txt|yml|yaml)$|\/(?:run|LICENSE)$/u;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (OTHERS.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });

const files = filesIn(ROOT)
  .filter((path) => TEXT_FILE.test(path))
  .map((path) => ({ name: relative(ROOT, path), text: readFileSync(path, 'utf8') }));
const sources = files.filter(({ name }) => name.startsWith('src/'));

/** `file:line` of every line of `among` that matches. */
const placesOf = (among: typeof files, pattern: RegExp): string[] =>
  among.flatMap(({ name, text }) =>
    pattern.test(text)
      ? text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1}`] : []))
      : [],
  );

const outside = (...allowed: string[]) =>
  sources.filter(({ name }) => !allowed.some((start) => name.startsWith(start)));

describe('the repository', () => {
  test('is read', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(sources.length).toBeGreaterThan(20);
  });

  test('holds no bidi control characters', () => {
    // They make a reviewer see another program than the compiler. Escapes say the same in the open.
    expect(placesOf(files, /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)).toEqual([]);
  });

  test('keeps Arabic letters in the language packs', () => {
    expect(placesOf(outside('src/lang/'), /\p{Script=Arabic}/u)).toEqual([]);
  });

  test('reads the environment in one file', () => {
    expect(placesOf(outside('src/server/config.ts'), /\bprocess\.env\b/u)).toEqual([]);
  });

  test('prints in the command line only', () => {
    expect(placesOf(outside('src/cli/'), /\bconsole\.|\bprocess\.stdout\b/u)).toEqual([]);
  });

  test('asks the clock nowhere below the use cases', () => {
    const pure = sources.filter(({ name }) => /^src\/(?:text|model|lang|extract|resolve)\//u.test(name));
    expect(placesOf(pure, /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bperformance\.now\(/u)).toEqual([]);
  });

  test('builds no SQL out of values', () => {
    const stores = sources.filter(({ name }) => name.startsWith('src/store/'));
    expect(placesOf(stores, /\b(?:prepare|exec)\(\s*`[^`]*\$\{/u)).toEqual([]);
  });

  test('pins every version', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const groups = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
    const loose = groups.flatMap((group) =>
      Object.entries<string>(manifest[group]).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version)),
    );
    expect(loose).toEqual([]);
  });

  test('locks the optional packages of every platform', () => {
    // npm leaves out what its registry does not have at that moment, and then refuses its own lockfile: npm ci fails.
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies).filter((name) => !locked.has(name)),
    );
    expect(missing).toEqual([]);
  });
});
