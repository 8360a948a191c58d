import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/app/evaluate.js';
import { findFalls, parseFrozenScores } from '../../src/app/frozen-scores.js';
import { readJsonLines } from '../../src/ingest/read-json-lines.js';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const goldOf = (language: string): string => pathOf(`./${language}/demo.jsonl`);

const frozen = parseFrozenScores(readFileSync(pathOf('./frozen.json'), 'utf8'));
const languages = readdirSync(pathOf('.')).filter((name) => existsSync(goldOf(name)));

const FALLEN =
  'A score lies more than 0.005 below the frozen one. List what is wrong: npm run isnad -- eval tests/gold/LANGUAGE/demo.jsonl --errors';
const RAISE = 'To freeze better scores: npm run isnad -- eval tests/gold/*/demo.jsonl --freeze tests/gold/frozen.json';

describe.each(languages)('the demo articles in %s', (language) => {
  const articles = Object.fromEntries(
    readdirSync(pathOf('../../db/seed/articles')).map((file) => {
      const article = JSON.parse(readFileSync(pathOf(`../../db/seed/articles/${file}`), 'utf8'));
      return [article.id, article];
    }),
  );
  const annotated = readFileSync(goldOf(language), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  test.each(annotated.map((line) => [line.id, line]))('%s is annotated as it stands in the demo', (id, line) => {
    const { title, body, publisher, publishedAt } = articles[id];
    expect(line).toMatchObject({ language, title, publisher, publishedAt, text: `${title}\n\n${body}` });
  });

  test('score no worse than the frozen scores', async () => {
    const evaluation = await evaluate(readJsonLines(goldOf(language)), {
      system: null,
      unit: 'utf16',
      withMetadata: false,
      onFailure: ({ line, error }) => {
        throw new Error(`line ${line}: ${error.message}`, { cause: error });
      },
    });
    const falls = findFalls({ [language]: frozen[language] ?? {} }, evaluation);
    expect(falls, `${FALLEN}\n${RAISE}`).toEqual([]);
  });
});

test('every frozen language has annotated articles', () => {
  expect(languages).toEqual(expect.arrayContaining(Object.keys(frozen)));
});
