import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** Tokens [from, to) of one sentence; the final stop belongs to it, line breaks belong to none. */
export interface Sentence extends Span {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

const STOPS = new Set(['!', '?', '\u061f', '\u06d4', '\u2026']);
const CLOSERS = new Set(['"', '\u00bb', '\u201d', ')', ']', '\u2019', "'", '\u2033']);

/**
 * Cuts tokens into sentences at line breaks and after stops, keeping closing marks with their sentence.
 * `isAbbreviation(norm)` tells words after which a full stop ends nothing. Linear.
 */
export const splitSentences = (
  tokens: readonly Token[],
  isAbbreviation: (norm: string) => boolean = () => false,
): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const end = (to: number): void => {
    if (to > from) {
      const first = tokens[from] as Token;
      const last = tokens[to - 1] as Token;
      sentences.push({ index: sentences.length, from, to, start: first.start, end: last.end });
    }
    from = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'BREAK') {
      end(i);
      from = i + 1;
      continue;
    }
    if (token.kind !== 'PUNCTUATION') continue;
    const next = tokens[i + 1];
    const isDot = token.text === '.';
    if (!isDot && !STOPS.has(token.text) && !/^\.{2,}$/u.test(token.text)) continue;
    if (isDot) {
      const previous = tokens[i - 1];
      // A dot inside "U.S.", "3.5" or "www.example" has no space behind it; an initial or abbreviation ends nothing.
      if (next !== undefined && next.start === token.end && next.kind !== 'PUNCTUATION' && next.kind !== 'BREAK') {
        // News text of the web often lacks the space after a full stop; two long Arabic words then still part.
        if (!(previous !== undefined && previous.end - previous.start > 2 && /^[\u0600-\u06ff]/u.test(next.text)))
          continue;
      }
      if (previous !== undefined && previous.kind === 'WORD' && isAbbreviation(previous.norm)) continue;
    } else if (token.text.startsWith('..')) {
      // An ellipsis ends a sentence only before a line break or the end.
      if (next !== undefined && next.kind !== 'BREAK') continue;
    }
    let to = i + 1;
    while (to < tokens.length) {
      const closer = tokens[to] as Token;
      const previousEnd = (tokens[to - 1] as Token).end;
      if (
        closer.kind === 'PUNCTUATION' &&
        closer.start === previousEnd &&
        (CLOSERS.has(closer.text) || STOPS.has(closer.text))
      )
        to += 1;
      else break;
    }
    end(to);
    i = to - 1;
  }
  end(tokens.length);
  return sentences;
};
