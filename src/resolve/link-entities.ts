import type { Entity, EntityType, Mention, Role } from '../model/entity.js';
import { foldName } from '../text/fold-name.js';
import {
  type Candidate,
  chooseCandidate,
  isMuchBetterKnown,
  type LinkContext,
  type OpenCandidate,
} from './choose-candidate.js';
import type { EntityIndex, EntityKey, FoundEntity, NamedEntity, Profile, SoundingEntity } from './entity-index.js';
import { countryOf, homeCountry, isStateBody } from './home-country.js';
import { likenessOf, nameKeys, soundKey } from './name-likeness.js';
import { soundAlike } from './sounds.js';

/**
 * What an article's entity is in the graph. KNOWN: a stored one. SHARED: a new one that later articles can mean too;
 * entities of one article with the same identity are one; `namesake`: it is not the one that its gazetteer id names;
 * `country`: local id of the country that the article ties it to, where it does not say so. UNSHARED: known by this
 * article alone, such as an unnamed source, a lone family name, or one of several that nobody can tell apart.
 * `candidates`: who it might be all the same.
 */
export type EntityLink =
  | { readonly kind: 'KNOWN'; readonly key: EntityKey; readonly candidates?: readonly OpenCandidate[] }
  | {
      readonly kind: 'SHARED';
      readonly identity: string;
      readonly namesake?: true;
      readonly country?: string;
      readonly candidates?: readonly OpenCandidate[];
    }
  | { readonly kind: 'UNSHARED'; readonly candidates?: readonly OpenCandidate[] };

const UNSHARED: EntityLink = { kind: 'UNSHARED' };

/** Has a name of its own: a NAMED mention, or none at all and yet not a described source (the publisher of the article). */
export const isNamed = (entity: Entity, mentions: readonly Mention[]): boolean => {
  if (entity.subtype === 'UNNAMED_SOURCE') return false;
  const own = mentions.filter((mention) => mention.entity === entity.id);
  return own.length === 0 || own.some((mention) => mention.kind === 'NAMED');
};

/** A folded name that is known beyond its article: any but a person's single name. */
export const isTellingName = (type: EntityType, folded: string): boolean =>
  folded !== '' && (type !== 'PERSON' || folded.includes(' '));

export interface LinkedArticle {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
}

interface Named {
  readonly entity: Entity;
  readonly folded: string;
}

const EMPTY_PROFILE: Profile = { offices: new Map(), organizations: new Set(), countries: new Set() };

/** Persons of another language whose name is a transliteration of this one's. */
const transliterated = ({ sounds }: Entity, sounding: readonly SoundingEntity[]): readonly SoundingEntity[] => {
  if (sounds === undefined) return [];
  const alike = sounding.filter((candidate) => candidate.sounds.key === sounds.key);
  const own = new Set(alike.filter((each) => each.sounds.language === sounds.language).map(({ key }) => key));
  return alike.filter(
    (each) =>
      each.sounds.language !== sounds.language &&
      soundAlike(each.sounds, sounds) &&
      // Somebody whom this language spells otherwise is not known to be the same.
      !own.has(each.key),
  );
};

const countOf = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** The entities as they are now that an article's own ids stand for, as far as they are known. */
type Current = ReadonlyMap<string, EntityKey>;

/** A key that no stored entity has: a country of which nobody has heard is another one than all known. */
const unknownKey = (entities: readonly Entity[], id: string): EntityKey =>
  -1 - entities.findIndex((entity) => entity.id === id);

const contextOf = (entity: Entity, { entities, roles }: LinkedArticle, current: Current): LinkContext => {
  const byId = new Map(entities.map((each) => [each.id, each]));
  const own = roles.filter((role) => role.entity === entity.id && role.pattern !== 'PHOTO_CREDIT');
  const keysOf = (ids: readonly (string | null)[]): ReadonlySet<EntityKey> =>
    new Set(ids.flatMap((id) => (id === null ? [] : (current.get(id) ?? unknownKey(entities, id)))));
  const countries = own.flatMap(({ country }) => (country === null ? [] : (byId.get(country) ?? [])));
  return {
    offices: countOf(own.map(({ office }) => office)),
    organizations: keysOf(own.map(({ organization }) => organization)),
    countries: keysOf([countryOf(entity, byId), ...countries.map((each) => countryOf(each, byId))]),
    named: keysOf(entities.filter(({ type }) => type === 'ORGANIZATION').map(({ id }) => id)),
  };
};

