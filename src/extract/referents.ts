import type { Entity, Mention } from '../model/entity.js';
import type { TimeRef } from '../model/time-ref.js';
import { foldString } from '../text/fold.js';
import { itemAt } from '../text/item-at.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { NameLayer } from './name-layer.js';
import type { Referents, TokenRange } from './subject-words.js';

/** A noun phrase, as tokens [from, to), to the entity it stands for; null when it stands for none. */
export type NounPhraseResolver = (from: number, to: number) => string | null;

const OUTLET_SUBTYPES = new Set([
  'NEWS_AGENCY',
  'NEWSPAPER',
  'BROADCASTER',
  'MAGAZINE',
  'NEWS_SITE',
  'RADIO',
  'TELEVISION',
  'MEDIA',
]);

/** Letters and digits of a name, folded, without hyphens and articles of romanised names. */
const plainName = (name: string): string =>
  foldString(name)
    .replace(/\b(?:al|el|the)[\s-]+/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Shortest romanised skeleton that tells names apart. */
const MIN_SKELETON = 4;

/** Consonants of a romanised name: transliterations differ in their vowels and final h (Eqtisadiya, Eqtisadiah). */
const skeleton = (plain: string): string => plain.replace(/[aeiouyhw]/gu, '').replace(/(.)\1+/gu, '$1');

const isTransliterationOf = (a: string, b: string): boolean =>
  /^[a-z]+$/u.test(a) && /^[a-z]+$/u.test(b) && skeleton(a).length >= MIN_SKELETON && skeleton(a) === skeleton(b);

/** Looks up who is meant in token positions; every look-up is a table access. */
export const buildReferents = (
  doc: AnnotatedDocument,
  names: NameLayer,
  times: readonly TimeRef[],
  entityIn: NounPhraseResolver,
  nominal: NounPhraseResolver,
): Referents => {
  const entities = new Map<string, Entity>(names.entities.map((entity) => [entity.id, entity]));
  const ranges = new Map<string, TokenRange>();
  const rangeOf = (mention: Mention): TokenRange => {
    const known = ranges.get(mention.id);
    if (known !== undefined) return known;
    const range = { from: doc.tokenAt(mention.span.start), to: doc.tokenAt(mention.span.end - 1) + 1 };
    ranges.set(mention.id, range);
    return range;
  };
  const timeEnds = new Map<number, number>(
    times.map((time) => [doc.tokenAt(time.span.start), doc.tokenAt(time.span.end - 1) + 1]),
  );
  const titles = new Set(names.roles.flatMap((role) => (role.title === null ? [] : [doc.tokenAt(role.title.start)])));
  const timeStops = new Set(timeEnds.values());
  const timeIds = new Map<number, string>(times.map((time) => [doc.tokenAt(time.span.start), time.id]));
  const nominals = new Map(names.nominals.map((nominal) => [nominal.from, nominal]));
  const rolesByEntity = Map.groupBy(names.roles, (role) => role.entity);
  /** A name within tokens [from, to) ties the noun phrase before it to somebody. */
  const isTied = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if ((names.mentionAt[at] ?? -1) >= 0) return true;
    return false;
  };
  const ownHolders = new Map<string, Set<string>>();
  for (const role of names.roles) {
    if (role.country !== null || role.organization !== null) continue;
    const holders = ownHolders.get(role.office) ?? new Set<string>();
    ownHolders.set(role.office, holders.add(role.entity));
  }
  /** "The foreign minister", of no country: the one holder of the office whom the text gives none either, it being its own. */
  const ownHolder = (from: number): string | null => {
    const found = nominals.get(from);
    if (found === undefined || found.office === null || found.country !== null || found.plural) return null;
    if (!found.office.endsWith('_MINISTER') || found.organization !== null) return null;
    const holders = ownHolders.get(found.office) ?? new Set<string>();
    const [only] = holders;
    return holders.size === 1 && only !== undefined ? only : null;
  };
  const plainNames = new Map<string, Set<string>>();
  const namesOf = (id: string): Set<string> => {
    let known = plainNames.get(id);
    if (known === undefined) {
      const entity = entities.get(id);
      known = new Set([entity?.name ?? '', ...Object.values(entity?.names ?? {})].map(plainName));
      for (const mention of names.mentions)
        if (mention.entity === id) known.add(plainName(doc.text.slice(mention.span.start, mention.span.end)));
      plainNames.set(id, known);
    }
    return known;
  };
  let byEntity: Map<string, Mention[]> | null = null;
  const named = (): Map<string, Mention[]> => {
    byEntity ??= Map.groupBy(
      names.mentions.filter((mention) => mention.kind === 'NAMED'),
      (mention) => mention.entity,
    );
    return byEntity;
  };
  return {
    mentionAt: (index) => itemAt(names.mentions, names.mentionAt[index]) ?? null,
    rangeOf,
    entityIn,
    holds: (entity, from, to) => {
      let nominal = nominals.get(from);
      for (let at = from; nominal === undefined && at < to - 1 && names.honorificAt.has(at); at += 1)
        nominal = nominals.get(at + 1);
      if (nominal?.office === undefined || nominal.office === null || isTied(nominal.to, to)) return false;
      const { office, country, organization } = nominal;
      // "the head of X" says whose head; only an office that needs no body can be looked up by itself.
      if (organization === null && !office.endsWith('MINISTER') && nominal.to - nominal.from > 1) return false;
      return (rolesByEntity.get(entity) ?? []).some(
        (role) =>
          (role.office === office || (role.office.endsWith(`_${office}`) && role.office !== 'PRIME_MINISTER')) &&
          (country === null || country === role.country) &&
          (organization === null || role.organization === null || organization === role.organization),
      );
    },
    nominal: (from, to) => {
      // Forms of address stand before the title that is looked up.
      let at = from;
      while (at < to - 1 && names.honorificAt.has(at)) at += 1;
      // "the spokesman of X" is not the spokesman who was named for somebody else.
      const found = nominals.get(at);
      if (found !== undefined && found.organization === null && isTied(found.to, to)) return null;
      return ownHolder(at) ?? nominal(from, to) ?? (at > from ? nominal(at, to) : null);
    },
    typeOf: (id) => entities.get(id)?.type ?? 'OTHER',
    countryOf: (id) => entities.get(id)?.country ?? null,
    subtypeOf: (id) => entities.get(id)?.subtype ?? null,
    mentionsOf: (id) => named().get(id) ?? [],
    isOutlet: (id) => {
      const entity = entities.get(id);
      return entity !== undefined && (entity.type === 'MEDIA' || OUTLET_SUBTYPES.has(entity.subtype ?? ''));
    },
    isNamed: (id, name) => {
      const wanted = plainName(name);
      if (wanted.length === 0) return false;
      for (const known of namesOf(id))
        if (
          known === wanted ||
          isTransliterationOf(known, wanted) ||
          (known.length > 3 && (known.endsWith(wanted) || wanted.endsWith(known)))
        )
          return true;
      return false;
    },
    afterTime: (index) => timeEnds.get(index) ?? index,
    titleAt: (index) => titles.has(index),
    timeBefore: (index) => timeStops.has(index),
    timeAt: (index) => timeIds.get(index) ?? null,
  };
};
