// The picture of the ratios: a bar for the mean of each server, a dot for each shape. Its colours follow the reader's light or
// dark scheme.

const WIDTH = 760;
const LABELS = 250;
const RIGHT = 76;
const ROW = 32;
const TOP = 72;
const BAR = 14;
const BOTTOM = 46;
const STEPS = [0.5, 1, 2, 5, 10];
const MOST_LINES = 7;

const STYLE = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328; }
  .title { font-size: 16px; font-weight: 600; }
  .quiet { fill: #59636e; font-size: 12px; }
  .value { font-weight: 600; font-variant-numeric: tabular-nums; }
  .line { stroke: #d1d9e0; }
  .limit { stroke: #59636e; stroke-dasharray: 3 3; }
  .bar { fill: #c8d1da; }
  .own { fill: #1a7f64; }
  .dot { fill: #59636e; fill-opacity: .75; }
  .own-dot { fill: #0b5345; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .quiet { fill: #9198a1; }
    .line { stroke: #3d444d; }
    .limit { stroke: #9198a1; }
    .bar { fill: #3d444d; }
    .own { fill: #2ea88a; }
    .dot { fill: #9198a1; }
    .own-dot { fill: #b7f0e0; }
  }`;

const escaped = (text) => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
const text = (x, y, content, attributes = '') => `<text x="${x}" y="${y}" ${attributes}>${escaped(content)}</text>`;
const round = (value) => Math.round(value * 10) / 10;

/** Rounded numbers from 0 to the largest value, a handful. */
const ticksTo = (most) => {
  const step = STEPS.find((candidate) => most / candidate <= MOST_LINES) ?? Math.ceil(most / MOST_LINES);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, place) => place * step);
};

/** SVG of the results of rows/ratios.mjs. */
export const toPicture = ({ articles, servers, shapes }) => {
  const shown = [...servers].sort((a, b) => a.mean - b.mean);
  const ticks = ticksTo(Math.max(...shown.flatMap(({ mean, ratios }) => [mean, ...Object.values(ratios)])));
  const end = ticks.at(-1);
  const x = (value) => round(LABELS + (value / end) * (WIDTH - LABELS - RIGHT));
  const height = TOP + shown.length * ROW + BOTTOM;
  const bottom = height - BOTTOM;
  const rows = shown.map(({ title, kind, mean, ratios }, place) => {
    const middle = TOP + place * ROW + ROW / 2;
    const [bar, dot] = kind === 'OURS' ? ['own', 'own-dot'] : ['bar', 'dot'];
    return [
      text(LABELS - 12, middle + 4, title, `text-anchor="end"${kind === 'OURS' ? ' class="value"' : ''}`),
      `<rect class="${bar}" x="${LABELS}" y="${middle - BAR / 2}" width="${round(x(mean) - LABELS)}" height="${BAR}" rx="2"/>`,
      ...Object.entries(ratios).map(
        ([name, ratio]) =>
          `<circle class="${dot}" cx="${x(ratio)}" cy="${middle}" r="3.5"><title>${name} ${escaped(shapes[name])}: ${ratio.toFixed(2)}</title></circle>`,
      ),
      text(WIDTH - 16, middle + 4, mean.toFixed(2), 'text-anchor="end" class="value"'),
    ].join('\n');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">
<title>CPU of the server for one request, as a multiple of one statement written by hand</title>
<style>${STYLE}
</style>
${text(16, 28, 'CPU for one request', 'class="title"')}
${text(16, 48, `1 = one statement written by hand that makes the same bytes; ${articles.toLocaleString('en')} articles`, 'class="quiet"')}
${ticks.map((tick) => `<line class="line" x1="${x(tick)}" y1="${TOP - 6}" x2="${x(tick)}" y2="${bottom}"/>\n${text(x(tick), bottom + 16, String(tick), 'text-anchor="middle" class="quiet"')}`).join('\n')}
<line class="limit" x1="${x(1)}" y1="${TOP - 6}" x2="${x(1)}" y2="${bottom}"/>
${rows.join('\n')}
${text(LABELS, height - 10, `bar: geometric mean; dots: ${Object.keys(shown[0].ratios).join(', ')}`, 'class="quiet"')}
</svg>
`;
};
