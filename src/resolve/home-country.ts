import type { Entity, Mention } from '../model/entity.js';

const COUNTRY = 'COUNTRY';
/** Share of all that an article says of countries, and mentions, that make one its home. */
const HOME_SHARE = 0.6;
const HOME_MENTIONS = 2;

const isCountry = ({ subtype, gazetteerId }: Entity): boolean => subtype === COUNTRY && gazetteerId !== null;

/**
 * The country an entity is or belongs to, by local id, as far as the gazetteer knows it: what else is read as one may be
 * the same one under another name. null where it is none or a part of one.
 */
export const countryOf = (entity: Entity, byId: ReadonlyMap<string, Entity>): string | null => {
  if (isCountry(entity)) return entity.id;
  const country = entity.country === null ? undefined : byId.get(entity.country);
  return country !== undefined && isCountry(country) ? country.id : null;
};

/**
 * The country that an article speaks of when it says "the ministry": most of the countries, cities and people that it
 * names are of it. Local id, or null where none is.
 */
export const homeCountry = (entities: readonly Entity[], mentions: readonly Mention[]): string | null => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const counts = new Map<string, number>();
  let total = 0;
  for (const { entity: id, credit } of mentions) {
    const entity = byId.get(id);
    const country = entity === undefined || credit ? null : countryOf(entity, byId);
    if (country === null) continue;
    total += 1;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= HOME_MENTIONS && best[1] >= HOME_SHARE * total ? best[0] : null;
};

/** Bodies that every country has one of: their bare name says nothing of which. */
const STATE_BODIES: ReadonlySet<string> = new Set(['MINISTRY', 'ARMY']);

export const isStateBody = ({ subtype }: Entity): boolean => subtype !== null && STATE_BODIES.has(subtype);
