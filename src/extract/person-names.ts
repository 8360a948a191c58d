import type { Hypothesis } from './hypotheses.js';
import { bitsAt, cueAt, hasForeignEnding, isGiven, isGlued, isWord, type NameReading } from './name-reading.js';
import { COMMON, GIVEN, STOPS, WORD } from './name-words.js';

/** SURE: known person or given name. LIKELY: known name word. POSSIBLE: a word nothing is known about. */
export type NameStrength = 'SURE' | 'LIKELY' | 'POSSIBLE';

export interface NameStart {
  readonly index: number;
  readonly hypothesis: Hypothesis;
  readonly strength: NameStrength;
}

/** Words of a personal name, particles not counted. */
const MAX_WORDS = 5;
/** After this many words only known name words go on. */
const FREE_WORDS = 3;

/** A place of the gazetteer that starts here, unless a name of a person starts here as well. */
const isPlace = (reading: NameReading, index: number, afterGiven = false): boolean =>
  (reading.matches[index] ?? []).some(
    (match) =>
      match.value.kind === 'ENTRY' &&
      // Behind a given name a town of the generated list is a family name.
      !(afterGiven && match.value.entry.id.startsWith('geonames.')) &&
      !match.value.weak &&
      match.value.entry.type !== 'PERSON' &&
      (match.hypothesis.prefixLength === 0 || match.value.entry.type === 'LOCATION'),
  ) && (bitsAt(reading, index) & WORD.GIVEN) === 0;

const isCue = (reading: NameReading, index: number): boolean => {
  for (const match of reading.matches[index] ?? []) {
    const { kind } = match.value;
    if (kind === 'COUNTERPART' || kind === 'HONORIFIC') return true;
    if (kind === 'TITLE' && (bitsAt(reading, index) & WORD.GIVEN) === 0) return true;
    if (kind === 'ORGANIZATION' || kind === 'PLACE') return true;
  }
  return false;
};

/** An unknown word with an ending that names do not have, or too short to be one. */
const isPlainWord = (reading: NameReading, index: number): boolean => reading.readings[index]?.plain ?? true;

const startsName = (reading: NameReading, index: number): boolean =>
  isWord(reading, index) && (bitsAt(reading, index) & (GIVEN | WORD.TOKEN)) !== 0 && !(bitsAt(reading, index) & STOPS);

/** A word that can go on a name that began before it. */
const continues = (reading: NameReading, index: number, used: number, afterGiven: boolean): boolean => {
  if (!isWord(reading, index)) return false;
  const word = reading.readings[index];
  if (word === undefined) return false;
  const { bits } = word;
  if (isGiven(reading, index) && (bits & STOPS) === 0) return true;
  if (hasForeignEnding(reading, index)) return false;
  if (isPlainWord(reading, index) && !(afterGiven && reading.words.isDefinite(reading.doc.tokens[index]?.norm ?? '')))
    return false;
  if (bits & STOPS || isPlace(reading, index, afterGiven)) {
    return (bits & WORD.WEAK_GIVEN) !== 0 && (bits & (STOPS & ~WORD.PREPOSITION)) === 0 && afterGiven;
  }
  const wholeDefinite = reading.words.isDefinite(reading.doc.tokens[index]?.norm ?? '');
  if (isCue(reading, index)) {
    // A form of address behind a first name is a family name where no name follows it.
    const address = cueAt(reading, index, 'HONORIFIC');
    const family =
      used === 1 && afterGiven && wholeDefinite && address !== null && address.hypothesis.prefixLength === 0;
    return family && cueAt(reading, index, 'TITLE') === null && !startsName(reading, index + 1);
  }
  if (wholeDefinite) {
    if (word.nationality !== null && word.nationality.hypothesis.prefixLength === 0) return afterGiven;
    if (bits & (WORD.ADJECTIVE | WORD.OUTSIDE)) {
      const norm = reading.doc.tokens[index]?.norm ?? '';
      return afterGiven && !(reading.feminineEnding !== null && norm.endsWith(reading.feminineEnding));
    }
    if (bits & COMMON) return used === 1 && afterGiven;
    return used <= 3;
  }
  if (word.common || word.definite || word.nationality !== null) return false;
  // A conjunction or preposition before a known name starts another name.
  if ((bits & WORD.TOKEN) === 0) {
    if (
      reading.doc
        .hypothesesAt(index)
        .some(
          ({ conjunction, stem }) =>
            conjunction !== null && stem.length > 2 && reading.joiningProclitics.has(conjunction),
        )
    )
      return false;
    for (const stem of word.stems) {
      const { prefixLength, conjunction, preposition } = stem.hypothesis;
      if (prefixLength === 0) continue;
      if (stem.bits & (WORD.GIVEN | WORD.TOKEN) && conjunction !== null) return false;
      if (stem.bits & WORD.GIVEN && preposition !== null) return false;
    }
    for (const match of reading.matches[index] ?? [])
      if (match.hypothesis.prefixLength > 0 && match.hypothesis.stem.length > 3) return false;
  }
  return used < FREE_WORDS || (bits & WORD.TOKEN) !== 0;
};

