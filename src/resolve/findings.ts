import type { Agreement, AgreementStatus } from '../model/agreement.js';
import type { Role } from '../model/entity.js';
import type { Finding, FindingSide } from '../model/finding.js';
import type { Interaction } from '../model/interaction.js';
import type { Quote } from '../model/quote.js';
import type { TimeRef } from '../model/time-ref.js';
import { contains, cover, type Span } from '../text/span.js';
import type { ReadNames } from './coreference.js';
import type { CutDocument } from './cut-document.js';

/** What was read in an article, as far as findings look at it. */
export interface FindingInput {
  readonly names: ReadNames;
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

/** Offices that one person holds at a time in one country, and that are no courtesy title for those who held them before. */
const SINGLE_OFFICES = new Set([
  'FOREIGN_MINISTER',
  'DEFENCE_MINISTER',
  'DEFENSE_MINISTER',
  'INTERIOR_MINISTER',
  'FINANCE_MINISTER',
  'JUSTICE_MINISTER',
  'OIL_MINISTER',
]);

/** Shortest word; fewest words that a denial must have in common with what it denies, and their share of the matter where they are but these. */
const MIN_WORD = 4;
const MIN_SHARED = 2;
const MIN_SHARE = 0.6;

/** Statuses in which somebody bound himself. */
const BINDING = new Set<AgreementStatus>(['AGREED', 'SIGNED', 'RATIFIED']);

const FINDINGS = {
  ROLE_CONFLICT: { ruleId: 'finding.role-conflict', confidence: 0.9 },
  DENIED_STATEMENT: { ruleId: 'finding.denied-statement', confidence: 0.86 },
  HEADLINE_OVERREACH: { ruleId: 'finding.headline-overreach', confidence: 0.85 },
} as const;

/**
 * What does not fit inside one article: one office given to two persons, a statement reported and denied, a headline
 * that says more than the body. Both sides stand with their evidence; nothing is judged or repaired.
 */
export const findFindings = (doc: CutDocument, input: FindingInput): Finding[] => {
  const found: Omit<Finding, 'id'>[] = [
    ...findRoleConflicts(input),
    ...findDeniedStatements(doc, input),
    ...findOverreach(input),
  ];
  return found.map((finding, index) => ({ id: `f${index + 1}`, ...finding }));
};

const nameOf = (input: FindingInput, entity: string): string =>
  input.names.entities.find((candidate) => candidate.id === entity)?.name ?? entity;

/** The countries a title can mean: its own, else that of its organisation or of its holder. */
const countryOf = (input: FindingInput, role: Role): string | null => {
  if (role.country !== null) return role.country;
  const homeOf = (id: string | null): string | null =>
    id === null ? null : (input.names.entities.find((entity) => entity.id === id)?.country ?? null);
  return homeOf(role.organization) ?? homeOf(role.entity);
};

/**
 * One office of one country given to two persons in tellings of one event. Outside one event two holders are nearly
 * always the former and the present one, or a deputy and his minister.
 */
const findRoleConflicts = (input: FindingInput): Omit<Finding, 'id'>[] => {
  const byId = new Map(input.interactions.map((interaction) => [interaction.id, interaction]));
  const findings: Omit<Finding, 'id'>[] = [];
  for (const interaction of input.interactions) {
    const other = byId.get(interaction.sameAs ?? '');
    if (other === undefined) continue;
    const pair = conflictingRoles(input, interaction, other);
    if (pair === null) continue;
    const sides = pair
      .map(({ role, told }) =>
        side(role.evidence, { role: role.id, entity: role.entity, interaction: told.id, quote: role.assertedBy }),
      )
      .sort((a, b) => a.span.start - b.span.start);
    findings.push({
      kind: 'ROLE_CONFLICT',
      severity: 'HIGH',
      sides,
      message: `The article gives the office ${pair[0].role.office} of one country to two persons: ${nameOf(input, sides[0]?.entity ?? '')} and ${nameOf(input, sides[1]?.entity ?? '')}.`,
      ...FINDINGS.ROLE_CONFLICT,
    });
  }
  return findings;
};

interface ToldRole {
  readonly role: Role;
  readonly told: Interaction;
}

const conflictingRoles = (
  input: FindingInput,
  one: Interaction,
  two: Interaction,
): readonly [ToldRole, ToldRole] | null => {
  const rolesIn = (told: Interaction): ToldRole[] =>
    input.names.roles
      .filter(
        (role) =>
          SINGLE_OFFICES.has(role.office) &&
          told.participants.some(
            (party) => party.entity === role.entity && party.span !== null && contains(role.evidence, party.span),
          ),
      )
      .map((role) => ({ role, told }));
  const second = rolesIn(two);
  for (const a of rolesIn(one)) {
    for (const b of second) {
      if (a.role.entity === b.role.entity || a.role.office !== b.role.office) continue;
      if (two.participants.some((party) => party.entity === a.role.entity)) continue;
      const [home, there] = [countryOf(input, a.role), countryOf(input, b.role)];
      if (home !== null && home === there) return [a, b];
    }
  }
  return null;
};

/** Folded words of a span without short ones, for telling whether two spans are about one matter. */
const wordsOf = (doc: CutDocument, span: Span): Set<string> => {
  const words = new Set<string>();
  for (let index = doc.tokenAt(span.start); index < doc.tokens.length; index += 1) {
    const token = doc.tokens[index];
    if (token === undefined || token.start >= span.end) break;
    if (token.kind !== 'WORD') continue;
    let shortest = token.norm;
    for (const { stem } of doc.hypothesesAt(index))
      if (stem.length >= MIN_WORD && stem.length < shortest.length) shortest = stem;
    if (shortest.length >= MIN_WORD) words.add(shortest);
  }
  return words;
};

/** Whether the article itself sets the denial against the statement: somebody else relays it, or somebody else said it. */
const isDenied = (doc: CutDocument, statement: Quote, denial: Quote): boolean => {
  // Words inside the denial are a side of their own only as the accusation that it rejects.
  const isInside = statement.content.some((span) => denial.content.some((whole) => contains(whole, span)));
  if (isInside && statement.act !== 'ACCUSE') return false;
  const matter = denial.deniedTarget === null ? new Set<string>() : wordsOf(doc, denial.deniedTarget);
  let shared = 0;
  for (const span of statement.content) for (const word of wordsOf(doc, span)) if (matter.has(word)) shared += 1;
  if (shared < MIN_SHARED) return false;
  // A denial that words were said tells few of them.
  const isOfWords = denial.deniesReport === true || statement.act === 'ACCUSE';
  if (shared === MIN_SHARED && !isOfWords && shared < MIN_SHARE * matter.size) return false;
  const speaker = statement.speaker?.entity ?? null;
  const denier = denial.speaker?.entity ?? null;
  if (speaker === null || denier === null) return false;
  const relayers = statement.chain.filter((hop) => hop.role === 'RELAYER');
  const isRelayed =
    relayers.length > 0 &&
    !denial.chain.some((hop) => hop.role === 'RELAYER' && relayers.some((relayer) => relayer.entity === hop.entity));
  return isRelayed || (statement.act === 'ACCUSE' && speaker !== denier);
};

/**
 * A statement that the article reports, and the denials of it that the article reports too: one finding a statement.
 * A headline only shortens the denial of the body and is no side.
 */
const findDeniedStatements = (doc: CutDocument, input: FindingInput): Omit<Finding, 'id'>[] => {
  const byId = new Map(input.quotes.map((quote) => [quote.id, quote]));
  const denials = new Map<string, Quote[]>();
  for (const quote of input.quotes) {
    if (quote.act !== 'DENY') continue;
    for (const id of quote.denies) {
      const statement = byId.get(id);
      if (statement === undefined || quote.headline) continue;
      const list = denials.get(id);
      if (list === undefined) denials.set(id, [quote]);
      else list.push(quote);
    }
  }
  const findings: Omit<Finding, 'id'>[] = [];
  for (const [id, list] of denials) {
    const statement = byId.get(id);
    const span = cover(statement?.content ?? []);
    if (statement === undefined || span === null || !list.some((quote) => isDenied(doc, statement, quote))) continue;
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
const findOverreach = (input: FindingInput): Omit<Finding, 'id'>[] => {
  const byId = new Map(input.agreements.map((agreement) => [agreement.id, agreement]));
  const findings: Omit<Finding, 'id'>[] = [];
  for (const agreement of input.agreements) {
    const body = byId.get(agreement.sameAs ?? '');
    // Who consented is what a headline widens; who broke an accord is told by both sides of a war.
    if (!BINDING.has(agreement.status)) continue;
    if (!agreement.headline || agreement.quote !== null || body === undefined || body.headline || body.quote === null)
      continue;
    const named = new Set(body.parties.map((party) => party.entity));
    if (agreement.parties.length === 0 || agreement.parties.some((party) => named.has(party.entity))) continue;
    findings.push({
      kind: 'HEADLINE_OVERREACH',
      severity: 'LOW',
      sides: [
        side(agreement.evidence, { agreement: agreement.id, entity: agreement.parties[0]?.entity ?? null }),
        side(body.evidence, { agreement: body.id, quote: body.quote, entity: body.parties[0]?.entity ?? null }),
      ],
      message:
        'The headline states an accord of a named party; the body reports it, on the word of a source, of other parties.',
      ...FINDINGS.HEADLINE_OVERREACH,
    });
  }
  return findings;
};
