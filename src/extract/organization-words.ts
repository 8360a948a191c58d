import { bitsAt, isWord, type NameReading } from './name-reading.js';
import { GIVEN, STOPS, WORD } from './name-words.js';

/** Words between quotation marks that can be a name. */
const MAX_QUOTED = 5;

export interface Chain {
  readonly reading: NameReading;
  at: number;
  /** The last word taken is an adjective. */
  adjective: boolean;
  /** Nouns of work may be joined by "and": the ministry of planning and development of resources. */
  coordinates?: boolean;
  /** A title stands before the head: the leader of the movement of change. */
  titled?: boolean;
  /** "For" stands before the head. */
  purpose?: boolean;
  /** Whatever "for the" joins is part of the name: the general directorate for ... */
  institution?: boolean;
}

export const normAt = (reading: NameReading, index: number): string => reading.doc.tokens[index]?.norm ?? '';

/** The word as it stands begins with an article, no proclitic before it. */
export const wholeDefinite = (reading: NameReading, index: number): boolean =>
  reading.words.isDefinite(normAt(reading, index));

/** The word as it stands is a nationality adjective. */
export const wholeNationality = (reading: NameReading, index: number): boolean =>
  isWord(reading, index) && reading.words.nationalityOf(normAt(reading, index)) !== null;

/** Gender that adjectives of a head must show; null: not known. */
type Gender = 'FEMININE' | 'MASCULINE' | null;

export const genderOf = (reading: NameReading, index: number): Gender =>
  reading.feminineEnding === null
    ? null
    : normAt(reading, index).endsWith(reading.feminineEnding) ||
        (reading.thingPluralEnding !== null && normAt(reading, index).endsWith(reading.thingPluralEnding))
      ? 'FEMININE'
      : 'MASCULINE';

/** An adjective with article that belongs to the name: nationality, listed, or shaped like one. */
export const isNameAdjective = (reading: NameReading, index: number, gender: Gender = null): boolean => {
  if (!isWord(reading, index) || !wholeDefinite(reading, index)) return false;
  const bits = bitsAt(reading, index);
  if (
    gender !== null &&
    reading.feminineEnding !== null &&
    !reading.pluralEndings.some((ending) => normAt(reading, index).endsWith(ending))
  ) {
    if (normAt(reading, index).endsWith(reading.feminineEnding) !== (gender === 'FEMININE')) return false;
  }
  if (wholeNationality(reading, index)) return true;
  if (bits & WORD.OUTSIDE || (bits & STOPS && !(bits & WORD.ADJECTIVE))) return false;
  if (bits & WORD.ADJECTIVE) return true;
  if (bits & (WORD.NOUN | WORD.FIELD | GIVEN)) return false;
  const norm = normAt(reading, index);
  return norm.length >= 6 && reading.adjectiveEndings.some((ending) => norm.endsWith(ending));
};

/** A nationality or an adjective that makes names: national, popular, Islamic. */
export const isProperAdjective = (reading: NameReading, index: number, gender: Gender = null): boolean =>
  isNameAdjective(reading, index, gender) &&
  (wholeNationality(reading, index) || (bitsAt(reading, index) & WORD.PROPER_ADJECTIVE) !== 0);

/** Tokens of a stretch in quotation marks that opens at `index`, or null. */
export const quotedAt = (reading: NameReading, index: number): { from: number; to: number; after: number } | null => {
  const marked = reading.markedFrom.get(index + 1);
  if (marked === undefined || !marked.closed || marked.to - marked.from > MAX_QUOTED) return null;
  for (let i = marked.from; i < marked.to; i += 1) {
    if (bitsAt(reading, i) & (WORD.FUNCTION | WORD.VERB | WORD.PREPOSITION) && marked.to - marked.from > 1) return null;
  }
  return { from: marked.from, to: marked.to, after: marked.to + 1 };
};

/** Takes the adjectives at `chain.at` into the name; how many they are. */
export const adjectives = (chain: Chain, gender: Gender = null): number => {
  let taken = 0;
  while (isNameAdjective(chain.reading, chain.at, gender)) {
    chain.at += 1;
    taken += 1;
  }
  if (taken > 0) chain.adjective = true;
  return taken;
};

/**
 * Preposition "for" with its noun, and coordinated fields of work. `known`: the name is complete without them, so that
 * "for" with a noun in construct says what for.
 */
