import type { HeadRow } from '../lang/name-grammar.js';
import type { Hypothesis } from './hypotheses.js';
import type { LexiconMatch } from './lexicon.js';
import { bitsAt, cueAt, isVerb, isWord, type NameCandidate, type NameCue, type NameReading } from './name-reading.js';
import { COMMON, GIVEN, STOPS, WORD } from './name-words.js';
import { nameEnd, nameStart } from './person-names.js';

type HeadCue = Extract<NameCue, { kind: 'ORGANIZATION' | 'PLACE' | 'EVENT' }>;
type HeadMatch = LexiconMatch<NameCue> & { readonly value: HeadCue };

/** Words that a name may hold behind its head. */
const MAX_TAIL = 9;
/** Words between quotation marks that can be a name. */
const MAX_QUOTED = 5;
/** Heads that take a country or a person only as an adjective: "the government of X" names nobody. */
const NO_PROPER_COMPLEMENT = new Set([
  'GOVERNMENT',
  'ARMY',
  'DELEGATION',
  'POLICE',
  'DEPARTMENT',
  'COMPANY',
  'MOVEMENT',
  'EMIRATE',
]);
/** Heads that describe rather than name when only a plain noun follows: the movement of the shoulder. */
const DESCRIBING = new Set(['COMPANY', 'MOVEMENT', 'ARMED_GROUP', 'BROADCASTER', 'INSTITUTE']);
/** Of those, heads that a field of work names: the electricity company, the institute of sciences. */
const FIELD_NAMED = new Set(['COMPANY', 'INSTITUTE']);
/** Heads that are plain nouns unless a field of work follows. */
const FIELD_ONLY = new Set(['DIRECTORATE', 'DEPARTMENT', 'POLICE']);
/** Heads that only a nationality makes a name. */
const NATIONALITY_ONLY = new Set([
  'ARMY',
  'GOVERNMENT',
  'PARLIAMENT',
  'NATIONAL_TEAM',
  'DELEGATION',
  'POLITICAL_GROUP',
  'MINISTRY',
  'POLICE',
]);

/** Subtypes whose nouns with a nationality alone describe and do not name. */
const NO_NATION_ALONE = new Set(['AGENCY']);

