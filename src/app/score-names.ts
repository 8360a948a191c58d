import { type Span, slice } from '../text/span.js';
import type { Tally } from './score-counts.js';
import { type Candidate, pairBest } from './score-measures.js';
import { mentionsOf, type Side, touch } from './score-sides.js';
import type { ScoredAnalysis } from './scored-analysis.js';

const SCORED_TYPES = new Set(['PERSON', 'ORGANIZATION', 'LOCATION']);
/** Finer types count as the type that they refine, on either side. */
const COARSER: Readonly<Record<string, string>> = { GROUP: 'ORGANIZATION', MEDIA: 'ORGANIZATION' };

interface Name extends Span {
  readonly type: string;
  readonly entity: string;
}

const keyOf = ({ start, end, type }: Name): string => `${start} ${end} ${type}`;

const byPlace = (a: Name, b: Name): number =>
  a.start - b.start || a.end - b.end || Number(a.type > b.type) - Number(a.type < b.type);

/** Named mentions of the scored types, each span and type once, in order. */
const namesOf = ({ entities }: ScoredAnalysis): readonly Name[] => {
  const names = new Map<string, Name>();
  for (const entity of entities) {
    const type = COARSER[entity.type] ?? entity.type;
    if (!SCORED_TYPES.has(type)) continue;
    for (const { start, end } of entity.mentions) {
      const name = { start, end, type, entity: entity.id };
      names.set(keyOf(name), name);
    }
  }
  return [...names.values()].sort(byPlace);
};

const pairsIn = (count: number): number => (count * (count - 1)) / 2;

/** Pairs of one group that stay together, summed over the groups. */
const pairsTogether = (groups: Iterable<string>): number => {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + pairsIn(size), 0);
};

const loosePairs = (wanted: readonly Name[], found: readonly Name[]): number => {
  const candidates: Candidate[] = [];
  for (const [left, a] of wanted.entries()) {
    for (const [right, b] of found.entries()) {
      if (b.start >= a.end) break;
      if (a.start < b.end && a.type === b.type) {
        candidates.push({ rank: [Math.max(a.start, b.start) - Math.min(a.end, b.end)], left, right });
      }
    }
  }
  return pairBest(candidates).size;
};

/** Named mentions (exact and overlapping) and which of them are held to be one entity. */
export const scoreNames = (gold: Side, system: Side, text: string): Tally => {
  const wanted = namesOf(gold.analysis);
  const found = namesOf(system.analysis);
  const foundByKey = new Map(found.map((name) => [keyOf(name), name]));
  const wantedKeys = new Set(wanted.map(keyOf));
  const both = wanted.flatMap((name) => {
    const partner = foundByKey.get(keyOf(name));
    return partner === undefined ? [] : [{ wanted: name.entity, found: partner.entity }];
  });
  const toMistake = (kind: 'missed name' | 'false name') => (name: Name) => ({
    kind,
    id: name.entity,
    exact: slice(text, name),
  });
  return {
    counts: {
      namesWanted: wanted.length,
      namesFound: found.length,
      namesExact: both.length,
      namesLoose: loosePairs(wanted, found),
      pairsWanted: pairsTogether(both.map((name) => name.wanted)),
      pairsFound: pairsTogether(both.map((name) => name.found)),
      pairsRight: pairsTogether(both.map((name) => JSON.stringify([name.wanted, name.found]))),
    },
    mistakes: [
      ...wanted.filter((name) => !foundByKey.has(keyOf(name))).map(toMistake('missed name')),
      ...found.filter((name) => !wantedKeys.has(keyOf(name))).map(toMistake('false name')),
    ],
  };
};

/** Title phrases: right with the exact span and the right person. */
export const scoreRoles = (gold: Side, system: Side, text: string): Tally => {
  const toMap = ({ roles }: ScoredAnalysis) =>
    new Map(roles.map((role) => [`${role.span.start} ${role.span.end}`, role]));
  const wanted = toMap(gold.analysis);
  const found = toMap(system.analysis);
  const right = new Set<string>();
  for (const [key, role] of wanted) {
    const partner = found.get(key);
    if (partner === undefined) continue;
    if (touch(mentionsOf(gold, role.entity), mentionsOf(system, partner.entity))) right.add(key);
  }
  const toMistakes = (kind: 'missed role' | 'false role', roles: typeof wanted) =>
    [...roles]
      .filter(([key]) => !right.has(key))
      .map(([, { entity, span }]) => ({ kind, id: entity ?? '', exact: slice(text, span) }));
  return {
    counts: { rolesWanted: wanted.size, rolesFound: found.size, rolesRight: right.size },
    mistakes: [...toMistakes('missed role', wanted), ...toMistakes('false role', found)],
  };
};
