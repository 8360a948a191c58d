import type { AttitudeConstruction } from '../lang/attitude-grammar.js';
import type { Orthography } from '../lang/orthography.js';
import type { Cue, CueForm, QuoteConstruction, QuoteGrammar, SourcePhrase } from '../lang/quote-grammar.js';
import type { Rule } from '../lang/rule.js';
import { foldString } from '../text/fold.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { buildLexicon, type Lexicon, type LexiconMatch, type LexiconRow } from './lexicon.js';
import { testByWord } from './vocabulary.js';
import { buildPhraseSet, buildWordSet, type PhraseSet, type WordSet } from './word-sets.js';

export interface CueEntry {
  readonly cue: Cue;
  readonly form: CueForm;
}

/** A quote grammar compiled once: tries and sets over folded words. */
export interface QuoteWords {
  readonly orthography: Orthography;
  readonly grammar: QuoteGrammar;
  readonly cues: Lexicon<CueEntry>;
  readonly sources: Lexicon<SourcePhrase>;
  /** The best cue at each token of a document, as far as it was asked for; undefined: not yet. */
  cuesRead(doc: AnnotatedDocument): (LexiconMatch<CueEntry> | null | undefined)[];
  /** Folded complementizer -> whether a pronoun is attached. */
  readonly complementizers: ReadonlyMap<string, boolean>;
  readonly blockers: WordSet;
  readonly origins: WordSet;
  readonly companions: WordSet;
  readonly withheld: WordSet;
  readonly ownNames: WordSet;
  readonly negators: WordSet;
  readonly frequencies: WordSet;
  readonly relatives: WordSet;
  readonly auxiliaries: WordSet;
  readonly prepositions: WordSet;
  readonly governors: WordSet;
  readonly occasions: WordSet;
  readonly glosses: PhraseSet;
  readonly thoughtVerbs: WordSet;
  readonly topicMarkers: WordSet;
  readonly topicOpeners: PhraseSet;
  readonly relativeStems: WordSet;
  readonly breakers: PhraseSet;
  readonly openers: PhraseSet;
  readonly mediums: WordSet;
  readonly sourceNouns: WordSet;
  /** Indefinite nouns that can speak, in the accusative: before their verb they are its subject, behind it its object. */
  readonly accusatives: WordSet;
  readonly outlets: PhraseSet;
  readonly stages: WordSet;
  readonly sites: WordSet;
  readonly programmes: WordSet;
  readonly platforms: WordSet;
  readonly adverbs: WordSet;
  readonly objectHeads: WordSet;
  readonly wholeWords: WordSet;
  readonly evaluators: WordSet;
  readonly denials: PhraseSet;
  readonly claimNouns: WordSet;
  readonly accusations: WordSet;
  readonly levelled: WordSet;
  readonly abouts: WordSet;
  readonly freeRelatives: WordSet;
  readonly tellings: WordSet;
  readonly disjunctions: WordSet;
  readonly possibilities: WordSet;
  readonly conditions: WordSet;
  readonly impersonal: WordSet;
  /** Adverbs of manner between a cue and its object ("officially", "in a formal way"). */
  readonly manners: PhraseSet;
  /** "as", "according to what": a cue verb behind them follows its content. */
  readonly comparisons: WordSet;
  readonly affiliations: WordSet;
  readonly pronouns: WordSet;
  readonly demonstratives: WordSet;
  /** Words of source phrases, one by one. */
  readonly sourceWords: WordSet;
  /** Conjunctions behind which a clause of its own begins ("where", "as"). */
  readonly clauseOpeners: WordSet;
  /** Words with which the narrator resumes even without a comma ("and that was"). */
  readonly resumptions: WordSet;
  /** "then", resuming behind a source phrase. */
  readonly resumes: WordSet;
  readonly contrasts: PhraseSet;
  readonly addresses: WordSet;
  readonly publications: WordSet;
  readonly contentOpeners: WordSet;
  readonly pronounPrepositions: WordSet;
  /** A noun made like one of event, by its letters ("departure"). */
  isEventNoun(doc: AnnotatedDocument, index: number): boolean;
  isEventWord(word: string): boolean;
  isOutletWord(stem: string): boolean;
  /** Words of an outlet noun at a token, its first word read through proclitics; 0 for none. */
  outletAt(doc: AnnotatedDocument, index: number): number;
  /** A sentence-initial conjunction that may be cut off this word. */
  opensClause(norm: string): boolean;
  /** "and that": a conjunction written onto a complementizer. */
  isCoordinatedThat(norm: string): boolean;
  fold(word: string): string;
  rule(construction: QuoteConstruction | AttitudeConstruction): Rule;
}

/** The nouns that can speak with the ending of an indefinite object, where the language writes one. */
const accusativesOf = ({ sourceNouns, accusative }: QuoteGrammar): string[] =>
  accusative === undefined
    ? []
    : sourceNouns
        .filter((noun) => !accusative.exceptBegin.some((part) => noun.startsWith(part)))
        .filter((noun) => !accusative.exceptEnd.some((part) => noun.endsWith(part)))
        .map((noun) => `${noun}${accusative.ending}`);

