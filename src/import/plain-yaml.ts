import { isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { phrase } from '../catalogue/phrase.ts';
import type { Phrase } from '../corpus/phrase.ts';
import { UserError } from '../errors.ts';
import { collapse } from './reading.ts';

/** The text of a plain scalar, or of a list of them with commas between; null for anything else. */
function plainText(node: unknown): string | null {
  if (isSeq(node)) {
    const items = node.items.map((item) => (isScalar(item) ? plainText(item) : null));
    return items.every((item) => item !== null) ? items.join(', ') : null;
  }
  if (!isScalar(node)) return null;
  if (typeof node.value === 'string') return collapse(node.value);
  // A number or a date is kept as it is written.
  return node.value === null ? '' : (node.source ?? null);
}

/**
 * The plain values of a YAML or JSON mapping by key: scalars, and lists of scalars with commas between; null for
 * values of other kinds, an empty text for empty ones. Aliases are rejected, so no alias bomb is ever expanded.
 * Throws a UserError that calls the source `what` and names the line, counted from `firstLine`.
 */
export function readScalars(
  yaml: string,
  what: string | Phrase,
  firstLine: number,
): ReadonlyMap<string, string | null> {
  const refuse = (offset: number, problem: string | Phrase): never => {
    const line = yaml.slice(0, offset).split('\n').length - 1 + firstLine;
    throw new UserError(phrase('refusals.malformed', what, line, problem));
  };
  const document = parseDocument(yaml, {
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error !== undefined) refuse(error.pos[0], collapse(error.message).replace(/[.:]$/, ''));
  visit(document, (_, node) => {
    if (isAlias(node)) refuse(node.range?.[0] ?? 0, phrase('refusals.aliases'));
  });
  if (document.contents === null) return new Map();
  if (!isMap(document.contents)) return refuse(0, phrase('refusals.noKeys'));
  return new Map(
    document.contents.items.map(({ key, value }) => [plainText(key) ?? '', plainText(value ?? null)]),
  );
}
