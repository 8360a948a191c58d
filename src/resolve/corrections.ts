import type {
  CorrectionAction,
  FieldValue,
  FieldValues,
  PartyValue,
  ReviewStatus,
  WordedSpan,
} from '../model/correction.js';

/** What one person said of an object. */
export interface Said {
  readonly action: CorrectionAction;
  readonly corrected: FieldValues;
}

const STATUS: Readonly<Record<CorrectionAction, ReviewStatus>> = {
  CONFIRM: 'CONFIRMED',
  CORRECT: 'CORRECTED',
  REJECT: 'REJECTED',
};

/**
 * What holds of an object when the machine says `machine` and people said `corrections`, the oldest first: the last word
 * decides what becomes of it, and every field is what was last said of it.
 */
export const settle = (
  machine: FieldValues,
  corrections: readonly Said[],
): { readonly status: ReviewStatus; readonly values: FieldValues } => ({
  status: STATUS[corrections.at(-1)?.action as CorrectionAction] ?? 'MACHINE',
  values: Object.assign({}, machine, ...corrections.map(({ corrected }) => corrected)),
});

export const entitiesOf = (values: FieldValues): readonly number[] =>
  Object.values(values).flatMap((value) => {
    if ('entity' in value) return value.entity === null ? [] : [value.entity];
    return 'parties' in value ? value.parties.flatMap(({ entity }) => (entity === null ? [] : [entity])) : [];
  });

/** Thrown inward only: a span that is nowhere. */
const NOWHERE = Symbol('nowhere');

/** `values` with every span where `locate` finds its words now; null when one is nowhere. */
export const relocateValues = (
  values: FieldValues,
  locate: (span: WordedSpan) => WordedSpan | null,
): FieldValues | null => {
  const move = (span: WordedSpan): WordedSpan | typeof NOWHERE => locate(span) ?? NOWHERE;
  const moved: Record<string, FieldValue> = {};
  for (const [field, value] of Object.entries(values)) {
    if ('spans' in value) {
      const spans = value.spans.map(move);
      if (spans.includes(NOWHERE)) return null;
      moved[field] = { spans: spans as WordedSpan[] };
    } else if ('parties' in value) {
      const parties: PartyValue[] = [];
      for (const party of value.parties) {
        const span = party.span === null ? null : move(party.span);
        if (span === NOWHERE) return null;
        parties.push({ ...party, span });
      }
      moved[field] = { parties };
    } else moved[field] = value;
  }
  return moved;
};

/** What a person who confirms an object fixes: all that is no span, which another reading may cut otherwise. */
export const confirmable = (values: FieldValues): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => 'name' in value || 'entity' in value));
