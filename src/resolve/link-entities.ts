import type { Entity, EntityType, Mention } from '../model/entity.js';
import { foldName } from '../text/fold-name.js';
import type { EntityIndex, EntityKey, SoundCandidate } from './entity-index.js';
import { soundAlike } from './sounds.js';

/**
 * What an article's entity is in the graph. KNOWN: a stored one. SHARED: a new one that later articles can mean too;
 * entities of one article with the same identity are one. UNSHARED: known by this article alone, such as an unnamed
 * source or a lone family name.
 */
export type EntityLink =
  | { readonly kind: 'KNOWN'; readonly key: EntityKey }
  | { readonly kind: 'SHARED'; readonly identity: string }
  | { readonly kind: 'UNSHARED' };

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

/**
 * The one person of another language's articles whose name is a transliteration of this one's; null for none, for
 * several, and for a person of another country.
 */
const transliterated = (
  { sounds }: Entity,
  country: string | null,
  candidates: readonly SoundCandidate[],
): EntityKey | null => {
  if (sounds === undefined) return null;
  const alike = candidates.filter((candidate) => candidate.sounds.key === sounds.key);
  const own = new Set(alike.filter((each) => each.sounds.language === sounds.language).map(({ key }) => key));
  const others = alike.filter(
    (each) =>
      each.sounds.language !== sounds.language &&
      soundAlike(each.sounds, sounds) &&
      // Somebody whom this language spells otherwise is not known to be the same.
      !own.has(each.key),
  );
  const [first] = others;
  if (first === undefined || others.some(({ key }) => key !== first.key)) return null;
  return country === null || first.country === null || country === first.country ? first.key : null;
};

/**
 * Links the entities of one article to those of all articles, by local id: by gazetteer id, else by type and folded
 * name where the name is telling, else a person by the transliteration of his name. Within one language never by
 * likeness: two entities that were wrongly made one cannot be told apart again.
 */
export const linkEntities = async (
  entities: readonly Entity[],
  mentions: readonly Mention[],
  index: EntityIndex,
): Promise<ReadonlyMap<string, EntityLink>> => {
  const gazetteerIds = entities.flatMap(({ gazetteerId }) => (gazetteerId === null ? [] : [gazetteerId]));
  const byGazetteer = await index.findByGazetteerIds([...new Set(gazetteerIds)]);
  const named = entities
    .filter((entity) => entity.gazetteerId === null && isNamed(entity, mentions))
    .map((entity) => ({ entity, folded: foldName(entity.name) }))
    .filter(({ entity, folded }) => isTellingName(entity.type, folded));
  const keys = await index.findByNames(named.map(({ entity: { type }, folded }) => ({ type, folded })));
  const unknown = named.filter((_each, place) => keys[place] == null);
  const soundKeys = new Set(unknown.flatMap(({ entity: { sounds } }) => (sounds === undefined ? [] : [sounds.key])));
  const candidates = await index.findBySounds([...soundKeys]);
  const gazetteerIdOf = new Map(entities.map(({ id, gazetteerId }) => [id, gazetteerId]));

  const links = new Map<string, EntityLink>(entities.map(({ id }) => [id, UNSHARED]));
  for (const { id, gazetteerId } of entities) {
    if (gazetteerId === null) continue;
    const key = byGazetteer.get(gazetteerId);
    links.set(
      id,
      key === undefined ? { kind: 'SHARED', identity: `gazetteer ${gazetteerId}` } : { kind: 'KNOWN', key },
    );
  }
  named.forEach(({ entity, folded }, place) => {
    const { id, type } = entity;
    const country = entity.country === null ? null : (gazetteerIdOf.get(entity.country) ?? null);
    const key = keys[place] ?? transliterated(entity, country, candidates);
    links.set(id, key === null ? { kind: 'SHARED', identity: `name ${type} ${folded}` } : { kind: 'KNOWN', key });
  });
  return links;
};
