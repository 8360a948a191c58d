import type { NameConstruction } from '../lang/name-grammar.js';
import type { Orthography } from '../lang/orthography.js';
import type { TaggerModel } from '../lang/tagger-model.js';
import type { Hypothesis } from './hypotheses.js';
import { hintsOf } from './name-hints.js';
import { bitsAt, type NameReading } from './name-reading.js';
import { buildNameTagger, type TaggedName } from './name-tagger.js';
import { COMMON, GIVEN, STOPS, WORD } from './name-words.js';
import type { NamedSpan, NameSpans } from './named-span.js';

/** Lets the statistical tagger vote on what the rules have read. */
export type NameVoter = (reading: NameReading, found: NameSpans) => NameSpans;

/** Rules that guess where a personal name ends, or that there is one: the tagger may know better. */
const GUESSES: ReadonlySet<NameConstruction> = new Set(['GIVEN_NAME', 'TITLE_NAME']);

const isGuess = (reading: NameReading, span: NamedSpan): boolean => {
  if (span.type !== 'PERSON' || span.credit || !GUESSES.has(span.construction)) return false;
  const matches = reading.matches[span.from] ?? [];
  return !matches.some(
    ({ value, to }) => value.kind === 'ENTRY' && value.entry.type === 'PERSON' && !value.weak && to === span.to,
  );
};

/** A single known word that is a family name where the tagger sees a name before it. */
const isPartOfLonger = ({ from, to, type, credit }: NamedSpan, name: TaggedName): boolean =>
  type === 'PERSON' && !credit && to === from + 1 && name.from < from && name.to === to;

/** A word that stands for nobody and nothing by itself. */
const isPlainWord = (reading: NameReading, index: number): boolean => {
  const word = reading.readings[index];
  return word === undefined || ((word.bits & WORD.GIVEN) === 0 && (word.common || (word.bits & COMMON) !== 0));
};

/** A club by a name that is ambiguous elsewhere: whether it is meant, is decided where repeated names are read. */
const isAmbiguousClub = (reading: NameReading, { from, to, type }: TaggedName): boolean =>
  type !== 'ORGANIZATION' &&
  (reading.matches[from] ?? []).some(
    ({ value, to: end }) => value.kind === 'ENTRY' && value.weak && value.entry.subtype === 'CLUB' && end === to,
  );

/** A word with article that nothing is known about: a thing more often than a family. */
const isDefiniteUnknown = (reading: NameReading, index: number): boolean =>
  (reading.readings[index]?.definite ?? false) && (bitsAt(reading, index) & (GIVEN | WORD.TOKEN)) === 0;

/**
 * How the first word of a tagged name is cut. The tagger was trained on names with their proclitics; here these stay
 * outside, where a known name, an article or the word without them elsewhere in the article shows them.
 */
const stemOf = (reading: NameReading, index: number, seen: ReadonlySet<string>): Hypothesis | null => {
  const hypotheses = reading.doc.hypothesesAt(index);
  const whole = hypotheses[0];
  const word = reading.readings[index];
  if (whole === undefined || word === undefined || hypotheses.length === 1) return null;
  const isKnown = (norm: string): boolean => (reading.words.bitsOf(norm) & (WORD.GIVEN | WORD.TOKEN)) !== 0;
  if (isKnown(whole.stem)) return null;
  const cuts = hypotheses.slice(1);
  const entry = (reading.matches[index] ?? []).find(
    ({ value }) => value.kind === 'ENTRY' || value.kind === 'ORGANIZATION',
  );
  if (entry !== undefined) return entry.hypothesis.prefixLength > 0 || entry.hypothesis.fused ? entry.hypothesis : null;
  return (
    cuts.find(({ stem, fused }) => fused || reading.words.isDefinite(stem)) ??
    cuts.find(({ stem }) => isKnown(stem) || seen.has(stem)) ??
    null
  );
};

/** Words that the article writes as a whole, for `stemOf`. */
const wholeWords = ({ doc }: NameReading): Set<string> =>
  new Set(doc.tokens.flatMap(({ kind, norm }) => (kind === 'WORD' && norm.length > 2 ? [norm] : [])));

const toSpan = ({ from, type }: TaggedName, to: number, hypothesis: Hypothesis | null): NamedSpan => ({
  from,
  to,
  hypothesis,
  type,
  subtype: null,
  construction: 'TAGGED',
  entry: null,
  credit: false,
  titles: [],
  nested: false,
});

/** A given name would be cut off behind `to`. */
const cutsName = (reading: NameReading, span: NamedSpan, to: number): boolean => {
  for (let index = to; index < span.to; index += 1) {
    const bits = bitsAt(reading, index);
    if ((bits & GIVEN) !== 0 && (bits & COMMON) === 0) return true;
  }
  return false;
};

/** The tagger is sure enough of other ends of a person's name: a longer name is believed sooner than a cut one. */
const mayMove = (
  reading: NameReading,
  rival: NamedSpan,
  name: TaggedName,
  to: number,
  { extension, correction }: TaggerModel,
): boolean => {
  const isLonger = name.from <= rival.from && rival.to <= to;
  if (name.margin < (isLonger ? extension : correction)) return false;
  return isGuess(reading, rival) ? !cutsName(reading, rival, to) : isPartOfLonger(rival, name);
};

