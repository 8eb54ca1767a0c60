/** A letter or mark of a script that is written without spaces between words. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\u30fc\uff00-\uffef]`;

const STARTS = new RegExp(`^${UNSPACED}`, 'u');
const ENDS = new RegExp(`${UNSPACED}$`, 'u');

/** True if no space belongs between two lines that are joined. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  return ENDS.test(before) && STARTS.test(after);
}

/** The part of a line that cannot be divided at its start: its first word, or its first character where there are none. */
export function firstUnit(text: string): string {
  return STARTS.exec(text)?.[0] ?? text.split(' ', 1)[0] ?? '';
}
