import type { GazetteerEntry } from '../lang/name-grammar.js';
import { firstReaching } from '../text/sorted.js';
import type { Hypothesis } from './hypotheses.js';
import type { Cluster, Clusterer } from './name-clusters.js';
import { bitsAt, cueAt, hasForeignEnding, isWord, type NameReading } from './name-reading.js';
import { COMMON, STOPS, WORD } from './name-words.js';
import type { NamedSpan } from './named-span.js';

/** Shortest word that may stand for a longer name. */
const MIN_LETTERS = 3;

/** Classes of words by their last two letters, which are never part of a proclitic. */
const ENDINGS = 256;
const endingOf = (norm: string): number =>
  (norm.charCodeAt(norm.length - 1) * 31 + norm.charCodeAt(norm.length - 2)) % ENDINGS;

interface Short {
  readonly cluster: Cluster;
  readonly last: boolean;
}

/** Single words that stand for the persons and organisations an article names in full. */
const shortNames = (reading: NameReading, clusterer: Clusterer): Map<string, Short[]> => {
  const shorts = new Map<string, Short[]>();
  const put = (word: string | undefined, cluster: Cluster, last: boolean): void => {
    if (
      word === undefined ||
      word.length < MIN_LETTERS ||
      reading.nameParts.joiners.has(word) ||
      reading.nameParts.links.has(word)
    )
      return;
    const known = shorts.get(word) ?? [];
    if (!known.some((short) => short.cluster === cluster)) shorts.set(word, [...known, { cluster, last }]);
  };
  for (const cluster of clusterer.clusters) {
    if (cluster.type !== 'PERSON') continue;
    for (const span of cluster.spans) {
      const { tokens } = reading.doc;
      const size = span.to - span.from;
      const last = tokens[span.to - 1]?.norm;
      const before = tokens[span.to - 2]?.norm ?? '';
      // A family name of two words is repeated as two words.
      if (size === 1 || !(bitsAt(reading, span.to - 2) & WORD.PARTICLE) || !reading.nameParts.joiners.has(before)) {
        put(size === 1 ? span.hypothesis?.stem : last, cluster, true);
      }
      if (size > 1) put(span.hypothesis?.stem ?? tokens[span.from]?.norm, cluster, false);
    }
  }
  return shorts;
};

/** May this token stand alone as a short name? Plain words need a verb before them or a colon behind. */
const mayStandAlone = (reading: NameReading, index: number, hypothesis: Hypothesis, last: boolean): boolean => {
  const { tokens } = reading.doc;
  const bits = reading.words.bitsOf(hypothesis.stem);
  const whole = bitsAt(reading, index);
  if (hasForeignEnding(reading, index)) return false;
  if (hypothesis.prefixLength > 0 && whole & COMMON) return false;
  const before = tokens[index - 1];
  const addressed = cueAt(reading, before?.text === '.' ? index - 2 : index - 1, 'HONORIFIC', 'TITLE') !== null;
  const beforeBits = bitsAt(reading, index - 1);
  const behind = tokens[index + 1];
  const starts = before === undefined || before.kind === 'BREAK';
  if (!last) {
    // A first name alone is a person's in stories; it must not begin another name.
    if (
      (bits & (COMMON & ~WORD.PREPOSITION) && !(bits & WORD.GIVEN)) ||
      (bits & WORD.PREPOSITION && !(beforeBits & WORD.VERB))
    )
      return false;
    if (isWord(reading, index + 1)) {
      const next = bitsAt(reading, index + 1);
      if (next & (WORD.GIVEN | WORD.TOKEN | WORD.PARTICLE) && !(next & STOPS)) return false;
      if (!reading.readings[index + 1]?.common) return false;
    }
    return !(beforeBits & WORD.PARTICLE);
  }
  if (beforeBits & WORD.GIVEN && (beforeBits & COMMON) === 0) return false;
  if (bits & COMMON) {
    if (addressed) return true;
    if (beforeBits & WORD.VERB && before?.kind === 'WORD') return true;
    if (starts && (behind?.text === ':' || bitsAt(reading, index + 1) & WORD.VERB)) return true;
    return false;
  }
  return true;
};

/** "This base", "the new base": a plain noun that only looks like a short name. */
const describedOtherwise = (reading: NameReading, from: number, to: number): boolean => {
  const before = bitsAt(reading, from - 1) & WORD.FUNCTION && reading.doc.tokens[from - 1]?.kind === 'WORD';
  const demonstrative = before && (bitsAt(reading, from) & COMMON) !== 0;
  const next = isWord(reading, to) && reading.words.isDefinite(reading.doc.tokens[to]?.norm ?? '');
  return (
    Boolean(demonstrative) ||
    (next &&
      (bitsAt(reading, to) & (WORD.ADJECTIVE | WORD.OUTSIDE)) !== 0 &&
      reading.readings[to]?.nationality === null)
  );
};