/** A word that no name ends with. */
const isStop = (reading: NameReading, index: number): boolean => {
  const bits = bitsAt(reading, index);
  return (bits & STOPS) !== 0 && (bits & GIVEN) === 0;
};

/** Words of the persons that an article names in full. */
const namePartsOf = ({ doc }: NameReading, spans: readonly NamedSpan[]): ReadonlySet<string> => {
  const parts = new Set<string>();
  for (const { from, to, type, hypothesis } of spans) {
    if (type !== 'PERSON' || to === from + 1) continue;
    for (let index = from; index < to; index += 1) {
      parts.add(index === from && hypothesis !== null ? hypothesis.stem : (doc.tokens[index]?.norm ?? ''));
    }
  }
  return parts;
};

/** A single word that repeats part of a full name: whose it is, is decided where repeated names are read. */
const isPartOf = ({ doc }: NameReading, { from, to }: NamedSpan, parts: ReadonlySet<string>): boolean =>
  to === from + 1 && doc.hypothesesAt(from).some(({ stem }) => parts.has(stem));

/** End of a tagged name without particles behind it. */
const endOf = (reading: NameReading, { from, to }: TaggedName): number => {
  let end = to;
  while (end > from + 1 && isStop(reading, end - 1)) end -= 1;
  return end;
};

/**
 * Compiles a model into a voter. Where rules and tagger disagree the rules win, with two exceptions, both about persons
 * outside the gazetteer: a guess without a title that the tagger thinks very unlikely is dropped, and one whose ends it
 * sees elsewhere is moved. Names that only the tagger sees are added where its margin passes the model's threshold.
 */
export const buildNameVoter = (model: TaggerModel, orthography: Orthography): NameVoter => {
  const tag = buildNameTagger(model, orthography);
  return (reading, { spans, phrases }) => {
    const { doc } = reading;
    const guesses = spans.filter((span) => isGuess(reading, span));
    const { names, losses } = tag(
      doc,
      hintsOf(reading, spans),
      guesses.map(({ from, to }) => ({ from, to, type: 'PERSON' })),
    );
    const refused = new Set(
      guesses.filter(({ titles }, index) => titles.length === 0 && (losses[index] as number) >= model.refusal),
    );
    const holder = new Array<NamedSpan | null>(doc.tokens.length).fill(null);
    for (const span of spans) holder.fill(span, span.from, span.to);
    const titled = new Uint8Array(doc.tokens.length);
    for (const { from, to, name } of phrases) if (name !== null) titled.fill(1, from, to);

    const tagged = new Uint8Array(doc.tokens.length);
    for (const { from, to } of names) tagged.fill(1, from, to);
    for (const span of spans) {
      const isNoun =
        span.construction === 'PLACE_HEAD' &&
        span.to > span.from + 1 &&
        !(reading.readings[span.from + 1]?.definite ?? false);
      if (isNoun && !tagged.subarray(span.from, span.to).includes(1)) refused.add(span);
    }

    const moved = new Map<NamedSpan, NamedSpan>();
    const added: NamedSpan[] = [];
    let seen: Set<string> | null = null;
    for (const name of names) {
      if (titled.subarray(name.from, name.to).includes(1)) continue;
      seen ??= wholeWords(reading);
      const to = endOf(reading, name);
      const rivals = new Set(holder.slice(name.from, to).filter((span) => span !== null));
      const [rival] = rivals;
      if (rival === undefined) {
        const isPlain = to === name.from + 1 && isPlainWord(reading, name.from);
        const isThing = to === name.from + 1 && name.type === 'PERSON' && isDefiniteUnknown(reading, name.from);
        const threshold = isThing ? model.refusal : model.thresholds[name.type];
        if (name.margin >= threshold && !isPlain && !isAmbiguousClub(reading, name)) {
          added.push(toSpan(name, to, stemOf(reading, name.from, seen)));
        }
      } else if (rivals.size === 1 && name.type === 'PERSON' && mayMove(reading, rival, name, to, model)) {
        const hypothesis = rival.from === name.from ? rival.hypothesis : stemOf(reading, name.from, seen);
        moved.set(rival, { ...rival, from: name.from, to, hypothesis });
      } else if (rivals.size === 2 && name.type === 'PERSON' && name.margin >= model.extension) {
        // A town that begins a person's name: two readings of one name.
        const person = [...rivals].find((other) => other.type === 'PERSON' && other.to === to);
        const isTown = rival.from === name.from && rival.type === 'LOCATION' && rival.to === rival.from + 1;
        if (person === undefined || !isTown || rival.entry?.subtype !== 'CITY' || person.from !== rival.to) continue;
        refused.add(rival);
        moved.set(person, { ...person, from: name.from, hypothesis: stemOf(reading, name.from, seen) });
      }
    }
    const kept = spans.flatMap((span) => moved.get(span) ?? (refused.has(span) ? [] : [span]));
    const parts = namePartsOf(reading, [...kept, ...added]);
    const fresh = added.filter((span) => !isPartOf(reading, span, parts));
    return { spans: [...kept, ...fresh].sort((a, b) => a.from - b.from || b.to - a.to), phrases };
  };
};
