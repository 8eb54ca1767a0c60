/** A line of CSV: RFC 4180, with an apostrophe before what a spreadsheet would run as a formula (OWASP, CSV injection). */
export function toCsvLine(cells: readonly string[]): string {
  const quoted = cells.map((cell) => {
    const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell;
    return `"${safe.replaceAll('"', '""')}"`;
  });
  return `${quoted.join(',')}\r\n`;
}
