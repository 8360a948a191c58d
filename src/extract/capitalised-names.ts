import type { CapitalNameGrammar } from '../lang/capital-name-grammar.js';
import type { GazetteerEntry, NameConstruction } from '../lang/name-grammar.js';
import type { Role } from '../model/entity.js';
import type { Nominal } from '../resolve/coreference.js';
import { itemAt } from '../text/item-at.js';
import { contains } from '../text/span.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import { type CapitalCluster, clusterCapitals, type NamedCapital } from './capital-clusters.js';
import { findInHeadlines } from './capital-headlines.js';
import { findNominals, honorificTokens } from './capital-nominals.js';
import { findCapitals } from './capital-spans.js';
import { type CapitalTitle, findCapitalTitles } from './capital-titles.js';
import { type CapitalReading, Class, compileCapitalNames, readCapitals, textAt } from './capital-words.js';
import {
  buildEntityRegister,
  type MentionDraft,
  type NameLayer,
  type RegisterOpener,
  type RuleFact,
  ruleFinder,
  toMentions,
} from './name-layer.js';
import { buildStandingReader, type StandingReader, type TitleRest } from './role-standing.js';

/** Reads the names of an article in a language that writes them with capitals. */
export const buildCapitalNameReader = (grammar: CapitalNameGrammar): ((doc: AnnotatedDocument) => NameLayer) => {
  const compiled = compileCapitalNames(grammar);
  const ruleOf = ruleFinder(grammar.rules);
  const readStanding = buildStandingReader(grammar.roleWords);
  const openRegister = buildEntityRegister<CapitalCluster>(grammar.language);
  return (doc) => {
    const reading = readCapitals(compiled, doc);
    const { spans, adjectives } = findCapitals(reading);
    const named = clusterCapitals(reading, spans, (from) => isTitled(reading, from));
    const all = [...named, ...findInHeadlines(reading, named)].sort((a, b) => a.span.from - b.span.from);
    const titles = findCapitalTitles(reading, all);
    return buildLayer(reading, openRegister, all, adjectives, titles, ruleOf, readStanding);
  };
};

/** An office or a form of address stands right before token `from`. */
const isTitled = (reading: CapitalReading, from: number): boolean => {
  const { doc } = reading;
  const at = textAt(doc, from - 1) === '.' ? from - 2 : from - 1;
  if (reading.is(at, Class.honorifics)) return true;
  return reading.officesEnding(at + 1).some((office) => office.from > at - 4);
};

