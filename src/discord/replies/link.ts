/** A longer link would leave no room for the quotation, so it loses its fragment. */
const LINK_LIMIT = 600;

/**
 * A masked link without preview, or null if the address is not http(s) or too long. `label` is ours, and so is `whole`,
 * which replaces it if only the page can be linked to, not the place in it. Brackets are percent-encoded: Discord ends
 * the address at the first closing one.
 */
export function link(label: string, address: string, whole: string): string | null {
  const url = URL.parse(address);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  const exact = encode(url.href);
  if (exact.length <= LINK_LIMIT) return `[${label}](<${exact}>)`;
  url.hash = '';
  const page = encode(url.href);
  return page.length <= LINK_LIMIT ? `[${whole}](<${page}>)` : null;
}

function encode(href: string): string {
  return href.replace(
    /[<>()\\"\s]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
