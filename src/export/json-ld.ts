import { CONTEXT } from './context.js';
import type {
  Addresses,
  ArticleReference,
  Encoder,
  EntityReference,
  ExportedAgreement,
  ExportedEntity,
  ExportedFinding,
  ExportedInteraction,
  ExportedKinds,
  ExportedParty,
  ExportedQuote,
  ExportedReading,
  ExportedReport,
  ExportedSpan,
} from './exported.js';
import { compact, createJsonList } from './json-list.js';
import { toSpecificResource } from './selectors.js';

const ENTITY_TYPES: Readonly<Record<EntityReference['type'], string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  GROUP: 'Organization',
  MEDIA: 'NewsMediaOrganization',
  LOCATION: 'Place',
  EVENT: 'Event',
  CONCEPT: 'Thing',
  OTHER: 'Thing',
};

/** How each kind is said in JSON-LD, with addresses of one place. */
const createVocabulary = (addresses: Addresses) => {
  const entity = (reference: EntityReference) => ({
    id: addresses.of('entities', reference.id),
    type: ENTITY_TYPES[reference.type],
    name: reference.name,
    sameAs: reference.wikidataId === null ? null : `http://www.wikidata.org/entity/${reference.wikidataId}`,
  });
  const optionalEntity = (reference: EntityReference | null) => (reference === null ? null : entity(reference));
  const spans = (article: ArticleReference, all: readonly (ExportedSpan | null)[]) =>
    all.flatMap((span) => (span === null ? [] : [toSpecificResource(addresses, article, span)]));
  const agent = (article: ArticleReference, party: ExportedParty) => ({
    agent: optionalEntity(party.entity) ?? (party.span === null ? null : { type: 'Thing', name: party.span.exact }),
    evidence: spans(article, [party.span]),
  });
  const ids = (kind: 'quotes' | 'reports', all: readonly (string | null)[]) =>
    all.flatMap((id) => (id === null ? [] : [addresses.of(kind, id)]));
  const read = (row: { readonly ruleId: string; readonly confidence: number; readonly review: string }) => ({
    rule: row.ruleId,
    confidence: row.confidence,
    review: row.review,
  });

  const quote = (row: ExportedQuote) => ({
    id: addresses.of('quotes', row.id),
    type: row.act === 'DENY' ? ['Quotation', 'Denial'] : 'Quotation',
    text: row.text,
    inLanguage: row.article.language,
    creator: optionalEntity(row.speaker),
    spokenByCharacter: optionalEntity(row.speaker),
    dateCreated: row.saidAt?.from ?? null,
    isPartOf: addresses.of('articles', row.article.id),
    // What it stands in: the words of somebody else who tells it.
    isBasedOn: row.parent === null ? null : addresses.of('quotes', row.parent),
    quoteType: row.type,
    speechAct: row.act,
    cameo: row.cameo,
    negated: row.negated,
    speakerStatus: row.speakerStatus,
    cue: spans(row.article, row.cue),
    evidence: spans(row.article, row.content),
    chain: row.chain.map((hop) => ({
      type: 'Hop',
      hopRole: hop.role,
      ...(hop.role === 'PUBLISHER' && hop.entity === null && row.article.publisher !== null
        ? { agent: { type: 'Organization', name: row.article.publisher } }
        : agent(row.article, hop)),
      cue: spans(row.article, [hop.cue]),
    })),
    continues: row.continues === null ? null : addresses.of('quotes', row.continues),
    denies: ids('quotes', row.denies),
    deniedBy: ids('quotes', row.deniedBy),
    ...read(row),
  });
  const report = (row: ExportedReport) => ({
    id: addresses.of('reports', row.id),
    type: ['Claim', 'AgreementReport'],
    text: row.span.exact,
    inLanguage: row.article.language,
    appearance: { id: addresses.of('articles', row.article.id), type: 'NewsArticle' },
    about: row.agreement === null ? null : { id: addresses.of('agreements', row.agreement), type: 'Agreement' },
    // On whose word: the quote that states it, with its chain.
    isBasedOn: row.quote === null ? null : addresses.of('quotes', row.quote),
    status: row.status,
    cameo: row.cameo,
    dateCreated: row.agreedOn?.from ?? null,
    party: row.parties.map((party) => ({ type: 'Party', partyRole: party.role, ...agent(row.article, party) })),
    evidence: spans(row.article, [row.span]),
    ...read(row),
  });
  const interaction = (row: ExportedInteraction) => ({
    id: addresses.of('interactions', row.id),
    type: ['Event', 'Interaction'],
    interactionType: row.type,
    status: row.status,
    name: row.span.exact,
    attendee: row.participants.flatMap(({ entity: who, span }) => {
      if (who !== null) return [entity(who)];
      return span === null ? [] : [{ type: 'Thing', name: span.exact }];
    }),
    location: optionalEntity(row.place),
    startDate: row.time?.from ?? null,
    endDate: row.time?.to ?? null,
    reportedIn: addresses.of('articles', row.article.id),
    isBasedOn: row.quote === null ? null : addresses.of('quotes', row.quote),
    evidence: spans(row.article, [row.span]),
    ...read(row),
  });
  const finding = (row: ExportedFinding) => ({
    id: addresses.of('findings', row.id),
    type: 'Finding',
    findingKind: row.kind,
    severity: row.severity,
    description: row.message,
    side: row.sides.map((side) => ({
      type: 'FindingSide',
      reportedIn: addresses.of('articles', side.article.id),
      about: [
        ...(side.quote === null ? [] : [{ id: addresses.of('quotes', side.quote) }]),
        ...(side.entity === null ? [] : [{ id: addresses.of('entities', side.entity) }]),
        ...(side.agreementReport === null ? [] : [{ id: addresses.of('reports', side.agreementReport) }]),
        ...(side.interaction === null ? [] : [{ id: addresses.of('interactions', side.interaction) }]),
      ],
      evidence: spans(side.article, [side.span]),
    })),
    ...read(row),
  });
  const agreement = (row: ExportedAgreement) => ({
    id: addresses.of('agreements', row.id),
    type: 'Agreement',
    name: row.name,
    alternateName: Object.values(row.names).filter((name) => name !== row.name),
    status: row.status,
    cameo: row.cameo,
    plover: row.plover,
    location: optionalEntity(row.place),
    dateCreated: row.agreedOn[0]?.from ?? null,
    party: row.parties.map(({ entity: who, role }) => ({ type: 'Party', partyRole: role, agent: entity(who) })),
    statusHistory: row.statusHistory.map((change) => ({
      type: 'StatusChange',
      status: change.status,
      cameo: change.cameo,
      dateCreated: change.report.agreedOn?.from ?? null,
      subjectOf: report(change.report),
    })),
  });
  const fullEntity = (row: ExportedEntity) => ({
    ...entity(row),
    alternateName: [
      ...new Set([...Object.values(row.names), ...row.aliases.map(({ alias }) => alias)].filter((n) => n !== row.name)),
    ],
    additionalType: row.subtype,
  });
  const article = (row: ExportedReading) => ({
    id: addresses.of('articles', row.id),
    type: 'NewsArticle',
    headline: row.title,
    articleBody: row.text,
    inLanguage: row.language,
    datePublished: row.publishedAt,
    url: row.url,
    publisher: row.publisher === null ? null : { type: 'Organization', name: row.publisher },
    author: row.byline === null ? null : { type: 'Person', name: row.byline },
    version: row.version,
    mentions: row.entities.map(entity),
    hasPart: row.quotes.map(quote),
    subjectOf: row.findings.map(finding),
    reports: [...row.reports.map(report), ...row.interactions.map(interaction)],
  });
  return {
    articles: article,
    quotes: quote,
    entities: fullEntity,
    agreements: agreement,
    interactions: interaction,
    findings: finding,
  };
};

