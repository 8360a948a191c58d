import { type Citation, citeArticle, citeQuote, toBibTex, toCsl } from './citations.js';
import { COLUMNS, type Column } from './columns.js';
import { createCsv } from './csv.js';
import {
  type Addresses,
  type ArticleReference,
  type Encoder,
  EXPORT_KINDS,
  type ExportedEntity,
  type ExportedQuote,
  type ExportedReading,
  type ExportKind,
} from './exported.js';
import { toFollowTheMoney } from './follow-the-money.js';
import { createJsonLd, LINKED_KINDS, type LinkedKind } from './json-ld.js';
import { createJsonLines, toArticleLine } from './json-lines.js';
import { createJsonList } from './json-list.js';
import { toNinjs } from './ninjs.js';
import { createParquet } from './parquet.js';
import { ANNOTATED_KINDS, type AnnotatedKind, createWebAnnotations } from './web-annotation.js';

/** What a writer may be told. */
export interface FormatOptions {
  readonly addresses: Addresses;
  /** Of CSV. */
  readonly bom: boolean;
  readonly raw: boolean;
}

/** One form of files. */
export interface Format {
  /** As it is called on the command line, and what its files end with. */
  readonly name: string;
  readonly mediaType: string;
  /** What it can hold. */
  readonly kinds: readonly ExportKind[];
  /** Of articles it needs only what came in, nothing of what was read in them. */
  readonly isPlain: boolean;
  readonly description: string;
  open(kind: ExportKind, options: FormatOptions): Encoder<never>;
}

/** What cites a row: an article, or a quote in one. */
const citeAs = (kind: ExportKind): ((row: never) => Citation) =>
  kind === 'quotes' ? (row: ExportedQuote) => citeQuote(row) : (row: ArticleReference) => citeArticle(row);

const columnsOf = (kind: ExportKind): readonly Column<never>[] => COLUMNS[kind];

/** Every form, the one that is taken by default first. */
export const FORMATS: readonly Format[] = [
  {
    name: 'jsonl',
    mediaType: 'application/x-ndjson',
    kinds: EXPORT_KINDS,
    isPlain: false,
    description: 'JSON lines; articles with their analysis, as isnad extract prints it and isnad ingest takes it in',
    open: (kind) =>
      kind === 'articles' ? createJsonLines((article: ExportedReading) => toArticleLine(article)) : createJsonLines(),
  },
  {
    name: 'csv',
    mediaType: 'text/csv',
    kinds: EXPORT_KINDS,
    isPlain: true,
    description: 'a table for spreadsheets, RFC 4180',
    open: (kind, options) => createCsv(columnsOf(kind), options),
  },
  {
    name: 'parquet',
    mediaType: 'application/vnd.apache.parquet',
    kinds: EXPORT_KINDS,
    isPlain: true,
    description: 'the same table in columns, for DuckDB, pandas and others',
    open: (kind) => createParquet(columnsOf(kind)),
  },
  {
    name: 'jsonld',
    mediaType: 'application/ld+json',
    kinds: LINKED_KINDS,
    isPlain: false,
    description: 'JSON-LD: schema.org, with words of ours for chains, denials, agreements and findings',
    open: (kind, { addresses }) => createJsonLd(addresses, kind as LinkedKind) as Encoder<never>,
  },
  {
    name: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    kinds: ANNOTATED_KINDS,
    isPlain: false,
    description: 'a W3C Web Annotation collection, each span by its words and by its place',
    open: (kind, { addresses }) =>
      createWebAnnotations(addresses, kind as AnnotatedKind, addresses.of(kind, 'annotations')),
  },
  {
    name: 'ninjs.jsonl',
    mediaType: 'application/x-ndjson',
    kinds: ['articles'],
    isPlain: false,
    description: 'IPTC ninjs 3.1, one article a line',
    open: (_kind, { addresses }) => createJsonLines((article: ExportedReading) => toNinjs(addresses, article)),
  },
  {
    name: 'bib',
    mediaType: 'application/x-bibtex',
    kinds: ['articles', 'quotes'],
    isPlain: true,
    description: 'BibTeX citations',
    open: (kind) => {
      const cite = citeAs(kind);
      return { begin: () => '', add: (batch) => batch.map((row) => toBibTex(cite(row))).join('\n'), end: () => '' };
    },
  },
  {
    name: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    kinds: ['articles', 'quotes'],
    isPlain: true,
    description: 'CSL-JSON citations, for Zotero, Pandoc and others',
    open: (kind) => {
      const cite = citeAs(kind);
      return createJsonList<never>(
        '[',
        (row) => [toCsl(cite(row))],
        () => '\n]\n',
      );
    },
  },
  {
    name: 'ftm.jsonl',
    mediaType: 'application/x-ndjson',
    kinds: ['entities'],
    isPlain: true,
    description: 'people and organisations after FollowTheMoney, one a line',
    open: () => ({
      begin: () => '',
      add: (batch: readonly ExportedEntity[]) =>
        batch
          .flatMap(toFollowTheMoney)
          .map((entity) => `${JSON.stringify(entity)}\n`)
          .join(''),
      end: () => '',
    }),
  },
];

export const findFormat = (name: string): Format | undefined => FORMATS.find((format) => format.name === name);
