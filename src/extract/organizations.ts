import { candidate, companyAt, type HeadMatch, introducedClub, introducedPlace } from './introduced-names.js';
import { bitsAt, cueAt, isVerb, isWord, type NameCandidate, type NameReading } from './name-reading.js';
import { COMMON, STOPS, WORD } from './name-words.js';
import { complement } from './organization-complements.js';
import {
  adjectives,
  type Chain,
  extensions,
  genderOf,
  isNameAdjective,
  isProperAdjective,
  normAt,
  properEnd,
  quotedAt,
  wholeDefinite,
  wholeNationality,
} from './organization-words.js';

/** Words that a name may hold behind its head. */
const MAX_TAIL = 9;

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

/** Name in quotation marks behind its head; company names leave the head out when words stand between. */
const quotedName = (reading: NameReading, match: HeadMatch): NameCandidate | null => {
  const direct = quotedAt(reading, match.to);
  if (direct !== null && match.value.row.describes === true) {
    const first = reading.doc.hypothesesAt(direct.from)[0] ?? null;
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
  const first = reading.doc.hypothesesAt(later.from)[0] ?? null;
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
    return candidate(match, match.to, chain.at, reading.doc.hypothesesAt(match.to)[0] ?? null, null);
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
