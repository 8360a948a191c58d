import { onlyOf } from './conditions.js';

const RANGE = ['from', 'to'] as const;

/** An index finds one value in the order of a list; several would have to be sorted. */
const isFound = (value: unknown): boolean =>
  value !== false && onlyOf(value as string | readonly string[] | undefined) !== undefined;

/**
 * The fields of a filter that one index finds: the first of `fields` that is given with one value and, where the list is in
 * the order of its days, their range. `few`: fields that few objects meet, whatever the order of the list;
 * `also`: fields whose conditions nearly all meet that the index gives.
 */
export const foundFields = (
  filter: object,
  fields: readonly string[],
  {
    few = [],
    also = [],
    isDated = false,
  }: { readonly few?: readonly string[]; readonly also?: readonly string[]; readonly isDated?: boolean } = {},
): readonly string[] => {
  const given = filter as Readonly<Record<string, unknown>>;
  const rare = few.find((field) => given[field] !== undefined);
  if (rare !== undefined) return [rare];
  const one = fields.find((field) => isFound(given[field]));
  return [...(one === undefined ? [] : [one]), ...also, ...(isDated ? RANGE : [])];
};

/** Statuses that people gave are few. */
export const reviewedOnly = ({ review }: { readonly review?: readonly string[] }): readonly string[] =>
  review === undefined || review.includes('MACHINE') ? [] : ['review'];