interface Chain {
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

const normAt = (reading: NameReading, index: number): string => reading.doc.tokens[index]?.norm ?? '';

const wholeDefinite = (reading: NameReading, index: number): boolean =>
  reading.words.isDefinite(normAt(reading, index));

const wholeNationality = (reading: NameReading, index: number): boolean =>
  isWord(reading, index) && reading.words.nationalityOf(normAt(reading, index)) !== null;

/** Gender that adjectives of a head must show; null: not known. */
type Gender = 'FEMININE' | 'MASCULINE' | null;

const genderOf = (reading: NameReading, index: number): Gender =>
  reading.feminineEnding === null
    ? null
    : normAt(reading, index).endsWith(reading.feminineEnding) ||
        (reading.thingPluralEnding !== null && normAt(reading, index).endsWith(reading.thingPluralEnding))
      ? 'FEMININE'
      : 'MASCULINE';

/** An adjective with article that belongs to the name: nationality, listed, or shaped like one. */
const isNameAdjective = (reading: NameReading, index: number, gender: Gender = null): boolean => {
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
const isProperAdjective = (reading: NameReading, index: number, gender: Gender = null): boolean =>
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

const adjectives = (chain: Chain, gender: Gender = null): number => {
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
const extensions = (chain: Chain, limit: number, known = false): void => {
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
      (reading.doc.hypotheses[at] ?? []).some(
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
const properEnd = (reading: NameReading, index: number): { to: number; person: boolean } | null => {
  for (const match of reading.matches[index] ?? []) {
    if (match.value.kind === 'ENTRY' && !match.value.weak && match.hypothesis.prefixLength === 0) {
      return { to: match.to, person: match.value.entry.type === 'PERSON' };
    }
  }
  return null;
};

/** An unknown word that looks like an adjective or a plain noun rather than a name. */
const isDescription = (reading: NameReading, index: number): boolean => {
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
const looksLikeAdjective = (reading: NameReading, index: number): boolean =>
  (bitsAt(reading, index) & (GIVEN | WORD.TOKEN)) === 0 &&
  reading.indefiniteAdjectiveEndings.some(
    (ending) => normAt(reading, index).endsWith(ending) && normAt(reading, index).length > 3,
  );

/** An unknown word that begins with a letter that may be a preposition or conjunction. */
const hasProclitic = (reading: NameReading, index: number): boolean =>
  (bitsAt(reading, index) & (GIVEN | WORD.TOKEN)) === 0 &&
  (reading.doc.hypotheses[index] ?? []).some(
    ({ preposition, conjunction, stem }) =>
      (preposition !== null || conjunction !== null) &&
      (reading.words.bitsOf(stem) !== 0 ||
        reading.words.isDefinite(stem) ||
        (preposition === reading.belonging && stem.length >= 4)),
  );

const placeAt = (reading: NameReading, index: number): boolean =>
  (reading.matches[index] ?? []).some(
    ({ value, hypothesis }) =>
      value.kind === 'ENTRY' && !value.weak && value.entry.type === 'LOCATION' && hypothesis.prefixLength === 0,
  );

/** End of the name of a king or prince that an institution bears: his own name and his father's. */
const honoredEnd = (reading: NameReading, start: number): number => {
  const limit = nameEnd(reading, start);
  let end = start + (reading.nameParts.joiners.has(normAt(reading, start)) ? 2 : 1);
  while (end < limit && bitsAt(reading, end) & WORD.PARTICLE) {
    end += reading.nameParts.joiners.has(normAt(reading, end + 1)) ? 3 : 2;
  }
  return Math.min(Math.max(end, start + 1), limit);
};

/** The words that a construct head belongs to, beginning at `chain.at`; false: none. */
const complement = (chain: Chain, head: HeadRow): boolean => {
  const { reading } = chain;
  const { at } = chain;
  if (!isWord(reading, at)) return false;
  const word = reading.readings[at];
  if (word === undefined) return false;
  const closed = NO_PROPER_COMPLEMENT.has(head.subtype ?? '');
  const honorific = cueAt(reading, at, 'HONORIFIC');
  const king = cueAt(reading, at, 'TITLE');
  if (honorific !== null || (king?.value.definite && king.to === at + 1)) {
    const next = honorific?.to ?? king?.to ?? at + 1;
    const start = nameStart(reading, next, true);
    if (start !== null && start.strength !== 'POSSIBLE' && start.hypothesis.prefixLength === 0) {
      if (closed && head.subtype !== 'COMPANY') return false;
      chain.at = honoredEnd(reading, next);
      return true;
    }
    if (honorific !== null && king === null) return false;
  }
  if (head.subtype === 'MEDICAL_CITY') return false;
  const guarded = cueAt(reading, at, 'TITLE');
  if (guarded !== null && guarded.to - at > 1 && head.subtype === 'EMBASSY') {
    chain.at = guarded.to;
    return true;
  }
  const proper = properEnd(reading, at);
  if (proper === null && head.subtype === 'COUNTRY') return false;
  if (proper !== null) {
    // A canal bears a place's name, a channel its own.
    if (head.subtype === 'BROADCASTER' && placeAt(reading, at)) return false;
    const group = reading.matches[at]?.some(
      ({ value, to }) => value.kind === 'ENTRY' && value.entry.type === 'GROUP' && to === proper.to,
    );
    if (closed && !group && (proper.person || head.subtype !== 'COMPANY')) return false;
    chain.at = proper.to;
    return true;
  }
  const { bits } = word;
  if (bits & STOPS && !(bits & (WORD.FIELD | WORD.NOUN))) return false;
  if (wholeDefinite(reading, at)) {
    if (head.subtype === 'MOVEMENT' && bits & WORD.FIELD) return false;
    // The council of the company, the founder of the paper: nouns that themselves point back to a name.
    if (
      head.subtype !== 'MINISTRY' &&
      reading.definiteHeads.has(normAt(reading, at)) &&
      !isNameAdjective(reading, at + 1)
    )
      return false;
    if (
      DESCRIBING.has(head.subtype ?? '') &&
      bits & (FIELD_NAMED.has(head.subtype ?? '') ? COMMON & ~WORD.FIELD : COMMON) &&
      !isProperAdjective(reading, at + 1) &&
      !(chain.titled && bits & WORD.NOUN)
    ) {
      return false;
    }
    if (FIELD_ONLY.has(head.subtype ?? '') && !(bits & WORD.FIELD)) return false;
    if (head.subtype === 'ROAD' && !isNameAdjective(reading, at + 1)) return false;
    if (head.type === 'LOCATION' && bits & COMMON && !(bits & (WORD.TOKEN | GIVEN))) return false;
    if (bits & WORD.OUTSIDE && !(bits & (WORD.NOUN | WORD.FIELD | WORD.ADJECTIVE))) return false;
    if (wholeNationality(reading, at) && head.pattern === 'CONSTRUCT' && head.type !== 'LOCATION') {
      // "council of the Saudis" is rare, "a Saudi ministry" has no article: the head would be definite.
      if (!reading.pluralEndings.some((ending) => normAt(reading, at).endsWith(ending))) return head.type === 'MEDIA';
    }
    chain.at += 1;
    return true;
  }
  // The board of a company: the inner noun begins a name of its own.
  if (cueAt(reading, at, 'ORGANIZATION') !== null) return false;
  // A second noun in construct: the rights of man, the affairs of the two mosques.
  const second = chain.at + 1;
  if (bits & (WORD.NOUN | WORD.FIELD) && !word.nationality) {
    // "For organising the parking lots": the head is a verbal noun.
    if (chain.purpose && head.subtype === 'ARMED_GROUP') return false;
    if (
      isWord(reading, second) &&
      wholeDefinite(reading, second) &&
      !(bitsAt(reading, second) & STOPS) &&
      !wholeNationality(reading, second)
    ) {
      chain.at += 2;
      return true;
    }
    // The alliance of the tribes of X.
    const word2 = reading.readings[second];
    const unknown =
      isWord(reading, second) &&
      word2 !== undefined &&
      !word2.common &&
      !word2.definite &&
      !word2.plain &&
      word2.bits === 0;
    if (head.subtype === 'MOVEMENT' && unknown && word2.nationality === null) {
      chain.at += 2;
      return true;
    }
    return false;
  }
  if (word.common || word.definite || word.nationality !== null || bits & COMMON) return false;
  // A feminine word behind a feminine noun is an adjective more often than a name.
  const feminine = reading.feminineForm !== null && (reading.doc.tokens[at]?.text ?? '').endsWith(reading.feminineForm);
  if (feminine && !(bits & WORD.TOKEN) && genderOf(reading, at - 1) === 'FEMININE') return false;
  if (isDescription(reading, at) || looksLikeAdjective(reading, at) || head.subtype === 'COUNTRY') return false;
  if (head.subtype === 'DELEGATION' || head.subtype === 'GOVERNMENT' || head.subtype === 'DEPARTMENT') return false;
  // A unit may bear a person's name of several parts.
  if (bits & WORD.PARTICLE) {
    chain.at = Math.max(nameEnd(reading, at), at + 1);
    return true;
  }
  // A name nothing is known about, perhaps of several words.
  chain.at += 1;
  while (
    chain.at < at + 3 &&
    isWord(reading, chain.at) &&
    !reading.readings[chain.at]?.common &&
    !reading.readings[chain.at]?.definite &&
    reading.readings[chain.at]?.nationality === null &&
    (bitsAt(reading, chain.at) & (COMMON | GIVEN)) === 0 &&
    !hasProclitic(reading, chain.at) &&
    !isDescription(reading, chain.at) &&
    (reading.matches[chain.at]?.length ?? 0) === 0
  ) {
    chain.at += 1;
  }
  if (head.subtype === 'CLUB') {
    const place = properEnd(reading, chain.at);
    if (place !== null && !place.person) chain.at = place.to;
  }
  return true;
};

const candidate = (
  match: HeadMatch,
  from: number,
  to: number,
  hypothesis: Hypothesis | null,
  inner: NameCandidate | null,
): NameCandidate => ({
  from,
  to,
  hypothesis,
  type: match.value.row.type,
  subtype: match.value.row.subtype,
  construction:
    match.value.kind === 'ORGANIZATION'
      ? 'ORGANIZATION_HEAD'
      : match.value.kind === 'PLACE'
        ? 'PLACE_HEAD'
        : 'EVENT_HEAD',
  entry: null,
  inner,
});

/** Name in quotation marks behind its head; company names leave the head out when words stand between. */
const quotedName = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  const direct = quotedAt(reading, match.to);
  if (direct !== null && match.value.row.describes === true) {
    const first = reading.doc.hypotheses[direct.from]?.[0] ?? null;
    return { ...candidate(match, direct.from, direct.to, first, null), construction: 'QUOTED_NAME' };
  }
  if (direct !== null) {
    const chain: Chain = { reading, at: direct.after, adjective: false };
    while (wholeNationality(reading, chain.at) && wholeDefinite(reading, chain.at)) chain.at += 1;
    return candidate(match, match.from, chain.at, match.hypothesis, null);
  }
  // Head, describing words with article, name in marks.
  let at = match.to;
  while (at < match.to + 5 && isWord(reading, at) && wholeDefinite(reading, at) && !(bitsAt(reading, at) & STOPS))
    at += 1;
  const later = at > match.to ? quotedAt(reading, at) : null;
  if (later === null || match.value.row.subtype !== 'COMPANY') return null;
  const first = reading.doc.hypotheses[later.from]?.[0] ?? null;
  return { ...candidate(match, later.from, later.to, first, null), construction: 'QUOTED_NAME' };
};

/** A name of the gazetteer that begins with the head itself: its end. */
const knownEnd = (reading: NameReading, match: HeadMatch): number | null => {
  for (const other of reading.matches[match.from] ?? []) {
    if (other.value.kind === 'ENTRY' && !other.value.weak && other.to > match.to && other.value.entry.type !== 'PERSON')
      return other.to;
  }
  return null;
};

/** A group called by numbers: 5+1. */
const numberEnd = (reading: NameReading, index: number): number | null => {
  const { tokens } = reading.doc;
  if (tokens[index]?.kind !== 'NUMBER' || tokens[index + 1]?.text !== '+' || tokens[index + 2]?.kind !== 'NUMBER')
    return null;
  return index + 3;
};

/** A company of the gazetteer behind the noun for one, also by a name that is ambiguous elsewhere. */
const companyAt = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  for (const { value, to, hypothesis } of reading.matches[match.to] ?? []) {
    if (value.kind !== 'ENTRY' || value.entry.subtype !== 'COMPANY' || hypothesis.prefixLength > 0) continue;
    return { ...candidate(match, match.to, to, hypothesis, null), construction: 'GAZETTEER', entry: value.entry };
  }
  return null;
};

/** A word without article that no gazetteer and no dictionary knows. */
const isOwnName = (reading: NameReading, index: number): boolean =>
  !wholeDefinite(reading, index) &&
  (bitsAt(reading, index) & COMMON) === 0 &&
  properEnd(reading, index) === null &&
  cueAt(reading, index, 'HONORIFIC', 'TITLE') === null;

const constructName = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  const { row } = match.value;
  const quoted = row.subtype === 'MEDICAL_CITY' ? null : quotedName(reading, match);
  if (quoted !== null) return quoted;
  const numbered = numberEnd(reading, match.to);
  if (numbered !== null && row.type === 'ORGANIZATION')
    return candidate(match, match.from, numbered, match.hypothesis, null);
  const titled = cueAt(reading, match.from - 1, 'TITLE') !== null && row.subtype === 'MOVEMENT';
  const purpose =
    match.hypothesis.preposition === reading.belonging && cueAt(reading, match.from - 1, 'TITLE') === null;
  const chain: Chain = { reading, at: match.to, adjective: false, titled, purpose };
  const limit = match.to + MAX_TAIL;
  const known = knownEnd(reading, match);
  if (known !== null) {
    chain.at = known;
    while (isProperAdjective(reading, chain.at, genderOf(reading, match.to - 1))) chain.at += 1;
    extensions(chain, limit, true);
    return chain.at === known ? null : candidate(match, match.from, chain.at, match.hypothesis, null);
  }
  const company = row.describes === true ? companyAt(reading, match) : null;
  if (company !== null) return company;
  if (!complement(chain, row)) return null;
  if (row.describes === true && isOwnName(reading, match.to)) {
    return candidate(match, match.to, chain.at, reading.doc.hypotheses[match.to]?.[0] ?? null, null);
  }
  if (row.pattern === 'SHARED') return candidate(match, match.from, chain.at, match.hypothesis, null);
  const plural = reading.pluralEndings.some((ending) => normAt(reading, chain.at - 1).endsWith(ending));
  if (adjectives(chain) === 0 && plural && row.subtype === 'PARTY' && isWord(reading, chain.at)) {
    // An adjective in a broken plural: the party of the free patriots.
    if (
      wholeDefinite(reading, chain.at) &&
      !(bitsAt(reading, chain.at) & (STOPS | WORD.OUTSIDE)) &&
      cueAt(reading, chain.at, 'TITLE', 'HONORIFIC') === null
    )
      chain.at += 1;
  }
  if (row.subtype === 'DELEGATION') {
    // The delegation itself must be described, else only what it belongs to is a name.
    const last = chain.at - 1;
    const own =
      chain.adjective && genderOf(reading, last) === 'MASCULINE' && genderOf(reading, last - 1) === 'FEMININE';
    return own ? candidate(match, match.from, chain.at, match.hypothesis, null) : null;
  }
  chain.coordinates = row.subtype === 'MINISTRY';
  extensions(chain, limit);
  return candidate(match, match.from, chain.at, match.hypothesis, null);
};

/** Names that share one head with the first: and Y. */
const sharedNames = (reading: NameReading, match: HeadMatch, first: NameCandidate): NameCandidate[] => {
  const found: NameCandidate[] = [];
  for (let at = first.to; at < first.to + 4; at += 1) {
    const word = reading.readings[at];
    const joined = word?.stems.find(
      ({ hypothesis, bits }) =>
        hypothesis.conjunction !== null &&
        hypothesis.preposition === null &&
        bits & WORD.FIELD &&
        reading.words.isDefinite(hypothesis.stem),
    );
    if (joined === undefined) break;
    found.push(candidate(match, at, at + 1, joined.hypothesis, null));
  }
  return found;
};

const adjectiveName = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  const { row } = match.value;
  const chain: Chain = { reading, at: match.to, adjective: false };
  const first = chain.at;
  const gender =
    row.type === 'ORGANIZATION' && row.subtype === 'ARMED_GROUP' ? 'FEMININE' : genderOf(reading, match.to - 1);
  const spoken = isVerb(reading, match.from - 1) && match.hypothesis.prefixLength === 0;
  if (row.subtype === 'MINISTRY' && spoken && !isNameAdjective(reading, first, gender)) {
    return candidate(match, match.from, match.to, match.hypothesis, null);
  }
  if (!isNameAdjective(reading, first, gender)) return null;
  const national = wholeNationality(reading, first);
  if (NATIONALITY_ONLY.has(row.subtype ?? '') && !national) return null;
  adjectives(chain, gender);
  const described = chain.at;
  chain.institution = !NATIONALITY_ONLY.has(row.subtype ?? '');
  extensions(chain, match.to + MAX_TAIL);
  if (row.pattern === 'PROPER_ADJECTIVE' && chain.at === described) {
    const proper = national || (bitsAt(reading, first) & WORD.PROPER_ADJECTIVE) !== 0;
    if (!proper) return null;
    if (national && NO_NATION_ALONE.has(row.subtype ?? '') && chain.at === first + 1) return null;
  }
  return candidate(match, match.from, chain.at, match.hypothesis, null);
};

/** An unknown word with a conjunction that hardly any name begins with. */
const startsAnew = (reading: NameReading, index: number): boolean =>
  !(bitsAt(reading, index) & (GIVEN | WORD.TOKEN)) &&
  (reading.doc.hypotheses[index] ?? []).some(
    ({ conjunction, stem }) => conjunction !== null && stem.length > 2 && reading.joiningProclitics.has(conjunction),
  );

/** Name that a place noun introduces; the noun stays outside. */
const introducedPlace = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  const at = match.to;
  const word = reading.readings[at];
  if (!isWord(reading, at) || word === undefined) return null;
  if (properEnd(reading, at) !== null) return null;
  const bits = word.bits;
  if (cueAt(reading, at, 'HONORIFIC', 'ORGANIZATION', 'TITLE') !== null) return null;
  if (bits & STOPS || wholeNationality(reading, at) || word.plain || startsAnew(reading, at)) return null;
  const definite = wholeDefinite(reading, at);
  const hypothesis = reading.doc.hypotheses[at]?.[0] ?? null;
  let to = at + 1;
  if (definite) {
    if (bits & (COMMON & ~WORD.FIELD) && !(bits & WORD.TOKEN)) return null;
    if (isWord(reading, to) && bitsAt(reading, to) & WORD.ADJECTIVE && wholeDefinite(reading, to)) to += 1;
  } else {
    if (word.common || word.definite || word.nationality !== null || isDescription(reading, at)) return null;
    if (isWord(reading, to) && bitsAt(reading, to) & WORD.PARTICLE && isWord(reading, to + 1)) to += 2;
    while (
      to < at + 3 &&
      !(bitsAt(reading, to) & GIVEN) &&
      !startsAnew(reading, to) &&
      !hasProclitic(reading, to) &&
      !isDescription(reading, to) &&
      isWord(reading, to) &&
      !reading.readings[to]?.common &&
      !reading.readings[to]?.definite &&
      reading.readings[to]?.nationality === null &&
      (reading.matches[to]?.length ?? 0) === 0
    ) {
      to += 1;
    }
  }
  return candidate(match, at, to, hypothesis, null);
};

/** A club behind the word for a team, also by a name that is ambiguous elsewhere; the word stays outside. */
const introducedClub = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  const from = match.to;
  const quoted = quotedAt(reading, from);
  if (quoted !== null) {
    const first = reading.doc.hypotheses[quoted.from]?.[0] ?? null;
    return { ...candidate(match, quoted.from, quoted.to, first, null), construction: 'QUOTED_NAME' };
  }
  for (const { value, hypothesis, to } of reading.matches[from] ?? []) {
    if (value.kind !== 'ENTRY' || value.entry.subtype !== 'CLUB' || hypothesis.prefixLength > 0) continue;
    const { type, subtype } = value.entry;
    const construction = value.weak ? 'CLUB_CITY' : 'GAZETTEER';
    return { from, to, hypothesis, type, subtype, construction, entry: value.entry, inner: null };
  }
  return null;
};

