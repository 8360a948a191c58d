import type { Span } from '../text/span.js';

/**
 * What tells one object that was read in an article from the others of its kind. `signs` come from the most telling to
 * the least; null: it has none of that kind, or its words are gone. `body`: the spans whose words it claims; empty where
 * the signs say all.
 */
export interface Sighting<Id> {
  readonly id: Id;
  readonly signs: readonly (string | null)[];
  readonly body: readonly Span[];
}

/** Share of each body that two objects must have in common to be the same where their signs are not everything. */
const COMMON_BODY = 0.5;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const commonLength = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, one) =>
      sum + b.reduce((own, two) => own + Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start)), 0),
    0,
  );

const shareBody = (a: readonly Span[], b: readonly Span[]): boolean => {
  const [one, two] = [lengthOf(a), lengthOf(b)];
  if (one === 0 || two === 0) return true;
  return commonLength(a, b) / Math.max(one, two) >= COMMON_BODY;
};

const grouped = <Id>(
  sightings: readonly Sighting<Id>[],
  level: number,
): ReadonlyMap<string, readonly Sighting<Id>[]> => {
  const groups = new Map<string, Sighting<Id>[]>();
  for (const sighting of sightings) {
    const sign = sighting.signs[level];
    if (sign === null || sign === undefined) continue;
    const group = groups.get(sign);
    if (group === undefined) groups.set(sign, [sighting]);
    else group.push(sighting);
  }
  return groups;
};

/**
 * Which objects of a new reading are which of the old one, all of one kind and with spans in the same text: those with
 * the same sign and most of the words in common, the most telling sign first, several with one sign in their order.
 */
export const pairObjects = <Old, New>(
  before: readonly Sighting<Old>[],
  after: readonly Sighting<New>[],
): ReadonlyMap<New, Old> => {
  const pairs = new Map<New, Old>();
  const levels = Math.max(0, ...after.map(({ signs }) => signs.length));
  let [left, open] = [before, after];
  for (let level = 0; level < levels && left.length > 0 && open.length > 0; level += 1) {
    const taken = new Set<Old>();
    const old = grouped(left, level);
    for (const [sign, candidates] of grouped(open, level)) {
      for (const candidate of candidates) {
        const same = (old.get(sign) ?? []).find(({ id, body }) => !taken.has(id) && shareBody(body, candidate.body));
        if (same === undefined) continue;
        taken.add(same.id);
        pairs.set(candidate.id, same.id);
      }
    }
    left = left.filter(({ id }) => !taken.has(id));
    open = open.filter(({ id }) => !pairs.has(id));
  }
  return pairs;
};

/** One entity of one article: what it is called, and where. */
export interface EntitySighting<Id> {
  readonly id: Id;
  readonly type: string;
  readonly name: string;
  readonly mentions: readonly (Span | null)[];
}

const placeOf = (span: Span | null): string | null => (span === null ? null : `${span.start}-${span.end}`);

/** Which entities that one article alone knows are which of its last reading: by most mentions in common, else by name. */
export const pairEntities = <Old, New>(
  before: readonly EntitySighting<Old>[],
  after: readonly EntitySighting<New>[],
): ReadonlyMap<New, Old> => {
  const ownerOf = new Map<string, Old>();
  for (const { id, mentions } of before) {
    for (const mention of mentions) {
      const place = placeOf(mention);
      if (place !== null) ownerOf.set(place, id);
    }
  }
  const votes = after.flatMap((entity) => {
    const counts = new Map<Old, number>();
    for (const mention of entity.mentions) {
      const owner = ownerOf.get(placeOf(mention) ?? '');
      if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    return [...counts].map(([owner, count]) => ({ entity, owner, count }));
  });
  const types = new Map(before.map(({ id, type }) => [id, type]));
  const pairs = new Map<New, Old>();
  const taken = new Set<Old>();
  const pair = (id: New, owner: Old): void => {
    if (pairs.has(id) || taken.has(owner)) return;
    pairs.set(id, owner);
    taken.add(owner);
  };
  for (const { entity, owner } of votes.toSorted((a, b) => b.count - a.count)) {
    if (types.get(owner) === entity.type) pair(entity.id, owner);
  }
  for (const { id, type, name } of after) {
    const same = before.find((old) => !taken.has(old.id) && old.type === type && old.name === name);
    if (same !== undefined) pair(id, same.id);
  }
  return pairs;
};
