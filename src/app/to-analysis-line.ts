import type { Agreement, AgreementParty } from '../model/agreement.js';
import type { Analysis } from '../model/analysis.js';
import type { ArticleDraft } from '../model/article.js';
import type { Entity, Mention, Role } from '../model/entity.js';
import type { Finding, FindingSide } from '../model/finding.js';
import type { Interaction } from '../model/interaction.js';
import type { Hop, Party, Quote } from '../model/quote.js';
import type { TimeRef } from '../model/time-ref.js';
import type { Span } from '../text/span.js';

/** A span or party without the fields it has no value for, as the analysis format writes them. */
interface PartyLine {
  readonly entity?: string;
  readonly start?: number;
  readonly end?: number;
}

/** Subtype of sources that the text describes and does not name. */
const UNNAMED = 'UNNAMED_SOURCE';

const toSpan = ({ start, end }: Span): Span => ({ start, end });
const toSpans = (spans: readonly Span[]): readonly Span[] => spans.map(toSpan);
const toOptionalSpan = (span: Span | null): Span | null => (span === null ? null : toSpan(span));

const toParty = ({ entity, span }: Party): PartyLine => ({
  ...(entity === null ? {} : { entity }),
  ...(span === null ? {} : toSpan(span)),
});

const toOptionalParty = (party: Party | null): PartyLine | null =>
  party === null || (party.entity === null && party.span === null) ? null : toParty(party);

/** The values of `fields` that are not null. */
const present = <T extends Record<string, unknown>>(fields: T): Partial<{ [K in keyof T]: NonNullable<T[K]> }> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as never;

const toEntity = (entity: Entity, mentions: readonly Mention[]) => ({
  id: entity.id,
  type: entity.type,
  ...present({ subtype: entity.subtype, wikidataId: entity.wikidataId, country: entity.country }),
  name: entity.name,
  names: entity.names,
  mentions: mentions.filter(({ kind }) => kind === 'NAMED').map(({ span }) => toSpan(span)),
  otherMentions: mentions.filter(({ kind }) => kind !== 'NAMED').map(({ kind, span }) => ({ kind, ...toSpan(span) })),
  ruleId: entity.ruleId,
  confidence: entity.confidence,
});

const toRole = (role: Role, place: Span) => ({
  id: role.id,
  entity: role.entity,
  ...toSpan(place),
  office: role.office,
  ...present({
    organization: role.organization,
    country: role.country,
    scope: role.scope,
    assertedBy: role.assertedBy,
  }),
  pattern: role.pattern,
  standing: role.standing,
  ruleId: role.ruleId,
  confidence: role.confidence,
});

const toHop = (hop: Hop) => ({ role: hop.role, ...toParty(hop), ...present({ cue: toOptionalSpan(hop.cue) }) });

/** The words that last described a source without a name, for a quote whose speaker is understood; null for others. */
const descriptionOf = (
  quote: Quote,
  mentionsOf: ReadonlyMap<string, readonly Mention[]>,
  unnamed: ReadonlySet<string>,
): Span | null => {
  const entity = quote.speaker?.entity ?? null;
  const cue = quote.cue[0] ?? quote.content[0];
  if (entity === null || quote.speaker?.span !== null || cue === undefined || !unnamed.has(entity)) return null;
  return (mentionsOf.get(entity) ?? []).findLast(({ span }) => span.end <= cue.start)?.span ?? null;
};

const toSpeaker = (speaker: Party | null, description: Span | null): PartyLine | null =>
  toOptionalParty(speaker === null || description === null ? speaker : { ...speaker, span: description });

