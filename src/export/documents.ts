import { citeArticle, citeQuote, toBibTex, toCsl } from './citations.js';
import {
  type Addresses,
  type ArticleReference,
  EXPORT_KINDS,
  type ExportedArticle,
  type ExportedQuote,
  type ExportKind,
} from './exported.js';
import { LINKED_KINDS, type LinkedKind, toJsonLd } from './json-ld.js';
import { toArticleLine } from './json-lines.js';
import { toNinjs } from './ninjs.js';
import { ANNOTATED_KINDS, ANNOTATION_CONTEXT, type AnnotatedKind, toAnnotations } from './web-annotation.js';

/** One form of one thing, as an address ends with it. */
export interface DocumentForm {
  readonly name: string;
  readonly mediaType: string;
  readonly kinds: readonly ExportKind[];
  /** Of articles it needs only what came in. */
  readonly isPlain: boolean;
  write(kind: ExportKind, row: never, addresses: Addresses): string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every form, the one that is taken by default first. */
export const DOCUMENTS: readonly DocumentForm[] = [
  {
    name: 'json',
    mediaType: 'application/json',
    kinds: EXPORT_KINDS,
    isPlain: false,
    write: (kind, row) => json(kind === 'articles' ? toArticleLine(row) : row),
  },
  {
    name: 'jsonld',
    mediaType: 'application/ld+json',
    kinds: LINKED_KINDS,
    isPlain: false,
    write: (kind, row, addresses) => json(toJsonLd(addresses, kind as LinkedKind, row)),
  },
  {
    name: 'txt',
    mediaType: 'text/plain',
    kinds: ['articles', 'quotes'],
    isPlain: true,
    // Of an article its very characters: spans point into them.
    write: (kind, row) => (kind === 'articles' ? (row as ExportedArticle).text : `${(row as ExportedQuote).text}\n`),
  },
  {
    name: 'annotations.jsonld',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    kinds: ANNOTATED_KINDS,
    isPlain: false,
    write: (kind, row: { readonly id: string }, addresses) => {
      const id = `${addresses.of(kind, row.id)}.annotations.jsonld`;
      const items = toAnnotations(addresses, kind as AnnotatedKind)(row as never);
      return json({
        '@context': ANNOTATION_CONTEXT,
        id,
        type: 'AnnotationCollection',
        total: items.length,
        first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      });
    },
  },
  {
    name: 'ninjs.json',
    mediaType: 'application/vnd.iptc.ninjs+json',
    kinds: ['articles'],
    isPlain: false,
    write: (_kind, row, addresses) => json(toNinjs(addresses, row)),
  },
  {
    name: 'bib',
    mediaType: 'application/x-bibtex',
    kinds: ['articles', 'quotes'],
    isPlain: true,
    write: (kind, row) => toBibTex(kind === 'quotes' ? citeQuote(row) : citeArticle(row as ArticleReference)),
  },
  {
    name: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    kinds: ['articles', 'quotes'],
    isPlain: true,
    write: (kind, row) => json([toCsl(kind === 'quotes' ? citeQuote(row) : citeArticle(row as ArticleReference))]),
  },
];

/** The form of `kind` that an address ends with. */
export const findDocument = (kind: ExportKind, name: string): DocumentForm | undefined =>
  DOCUMENTS.find((form) => form.name === name && form.kinds.includes(kind));
