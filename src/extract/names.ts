import { invariant } from '../errors.js';
import type { NameConstruction, NameGrammar } from '../lang/name-grammar.js';
import type { Orthography } from '../lang/orthography.js';
import type { Entity, Mention, MentionKind, Role } from '../model/entity.js';
import type { Nominal } from '../resolve/coreference.js';
import type { Span } from '../text/span.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import { type Cluster, type Clusterer, clusterNames } from './name-clusters.js';
import type { NameLayer } from './name-layer.js';
import { compileNames, isComma, type NameReading, readNameWords } from './name-reading.js';
import { findRepeats } from './name-repeats.js';
import { findNameSpans, type NamedSpan } from './name-spans.js';
import type { NameVoter } from './name-voting.js';
import { WORD } from './name-words.js';
import { findNominals, honorificTokens } from './nominals.js';
import type { TitlePhrase, TitleUse } from './titles.js';

interface RuleFact {
  readonly ruleId: string;
  readonly confidence: number;
}

interface DraftMention {
  readonly cluster: Cluster;
  readonly kind: MentionKind;
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly credit: boolean;
  readonly nested: boolean;
  readonly rule: RuleFact;
}

interface DraftRole {
  readonly cluster: Cluster;
  readonly title: Span | null;
  readonly evidence: Span;
  readonly office: string;
  readonly organization: Cluster | null;
  readonly country: Cluster | null;
  readonly scope: Cluster | null;
  readonly pattern: Role['pattern'];
  readonly rule: RuleFact;
}

/** Office code of title rows that only address somebody. */
const NO_OFFICE = 'NONE';

const spanOfName = (doc: AnnotatedDocument, name: NamedSpan): Span =>
  spanOf(doc, name.from, name.to, name.hypothesis ?? undefined);

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
  const rules = new Map<NameConstruction, RuleFact>(
    grammar.rules.map((rule) => [rule.construction, { ruleId: rule.id, confidence: rule.confidence }]),
  );
  const ruleOf = (construction: NameConstruction): RuleFact => {
    const rule = rules.get(construction);
    invariant(rule !== undefined, `the pack has no rule for ${construction}`);
    return rule;
  };

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
    const roles = findRoles(reading, clusterer, all, phrases, ruleOf);
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
    return buildLayer(reading, clusterer, all, phrases, mentions, roles);
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

/** Index of the first span that starts at a token or behind it; spans are sorted. */
const firstFrom = (spans: readonly NamedSpan[], token: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as NamedSpan).from >= token) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Clusters named inside a title phrase: what the office belongs to. */
const titleObjects = (
  reading: NameReading,
  clusterer: Clusterer,
  spans: readonly NamedSpan[],
  phrase: TitlePhrase,
  nationality: TitleUse['nationality'],
): Pick<DraftRole, 'organization' | 'country' | 'scope'> => {
  let organization: Cluster | null = null;
  let country: Cluster | null = null;
  let scope: Cluster | null = null;
  for (let at = firstFrom(spans, phrase.from + 1); at < spans.length; at += 1) {
    const span = spans[at] as NamedSpan;
    if (span.from >= phrase.to) break;
    if (span.to > phrase.to || span.nested) continue;
    const cluster = clusterer.of(span);
    if (cluster === null || cluster.type === 'PERSON') continue;
    if (cluster.type === 'LOCATION') {
      if (span.from <= phrase.match.to && country === null) country = cluster;
      else scope ??= cluster;
    } else organization ??= cluster;
  }
  const target = nationality === null ? undefined : reading.entries.get(nationality.target);
  if (target !== undefined) {
    const cluster = clusterer.forEntry(target);
    if (cluster.type === 'LOCATION') country ??= cluster;
    else organization ??= cluster;
  }
  return { organization, country, scope };
};