/** Links an organisation, place or event by its name: one of another country is another one. */
const linkThing = (
  { entity, folded }: Named,
  country: string | null,
  current: Current,
  found: readonly NamedEntity[],
): EntityLink => {
  const home = country === null ? null : (current.get(country) ?? null);
  const fits = (candidate: NamedEntity): boolean =>
    isStateBody(entity)
      ? candidate.country === home
      : candidate.country === null || country === null || candidate.country === home;
  if (isStateBody(entity) && country === null) {
    const [best, ...others] = found.toSorted((a, b) => b.articles - a.articles);
    if (best !== undefined && isMuchBetterKnown(best, others)) return { kind: 'KNOWN', key: best.key };
    return {
      kind: 'UNSHARED',
      candidates: found.map(({ key }) => ({ key, score: 0.3, reasons: ['SAME_NAME', 'NAMESAKE'] })),
    };
  }
  const known = found.find(fits);
  if (known !== undefined) return { kind: 'KNOWN', key: known.key };
  const name = `name ${entity.type} ${folded}`;
  if (country === null || (found.length === 0 && !isStateBody(entity))) return { kind: 'SHARED', identity: name };
  return {
    kind: 'SHARED',
    identity: `${name} of ${country}`,
    country,
    candidates: found.map(({ key }) => ({ key, score: 0.3, reasons: ['SAME_NAME', 'OTHER_COUNTRY'] })),
  };
};

interface FoundPersons {
  readonly byName: readonly NamedEntity[];
  readonly byKey: readonly NamedEntity[];
  readonly byConsonants: readonly NamedEntity[];
  readonly bySound: readonly SoundingEntity[];
}

/** All who the person may be, each once, under the likeness that says most. */
const gatherCandidates = (
  { entity, folded }: Named,
  { byName, byKey, byConsonants, bySound }: FoundPersons,
): readonly Omit<Candidate, 'profile'>[] => {
  const gathered = new Map<EntityKey, Omit<Candidate, 'profile'>>();
  const add = (found: FoundEntity, name: Candidate['name']): void => {
    if (!gathered.has(found.key)) gathered.set(found.key, { found, name });
  };
  for (const found of byName) add(found, 'SAME_NAME');
  const likely = [
    ...byKey.map((found) => ({ found, likeness: likenessOf(found.folded, folded, false) })),
    ...byConsonants.map((found) => ({ found, likeness: likenessOf(found.folded, folded, true) })),
  ];
  for (const { found, likeness } of likely) if (likeness === 'SPELLED_ALIKE') add(found, 'SPELLED_ALIKE');
  // A transliteration says something only of who is not known by his spelling.
  if (gathered.size === 0) for (const found of transliterated(entity, bySound)) add(found, 'SOUNDS_ALIKE');
  for (const { found, likeness } of likely) if (likeness !== null) add(found, likeness);
  return [...gathered.values()];
};

/**
 * Links the entities of one article to those of all articles, by local id: by gazetteer id, else by type and name, a
 * person also by the ways in which a name is spelled. What the article says of a person (office, organisation, country)
 * tells namesakes apart and decides between spellings; where it does not, the one who is much better known is taken, or nobody.
 * `before`: whom an earlier version of the article was taken to name, by folded name; it goes on to where nothing speaks against it.
 */
