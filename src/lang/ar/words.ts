/** The lines of a block, one word or phrase a line: keeps right-to-left items apart from the code around them. */
export const lines = (block: string): readonly string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 0);
