import type { ExportedEntity } from './exported.js';

const SCHEMATA: Partial<Readonly<Record<ExportedEntity['type'], string>>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  GROUP: 'Organization',
  MEDIA: 'Organization',
};

/** A person or organisation after FollowTheMoney; nothing for entities of other types, which it has no words for. */
export const toFollowTheMoney = (entity: ExportedEntity): readonly object[] => {
  const schema = SCHEMATA[entity.type];
  if (schema === undefined) return [];
  const others = [...Object.values(entity.names), ...entity.aliases.map(({ alias }) => alias)];
  const alias = [...new Set(others)].filter((name) => name !== entity.name);
  return [
    {
      id: `isnad-${entity.id}`,
      schema,
      properties: {
        name: [entity.name],
        ...(alias.length === 0 ? {} : { alias }),
        ...(entity.wikidataId === null ? {} : { wikidataId: [entity.wikidataId] }),
      },
    },
  ];
};
