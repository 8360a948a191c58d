import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCE = new URL('../../src/', import.meta.url);
/** An error whose words stand where it is thrown, in English only. */
const UNTRANSLATED = /new IsnadError\(\s*(?:'[A-Z_]+'|[\w.[\]]+),\s*[`']/u;
/**
 * Files whose errors no client meets: those of the command line, of files, of the start; and of the engine, which are told
 * by what their code means.
 */
const NOT_MET_BY_CLIENTS =
  /^(?:cli|ingest\/(?:facts|read-|utf8)|server\/(?:config|serve|trusted-documents)\.|store\/(?:sqlite|migrate\.|open\.|tokens\.|write-facts\.)|app\/(?:extract-lines|scored-analysis|tokens|load-articles|extractor-version|evaluate|frozen-scores)\.)/u;

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

test('no error that a client can meet is told in English only', () => {
  const untranslated = files.filter((name) => UNTRANSLATED.test(readFileSync(new URL(name, SOURCE), 'utf8')));
  expect(untranslated.length).toBeGreaterThan(0);
  expect(untranslated.filter((name) => !NOT_MET_BY_CLIENTS.test(name))).toEqual([]);
});
