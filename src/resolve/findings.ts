import type { AnnotatedDocument } from '../extract/annotated-document.js';
import type { NameLayer } from '../extract/name-layer.js';
import type { Agreement } from '../model/agreement.js';
import type { Role } from '../model/entity.js';
import type { Finding, FindingSide } from '../model/finding.js';
import type { Interaction } from '../model/interaction.js';
import type { Quote } from '../model/quote.js';
import type { TimeRef } from '../model/time-ref.js';
import { contains, cover, type Span } from '../text/span.js';

/** What was read in an article, as far as findings look at it. */
export interface FindingInput {
  readonly names: NameLayer;
  readonly quotes: readonly Quote[];
  readonly agreements: readonly Agreement[];
  readonly interactions: readonly Interaction[];
  readonly times: readonly TimeRef[];
}

const side = (span: Span, parts: Partial<Omit<FindingSide, 'span'>>): FindingSide => ({
  span,
  entity: null,
  quote: null,
  role: null,
  agreement: null,
  interaction: null,
  ...parts,
});

/** Offices that one person holds at a time in one country. */
const SINGLE_OFFICES = new Set([
  'HEAD_OF_STATE',
  'PRESIDENT',
  'KING',
  'EMIR',
  'CROWN_PRINCE',
  'PRIME_MINISTER',
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'DEFENSE_MINISTER',
  'INTERIOR_MINISTER',
  'FINANCE_MINISTER',
  'JUSTICE_MINISTER',
  'OIL_MINISTER',
]);

const FINDINGS = {
  ROLE_CONFLICT: { ruleId: 'finding.role-conflict', confidence: 0.9 },
  DENIED_STATEMENT: { ruleId: 'finding.denied-statement', confidence: 0.9 },
  HEADLINE_OVERREACH: { ruleId: 'finding.headline-overreach', confidence: 0.75 },
} as const;

/**
 * What does not fit inside one article: one office given to two persons, a statement reported and denied, a headline
 * that says more than the body. Both sides stand with their evidence; nothing is judged or repaired.
 */
export const findFindings = (doc: AnnotatedDocument, input: FindingInput): Finding[] => {
  const found: Omit<Finding, 'id'>[] = [
    ...findRoleConflicts(doc, input),
    ...findDeniedStatements(input),
    ...findOverreach(doc, input),
  ];
  return found.map((finding, index) => ({ id: `f${index + 1}`, ...finding }));
};

const nameOf = (input: FindingInput, entity: string): string =>
  input.names.entities.find((candidate) => candidate.id === entity)?.name ?? entity;

/** One office of one country given to two persons, and nothing in the text says that one of them held it before. */
const findRoleConflicts = (doc: AnnotatedDocument, input: FindingInput): Omit<Finding, 'id'>[] => {
  const persons = new Set(input.names.entities.filter((entity) => entity.type === 'PERSON').map((entity) => entity.id));
  const homes = new Map(input.names.entities.map((entity) => [entity.id, entity.country]));
  const byOffice = new Map<string, Role[]>();
  for (const role of input.names.roles) {
    // Without a country of its own the title is read as one of the country its holder is known to belong to.
    const country = role.country ?? homes.get(role.organization ?? '') ?? homes.get(role.entity) ?? null;
    if (!SINGLE_OFFICES.has(role.office) || country === null || !persons.has(role.entity)) continue;
    const key = `${role.office} ${country}`;
    const list = byOffice.get(key);
    if (list === undefined) byOffice.set(key, [role]);
    else list.push(role);
  }
  const findings: Omit<Finding, 'id'>[] = [];
  for (const roles of byOffice.values()) {
    const first = roles[0] as Role;
    const other = roles.find((role) => role.entity !== first.entity);
    if (other === undefined) continue;
    // With three or more holders the reading of names is more likely wrong than the news.
    if (new Set(roles.map((role) => role.entity)).size > 2) continue;
    const sideOf = (role: Role): FindingSide => {
      const told = input.interactions.find((interaction) =>
        interaction.participants.some(
          (party) => party.entity === role.entity && party.span !== null && contains(role.evidence, party.span),
        ),
      );
      return side(role.evidence, { role: role.id, entity: role.entity, interaction: told?.id ?? null, quote: role.assertedBy });
    };
    const sides = [first, other].map(sideOf).sort((a, b) => a.span.start - b.span.start);
    findings.push({
      kind: 'ROLE_CONFLICT',
      severity: sides[0]?.interaction != null && sides[1]?.interaction != null ? 'HIGH' : 'MEDIUM',
      sides,
      message: `The article gives the office ${first.office} of one country to two persons: ${nameOf(input, sides[0]?.entity ?? '')} and ${nameOf(input, sides[1]?.entity ?? '')}.`,
      ...FINDINGS.ROLE_CONFLICT,
    });
  }
  return findings;
};

/** A statement that the article reports, and the denials of it that the article reports too: one finding a statement. */
const findDeniedStatements = (input: FindingInput): Omit<Finding, 'id'>[] => {
  const byId = new Map(input.quotes.map((quote) => [quote.id, quote]));
  const denials = new Map<string, Quote[]>();
  for (const quote of input.quotes) {
    if (quote.act !== 'DENY') continue;
    for (const id of quote.denies) {
      const list = denials.get(id);
      if (list === undefined) denials.set(id, [quote]);
      else list.push(quote);
    }
  }
  const findings: Omit<Finding, 'id'>[] = [];
  for (const [id, all] of denials) {
    // A headline only shortens the denial of the body.
    const list = all.some((quote) => !quote.headline) ? all.filter((quote) => !quote.headline) : all;
    const statement = byId.get(id);
    const span = cover(statement?.content ?? []);
    if (statement === undefined || span === null) continue;
    const denialSide = (quote: Quote): FindingSide => {
      const parts = [...quote.content, ...quote.cue, ...(quote.speaker?.span == null ? [] : [quote.speaker.span])];
      return side(cover(parts) ?? span, { quote: quote.id, entity: quote.speaker?.entity ?? null });
    };
    findings.push({
      kind: 'DENIED_STATEMENT',
      severity: 'MEDIUM',
      sides: [side(span, { quote: id, entity: statement.speaker?.entity ?? null }), ...list.map(denialSide)],
      message: 'The article reports a statement and also a denial of it.',
      ...FINDINGS.DENIED_STATEMENT,
    });
  }
  return findings;
};

/** A headline that states an accord, with its parties, which the body only reports on the word of others about a wider group. */
const findOverreach = (_doc: AnnotatedDocument, input: FindingInput): Omit<Finding, 'id'>[] => {
  const byId = new Map(input.agreements.map((agreement) => [agreement.id, agreement]));
  const findings: Omit<Finding, 'id'>[] = [];
  for (const agreement of input.agreements) {
    const body = byId.get(agreement.sameAs ?? '');
    if (!agreement.headline || agreement.quote !== null || body === undefined || body.headline || body.quote === null) continue;
    const named = new Set(body.parties.map((party) => party.entity));
    if (agreement.parties.length === 0 || agreement.parties.some((party) => named.has(party.entity))) continue;
    findings.push({
      kind: 'HEADLINE_OVERREACH',
      severity: 'LOW',
      sides: [
        side(agreement.evidence, { agreement: agreement.id, entity: agreement.parties[0]?.entity ?? null }),
        side(body.evidence, { agreement: body.id, quote: body.quote, entity: body.parties[0]?.entity ?? null }),
      ],
      message: 'The headline states an accord of a named party; the body reports it, on the word of a source, of other parties.',
      ...FINDINGS.HEADLINE_OVERREACH,
    });
  }
  return findings;
};
