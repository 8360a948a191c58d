import type { GazetteerEntry } from '../lang/name-grammar.js';
import type { EntityType } from '../model/entity.js';
import type { NameReading } from './name-reading.js';
import { WORD } from './name-words.js';
import type { NamedSpan } from './named-span.js';

/** One thing that the article names, with the spans that name it. */
export interface Cluster {
  readonly index: number;
  type: EntityType;
  subtype: string | null;
  entry: GazetteerEntry | null;
  readonly spans: NamedSpan[];
  /** Folded words of its fullest name. */
  words: readonly string[];
  /** Words without particles, for comparing persons. */
  keys: readonly string[];
}

/** Letters that spellings of foreign names swap or leave out, made equal. Folded letters in, key out. */
const key = (word: string, same: ReadonlyMap<string, string>): string => {
  let result = '';
  for (let i = 0; i < word.length; i += 1) {
    const letter = word[i] as string;
    const mapped = same.get(letter) ?? letter;
    if (mapped === '' && i > 0) continue;
    const next = mapped === '' ? letter : mapped;
    if (next !== result.at(-1)) result += next;
  }
  return result;
};

export interface Clusterer {
  readonly clusters: readonly Cluster[];
  of(span: NamedSpan): Cluster | null;
  /** The cluster of a gazetteer entry, made when the article has none yet. */
  forEntry(entry: GazetteerEntry): Cluster;
  add(span: NamedSpan, cluster: Cluster): void;
  personsByLast(norm: string): readonly Cluster[];
}

const wordsOf = (reading: NameReading, span: NamedSpan): string[] => {
  const words: string[] = [];
  for (let i = span.from; i < span.to; i += 1) {
    const token = reading.doc.tokens[i];
    if (token === undefined || token.kind === 'PUNCTUATION') continue;
    words.push(i === span.from && span.hypothesis !== null ? span.hypothesis.stem : token.norm);
  }
  return words;
};

/** Joins the parts of names that are written as one word or two, and drops what only links names. */
const personKeys = (reading: NameReading, words: readonly string[]): string[] => {
  const { joiners, links } = reading.nameParts;
  const keys: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    const next = words[i + 1];
    if (joiners.has(word) && next !== undefined) {
      keys.push(word + next);
      i += 1;
    } else if (!links.has(word) || words.length === 1) keys.push(word);
  }
  return keys.map((word) => key(word, reading.letterKeys));
};

const entryOf = (reading: NameReading, span: NamedSpan): GazetteerEntry | null => {
  if (span.entry !== null) return span.entry;
  let best: GazetteerEntry | null = null;
  let length = 0;
  for (const match of reading.matches[span.from] ?? []) {
    const { value } = match;
    if (value.kind !== 'ENTRY' || value.entry.type !== span.type || value.weak) continue;
    const size = match.to - match.from;
    const whole = match.to === span.to;
    const open = match.to < span.to && size >= 2 && (reading.readings[match.to]?.bits ?? 0) & WORD.PARTICLE;
    if ((whole || open) && size > length) {
      best = value.entry;
      length = size;
    }
  }
  return best;
};

const weakEntryOf = (reading: NameReading, span: NamedSpan): GazetteerEntry | null => {
  const found = (reading.matches[span.from] ?? []).filter(
    ({ value, to }) => value.kind === 'ENTRY' && value.weak && to === span.to && value.entry.type === span.type,
  );
  const [only] = found;
  return found.length === 1 && only?.value.kind === 'ENTRY' ? only.value.entry : null;
};

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length <= long.length && short.every((word, index) => long[index] === word);

const contains = (long: readonly string[], short: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
};

/** Do two names of persons, as key words, name one person? The shorter must be found in the longer. */
const samePerson = (a: readonly string[], b: readonly string[]): boolean => {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.length === 1) return short[0] === long.at(-1) || short[0] === long[0];
  if (short[0] === long[0] && short.at(-1) === long.at(-1)) return true;
  return startsWith(long, short) || (contains(long, short) && short.at(-1) === long.at(-1));
};