/** Spans of short names outside all other names. */
export const findRepeats = (
  reading: NameReading,
  clusterer: Clusterer,
  covered: Int32Array,
): [NamedSpan, Cluster][] => {
  const shorts = shortNames(reading, clusterer);
  const named = new Set(
    clusterer.clusters.flatMap((cluster) =>
      cluster.entry === null || cluster.spans.length === 0 ? [] : [cluster.entry.id],
    ),
  );
  const found: [NamedSpan, Cluster][] = [];
  const nearest = buildNearest();
  const clubs = reading.matches.reduce(
    (count, matches) =>
      count +
      (matches.length > 0 && matches.some(({ value }) => value.kind === 'ENTRY' && value.entry.subtype === 'CLUB')
        ? 1
        : 0),
    0,
  );
  const sportive = clubs >= 2 && named.size > 0 && [...named].some((id) => reading.entries.get(id)?.subtype === 'CLUB');
  const armed = [...named].some((id) => reading.entries.get(id)?.subtype === 'ARMED_GROUP');
  const mayBeWeak = (entry: GazetteerEntry): boolean =>
    entry.subtype !== 'NEWSPAPER' &&
    entry.subtype !== 'BROADCASTER' &&
    (named.has(entry.id) || (sportive && entry.subtype === 'CLUB') || (armed && entry.subtype === 'ARMED_GROUP'));
  // A word ends as all of its stems do: most words need no look-up of their stems.
  const endings = new Uint8Array(ENDINGS);
  for (const short of shorts.keys()) endings[endingOf(short)] = 1;
  for (let index = 0; index < covered.length; index += 1) {
    if ((covered[index] ?? 0) > 0 || !isWord(reading, index)) continue;
    const matches = reading.matches[index] ?? [];
    const weak = matches.find(
      ({ value, to, hypothesis }) =>
        value.kind === 'ENTRY' &&
        value.weak &&
        value.entry.type !== 'PERSON' &&
        (covered[to - 1] ?? 0) === 0 &&
        !describedOtherwise(reading, index, to) &&
        ((hypothesis.prefixLength === 0 && !hypothesis.fused) ||
          value.entry.subtype === 'CLUB' ||
          value.entry.subtype === 'ARMED_GROUP') &&
        mayBeWeak(value.entry),
    );
    if (weak !== undefined && weak.value.kind === 'ENTRY') {
      const { entry } = weak.value;
      const cluster = clusterer.forEntry(entry);
      found.push([repeat(index, weak.to, weak.hypothesis, entry.type, entry.subtype, entry), cluster]);
      continue;
    }
    if (shorts.size === 0 || cueAt(reading, index, 'HONORIFIC') !== null) continue;
    if (endings[endingOf(reading.doc.tokens[index]?.norm ?? '')] === 0) continue;
    for (const hypothesis of reading.doc.hypothesesAt(index)) {
      const candidates = shorts.get(hypothesis.stem);
      if (candidates === undefined) continue;
      const best = nearest(candidates, index);
      if (best === null || !mayStandAlone(reading, index, hypothesis, best.last)) break;
      // The first name may stand before it again.
      const before = index - 1;
      const whole =
        best.last && hypothesis.prefixLength === 0 && (covered[before] ?? 1) === 0 && isWord(reading, before);
      let particle = index;
      while (
        best.last &&
        hypothesis.prefixLength === 0 &&
        bitsAt(reading, particle - 1) & WORD.PARTICLE &&
        isWord(reading, particle - 1) &&
        (covered[particle - 1] ?? 1) === 0
      )
        particle -= 1;
      if (particle < index) {
        const start = reading.doc.hypothesesAt(particle).find(({ stem }) => best.cluster.words.includes(stem));
        if (start !== undefined) found.push([repeat(particle, index + 1, start, 'PERSON', null, null), best.cluster]);
        break;
      }
      const first = whole
        ? reading.doc
            .hypothesesAt(before)
            .find(({ stem }) => best.cluster.words.length > 1 && stem === best.cluster.words[0])
        : undefined;
      found.push([
        repeat(first === undefined ? index : before, index + 1, first ?? hypothesis, 'PERSON', null, null),
        best.cluster,
      ]);
      break;
    }
  }
  return found;
};

/** Finds the person named last before a token; else the first one named behind it (headlines). */
const buildNearest = (): ((candidates: readonly Short[], index: number) => Short | null) => {
  const starts = new Map<Cluster, Int32Array>();
  const startsOf = (cluster: Cluster): Int32Array => {
    const known = starts.get(cluster) ?? Int32Array.from(cluster.spans, ({ from }) => from).sort();
    starts.set(cluster, known);
    return known;
  };
  /** How far away a cluster is named, a name behind the token counting four times. */
  const distanceOf = (cluster: Cluster, index: number): number => {
    const sorted = startsOf(cluster);
    const low = firstReaching(sorted, (start) => start >= index);
    const before = low === 0 ? Number.POSITIVE_INFINITY : index - (sorted[low - 1] as number);
    const behind = low === sorted.length ? Number.POSITIVE_INFINITY : ((sorted[low] as number) - index) * 4;
    return Math.min(before, behind);
  };
  return (candidates, index) => {
    if (candidates.length < 2) return candidates[0] ?? null;
    let best: Short | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      const cost = distanceOf(candidate.cluster, index) + (candidate.last ? 0 : 1_000_000);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    return best;
  };
};

const repeat = (
  from: number,
  to: number,
  hypothesis: Hypothesis,
  type: NamedSpan['type'],
  subtype: string | null,
  entry: GazetteerEntry | null,
): NamedSpan => ({
  from,
  to,
  hypothesis,
  type,
  subtype,
  construction: 'REPEATED_NAME',
  entry,
  credit: false,
  titles: [],
  nested: false,
});