const toQuote = (quote: Quote, description: Span | null) => ({
  id: quote.id,
  type: quote.type,
  act: quote.act,
  negated: quote.negated,
  headline: quote.headline,
  speaker: toSpeaker(quote.speaker, description),
  speakerStatus: quote.speakerStatus,
  ...present({ addressee: toOptionalParty(quote.addressee) }),
  cue: toSpans(quote.cue),
  ...present({ cueLemma: quote.cueLemma, complementizer: toOptionalSpan(quote.complementizer) }),
  content: toSpans(quote.content),
  chain: quote.chain.map(toHop),
  parent: quote.parent,
  ...present({ continues: quote.continues, medium: toOptionalSpan(quote.medium), saidAt: quote.saidAt }),
  denies: quote.denies[0] ?? null,
  deniesAll: quote.denies,
  ...present({ deniedTarget: toOptionalSpan(quote.deniedTarget), deniesReport: quote.deniesReport ?? null }),
  ruleId: quote.ruleId,
  confidence: quote.confidence,
});

const toAgreementParty = (party: AgreementParty) => ({ ...toParty(party), role: party.role });

const toAgreement = (agreement: Agreement) => ({
  id: agreement.id,
  status: agreement.status,
  headline: agreement.headline,
  cue: toSpans(agreement.cue),
  parties: agreement.parties.map(toAgreementParty),
  subject: toSpans(agreement.subject),
  evidence: toSpan(agreement.evidence),
  quote: agreement.quote,
  ...present({
    place: agreement.place,
    event: agreement.event,
    agreedOn: agreement.agreedOn,
    sameAs: agreement.sameAs,
  }),
  ruleId: agreement.ruleId,
  confidence: agreement.confidence,
});

const toInteraction = (interaction: Interaction) => ({
  id: interaction.id,
  type: interaction.type,
  status: interaction.status,
  cue: toSpans(interaction.cue),
  participants: interaction.participants.map(toParty),
  topics: toSpans(interaction.topics),
  evidence: toSpan(interaction.evidence),
  quote: interaction.quote,
  ...present({ place: interaction.place, time: interaction.time, sameAs: interaction.sameAs }),
  retold: toSpans(interaction.retold),
  ruleId: interaction.ruleId,
  confidence: interaction.confidence,
});

const toSide = ({ span, ...links }: FindingSide) => ({ ...toSpan(span), ...present(links) });

const toFinding = (finding: Finding) => ({ ...finding, sides: finding.sides.map(toSide) });

const toTime = ({ span, ...time }: TimeRef) => ({ ...time, ...toSpan(span) });

/**
 * One article's analysis in the exchange format of `extract`: plain JSON, local ids, spans as `{start, end}`.
 * Units: UTF-16, half-open. `mentions` are the named ones, the others stand in `otherMentions`; a role without title
 * words (a photo credit) stands in `otherRoles` with the span of its evidence. An understood speaker without a name has
 * the span of the words that last described him. Fields without a value are left out,
 * but for `id`, `speaker`, `parent`, `denies` and `quote`, which are null.
 */
export const toAnalysisLine = (draft: ArticleDraft, analysis: Analysis) => {
  const mentionsOf = Map.groupBy(analysis.mentions, ({ entity }) => entity);
  const unnamed = new Set(analysis.entities.filter(({ subtype }) => subtype === UNNAMED).map(({ id }) => id));
  return {
    id: draft.externalId,
    language: analysis.language,
    extractor: analysis.extractor,
    sha256: draft.sha256,
    entities: analysis.entities.map((entity) => toEntity(entity, mentionsOf.get(entity.id) ?? [])),
    roles: analysis.roles.flatMap((role) => (role.title === null ? [] : [toRole(role, role.title)])),
    otherRoles: analysis.roles.flatMap((role) => (role.title === null ? [toRole(role, role.evidence)] : [])),
    quotes: analysis.quotes.map((quote) => toQuote(quote, descriptionOf(quote, mentionsOf, unnamed))),
    agreements: analysis.agreements.map(toAgreement),
    interactions: analysis.interactions.map(toInteraction),
    findings: analysis.findings.map(toFinding),
    times: analysis.times.map(toTime),
    diagnostics: analysis.diagnostics.map(({ span, ...diagnostic }) => ({
      ...diagnostic,
      ...(span === null ? {} : toSpan(span)),
    })),
  };
};

export type AnalysisLine = ReturnType<typeof toAnalysisLine>;
