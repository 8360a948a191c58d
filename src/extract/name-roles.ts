import type { NameConstruction } from '../lang/name-grammar.js';
import type { Role } from '../model/entity.js';
import { firstReaching } from '../text/sorted.js';
import type { Span } from '../text/span.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import type { Cluster, Clusterer } from './name-clusters.js';
import type { RuleFact } from './name-layer.js';
import { isComma, type NameReading } from './name-reading.js';
import { WORD } from './name-words.js';
import type { NamedSpan } from './named-span.js';
import type { StandingReader, TitleRest, TitleSaying } from './role-standing.js';
import type { TitlePhrase } from './title-phrases.js';
import type { TitleUse } from './titles.js';

export interface DraftRole {
  readonly cluster: Cluster;
  readonly title: Span | null;
  readonly evidence: Span;
  readonly office: string;
  readonly organization: Cluster | null;
  readonly country: Cluster | null;
  readonly scope: Cluster | null;
  readonly pattern: Role['pattern'];
  readonly saying: TitleSaying;
  readonly rule: RuleFact;
}

/** Office code of title rows that only address somebody. */
const NO_OFFICE = 'NONE';

export const spanOfName = (doc: AnnotatedDocument, name: NamedSpan): Span =>
  spanOf(doc, name.from, name.to, name.hypothesis ?? undefined);

/** Index of the first span that starts at a token or behind it; spans are sorted. */
const firstFrom = (spans: readonly NamedSpan[], token: number): number =>
  firstReaching(spans, ({ from }) => from >= token);

/** Clusters named inside a title phrase: what the office belongs to. */
export const titleObjects = (
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

/** What of a title is neither the office nor what it belongs to. */
const restOfTitle = (
  clusterer: Clusterer,
  spans: readonly NamedSpan[],
  phrase: TitlePhrase,
  { organization, country, scope }: Pick<DraftRole, 'organization' | 'country' | 'scope'>,
): TitleRest => {
  const { match } = phrase;
  const isFiner = !phrase.counterpart && match.value.kind === 'TITLE' && match.value.row.office !== phrase.office;
  const office = isFiner ? match.to + 1 : match.to;
  const rest: number[] = [];
  let names = false;
  for (let at = office; at < phrase.to; at += 1) if (at !== phrase.nationality?.token) rest.push(at);
  const own = new Set([organization, country, scope]);
  for (let at = firstFrom(spans, phrase.from + 1); at < spans.length; at += 1) {
    const span = spans[at] as NamedSpan;
    if (span.from >= phrase.to) break;
    if (span.to > phrase.to || span.nested) continue;
    names ||= !own.has(clusterer.of(span));
    for (let token = span.from; token < span.to; token += 1) {
      const place = rest.indexOf(token);
      if (place >= 0) rest.splice(place, 1);
    }
  }
  return { tokens: rest, names };
};

/** The offices that titles give to the persons they name, in reading order. */
export const findRoles = (
  reading: NameReading,
  clusterer: Clusterer,
  spans: readonly NamedSpan[],
  phrases: readonly TitlePhrase[],
  ruleOf: (construction: NameConstruction) => RuleFact,
  readStanding: StandingReader,
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
    const objects = titleObjects(reading, clusterer, spans, phrase, use.nationality);
    roles.push({
      cluster,
      title: use.shared ? null : title,
      evidence: { start: Math.min(title.start, span.start), end: Math.max(title.end, span.end) },
      office,
      ...objects,
      pattern: use.pattern,
      saying: readStanding(doc, restOfTitle(clusterer, spans, phrase, objects)),
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
          saying: { standing: 'HELD', plain: true },
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
