import type { ExportKind } from '../../export/exported.js';
import type { Key } from '../../store/records.js';
import type { PageRequest, Position, Reads, Store } from '../../store/store.js';
import { expandArticles, expandReadings } from './expand-articles.js';
import { expandFindings, expandInteractions, expandMentions } from './expand-extracted.js';
import { expandAgreements, expandEntities } from './expand-graph.js';
import { expandQuotes } from './expand-quotes.js';

/** Rows read at once: what is held in memory is one such batch. */
const BATCH = 200;
/** Articles bring their texts and all that was read in them. */
const ARTICLE_BATCH = 50;

type AnyReads = Pick<Reads<{ readonly id: Key }, object, 'ID', never>, 'list' | 'byIds' | 'count'>;
type Expand = (store: Store, rows: readonly never[]) => Promise<readonly object[]>;

interface Source {
  readonly reads: (store: Store) => AnyReads;
  readonly expand: Expand;
  readonly batch: number;
}

const source = (reads: (store: Store) => unknown, expand: unknown, batch = BATCH): Source => ({
  // What `list` gives is what `expand` takes: they are paired here and nowhere else.
  reads: reads as Source['reads'],
  expand: expand as Expand,
  batch,
});

const SOURCES: Readonly<Record<ExportKind, Source>> = {
  articles: source(({ articles }) => articles, expandReadings, ARTICLE_BATCH),
  quotes: source(({ quotes }) => quotes, expandQuotes),
  entities: source(({ entities }) => entities, expandEntities),
  agreements: source(({ agreements }) => agreements, expandAgreements, ARTICLE_BATCH),
  interactions: source(({ interactions }) => interactions, expandInteractions),
  findings: source(({ findings }) => findings, expandFindings),
  mentions: source(({ mentions }) => mentions, expandMentions),
};
const PLAIN_ARTICLES = source(({ articles }) => articles, expandArticles, ARTICLE_BATCH);

const sourceOf = (kind: ExportKind, isPlain: boolean): Source =>
  kind === 'articles' && isPlain ? PLAIN_ARTICLES : SOURCES[kind];

export interface Walk {
  readonly kind: ExportKind;
  /** From `readFilter`. */
  readonly filter: object;
  /** Of articles only what came in. */
  readonly isPlain: boolean;
  /** At most so many; all of them when left out. */
  readonly first?: number;
  readonly after?: Position | null;
}

/** A part of a list in the form of the export. */
export interface ExportedPage {
  readonly rows: readonly object[];
  /** Where the list goes on; null at its end. */
  readonly next: Position | null;
}

/** One page of a list, in the order in which its objects came in. */
export const readExportPage = async (
  store: Store,
  { kind, filter, isPlain }: Walk,
  first: number,
  after: Position | null,
): Promise<ExportedPage> => {
  const { reads, expand } = sourceOf(kind, isPlain);
  const request: PageRequest = { first, last: null, after, before: null };
  const page = await reads(store).list(filter, { field: 'ID', direction: 'ASC' }, request);
  return {
    rows: await expand(store, page.items.map(({ node }) => node) as never[]),
    next: page.hasNextPage ? (page.stop ?? page.items.at(-1)?.position ?? null) : null,
  };
};

/** A list, batch by batch, in the order in which its objects came in. */
export async function* walkExport(store: Store, walk: Walk): AsyncGenerator<readonly object[]> {
  const { batch } = sourceOf(walk.kind, walk.isPlain);
  let left = walk.first ?? Number.POSITIVE_INFINITY;
  let after: Position | null = walk.after ?? null;
  do {
    const page: ExportedPage = await readExportPage(store, walk, Math.min(batch, left), after);
    if (page.rows.length > 0) yield page.rows;
    left -= page.rows.length;
    after = page.next;
  } while (after !== null && left > 0);
}

/** Objects by their keys, in the form of the export; null for a key that names none. */
export const readExported = async (
  store: Store,
  kind: ExportKind,
  key: Key,
  isPlain: boolean,
): Promise<object | null> => {
  const { reads, expand } = sourceOf(kind, isPlain);
  const [row] = await reads(store).byIds([key]);
  if (row === null || row === undefined) return null;
  return (await expand(store, [row] as never[]))[0] ?? null;
};

/** How many objects a list has. */
export const countExported = (store: Store, { kind, filter }: Walk): Promise<number> =>
  SOURCES[kind].reads(store).count(filter);
