import type { CapitalHeadRow, CapitalNameGrammar } from '../lang/capital-name-grammar.js';
import type { GazetteerEntry } from '../lang/name-grammar.js';
import { foldString } from '../text/fold.js';
import { Look } from '../text/looks.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { buildBitTable } from './bit-table.js';
import { afterExchangeCode } from './exchange-codes.js';
import { buildLexicon, type Lexicon, type LexiconMatch } from './lexicon.js';
import { type PlaceFinder, placesByWord } from './places.js';
import { factByWord, testByWord } from './vocabulary.js';

export interface EntryUse {
  readonly entry: GazetteerEntry;
  /** The name counts only where nothing speaks against it. */
  readonly weak: boolean;
  /** All letters are capitals: "IS", "UN"; so must the text's be. */
  readonly upper: boolean;
}

/** An accord, or a measure of one country: named in small letters too. */
export const isNamedConcept = ({ type, subtype, country }: EntryUse['entry']): boolean =>
  type === 'CONCEPT' && (subtype === 'AGREEMENT' || country !== null);

/** Lists of single words that tell where names begin and end, one bit each. */
export const Class = {
  particles: 1 << 0,
  kinParticles: 1 << 1,
  joiners: 1 << 2,
  determiners: 1 << 3,
  conjunctions: 1 << 4,
  functions: 1 << 5,
  plain: 1 << 6,
  placePrepositions: 1 << 7,
  actingVerbs: 1 << 8,
  given: 1 << 9,
  honorifics: 1 << 10,
  officeModifiers: 1 << 11,
  officePrepositions: 1 << 12,
} as const;

type ClassName = keyof typeof Class;
const CLASSES = Object.keys(Class) as readonly ClassName[];

/** A grammar of capitalised names compiled once: tries and sets over folded words. */
export interface CapitalWords {
  readonly grammar: CapitalNameGrammar;
  readonly entries: Lexicon<EntryUse>;
  readonly entriesById: ReadonlyMap<string, GazetteerEntry>;
  readonly nationalities: Lexicon<string>;
  readonly offices: Lexicon<string>;
  readonly heads: Lexicon<CapitalHeadRow>;
  readonly introducers: Lexicon<CapitalHeadRow>;
  /** The classes of the word at a token: bits of `Class`. */
  classesAt(doc: AnnotatedDocument, index: number): number;
  /** Capitalised words, particles, and what begins a concept that is named in small letters. */
  readonly namePlaces: PlaceFinder;
  /** Words that an acronym may leave out. */
  readonly skipped: ReadonlySet<string>;
  readonly determinerPlaces: PlaceFinder;
  /** Angle marks that may open the code of an exchange. */
  readonly anglePlaces: PlaceFinder;
  /** Determiners and forms of address. */
  readonly addressPlaces: PlaceFinder;
  readonly relativeCopulas: Lexicon<string>;
  /** A word that no name begins with, also where something is cut short behind it ("Can't"). */
  isFunction(doc: AnnotatedDocument, index: number): boolean;
  readonly plain: ReadonlySet<string>;
  /** Persons of the gazetteer by the spelling keys of first and last name. */
  readonly personsByKey: ReadonlyMap<string, GazetteerEntry>;
  /** What is left of a name word when habits of spelling foreign names are taken away. */
  keyOf(norm: string): string;
}

const folded = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(foldString));
const isUpperName = (name: string): boolean => name === name.toUpperCase() && name.length <= 8;

