/** A tag in the form used for comparison: case, width, white space and a leading `#` do not matter. */
export function foldTag(tag: string): string {
  return tag
    .normalize('NFKC')
    .replace(/^[\s#]+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
