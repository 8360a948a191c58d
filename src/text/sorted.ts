/**
 * Place of the first item that `reaches` holds for, or the length where it holds for none. The items for which it does
 * not hold stand before all others. One binary search.
 */
export const firstReaching = <Item>(items: ArrayLike<Item>, reaches: (item: Item) => boolean): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
};
