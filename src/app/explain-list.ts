export type ListNoteCode =
  | 'FROM_AFTER_TO'
  | 'ENTITY_UNKNOWN'
  | 'ENTITY_MERGED'
  | 'LIST_EMPTY'
  | 'CONDITION_UNMET'
  | 'OUTSIDE_DATES'
  | 'HIDDEN_BY_CONFIDENCE'
  | 'HIDDEN_BY_REVIEW'
  | 'NOT_TOGETHER'
  | 'SCAN_CUT';

/** One reason why a list is empty. */
export interface ListNote {
  readonly code: ListNoteCode;
  /** The condition of the filter that it is about. */
  readonly field: string | null;
  readonly message: string;
}

type Filter = Readonly<Record<string, unknown>>;

/** What is asked of the list that is explained. */
export interface ListProbe {
  /** Whether it holds anything under a filter; null: nothing among the candidates that were looked at. */
  has(filter: Filter): Promise<boolean | null>;
  /** First and last day (ISO) of what it holds under a filter; null where it has no dates. */
  days(filter: Filter): Promise<readonly [string, string] | null>;
  entity(key: number): Promise<{ readonly id: number; readonly name: string } | null>;
}

const ENTITIES = [
  'speaker',
  'about',
  'mentions',
  'party',
  'participant',
  'entity',
  'place',
  'event',
  'country',
  'home',
];
/** Conditions that are explained apart, and those that mean nothing alone. */
const APART: ReadonlySet<string> = new Set(['from', 'to', 'minConfidence', 'review', 'margin']);
/** What the API calls a condition otherwise. */
const NAMES: Readonly<Record<string, string>> = { hasFinding: 'finding' };

const without = (filter: Filter, ...fields: readonly string[]): Filter =>
  Object.fromEntries(Object.entries(filter).filter(([field]) => !fields.includes(field)));

const explainEntities = async (filter: Filter, probe: ListProbe): Promise<readonly ListNote[]> => {
  const asked = ENTITIES.flatMap((field) =>
    [filter[field]].flat().flatMap((key) => (typeof key === 'number' ? [{ field, key }] : [])),
  );
  const notes = await Promise.all(
    asked.map(async ({ field, key }): Promise<readonly ListNote[]> => {
      const entity = await probe.entity(key);
      if (entity === null)
        return [{ code: 'ENTITY_UNKNOWN', field, message: `An id given for ${field} names no entity.` }];
      if (entity.id === key) return [];
      const message = `An entity given for ${field} was merged into "${entity.name}", which was asked for instead.`;
      return [{ code: 'ENTITY_MERGED', field, message }];
    }),
  );
  return notes.flat();
};

const explainDates = async (filter: Filter, probe: ListProbe): Promise<readonly ListNote[]> => {
  const { from, to } = filter;
  if (from === undefined && to === undefined) return [];
  const days = await probe.days(without(filter, 'from', 'to'));
  const field = from === undefined ? 'to' : 'from';
  if (days === null) return [];
  const message = `Nothing of these dates; without them there is something from ${days[0]} to ${days[1]}.`;
  return [{ code: 'OUTSIDE_DATES', field, message }];
};

const explainHidden = async (filter: Filter, probe: ListProbe): Promise<readonly ListNote[]> => {
  const [unsure, rejected] = await Promise.all([
    filter.minConfidence === undefined ? false : probe.has(without(filter, 'minConfidence')),
    filter.review === undefined ? probe.has({ ...filter, review: ['REJECTED'] }) : false,
  ]);
  return [
    ...(unsure
      ? [
          {
            code: 'HIDDEN_BY_CONFIDENCE',
            field: 'minConfidence',
            message: `All that is left has a confidence below ${filter.minConfidence}; ask for it with minConfidence.`,
          } as const,
        ]
      : []),
    ...(rejected
      ? [
          {
            code: 'HIDDEN_BY_REVIEW',
            field: 'review',
            message: 'All that is left was rejected by people; ask for it with review: [REJECTED].',
          } as const,
        ]
      : []),
  ];
};

const SCAN_CUT: ListNote = {
  code: 'SCAN_CUT',
  field: null,
  message: 'Nothing was found so far: no index finds all that is asked. Go on after endCursor, or narrow the filter.',
};

/**
 * Why a list is empty under a filter, the plainest reason first; nothing when it is not empty. Costs a few statements
 * that look for one object each.
 */
export const explainList = async (filter: Filter, probe: ListProbe): Promise<readonly ListNote[]> => {
  const found = await probe.has(filter);
  if (found === true) return [];
  const { from, to } = filter;
  if (typeof from === 'string' && typeof to === 'string' && from > to && !to.startsWith(from) && !from.startsWith(to)) {
    return [
      { code: 'FROM_AFTER_TO', field: 'from', message: `from (${from}) is after to (${to}): no day is in both.` },
    ];
  }
  const conditions = Object.entries(filter).filter(([field, value]) => !APART.has(field) && value !== undefined);
  const [entities, isEmpty, unmet] = await Promise.all([
    explainEntities(filter, probe),
    probe.has({}).then((has) => has === false),
    Promise.all(
      conditions.map(async ([field, value]) => ((await probe.has({ [field]: value })) === false ? field : null)),
    ),
  ]);
  if (isEmpty)
    return [...entities, { code: 'LIST_EMPTY', field: null, message: 'There is nothing, whatever the filter.' }];
  const alone = unmet.flatMap((field): readonly ListNote[] => {
    if (field === null) return [];
    const name = NAMES[field] ?? field;
    return [{ code: 'CONDITION_UNMET', field: name, message: `Nothing meets the condition ${name}, even alone.` }];
  });
  const notes = [...entities, ...alone];
  if (alone.length > 0) return notes;
  if (found === null) return [...notes, SCAN_CUT];
  notes.push(...(await explainDates(filter, probe)), ...(await explainHidden(filter, probe)));
  if (notes.length > entities.length) return notes;
  const message = 'Each condition is met by something, but nothing meets all of them.';
  return [...notes, { code: 'NOT_TOGETHER', field: null, message }];
};