export const compileQuoteWords = (grammar: QuoteGrammar, orthography: Orthography): QuoteWords => {
  const set = (words: Iterable<string>): WordSet => buildWordSet(words, orthography);
  const phrases = (words: Iterable<string>): PhraseSet => buildPhraseSet(words, orthography);
  const rules = new Map(grammar.rules.map((rule) => [rule.construction, rule]));
  const cueRows: LexiconRow<CueEntry>[] = grammar.cues.flatMap((cue) =>
    cue.forms.map((form) => ({
      forms: [form.form],
      proclitics: form.mood === 'MASDAR' ? ('ANY' as const) : ('CONJUNCTION' as const),
      value: { cue, form },
    })),
  );
  const coordinatedThats = new Set(
    grammar.complementizers.flatMap((row) =>
      orthography.conjunctions.map((conjunction) => `${conjunction}${foldString(row.form)}`),
    ),
  );
  const outlets = buildLexicon(
    grammar.outletNouns.map((noun) => ({ forms: [noun], proclitics: 'ANY' as const, value: noun })),
  );
  const outletWords = new Set(grammar.outletNouns.map(foldString));
  const firstLetterWords = new Set(grammar.conjunctionLookalikes.map(foldString));
  // Of one document at a time: a weak map would keep them all until the next full garbage collection.
  let latest: AnnotatedDocument | null = null;
  let cuesOfLatest: (LexiconMatch<CueEntry> | null | undefined)[] = [];
  const { patterns, exceptions } = grammar.eventNouns ?? { patterns: [], exceptions: [] };
  const notEvents = set(exceptions);
  const isEventWord = (word: string): boolean =>
    patterns.some((pattern) => pattern.test(word)) && !notEvents.hasWord(foldString(word));
  return {
    orthography,
    grammar,
    cues: buildLexicon(cueRows),
    cuesRead: (doc) => {
      if (latest !== doc) {
        latest = doc;
        cuesOfLatest = new Array(doc.tokens.length);
      }
      return cuesOfLatest;
    },
    sources: buildLexicon(
      grammar.sourcePhrases.map((phrase) => ({
        forms: phrase.forms,
        proclitics: 'CONJUNCTION' as const,
        value: phrase,
      })),
    ),
    complementizers: new Map(grammar.complementizers.map((row) => [foldString(row.form), row.attached])),
    blockers: set(grammar.complementizerBlockers),
    origins: set(grammar.originPrepositions),
    companions: set(grammar.companions ?? []),
    withheld: set(grammar.withheld ?? []),
    ownNames: set(grammar.ownNames ?? []),
    negators: set(grammar.negators),
    conditions: set(grammar.conditions ?? []),
    frequencies: set(grammar.frequencies ?? []),
    possibilities: set(grammar.possibilities ?? []),
    relatives: set(grammar.relatives),
    auxiliaries: set(grammar.auxiliaries),
    prepositions: set(grammar.prepositions),
    governors: set(grammar.governors),
    occasions: set(grammar.occasions ?? []),
    glosses: phrases(grammar.glosses ?? []),
    thoughtVerbs: set(grammar.thoughtVerbs),
    topicMarkers: set(grammar.topicMarkers),
    topicOpeners: phrases(grammar.topicOpeners),
    relativeStems: set(grammar.relativeStems),
    breakers: phrases(grammar.breakers),
    openers: phrases(grammar.openers),
    mediums: set(grammar.mediums),
    sourceNouns: set(grammar.sourceNouns),
    accusatives: set(accusativesOf(grammar)),
    outlets: phrases(grammar.outletNouns),
    stages: set(grammar.stages ?? []),
    sites: set(grammar.sites ?? []),
    programmes: set(grammar.programmes ?? []),
    platforms: set(grammar.platforms ?? []),
    adverbs: set(grammar.adverbs),
    objectHeads: set(grammar.objectHeads),
    wholeWords: set(grammar.wholeWords),
    evaluators: set(grammar.evaluators),
    denials: phrases(grammar.denialWords),
    claimNouns: set(grammar.claimNouns ?? []),
    accusations: set(grammar.accusations ?? []),
    levelled: set(grammar.levelled ?? []),
    abouts: set(grammar.abouts ?? []),
    freeRelatives: set(grammar.freeRelatives ?? []),
    tellings: set(grammar.tellings ?? []),
    disjunctions: set(grammar.disjunctions ?? []),
    impersonal: set(grammar.impersonal),
    manners: phrases(grammar.manners),
    affiliations: set(grammar.affiliations),
    pronouns: set(grammar.pronouns),
    demonstratives: set(grammar.demonstratives ?? []),
    comparisons: set(grammar.comparisons),
    sourceWords: set(grammar.sourcePhrases.flatMap((phrase) => phrase.forms.flatMap((form) => form.split(' ')))),
    clauseOpeners: set(grammar.clauseOpeners),
    resumptions: set(grammar.resumptions),
    resumes: set(grammar.resumes),
    contrasts: phrases(grammar.contrasts ?? []),
    contentOpeners: set(grammar.contentOpeners ?? []),
    publications: set(grammar.publications ?? []),
    addresses: set(grammar.addresses ?? []),
    pronounPrepositions: set(grammar.pronounPrepositions ?? []),
    outletAt: (doc, index) => {
      const match = outlets.at(doc, index)[0];
      return match === undefined ? 0 : match.to - index;
    },
    isEventNoun: testByWord(({ text }) => isEventWord(text)),
    isEventWord,
    isOutletWord: (stem) => outletWords.has(stem),
    opensClause: (norm) => !firstLetterWords.has(norm),
    isCoordinatedThat: (norm) => coordinatedThats.has(norm),
    fold: foldString,
    rule: (construction) => {
      const rule = rules.get(construction);
      if (rule === undefined) throw new Error(`the pack has no rule for ${construction}`);
      return rule;
    },
  };
};
