import type { NameConstruction, NameGrammar } from '../lang/name-grammar.js';
import type { Orthography } from '../lang/orthography.js';
import type { Entity, Role } from '../model/entity.js';
import type { Nominal } from '../resolve/coreference.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import { type Cluster, type Clusterer, clusterNames } from './name-clusters.js';
import {
  buildEntityRegister,
  type MentionDraft,
  type NameLayer,
  type RegisterOpener,
  type RuleFact,
  ruleFinder,
  toMentions,
} from './name-layer.js';
import { compileNames, type NameReading, readNameWords } from './name-reading.js';
import { findRepeats } from './name-repeats.js';
import { type DraftRole, findRoles, spanOfName, titleObjects } from './name-roles.js';
import { findNameSpans } from './name-spans.js';
import type { NameVoter } from './name-voting.js';
import type { NamedSpan } from './named-span.js';
import { findNominals, honorificTokens } from './nominals.js';
import { buildStandingReader } from './role-standing.js';
import type { TitlePhrase } from './title-phrases.js';

interface DraftMention extends MentionDraft<Cluster> {
  readonly nested: boolean;
}

/**
 * Reads the names of an article: what it names, where, and which offices it gives to whom. `tagger`: whether `vote` is
 * asked.
 */
export const buildNameReader = (
  grammar: NameGrammar,
  orthography: Orthography,
  vote: NameVoter | null = null,
): ((doc: AnnotatedDocument, tagger?: boolean) => NameLayer) => {
  const compiled = compileNames(grammar, orthography);
  const ruleOf = ruleFinder(grammar.rules);
  const readStanding = buildStandingReader(grammar.roleWords);
  const openRegister = buildEntityRegister<Cluster>(grammar.language);

  return (doc, tagger = true) => {
    const reading = readNameWords(compiled, doc);
    const found = findNameSpans(reading);
    const { spans, phrases } = vote === null || !tagger ? found : vote(reading, found);
    const clusterer = clusterNames(reading, spans);
    const covered = new Int32Array(doc.tokens.length);
    for (const span of spans) covered.fill(1, span.from, span.to);
    for (const phrase of phrases)
      if (phrase.name !== null || phrase.counterpart) covered.fill(1, phrase.from, phrase.match.to);
    const all = [...spans];
    for (const [span, cluster] of findRepeats(reading, clusterer, covered)) {
      clusterer.add(span, cluster);
      all.push(span);
    }
    all.sort((a, b) => a.from - b.from || b.to - a.to);
    const mentions = [
      ...namedMentions(doc, all, clusterer, ruleOf),
      ...nationalityMentions(reading, clusterer, all, ruleOf),
    ];
    const roles = findRoles(reading, clusterer, all, phrases, ruleOf, readStanding);
    for (const role of roles) {
      if (role.title === null) continue;
      const from = doc.tokenAt(role.title.start);
      mentions.push({
        cluster: role.cluster,
        kind: 'TITLE',
        span: role.title,
        from,
        to: from + 1,
        credit: false,
        nested: true,
        rule: role.rule,
      });
    }
    return buildLayer(reading, openRegister, clusterer, all, phrases, mentions, roles);
  };
};

const namedMentions = (
  doc: AnnotatedDocument,
  spans: readonly NamedSpan[],
  clusterer: Clusterer,
  ruleOf: (construction: NameConstruction) => RuleFact,
): DraftMention[] => {
  const credits = doc.blocks.flatMap((block) => (block.credit === null ? [] : [block.credit]));
  return spans.flatMap((name): DraftMention[] => {
    const cluster = clusterer.of(name);
    if (cluster === null) return [];
    const span = spanOfName(doc, name);
    const credit = name.credit || credits.some((held) => held.start <= span.start && span.end <= held.end);
    return [
      {
        cluster,
        kind: 'NAMED',
        span,
        from: name.from,
        to: name.to,
        credit,
        nested: name.nested,
        rule: ruleOf(name.construction),
      },
    ];
  });
};

