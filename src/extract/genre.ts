import type { GenreGrammar, GenreSign } from '../lang/genre-grammar.js';
import type { QuoteGrammar } from '../lang/quote-grammar.js';
import type { Agreement } from '../model/agreement.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Entity } from '../model/entity.js';
import type { Interaction } from '../model/interaction.js';
import type { Quote } from '../model/quote.js';
import { Look } from '../text/looks.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { buildLexicon } from './lexicon.js';
import { placesByWord } from './places.js';

/** Points that make an opinion piece, and points for each hundred words told. */
const POINTS = 2;
const DENSITY = 0.45;
/** A long text that quotes hardly anybody needs fewer signs: it is argued or told by its author. */
const LONG_WORDS = 450;
const LONG_ATTRIBUTED = 0.2;
const LONG_DENSITY = 0.25;
/** Largest share of attributed words; a text with more lets others speak. */
const ATTRIBUTED = 0.35;
/** A narrator who is heard this clearly is an author however much he quotes. */
const CLEAR_POINTS = 5;
const CLEAR_DENSITY = 0.7;
const CLEAR_ATTRIBUTED = 0.55;
/** Hits of one row that count: one habit of speech is one sign. */
const MOST_OF_ONE = 4;
const MARK_WEIGHT = 0.5;
/** Points that attribution costs, for the share of attributed words: who quotes others reports. */
const ATTRIBUTION_COST = 6;

/** What kind of text an article is, with what shows it. */
export interface Genre {
  readonly isOpinion: boolean;
  readonly points: number;
  /** Points for each hundred words told. */
  readonly density: number;
  /** Share of the words that the text puts into somebody's mouth. */
  readonly attributed: number;
  readonly signs: ReadonlyMap<GenreSign, readonly Span[]>;
}

/**
 * Builds the reader that tells opinion pieces and stories in the first person from reports, by the narrator's own words:
 * those outside all quotes and marks. One pass.
 */
export const buildGenreReader = (
  grammar: GenreGrammar,
): ((doc: AnnotatedDocument, quotes: readonly Quote[]) => Genre) => {
  const words = buildLexicon(
    grammar.rows.flatMap((row) =>
      row.forms.map((form) => ({ forms: [form], proclitics: 'CONJUNCTION' as const, value: row })),
    ),
  );
  const marks = new Set(grammar.marks);
  const signPlaces = placesByWord((word) => words.begins(word) || marks.has(word.text));
  return (doc, quotes) => {
    const isSpoken = new Uint8Array(doc.tokens.length);
    for (const quote of quotes) {
      if (quote.speaker === null) continue;
      for (const span of quote.content) isSpoken.fill(1, doc.tokenAt(span.start), doc.tokenAt(span.end - 1) + 1);
    }
    const signs = new Map<GenreSign, Span[]>();
    const counts = new Map<unknown, number>();
    let points = 0;
    let told = 0;
    let spoken = 0;
    const add = (sign: GenreSign, key: unknown, weight: number, span: Span): void => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count <= MOST_OF_ONE) points += weight;
      const list = signs.get(sign);
      if (list === undefined) signs.set(sign, [span]);
      else list.push(span);
    };
    const isTold = (index: number): boolean => isSpoken[index] === 0 && (doc.markedAt[index] as number) < 0;
    for (const block of doc.blocks) {
      if (block.kind !== 'PARAGRAPH' && block.kind !== 'TITLE' && block.kind !== 'HEADLINE') continue;
      const to = doc.tokenAt(block.end - 1) + 1;
      for (let index = doc.tokenAt(block.start); index < to; index += 1) {
        if (((doc.looks[index] as number) & (Look.WORD | Look.NUMBER)) === 0) continue;
        if (isTold(index)) told += 1;
        else spoken += 1;
      }
    }
    for (const index of signPlaces(doc)) {
      if (!isTold(index) || doc.blockOf(index)?.kind !== 'PARAGRAPH') continue;
      const token = doc.tokens[index] as Token;
      if (marks.has(token.text)) add('QUESTION', token.text, MARK_WEIGHT, token);
      const [match] = words.at(doc, index);
      if (match !== undefined) add(match.value.sign, match.value, match.value.weight, match.span);
    }
    const attributed = spoken / Math.max(1, spoken + told);
    const net = points - attributed * ATTRIBUTION_COST;
    const density = (100 * net) / Math.max(1, told);
    const isLong = told + spoken >= LONG_WORDS && attributed < LONG_ATTRIBUTED;
    const isClear = points >= CLEAR_POINTS && attributed <= CLEAR_ATTRIBUTED && density >= CLEAR_DENSITY;
    const isArgued = net >= POINTS && attributed <= ATTRIBUTED && density >= (isLong ? LONG_DENSITY : DENSITY);
    const isOpinion = isClear || isArgued;
    return { isOpinion, points, density, attributed, signs };
  };
};