const findRoles = (
  reading: NameReading,
  clusterer: Clusterer,
  spans: readonly NamedSpan[],
  phrases: readonly TitlePhrase[],
  ruleOf: (construction: NameConstruction) => RuleFact,
): DraftRole[] => {
  const { doc } = reading;
  const roles: (DraftRole & { readonly from: number })[] = [];
  const used = new Set<TitlePhrase>();
  const patternRule: Readonly<Record<Role['pattern'], NameConstruction>> = {
    TITLE_NAME_APPOSITION: 'TITLE_NAME',
    NAME_TITLE_APPOSITION: 'NAME_TITLE',
    COUNTERPART: 'COUNTERPART',
    DUAL_TITLE_DISTRIBUTED: 'DUAL_TITLE',
    PHOTO_CREDIT: 'PHOTO_CREDIT',
  };
  const push = (name: NamedSpan, phrase: TitlePhrase, use: Omit<TitleUse, 'phrase'>): void => {
    const cluster = clusterer.of(name);
    if (cluster === null || phrase.office === NO_OFFICE) return;
    used.add(phrase);
    const title = spanOf(doc, phrase.from, phrase.to, phrase.match.hypothesis);
    const span = spanOfName(doc, name);
    let office = phrase.office;
    if (phrase.counterpart) office = roles.findLast((role) => role.office !== 'COUNTERPART')?.office ?? 'OTHER';
    roles.push({
      cluster,
      title: use.shared ? null : title,
      evidence: { start: Math.min(title.start, span.start), end: Math.max(title.end, span.end) },
      office,
      ...titleObjects(reading, clusterer, spans, phrase, use.nationality),
      pattern: use.pattern,
      rule: ruleOf(patternRule[use.pattern]),
      from: Math.min(phrase.from, name.from),
    });
  };
  const personEnding = new Map<number, NamedSpan>();
  for (const span of spans) {
    if (span.type !== 'PERSON') continue;
    personEnding.set(span.to, span);
    for (const use of span.titles) push(span, use.phrase, use);
    if (span.construction === 'PHOTO_CREDIT') {
      const cluster = clusterer.of(span);
      const agency = spans.find((other) => other.from === span.to + 1);
      if (cluster !== null) {
        const own = spanOfName(doc, span);
        roles.push({
          cluster,
          title: null,
          evidence: { start: own.start, end: agency === undefined ? own.end : spanOfName(doc, agency).end },
          office: 'PHOTOGRAPHER',
          organization: agency === undefined ? null : clusterer.of(agency),
          country: null,
          scope: null,
          pattern: 'PHOTO_CREDIT',
          rule: ruleOf('PHOTO_CREDIT'),
          from: span.from,
        });
      }
    }
  }
  for (const phrase of phrases) {
    if (used.has(phrase) || phrase.name !== null || phrase.number !== 'ONE' || phrase.counterpart) continue;
    const { hypothesis } = phrase.match;
    if (hypothesis.prefixLength > 0 || hypothesis.fused) continue;
    // An adjective without article that is a title as well describes the noun before it.
    const adjective = (reading.readings[phrase.from]?.bits ?? 0) & WORD.ADJECTIVE;
    if (adjective && phrase.match.value.kind === 'TITLE' && !phrase.match.value.definite) continue;
    const comma = isComma(reading, phrase.from - 1) || reading.doc.tokens[phrase.from - 1]?.text === '\u061b';
    const holder = personEnding.get(comma ? phrase.from - 1 : phrase.from);
    if (holder === undefined || holder.credit) continue;
    push(holder, phrase, { pattern: 'NAME_TITLE_APPOSITION', nationality: phrase.nationality, shared: false });
    personEnding.set(phrase.to, holder);
  }
  return roles.sort((a, b) => a.from - b.from);
};

