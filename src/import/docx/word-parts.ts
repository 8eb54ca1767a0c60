import { posix } from 'node:path';
import { phrase } from '../../catalogue/phrase.ts';
import { UserError } from '../../errors.ts';
import type { Archive } from '../archive/archive.ts';
import type { HtmlElement } from '../html/html-tree.ts';
import { attributeOf, findAll, parseXml } from '../xml-tree.ts';

/** The parsed parts of a Word document (ECMA-376, Part 1, 11.3); null for one that it does not have. */
export interface WordParts {
  readonly document: HtmlElement;
  readonly styles: HtmlElement | null;
  readonly numbering: HtmlElement | null;
  readonly footnotes: HtmlElement | null;
  readonly endnotes: HtmlElement | null;
  readonly comments: HtmlElement | null;
  readonly core: HtmlElement | null;
  /** Headers and footers. */
  readonly margins: readonly HtmlElement[];
}

type Parse = (entry: string) => Promise<HtmlElement | null>;

/** The parts that a part refers to: its kind (the end of the relationship's type) → the entry in the archive. */
async function readRelations(parse: Parse, from: string): Promise<ReadonlyMap<string, string>> {
  const folder = posix.dirname(from);
  const root = await parse(posix.join(folder, '_rels', `${posix.basename(from)}.rels`));
  const relations = root === null ? [] : findAll(root, 'relationship');
  return new Map(
    relations.map((relation) => {
      const target = attributeOf(relation, 'Target') ?? '';
      const entry = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      return [posix.basename(attributeOf(relation, 'Type') ?? ''), entry];
    }),
  );
}

/** Reads the parts that have text. Throws a UserError if the document itself is missing or a part is malicious. */
export async function readParts(name: string, archive: Archive, depth: number): Promise<WordParts> {
  const parse: Parse = async (entry) => {
    const bytes = await archive.read(entry);
    if (bytes === null || bytes.length === 0) return null;
    return parseXml(phrase('refusals.within', entry, name), bytes, depth);
  };
  const main = (await readRelations(parse, '')).get('officeDocument') ?? 'word/document.xml';
  const document = await parse(main);
  if (document === null) throw new UserError(phrase('refusals.incompleteDocx', name, main));
  const relations = await readRelations(parse, main);
  const part = (kind: string) => parse(relations.get(kind) ?? posix.join(posix.dirname(main), `${kind}.xml`));
  const margins: HtmlElement[] = [];
  for (const entry of archive.names) {
    const margin = /(?:^|\/)(?:header|footer)\d*\.xml$/i.test(entry) ? await parse(entry) : null;
    if (margin !== null) margins.push(margin);
  }
  return {
    document,
    styles: await part('styles'),
    numbering: await part('numbering'),
    footnotes: await part('footnotes'),
    endnotes: await part('endnotes'),
    comments: await part('comments'),
    core: await parse('docProps/core.xml'),
    margins,
  };
}
