/** MERGE: one entity is another one. SPLIT: some of what was read as one entity is another one. RENAME: it has another name. */
export const ENTITY_CHANGE_KINDS = ['MERGE', 'SPLIT', 'RENAME'] as const;
export type EntityChangeKind = (typeof ENTITY_CHANGE_KINDS)[number];
