/** Whether two sets have a value in common. Costs the smaller one. */
export const meets = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const value of few) if (many.has(value)) return true;
  return false;
};