const buildLayer = (
  reading: NameReading,
  clusterer: Clusterer,
  spans: readonly NamedSpan[],
  phrases: readonly TitlePhrase[],
  drafts: DraftMention[],
  roleDrafts: readonly DraftRole[],
): NameLayer => {
  const { doc } = reading;
  const { language } = reading.grammar;
  drafts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const ids = new Map<Cluster, string>();
  const entities: Entity[] = [];
  const facts: { entity: Entity; cluster: Cluster }[] = [];
  const idOf = (cluster: Cluster, rule: RuleFact): string => {
    const known = ids.get(cluster);
    if (known !== undefined) return known;
    const id = `e${ids.size + 1}`;
    ids.set(cluster, id);
    const names = Object.fromEntries(
      Object.entries(cluster.entry?.names ?? {}).flatMap(([code, list]) =>
        list[0] === undefined ? [] : [[code, list[0]]],
      ),
    );
    const longest = cluster.spans.reduce<NamedSpan | null>(
      (best, span) => (best === null || span.to - span.from > best.to - best.from ? span : best),
      null,
    );
    const written = longest === null ? null : spanOfName(doc, longest);
    facts.push({
      cluster,
      entity: {
        id,
        type: cluster.type,
        subtype: cluster.subtype,
        name:
          cluster.entry?.names[language]?.[0] ?? (written === null ? '' : doc.text.slice(written.start, written.end)),
        names,
        gazetteerId: cluster.entry?.id ?? null,
        wikidataId: cluster.entry?.wikidataId ?? null,
        country: null,
        ruleId: rule.ruleId,
        confidence: rule.confidence,
      },
    });
    return id;
  };
  const mentions: Mention[] = drafts.map((draft, index) => ({
    id: `m${index + 1}`,
    entity: idOf(draft.cluster, draft.rule),
    kind: draft.kind,
    span: draft.span,
    credit: draft.credit,
    ruleId: draft.rule.ruleId,
    confidence: draft.rule.confidence,
  }));
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
    assertedBy: null,
    ruleId: role.rule.ruleId,
    confidence: role.rule.confidence,
  }));
  const byGazetteer = new Map(
    facts.flatMap(({ entity }) => (entity.gazetteerId === null ? [] : [[entity.gazetteerId, entity.id] as const])),
  );
  const countryByToken = new Map(
    drafts.flatMap((draft) => (draft.kind === 'ADJECTIVAL' ? [[draft.from, ids.get(draft.cluster)] as const] : [])),
  );
  /** "The Russian delegation" belongs to the country of its adjective. */
  const adjectiveCountry = (cluster: Cluster): string | null => {
    if (cluster.type !== 'ORGANIZATION' && cluster.type !== 'GROUP' && cluster.type !== 'MEDIA') return null;
    for (const span of cluster.spans) {
      for (let at = span.from; at < span.to; at += 1) {
        const country = countryByToken.get(at);
        if (country !== undefined) return country;
      }
    }
    return null;
  };
  for (const { entity, cluster } of facts) {
    const country = cluster.entry?.country ?? null;
    const known = country === null ? null : (byGazetteer.get(country) ?? null);
    entities.push({ ...entity, country: known ?? adjectiveCountry(cluster) });
  }
  const known = (cluster: Cluster | null): string | null => (cluster === null ? null : (ids.get(cluster) ?? null));
  const nominals = findNominals(reading, phrases, mentionAt).map(({ phrase, ...nominal }): Nominal => {
    const objects = phrase === null ? null : titleObjects(reading, clusterer, spans, phrase, phrase.nationality);
    return {
      ...nominal,
      country: objects === null ? known(clusterOf(reading, clusterer, nominal.nationality)) : known(objects.country),
      organization: known(objects?.organization ?? null),
    };
  });
  return { entities, mentions, roles, mentionAt, nominals, honorificAt: honorificTokens(reading) };
};

const clusterOf = (reading: NameReading, clusterer: Clusterer, target: string | null): Cluster | null => {
  const entry = target === null ? undefined : reading.entries.get(target);
  return entry === undefined ? null : clusterer.forEntry(entry);
};
