import { invariant } from '../errors.js';
import type { Span } from '../text/span.js';
import { buildSpellings } from '../text/spellings.js';
import { type Token, tokenise } from '../text/tokens.js';
import { type AnnotatedDocument, spanOf } from './annotated-document.js';
import type { Hypothesis } from './hypotheses.js';
import { placesByStem } from './places.js';
import { rareFactByWord, testByWord, type Word } from './vocabulary.js';

/** Which proclitics may stand before the first word of an entry. */
export type Proclitics = 'NONE' | 'CONJUNCTION' | 'PREPOSITION' | 'ANY';

export interface LexiconRow<Value> {
  /** Spellings in full; they are cut and folded like a text when the lexicon is built, their punctuation left out. */
  readonly forms: readonly string[];
  readonly proclitics: Proclitics;
  readonly value: Value;
}

/** An entry found in a document: tokens [from, to), and the hypothesis under which its first word was read. */
export interface LexiconMatch<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
  readonly hypothesis: Hypothesis;
  /** Behind the proclitics. */
  readonly span: Span;
}

interface Node<Value> {
  /** By the next word; null where no entry goes on. */
  children: Map<string, Node<Value>> | null;
  readonly rows: { readonly value: Value; readonly proclitics: Proclitics }[];
}

export interface Lexicon<Value> {
  /**
   * All entries that start at token `index`, the longest first. Hyphens and the stops
   * of initials are stepped over, quotation marks inside a name when `throughMarks`.
   */
  at(doc: AnnotatedDocument, index: number, throughMarks?: boolean): readonly LexiconMatch<Value>[];
  /** Whether a word may begin an entry whose value passes. */
  begins(word: Word, passes?: (value: Value) => boolean): boolean;
  /** Tokens whose word may begin an entry, in reading order. */
  places(doc: AnnotatedDocument): readonly number[];
  /** All entries of the document in reading order. */
  find(doc: AnnotatedDocument): LexiconMatch<Value>[];
  /** Values of entries that spell exactly these folded words. */
  lookup(words: readonly string[]): readonly Value[];
}

/** A reading of a word under which it begins entries. */
interface Opening<Value> {
  readonly hypothesis: Hypothesis;
  /** Values of the entries that are this word alone. */
  readonly values: readonly Value[];
  /** How longer entries go on, by their second word. */
  readonly children: ReadonlyMap<string, Node<Value>> | null;
}

const HYPHEN = /^[-\u2010-\u2013]$/u;
const MARK = /^["\u00ab\u00bb\u201c\u201d\u2033]$/u;

/** Whether the punctuation at `at` is part of a name's spelling: a hyphen between words, a stop behind an initial. */
const isJoiner = (tokens: readonly Token[], at: number): boolean => {
  const joiner = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.end !== joiner.start || after === undefined) return false;
  if (joiner.text === '.') return before.norm.length === 1;
  return HYPHEN.test(joiner.text) && after.start === joiner.end;
};

const allows = (proclitics: Proclitics, hypothesis: Hypothesis): boolean => {
  if (hypothesis.preposition !== null) return proclitics === 'PREPOSITION' || proclitics === 'ANY';
  if (hypothesis.conjunction !== null) return proclitics === 'CONJUNCTION' || proclitics === 'ANY';
  return true;
};

/** A list of one is made as such: an empty list makes room for many with its first. */
const withMatch = <Value>(found: LexiconMatch<Value>[] | null, match: LexiconMatch<Value>): LexiconMatch<Value>[] => {
  if (found === null) return [match];
  found.push(match);
  return found;
};

/** Compiles rows into one trie over folded words: a look-up costs the length of the match, not the number of rows. */
export const buildLexicon = <Value>(rows: Iterable<LexiconRow<Value>>): Lexicon<Value> => {
  const root: Node<Value> = { children: null, rows: [] };
  const laterWords = new Set<string>();
  // One table for all: making one costs more than cutting a name.
  const spellings = buildSpellings();
  for (const row of rows) {
    for (const form of row.forms) {
      let node = root;
      for (const { norm: word, kind } of tokenise(form, spellings)) {
        if (kind !== 'WORD' && kind !== 'NUMBER') continue;
        if (node !== root) laterWords.add(word);
        node.children ??= new Map();
        let child = node.children.get(word);
        if (child === undefined) {
          child = { children: null, rows: [] };
          node.children.set(word, child);
        }
        node = child;
      }
      invariant(node !== root, `a lexicon row has a form without a word: "${form}"`);
      node.rows.push({ value: row.value, proclitics: row.proclitics });
    }
  }

  // Most words start no entry: they must cost a look-up in an array and nothing else.
  const none: readonly LexiconMatch<Value>[] = [];
  const noOpenings: readonly Opening<Value>[] = [];
  const openingsAt = rareFactByWord(noOpenings, ({ hypotheses }) => {
    let openings: Opening<Value>[] | null = null;
    for (const hypothesis of hypotheses) {
      const node = root.children?.get(hypothesis.stem);
      if (node === undefined) continue;
      const values = node.rows.filter(({ proclitics }) => allows(proclitics, hypothesis)).map(({ value }) => value);
      openings ??= [];
      openings.push({ hypothesis, values, children: node.children });
    }
    return openings ?? noOpenings;
  });

  // An entry may go on after most openings, and rarely does.
  const goesOn = testByWord(({ norm }) => laterWords.has(norm));

  const at = (doc: AnnotatedDocument, index: number, throughMarks = false): readonly LexiconMatch<Value>[] => {
    const openings = openingsAt(doc, index);
    if (openings.length === 0) return none;
    let found: LexiconMatch<Value>[] | null = null;
    for (const opening of openings) {
      const { hypothesis } = opening;
      let { children } = opening;
      let to = index + 1;
      for (const value of opening.values)
        found = withMatch(found, { from: index, to, value, hypothesis, span: spanOf(doc, index, to, hypothesis) });
      while (children !== null) {
        let next = doc.tokens[to];
        if (next?.kind === 'PUNCTUATION' && ((throughMarks && MARK.test(next.text)) || isJoiner(doc.tokens, to))) {
          to += 1;
          next = doc.tokens[to];
        }
        if (next === undefined || !goesOn(doc, to)) break;
        const node = children.get(next.norm);
        if (node === undefined) break;
        to += 1;
        for (const { value, proclitics } of node.rows) {
          if (!allows(proclitics, hypothesis)) continue;
          found = withMatch(found, { from: index, to, value, hypothesis, span: spanOf(doc, index, to, hypothesis) });
        }
        children = node.children;
      }
    }
    if (found === null) return none;
    if (found.length > 1) found.sort((a, b) => b.to - a.to || a.hypothesis.prefixLength - b.hypothesis.prefixLength);
    return found;
  };

  const holds = ({ rows, children }: Node<Value>, passes: (value: Value) => boolean): boolean =>
    rows.some(({ value }) => passes(value)) || [...(children?.values() ?? [])].some((child) => holds(child, passes));

  const begins = ({ hypotheses }: Word, passes?: (value: Value) => boolean): boolean => {
    for (const { stem } of hypotheses) {
      const node = root.children?.get(stem);
      if (node !== undefined && (passes === undefined || holds(node, passes))) return true;
    }
    return false;
  };
  const places = placesByStem([...(root.children?.keys() ?? [])]);

  return {
    at,
    begins,
    places,
    find: (doc) => places(doc).flatMap((index) => at(doc, index)),
    lookup: (words) => {
      let node: Node<Value> | undefined = root;
      for (const word of words) node = node?.children?.get(word);
      return (node?.rows ?? []).map((row) => row.value);
    },
  };
};
