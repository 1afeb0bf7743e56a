/** Rows as text columns: the first and what is no number to the left, numbers to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const isNumber = widths.map((_, column) =>
    rows.slice(1).every((row) => /^[\d,.–—]*$/.test(row[column] ?? "")),
  );
  const aligned = (text: string, column: number) => {
    const width = widths[column] ?? 0;
    return isNumber[column] === true ? text.padStart(width) : text.padEnd(width);
  };
  return rows.map((row) => row.map(aligned).join("  ").trimEnd()).join("\n");
}
