/**
 * Why a stored entity may be, or may not be, the one that an article names. SAME_NAME: by a name that it goes by.
 * SPELLED_ALIKE: the same letters, words written apart or together. SOUNDS_ALIKE: a transliteration. WITH_INITIAL: one
 * name has a single letter in its middle. LONGER_NAME: it has further words there. SPELLED_NEARLY: the same consonants,
 * and long words that differ in a letter or two. SAME_OFFICE, SAME_ORGANIZATION, SAME_COUNTRY: what is said of both.
 * ITS_ORGANIZATION: the article names an organisation of the entity. OTHER_COUNTRY, OTHER_FIELD: what is said of both
 * cannot be true of one. NAMESAKE: others fit as well.
 */
export const CANDIDATE_REASONS = [
  'SAME_NAME',
  'SPELLED_ALIKE',
  'SOUNDS_ALIKE',
  'WITH_INITIAL',
  'LONGER_NAME',
  'SPELLED_NEARLY',
  'SAME_OFFICE',
  'SAME_ORGANIZATION',
  'SAME_COUNTRY',
  'ITS_ORGANIZATION',
  'OTHER_COUNTRY',
  'OTHER_FIELD',
  'NAMESAKE',
] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];