/** Nationality adjectives as mentions of their country. */
const nationalityMentions = (
  reading: NameReading,
  clusterer: Clusterer,
  spans: readonly NamedSpan[],
  ruleOf: (construction: NameConstruction) => RuleFact,
): DraftMention[] => {
  const persons = new Int32Array(reading.doc.tokens.length);
  for (const span of spans)
    if (span.type === 'PERSON' || span.entry?.type === 'LOCATION') persons.fill(1, span.from, span.to);
  const found: DraftMention[] = [];
  reading.readings.forEach((word, index) => {
    if (word.nationality === null || persons[index] === 1) return;
    const entry = reading.entries.get(word.nationality.target);
    if (entry === undefined) return;
    const { hypothesis } = word.nationality;
    if (hypothesis.prefixLength > 0 && hypothesis.stem.length < 4) return;
    found.push({
      cluster: clusterer.forEntry(entry),
      kind: 'ADJECTIVAL',
      span: spanOf(reading.doc, index, index + 1, hypothesis),
      from: index,
      to: index + 1,
      credit: false,
      nested: true,
      rule: ruleOf('NATIONALITY'),
    });
  });
  return found;
};

const buildLayer = (
  reading: NameReading,
  openRegister: RegisterOpener<Cluster>,
  clusterer: Clusterer,
  spans: readonly NamedSpan[],
  phrases: readonly TitlePhrase[],
  drafts: DraftMention[],
  roleDrafts: readonly DraftRole[],
): NameLayer => {
  const { doc } = reading;
  drafts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const register = openRegister((cluster) => {
    const longest = cluster.spans.reduce<NamedSpan | null>(
      (best, span) => (best === null || span.to - span.from > best.to - best.from ? span : best),
      null,
    );
    const written = longest === null ? null : spanOfName(doc, longest);
    return written === null ? '' : doc.text.slice(written.start, written.end);
  });
  const { idOf, knownId, facts } = register;
  const mentions = toMentions(drafts, register);
  const mentionAt = new Int32Array(doc.tokens.length).fill(-1);
  drafts.forEach((draft, index) => {
    if (draft.kind === 'NAMED' && !draft.nested) mentionAt.fill(index, draft.from, draft.to);
  });
  const roles: Role[] = roleDrafts.map((role, index) => ({
    id: `r${index + 1}`,
    entity: idOf(role.cluster, role.rule),
    title: role.title,
    evidence: role.evidence,
    office: role.office,
    organization: role.organization === null ? null : idOf(role.organization, role.rule),
    country: role.country === null ? null : idOf(role.country, role.rule),
    scope: role.scope === null ? null : idOf(role.scope, role.rule),
    pattern: role.pattern,
    ...role.saying,
    assertedBy: null,
    ruleId: role.rule.ruleId,
    confidence: role.rule.confidence,
  }));
  const byGazetteer = new Map(
    facts.flatMap(({ entity }) => (entity.gazetteerId === null ? [] : [[entity.gazetteerId, entity.id] as const])),
  );
  const countryByToken = new Map(
    drafts.flatMap((draft) => (draft.kind === 'ADJECTIVAL' ? [[draft.from, knownId(draft.cluster)] as const] : [])),
  );
  /** "The Russian delegation" belongs to the country of its adjective. */
  const adjectiveCountry = (cluster: Cluster): string | null => {
    if (cluster.type !== 'ORGANIZATION' && cluster.type !== 'GROUP' && cluster.type !== 'MEDIA') return null;
    for (const span of cluster.spans) {
      for (let at = span.from; at < span.to; at += 1) {
        const country = countryByToken.get(at);
        if (country !== undefined && country !== null) return country;
      }
    }
    return null;
  };
  const entities = facts.map(({ entity, thing }): Entity => {
    const country = thing.entry?.country ?? null;
    const known = country === null ? null : (byGazetteer.get(country) ?? null);
    return { ...entity, country: known ?? adjectiveCountry(thing) };
  });
  const nominals = findNominals(reading, phrases, mentionAt).map(({ phrase, ...nominal }): Nominal => {
    const objects = phrase === null ? null : titleObjects(reading, clusterer, spans, phrase, phrase.nationality);
    return {
      ...nominal,
      country: knownId(objects === null ? clusterOf(reading, clusterer, nominal.nationality) : objects.country),
      organization: knownId(objects?.organization),
    };
  });
  return { entities, mentions, roles, mentionAt, nominals, honorificAt: honorificTokens(reading) };
};

const clusterOf = (reading: NameReading, clusterer: Clusterer, target: string | null): Cluster | null => {
  const entry = target === null ? undefined : reading.entries.get(target);
  return entry === undefined ? null : clusterer.forEntry(entry);
};
