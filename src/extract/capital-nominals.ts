import type { Role } from '../model/entity.js';
import type { Nominal } from '../resolve/coreference.js';
import { type CapitalReading, Class, isEnclitic, longest, textAt } from './capital-words.js';

/** Noun phrases with a determiner whose head is an office or a body: who they are is told elsewhere. */
export const findNominals = (
  reading: CapitalReading,
  mentionAt: Int32Array,
  titled: ReadonlySet<number>,
  objectsOf: (from: number, to: number) => Pick<Role, 'organization' | 'country' | 'scope'>,
): Nominal[] => {
  const { doc } = reading;
  const found: Nominal[] = [];
  for (const index of reading.determinerPlaces(doc)) {
    const limit = doc.sentenceOf(index)?.to ?? index + 1;
    for (let k = index + 1; k < Math.min(limit, index + 6); k += 1) {
      const token = doc.tokens[k];
      if (token === undefined || titled.has(k)) break;
      const office = longest(reading.offices, doc, k, limit);
      const head = office === null && (mentionAt[k] ?? -1) < 0 ? longest(reading.heads, doc, k, limit) : null;
      if (office !== null && (mentionAt[office.to] ?? -1) < 0 && !isEnclitic(doc, office.to)) {
        const { organization, country } = objectsOf(index + 1, office.to);
        found.push({
          from: index,
          to: office.to,
          office: office.value,
          subtype: null,
          head: reading.norm(k),
          country,
          organization,
          plural: false,
        });
        break;
      }
      if (head !== null && !reading.isCapital(k)) {
        const { country } = objectsOf(index + 1, k);
        found.push({
          from: index,
          to: head.to,
          office: null,
          subtype: head.value.subtype,
          head: reading.norm(k),
          country,
          organization: null,
          plural: false,
        });
        break;
      }
      const isName = (mentionAt[k] ?? -1) >= 0 || reading.isCapital(k);
      if (!isName && !reading.is(k, Class.officeModifiers) && textAt(doc, k) !== '-') break;
    }
  }
  return found;
};

/** Determiners, modifiers and forms of address: a name behind them names the whole phrase. */
export const honorificTokens = (reading: CapitalReading): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const index of reading.addressPlaces(reading.doc)) {
    found.add(index);
    if (textAt(reading.doc, index + 1) === '.') found.add(index + 1);
  }
  return found;
};
