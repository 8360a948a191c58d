import type { GazetteerEntry, HeadRow, NameConstruction, NameGrammar, TitleRow } from '../lang/name-grammar.js';
import type { Orthography } from '../lang/orthography.js';
import type { EntityType } from '../model/entity.js';
import { foldString } from '../text/fold.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { Hypothesis } from './hypotheses.js';
import { buildLexicon, type Lexicon, type LexiconMatch, type LexiconRow } from './lexicon.js';
import { buildNameWordReader, GIVEN, type NameWordReader, STOPS, WORD, type WordReading } from './name-words.js';
import { rareFactByWord } from './vocabulary.js';

export type NameNumber = 'ONE' | 'TWO' | 'MANY';

/** What one entry of the name lexicon says. */
export type NameCue =
  | { readonly kind: 'ENTRY'; readonly entry: GazetteerEntry; readonly weak: boolean }
  | { readonly kind: 'TITLE'; readonly row: TitleRow; readonly number: NameNumber; readonly definite: boolean }
  | { readonly kind: 'COUNTERPART'; readonly number: NameNumber }
  | { readonly kind: 'HONORIFIC' }
  | { readonly kind: 'ORGANIZATION' | 'PLACE' | 'EVENT'; readonly row: HeadRow; readonly definite: boolean };

/** A stretch that is read as a name: tokens [from, to). */
export interface NameCandidate {
  readonly from: number;
  readonly to: number;
  readonly hypothesis: Hypothesis | null;
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly construction: NameConstruction;
  readonly entry: GazetteerEntry | null;
  /** Tokens of the name alone, where the span also holds a head noun; else as the span. */
  readonly inner: NameCandidate | null;
}

