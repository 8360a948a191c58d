import type { SubjectFirstDraft } from './subject-first-quotes.js';
import { clauseBefore } from './subject-first-speech.js';
import { entityOfSubject, headOf, phraseAt, phraseBefore, type SubjectReading } from './subject-first-subjects.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

/** How many sentences back a pronoun may look. */
const MEMORY = 5;

type Gender = 'MALE' | 'FEMALE';

interface Resolved {
  readonly entity: string | null;
  readonly range: TokenRange | null;
  /** The range is a pronoun. */
  readonly understood?: boolean;
}

const BODIES = new Set(['ORGANIZATION', 'GROUP', 'MEDIA', 'LOCATION']);

/** Gives each draft its speaker, relayer and continuation, in reading order. */
export const buildSpeakerResolver = (
  reading: SubjectReading,
  drafts: readonly SubjectFirstDraft[],
): (() => SubjectFirstDraft[]) => {
  const { doc, words, referents } = reading;
  const genders = new Map<string, Gender>();

  const genderOf = (entity: string): Gender | null => {
    const known = genders.get(entity);
    if (known !== undefined) return known;
    const first = firstNames(reading, entity);
    if (first !== undefined) genders.set(entity, first);
    return first ?? null;
  };
  const fits = (entity: string, gender: Gender): boolean => (genderOf(entity) ?? gender) === gender;

  return () => {
    const done: { readonly draft: SubjectFirstDraft; readonly resolved: Resolved }[] = [];

    const namesIn = (from: number, to: number, accepts: (entity: string) => boolean, last: boolean): string | null => {
      let best: string | null = null;
      for (let k = from; k < to; k += 1) {
        const mention = referents.mentionAt(k);
        if (mention === null || mention.credit) continue;
        k = Math.max(k, referents.rangeOf(mention).to - 1);
        if (!accepts(mention.entity)) continue;
        if (!last) return mention.entity;
        best = mention.entity;
      }
      return best;
    };

    /** The speaker or, failing him, the first-named one of the nearest sentence before. */
    const antecedent = (draft: SubjectFirstDraft, at: number, accepts: (entity: string) => boolean): string | null => {
      const here = doc.sentences[draft.sentence];
      if (here === undefined) return null;
      // Inside the sentence only what stands outside the quoted words.
      const local = namesIn(here.from, Math.min(at, draft.range.from < at ? draft.range.from : at), accepts, false);
      if (local !== null) return local;
      const spoken = done.findLast(
        ({ draft: other, resolved }) =>
          other.sentence <= draft.sentence && resolved.entity !== null && accepts(resolved.entity) && !other.headline,
      );
      for (let back = 1; back <= MEMORY; back += 1) {
        const index = draft.sentence - back;
        const sentence = doc.sentences[index];
        if (sentence === undefined) break;
        if (spoken !== undefined && spoken.draft.sentence >= index) return spoken.resolved.entity;
        const block = doc.blockOf(sentence.from);
        if (block === null || block.kind === 'NOISE' || block.kind === 'DATELINE' || block.kind === 'TITLE') continue;
        const named = namesIn(sentence.from, sentence.to, accepts, false);
        if (named !== null) return named;
      }
      return spoken?.resolved.entity ?? null;
    };

    const resolvePronoun = (draft: SubjectFirstDraft, at: number): string | null | undefined => {
      const norm = doc.tokens[at]?.norm ?? '';
      const kind = words.pronoun(norm) ?? words.possessive(norm);
      if (kind === 'MALE' || kind === 'FEMALE') {
        const entity = antecedent(draft, at, (id) => referents.typeOf(id) === 'PERSON' && fits(id, kind));
        if (entity !== null) genders.set(entity, kind);
        return entity;
      }
      if (kind === 'BODY') return antecedent(draft, at, (id) => BODIES.has(referents.typeOf(id)));
      return undefined;
    };

    /** Who an understood subject is, told by the words of another clause. */
    const understood = (draft: SubjectFirstDraft, range: TokenRange): Resolved => {
      const at = headOf(reading, range);
      const pronoun = range.to - range.from === 1 && words.pronoun(doc.tokens[at]?.norm ?? '') !== null;
      if (pronoun) return { entity: resolvePronoun(draft, at) ?? null, range, understood: true };
      const entity = entityOfSubject(reading, range);
      return entity === null ? { entity, range } : { entity, range, understood: true };
    };

    for (const draft of drafts) {
      let resolved: Resolved | undefined;
      let relayer = draft.relayer;
      let mode = draft.mode;
      const found = draft.reading?.subject ?? null;
      if (found?.citing != null) {
        // "X, citing Y, said": Y speaks, X relays.
        resolved = { entity: entityOfSubject(reading, found.citing), range: found.citing };
        relayer ??= found.head;
      } else if (draft.mode === 'NONE') resolved = { entity: null, range: null };
      else if (draft.subject !== null) {
        const head = found?.head ?? draft.subject;
        const at = headOf(reading, head);
        const norm = doc.tokens[at]?.norm ?? '';
        const kind = head.to - head.from > 2 ? null : (words.pronoun(norm) ?? words.possessive(norm));
        if (kind === 'RELATIVE') {
          const before = phraseBefore(reading, at);
          resolved = before === null ? undefined : { entity: entityOfSubject(reading, before), range: before };
          if (resolved === undefined) mode = 'ELIDED';
        } else if (kind === 'GROUP' || kind === 'MALE' || kind === 'FEMALE' || kind === 'BODY') {
          const entity = resolvePronoun(draft, at);
          const previous = done.findLast(({ draft: other }) => !other.headline)?.resolved;
          const isPerson = kind === 'MALE' || kind === 'FEMALE';
          if (entity != null) resolved = { entity, range: draft.subject, understood: true };
          else if (isPerson || previous === undefined)
            resolved = { entity: null, range: draft.subject, understood: true };
          else if (previous.entity !== null)
            resolved = { entity: previous.entity, range: draft.subject, understood: true };
          // Sources without a name are named again by the words that described them.
          else resolved = previous;
        } else resolved = stated(reading, head, draft.subject);
        if (found?.quotedBy != null) relayer ??= found.quotedBy;
      } else {
        const same = done.findLast(
          ({ draft: other }) => other.sentence === draft.sentence && other.headline === draft.headline,
        );
        if (same !== undefined) {
          const isDescribed = same.resolved.entity === null && same.resolved.understood !== true;
          resolved = isDescribed ? same.resolved : { ...same.resolved, understood: true };
        } else {
          const subject = governing(reading, draft);
          if (subject !== null) resolved = understood(draft, subject);
        }
      }
      relayer ??= askedBy(reading, draft) ?? toldOutlet(reading, draft);
      const next: SubjectFirstDraft = { ...draft, mode, relayer, ...(resolved === undefined ? {} : { resolved }) };
      done.push({ draft: next, resolved: resolved ?? { entity: null, range: null } });
    }
    return done.map(({ draft }) => draft);
  };
};

