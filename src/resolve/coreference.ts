import type { Entity, Mention, Role } from '../model/entity.js';
import type { Document } from '../text/document.js';
import { firstReaching } from '../text/sorted.js';

/** A noun phrase with article that may stand for somebody named elsewhere: tokens [from, to). */
export interface Nominal {
  readonly from: number;
  readonly to: number;
  /** Office code of a title without a name, or null. */
  readonly office: string | null;
  /** Entity subtype of an organisation noun, or null. */
  readonly subtype: string | null;
  /** Folded head word. */
  readonly head: string;
  /** Local entity ids, or null. */
  readonly country: string | null;
  readonly organization: string | null;
  readonly plural: boolean;
}

/** What coreference reads of the names of an article (a NameLayer has it all). */
export interface ReadNames {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  /** Token to index into `mentions` of the outermost NAMED mention; -1 for none. */
  readonly mentionAt: Int32Array;
  readonly nominals: readonly Nominal[];
  /** Tokens of forms of address. */
  readonly honorificAt: ReadonlySet<number>;
}

/** Entity id for a range of tokens, or null. */
export type EntityFinder = (from: number, to: number) => string | null;

interface Antecedent {
  readonly entity: string;
  readonly at: number;
}

/** Antecedents in order of their places; of several at one place the first that was named. */
const inOrder = (found: readonly Antecedent[]): readonly Antecedent[] =>
  [...found].sort((a, b) => a.at - b.at).filter((each, index, all) => each.at !== all[index - 1]?.at);

/** The entity that stands nearest before a place, or null. `found` is in order. */
const nearestBefore = (found: readonly Antecedent[], at: number): string | null => {
  const low = firstReaching(found, (each) => each.at >= at);
  return found[low - 1]?.entity ?? null;
};

const compatible = (asked: string | null, known: string | null): boolean =>
  asked === null || known === null || asked === known;

/**
 * Finds the entity that a noun phrase (the minister, the ministry, the head of the Russian delegation) stands for at its
 * place: by office, organisation and country, the nearest before it; behind it only where the article names just one.
 */
export const resolveNominal = (doc: Document, names: ReadNames): EntityFinder => {
  const byStart = new Map(names.nominals.map((nominal) => [nominal.from, nominal]));
  const entities = new Map(names.entities.map((entity) => [entity.id, entity]));
  const rolesByOffice = new Map<string, Role[]>();
  for (const role of names.roles) {
    const known = rolesByOffice.get(role.office);
    if (known === undefined) rolesByOffice.set(role.office, [role]);
    else known.push(role);
  }
  const mentionsBySubtype = new Map<string, Mention[]>();
  for (const mention of names.mentions) {
    const subtype = mention.kind === 'NAMED' && !mention.credit ? entities.get(mention.entity)?.subtype : null;
    if (subtype === null || subtype === undefined) continue;
    const known = mentionsBySubtype.get(subtype);
    if (known === undefined) mentionsBySubtype.set(subtype, [mention]);
    else known.push(mention);
  }

  const rolesOf = (office: string): readonly Role[] => [
    ...(rolesByOffice.get(office) ?? []),
    // The bare noun stands for every finer office of its kind: the minister, the foreign minister.
    ...(office === 'MINISTER'
      ? [...rolesByOffice].flatMap(([other, roles]) =>
          other.endsWith('_MINISTER') && other !== 'PRIME_MINISTER' ? roles : [],
        )
      : []),
  ];

  /** Who a kind of noun phrase can stand for: worked out once a kind, looked up at each place. */
  const candidates = new Map<string, { readonly list: readonly Antecedent[]; readonly only: string | null }>();
  const candidatesOf = (key: string, find: () => readonly Antecedent[]) => {
    let known = candidates.get(key);
    if (known === undefined) {
      const list = find();
      const first = list[0]?.entity ?? null;
      known = { list: inOrder(list), only: list.every((each) => each.entity === first) ? first : null };
      candidates.set(key, known);
    }
    return known;
  };

  const holdersOf = (nominal: Nominal): readonly Antecedent[] => {
    const exact: Antecedent[] = [];
    const loose: Antecedent[] = [];
    for (const role of rolesOf(nominal.office as string)) {
      if (role.pattern === 'PHOTO_CREDIT') continue;
      if (!compatible(nominal.country, role.country) || !compatible(nominal.organization, role.organization)) continue;
      const antecedent = { entity: role.entity, at: role.evidence.start };
      const sameCountry = nominal.country !== null && nominal.country === role.country;
      const sameOrganization = nominal.organization !== null && nominal.organization === role.organization;
      (sameCountry || sameOrganization ? exact : loose).push(antecedent);
    }
    return exact.length > 0 ? exact : loose;
  };

  const resolveOffice = (nominal: Nominal, at: number): string | null => {
    const key = `${nominal.office} ${nominal.country} ${nominal.organization}`;
    const { list, only } = candidatesOf(key, () => holdersOf(nominal));
    return nearestBefore(list, at) ?? only;
  };

  const resolveOrganization = (nominal: Nominal, at: number): string | null => {
    const find = () =>
      (mentionsBySubtype.get(nominal.subtype as string) ?? [])
        .filter((mention) => compatible(nominal.country, entities.get(mention.entity)?.country ?? null))
        .map((mention) => ({ entity: mention.entity, at: mention.span.start }));
    return nearestBefore(candidatesOf(`of ${nominal.subtype} ${nominal.country}`, find).list, at);
  };

  return (from) => {
    const nominal = byStart.get(from);
    const token = doc.tokens[from];
    if (nominal === undefined || token === undefined || nominal.plural) return null;
    if (nominal.office !== null) return resolveOffice(nominal, token.start);
    return nominal.subtype === null ? null : resolveOrganization(nominal, token.start);
  };
};

/**
 * Finds the entity that a noun phrase names by its head: the person whom its title introduces, or the name it begins
 * with. "A source in the ministry of the interior" names nobody.
 */
export const entityIn = (names: ReadNames, doc: Document): EntityFinder => {
  const roleByStart = new Map<number, Role[]>();
  for (const role of names.roles) {
    if (role.title === null || role.pattern === 'NAME_TITLE_APPOSITION') continue;
    const at = doc.tokenAt(role.title.start);
    const known = roleByStart.get(at);
    if (known === undefined) roleByStart.set(at, [role]);
    else known.push(role);
  }
  return (from, to) => {
    const end = doc.tokens[to - 1]?.end ?? 0;
    // Forms of address may stand before the title or the name.
    for (let at = from; at < Math.min(to, from + 5); at += 1) {
      const role = roleByStart.get(at)?.find((each) => each.evidence.end <= end);
      if (role !== undefined) return role.entity;
      const index = names.mentionAt[at] ?? -1;
      if (index < 0) {
        if (!names.honorificAt.has(at)) return null;
        continue;
      }
      const mention = names.mentions[index] as Mention;
      const first = doc.tokens[at];
      return first !== undefined && mention.span.start >= first.start && !mention.credit ? mention.entity : null;
    }
    return null;
  };
};
