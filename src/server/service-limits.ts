import type { Limits } from '../graphql/context.js';
import type { Config } from './config.js';
import { DOCUMENT_LIMITS } from './document-rules.js';
import { LONGEST_STRING } from './input-sizes.js';

/** The limits that the API tells its clients of. */
export const limitsOf = (config: Config): Limits => ({
  nodes: config.maxNodes,
  depth: config.maxDepth,
  tokens: config.maxTokens,
  aliases: config.maxAliases,
  directives: DOCUMENT_LIMITS.directives,
  fragments: DOCUMENT_LIMITS.fragments,
  operations: DOCUMENT_LIMITS.operations,
  fields: DOCUMENT_LIMITS.fields,
  stringCharacters: LONGEST_STRING,
  bodyBytes: config.maxBodyBytes,
  answerBytes: config.maxAnswerBytes,
  statements: config.maxStatements,
  milliseconds: config.maxMilliseconds,
  articleCharacters: config.maxArticleCharacters,
});