/** Who the words of a subject name; a relative word at their end stands for whoever they name. */
const stated = (reading: SubjectReading, head: TokenRange, subject: TokenRange): Resolved => {
  const { doc, words } = reading;
  const entity = entityOfSubject(reading, head);
  const last = subject.to - 1;
  const isRelative = last > subject.from && words.is(doc, last, In.relatives);
  return entity !== null && isRelative
    ? { entity, range: { from: last, to: subject.to }, understood: true }
    : { entity, range: subject };
};

/** Whose clause an understood subject hangs on: "X issued a statement saying", "X smiled and added". */
const governing = (reading: SubjectReading, draft: SubjectFirstDraft): TokenRange | null => {
  const sentence = reading.doc.sentences[draft.sentence];
  return sentence === undefined
    ? null
    : (clauseBefore(reading, sentence.from, draft.cueFrom)?.subject ??
        firstSubject(reading, sentence.from, draft.cueFrom));
};

/** The first name or personal pronoun of [from, to) that no preposition governs: the subject of a verb that no list knows. */
const firstSubject = (reading: SubjectReading, from: number, to: number): TokenRange | null => {
  const { doc, words, referents } = reading;
  for (let k = from; k < to; k += 1) {
    const mention = referents.mentionAt(k);
    const range = mention === null ? { from: k, to: k + 1 } : referents.rangeOf(mention);
    const isGoverned = words.is(doc, k - 1, In.prepositions);
    const pronoun = words.pronoun(doc.tokens[k]?.norm ?? '');
    if (!isGoverned && (pronoun === 'MALE' || pronoun === 'FEMALE' || pronoun === 'GROUP')) return range;
    if (!isGoverned && mention !== null && referents.typeOf(mention.entity) !== 'LOCATION') return range;
    k = Math.max(k, range.to - 1);
  }
  return null;
};

/** "Asked by the agency about C, X said". */
const askedBy = (reading: SubjectReading, draft: SubjectFirstDraft): TokenRange | null => {
  const { doc, words } = reading;
  const sentence = doc.sentences[draft.sentence];
  if (
    sentence === undefined ||
    draft.reading === null ||
    !words.is(doc, sentence.from, In.asked) ||
    !words.is(doc, sentence.from + 1, In.by)
  )
    return null;
  const by = phraseAt(reading, sentence.from + 2, draft.cueFrom);
  return by !== null && relays(reading, by) ? by : null;
};

/** "told Reuters", "told the agency": who is told relays it, when that is an outlet or a body. */
const toldOutlet = (reading: SubjectReading, draft: SubjectFirstDraft): TokenRange | null => {
  const hearer = draft.reading?.hearer ?? null;
  return hearer !== null && draft.act === 'STATE' && relays(reading, hearer) ? hearer : null;
};

const NO_RELAYERS = new Set([
  'PARLIAMENT',
  'COURT',
  'COMMITTEE',
  'GOVERNMENT',
  'PARTY',
  'POLICE',
  'MINISTRY',
  'DEPARTMENT',
  'ARMED_FORCES',
  'UNIVERSITY',
]);

const relays = (reading: SubjectReading, range: TokenRange): boolean => {
  const { doc, words, referents } = reading;
  const head = headOf(reading, range);
  const entity = referents.mentionAt(head)?.entity ?? referents.nominal(range.from, range.to);
  if (words.is(doc, head, In.outletNouns)) return true;
  for (let k = range.from; k < range.to; k += 1) if (words.is(doc, k, In.hearers)) return false;
  if (entity === null || entity === undefined) return false;
  if (referents.isOutlet(entity)) return true;
  return (
    BODIES.has(referents.typeOf(entity)) &&
    referents.typeOf(entity) !== 'LOCATION' &&
    !NO_RELAYERS.has(referents.subtypeOf?.(entity) ?? '')
  );
};

/** What the first name of a person tells about him or her. */
const firstNames = ({ doc, words, referents }: SubjectReading, entity: string): Gender | undefined => {
  for (const mention of referents.mentionsOf?.(entity) ?? []) {
    const { from } = referents.rangeOf(mention);
    const norm = doc.tokens[from]?.norm ?? '';
    if (words.has(norm, 'femaleNames')) return 'FEMALE';
    if (words.has(norm, 'maleNames')) return 'MALE';
  }
  return undefined;
};
