import { foldString } from '../../text/fold.js';
import { IRREGULAR_FORMS, ROOT_ARTICLE_WORDS, ROOT_INITIAL_WORDS } from './stem-exceptions.js';

/**
 * A light stemmer for search and for comparing contents: conjunctions, prepositions and the article go from the front,
 * number, gender and possessive endings from the back. Common broken plurals come from a table; verb prefixes
 * stay. A single letter goes
 * unless the word is listed as beginning with it.
 * Source: Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (light10).
 */

/** Letters that must remain. */
const MIN_STEM = 3;
const MIN_BEHIND_ARTICLE = 2;
/** Longer runs of letters are no words. */
const LONGEST_WORD = 40;

/** With the article: unmistakable. The fused one first. */
const ARTICLE_PREFIXES = [
  'وبال',
  'وكال',
  'فبال',
  'فكال',
  'ولل',
  'فلل',
  'وال',
  'فال',
  'بال',
  'كال',
  'لل',
  'ال',
] as const;

/** Possessive and object pronouns of two letters and more, with the ت that opens a teh marbuta in front of them. */
const PRONOUNS = ['تهما', 'تهم', 'تهن', 'تها', 'تنا', 'تكم', 'هما', 'كما', 'هم', 'هن', 'ها', 'نا', 'كم'] as const;

/** In this order, each at most once: a plural and the letter it was built on go one after the other. */
const ENDINGS = [
  'يات',
  'تان',
  'تين',
  'ات',
  'ون',
  'ين',
  'يه',
  'يا',
  'يي',
  'ته',
  'تي',
  'تا',
  'وا',
  'ه',
  'ي',
  'ا',
] as const;

const ARABIC = /^[\u0621-\u064a]+$/u;

const withoutEndings = (word: string): string => {
  let stem = word;
  for (const pronoun of PRONOUNS) {
    if (stem.endsWith(pronoun) && stem.length - pronoun.length >= MIN_STEM) {
      stem = stem.slice(0, -pronoun.length);
      break;
    }
  }
  for (const ending of ENDINGS) {
    if (stem.endsWith(ending) && stem.length - ending.length >= MIN_STEM) stem = stem.slice(0, -ending.length);
  }
  return stem;
};

const ROOT_INITIAL: ReadonlySet<string> = new Set(ROOT_INITIAL_WORDS.map((word) => withoutEndings(foldString(word))));

const ROOT_ARTICLE: ReadonlySet<string> = new Set(ROOT_ARTICLE_WORDS.map((word) => withoutEndings(foldString(word))));

/** The word behind its first letter when that is one of `proclitics` and not the word's own; else null. */
const behind = (word: string, proclitics: string): string | null => {
  if (word.length <= MIN_STEM || !proclitics.includes(word[0] as string)) return null;
  return ROOT_INITIAL.has(withoutEndings(word)) ? null : word.slice(1);
};

const LEMMAS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.flatMap(([one, ...many]) =>
    many.map((word): [string, string] => [withoutEndings(foldString(word)), withoutEndings(foldString(one))]),
  ),
);

const lemma = (word: string): string => {
  const stem = withoutEndings(word);
  return LEMMAS.get(stem) ?? stem;
};

/** The folded word without clitics and inflection; words in other letters come back as they are. */
export const stem = (norm: string): string => {
  if (norm.length > LONGEST_WORD || !ARABIC.test(norm)) return norm;
  if (!norm.startsWith('ال') && ROOT_INITIAL.has(withoutEndings(norm))) return lemma(norm);
  for (const prefix of ARTICLE_PREFIXES) {
    if (!norm.startsWith(prefix)) continue;
    const withArticle = norm.slice(prefix.length - 2);
    if (ROOT_ARTICLE.has(withoutEndings(withArticle))) return lemma(withArticle);
    // The fused preposition may have met a word of its own letter instead of the article: للجنة.
    if (prefix.endsWith('لل') && ROOT_INITIAL.has(withoutEndings(norm.slice(prefix.length - 1)))) {
      return lemma(norm.slice(prefix.length - 1));
    }
    const least = prefix.endsWith('لل') ? MIN_STEM : MIN_BEHIND_ARTICLE;
    if (norm.length - prefix.length >= least) return lemma(norm.slice(prefix.length));
  }
  const bare = behind(norm, 'و') ?? norm;
  return lemma(behind(bare, 'بل') ?? bare);
};
