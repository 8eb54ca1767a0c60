/** `1.`, `2)`, `(3)`, `4.)`, `b.` and bullets, at the start of a paragraph or after a space. */
const MARKER = /(?<=^|\s)(?:\(?(?<order>\d{1,2}|[a-z])(?<style>\.\)|[.)])(?=\s)|(?<bullet>[•◦▪‣⁃])\s?)/gu;

/**
 * Where the items of a run-on list begin (`1. … 2. … 3. …`): only in a text that starts with the first marker, and
 * only markers of that kind that continue the count. Empty if there is no second item.
 */
export function findListItems(text: string): readonly number[] {
  const items: number[] = [];
  let opening: RegExpExecArray | undefined;
  for (const match of text.matchAll(MARKER)) {
    if (opening === undefined) {
      if (match.index !== 0 || !isFirst(match)) return [];
      opening = match;
    }
    if (followsOn(opening, match, items.length)) items.push(match.index);
  }
  return items.length > 1 ? items : [];
}

function isFirst({ groups }: RegExpExecArray): boolean {
  return groups?.['bullet'] !== undefined || ['1', 'a'].includes(groups?.['order'] ?? '');
}

function followsOn(opening: RegExpExecArray, match: RegExpExecArray, place: number): boolean {
  const { bullet, order = '', style } = opening.groups ?? {};
  if (bullet !== undefined) return match.groups?.['bullet'] === bullet;
  if (match.groups?.['style'] !== style) return false;
  const expected = order === '1' ? String(place + 1) : String.fromCodePoint('a'.charCodeAt(0) + place);
  return match.groups?.['order'] === expected;
}
