/** A tag in the form that tags are compared in: case, width, white space and a leading `#` do not matter. */
export function foldTag(tag: string): string {
  return tag
    .normalize('NFKC')
    .replace(/^[\s#]+/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
