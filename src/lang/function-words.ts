/**
 * Words too common to show that two speaker phrases name the same speaker ("the minister" and "the army" share one).
 * One list for all languages, in lower case and without vowel signs: scores compare across articles that mix them.
 */
export const FUNCTION_WORDS: readonly string[] = [
  ...'the a an of to in on for and or by with at from his her its their our my your this that these those'.split(' '),
  ...'mr mrs ms dr who which both some many other others one two he she they it we i you him them'.split(' '),
  'ال',
  'و',
  'في',
  'من',
  'على',
  'عن',
  'إلى',
  'الى',
  'أن',
  'ان',
  'ب',
  'ل',
  'هو',
  'هي',
  'هم',
];
