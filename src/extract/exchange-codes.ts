import type { AnnotatedDocument } from './annotated-document.js';

/** Longest code with its marks, in tokens: "<KELR.OS>". */
const MAX_CODE = 6;

/**
 * The token behind the code of an exchange in angle marks that opens at `index` behind a name ("Keller Inc <KLR>"), or
 * `index` when none opens there. A whole name in such marks ("<Keller Mining Ltd>") is no code.
 */
export const afterExchangeCode = ({ tokens }: AnnotatedDocument, index: number): number => {
  const behind = tokens[index - 1];
  if (tokens[index]?.text !== '<' || behind === undefined || behind.kind === 'BREAK') return index;
  for (let k = index + 1; k < index + MAX_CODE; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.start !== tokens[k - 1]?.end) return index;
    if (token.text === '>') return k > index + 1 ? k + 1 : index;
    if (token.text !== token.text.toUpperCase()) return index;
  }
  return index;
};

/** The opening mark of the code that ends right before `at`, or `at`. */
export const beforeExchangeCode = (doc: AnnotatedDocument, at: number): number => {
  if (doc.tokens[at - 1]?.text !== '>') return at;
  for (let k = at - 2; k > at - MAX_CODE; k -= 1)
    if (doc.tokens[k]?.text === '<') return afterExchangeCode(doc, k) === at ? k : at;
  return at;
};
