import type { Orthography } from '../lang/orthography.js';
import type { Spellings } from '../text/spellings.js';
import type { Token } from '../text/tokens.js';
import { buildVocabularies, type Vocabulary } from './vocabulary.js';

/** One way to cut a word into proclitics and stem. The first hypothesis of a word is always the whole word. */
export interface Hypothesis {
  /** Folded letters of conjunction and preposition before the stem; 0 for the whole word. */
  readonly prefixLength: number;
  readonly conjunction: string | null;
  readonly preposition: string | null;
  /** Preposition and article are fused: the stem is respelled with its article and its span is the whole word. */
  readonly fused: boolean;
  readonly stem: string;
}

/** Shortest stem that may remain behind a proclitic. */
const MIN_STEM = 2;

/** Cuts words into proclitics and stem, and numbers the words it has cut. */
export interface Hypothesiser {
  (norm: string): readonly Hypothesis[];
  /** For the words of a document with such spellings. */
  vocabulary(spellings: Spellings): Vocabulary;
}

/** Cuts words by an orthography. */
export const buildHypothesiser = (orthography: Orthography): Hypothesiser => {
  const { conjunctions, prepositions, article, fusedArticle } = orthography;

  const cutPreposition = (rest: string, conjunction: string | null, found: Hypothesis[]): void => {
    const prefixLength = conjunction?.length ?? 0;
    if (fusedArticle !== null && article !== null && rest.startsWith(fusedArticle.fused)) {
      const bare = rest.slice(fusedArticle.fused.length);
      if (bare.length >= MIN_STEM) {
        found.push({
          prefixLength,
          conjunction,
          preposition: fusedArticle.preposition,
          fused: true,
          stem: article + bare,
        });
      }
    }
    for (const preposition of prepositions) {
      const stem = rest.slice(preposition.length);
      if (rest.startsWith(preposition) && stem.length >= MIN_STEM) {
        found.push({ prefixLength: prefixLength + preposition.length, conjunction, preposition, fused: false, stem });
      }
    }
  };

  const cut = (norm: string): readonly Hypothesis[] => {
    const found: Hypothesis[] = [{ prefixLength: 0, conjunction: null, preposition: null, fused: false, stem: norm }];
    cutPreposition(norm, null, found);
    for (const conjunction of conjunctions) {
      const rest = norm.slice(conjunction.length);
      if (!norm.startsWith(conjunction) || rest.length < MIN_STEM) continue;
      found.push({ prefixLength: conjunction.length, conjunction, preposition: null, fused: false, stem: rest });
      cutPreposition(rest, conjunction, found);
    }
    return found;
  };

  return Object.assign(cut, { vocabulary: buildVocabularies(cut) });
};

/** Verbatim offset at which the stem of a hypothesis starts: behind the proclitics with their vowel signs and tatweels. */
export const stemStart = (token: Token, hypothesis: Hypothesis, foldUnit: (unit: string) => string): number => {
  if (hypothesis.prefixLength === 0) return token.start;
  let folded = 0;
  let at = 0;
  while (at < token.text.length) {
    const unit = foldUnit(token.text[at] as string);
    // A ligature that holds the proclitic and the next letter cannot be parted: it belongs to the stem.
    if (unit.length > 0 && folded + unit.length > hypothesis.prefixLength) break;
    folded += unit.length;
    at += 1;
  }
  return token.start + at;
};
