import { FILTERS, type FilterOption } from '../app/export/filters.js';
import { DOCUMENTS } from '../export/documents.js';
import { EXPORT_KINDS, type ExportKind } from '../export/exported.js';
import { FORMATS } from '../export/formats.js';
import { FACETS, searchConditions } from './rest-parameters.js';

const ONE: Readonly<Record<ExportKind, string>> = {
  articles: 'an article',
  quotes: 'a quote',
  entities: 'an entity',
  agreements: 'an agreement',
  interactions: 'a meeting, call or visit',
  findings: 'a finding',
  mentions: 'a mention',
};

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required?: true;
  readonly description: string;
  readonly schema: object;
  readonly style?: 'form';
  readonly explode?: boolean;
}

interface Reference {
  readonly $ref: string;
}

const query = (name: string, description: string, schema: object): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

const SEVERAL = ' Several by giving it several times: one of them must hold.';
/** Like `maxItems` of GraphQL's lists. */
const MOST_VALUES = 100;

const schemaOf = (option: FilterOption): object =>
  option.several
    ? { type: 'array', items: schemaOfValue(option), minItems: 1, maxItems: MOST_VALUES }
    : schemaOfValue(option);

const schemaOfValue = ({ value, choices }: FilterOption): object => {
  if (value === 'BOOLEAN') return { type: 'boolean' };
  if (value === 'COUNT') return { type: 'integer', minimum: 1 };
  if (value === 'SHARE') return { type: 'number', minimum: 0, maximum: 1 };
  return value === 'CHOICE' ? { type: 'string', enum: choices } : { type: 'string' };
};

const AFTER = query('after', 'Id of the last object that you have: the list goes on behind it.', { type: 'string' });
const first = (description: string, maximum?: number): Parameter =>
  query('first', description, { type: 'integer', minimum: 1, ...(maximum === undefined ? {} : { maximum }) });

/** The conditions of all lists, each written once. */
const CONDITIONS: Readonly<Record<string, Parameter>> = Object.fromEntries(
  EXPORT_KINDS.flatMap((kind) =>
    FILTERS[kind].map((option) => [
      `${kind}.${option.name}`,
      query(option.name, `Only those: ${option.description}.${option.several ? SEVERAL : ''}`, schemaOf(option)),
    ]),
  ),
);
/** The same for what a search finds, by their full names. */
const SEARCH_CONDITIONS: Readonly<Record<string, Parameter>> = Object.fromEntries(
  searchConditions().map(({ kind, option }) => {
    const name = `${kind}.${option.name}`;
    const what = kind === 'article' ? 'Only in articles' : `Only hits of this type`;
    const text = `${what}: ${option.description}.${option.several ? SEVERAL : ''}`;
    return [`search.${name}`, query(name, text, schemaOf(option))];
  }),
);
const conditionsOf = (kind: ExportKind): readonly Reference[] =>
  FILTERS[kind].map(({ name }) => ({ $ref: `#/components/parameters/${kind}.${name}` }));

const ID: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Id as an answer of the API gave it.',
  schema: { type: 'string' },
};

const error = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } },
});
const ERRORS = {
  304: { description: 'What you have (If-None-Match) still holds.' },
  400: error('A parameter is wrong; the message names it.'),
  401: error('Reading needs a token here, or the one given is not ours.'),
};
const NOT_FOUND = { 404: error('There is no such object, or no such form of it.') };
const NOT_ACCEPTABLE = { 406: error('No form that "Accept" allows.') };

const content = (mediaTypes: readonly string[]): object =>
  Object.fromEntries(
    mediaTypes.map((mediaType) => [
      mediaType,
      { schema: /json/u.test(mediaType) && !/ndjson/u.test(mediaType) ? {} : { type: 'string' } },
    ]),
  );

const get = (
  tag: string,
  summary: string,
  parameters: readonly (Parameter | Reference)[],
  mediaTypes: readonly string[],
  errors: object,
): object => ({
  get: {
    tags: [tag],
    summary,
    parameters,
    responses: { 200: { description: 'What was asked for.', content: content(mediaTypes) }, ...ERRORS, ...errors },
  },
});