/** A word with article that is no plain word: a family name. */
export const isFamilyName = (reading: NameReading, index: number): boolean =>
  isWord(reading, index) &&
  reading.words.isDefinite(reading.doc.tokens[index]?.norm ?? '') &&
  !(bitsAt(reading, index) & COMMON) &&
  !isPlainWord(reading, index) &&
  reading.readings[index]?.nationality === null;

/** End of the name that starts at a token, as far as its words can be names. */
export const nameEnd = (reading: NameReading, start: number): number => {
  let end = start + 1;
  let entered = false;
  for (const match of reading.matches[start] ?? []) {
    const { value } = match;
    if (value.kind !== 'ENTRY' || value.entry.type !== 'PERSON' || value.weak) continue;
    entered = true;
    if (match.to > end) end = match.to;
  }
  let used = entered ? 1 : end - start;
  const startsWithParticle =
    (bitsAt(reading, start) & GIVEN) === 0 &&
    (reading.readings[start]?.stems ?? []).some((stem) => stem.bits & WORD.PARTICLE);
  if (
    startsWithParticle &&
    !entered &&
    used === 1 &&
    isWord(reading, start + 1) &&
    !(bitsAt(reading, start + 1) & STOPS)
  )
    end = start + 2;
  const firstGiven = (reading.readings[start]?.stems ?? []).some((stem) => stem.bits & GIVEN);
  let afterGiven = firstGiven || startsWithParticle;
  while (used < MAX_WORDS) {
    // A hyphen without spaces joins two names.
    const hyphen = reading.doc.tokens[end];
    if (hyphen?.text === '-' && isGlued(reading, end) && isGlued(reading, end + 1) && isWord(reading, end + 1)) {
      end += 2;
      continue;
    }
    if (!isWord(reading, end)) break;
    const bits = bitsAt(reading, end);
    if (bits & WORD.PARTICLE && isWord(reading, end + 1) && !isCueWord(reading, end)) {
      const next = bitsAt(reading, end + 1);
      if (!(next & STOPS) || next & GIVEN) {
        const family = reading.words.isDefinite(reading.doc.tokens[end + 1]?.norm ?? '') && !(next & GIVEN);
        const servant =
          reading.nameParts.joiners.has(reading.doc.tokens[end]?.norm ?? '') && isFamilyName(reading, end + 2);
        // Son of servant of ...: the next part joins on again.
        if (next & WORD.PARTICLE && !(next & GIVEN) && isWord(reading, end + 2)) {
          end += 1;
          continue;
        }
        end += 2;
        used += 1;
        afterGiven = true;
        if (family && !servant && !(bitsAt(reading, end) & WORD.PARTICLE)) break;
        continue;
      }
    }
    if (entered || !continues(reading, end, used, afterGiven)) break;
    const definite = reading.words.isDefinite(reading.doc.tokens[end]?.norm ?? '');
    afterGiven = isGiven(reading, end);
    end += 1;
    used += 1;
    // A name with article is the last one, unless a family follows.
    if (definite && !afterGiven && !(bitsAt(reading, end) & WORD.PARTICLE)) break;
  }
  return end;
};

/** A particle that is a plain word here: a title or a preposition. */
const isCueWord = (reading: NameReading, index: number): boolean =>
  cueAt(reading, index, 'TITLE', 'ORGANIZATION') !== null;

const whole = (reading: NameReading, index: number): Hypothesis => reading.doc.hypothesesAt(index)[0] as Hypothesis;

