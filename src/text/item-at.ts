/**
 * The item at an index; undefined when there is none. For indexes that are often -1: a list that is asked for a negative
 * one is searched as an object for a property of that name, ten times as slowly.
 */
export const itemAt = <Item>(list: readonly Item[], index: number | undefined): Item | undefined =>
  index === undefined || index < 0 ? undefined : list[index];
