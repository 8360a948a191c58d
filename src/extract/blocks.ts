import type { BlockGrammar } from '../lang/block-grammar.js';
import type { ArticleDraft } from '../model/article.js';
import type { Block, BlockKind } from '../model/block.js';
import type { Document } from '../text/document.js';
import { Look } from '../text/looks.js';
import type { Span } from '../text/span.js';
import { type Token, tokenise } from '../text/tokens.js';
import { buildDatelineReader } from './datelines.js';
import { buildPhrases, type PhraseMatcher } from './phrases.js';
import { buildSpellingKeeper } from './vocabulary.js';

/** One line of text as tokens [from, to). */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly words: number;
  /** An empty line, or the end of the text, follows. */
  readonly isSetOff: boolean;
}

const TITLE_WORDS = 25;
const HEADLINE_WORDS = 30;
/** Words a headline may have beyond one and a half times the title's; a first paragraph says more. */
const HEADLINE_SURPLUS = 4;
const CAPTION_WORDS = 60;
/** Where the credit alone is weak evidence. */
const SHORT_CAPTION_WORDS = 30;
const CREDIT_WORDS = 9;
const NOISE_WORDS = 30;
/** Labels in a row that make a share bar. */
const SHARE_LABELS = 3;
/** Farthest from a paragraph's end that a link may begin, and tokens between its opening and its colon. */
const TAIL_TOKENS = 60;
const LINK_TOKENS = 6;
/** Lines before the title that may be page furniture. */
const FURNITURE_LIMIT = 4;

const STOPS = new Set(['.', '!', '?', '\u061f', '\u06d4']);

const isWordLike = (token: Token): boolean => token.kind === 'WORD' || token.kind === 'NUMBER';

const linesOf = ({ tokens, looks }: Document): Line[] => {
  const lines: Line[] = [];
  let from = 0;
  let words = 0;
  for (let i = 0; i <= tokens.length; i += 1) {
    const look = looks[i] ?? Look.BREAK;
    if (look !== Look.BREAK) {
      if ((look & (Look.WORD | Look.NUMBER)) !== 0) words += 1;
      continue;
    }
    const token = tokens[i];
    const isSetOff =
      token === undefined || token.text.replace(/\r\n/gu, '\n').replace(/[^\n\r\u2028\u2029]/gu, '').length > 1;
    if (i > from) lines.push({ from, to: i, words, isSetOff });
    from = i + 1;
    words = 0;
  }
  return lines;
};

/** A full stop that stands before a space or the line's end. */
const isStop = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  return token.text === '.' && (next === undefined || next.kind === 'BREAK' || next.start !== token.end);
};

/** Words of a text without punctuation and spelling habits, joined by spaces. */
const wordsOf = (tokens: readonly Token[], from: number, to: number): string[] => {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (isWordLike(token)) words.push(token.norm);
  }
  return words;
};

const spanOfTokens = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** Whether the second line says the title again, with words added or left out. */
const retells = (title: readonly string[], line: readonly string[]): boolean => {
  const known = new Set(title.filter((word) => word.length > 2));
  const shared = new Set(line.filter((word) => known.has(word))).size;
  return shared >= 2 && shared * 5 >= known.size * 3;
};

/**
 * Builds the reader of a page's layout: one block for each line that holds a token, more where a dateline, a share
 * bar or a link ran into a paragraph, in reading order, kinds as in `Block`. Linear: lines are looked at once, patterns only in short ones.
 * Shape: sorted, never overlapping; a block ends with its last visible character.
 */
