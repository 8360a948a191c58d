import { foldString } from '../text/fold.js';
import { buildSpellings } from '../text/spellings.js';
import { type Token, tokenise } from '../text/tokens.js';

interface Node {
  readonly children: Map<string, Node>;
  isEnd: boolean;
}

/** Index behind the longest phrase that starts at token `from` and ends before `limit`, or `from` when none does. */
export type PhraseMatcher = (tokens: readonly Token[], from: number, limit: number) => number;

const isWordLike = (token: Token): boolean => token.kind === 'WORD' || token.kind === 'NUMBER';

/**
 * Compiles phrases into one trie over folded words. Full stops between the words of a phrase are stepped over, so that
 * an acronym is found with and without them. For texts whose clitics are not cut yet; else use a lexicon.
 */
export const buildPhrases = (phrases: Iterable<string>): PhraseMatcher => {
  const root: Node = { children: new Map(), isEnd: false };
  // One table for all: making one costs more than cutting a name.
  const spellings = buildSpellings();
  for (const phrase of phrases) {
    let node = root;
    for (const token of tokenise(phrase, spellings)) {
      if (!isWordLike(token)) continue;
      const word = foldString(token.text);
      let child = node.children.get(word);
      if (child === undefined) {
        child = { children: new Map(), isEnd: false };
        node.children.set(word, child);
      }
      node = child;
    }
    if (node !== root) node.isEnd = true;
  }

  return (tokens, from, limit) => {
    let end = from;
    let at = from;
    let node: Node | undefined = root;
    while (at < limit) {
      const token = tokens[at] as Token;
      if (at > from && token.text === '.' && tokens[at - 1]?.end === token.start) {
        at += 1;
        if (node.isEnd && end === at - 1 && (tokens[at - 2] as Token).norm.length === 1) end = at;
        continue;
      }
      if (!isWordLike(token)) break;
      node = node.children.get(token.norm);
      if (node === undefined) break;
      at += 1;
      if (node.isEnd) end = at;
    }
    return end;
  };
};