export const compileCapitalNames = (grammar: CapitalNameGrammar): CapitalWords => {
  const { language } = grammar;
  const keys = grammar.spellingKeys.map(([pattern, key]) => [new RegExp(pattern, 'gu'), key] as const);
  const sets: Readonly<Record<ClassName, ReadonlySet<string>>> = {
    particles: folded(grammar.particles),
    kinParticles: folded(grammar.kinParticles),
    joiners: folded(grammar.joiners),
    determiners: folded(grammar.determiners),
    conjunctions: folded(grammar.conjunctions),
    functions: folded(grammar.functionWords),
    plain: folded([...grammar.functionWords, ...grammar.plainWords]),
    placePrepositions: folded(grammar.placePrepositions),
    actingVerbs: folded(grammar.actingVerbs),
    given: folded(grammar.givenNames),
    honorifics: folded(grammar.honorifics),
    officeModifiers: folded(grammar.officeModifiers),
    officePrepositions: folded(grammar.officePrepositions),
  };
  const { determiners, functions, honorifics, joiners, particles, plain } = sets;
  const classesOf = buildBitTable(CLASSES.map((name) => [Class[name], sets[name]] as const));
  const known = new Map<string, string>();
  const keyOf = (norm: string): string => {
    let key = known.get(norm);
    if (key === undefined) {
      key = keys.reduce((word, [pattern, to]) => word.replace(pattern, to), norm);
      if (known.size < 50_000) known.set(norm, key);
    }
    return key;
  };
  const personsByKey = new Map<string, GazetteerEntry>();
  for (const entry of grammar.gazetteer) {
    if (entry.type !== 'PERSON') continue;
    for (const name of entry.names[language] ?? []) {
      const parts = foldString(name).split(/[\s-]+/u);
      const first = parts[0] as string;
      const last = parts.at(-1) as string;
      if (parts.length > 1) personsByKey.set(`${keyOf(first)} ${keyOf(last)}`, entry);
    }
  }
  const entries = buildLexicon<EntryUse>(
    grammar.gazetteer.flatMap((entry) =>
      [
        ...(entry.names[language] ?? []).map((name) => [name, false] as const),
        ...(entry.weakNames?.[language] ?? []).map((name) => [name, true] as const),
      ].map(([name, weak]) => ({
        forms: [name],
        proclitics: 'NONE' as const,
        value: { entry, weak, upper: isUpperName(name) },
      })),
    ),
  );
  return {
    grammar,
    entries,
    entriesById: new Map(grammar.gazetteer.map((entry) => [entry.id, entry])),
    nationalities: buildLexicon(
      grammar.nationalities.map(({ target, forms }) => ({ forms, proclitics: 'NONE' as const, value: target })),
    ),
    offices: buildLexicon(
      grammar.offices.map(({ office, forms }) => ({ forms, proclitics: 'NONE' as const, value: office })),
    ),
    heads: buildLexicon(grammar.heads.map((row) => ({ forms: row.forms, proclitics: 'NONE' as const, value: row }))),
    introducers: buildLexicon(
      grammar.introducers.map((row) => ({ forms: row.forms, proclitics: 'NONE' as const, value: row })),
    ),
    namePlaces: placesByWord(
      (word) =>
        word.kind === 'WORD' &&
        ((word.look & Look.CAPITAL) !== 0 ||
          particles.has(word.norm) ||
          entries.begins(word, ({ entry }) => isNamedConcept(entry))),
    ),
    determinerPlaces: placesByWord(({ kind, norm }) => kind === 'WORD' && determiners.has(norm)),
    anglePlaces: placesByWord(({ text }) => text === '<'),
    addressPlaces: placesByWord(({ kind, norm }) => kind === 'WORD' && (determiners.has(norm) || honorifics.has(norm))),
    relativeCopulas: buildLexicon([{ forms: grammar.relativeCopulas, proclitics: 'NONE', value: 'COPULA' }]),
    isFunction: testByWord(({ norm }) => functions.has(norm) || functions.has(norm.split(/['\u2019]/u)[0] as string)),
    skipped: new Set([...joiners, ...determiners]),
    plain,
    classesAt: factByWord(0, ({ norm }) => classesOf.get(norm) ?? 0),
    personsByKey,
    keyOf,
  };
};

/** How a line uses capitals: as its language does, on every word of weight, or on every letter. */
export type CapitalStyle = 'PLAIN' | 'TITLE' | 'UPPER';

/** The capitals of one document, by token. */
export interface CapitalReading extends CapitalWords {
  readonly doc: AnnotatedDocument;
  /** The word is in one of some classes: bits of `Class`. */
  is(index: number, classes: number): boolean;
  /** A word that begins with a capital, in a line whose capitals tell something. */
  isCapital(index: number): boolean;
  /** All letters of the word are capitals, at least two. */
  isUpper(index: number): boolean;
  /** The word stands where any word would be capitalised. */
  isOpening(index: number): boolean;
  styleAt(index: number): CapitalStyle;
  norm(index: number): string;
  /** Offices that end right before token `to`, in the order of their beginnings; of one beginning in that of the lexicon. */
  officesEnding(to: number): readonly LexiconMatch<string>[];
}

const LONG_WORD = 4;
const UPPER_SHARE = 0.85;
const TITLE_SHARE = 0.75;
const TITLE_MIN_WORDS = 4;

const styleOf = ({ tokens, looks }: AnnotatedDocument, from: number, to: number): CapitalStyle => {
  let long = 0;
  let upper = 0;
  let capital = 0;
  let words = 0;
  for (let k = from; k < to; k += 1) {
    const look = looks[k] as number;
    if ((look & Look.WORD) === 0) continue;
    words += 1;
    const { start, end } = tokens[k] as Span;
    if (end - start < LONG_WORD) continue;
    long += 1;
    if ((look & Look.UPPER) !== 0) upper += 1;
    if ((look & Look.CAPITAL) !== 0) capital += 1;
  }
  if (long >= 2 && upper / long >= UPPER_SHARE) return 'UPPER';
  const isTitle = long >= 3 && words >= TITLE_MIN_WORDS && capital / long >= TITLE_SHARE;
  return isTitle && tokens[to - 1]?.text !== '.' ? 'TITLE' : 'PLAIN';
};

const STYLES: readonly CapitalStyle[] = ['PLAIN', 'TITLE', 'UPPER'];

/** Marks, dashes and colons behind which a word may be capitalised as at the head of a sentence. */
const OPENERS = /^["\u201c\u2018'(\u00ab:;\u2013\u2014-]$/u;

const NO_MATCHES: readonly LexiconMatch<string>[] = [];

export const readCapitals = (words: CapitalWords, doc: AnnotatedDocument): CapitalReading => {
  const { tokens, looks } = doc;
  const styles = new Uint8Array(tokens.length);
  let from = 0;
  for (let i = 0; i <= tokens.length; i += 1) {
    if (i < tokens.length && looks[i] !== Look.BREAK) continue;
    styles.fill(STYLES.indexOf(styleOf(doc, from, i)), from, i);
    from = i + 1;
  }
  const opening = new Uint8Array(tokens.length);
  for (const sentence of doc.sentences) {
    let k = sentence.from;
    while (k < sentence.to && ((looks[k] as number) & Look.PUNCTUATION) !== 0) k += 1;
    if (k < sentence.to) opening[k] = 1;
  }
  for (let k = 1; k < tokens.length; k += 1) {
    if (((looks[k - 1] as number) & Look.PUNCTUATION) === 0 || ((looks[k] as number) & Look.WORD) === 0) continue;
    const before = tokens[k - 1] as Token;
    const token = tokens[k] as Token;
    if (!OPENERS.test(before.text)) continue;
    // A hyphen inside a word opens nothing.
    if (before.text === '-' && before.end === token.start) continue;
    if (before.text !== '(') opening[k] = 1;
  }
  const coded = new Uint8Array(tokens.length);
  for (const k of words.anglePlaces(doc)) {
    const behind = afterExchangeCode(doc, k);
    if (behind > k) coded.fill(1, k, behind);
  }
  let officesByEnd: ReadonlyMap<number, readonly LexiconMatch<string>[]> | null = null;
  return {
    ...words,
    doc,
    officesEnding: (to) => {
      officesByEnd ??= Map.groupBy(words.offices.find(doc), (match) => match.to);
      return officesByEnd.get(to) ?? NO_MATCHES;
    },
    is: (index, classes) => (words.classesAt(doc, index) & classes) !== 0,
    isCapital: (index) => ((looks[index] ?? 0) & Look.CAPITAL) !== 0 && coded[index] === 0,
    isUpper: (index) => ((looks[index] ?? 0) & Look.UPPER) !== 0,
    isOpening: (index) => opening[index] === 1,
    styleAt: (index) => STYLES[styles[index] ?? 0] as CapitalStyle,
    norm: (index) => tokens[index]?.norm ?? '',
  };
};

/** The longest match of a lexicon at a token that ends at or before `limit`, or null. */
export const longest = <Value>(
  lexicon: Lexicon<Value>,
  doc: AnnotatedDocument,
  index: number,
  limit: number,
  accepts: (match: LexiconMatch<Value>) => boolean = () => true,
): LexiconMatch<Value> | null => {
  for (const match of lexicon.at(doc, index)) if (match.to <= limit && accepts(match)) return match;
  return null;
};

/** A single capital letter. */
export const isCapitalLetter = (text: string): boolean => text.length <= 2 && /^\p{Lu}$/u.test(text);

/** Whether nothing stands between two neighbouring tokens. */
export const isGlued = (doc: AnnotatedDocument, index: number): boolean =>
  doc.tokens[index - 1]?.end === doc.tokens[index]?.start;

/** The noun that introduces the name at `from` ("the newspaper X"), or null. */
export const introducerOf = (reading: CapitalReading, from: number): CapitalHeadRow | null => {
  for (let k = from - 1; k >= from - 3 && k >= 0; k -= 1) {
    const match = reading.introducers.at(reading.doc, k).find(({ to }) => to === from);
    if (match !== undefined) return match.value;
  }
  return null;
};

/** A word written onto the one before it and cut off from it. */
export const isEnclitic = (doc: AnnotatedDocument, index: number): boolean =>
  doc.tokens[index]?.kind === 'WORD' && doc.tokens[index - 1]?.kind === 'WORD' && isGlued(doc, index);

export const textAt = (doc: AnnotatedDocument, index: number): string => doc.tokens[index]?.text ?? '';