const eventName = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  const { row } = match.value;
  if (match.value.definite) {
    if (row.subtype !== 'CONFLICT' && row.subtype !== 'POLITICAL_PROCESS') return null;
    if (!wholeNationality(reading, match.to)) return null;
    return candidate(match, match.from, match.to + 1, match.hypothesis, null);
  }
  const proper = properEnd(reading, match.to);
  if (row.subtype === 'TALKS_ROUND') {
    if (proper === null || proper.person) return null;
    const number = reading.doc.tokens[proper.to];
    const numbered = number?.kind === 'NUMBER';
    if (!numbered && row.forms[0] !== undefined && match.to - match.from > 1) return null;
    return numbered ? candidate(match, match.from, proper.to + 1, match.hypothesis, null) : null;
  }
  if (row.subtype === 'COMPETITION' || row.subtype === 'FESTIVAL' || row.subtype === 'OPERATION') {
    const chain: Chain = { reading, at: match.to, adjective: false };
    if (!complement(chain, row)) return null;
    adjectives(chain);
    return candidate(match, match.from, chain.at, match.hypothesis, null);
  }
  return null;
};

/** The name that a head noun at a token begins or introduces, or null. */
export const headName = (reading: NameReading, index: number): NameCandidate[] => {
  const found: NameCandidate[] = [];
  for (const match of reading.matches[index] ?? []) {
    const { value } = match;
    if (value.kind !== 'ORGANIZATION' && value.kind !== 'PLACE' && value.kind !== 'EVENT') continue;
    const head = match as HeadMatch;
    let name: NameCandidate | null;
    if (value.kind === 'EVENT') name = eventName(reading, head);
    else if (value.row.pattern === 'ADJECTIVE' || value.row.pattern === 'PROPER_ADJECTIVE')
      name = adjectiveName(reading, head);
    else if (value.row.pattern === 'INTRODUCES')
      name = value.row.type === 'LOCATION' ? introducedPlace(reading, head) : introducedClub(reading, head);
    else name = constructName(reading, head);
    if (name === null || name.to <= name.from) continue;
    found.push(name);
    if (value.kind !== 'EVENT' && value.row.pattern === 'SHARED') found.push(...sharedNames(reading, head, name));
  }
  return found;
};
