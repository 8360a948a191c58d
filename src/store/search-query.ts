import { IsnadError } from '../errors.js';
import { say } from '../messages/message.js';
import { foldString } from '../text/fold.js';
import type { SearchTerms } from '../text/search-terms.js';
import type { SearchExpression, SearchPhrase } from './full-text.js';
import type { SearchNote } from './search-records.js';

export const LONGEST_QUERY = 500;
export const MOST_TERMS = 16;
/** A shorter beginning gathers the entries of thousands of words. */
const SHORTEST_BEGINNING = 3;

/** A phrase with its words as they stand in the query and as they are folded, one for each term. */
export interface QueryPhrase extends SearchPhrase {
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

/** Alternatives of which one must be found. */
export interface QueryGroup {
  readonly any: readonly QueryPhrase[];
  /** A word that says nothing of its own: it is not required where others are. */
  readonly isLight: boolean;
}

export interface ParsedQuery {
  readonly groups: readonly QueryGroup[];
  readonly without: readonly QueryPhrase[];
  /** What must be found and what must not. */
  readonly expression: SearchExpression;
  /** What was left out and why. */
  readonly notes: readonly SearchNote[];
}

interface Piece {
  readonly text: string;
  readonly isPhrase: boolean;
  readonly isUnwanted: boolean;
}

const MARK = /["\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/u;
const MARKS = new RegExp(MARK.source, 'gu');
/** A minus sign in front of what is left out. */
const MINUS = /^[-\u2212](?=[^\s\u2212-])/u;
const OR = /^(?:OR|\|\|?)$/u;

/** Cuts a query at its blanks and marks; a mark that is not closed stands for nothing. */
const cut = (query: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  const words = (text: string): void => {
    for (const word of text.split(/\s+/u)) {
      if (word === '') continue;
      const isUnwanted = MINUS.test(word);
      pieces.push({ text: isUnwanted ? word.slice(1) : word, isPhrase: false, isUnwanted });
    }
  };
  let rest = query;
  for (;;) {
    const open = rest.search(MARK);
    const close = open < 0 ? -1 : rest.slice(open + 1).search(MARK);
    if (close < 0) break;
    const before = rest.slice(0, open);
    const isUnwanted = /(?:^|\s)[-\u2212]$/u.test(before);
    words(isUnwanted ? before.slice(0, -1) : before);
    pieces.push({ text: rest.slice(open + 1, open + 1 + close), isPhrase: true, isUnwanted });
    rest = rest.slice(open + close + 2);
  }
  words(rest.replace(MARKS, ' '));
  return pieces;
};

/**
 * Reads a search query: words (all must be found), "words side by side", beginnings* of words, -without, this OR that.
 * Whatever makes no sense so is read as plain words. Errors: none; what is too much is left out and noted.
 */
export const parseQuery = (query: string, searchTerms: SearchTerms): ParsedQuery => {
  const notes: SearchNote[] = [];
  const clean = query.toWellFormed();
  if (clean.length > LONGEST_QUERY) {
    notes.push({ code: 'QUERY_CUT', message: `Only the first ${LONGEST_QUERY} characters of the query were used.` });
  }
  const groups: { any: QueryPhrase[]; isLight: boolean }[] = [];
  const without: QueryPhrase[] = [];
  let room = MOST_TERMS;
  let isCut = false;
  let isShort = false;
  let joins = false;
  for (const { text, isPhrase, isUnwanted } of cut(clean.slice(0, LONGEST_QUERY).toWellFormed())) {
    if (!isPhrase && !isUnwanted && OR.test(text)) {
      joins = groups.length > 0;
      continue;
    }
    const found = searchTerms(text, null);
    if (found.length === 0) continue;
    if (found.length > room) isCut = true;
    const kept = found.slice(0, room);
    room -= kept.length;
    if (kept.length === 0) continue;
    const begins = !isPhrase && text.endsWith('*');
    const isLong = Array.from(kept.at(-1)?.term ?? '').length >= SHORTEST_BEGINNING;
    if (begins && !isLong) isShort = true;
    const words = kept.map(({ start, end }) => text.slice(start, end));
    const phrase: QueryPhrase = {
      terms: kept.map(({ term }) => term),
      prefix: begins && isLong,
      words,
      folded: words.map(foldString),
    };
    const last = groups.at(-1);
    if (isUnwanted) without.push(phrase);
    else if (joins && last !== undefined) {
      last.any.push(phrase);
      last.isLight = false;
    } else groups.push({ any: [phrase], isLight: !isPhrase && !begins && kept.every(({ role }) => role === 'LIGHT') });
    joins = false;
  }
  if (isCut) notes.push({ code: 'QUERY_CUT', message: `Only the first ${MOST_TERMS} words of the query were used.` });
  if (isShort) {
    notes.push({
      code: 'BEGINNING_SHORT',
      message: `A beginning* needs ${SHORTEST_BEGINNING} letters; a shorter one was looked for as a whole word.`,
    });
  }
  if (groups.length === 0) {
    const message =
      without.length === 0
        ? 'The query holds no word to look for.'
        : 'The query holds no word to look for, only words to leave out.';
    notes.push({ code: 'NO_WORD', message });
  }
  const heavy = groups.filter(({ isLight }) => !isLight);
  const required = heavy.length === 0 ? groups : heavy;
  const kept = heavy.length === 0 ? groups.map(({ any }) => ({ any, isLight: false })) : groups;
  return { groups: kept, without, expression: { groups: required.map(({ any }) => any), without }, notes };
};

/** What a filter's words ask for. Errors: BAD_USER_INPUT when they hold no word. */
export const toExpression = (text: string, searchTerms: SearchTerms): SearchExpression => {
  const { expression } = parseQuery(text, searchTerms);
  if (expression.groups.length > 0) return expression;
  throw new IsnadError('BAD_USER_INPUT', say('noSearchWord', { name: 'filter.text' }), { path: ['filter', 'text'] });
};