/** Confidence that a result keeps in an opinion piece. */
const DOUBT = 0.8;
/** Accords that an opinion piece states are believed from rules of this confidence on. */
const STRONG_ACCORD = 0.88;
/** Named parties that an accord or a meeting of an opinion piece needs: "a summit", "they received him" are figures of speech there. */
const NAMED_PARTIES = 2;

const countNamed = (parties: readonly { readonly entity: string | null }[]): number =>
  new Set(parties.flatMap(({ entity }) => entity ?? [])).size;

const doubted = (confidence: number): number => Math.round(confidence * DOUBT * 100) / 100;

/**
 * What an opinion piece keeps of its results: denials by a named speaker whose own verb denies, accords that a strong rule
 * read and meetings, both between named parties, all of them with less confidence. Authors deny, agree and conclude in
 * their own name.
 */
export const buildOpinionFilter = (grammar: QuoteGrammar) => {
  const denying = new Set(grammar.cues.filter(({ act }) => act === 'DENY').map(({ lemma }) => lemma));
  return {
    quotes: (quotes: readonly Quote[], named: readonly Entity[]): readonly Quote[] => {
      const isNamed = new Set(named.map(({ id }) => id));
      const parents = new Map<string, string | null>();
      const kept = quotes.flatMap((quote): Quote[] => {
        if (quote.act !== 'DENY') return [quote];
        // Words in a content that call something untrue deny it for whoever is quoted; here that is mostly the author.
        if (quote.cueLemma !== null && !denying.has(quote.cueLemma))
          return [{ ...quote, act: 'STATE', deniedTarget: null }];
        const isStrong = quote.speakerStatus === 'STATED' && isNamed.has(quote.speaker?.entity ?? '');
        if (isStrong) return [{ ...quote, confidence: doubted(quote.confidence) }];
        parents.set(quote.id, quote.parent);
        return [];
      });
      if (parents.size === 0) return kept;
      const holderOf = (id: string | null): string | null => {
        let at = id;
        while (at !== null && parents.has(at)) at = parents.get(at) ?? null;
        return at;
      };
      return kept.map((quote) => ({
        ...quote,
        parent: holderOf(quote.parent),
        continues: quote.continues !== null && parents.has(quote.continues) ? null : quote.continues,
      }));
    },
    agreements: (agreements: readonly Agreement[]): readonly Agreement[] => {
      const kept = agreements.filter(
        ({ confidence, parties }) =>
          confidence >= STRONG_ACCORD && countNamed(parties.filter(({ role }) => role === 'PARTY')) >= NAMED_PARTIES,
      );
      const ids = new Set(kept.map(({ id }) => id));
      return kept.map((agreement) => ({
        ...agreement,
        sameAs: agreement.sameAs !== null && ids.has(agreement.sameAs) ? agreement.sameAs : null,
        confidence: doubted(agreement.confidence),
      }));
    },
    interactions: (interactions: readonly Interaction[]): readonly Interaction[] => {
      const kept = interactions.filter(({ participants }) => countNamed(participants) >= NAMED_PARTIES);
      const ids = new Set(kept.map(({ id }) => id));
      return kept.map((interaction) => ({
        ...interaction,
        sameAs: interaction.sameAs !== null && ids.has(interaction.sameAs) ? interaction.sameAs : null,
        confidence: doubted(interaction.confidence),
      }));
    },
  };
};

/** Says why a text was taken for an opinion piece. */
export const opinionDiagnostic = ({ signs }: Genre): Diagnostic => {
  const counts = [...signs]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([sign, spans]) => `${sign} ${spans.length}`);
  const first = [...signs.values()]
    .flat()
    .reduce<Span | null>((a, b) => (a === null || b.start < a.start ? b : a), null);
  return {
    code: 'OPINION_GENRE',
    span: first === null ? null : { start: first.start, end: first.end },
    note: `The narrator argues or tells in his own name (${counts.join(', ')}): no findings, and only denials, accords and meetings of named parties.`,
  };
};
