// What can be said on the command line.
import { parseArgs } from 'node:util';

export const USAGE = `npm run bench -- [options]

  --quick            smaller database and shorter slices: about two minutes instead of ten
  --only NAMES       only these parts, separated by commas: ratios, mixed, ingest, start, compression, growth,
                     import;
                     profile tells where our own time goes, and runs only when asked for
  --servers NAMES    only these servers beside the limit, separated by commas
  --articles N       size of the database (100000, quick: 10000)
  --slice N          milliseconds for which a server is asked at a time (1000, quick: 500)
  --growth SIZES     sizes of the databases of the part growth, separated by commas
  --fresh            make the databases anew, with the present code
  --json FILE        write all figures as JSON
  --page             write the figures into docs/performance.md, with its picture
`;

const FULL = { articles: 100_000, growth: [10_000, 100_000], slices: 3, slice: 1000, warm: 1500 };
const QUICK = { articles: 10_000, growth: [1_000, 10_000], slices: 2, slice: 500, warm: 500 };

const listOf = (text) => (text === undefined ? null : text.split(',').filter(Boolean));

/** The options of a run; null when help is wanted. Errors: a TypeError for what is unknown. */
export const readOptions = (args) => {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      servers: { type: 'string' },
      articles: { type: 'string' },
      slice: { type: 'string' },
      growth: { type: 'string' },
      json: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const size = values.quick ? QUICK : FULL;
  return {
    ...size,
    words: args,
    articles: values.articles === undefined ? size.articles : Number(values.articles),
    ...(values.slice === undefined ? {} : { slice: Number(values.slice), warm: Number(values.slice) }),
    growth: listOf(values.growth)?.map(Number) ?? size.growth,
    only: listOf(values.only),
    servers: listOf(values.servers),
    json: values.json ?? null,
    fresh: values.fresh,
    page: values.page,
    connections: 16,
  };
};
