import type { EntityType } from '../../model/entity.js';
import type { GazetteerEntry } from '../name-grammar.js';

const ENTRY = /^[\w.-]+\|/u;
/** Marks a name that counts only where the context asks for such a name. */
const WEAK = '?';

/**
 * Entries of a list with one line for each entity, `id|country|English name[|subtype]`, and behind it its Arabic names,
 * one a line, the weak ones behind a question mark. `subtype`: of entities whose line has none.
 */
export const readEntryRows = (type: EntityType, subtype: string | null, list: string): GazetteerEntry[] => {
  const entries: (GazetteerEntry & { names: { ar: string[] }; weakNames: { ar: string[] } })[] = [];
  for (const line of list.split('\n').filter((row) => row !== '')) {
    if (ENTRY.test(line)) {
      const [id = '', country = '', en = '', own = subtype] = line.split('|');
      entries.push({
        id,
        type,
        subtype: own,
        names: { en: [en], ar: [] },
        weakNames: { ar: [] },
        country: `country.${country}`,
        wikidataId: null,
      });
      continue;
    }
    const entry = entries.at(-1);
    if (line.startsWith(WEAK)) entry?.weakNames.ar.push(line.slice(WEAK.length));
    else entry?.names.ar.push(line);
  }
  return entries;
};