/** Everything about names that does not depend on the article, compiled once. */
export interface CompiledNames {
  readonly grammar: NameGrammar;
  readonly words: NameWordReader;
  readonly lexicon: Lexicon<NameCue>;
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  readonly notNameEndings: readonly string[];
  readonly adjectiveEndings: readonly string[];
  readonly feminineEnding: string | null;
  /** As it is written. */
  readonly feminineForm: string | null;
  readonly thingPluralEnding: string | null;
  readonly pluralEndings: readonly string[];
  readonly indefiniteAdjectiveEndings: readonly string[];
  readonly belonging: string | null;
  readonly articleNorm: string;
  /** Name parts that stand for one name with the next word, and parts that only link names. */
  readonly nameParts: {
    readonly joiners: ReadonlySet<string>;
    readonly links: ReadonlySet<string>;
    readonly saints: ReadonlySet<string>;
  };
  readonly rareProclitics: ReadonlySet<string>;
  readonly joiningProclitics: ReadonlySet<string>;
  /** Letters made equal, or left out (empty string), when spellings of a name are compared. */
  readonly letterKeys: ReadonlyMap<string, string>;
  /** Folded organisation nouns with article, to the subtype of what they stand for. */
  readonly definiteHeads: ReadonlyMap<string, string>;
  /** The first of a token's stems that is such a noun. */
  readonly definiteHeadAt: (doc: AnnotatedDocument, index: number) => string | null;
  /** Entity type of what a subtype of organisation nouns stands for. */
  readonly headTypes: ReadonlyMap<string, EntityType>;
  /** Office code, then folded field word, to the finer office code. */
  readonly officeFields: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** One article with the classes of its words and the lexicon entries at each token. */
export interface NameReading extends CompiledNames {
  readonly doc: AnnotatedDocument;
  readonly readings: readonly WordReading[];
  readonly matches: readonly (readonly LexiconMatch<NameCue>[])[];
  /** Stretches between quotation marks by their first token. */
  readonly markedFrom: ReadonlyMap<number, MarkedSpan>;
}

const single = (form: string): boolean => !form.includes(' ');

export const compileNames = (grammar: NameGrammar, orthography: Orthography): CompiledNames => {
  const words = buildNameWordReader(grammar, orthography);
  const article = orthography.article ?? '';
  const rows: LexiconRow<NameCue>[] = [];
  const push = (forms: readonly string[], value: NameCue): void => {
    if (forms.length > 0) rows.push({ forms, proclitics: 'ANY', value });
  };
  const defined = (form: string): boolean => words.isDefinite(foldString(form));
  const withArticle = (forms: readonly string[]): string[] =>
    forms.filter((form) => single(form) && !defined(form)).map((form) => article + form);

  for (const entry of grammar.gazetteer) {
    const names = entry.names[grammar.language] ?? [];
    // A generated city that is spelled like a plain word or a given name would be found everywhere.
    const plain = (name: string): boolean =>
      entry.id.startsWith('geonames.') &&
      single(name) &&
      (words.bitsOf(foldString(name)) !== 0 || words.nationalityOf(foldString(name)) !== null || defined(name));
    push(
      names.filter((name) => !plain(name)),
      { kind: 'ENTRY', entry, weak: false },
    );
    push(entry.weakNames?.[grammar.language] ?? [], { kind: 'ENTRY', entry, weak: true });
  }
  for (const row of grammar.titles) {
    push(
      row.forms.filter((form) => !defined(form)),
      { kind: 'TITLE', row, number: 'ONE', definite: false },
    );
    const addressed = new Set(grammar.honorifics);
    const definite = [...row.forms.filter(defined), ...withArticle(row.forms)].filter((form) => !addressed.has(form));
    push(definite, { kind: 'TITLE', row, number: 'ONE', definite: true });
    push(row.own ?? [], { kind: 'TITLE', row, number: 'ONE', definite: true });
    push(row.dual, { kind: 'TITLE', row, number: 'TWO', definite: false });
    push(row.plural, { kind: 'TITLE', row, number: 'MANY', definite: false });
  }
  push(grammar.counterparts.one, { kind: 'COUNTERPART', number: 'ONE' });
  push(grammar.counterparts.many, { kind: 'COUNTERPART', number: 'MANY' });
  push(grammar.honorifics, { kind: 'HONORIFIC' });
  const heads = (kind: 'ORGANIZATION' | 'PLACE' | 'EVENT', list: readonly HeadRow[]): void => {
    for (const row of list) {
      if (row.pattern === 'ADJECTIVE' || row.pattern === 'PROPER_ADJECTIVE')
        push(withArticle(row.forms), { kind, row, definite: true });
      else push(row.forms, { kind, row, definite: false });
      if (kind === 'EVENT') push(withArticle(row.forms), { kind, row, definite: true });
    }
  };
  heads('ORGANIZATION', grammar.organizationHeads);
  heads('PLACE', grammar.placeHeads);
  heads('EVENT', grammar.eventHeads);
  const definiteHeads = new Map(
    [...grammar.organizationHeads]
      .reverse()
      .flatMap(({ forms, pattern, subtype }) =>
        (pattern === 'CONSTRUCT' || (pattern === 'ADJECTIVE' && subtype !== 'COUNCIL' && subtype !== 'MINISTRY')) &&
        subtype !== null
          ? withArticle(forms).map((form) => [foldString(form), subtype] as const)
          : [],
      ),
  );
  return {
    grammar,
    words,
    lexicon: buildLexicon(rows),
    entries: new Map(grammar.gazetteer.map((entry) => [entry.id, entry])),
    notNameEndings: grammar.notNameEndings,
    adjectiveEndings: grammar.adjectiveEndings.map(foldString),
    thingPluralEnding: grammar.thingPluralEnding === null ? null : foldString(grammar.thingPluralEnding),
    feminineForm: grammar.feminineEnding,
    feminineEnding: grammar.feminineEnding === null ? null : foldString(grammar.feminineEnding),
    pluralEndings: grammar.pluralEndings.map(foldString),
    indefiniteAdjectiveEndings: grammar.indefiniteAdjectiveEndings.map(foldString),
    belonging: grammar.belonging,
    articleNorm: article,
    nameParts: {
      joiners: new Set(grammar.joiningParts.map(foldString)),
      links: new Set(grammar.linkingParts.map(foldString)),
      saints: new Set(grammar.saintParts.map(foldString)),
    },
    rareProclitics: new Set(grammar.rareProclitics.map(foldString)),
    joiningProclitics: new Set(grammar.joiningProclitics.map(foldString)),
    letterKeys: new Map(Object.entries(grammar.letterKeys)),
    definiteHeads,
    definiteHeadAt: rareFactByWord<string | null>(
      null,
      ({ hypotheses }) => hypotheses.find(({ stem }) => definiteHeads.has(stem))?.stem ?? null,
    ),
    headTypes: new Map(
      grammar.organizationHeads.flatMap(({ subtype, type }) => (subtype === null ? [] : [[subtype, type] as const])),
    ),
    officeFields: new Map(
      Object.entries(grammar.officeFields).map(([office, fields]) => [
        office,
        new Map(Object.entries(fields).map(([field, finer]) => [foldString(field), finer])),
      ]),
    ),
  };
};

const NO_MATCHES: readonly LexiconMatch<NameCue>[] = [];

export const readNameWords = (compiled: CompiledNames, doc: AnnotatedDocument): NameReading => ({
  ...compiled,
  doc,
  readings: doc.tokens.map((token) => compiled.words.read(doc, token.index)),
  matches: doc.tokens.map((token) =>
    token.kind === 'WORD' ? compiled.lexicon.at(doc, token.index, true) : NO_MATCHES,
  ),
  markedFrom: new Map(doc.marked.map((stretch) => [stretch.from, stretch])),
});

export const isWord = (reading: NameReading, index: number): boolean => reading.doc.tokens[index]?.kind === 'WORD';

/** The cue of a kind that starts at a token, the longest one. */
export const cueAt = <Kind extends NameCue['kind']>(
  reading: NameReading,
  index: number,
  ...kinds: readonly Kind[]
): (LexiconMatch<NameCue> & { readonly value: Extract<NameCue, { kind: Kind }> }) | null => {
  for (const match of reading.matches[index] ?? []) {
    if ((kinds as readonly string[]).includes(match.value.kind)) return match as never;
  }
  return null;
};

/** A comma of any script. */
export const isComma = (reading: NameReading, index: number): boolean => {
  const text = reading.doc.tokens[index]?.text;
  return text === ',' || text === '\u060c';
};

/** Token `index` is written without space after token `index - 1`. */
export const isGlued = (reading: NameReading, index: number): boolean =>
  reading.doc.tokens[index - 1]?.end === reading.doc.tokens[index]?.start;

/** Token text with an ending that no name has (the letter that tells "on" from "Ali"). */
export const hasForeignEnding = (reading: NameReading, index: number): boolean => {
  const text = reading.doc.tokens[index]?.text ?? '';
  const bits = reading.readings[index]?.bits ?? 0;
  if ((bits & WORD.GIVEN) !== 0) return false;
  return (bits & (STOPS | WORD.NOUN)) !== 0 && reading.notNameEndings.some((ending) => text.endsWith(ending));
};

export const bitsAt = (reading: NameReading, index: number): number => reading.readings[index]?.bits ?? 0;

/** A verb, perhaps behind a conjunction. */
export const isVerb = (reading: NameReading, index: number): boolean =>
  isWord(reading, index) &&
  (reading.readings[index]?.stems ?? []).some(
    ({ hypothesis, bits }) => bits & WORD.VERB && hypothesis.preposition === null,
  );

export const isGiven = (reading: NameReading, index: number): boolean =>
  (bitsAt(reading, index) & GIVEN) !== 0 && !hasForeignEnding(reading, index);
