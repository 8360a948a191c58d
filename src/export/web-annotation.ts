import type {
  Addresses,
  ArticleReference,
  Encoder,
  ExportedAgreement,
  ExportedFinding,
  ExportedInteraction,
  ExportedMention,
  ExportedQuote,
  ExportedReading,
  ExportedReport,
  ExportedSpan,
} from './exported.js';
import { compact, createJsonList } from './json-list.js';
import { toSpecificResource } from './selectors.js';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What an annotation is about, in one line for people and as an address for programs. */
interface About {
  readonly id: string;
  readonly motivation: 'identifying' | 'describing' | 'classifying' | 'assessing';
  readonly words: string;
  readonly tags: readonly string[];
  /** Addresses of what the words mean. */
  readonly links: readonly string[];
}

/** How each kind becomes annotations. */
const createAnnotations = (addresses: Addresses) => {
  const annotation = (about: About, places: readonly { article: ArticleReference; span: ExportedSpan }[]): object =>
    compact({
      id: `${about.id}#annotation`,
      type: 'Annotation',
      motivation: about.motivation,
      body: [
        ...about.links.map((link) => ({ type: 'SpecificResource', source: link, purpose: 'identifying' })),
        { type: 'TextualBody', value: about.words, format: 'text/plain', purpose: 'describing' },
        ...about.tags.map((tag) => ({ type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'tagging' })),
      ],
      target: places.map(({ article, span }) => ({
        ...toSpecificResource(addresses, article, span),
        scope: article.url,
      })),
    }) as object;
  const at = (article: ArticleReference, spans: readonly ExportedSpan[]) => spans.map((span) => ({ article, span }));

  const mention = (row: ExportedMention) =>
    annotation(
      {
        id: addresses.of('mentions', row.id),
        motivation: 'identifying',
        words: row.entity.name,
        tags: [row.entity.type],
        links: [
          addresses.of('entities', row.entity.id),
          ...(row.entity.wikidataId === null ? [] : [`http://www.wikidata.org/entity/${row.entity.wikidataId}`]),
        ],
      },
      at(row.article, [row.span]),
    );
  const quote = (row: ExportedQuote) =>
    annotation(
      {
        id: addresses.of('quotes', row.id),
        motivation: 'describing',
        words: `${row.speaker?.name ?? row.speakerSpan?.exact ?? '?'}: ${row.text}`,
        tags: ['QUOTE', row.act, row.type],
        links: [addresses.of('quotes', row.id)],
      },
      at(row.article, row.content),
    );
  const report = (row: ExportedReport) =>
    annotation(
      {
        id: addresses.of('reports', row.id),
        motivation: 'classifying',
        words: `${row.status}: ${row.subject.map(({ exact }) => exact).join(' … ') || row.span.exact}`,
        tags: ['AGREEMENT', row.status],
        links: row.agreement === null ? [] : [addresses.of('agreements', row.agreement)],
      },
      at(row.article, [row.span]),
    );
  const interaction = (row: ExportedInteraction) =>
    annotation(
      {
        id: addresses.of('interactions', row.id),
        motivation: 'classifying',
        words: `${row.type}: ${row.participants.map(({ entity, span }) => entity?.name ?? span?.exact ?? '?').join(', ')}`,
        tags: ['INTERACTION', row.type, row.status],
        links: [addresses.of('interactions', row.id)],
      },
      at(row.article, [row.span, ...row.retold]),
    );
  const finding = (row: ExportedFinding) =>
    annotation(
      {
        id: addresses.of('findings', row.id),
        motivation: 'assessing',
        words: row.message,
        tags: ['FINDING', row.kind],
        links: [addresses.of('findings', row.id)],
      },
      row.sides,
    );
  return {
    mentions: (row: ExportedMention) => [mention(row)],
    quotes: (row: ExportedQuote) => [quote(row)],
    interactions: (row: ExportedInteraction) => [interaction(row)],
    findings: (row: ExportedFinding) => [finding(row)],
    agreements: (row: ExportedAgreement) => row.statusHistory.map((change) => report(change.report)),
    articles: (row: ExportedReading) => [
      ...row.quotes.map(quote),
      ...row.reports.map(report),
      ...row.interactions.map(interaction),
      ...row.findings.map(finding),
      ...row.mentions.map(mention),
    ],
  };
};

export type AnnotatedKind = keyof ReturnType<typeof createAnnotations>;
export const ANNOTATED_KINDS: readonly AnnotatedKind[] = [
  'articles',
  'quotes',
  'agreements',
  'interactions',
  'findings',
  'mentions',
];

/** The annotations that something in a text becomes, without their context. */
export const toAnnotations = (addresses: Addresses, kind: AnnotatedKind): ((row: never) => readonly object[]) =>
  createAnnotations(addresses)[kind] as (row: never) => readonly object[];

/** An AnnotationCollection in one file; its one page holds all annotations. `id` is the address of the collection. */
export const createWebAnnotations = (addresses: Addresses, kind: AnnotatedKind, id: string): Encoder<never> => {
  const head = JSON.stringify({
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: `Isnad: ${kind}`,
  }).slice(0, -1);
  const page = JSON.stringify({ id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0 }).slice(0, -1);
  return createJsonList<never>(
    `${head},\n"first": ${page}, "items": [`,
    toAnnotations(addresses, kind),
    (count) => `\n]},\n"total": ${count}}\n`,
  );
};
