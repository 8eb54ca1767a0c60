import { collapse } from '../reading.ts';

const WORK = /(?:Article|Posting|Book|Chapter|CreativeWork|WebPage|Report|Thesis)$/;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** The names in a schema.org author: a name, a Person with a name, or a list of those. */
function namesOf(author: unknown): string[] {
  return asList(author)
    .map((one) => (isObject(one) ? one['name'] : one))
    .filter((name) => typeof name === 'string')
    .map(collapse)
    .filter(Boolean);
}

/** The authors that a page's JSON-LD (schema.org) names for its article, or null. Broken JSON names none. */
export function authorsOfJsonLd(json: string): string | null {
  const open = [parse(json)];
  for (let seen = 0; open.length > 0 && seen < 1000; seen++) {
    const value = open.shift();
    if (Array.isArray(value)) open.push(...value.slice(0, 100));
    if (!isObject(value) || Array.isArray(value)) continue;
    const names = asList(value['@type']).some((type) => WORK.test(String(type)))
      ? namesOf(value['author'])
      : [];
    if (names.length > 0) return names.join(', ');
    open.push(value['@graph'], value['mainEntity']);
  }
  return null;
}
