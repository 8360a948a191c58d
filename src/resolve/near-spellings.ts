/** All words that differ from `word` by one letter more, less or other, or by two letters in the other order. */
export const nearSpellings = (word: string, letters: string): readonly string[] => {
  const own = Array.from(word);
  const near = new Set<string>();
  for (let at = 0; at <= own.length; at += 1) {
    const [before, behind] = [own.slice(0, at), own.slice(at)];
    const put = (...parts: readonly string[][]): void => void near.add(parts.flat().join(''));
    for (const letter of letters) {
      put(before, [letter], behind);
      if (behind.length > 0) put(before, [letter], behind.slice(1));
    }
    if (behind.length > 0) put(before, behind.slice(1));
    if (behind.length > 1) put(before, [behind[1] as string, behind[0] as string], behind.slice(2));
  }
  near.delete(word);
  return [...near];
};
