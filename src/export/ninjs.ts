import type { Addresses, EntityReference, ExportedReading } from './exported.js';
import { compact } from './json-list.js';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const;

/** A moment with its offset, as the schema wants it; null for a day or a time without a zone, which would be a guess. */
const toMoment = (date: string | null): string | null =>
  date !== null && /T.*(?:Z|[+-]\d{2}:\d{2})$/u.test(date) ? date : null;

/**
 * An article after IPTC ninjs 3.1. What ninjs has no words for stands in `associations`: every quote is a component with
 * the profile `isnad:quotation`, whose people and organisations are in the relations `isnad:speaker` and `isnad:relayer`.
 */
export const toNinjs = (addresses: Addresses, article: ExportedReading): object => {
  const named = (entity: EntityReference, rel: string) => ({
    name: entity.name,
    rel,
    uri: addresses.of('entities', entity.id),
    literal: entity.wikidataId,
  });
  const ofTypes = (...types: readonly EntityReference['type'][]) =>
    article.entities.filter(({ type }) => types.includes(type)).map((entity) => named(entity, 'mentions'));
  const places = article.entities.filter(({ type }) => type === 'LOCATION');
  return compact({
    uri: addresses.of('articles', article.id),
    standard: STANDARD,
    type: 'text',
    representationType: 'full',
    profile: 'isnad:article',
    version: String(article.version),
    versionCreated: toMoment(article.collectedAt),
    contentCreated: toMoment(article.publishedAt),
    language: article.language,
    title: article.title,
    by: article.byline,
    headlines: [{ role: 'main', contentType: 'text/plain', value: article.title }],
    bodies: [{ role: 'main', contentType: 'text/plain', charCount: [...article.text].length, value: article.text }],
    people: ofTypes('PERSON'),
    organisations: ofTypes('ORGANIZATION', 'GROUP', 'MEDIA'),
    places: places.map((entity) => named(entity, 'mentions')),
    events: ofTypes('EVENT'),
    infoSources: article.publisher === null ? [] : [{ name: article.publisher, role: 'publisher' }],
    altIds: [
      { role: 'isnad:id', value: article.id },
      { role: 'sha256', value: article.sha256 },
      ...(article.url === null ? [] : [{ role: 'url', value: article.url }]),
      ...(article.publishedAt === null ? [] : [{ role: 'isnad:publishedAt', value: article.publishedAt }]),
    ],
    associations: article.quotes.map((quote) => {
      const through = quote.chain.flatMap(({ role, entity }) =>
        role === 'RELAYER' && entity !== null ? [named(entity, 'isnad:relayer')] : [],
      );
      const speaker = quote.speaker === null ? [] : [named(quote.speaker, 'isnad:speaker')];
      const isPerson = quote.speaker?.type === 'PERSON';
      const people = quote.chain.flatMap(({ role, entity }) =>
        role === 'RELAYER' && entity?.type === 'PERSON' ? [entity.id] : [],
      );
      const isOfPeople = ({ uri }: { uri: string }): boolean =>
        people.some((id) => addresses.of('entities', id) === uri);
      return {
        name: 'isnad:quotation',
        rel: 'isnad:quotation',
        uri: addresses.of('quotes', quote.id),
        type: 'component',
        profile: 'isnad:quotation',
        language: article.language,
        bodies: [{ role: 'isnad:content', contentType: 'text/plain', value: quote.text }],
        people: [...(isPerson ? speaker : []), ...through.filter(isOfPeople)],
        organisations: [...(isPerson ? [] : speaker), ...through.filter((each) => !isOfPeople(each))],
        subjects: [{ name: quote.act, rel: 'isnad:speechAct', uri: `urn:isnad:vocabulary:${quote.act}` }],
        altIds: quote.denies.map((id) => ({ role: 'isnad:denies', value: addresses.of('quotes', id) })),
      };
    }),
  }) as object;
};
