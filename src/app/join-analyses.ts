import type { Agreement } from '../model/agreement.js';
import type { Analysis } from '../model/analysis.js';
import type { Entity, Mention, Role } from '../model/entity.js';
import type { Finding } from '../model/finding.js';
import type { Interaction } from '../model/interaction.js';
import type { Party, Quote } from '../model/quote.js';
import { soundAlike } from '../resolve/sounds.js';
import { foldName } from '../text/fold-name.js';
import type { Span } from '../text/span.js';

/** One thing that two analyses of an article name: by gazetteer, by type and name, or by a name in another script. */
const isSame = (a: Entity, b: Entity): boolean => {
  if (a.gazetteerId !== null || b.gazetteerId !== null) return a.gazetteerId === b.gazetteerId;
  if (a.type !== b.type) return false;
  if (foldName(a.name) === foldName(b.name)) return true;
  return a.sounds !== undefined && b.sounds !== undefined && soundAlike(a.sounds, b.sounds);
};

const byStart =
  <Item>(spanOf: (item: Item) => Span | undefined) =>
  (a: Item, b: Item): number =>
    (spanOf(a)?.start ?? 0) - (spanOf(b)?.start ?? 0);

/**
 * One analysis of an article that was read in two languages, each in its own lines. Ids of the second get new numbers
 * behind those of the first; entities of both that are one keep the id of the first. Shape: in reading order.
 */
export const joinAnalyses = (first: Analysis, second: Analysis): Analysis => {
  const entityIds = new Map<string, string>();
  const freshEntities: Entity[] = [];
  for (const entity of second.entities) {
    const alike = first.entities.filter((known) => isSame(known, entity));
    const known = alike.length === 1 ? alike[0] : undefined;
    entityIds.set(entity.id, known?.id ?? `e${first.entities.length + freshEntities.length + 1}`);
    if (known === undefined) freshEntities.push(entity);
  }
  const renumber = (letter: string, own: readonly { readonly id: string }[], before: readonly unknown[]) =>
    new Map(own.map(({ id }, index) => [id, `${letter}${before.length + index + 1}`]));
  const quoteIds = renumber('q', second.quotes, first.quotes);
  const agreementIds = renumber('a', second.agreements, first.agreements);
  const interactionIds = renumber('i', second.interactions, first.interactions);
  const timeIds = renumber('t', second.times, first.times);
  const roleIds = renumber('r', second.roles, first.roles);
  const through = (ids: ReadonlyMap<string, string>, id: string | null): string | null =>
    id === null ? null : (ids.get(id) ?? null);
  const entity = (id: string | null): string | null => through(entityIds, id);
  const party = <Of extends Party>(each: Of): Of => ({ ...each, entity: entity(each.entity) });
  const sure = (ids: ReadonlyMap<string, string>, id: string): string => ids.get(id) ?? id;

  const mentions = second.mentions.map(
    (mention, index): Mention => ({
      ...mention,
      id: `m${first.mentions.length + index + 1}`,
      entity: sure(entityIds, mention.entity),
    }),
  );
  const roles = second.roles.map(
    (role): Role => ({
      ...role,
      id: sure(roleIds, role.id),
      entity: sure(entityIds, role.entity),
      organization: entity(role.organization),
      country: entity(role.country),
      scope: entity(role.scope),
      assertedBy: through(quoteIds, role.assertedBy),
    }),
  );
  const quotes = second.quotes.map(
    (quote): Quote => ({
      ...quote,
      id: sure(quoteIds, quote.id),
      speaker: quote.speaker === null ? null : party(quote.speaker),
      addressee: quote.addressee === null ? null : party(quote.addressee),
      saidAt: through(timeIds, quote.saidAt),
      chain: quote.chain.map((hop) => ({ ...hop, entity: entity(hop.entity) })),
      parent: through(quoteIds, quote.parent),
      continues: through(quoteIds, quote.continues),
      denies: quote.denies.map((id) => sure(quoteIds, id)),
    }),
  );
  const agreements = second.agreements.map(
    (agreement): Agreement => ({
      ...agreement,
      id: sure(agreementIds, agreement.id),
      parties: agreement.parties.map(party),
      quote: through(quoteIds, agreement.quote),
      place: entity(agreement.place),
      event: entity(agreement.event),
      agreedOn: through(timeIds, agreement.agreedOn),
      sameAs: through(agreementIds, agreement.sameAs),
    }),
  );
  const interactions = second.interactions.map(
    (interaction): Interaction => ({
      ...interaction,
      id: sure(interactionIds, interaction.id),
      participants: interaction.participants.map(party),
      place: entity(interaction.place),
      time: through(timeIds, interaction.time),
      quote: through(quoteIds, interaction.quote),
      sameAs: through(interactionIds, interaction.sameAs),
    }),
  );
  const findings = second.findings.map(
    (finding, index): Finding => ({
      ...finding,
      id: `f${first.findings.length + index + 1}`,
      sides: finding.sides.map((side) => ({
        ...side,
        entity: entity(side.entity),
        quote: through(quoteIds, side.quote),
        role: through(roleIds, side.role),
        agreement: through(agreementIds, side.agreement),
        interaction: through(interactionIds, side.interaction),
      })),
    }),
  );
  const times = second.times.map((time) => ({ ...time, id: sure(timeIds, time.id) }));
  return {
    language: first.language,
    extractor: `${first.extractor} ${second.extractor.split(' ').slice(1).join(' ')}`,
    blocks: [...first.blocks, ...second.blocks].sort(byStart((block) => block)),
    entities: [
      ...first.entities,
      ...freshEntities.map((each) => ({ ...each, id: sure(entityIds, each.id), country: entity(each.country) })),
    ],
    mentions: [...first.mentions, ...mentions].sort(byStart(({ span }) => span)),
    roles: [...first.roles, ...roles].sort(byStart(({ evidence }) => evidence)),
    quotes: [...first.quotes, ...quotes].sort(byStart(({ cue, content }) => cue[0] ?? content[0])),
    agreements: [...first.agreements, ...agreements].sort(byStart(({ evidence }) => evidence)),
    interactions: [...first.interactions, ...interactions].sort(byStart(({ evidence }) => evidence)),
    times: [...first.times, ...times].sort(byStart(({ span }) => span)),
    findings: [...first.findings, ...findings],
    diagnostics: [...first.diagnostics, ...second.diagnostics],
  };
};