const buildLayer = (
  reading: CapitalReading,
  openRegister: RegisterOpener<CapitalCluster>,
  named: readonly NamedCapital[],
  adjectives: ReturnType<typeof findCapitals>['adjectives'],
  titles: readonly CapitalTitle[],
  ruleOf: (construction: NameConstruction) => RuleFact,
  readStanding: StandingReader,
): NameLayer => {
  const { doc } = reading;
  const clusterByEntry = new Map<string, CapitalCluster>();
  for (const { cluster } of named) if (cluster.entry !== null) clusterByEntry.set(cluster.entry.id, cluster);
  const clusterFor = (entry: GazetteerEntry, from: number, to: number): CapitalCluster => {
    const known = clusterByEntry.get(entry.id);
    if (known !== undefined) return known;
    const { type, subtype } = entry;
    const fullest = { from, to, type, subtype, entry, construction: 'NATIONALITY' as const, weak: false };
    const fresh: CapitalCluster = { type, subtype, entry, words: [], fullest };
    clusterByEntry.set(entry.id, fresh);
    return fresh;
  };
  const drafts: MentionDraft<CapitalCluster>[] = named.map(({ span, cluster }) => {
    const block = doc.blockOf(span.from);
    const { start, end } = spanOf(doc, span.from, span.to);
    return {
      cluster,
      kind: 'NAMED',
      span: { start, end },
      from: span.from,
      to: span.to,
      credit: block?.credit != null && contains(block.credit, { start, end }),
      rule: ruleOf(span.construction),
    };
  });
  for (const { from, to, target } of adjectives) {
    const entry = reading.entriesById.get(target);
    if (entry === undefined) continue;
    drafts.push({
      cluster: clusterFor(entry, from, to),
      kind: 'ADJECTIVAL',
      span: spanOf(doc, from, to),
      from,
      to,
      credit: false,
      rule: ruleOf('NATIONALITY'),
    });
  }
  const roleRule = (title: CapitalTitle): RuleFact => ruleOf(title.before ? 'TITLE_NAME' : 'NAME_TITLE');
  for (const title of titles) {
    drafts.push({
      cluster: title.holder.cluster,
      kind: 'TITLE',
      span: spanOf(doc, title.from, title.to),
      from: title.from,
      to: title.to,
      credit: false,
      rule: roleRule(title),
    });
  }
  drafts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);

  const register = openRegister(({ fullest }) => {
    const written = spanOf(doc, fullest.from, fullest.to);
    return doc.text.slice(written.start, written.end);
  });
  const { idOf, knownId, facts } = register;
  const mentions = toMentions(drafts, register);
  const mentionAt = new Int32Array(doc.tokens.length).fill(-1);
  drafts.forEach((draft, index) => {
    if (draft.kind === 'NAMED') mentionAt.fill(index, draft.from, draft.to);
  });

  const entityById = new Map(facts.map(({ entity }) => [entity.id, entity]));
  const countries = new Map(adjectives.map(({ from, target }) => [from, target]));
  const idOfEntry = (target: string | null | undefined): string | null =>
    target === null || target === undefined ? null : knownId(clusterByEntry.get(target));
  /** What an office belongs to: bodies and countries named inside its title. */
  const objectsOf = (from: number, to: number): Pick<Role, 'organization' | 'country' | 'scope'> => {
    let organization: string | null = null;
    let country: string | null = null;
    let scope: string | null = null;
    for (let k = from; k < to; k += 1) {
      const adjective = idOfEntry(countries.get(k));
      if (adjective !== null) country ??= adjective;
      const mention = itemAt(mentions, mentionAt[k]);
      if (mention === undefined || (k > from && mentionAt[k] === mentionAt[k - 1])) continue;
      const entity = entityById.get(mention.entity);
      if (entity === undefined || entity.type === 'PERSON') continue;
      if (entity.type !== 'LOCATION') organization ??= entity.id;
      else if (country === null) country = entity.id;
      else scope ??= entity.id;
    }
    return { organization, country, scope };
  };
  type Objects = ReturnType<typeof objectsOf>;
  /** Tokens of a title, and between a name and the title behind it, that are neither the office nor what it belongs to. */
  const restOf = ({ from, to, noun, holder, before }: CapitalTitle, objects: Objects): TitleRest => {
    const own = new Set([objects.organization, objects.country, objects.scope]);
    const tokens: number[] = [];
    let names = false;
    for (let k = before ? from : holder.span.to; k < to; k += 1) {
      if (k >= noun.from && k < noun.to) continue;
      const entity = itemAt(mentions, mentionAt[k])?.entity ?? idOfEntry(countries.get(k));
      if (entity !== null && entity !== undefined) names ||= !own.has(entity);
      else if (k >= from || doc.tokens[k]?.kind === 'WORD') tokens.push(k);
    }
    return { tokens, names };
  };
  const roles: Role[] = titles.map((title, index) => {
    const span = spanOf(doc, title.from, title.to);
    const name = spanOf(doc, title.holder.span.from, title.holder.span.to);
    const rule = roleRule(title);
    const objects = objectsOf(title.from, title.to);
    return {
      id: `r${index + 1}`,
      entity: idOf(title.holder.cluster, rule),
      title: span,
      evidence: { start: Math.min(span.start, name.start), end: Math.max(span.end, name.end) },
      office: title.office,
      ...objects,
      pattern: title.before ? 'TITLE_NAME_APPOSITION' : 'NAME_TITLE_APPOSITION',
      ...readStanding(doc, restOf(title, objects)),
      assertedBy: null,
      ruleId: rule.ruleId,
      confidence: rule.confidence,
    };
  });
  const countryOf = new Map<string, string>();
  for (const { span, cluster } of named) {
    if (cluster.type === 'PERSON' || cluster.type === 'LOCATION') continue;
    const id = knownId(cluster);
    for (let k = span.from; k < span.to && id !== null; k += 1) {
      const country = idOfEntry(countries.get(k));
      if (country !== null) countryOf.set(id, country);
    }
  }
  for (const role of roles)
    if (role.country !== null && !countryOf.has(role.entity)) countryOf.set(role.entity, role.country);
  const bodyWords = new Set(named.flatMap(({ cluster }) => (cluster.type === 'PERSON' ? [] : cluster.words)));
  const officeCountries = new Set(roles.flatMap(({ country }) => (country === null ? [] : [country])));
  /** Only what the article names can be meant: the Mexican president is not just any president. */
  const isNamedBefore = ({ office, country, head, subtype }: Nominal): boolean => {
    if (office !== null) return country === null || officeCountries.has(country);
    return bodyWords.has(head) || subtype === 'COMPANY' || subtype === 'NEWS_AGENCY';
  };
  const titled = new Set<number>();
  for (const title of titles) for (let k = title.from; k < title.to; k += 1) titled.add(k);
  return {
    entities: facts.map(({ thing, entity }) => ({
      ...entity,
      country: idOfEntry(thing.entry?.country) ?? countryOf.get(entity.id) ?? null,
    })),
    mentions,
    roles,
    mentionAt,
    nominals: findNominals(reading, mentionAt, titled, objectsOf).filter((nominal) => isNamedBefore(nominal)),
    honorificAt: honorificTokens(reading),
  };
};
