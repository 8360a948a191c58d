import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';

const DEEPEST_BRACKETS = 100;
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

/** Index behind the string that opens at `start`, or the length of the document when it never closes. */
const skipString = (document: string, start: number): number => {
  const isBlock = document.startsWith('"""', start);
  let at = start + (isBlock ? 3 : 1);
  while (at < document.length) {
    if (isBlock) {
      if (document.startsWith('\\"""', at)) at += 4;
      else if (document.startsWith('"""', at)) return at + 3;
      else at += 1;
    } else {
      const character = document[at];
      if (character === '\\') at += 2;
      else if (character === '"') return at + 1;
      // An unclosed string ends with its line; the parser refuses it there.
      else if (character === '\n' || character === '\r') return at;
      else at += 1;
    }
  }
  return document.length;
};

/**
 * Whether brackets of a GraphQL document stand more than `limit` inside one another; linear in its length.
 * The parser of graphql-js calls itself for every bracket and overflows the stack at some 1 500: look before it runs.
 */
export const isTooNested = (document: string, limit: number): boolean => {
  let depth = 0;
  let at = 0;
  while (at < document.length) {
    const character = document[at] ?? '';
    if (character === '"') {
      at = skipString(document, at);
      continue;
    }
    if (character === '#') {
      while (at < document.length && document[at] !== '\n' && document[at] !== '\r') at += 1;
      continue;
    }
    if (OPENING.has(character)) {
      depth += 1;
      if (depth > limit) return true;
    } else if (CLOSING.has(character)) {
      depth -= 1;
    }
    at += 1;
  }
  return false;
};

/** Errors: GRAPHQL_PARSE_FAILED when brackets of the document stand too deep inside one another. */
export const checkNesting = (document: string): void => {
  if (!isTooNested(document, DEEPEST_BRACKETS)) return;
  throw new IsnadError('GRAPHQL_PARSE_FAILED', say('bracketsTooDeep', { most: DEEPEST_BRACKETS }));
};
