// What the benchmarks read: articles of the caller's files, or the demo articles.
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const readLines = (file) => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
};

const folder = new URL('../db/seed/articles/', import.meta.url);

/** The demo articles of a language, as they are stored. */
export const demoArticles = (language) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.json`))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

/** Articles as JSON: those of the files, else the demo articles of a language. */
export const articlesOf = (files, language) => (files.length > 0 ? files.flatMap(readLines) : demoArticles(language));

/** `count` items, the list over and over. */
export const repeated = (list, count) => Array.from({ length: count }, (_, index) => list[index % list.length]);

/** A text of `size` characters, made of the texts over and over, from character `from` of the first round on. */
export const textOf = (texts, size, from = 0) => {
  const base = `${texts.join('\n\n')}\n\n`;
  const start = from % base.length;
  return base
    .repeat(Math.ceil((start + size) / base.length))
    .slice(start, start + size)
    .toWellFormed();
};
