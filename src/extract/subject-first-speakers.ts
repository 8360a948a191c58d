import type { SubjectFirstDraft } from './subject-first-quotes.js';
import { entityOfSubject, headOf, phraseAt, type SubjectReading } from './subject-first-subjects.js';
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
      const kind = words.pronoun(doc.tokens[at]?.norm ?? '');
      if (kind === 'MALE' || kind === 'FEMALE') {
        const entity = antecedent(draft, at, (id) => referents.typeOf(id) === 'PERSON' && fits(id, kind));
        if (entity !== null) genders.set(entity, kind);
        return entity;
      }
      if (kind === 'BODY') return antecedent(draft, at, (id) => BODIES.has(referents.typeOf(id)));
      return undefined;
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
      } else if (draft.subject !== null) {
        const head = found?.head ?? draft.subject;
        const at = headOf(reading, head);
        const kind = head.to - head.from <= 2 ? words.pronoun(doc.tokens[at]?.norm ?? '') : null;
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
        } else resolved = { entity: entityOfSubject(reading, head), range: draft.subject };
        if (found?.quotedBy != null) relayer ??= found.quotedBy;
      } else {
        const same = done.findLast(
          ({ draft: other }) => other.sentence === draft.sentence && other.headline === draft.headline,
        );
        if (same !== undefined)
          resolved = {
            entity: same.resolved.entity,
            range: same.resolved.entity === null && same.resolved.understood !== true ? same.resolved.range : null,
          };
      }
      relayer ??= askedBy(reading, draft) ?? toldOutlet(reading, draft);
      const next: SubjectFirstDraft = { ...draft, mode, relayer, ...(resolved === undefined ? {} : { resolved }) };
      done.push({ draft: next, resolved: resolved ?? { entity: null, range: null } });
    }
    return done.map(({ draft }) => draft);
  };
};

/** The noun phrase right before a relative word. */
const phraseBefore = (reading: SubjectReading, relative: number): TokenRange | null => {
  const { doc, words, referents } = reading;
  let to = relative;
  while (to > 0 && doc.tokens[to - 1]?.text === ',') to -= 1;
  let from = to;
  const floor = doc.sentenceOf(relative)?.from ?? relative;
  while (from > Math.max(floor, to - 12)) {
    const mention = referents.mentionAt(from - 1);
    if (mention !== null) {
      from = referents.rangeOf(mention).from;
      continue;
    }
    const token = doc.tokens[from - 1];
    if (
      token === undefined ||
      token.kind !== 'WORD' ||
      words.is(doc, from - 1, 'prepositions', 'subordinators', 'verbs', 'passives', 'conjunctions')
    )
      break;
    from -= 1;
    if (words.is(doc, from, 'determiners')) break;
  }
  return from < to ? { from, to } : null;
};

/** "Asked by the agency about C, X said". */
const askedBy = (reading: SubjectReading, draft: SubjectFirstDraft): TokenRange | null => {
  const { doc, words } = reading;
  const sentence = doc.sentences[draft.sentence];
  if (
    sentence === undefined ||
    draft.reading === null ||
    !words.is(doc, sentence.from, 'asked') ||
    !words.is(doc, sentence.from + 1, 'by')
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
  if (words.is(doc, head, 'outletNouns')) return true;
  for (let k = range.from; k < range.to; k += 1) if (words.is(doc, k, 'hearers')) return false;
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
