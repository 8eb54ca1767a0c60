const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const WELL_FORMED = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman numeral in its standard form, 1 to 3999, in any case; null for anything else. */
export function readRoman(text: string): number | null {
  const numeral = text.toUpperCase();
  if (numeral === '' || !WELL_FORMED.test(numeral)) return null;
  let value = 0;
  for (let at = 0; at < numeral.length; at += 1) {
    const [own = 0, next = 0] = [VALUES[numeral.charAt(at)], VALUES[numeral.charAt(at + 1)]];
    value += own < next ? -own : own;
  }
  return value;
}
