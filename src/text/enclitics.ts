import { foldString } from './fold.js';
import type { Token } from './tokens.js';

/**
 * The tokens with the given endings cut off as words of their own: "Turkey's" gives "Turkey" and "'s". The endings are
 * folded. An ending never is a whole word. Shape: as `tokenise` gives it. Linear.
 */
export const splitEnclitics = (tokens: readonly Token[], enclitics: readonly string[]): readonly Token[] => {
  if (enclitics.length === 0) return tokens;
  const found: Token[] = [];
  for (const token of tokens) {
    const ending =
      token.kind === 'WORD'
        ? enclitics.find((enclitic) => token.norm.length > enclitic.length && token.norm.endsWith(enclitic))
        : undefined;
    // Folding may change lengths: the ending is cut only where it stands as it is written.
    const cut = ending === undefined ? -1 : token.end - ending.length;
    if (ending === undefined || foldString(token.text.slice(-ending.length)) !== ending) {
      found.push({ ...token, index: found.length });
      continue;
    }
    const stem = token.text.slice(0, -ending.length);
    found.push({ ...token, index: found.length, end: cut, text: stem, norm: foldString(stem) });
    found.push({
      ...token,
      index: found.length,
      start: cut,
      text: token.text.slice(-ending.length),
      norm: ending,
    });
  }
  return found;
};
