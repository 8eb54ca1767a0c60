import { phrase } from '../../catalogue/phrase.ts';
import type { Phrase } from '../../corpus/phrase.ts';
import type { WorkDescription } from '../../corpus/work.ts';
import { UserError } from '../../errors.ts';
import { checkDescription } from '../check-description.ts';
import type { ImportLimits } from '../import-limits.ts';
import { readScalars } from '../plain-yaml.ts';
import { languageSaid } from '../reading.ts';

/** A Markdown text split from its front matter. */
export interface FrontMatter {
  readonly body: string;
  /** Number of lines before the body. */
  readonly lines: number;
  readonly description: Partial<WorkDescription>;
  readonly remarks: readonly Phrase[];
}

/** The meaning of each key; other keys are ignored. */
const KEYS: ReadonlyMap<string, keyof WorkDescription> = new Map([
  ['title', 'title'],
  ['author', 'author'],
  ['authors', 'author'],
  ['edition', 'edition'],
  ['licence', 'licence'],
  ['license', 'licence'],
  ['sourceurl', 'sourceUrl'],
  ['source_url', 'sourceUrl'],
  ['url', 'sourceUrl'],
  ['source', 'sourceUrl'],
  ['language', 'language'],
  ['lang', 'language'],
]);

function describe(scalars: ReadonlyMap<string, string | null>, remarks: Phrase[]): Partial<WorkDescription> {
  const values: Partial<Record<keyof WorkDescription, string>> = {};
  for (const [name, text] of scalars) {
    const field = KEYS.get(name.toLowerCase());
    if (field === undefined || text === '') continue;
    if (text === null) {
      remarks.push(phrase('remarks.notPlain', name));
    } else if (name.toLowerCase() === 'source' && !/^https?:/i.test(text)) {
      remarks.push(phrase('remarks.noAddress', name));
    } else {
      values[field] ??= text;
    }
  }
  const { language, ...given } = values;
  return { ...checkDescription(given, phrase('descriptions.frontMatter')), ...languageSaid(language) };
}

/**
 * Splits a Markdown text from the YAML between two `---` lines at its very start. Only plain scalars and lists of them
 * are read; aliases are rejected, so no alias bomb is ever expanded. Throws a UserError that names the line if it is
 * malformed. A text that only begins with a horizontal rule has no front matter.
 */
export function readFrontMatter(text: string, limits: ImportLimits): FrontMatter {
  const none = { body: text, lines: 0, description: {}, remarks: [] };
  const opening = /^---[ \t]*\n/.exec(text)?.[0];
  if (opening === undefined) return none;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(opening.length));
  if (closing === null) return none;
  const yaml = text.slice(opening.length, opening.length + closing.index);
  if (!/^\s*(?:#.*\n\s*)*[\w"'-]{1,80}\s*:(?:\s|$)/.test(yaml)) return none;
  if (yaml.length > limits.sidecar)
    throw new UserError(phrase('refusals.longFrontMatter', yaml.length, limits.sidecar));
  const remarks: Phrase[] = [];
  const description = describe(readScalars(yaml, phrase('refusals.frontMatter'), 2), remarks);
  const end = opening.length + closing.index + closing[0].length;
  return { body: text.slice(end), lines: text.slice(0, end).split('\n').length - 1, description, remarks };
}
