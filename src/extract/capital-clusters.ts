import type { GazetteerEntry } from '../lang/name-grammar.js';
import type { EntityType } from '../model/entity.js';
import { acronymOf, sameFirst, wordsOf } from './capital-name-words.js';
import type { CapitalSpan } from './capital-spans.js';
import { type CapitalReading, Class, introducerOf, longest, textAt } from './capital-words.js';

/** One thing that the article names. */
export interface CapitalCluster {
  type: EntityType;
  subtype: string | null;
  entry: GazetteerEntry | null;
  /** Folded words of its fullest name. */
  words: readonly string[];
  /** The span of its fullest name. */
  fullest: CapitalSpan;
}

export interface NamedCapital {
  readonly span: CapitalSpan;
  readonly cluster: CapitalCluster;
}

/** Decides what unknown names are, and which names of an article name one thing. */
export const clusterCapitals = (
  reading: CapitalReading,
  found: readonly CapitalSpan[],
  titleBefore: (from: number) => boolean,
): NamedCapital[] => {
  const { doc } = reading;
  const byEntry = new Map<string, CapitalCluster>();
  const byName = new Map<string, CapitalCluster>();
  const personsByLast = new Map<string, CapitalCluster[]>();
  const personsByFirst = new Map<string, CapitalCluster[]>();
  const bodiesByFirst = new Map<string, CapitalCluster>();
  const byAcronym = new Map<string, CapitalCluster>();
  const result: NamedCapital[] = [];
  const { skipped } = reading;

  const make = (
    span: CapitalSpan,
    type: EntityType,
    entry: GazetteerEntry | null,
    words: readonly string[],
  ): CapitalCluster => {
    const cluster: CapitalCluster = { type, subtype: entry?.subtype ?? span.subtype, entry, words, fullest: span };
    if (entry !== null) byEntry.set(entry.id, cluster);
    return cluster;
  };
  const addTo = <Key>(map: Map<Key, CapitalCluster[]>, key: Key, cluster: CapitalCluster): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [cluster]);
    else if (!known.includes(cluster)) known.push(cluster);
  };
  const take = (span: CapitalSpan, cluster: CapitalCluster): void => {
    result.push({ span, cluster });
    if (span.to - span.from > cluster.fullest.to - cluster.fullest.from) cluster.fullest = span;
  };

  const person = (span: CapitalSpan): void => {
    const words = wordsOf(reading, span.from, span.to, true);
    const first = words[0] ?? '';
    const last = words.at(-1) ?? '';
    const entry = span.entry ?? reading.personsByKey.get(`${reading.keyOf(first)} ${reading.keyOf(last)}`) ?? null;
    let cluster = entry === null ? undefined : byEntry.get(entry.id);
    cluster ??= (personsByLast.get(last) ?? []).findLast(
      (known) => sameFirst(reading, known.words[0] ?? '', first) && (known.entry === null || entry === null),
    );
    if (cluster === undefined) cluster = make(span, 'PERSON', entry, words);
    else if (cluster.entry === null && entry !== null) {
      cluster.entry = entry;
      byEntry.set(entry.id, cluster);
    }
    addTo(personsByLast, last, cluster);
    // Arabic and Spanish names go by a middle part too.
    for (const word of words.slice(1, -1)) if (word.length > 3) addTo(personsByFirst, word, cluster);
    addTo(personsByFirst, first, cluster);
    take(span, cluster);
  };

  const body = (span: CapitalSpan, type: EntityType): void => {
    const words = wordsOf(reading, span.from, span.to, false);
    const name = words.join(' ');
    let cluster = span.entry === null ? byName.get(name) : byEntry.get(span.entry.id);
    if (cluster === undefined) cluster = make(span, type, span.entry, words);
    byName.set(name, cluster);
    if (type !== 'LOCATION') {
      if (words.length > 1) {
        const acronym = acronymOf(words, skipped);
        if (acronym.length > 1 && !byAcronym.has(acronym)) byAcronym.set(acronym, cluster);
        const first = words[0] as string;
        if (!reading.plain.has(first) && !bodiesByFirst.has(first)) bodiesByFirst.set(first, cluster);
      }
      // "Human Rights Watch (HRW)".
      const inside = doc.tokens[span.to + 1];
      if (
        textAt(doc, span.to) === '(' &&
        inside?.kind === 'WORD' &&
        textAt(doc, span.to + 2) === ')' &&
        reading.isUpper(span.to + 1)
      )
        byAcronym.set(inside.norm, cluster);
    }
    take(span, cluster);
  };

  /** Names of companies without their last words, to the full ones: what is called so is the company. */
  const shortened = new Map<string, CapitalSpan>();
  for (const span of found) {
    if (span.subtype !== 'COMPANY' || span.entry !== null) continue;
    const words = wordsOf(reading, span.from, span.to, false);
    for (let count = 2; count <= words.length; count += 1) {
      const short = words.slice(0, count).join(' ');
      if (!shortened.has(short)) shortened.set(short, span);
    }
  }
  /** The short name of a company that the article names in full. */
  const company = (span: CapitalSpan): boolean => {
    if (span.entry !== null || shortened.size === 0) return false;
    const full = shortened.get(wordsOf(reading, span.from, span.to, false).join(' '));
    if (full === undefined) return false;
    const words = wordsOf(reading, full.from, full.to, false);
    const name = words.join(' ');
    const cluster = byName.get(name) ?? make(full, 'ORGANIZATION', null, words);
    byName.set(name, cluster);
    take({ ...span, type: 'ORGANIZATION', subtype: 'COMPANY', construction: 'REPEATED_NAME' }, cluster);
    return true;
  };

  const isLong = (span: CapitalSpan): boolean => wordsOf(reading, span.from, span.to, true).length > 1;
  const isPlace = (cluster: CapitalCluster | undefined): boolean => cluster?.type === 'LOCATION';
  const behindPlaceWord = (span: CapitalSpan): boolean => reading.is(span.from - 1, Class.placePrepositions);

  /** All its words are acronyms: "CJTF-OIR". */
  const isUpperName = (span: CapitalSpan): boolean => {
    for (let k = span.from; k < span.to; k += 1)
      if (doc.tokens[k]?.kind === 'WORD' && !reading.isUpper(k)) return false;
    return reading.styleAt(span.from) !== 'UPPER';
  };

  const hasParticle = (span: CapitalSpan, particles: number): boolean => {
    for (let k = span.from; k < span.to; k += 1) if (reading.is(k, particles)) return true;
    return false;
  };

  /** The kind of an unknown name of several words, by what stands around it. */
  const typeOfLong = (span: CapitalSpan, words: readonly string[]): EntityType => {
    if (titleBefore(span.from) || hasParticle(span, Class.kinParticles)) return 'PERSON';
    const introducer = introducerOf(reading, span.from);
    if (introducer !== null) return introducer.type;
    if (textAt(doc, span.to) === ',' && doc.tokens[span.to + 1]?.kind === 'NUMBER' && textAt(doc, span.to + 2) === ',')
      return 'PERSON';
    const inside = doc.tokens[span.to + 1]?.norm ?? '';
    if (textAt(doc, span.to) === '(' && inside === acronymOf(words, skipped)) return 'ORGANIZATION';
    if (words.some((word) => reading.plain.has(word) || /\d/u.test(word))) return 'ORGANIZATION';
    if (isUpperName(span)) return 'ORGANIZATION';
    if (behindPlaceWord(span) && words.length <= 2) return 'LOCATION';
    if (textAt(doc, span.to) === ',' && isPlaceAt(span.to + 1)) return 'LOCATION';
    if (reading.is(span.from - 1, Class.determiners)) return 'ORGANIZATION';
    return words.length <= 3 || hasParticle(span, Class.particles) ? 'PERSON' : 'ORGANIZATION';
  };
  const placeStarts = new Set(found.filter((span) => span.type === 'LOCATION').map((span) => span.from));
  const isPlaceAt = (index: number): boolean => placeStarts.has(index);

  // Sure and long names first, in reading order; then what refers back to them.
  const later: CapitalSpan[] = [];
  for (const span of found) {
    const words = wordsOf(reading, span.from, span.to, true);
    if ((span.type === null || span.type === 'PERSON') && words.length > 1 && company(span)) continue;
    const isKin = span.type === null && span.to - span.from > 1 && hasParticle(span, Class.kinParticles);
    if (isKin || (span.type === 'PERSON' && !span.weak && words.length > 1)) person({ ...span, type: 'PERSON' });
    else if (span.type === null && words.length > 1 && !span.weak) {
      const type = typeOfLong(span, words);
      if (type === 'PERSON') person({ ...span, type });
      else {
        const subtype = introducerOf(reading, span.from)?.subtype ?? span.subtype;
        body({ ...span, type, subtype, construction: type === 'LOCATION' ? 'PLACE_HEAD' : 'ORGANIZATION_HEAD' }, type);
      }
    } else if (span.type === 'PERSON' || span.type === null || span.weak) later.push(span);
    else if (span.type === 'LOCATION' && words.length === 1) later.push(span);
    else body(span, span.type);
  }

  /** The person that a single name stands for: the nearest one before it, else the only one. */
  const nearest = (candidates: readonly CapitalCluster[], at: number): CapitalCluster | null =>
    candidates.findLast((cluster) => cluster.fullest.from < at) ?? candidates[0] ?? null;

  const unknownPlaces = new Map<string, boolean>();
  for (const span of later) {
    if (span.type !== null || isLong(span)) continue;
    const norm = reading.norm(span.from);
    if (behindPlaceWord(span) || (textAt(doc, span.to) === ',' && isPlaceAt(span.to + 1)))
      unknownPlaces.set(norm, true);
  }

  const single = (span: CapitalSpan): void => {
    const norm = reading.norm(span.to - 1);
    const titled = titleBefore(span.from);
    const known = personsByLast.get(norm);
    if (known !== undefined && !(span.entry?.type === 'LOCATION' && behindPlaceWord(span))) {
      const cluster = nearest(known, span.from);
      if (cluster !== null) {
        take({ ...span, type: 'PERSON', construction: 'REPEATED_NAME' }, cluster);
        return;
      }
    }
    if (span.entry !== null && !span.weak) {
      if (span.entry.type === 'PERSON') {
        const cluster = byEntry.get(span.entry.id) ?? make(span, 'PERSON', span.entry, [norm]);
        addTo(personsByLast, norm, cluster);
        take(span, cluster);
      } else body(span, span.entry.type);
      return;
    }
    const company = reading.isOpening(span.from) || !titled ? bodiesByFirst.get(norm) : undefined;
    const acronym = reading.isUpper(span.from) ? byAcronym.get(norm) : undefined;
    const back = acronym ?? company;
    if (back !== undefined && !isPlace(back)) {
      take({ ...span, type: back.type, construction: 'REPEATED_NAME' }, back);
      return;
    }
    const firsts = personsByFirst.get(norm);
    if (firsts !== undefined && firsts.length > 0) {
      take({ ...span, type: 'PERSON', construction: 'REPEATED_NAME' }, nearest(firsts, span.from) as CapitalCluster);
      return;
    }
    if (span.weak && span.entry !== null) {
      const cluster = byEntry.get(span.entry.id) ?? make(span, 'PERSON', span.entry, [norm]);
      addTo(personsByLast, norm, cluster);
      take(span, cluster);
      return;
    }
    if (titled && longest(reading.heads, doc, span.from, span.to) === null) {
      person({ ...span, type: 'PERSON', construction: 'TITLE_NAME' });
      return;
    }
    // "LONDON (Reuters) -": whoever files the report.
    const isFiler =
      textAt(doc, span.from - 1) === '(' &&
      textAt(doc, span.to) === ')' &&
      /^[-\u2013\u2014]$/u.test(textAt(doc, span.to + 1));
    if (span.type === null && isFiler) {
      body({ ...span, type: 'MEDIA', subtype: 'NEWS_AGENCY', construction: 'ORGANIZATION_HEAD' }, 'MEDIA');
      return;
    }
    const introducer = span.type === null ? introducerOf(reading, span.from) : null;
    if (introducer !== null) {
      const { type, subtype } = introducer;
      body({ ...span, type, subtype, construction: type === 'LOCATION' ? 'PLACE_HEAD' : 'ORGANIZATION_HEAD' }, type);
      return;
    }
    const style = reading.styleAt(span.from);
    if (style === 'UPPER' || (span.type === null && style === 'TITLE' && !reading.isUpper(span.from))) return;
    if (span.type === 'PERSON') {
      // A given name alone, of nobody whom the article names in full.
      if (!reading.isOpening(span.from) || reading.is(span.to, Class.actingVerbs)) person(span);
      return;
    }
    if (span.type === 'LOCATION') {
      body(span, 'LOCATION');
      return;
    }
    // "Keller, who was finance minister, said".
    if (textAt(doc, span.to) === ',' && reading.relativeCopulas.at(doc, span.to + 1).length > 0) {
      person({ ...span, type: 'PERSON', construction: 'NAME_TITLE' });
      return;
    }
    const text = textAt(doc, span.from);
    if (reading.isUpper(span.from) && text.length <= 6) {
      body({ ...span, type: 'ORGANIZATION', construction: 'ORGANIZATION_HEAD' }, 'ORGANIZATION');
      return;
    }
    const name = byName.get(norm);
    if (name !== undefined) {
      take({ ...span, type: name.type, construction: 'REPEATED_NAME' }, name);
      return;
    }
    if (unknownPlaces.get(norm) === true && !reading.isUpper(span.from)) {
      body({ ...span, type: 'LOCATION', construction: 'PLACE_HEAD' }, 'LOCATION');
      return;
    }
    if (
      reading.isOpening(span.from) &&
      (!reading.is(span.to, Class.actingVerbs) || reading.is(span.to, Class.functions))
    )
      return;
    if (
      reading.is(span.to, Class.actingVerbs) ||
      reading.is(span.from - 1, Class.determiners) ||
      /\p{Ll}\p{Lu}/u.test(text)
    )
      body({ ...span, type: 'ORGANIZATION', construction: 'ORGANIZATION_HEAD' }, 'ORGANIZATION');
  };
  // Titles of papers speak of what the body names: the body is read first.
  for (const span of later) single(span);
  return result.sort((a, b) => a.span.from - b.span.from);
};
