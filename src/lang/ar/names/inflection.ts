/** Items of a list that holds one on each line. */
export const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Pairs of a list that holds two words on each line. */
export const pairs = (list: string): [string, string][] =>
  lines(list).map((line) => {
    const [first = line, second = line] = line.split(' ');
    return [first, second];
  });

const ARTICLE = 'ال';
const TEH_MARBUTA = 'ة';

const VERB_SUFFIXES = ['', 'ت', 'وا', 'ا', 'تا', 'نا', 'ه', 'ها', 'هم', 'ته', 'تها', 'تهم', 'وه', 'وها'];
const IMPERFECT_PREFIXES = ['ي', 'ت', 'ن', 'أ'];
const IMPERFECT_SUFFIXES = ['', 'ون', 'وا', 'ان', 'ا', 'ه', 'ها', 'هم', 'ونه', 'ونها'];

/** Perfect and imperfect of a verb in all persons, with the future prefix and object pronouns. */
export const verbForms = ([perfect, imperfect]: readonly [string, string]): string[] => {
  // A weak final letter goes before a suffix.
  const weak = /[ىيو]$/u.test(perfect) || perfect.endsWith('ا');
  const stems = weak ? [perfect.slice(0, -1)] : [perfect];
  const past = [perfect, ...stems.flatMap((stem) => VERB_SUFFIXES.slice(1).map((suffix) => stem + suffix))];
  const core = imperfect.slice(1);
  const present = IMPERFECT_PREFIXES.flatMap((prefix) => [prefix, `س${prefix}`]).flatMap((prefix) =>
    IMPERFECT_SUFFIXES.map((suffix) => prefix + core + suffix),
  );
  return [...past, ...present];
};

const NOUN_SUFFIXES = ['', 'ه', 'ها', 'هم', 'نا', 'هما', 'ين', 'ون', 'ات', 'ان', 'اته', 'اتها', 'اتهم', 'ا'];
const DEFINITE_SUFFIXES = ['', 'ين', 'ون', 'ات', 'ان'];

/** A noun with article, sound plurals, dual and possessive pronouns. */
export const nounForms = (noun: string): string[] => {
  if (noun.startsWith(ARTICLE)) return [noun];
  const feminine = noun.endsWith(TEH_MARBUTA);
  const stem = feminine ? noun.slice(0, -1) : noun;
  // The dual and plurals of a noun of two letters are more often a name.
  const suffixes = stem.length > 2 ? NOUN_SUFFIXES.slice(1) : ['ه', 'ها', 'هم', 'نا'];
  const suffixed = suffixes.map((suffix) =>
    feminine && !suffix.startsWith('ات') ? `${stem}ت${suffix}` : stem + suffix,
  );
  const definite = DEFINITE_SUFFIXES.slice(1).map(
    (suffix) =>
      ARTICLE +
      (feminine && suffix === 'ان' ? `${stem}تان` : feminine && suffix === 'ين' ? `${stem}تين` : stem + suffix),
  );
  return [noun, ARTICLE + noun, ...suffixed, ...definite];
};

const ADJECTIVE_SUFFIXES = ['', 'ة', 'ين', 'ون', 'ات', 'ان', 'تان', 'تين'];

/** An adjective in both genders and all numbers, with and without article. */
export const adjectiveForms = (adjective: string): string[] => {
  if (adjective.startsWith(ARTICLE)) return [adjective];
  if (adjective.endsWith(TEH_MARBUTA) || /[ىا]$/u.test(adjective)) return [adjective, ARTICLE + adjective];
  const own = ADJECTIVE_SUFFIXES.map((suffix) => adjective + suffix);
  return [...own, ...own.map((form) => ARTICLE + form)];
};

/** Forms of an adjective of two words (South Korean): both words agree. */
export const nationalityForms = (singular: string, plurals: readonly string[] = []): string[] => {
  const words = singular.split(' ');
  if (words.length === 1) {
    return [...adjectiveForms(singular), ...plurals.flatMap((plural) => [plural, ARTICLE + plural])];
  }
  const [first = '', second = ''] = words;
  const agreed = ['', 'ة', 'ين', 'ون'].map((suffix) => [first + suffix, second + suffix] as const);
  return agreed.flatMap(([a, b]) => [`${a} ${b}`, `${ARTICLE}${a} ${ARTICLE}${b}`, `${ARTICLE}${a} ${b}`]);
};

/**
 * Spellings of a name: servant-of names stand as one word or two (عبدالله، عبد الله), as do some names in religion
 * (عزالدين، عز الدين).
 */
export const nameSpellings = (name: string): string[] => {
  const spellings = new Set([name]);
  if (/(^| )عبدال/u.test(name)) spellings.add(name.replace(/(^| )عبدال/gu, '$1عبد ال'));
  if (/(^| )عبد ال/u.test(name)) spellings.add(name.replace(/(^| )عبد ال/gu, '$1عبدال'));
  if (/\S الدين/u.test(name)) spellings.add(name.replace(/(\S) الدين/gu, '$1الدين'));
  if (/(^| )أبو /u.test(name)) spellings.add(name.replace(/(^| )أبو /gu, '$1أبو'));
  return [...spellings];
};
