// What writing articles costs, and what they fill: as bench/import.mjs prints it.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('../../import.mjs', import.meta.url));
const MOST_ARTICLES = 4000;
/** The largest tables and indexes. */
const PRINTED = 8;

const measure = async ({ options, say }) => {
  say('writing articles, and bare inserts of the same rows');
  const articles = Math.min(MOST_ARTICLES, Math.ceil(options.articles / 10));
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, '--articles', String(articles)]);
  return { articles, printed: stdout.trimEnd().split('\n') };
};

const toLines = ({ printed }) => {
  const sizes = printed.findIndex((line) => /^\s*\d+ bytes /u.test(line));
  return sizes < 0 ? printed : printed.slice(0, sizes + PRINTED);
};

export const importing = { name: 'import', measure, toLines };
