import { foldString } from '../../text/fold.js';
import { ROOT_CONJUNCTION_STEMS } from './stem-exceptions.js';

/**
 * A light stemmer for search and for comparing contents: conjunctions, prepositions and the article go from the front,
 * number, gender and possessive endings from the back. Broken plurals and verb prefixes stay.
 * Source: Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (light10).
 */

/** Letters that must remain. */
const MIN_STEM = 3;
const MIN_BEHIND_ARTICLE = 2;

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

const ENDINGS = ['يات', 'تان', 'تين', 'ات', 'ان', 'ون', 'ين', 'يه', 'وا', 'ه', 'ي', 'ا'] as const;

const EXCEPTIONS: ReadonlySet<string> = new Set(ROOT_CONJUNCTION_STEMS.map(foldString));

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

/** The folded word without clitics and inflection; words in other letters come back as they are. */
export const stem = (norm: string): string => {
  if (!ARABIC.test(norm)) return norm;
  for (const prefix of ARTICLE_PREFIXES) {
    if (norm.startsWith(prefix) && norm.length - prefix.length >= MIN_BEHIND_ARTICLE) {
      return withoutEndings(norm.slice(prefix.length));
    }
  }
  const whole = withoutEndings(norm);
  if (!norm.startsWith('و') || norm.length < 4 || EXCEPTIONS.has(whole)) return whole;
  return withoutEndings(norm.slice(1));
};
