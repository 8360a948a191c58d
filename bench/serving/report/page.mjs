// The figures as they stand in docs/performance.md, between two marks, with the picture beside the page.
import { readFileSync, writeFileSync } from 'node:fs';
import { toPicture } from './picture.mjs';

const PAGE = new URL('../../../docs/performance.md', import.meta.url);
const PICTURE = new URL('../../../docs/performance.svg', import.meta.url);
const BEGIN = '<!-- figures: written by npm run bench -- --page -->';
const END = '<!-- end of figures -->';

const sectionOf = (results, parts) => {
  const { machine, command } = results;
  const cores = machine.pinned ? 'server and load on a core each' : 'server and load on the same cores';
  return [
    BEGIN,
    '',
    `\`${command}\` printed this, with Node ${machine.node} on ${machine.cores} cores (${machine.processor}), ${cores}:`,
    '',
    ...(results.ratios === undefined ? [] : ['![CPU for one request by server](performance.svg)', '']),
    '```text',
    parts.map((lines) => lines.join('\n')).join('\n\n'),
    '```',
    '',
    END,
  ].join('\n');
};

/** Writes the section and the picture. `parts`: the lines of each part. Errors: the page has no marks. */
export const writePage = (results, parts) => {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${PAGE.pathname} has no marks for the figures`);
  writeFileSync(PAGE, `${page.slice(0, begin)}${sectionOf(results, parts)}${page.slice(end + END.length)}`);
  if (results.ratios !== undefined) writeFileSync(PICTURE, toPicture(results.ratios));
};
