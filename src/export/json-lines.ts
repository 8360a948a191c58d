import type { Encoder, ExportedHop, ExportedParty, ExportedReading, ExportedSpan, ExportedTime } from './exported.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

const toPlace = ({ start, end }: ExportedSpan): Place => ({ start, end });
const toPlaces = (spans: readonly ExportedSpan[]): readonly Place[] => spans.map(toPlace);
const toOptionalPlace = (span: ExportedSpan | null): Place | null => (span === null ? null : toPlace(span));

/** Without the fields that have no value. */
const present = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const toParty = (party: ExportedParty) => ({
  ...(party.entity === null ? {} : { entity: party.entity.id }),
  ...(party.span === null ? {} : toPlace(party.span)),
});
const toOptionalParty = (party: ExportedParty | null) =>
  party === null || (party.entity === null && party.span === null) ? null : toParty(party);

const toHop = (hop: ExportedHop) => ({
  role: hop.role,
  ...toParty(hop),
  ...present({ cue: toOptionalPlace(hop.cue) }),
});
const toTime = ({ span, ...time }: ExportedTime) => ({ ...time, ...toPlace(span) });

/**
 * An article with its analysis in the form that `isnad extract` prints, but with the ids of the API, which hold across
 * articles. Spans count UTF-16 code units of `text`. `isnad ingest` takes the line in again.
 */
export const toArticleLine = (article: ExportedReading) => ({
  id: article.id,
  ...present({
    url: article.url,
    publisher: article.publisher,
    title: article.titleGiven ? article.title : null,
    byline: article.byline,
    publishedAt: article.publishedAt,
  }),
  language: article.language,
  text: article.text,
  sha256: article.sha256,
  version: article.version,
  collectedAt: article.collectedAt,
  extractor: article.extractor,
  entities: article.entities.map((entity) => {
    const mentions = article.mentions.filter((mention) => mention.entity.id === entity.id);
    return {
      id: entity.id,
      type: entity.type,
      ...present({ subtype: entity.subtype, wikidataId: entity.wikidataId, country: entity.country?.id ?? null }),
      name: entity.name,
      names: entity.names,
      mentions: mentions.filter(({ kind }) => kind === 'NAMED').map(({ id, span }) => ({ id, ...toPlace(span) })),
      otherMentions: mentions
        .filter(({ kind }) => kind !== 'NAMED')
        .map(({ id, kind, span }) => ({ id, kind, ...toPlace(span) })),
    };
  }),
  roles: article.roles.map((role) => ({
    id: role.id,
    entity: role.entity.id,
    ...toPlace(role.title ?? role.span),
    office: role.office,
    standing: role.standing,
    ...present({
      organization: role.organization?.id ?? null,
      country: role.country?.id ?? null,
      scope: role.scope?.id ?? null,
    }),
    ruleId: role.ruleId,
    confidence: role.confidence,
    review: role.review,
  })),
  quotes: article.quotes.map((quote) => ({
    id: quote.id,
    type: quote.type,
    act: quote.act,
    negated: quote.negated,
    headline: quote.headline,
    speaker: toOptionalParty({ entity: quote.speaker, span: quote.speakerSpan }),
    speakerStatus: quote.speakerStatus,
    ...present({ addressee: toOptionalParty(quote.addressee) }),
    cue: toPlaces(quote.cue),
    ...present({ cueLemma: quote.cueLemma, complementizer: toOptionalPlace(quote.complementizer) }),
    content: toPlaces(quote.content),
    chain: quote.chain.map(toHop),
    parent: quote.parent,
    ...present({
      continues: quote.continues,
      medium: toOptionalPlace(quote.medium),
      saidAt: quote.saidAt === null ? null : toTime(quote.saidAt),
    }),
    denies: quote.denies[0] ?? null,
    deniesAll: quote.denies,
    deniedBy: quote.deniedBy,
    ...present({ deniedTarget: toOptionalPlace(quote.deniedTarget) }),
    ruleId: quote.ruleId,
    confidence: quote.confidence,
    review: quote.review,
  })),
  agreements: article.reports.map((report) => ({
    id: report.id,
    agreement: report.agreement,
    status: report.status,
    headline: report.headline,
    cue: toPlaces(report.cue),
    parties: report.parties.map((party) => ({ ...toParty(party), role: party.role })),
    subject: toPlaces(report.subject),
    evidence: toPlace(report.span),
    quote: report.quote,
    ...present({
      place: report.place?.id ?? null,
      event: report.event?.id ?? null,
      agreedOn: report.agreedOn === null ? null : toTime(report.agreedOn),
      sameAs: report.sameAs,
    }),
    ruleId: report.ruleId,
    confidence: report.confidence,
    review: report.review,
  })),
  interactions: article.interactions.map((interaction) => ({
    id: interaction.id,
    type: interaction.type,
    status: interaction.status,
    cue: toPlaces(interaction.cue),
    participants: interaction.participants.map(toParty),
    topics: toPlaces(interaction.topics),
    evidence: toPlace(interaction.span),
    quote: interaction.quote,
    ...present({
      place: interaction.place?.id ?? null,
      time: interaction.time === null ? null : toTime(interaction.time),
      sameAs: interaction.sameAs,
    }),
    retold: toPlaces(interaction.retold),
    ruleId: interaction.ruleId,
    confidence: interaction.confidence,
    review: interaction.review,
  })),
  findings: article.findings.map(({ article: _, sides, ...finding }) => ({
    ...finding,
    sides: sides.map(({ article: where, span, ...links }) => ({
      article: where.id,
      ...toPlace(span),
      ...present(links),
    })),
  })),
  times: article.times.map(({ id, ...time }) => ({ id, ...toTime(time) })),
});

/** JSON lines: one object a line, in UTF-8. */
export const createJsonLines = <T>(toLine: (row: T) => unknown = (row) => row): Encoder<T> => ({
  begin: () => '',
  add: (batch) => batch.map((row) => `${JSON.stringify(toLine(row))}\n`).join(''),
  end: () => '',
});
