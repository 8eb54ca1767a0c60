/** Longer than this a link would leave no room for the quotation, and it loses its fragment. */
const LINK_LIMIT = 600;

/**
 * A masked link without preview, or null for an address that is no http(s) one or too long. `words` are ours.
 * Brackets are percent-encoded: Discord ends the address at the first closing one.
 */
export function link(words: string, address: string): string | null {
  const url = URL.parse(address);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  const exact = encode(url.href);
  if (exact.length <= LINK_LIMIT) return `[${words}](<${exact}>)`;
  url.hash = '';
  const whole = encode(url.href);
  return whole.length <= LINK_LIMIT ? `[Open the work](<${whole}>)` : null;
}

function encode(href: string): string {
  return href.replace(
    /[<>()\\"\s]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