/** Groups the names of an article by what they name. Full names come first, short ones join them. */
export const clusterNames = (reading: NameReading, spans: readonly NamedSpan[]): Clusterer => {
  const clusters: Cluster[] = [];
  const byEntry = new Map<string, Cluster>();
  const bySpan = new Map<NamedSpan, Cluster>();
  const byName = new Map<string, Cluster>();
  const byLast = new Map<string, Cluster[]>();

  const make = (
    type: EntityType,
    subtype: string | null,
    entry: GazetteerEntry | null,
    words: readonly string[],
  ): Cluster => {
    const cluster: Cluster = {
      index: clusters.length,
      type,
      subtype,
      entry,
      spans: [],
      words,
      keys: type === 'PERSON' ? personKeys(reading, words) : words,
    };
    clusters.push(cluster);
    if (entry !== null) byEntry.set(entry.id, cluster);
    return cluster;
  };
  const add = (span: NamedSpan, cluster: Cluster): void => {
    cluster.spans.push(span);
    bySpan.set(span, cluster);
    const words = wordsOf(reading, span);
    if (words.length > cluster.words.length) {
      cluster.words = words;
      if (cluster.type === 'PERSON') cluster.keys = personKeys(reading, words);
    }
    if (span.type === 'PERSON') {
      const last = words.at(-1) ?? '';
      const known = byLast.get(last) ?? [];
      if (!known.includes(cluster)) byLast.set(last, [...known, cluster]);
    }
  };
  const forEntry = (entry: GazetteerEntry): Cluster =>
    byEntry.get(entry.id) ?? make(entry.type, entry.subtype, entry, []);

  const persons = spans.filter((span) => span.type === 'PERSON');
  const full = persons.filter((span) => span.to - span.from > 1);
  const short = persons.filter((span) => span.to - span.from <= 1);
  const personClusters: Cluster[] = [];
  const joinPerson = (span: NamedSpan): void => {
    const words = wordsOf(reading, span);
    const keys = personKeys(reading, words);
    const entry = entryOf(reading, span);
    let target = entry === null ? undefined : byEntry.get(entry.id);
    // A family name alone is the family name of somebody the article introduced, before it is anybody famous.
    const isFamilyName = keys.length === 1;
    if (target === undefined) {
      // The nearest person before this place whose name fits; two persons of one family need more than the family name.
      for (let i = personClusters.length - 1; i >= 0 && target === undefined; i -= 1) {
        const known = personClusters[i] as Cluster;
        if (!isFamilyName && entry !== null && known.entry !== null) continue;
        if (samePerson(known.keys, keys) && (isFamilyName || known.entry === null || entry === null)) target = known;
      }
    }
    if (target === undefined && entry === null && keys.length === 1) {
      const weak = weakEntryOf(reading, span);
      if (weak !== null) target = byEntry.get(weak.id);
      if (target === undefined && weak !== null && span.titles.length > 0) {
        target = make('PERSON', null, weak, words);
        personClusters.push(target);
      }
    }
    if (target === undefined) {
      target = make('PERSON', null, entry, words);
      personClusters.push(target);
    } else if (target.entry === null && entry !== null && !isFamilyName) {
      target.entry = entry;
      byEntry.set(entry.id, target);
    }
    add(span, target);
  };
  for (const span of full) joinPerson(span);
  for (const span of short) joinPerson(span);

  const nameKey = (type: EntityType, words: readonly string[]): string => {
    const bare = words.map((word) =>
      word.startsWith(reading.articleNorm) ? word.slice(reading.articleNorm.length) : word,
    );
    return `${type === 'LOCATION' || type === 'EVENT' ? type : 'ORGANIZATION'} ${bare.join(' ')}`;
  };
  const others = spans.filter((span) => span.type !== 'PERSON');
  const ordered = [...others].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const organizations: Cluster[] = [];
  for (const span of ordered) {
    if (span.entry !== null) {
      add(span, forEntry(span.entry));
      const cluster = forEntry(span.entry);
      if (cluster.type !== 'LOCATION' && !organizations.includes(cluster)) organizations.push(cluster);
      continue;
    }
    const words = wordsOf(reading, span).slice(span.subtype === 'TALKS_ROUND' ? -2 : 0);
    const name = nameKey(span.type, words);
    let target = byName.get(name);
    if (target === undefined && span.type !== 'LOCATION' && span.type !== 'EVENT') {
      // A shorter form of a longer name: the nearest earlier one, else the only one.
      const longer = organizations.filter(
        (cluster) =>
          cluster.subtype === span.subtype && cluster.words.length > words.length && startsWith(cluster.words, words),
      );
      if (words.length === 1 && span.subtype !== null) {
        // The field of work alone, as papers call a ministry: the one named with it nearest before.
        const field = words[0] as string;
        longer.push(
          ...organizations.filter((cluster) => cluster.subtype === span.subtype && cluster.words.includes(field)),
        );
      }
      target =
        longer.length === 1 ? longer[0] : longer.findLast((cluster) => (cluster.spans[0]?.from ?? 0) < span.from);
    }
    if (target === undefined) {
      target = make(span.type, span.subtype, null, words);
      if (span.type !== 'LOCATION' && span.type !== 'EVENT') organizations.push(target);
    }
    byName.set(name, target);
    add(span, target);
  }
  return {
    clusters,
    of: (span) => bySpan.get(span) ?? null,
    forEntry,
    add,
    personsByLast: (norm) => byLast.get(norm) ?? [],
  };
};