export type LinkedKind = keyof ReturnType<typeof createVocabulary>;
export const LINKED_KINDS: readonly LinkedKind[] = [
  'articles',
  'quotes',
  'entities',
  'agreements',
  'interactions',
  'findings',
];

/** One thing as a JSON-LD node, without its context. */
const toNode = <Kind extends LinkedKind>(addresses: Addresses, kind: Kind) => {
  const say = createVocabulary(addresses)[kind] as (row: ExportedKinds[Kind]) => object;
  return (row: ExportedKinds[Kind]): object => compact(say(row)) as object;
};

const contextOf = ({ context }: Addresses): unknown => context ?? CONTEXT['@context'];

/** One thing as a JSON-LD document. */
export const toJsonLd = <Kind extends LinkedKind>(
  addresses: Addresses,
  kind: Kind,
  row: ExportedKinds[Kind],
): object => ({
  '@context': contextOf(addresses),
  ...toNode(addresses, kind)(row),
});

/** A JSON-LD document whose graph is the list. */
export const createJsonLd = <Kind extends LinkedKind>(
  addresses: Addresses,
  kind: Kind,
): Encoder<ExportedKinds[Kind]> => {
  const say = toNode(addresses, kind);
  const head = `{"@context": ${JSON.stringify(contextOf(addresses))},\n"@graph": [`;
  return createJsonList<ExportedKinds[Kind]>(
    head,
    (row) => [say(row)],
    () => '\n]}\n',
  );
};
