// Tables of plain text.

export const fixed = (value, digits = 2) => value.toFixed(digits);

/** Lines of a table: the first column to the left, the others to the right. */
export const table = (head, rows) => {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column] + 2)))
      .join('')
      .trimEnd(),
  );
};
