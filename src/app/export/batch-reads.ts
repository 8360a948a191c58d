import type { Key } from '../../store/records.js';
import type { Order, Reads } from '../../store/store.js';

/** Objects of one parent read at once; a parent with more is asked again. */
const CHILDREN = 500;

/** The rows with these keys by their keys; keys that name none are left out. One statement, none for no key. */
export const mapByIds = async <T extends { readonly id: Key }>(
  reads: { byIds(ids: readonly Key[]): Promise<readonly (T | null)[]> },
  keys: Iterable<Key | null>,
): Promise<ReadonlyMap<Key, T>> => {
  const wanted = new Set<Key>();
  for (const key of keys) if (key !== null) wanted.add(key);
  const ids = [...wanted];
  if (ids.length === 0) return new Map();
  const rows = await reads.byIds(ids);
  // A key that was merged into another one finds the survivor: asked for by the old key, it is answered under it.
  return new Map(ids.flatMap((id, place): [Key, T][] => (rows[place] ? [[id, rows[place]]] : [])));
};

/** All objects that hang on each parent, in the parents' order; one statement where no parent has hundreds. */
export const listAllBy = async <T extends { readonly id: Key }, Filter, Field extends string, Edge extends string>(
  reads: Pick<Reads<T, Filter, Field, Edge>, 'listBy'>,
  edge: Edge,
  parents: readonly Key[],
  filter: Filter,
  order: Order<Field>,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly (readonly T[])[]> => {
  const first = Math.min(CHILDREN, most);
  const pages = await reads.listBy(edge, parents, filter, order, { first, last: null, after: null, before: null });
  return Promise.all(
    pages.map(async ({ items, hasNextPage, stop }, place) => {
      const found = items.map(({ node }) => node);
      let more = hasNextPage;
      let after = stop ?? items.at(-1)?.position ?? null;
      while (more && found.length < most) {
        const parent = parents[place] as Key;
        const [page] = await reads.listBy(edge, [parent], filter, order, { first, last: null, after, before: null });
        found.push(...(page?.items ?? []).map(({ node }) => node));
        more = page?.hasNextPage ?? false;
        after = page?.stop ?? page?.items.at(-1)?.position ?? null;
      }
      return found;
    }),
  );
};