const pathsOf = (kind: ExportKind): Record<string, object> => {
  const documents = DOCUMENTS.filter(({ kinds }) => kinds.includes(kind));
  const formats = FORMATS.filter(({ kinds }) => kinds.includes(kind));
  const conditions = conditionsOf(kind);
  const most = first('At most so many, and no more than your token allows: all that it allows when left out.');
  const page = [first('How many objects, 1 to 100, which is the default.', 100), AFTER, ...conditions];
  const bom = query('bom', 'true: begin with the mark by which Excel knows UTF-8.', { type: 'boolean' });
  const raw = query('raw', 'true: no apostrophe before cells that begin like a formula.', { type: 'boolean' });
  return {
    [`/${kind}/{id}`]: get(
      kind,
      `${ONE[kind]}, in the form that "Accept" asks for`,
      [ID],
      documents.map(({ mediaType }) => mediaType),
      { ...NOT_FOUND, ...NOT_ACCEPTABLE },
    ),
    ...Object.fromEntries(
      documents.map(({ name, mediaType }) => [
        `/${kind}/{id}.${name}`,
        get(kind, `${ONE[kind]} as ${name}`, [ID], [mediaType], NOT_FOUND),
      ]),
    ),
    [`/${kind}`]: get(
      kind,
      `A list of ${kind}, in the form that "Accept" asks for`,
      page,
      ['application/json', ...formats.map(({ mediaType }) => mediaType)],
      NOT_ACCEPTABLE,
    ),
    [`/${kind}.json`]: get(kind, `A page of ${kind}`, page, ['application/json'], {}),
    ...Object.fromEntries(
      formats.map(({ name, mediaType, description }) => [
        `/${kind}.${name}`,
        get(
          kind,
          `${kind}: ${description}`,
          [most, AFTER, ...(name === 'csv' ? [bom, raw] : []), ...conditions],
          [mediaType],
          {},
        ),
      ]),
    ),
  };
};

const TYPES = ['ARTICLE', 'QUOTE', 'ENTITY', 'AGREEMENT'];
const some = (choices: readonly string[]) => ({ type: 'array', items: { type: 'string', enum: choices } });
const day = (name: string, description: string) => query(name, description, { type: 'string' });
const SEARCH: readonly (Parameter | Reference)[] = [
  {
    ...query(
      'q',
      'Words to look for, at most 500 characters: all of them, "words side by side", beginnings*, -without, this OR that. A question such as "what X said about Y" is understood.',
      { type: 'string', maxLength: 500 },
    ),
    required: true,
  },
  { ...query('types', 'What to find, with commas or several times.', some(TYPES)), style: 'form', explode: false },
  query('language', 'Only in articles of this language (BCP 47).', { type: 'string' }),
  day('from', 'Only in articles published then or later.'),
  day('to', 'Only in articles published then or earlier; a day counts to its end.'),
  query('order', 'The best or the newest first: feeds give the newest, searches the best.', {
    type: 'string',
    enum: ['RELEVANCE', 'NEWEST'],
  }),
  query('understand', 'false: take the query as words and nothing else.', { type: 'boolean', default: true }),
  first('How many hits, 1 to 100, 20 when left out.', 100),
  query('after', 'Cursor of the last hit that you have, as `next` holds it.', { type: 'string' }),
  ...Object.keys(SEARCH_CONDITIONS).map((name) => ({ $ref: `#/components/parameters/${name}` })),
];
const COUNTED: readonly (Parameter | Reference)[] = [
  ...SEARCH,
  query('count', 'true: also how many hits there are, and whether the count is exact.', { type: 'boolean' }),
  {
    ...query('facets', 'Also how often each value occurs among the hits, with commas or several times.', some(FACETS)),
    style: 'form',
    explode: false,
  },
];

/** The description of the REST door, OpenAPI 3.1. */
export const buildOpenApi = (version: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Isnad',
    version,
    description:
      'Read-only: articles, who is quoted in them saying what on whose word, agreements with their history. All of it, and more, is in the GraphQL API at /graphql.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  security: [{}, { bearer: [] }],
  tags: [...EXPORT_KINDS, 'search', 'about'].map((name) => ({ name })),
  paths: {
    ...Object.assign({}, ...EXPORT_KINDS.map(pathsOf)),
    '/search': get('search', 'What a search finds', COUNTED, ['application/json'], {}),
    '/search.json': get('search', 'What a search finds', COUNTED, ['application/json'], {}),
    '/search.atom': get('search', 'A search as an Atom feed', SEARCH, ['application/atom+xml'], {}),
    '/feed.json': get('search', 'A search as a JSON Feed', SEARCH, ['application/feed+json'], {}),
    '/openapi.json': get('about', 'This description', [], ['application/json'], {}),
    '/context.jsonld': get('about', 'The JSON-LD context of what is exported', [], ['application/ld+json'], {}),
  },
  components: {
    parameters: { ...CONDITIONS, ...SEARCH_CONDITIONS },
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    schemas: {
      Errors: {
        type: 'object',
        required: ['errors'],
        properties: {
          errors: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message', 'extensions'],
              properties: {
                message: { type: 'string' },
                extensions: {
                  type: 'object',
                  required: ['code', 'remedy', 'docs', 'requestId'],
                  properties: {
                    code: { type: 'string' },
                    remedy: { type: 'string' },
                    docs: { type: 'string', description: 'Path of the page that tells of the code.' },
                    detail: { type: 'string', description: 'The message in English, where it is told in another.' },
                    requestId: { type: 'string' },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
});