/** How well a name can start at a token; null: it cannot. `afterCue` lets in words that only a title makes a name. */
export const nameStart = (reading: NameReading, index: number, afterCue: boolean): NameStart | null => {
  if (!isWord(reading, index)) return null;
  const word = reading.readings[index];
  if (word === undefined || hasForeignEnding(reading, index)) return null;
  for (const match of reading.matches[index] ?? []) {
    if (match.value.kind !== 'ENTRY' || match.value.entry.type !== 'PERSON') continue;
    if (match.value.weak) {
      // A name that is a plain word or an adjective as well stands right behind a title that has an article.
      const title = cueAt(reading, index - 1, 'TITLE');
      const direct = title?.value.definite === true && title.to === index;
      if (!afterCue || (!direct && (word.bits & COMMON || word.nationality !== null))) continue;
    }
    if (match.hypothesis.prefixLength > 0 && (word.bits & (WORD.GIVEN | WORD.TOKEN)) !== 0) continue;
    return { index, hypothesis: match.hypothesis, strength: 'SURE' };
  }
  const { bits } = word;
  if (bits & (WORD.TITLE_PREPOSITION | WORD.SPEAKING) && (!(bits & GIVEN) || bits & WORD.SPEAKING)) return null;
  if (bits & WORD.GIVEN) return { index, hypothesis: whole(reading, index), strength: 'SURE' };
  const next = index + 1;
  const nextBits = bitsAt(reading, next);
  // The preposition that folds to a given name needs a sure name behind it.
  const sure = (nextBits & WORD.GIVEN) !== 0 || reading.nameParts.links.has(reading.doc.tokens[next]?.norm ?? '');
  if (bits & WORD.WEAK_GIVEN && !(bits & STOPS && !afterCue && !sure)) {
    const follows =
      !(
        cueAt(reading, index, 'TITLE') !== null &&
        ((reading.readings[next]?.definite ?? false) || (reading.readings[next]?.common ?? false))
      ) &&
      isWord(reading, next) &&
      ((nextBits & (GIVEN | WORD.PARTICLE | WORD.TOKEN)) !== 0 || !reading.readings[next]?.common) &&
      !(nextBits & STOPS && !(nextBits & GIVEN)) &&
      !isCue(reading, next) &&
      !isPlace(reading, next) &&
      !isPlainWord(reading, next) &&
      reading.readings[next]?.nationality === null;
    if (follows) return { index, hypothesis: whole(reading, index), strength: afterCue ? 'SURE' : 'LIKELY' };
    const office = cueAt(reading, index, 'TITLE') !== null;
    if (afterCue && !(bits & STOPS) && !office) return { index, hypothesis: whole(reading, index), strength: 'LIKELY' };
    if (bits & COMMON) return null;
  }
  if (bits & COMMON) {
    if (!(bits & WORD.PARTICLE)) return null;
  } else {
    for (const stem of word.stems) {
      if (stem.hypothesis.prefixLength === 0 || stem.hypothesis.fused) continue;
      if (stem.bits & WORD.GIVEN && stem.hypothesis.stem.length >= 3) {
        return { index, hypothesis: stem.hypothesis, strength: 'SURE' };
      }
    }
  }
  // Servant of ...: always a name where a word with article follows.
  for (const stem of word.stems) {
    if (!(stem.bits & WORD.PARTICLE) || stem.hypothesis.fused || !reading.nameParts.joiners.has(stem.hypothesis.stem))
      continue;
    if (stem.hypothesis.prefixLength > 0 && bits & (COMMON | WORD.TOKEN | GIVEN)) continue;
    const definite = isWord(reading, index + 1) && reading.words.isDefinite(reading.doc.tokens[index + 1]?.norm ?? '');
    if (definite && !(bitsAt(reading, index + 1) & STOPS))
      return { index, hypothesis: stem.hypothesis, strength: 'LIKELY' };
  }
  if (bits & WORD.PARTICLE && isWord(reading, index + 1)) {
    const next = bitsAt(reading, index + 1);
    const { norm = '' } = reading.doc.tokens[index] ?? {};
    const native = reading.nameParts.joiners.has(norm) || reading.nameParts.links.has(norm);
    // A foreign particle joins neither a word with article nor a plain word.
    if (!native && (reading.readings[index + 1]?.definite || reading.readings[index + 1]?.common)) return null;
    if (!(next & STOPS) && !isPlainWord(reading, index + 1) && (afterCue || next & (GIVEN | WORD.TOKEN))) {
      return { index, hypothesis: whole(reading, index), strength: 'LIKELY' };
    }
  }
  if (bits & COMMON || word.nationality !== null || isCue(reading, index) || isPlace(reading, index)) return null;
  if (bits & WORD.TOKEN) return { index, hypothesis: whole(reading, index), strength: 'LIKELY' };
  if (!afterCue || word.common || word.definite || isPlainWord(reading, index)) return null;
  const norm = reading.doc.tokens[index]?.norm ?? '';
  if (norm.length < 3 || (reading.feminineEnding !== null && norm.endsWith(reading.feminineEnding))) return null;
  return { index, hypothesis: whole(reading, index), strength: 'POSSIBLE' };
};
