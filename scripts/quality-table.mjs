// Writes the quality table of docs/quality.md from tests/gold/frozen.json. Run: node scripts/quality-table.mjs
// With --check nothing is written, and the exit code is 1 when the page is behind the frozen scores.
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../docs/quality.md', import.meta.url);
const FROZEN = new URL('../tests/gold/frozen.json', import.meta.url);
const TABLE = /(<!-- table: [^\n]*-->\n)[\s\S]*?(\n<!-- end of table -->)/u;

const frozen = JSON.parse(readFileSync(FROZEN, 'utf8'));
const languages = Object.keys(frozen).sort();
const measures = [...new Set(languages.flatMap((language) => Object.keys(frozen[language])))];
const cell = (value) => (value === undefined ? '-' : value.toFixed(3));
const table = [
  `| measure | ${languages.join(' | ')} |`,
  `| --- | ${languages.map(() => '---:').join(' | ')} |`,
  ...measures.map(
    (measure) => `| \`${measure}\` | ${languages.map((language) => cell(frozen[language][measure])).join(' | ')} |`,
  ),
].join('\n');

const page = readFileSync(PAGE, 'utf8');
if (!TABLE.test(page)) throw new Error('docs/quality.md has no place for the table.');
const written = page.replace(TABLE, (_, open, close) => `${open}${table}${close}`);
if (!process.argv.includes('--check')) writeFileSync(PAGE, written);
else if (written !== page) {
  process.stderr.write('docs/quality.md is behind tests/gold/frozen.json. Run: node scripts/quality-table.mjs\n');
  process.exitCode = 1;
}
