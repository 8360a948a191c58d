import type { Loaders } from '../loaders.js';
import { fromGlobalId, type NodeType } from './global-id.js';
import { type Tagged, tagged } from './node.type.js';

type LoadNode = (loaders: Loaders, key: number) => Promise<object | null>;

const LOAD: Readonly<Record<NodeType, LoadNode>> = {
  Article: (loaders, key) => loaders.articles.load(key),
  Entity: (loaders, key) => loaders.entities.load(key),
  Correction: (loaders, key) => loaders.corrections.load(key),
  EntityChange: (loaders, key) => loaders.entityChanges.load(key),
  Mention: (loaders, key) => loaders.mentions.load(key),
  Role: (loaders, key) => loaders.roles.load(key),
  Quote: (loaders, key) => loaders.quotes.load(key),
  Agreement: (loaders, key) => loaders.agreements.load(key),
  AgreementReport: (loaders, key) => loaders.agreementReports.load(key),
  Interaction: (loaders, key) => loaders.interactions.load(key),
  Finding: (loaders, key) => loaders.findings.load(key),
  Story: (loaders, key) => loaders.stories.load(key),
  Tenure: (loaders, key) => loaders.tenures.load(key),
  Utterance: (loaders, key) => loaders.utterances.load(key),
  TimeRef: (loaders, key) => loaders.times.load(key),
};

/** What an id names; null for an id that is broken, foreign or names nothing any more. */
export const loadNode = async (loaders: Loaders, id: string): Promise<Tagged | null> => {
  const named = fromGlobalId(id);
  return named === null ? null : tagged(named.type, await LOAD[named.type](loaders, named.key));
};
