import { contentSpan, markedContent } from './contents.js';
import { afterMarked, countWords, isComma, type MarkedByOpening } from './cue-words.js';
import { contentEnd } from './subject-first-content-ends.js';
import { openingOf } from './subject-first-preceding.js';
import type { SubjectFirstDraft } from './subject-first-quotes.js';
import type { According } from './subject-first-sources.js';
import { headOf, type SubjectReading } from './subject-first-subjects.js';

/** Adds the attributions of source phrases; a trailing outlet becomes the relayer of its sentence's speech. */
export const findTrailing = (
  reading: SubjectReading,
  byOpening: MarkedByOpening,
  drafts: readonly SubjectFirstDraft[],
  according: readonly According[],
): SubjectFirstDraft[] => {
  const { doc, referents } = reading;
  const result = [...drafts];
  const isOutlet = (entity: string | null): boolean => entity !== null && referents.isOutlet(entity);
  const mainOf = (sentence: number, before: number): number =>
    result.findIndex(
      (draft) =>
        draft.sentence === sentence &&
        draft.relayer === null &&
        draft.cueFrom < before &&
        draft.mode === 'STATED' &&
        draft.reading?.following.kind !== 'NONE' &&
        (draft.reading?.subject?.range.from ?? 99_999) - (doc.sentences[sentence]?.from ?? 0) <= 6,
    );
  // "X said C, the agency reported".
  for (let k = result.length - 1; k >= 0; k -= 1) {
    const draft = result[k] as SubjectFirstDraft;
    if (draft.construction !== 'CUE_AFTER' || draft.subject === null || draft.whole !== null) continue;
    const entity =
      referents.mentionAt(headOf(reading, draft.subject))?.entity ??
      referents.nominal(draft.subject.from, draft.subject.to);
    if (!isOutlet(entity)) continue;
    const main = mainOf(draft.sentence, draft.subject.from);
    if (main < 0 || main === k) continue;
    result[main] = { ...(result[main] as SubjectFirstDraft), relayer: draft.subject };
    result.splice(k, 1);
  }
  const sources = new Set(according.map((source) => source.from));
  for (const source of according) {
    const sentence = doc.sentenceOf(source.from);
    if (sentence === null) continue;
    const entity = referents.mentionAt(headOf(reading, source.source))?.entity ?? null;
    const main = mainOf(sentence.index, source.from);
    if (!source.leads && main >= 0 && isOutlet(entity)) {
      result[main] = { ...(result[main] as SubjectFirstDraft), relayer: source.source };
      continue;
    }
    const block = doc.blockOf(source.from);
    const base = {
      construction: source.leads ? ('SOURCE_BEFORE' as const) : ('SOURCE_AFTER' as const),
      cueFrom: source.from,
      cueSpans: [source.cue],
      lemma: source.lemma,
      act: 'STATE' as const,
      complementizer: null,
      more: [],
      subject: source.source,
      mode: 'STATED' as const,
      relayer: null,
      slot: { from: source.source.to, to: source.source.to },
      sentence: sentence.index,
      headline: block?.kind === 'TITLE' || block?.kind === 'HEADLINE',
      participle: false,
      reading: null,
    };
    if (source.leads) {
      const from = source.source.to + 1;
      const marked = byOpening.get(from);
      if (marked !== undefined && afterMarked(doc, marked) >= sentence.to - 1) {
        const content = markedContent(doc, marked);
        if (content !== null)
          result.push({ ...base, range: { from: marked.from, to: marked.to }, content, whole: marked });
        continue;
      }
      const inner = result.flatMap((draft) =>
        draft.reading !== null && draft.sentence === sentence.index ? [draft.reading] : [],
      );
      const to = contentEnd(reading, byOpening, inner, sources, null, from, sentence.to);
      const content = contentSpan(doc, from, to);
      if (content !== null && countWords(doc, from, to) >= 3)
        result.push({ ...base, range: { from, to }, content, whole: null });
      continue;
    }
    const to = isComma(doc, source.from - 1) ? source.from - 1 : source.from;
    const stretch = reading.byClosing.get(to - 1) ?? reading.byClosing.get(to);
    if (stretch !== undefined && doc.tokenAt(stretch.outer.start) <= openingOf(reading, sentence.from)) {
      const content = markedContent(doc, stretch);
      if (content !== null)
        result.push({ ...base, range: { from: stretch.from, to: stretch.to }, content, whole: stretch });
      continue;
    }
    const from = openingOf(reading, sentence.from);
    const content = contentSpan(doc, from, to);
    if (content !== null && countWords(doc, from, to) >= 3)
      result.push({ ...base, range: { from, to }, content, whole: null });
  }
  return result;
};