export const buildBlockReader = (grammar: BlockGrammar): ((doc: Document, draft: ArticleDraft) => Block[]) => {
  const noiseLine = buildPhrases(grammar.noiseLines);
  const noiseOpening = buildPhrases(grammar.noiseOpenings);
  const agency = buildPhrases(grammar.agencies);
  const creditWord = buildPhrases(grammar.creditWords);
  const datelines = buildDatelineReader(grammar);

  const holdsPhrase = (phrase: PhraseMatcher, tokens: readonly Token[], from: number, to: number): boolean => {
    for (let i = from; i < to; i += 1) if (isWordLike(tokens[i] as Token) && phrase(tokens, i, to) > i) return true;
    return false;
  };

  const isNoise = (text: string, tokens: readonly Token[], { from, to, words }: Line): boolean => {
    if (words > NOISE_WORDS) return false;
    if (words === 0) return true;
    let first = from;
    while (!isWordLike(tokens[first] as Token)) first += 1;
    let last = to;
    while (!isWordLike(tokens[last - 1] as Token)) last -= 1;
    if (words <= 8 && noiseLine(tokens, first, last) === last) return true;
    const opening = noiseOpening(tokens, first, last);
    if (opening > first && (words <= 12 || tokens[opening]?.text === ':')) return true;
    const { start, end } = spanOfTokens(tokens, from, to);
    // Addresses of mail and pages, tags.
    if (words <= 12 && /^\S*(?:@\S+\.\S+|:\/\/\S+|www\.\S+)\S*$/u.test(text.slice(start, end))) return true;
    if (words <= 24 && /^#\S+(?:[\s,\u060c]+#\S+)*$/u.test(text.slice(start, end))) return true;
    return words === 1 && (tokens[first] as Token).kind === 'NUMBER' && to - from <= 3;
  };

  /** Index behind the labels of a share bar that ran into the paragraph ("share twitter facebook comment The minister …"). */
  const behindShareBar = (tokens: readonly Token[], from: number, to: number): number => {
    let at = from;
    let labels = 0;
    for (let end = noiseLine(tokens, at, to); end > at && end < to; end = noiseLine(tokens, at, to)) {
      labels += 1;
      at = end;
    }
    return labels >= SHARE_LABELS ? at : from;
  };

  /** Where a link that ran into the end of a paragraph begins ("… said. Link: TITLE"); `to` when there is none. */
  const noiseTail = (tokens: readonly Token[], from: number, to: number): number => {
    for (let k = to - 1; k > from && k > to - TAIL_TOKENS; k -= 1) {
      if (!isWordLike(tokens[k] as Token) || isWordLike(tokens[k - 1] as Token)) continue;
      const end = noiseOpening(tokens, k, to);
      if (end === k) continue;
      for (let colon = end; colon < Math.min(to, end + LINK_TOKENS); colon += 1)
        if ((tokens[colon] as Token).text === ':') return k;
    }
    return to;
  };

  const isName = (token: Token | undefined): boolean => token?.kind === 'WORD' && token.norm.length > 1;

  /** Bracket at the end of a line that names photographer and agency. */
  const creditOf = (tokens: readonly Token[], { from, to, words }: Line, isLast: boolean): Span | null => {
    if (words === 0 || words > CAPTION_WORDS) return null;
    let last = to - 1;
    if ((tokens[last] as Token).text === '.') last -= 1;
    if (last <= from || (tokens[last] as Token).text !== ')') {
      return words <= CREDIT_WORDS ? bareCreditOf(tokens, from, to) : null;
    }
    let open = last - 1;
    while (open > from && last - open < 2 * CREDIT_WORDS && (tokens[open] as Token).text !== '(') open -= 1;
    if ((tokens[open] as Token).text !== '(') return null;
    const inside = wordsOf(tokens, open + 1, last).length;
    if (inside === 0 || inside > CREDIT_WORDS) return null;
    const isAgency = holdsPhrase(agency, tokens, open + 1, last);
    const credited = creditWord(tokens, open + 1, last);
    const isCredit = credited > open + 1 && credited < last;
    let slash = 0;
    for (let i = open + 2; i < last - 1; i += 1) {
      if ((tokens[i] as Token).text === '/' && isName(tokens[i - 1]) && isName(tokens[i + 1])) slash += 1;
    }
    const isMeasure = tokens.slice(open + 1, last).some((token) => token.kind === 'NUMBER');
    const span = spanOfTokens(tokens, open, last + 1);
    if (isCredit || (slash > 0 && isAgency)) return span;
    // A bracket with an agency alone also signs the last paragraph of wire copy.
    if (isLast || words > SHORT_CAPTION_WORDS || isMeasure || (!isAgency && slash === 0)) return null;
    for (let i = from; i < open; i += 1) if (STOPS.has((tokens[i] as Token).text)) return null;
    return span;
  };

  /** A line that is nothing but "agency/name" or "photo: name". */
  const bareCreditOf = (tokens: readonly Token[], from: number, to: number): Span | null => {
    const hasSlash = tokens.slice(from + 1, to - 1).some((token) => token.text === '/');
    const opens = creditWord(tokens, from, to);
    const isCredit =
      (hasSlash && holdsPhrase(agency, tokens, from, to)) || (opens > from && tokens[opens]?.text === ':');
    return isCredit ? spanOfTokens(tokens, from, to) : null;
  };

  const nextSpellings = buildSpellingKeeper();
  const wordsOfText = (text: string): string[] => {
    const tokens = tokenise(text, nextSpellings());
    return wordsOf(tokens, 0, tokens.length);
  };

  return (doc, draft) => {
    const { text, tokens } = doc;
    const lines = linesOf(doc);
    const blocks: Block[] = [];
    const given = draft.title === null ? null : wordsOfText(draft.title);
    const titleEnd = draft.title !== null && text.startsWith(draft.title) ? draft.title.length : 0;
    const publisher = draft.publisher === null ? null : buildPhrases([draft.publisher]);
    let title: readonly string[] | null = given;
    let hasTitle = false;
    let headlines = 0;
    let isBody = false;

    const isTitle = (line: Line, index: number): boolean => {
      if (given !== null) {
        if ((tokens[line.to - 1] as Token).end <= titleEnd) return true;
        const words = wordsOf(tokens, line.from, line.to);
        return words.length === given.length && words.every((word, at) => word === given[at]);
      }
      if (line.words === 0 || line.words > TITLE_WORDS || !line.isSetOff || index === lines.length - 1) return false;
      return (tokens[line.to - 1] as Token).text !== '.';
    };
    const isHeadline = (line: Line, index: number): boolean => {
      if (title === null || isBody || headlines > 1 || line.words === 0 || line.words > HEADLINE_WORDS) return false;
      if (index === lines.length - 1 || line.words < 3 || line.words > 1.5 * title.length + HEADLINE_SURPLUS)
        return false;
      for (let i = line.from; i < line.to; i += 1) if (isStop(tokens, i)) return false;
      if ((tokens[line.to - 1] as Token).text === ':') return false;
      return retells(title, wordsOf(tokens, line.from, line.to));
    };

    const kindOf = (line: Line, index: number): { kind: BlockKind; credit: Span | null } => {
      const isOpen = !hasTitle && !isBody;
      if (given !== null && !isBody && isTitle(line, index)) return { kind: 'TITLE', credit: null };
      if (isNoise(text, tokens, line)) return { kind: 'NOISE', credit: null };
      const mayBeTitle = isOpen && index <= FURNITURE_LIMIT;
      if (datelines.isDateline(tokens, line.from, line.to, publisher, !mayBeTitle))
        return { kind: 'DATELINE', credit: null };
      const credit = creditOf(tokens, line, index === lines.length - 1);
      if (credit !== null) return { kind: 'CAPTION', credit };
      if (mayBeTitle && given === null && isTitle(line, index)) return { kind: 'TITLE', credit: null };
      if (isHeadline(line, index)) return { kind: 'HEADLINE', credit: null };
      return { kind: 'PARAGRAPH', credit: null };
    };

    lines.forEach((line, index) => {
      const { kind, credit } = kindOf(line, index);
      if (kind === 'TITLE') {
        hasTitle = true;
        title = given ?? wordsOf(tokens, line.from, line.to);
      }
      if (kind === 'HEADLINE') headlines += 1;
      let { from, to } = line;
      if (kind === 'PARAGRAPH') {
        from = behindShareBar(tokens, from, to);
        if (from > line.from) blocks.push({ ...spanOfTokens(tokens, line.from, from), kind: 'NOISE', credit: null });
        to = noiseTail(tokens, from, to);
        // A place alone counts only in the first paragraph.
        const behind = datelines.findOpening(tokens, from, to, publisher, !isBody);
        if (behind > from && behind < to) {
          const opening = spanOfTokens(tokens, from, behind);
          blocks.push({ ...opening, kind: 'DATELINE', credit: opening });
          from = behind;
        }
        isBody = true;
      }
      blocks.push({ ...spanOfTokens(tokens, from, to), kind, credit });
      if (to < line.to) blocks.push({ ...spanOfTokens(tokens, to, line.to), kind: 'NOISE', credit: null });
    });
    return blocks;
  };
};