export const extensions = (chain: Chain, limit: number, known = false): void => {
  const { reading } = chain;
  const start = chain.at;
  for (;;) {
    const { at } = chain;
    if (at >= limit || !isWord(reading, at)) return;
    const word = reading.readings[at];
    if (word === undefined) return;
    const field = word.stems.find(({ hypothesis, bits }) => {
      if (hypothesis.prefixLength === 0 && !hypothesis.fused) return false;
      if (hypothesis.preposition !== null && hypothesis.fused && hypothesis.conjunction === null) {
        return (bits & (WORD.FIELD | WORD.NOUN)) !== 0 && (bits & STOPS) === 0;
      }
      if (hypothesis.conjunction !== null && hypothesis.preposition === null) {
        return (
          (bits & (WORD.FIELD | WORD.ADJECTIVE)) !== 0 &&
          reading.words.isDefinite(hypothesis.stem) &&
          (bits & WORD.FIELD || chain.adjective)
        );
      }
      return false;
    });
    const joined =
      chain.institution === true &&
      at === start &&
      field === undefined &&
      reading.doc
        .hypothesesAt(at)
        .some(
          ({ fused, conjunction, stem }) => fused && conjunction === null && (reading.words.bitsOf(stem) & STOPS) === 0,
        );
    if (field !== undefined || joined) {
      chain.at += 1;
      adjectives(chain);
      continue;
    }
    // "for" + construct: for the rights of man, for affairs of ...
    const construct = known
      ? undefined
      : word.stems.find(
          ({ hypothesis, bits }) =>
            hypothesis.preposition === reading.belonging &&
            !hypothesis.fused &&
            hypothesis.conjunction === null &&
            (bits & WORD.FIELD || (bits & WORD.NOUN && !reading.words.isShapedPlain(hypothesis.stem))) &&
            !(word.bits & STOPS),
        );
    if (
      construct !== undefined &&
      isWord(reading, at + 1) &&
      wholeDefinite(reading, at + 1) &&
      !(bitsAt(reading, at + 1) & STOPS)
    ) {
      chain.at += 2;
      adjectives(chain);
      continue;
    }
    const masdar = word.stems.some(
      ({ hypothesis, bits }) =>
        hypothesis.conjunction !== null &&
        hypothesis.preposition === null &&
        bits & WORD.NOUN &&
        !reading.words.isDefinite(hypothesis.stem),
    );
    if (
      chain.coordinates &&
      masdar &&
      isWord(reading, at + 1) &&
      wholeDefinite(reading, at + 1) &&
      bitsAt(reading, at + 1) & (WORD.FIELD | WORD.NOUN)
    ) {
      chain.at += 2;
      adjectives(chain);
      continue;
    }
    return;
  }
};

/** A person, place or organisation of the gazetteer at a token: its end. */
export const properEnd = (reading: NameReading, index: number): { to: number; person: boolean } | null => {
  for (const match of reading.matches[index] ?? []) {
    if (match.value.kind === 'ENTRY' && !match.value.weak && match.hypothesis.prefixLength === 0) {
      return { to: match.to, person: match.value.entry.type === 'PERSON' };
    }
  }
  return null;
};

/** An unknown word that looks like an adjective or a plain noun rather than a name. */
export const isDescription = (reading: NameReading, index: number): boolean => {
  if (bitsAt(reading, index) & (GIVEN | WORD.TOKEN)) return false;
  if (reading.feminineForm !== null && (reading.doc.tokens[index]?.text ?? '').endsWith(reading.feminineForm))
    return true;
  const norm = normAt(reading, index);
  if (reading.readings[index]?.plain) return true;
  const bare = reading.articleNorm;
  return reading.adjectiveEndings.some(
    (ending) => norm.endsWith(ending) && norm.length > ending.length + 2 && !norm.startsWith(bare),
  );
};

/** An unknown word without article that ends as nationality adjectives do. */
export const looksLikeAdjective = (reading: NameReading, index: number): boolean =>
  (bitsAt(reading, index) & (GIVEN | WORD.TOKEN)) === 0 &&
  reading.indefiniteAdjectiveEndings.some(
    (ending) => normAt(reading, index).endsWith(ending) && normAt(reading, index).length > 3,
  );

/** An unknown word that begins with a letter that may be a preposition or conjunction. */
export const hasProclitic = (reading: NameReading, index: number): boolean =>
  (bitsAt(reading, index) & (GIVEN | WORD.TOKEN)) === 0 &&
  reading.doc
    .hypothesesAt(index)
    .some(
      ({ preposition, conjunction, stem }) =>
        (preposition !== null || conjunction !== null) &&
        (reading.words.bitsOf(stem) !== 0 ||
          reading.words.isDefinite(stem) ||
          (preposition === reading.belonging && stem.length >= 4)),
    );

/** A place of the gazetteer begins at a token. */
export const placeAt = (reading: NameReading, index: number): boolean =>
  (reading.matches[index] ?? []).some(
    ({ value, hypothesis }) =>
      value.kind === 'ENTRY' && !value.weak && value.entry.type === 'LOCATION' && hypothesis.prefixLength === 0,
  );
