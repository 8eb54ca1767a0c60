import { makeZip } from './zip.ts';
import type { MadeEntry } from './zip.ts';

const CONTAINER = `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

/** The content of a generated EPUB. */
export interface MadeEpub {
  readonly metadata?: string;
  /** XHTML bodies in reading order, by file name. */
  readonly documents: Readonly<Record<string, string>>;
  /** The body of the navigation document. */
  readonly nav?: string;
  readonly ncx?: string;
  readonly guide?: string;
  /** Additional entries, or replacements for generated ones. */
  readonly entries?: readonly MadeEntry[];
}

/** An XHTML document around a body. */
export function xhtml(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;
}

/** The entries of an EPUB. */
export function epubEntries({ metadata, documents, nav, ncx, guide, entries = [] }: MadeEpub): MadeEntry[] {
  const names = Object.keys(documents);
  const items = names.map(
    (name) => `<item id="${name}" href="text/${name}" media-type="application/xhtml+xml"/>`,
  );
  if (nav !== undefined)
    items.push('<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>');
  if (ncx !== undefined) items.push('<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>');
  const spine = names.map((name) => `<itemref idref="${name}"/>`).join('');
  const opf = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0">
<metadata>${metadata ?? '<dc:title>On Mills</dc:title>'}</metadata><manifest>${items.join('')}</manifest><spine>${spine}</spine>${guide === undefined ? '' : `<guide>${guide}</guide>`}</package>`;
  const made: MadeEntry[] = [
    { name: 'mimetype', content: 'application/epub+zip', method: 0 },
    { name: 'META-INF/container.xml', content: CONTAINER },
    { name: 'OPS/book.opf', content: opf },
    ...names.map((name) => ({ name: `OPS/text/${name}`, content: xhtml(documents[name] ?? '') })),
    ...(nav === undefined ? [] : [{ name: 'OPS/nav.xhtml', content: xhtml(nav) }]),
    ...(ncx === undefined ? [] : [{ name: 'OPS/toc.ncx', content: ncx }]),
  ];
  const others = new Set(entries.map(({ name }) => name));
  return [...made.filter(({ name }) => !others.has(name)), ...entries];
}

/** An EPUB book. */
export function makeEpub(book: MadeEpub): Buffer {
  return makeZip(epubEntries(book));
}

/** The content of a generated Word document, as WordprocessingML. */
export interface MadeDocx {
  readonly body: string;
  readonly footnotes?: string;
  readonly entries?: readonly MadeEntry[];
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph of a generated Word document; `style` is the id of a style. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function wordStyle(id: string, name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

/** A Word document with the styles Title, Heading1, Heading2 and Quote, and a list of bullets numbered 1. */
export function makeDocx({ body, footnotes = '', entries = [] }: MadeDocx): Buffer {
  const styles = [
    wordStyle('Title', 'Title'),
    wordStyle('Heading1', 'heading 1'),
    wordStyle('Heading2', 'heading 2'),
    wordStyle('Quote', 'Quote'),
  ];
  const others = new Set(entries.map(({ name }) => name));
  const made = [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${RELATION}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${RELATION}/numbering" Target="numbering.xml"/></Relationships>`,
    },
    { name: 'word/styles.xml', content: `<w:styles ${WORD}>${styles.join('')}</w:styles>` },
    {
      name: 'word/numbering.xml',
      content: `<w:numbering ${WORD}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    },
    { name: 'word/footnotes.xml', content: `<w:footnotes ${WORD}>${footnotes}</w:footnotes>` },
    { name: 'word/document.xml', content: `<w:document ${WORD}><w:body>${body}</w:body></w:document>` },
  ];
  return makeZip([...made.filter(({ name }) => !others.has(name)), ...entries]);
}
