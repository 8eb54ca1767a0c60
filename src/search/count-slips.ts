/**
 * How many slips lie between one word and others: letters left out, added, replaced or swapped with their neighbour, by
 * optimal string alignment (F. Damerau, 1964). `most` and one more if there are more than `most`.
 */
export type CountSlips = (other: string, most: number) => number;

/** Prepares comparing one word with many. Works by UTF-16 units; the lists are used again for each word. */
export function prepareSlips(word: string): CountSlips {
  const letters = lettersOf(word);
  let [row, last, before] = [0, 1, 2].map(() => new Uint16Array(word.length + 1)) as [Row, Row, Row];
  return (other, most) => {
    const far = most + 1;
    if (Math.abs(word.length - other.length) > most || differ(letters, lettersOf(other)) > most) return far;
    for (let j = 0; j <= word.length; j++) last[j] = j;
    let leastBefore = 0;
    for (let i = 1; i <= other.length; i++) {
      const least = fillRow(i, other);
      // A swap counts from the row before the last one.
      if (Math.min(least, leastBefore) > most) return far;
      leastBefore = least;
      [before, last, row] = [last, row, before];
    }
    return Math.min(at(last, word.length), far);
  };

  /** Returns the least of the row. */
  function fillRow(i: number, other: string): number {
    const letter = other.charCodeAt(i - 1);
    let least = (row[0] = i);
    for (let j = 1; j <= word.length; j++) {
      const isSame = word.charCodeAt(j - 1) === letter;
      let slips = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && word.charCodeAt(j - 2) === letter && isSwapped(i, j, other))
        slips = Math.min(slips, at(before, j - 2) + 1);
      row[j] = slips;
      least = Math.min(least, slips);
    }
    return least;
  }

  function isSwapped(i: number, j: number, other: string): boolean {
    return word.charCodeAt(j - 1) === other.charCodeAt(i - 2);
  }
}

type Row = Uint16Array;

function at(row: Row, i: number): number {
  return row[i] ?? 0;
}

/** The letters of a word as a set of bits; several may share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** The letters that only one of two words has: each slip adds at most one to either side. */
function differ(one: number, other: number): number {
  return Math.max(countBits(one & ~other), countBits(other & ~one));
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