export const linkEntities = async (
  article: LinkedArticle,
  index: EntityIndex,
  before: ReadonlyMap<string, EntityKey> = new Map(),
): Promise<ReadonlyMap<string, EntityLink>> => {
  const { entities, mentions } = article;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const gazetteerIds = entities.flatMap(({ gazetteerId }) => (gazetteerId === null ? [] : [gazetteerId]));
  const byGazetteer = await index.findByGazetteerIds([...new Set(gazetteerIds)]);
  const named: readonly Named[] = entities
    .filter((entity) => isNamed(entity, mentions) && (entity.gazetteerId === null || entity.type === 'PERSON'))
    .map((entity) => ({ entity, folded: foldName(entity.name) }))
    .filter(({ entity, folded }) => isTellingName(entity.type, folded));
  const byName = await index.findByNames(named.map(({ entity: { type }, folded }) => ({ type, folded })));

  const links = new Map<string, EntityLink>(entities.map(({ id }) => [id, UNSHARED]));
  const current = new Map<string, EntityKey>();
  for (const { id, gazetteerId } of entities) {
    if (gazetteerId === null) continue;
    const found = byGazetteer.get(gazetteerId);
    if (found === undefined) links.set(id, { kind: 'SHARED', identity: `gazetteer ${gazetteerId}` });
    else {
      links.set(id, { kind: 'KNOWN', key: found.key });
      current.set(id, found.current);
    }
  }
  const home = homeCountry(entities, mentions);
  named.forEach((each, place) => {
    const { entity } = each;
    if (entity.type === 'PERSON') return;
    const found = byName[place] ?? [];
    const country = countryOf(entity, byId) ?? (isStateBody(entity) ? home : null);
    const link = linkThing(each, country, current, found);
    links.set(entity.id, link);
    const known = link.kind === 'KNOWN' ? found.find(({ key }) => key === link.key) : undefined;
    if (known !== undefined) current.set(entity.id, known.current);
  });

  const persons = named
    .map((each, place) => ({ ...each, byName: byName[place] ?? [] }))
    .filter(({ entity }) => entity.type === 'PERSON');
  const byKey = await index.findByNameKeys([
    ...new Set(
      persons.flatMap(({ entity: { gazetteerId, sounds }, folded }) =>
        gazetteerId === null ? [...nameKeys(folded), ...(sounds === undefined ? [] : [soundKey(sounds)])] : [],
      ),
    ),
  ]);
  const unknown = persons.filter((person) => person.byName.length === 0);
  const bySound = await index.findBySounds([
    ...new Set(unknown.flatMap(({ entity: { sounds } }) => (sounds === undefined ? [] : [sounds.key]))),
  ]);
  const gathered = persons.map((person) => {
    const { entity, folded } = person;
    const curated = entity.gazetteerId === null ? undefined : byGazetteer.get(entity.gazetteerId);
    if (entity.gazetteerId !== null) {
      // Namesakes count once what the article says refuses the one that the gazetteer knows.
      const namesakes = person.byName.filter(({ key }) => key !== curated?.key);
      return curated === undefined
        ? []
        : [curated, ...namesakes].map((found) => ({ found, name: 'SAME_NAME' as const }));
    }
    const keyed = nameKeys(folded).flatMap((key) => byKey.get(key) ?? []);
    const byConsonants = entity.sounds === undefined ? [] : (byKey.get(soundKey(entity.sounds)) ?? []);
    return gatherCandidates(person, { byName: person.byName, byKey: keyed, byConsonants, bySound });
  });
  const profiles = await index.readProfiles([...new Set(gathered.flat().map(({ found }) => found.current))]);
  persons.forEach(({ entity, folded }, place) => {
    const candidates = (gathered[place] ?? []).map((candidate) => ({
      ...candidate,
      profile: profiles.get(candidate.found.current) ?? EMPTY_PROFILE,
    }));
    if (entity.gazetteerId !== null && candidates.length === 0) return;
    const identity = `name PERSON ${folded}`;
    if (candidates.length === 0) {
      links.set(entity.id, { kind: 'SHARED', identity });
      return;
    }
    const context = contextOf(entity, article, current);
    if (entity.gazetteerId !== null && chooseCandidate(context, candidates.slice(0, 1), null).kind === 'LINK') return;
    const choice = chooseCandidate(context, candidates, before.get(folded) ?? null);
    if (choice.kind === 'LINK') links.set(entity.id, { kind: 'KNOWN', key: choice.key, candidates: choice.candidates });
    else if (choice.kind === 'OPEN') links.set(entity.id, { kind: 'UNSHARED', candidates: choice.candidates });
    else {
      links.set(entity.id, {
        kind: 'SHARED',
        identity,
        candidates: choice.candidates,
        ...(entity.gazetteerId === null ? {} : { namesake: true as const }),
      });
    }
  });
  return links;
};
