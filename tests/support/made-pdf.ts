import { deflateSync } from 'node:zlib';

/** A line of a generated page: `[left, top, text, size]`, in points; y grows downwards. */
export type MadeLine = readonly [left: number, top: number, text: string, size?: number];

/** The content of a generated PDF. */
export interface MadePdf {
  readonly pages: readonly (readonly MadeLine[])[];
  /** The PDF's number tree of page labels, e.g. `0 << /S /r >> 2 << /S /D >>`. */
  readonly labels?: string;
  readonly info?: string;
  /** An encryption dictionary. */
  readonly encrypt?: string;
  /** Replaces every page's content, deflated. */
  readonly content?: Uint8Array;
  /** Annotations of every page, each as a dictionary. */
  readonly annotations?: readonly string[];
  /** A picture over the whole of each page; null for none. */
  readonly pictures?: readonly (GreyPicture | null)[];
  /** Titles of the bookmarks, all of one level, each leading to the first page. */
  readonly bookmarks?: readonly string[];
}

/** Rows of pixels from the top, a byte each: 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A5, about. */
export const PAGE = { width: 420, height: 600 };

const OVER_PAGE = `q ${PAGE.width} 0 0 ${PAGE.height} 0 0 cm /Im1 Do Q\n`;

function escape(text: string): string {
  return text.replaceAll(/[\\()]/g, String.raw`\$&`);
}

function toContent(lines: readonly MadeLine[]): string {
  return lines
    .map(
      ([left, top, text, size = 10]) =>
        `BT /F1 ${size} Tf 1 0 0 1 ${left} ${PAGE.height - top} Tm (${escape(text)}) Tj ET`,
    )
    .join('\n');
}

function toStream(content: Uint8Array, isDeflated: boolean): Buffer {
  const filter = isDeflated ? ' /Filter /FlateDecode' : '';
  return Buffer.concat([
    Buffer.from(`<< /Length ${content.length}${filter} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);
}

function toOutline(titles: readonly string[], first: number): string[] {
  const items = titles.map((title, at) => {
    const next = at + 1 < titles.length ? ` /Next ${first + at + 2} 0 R` : '';
    return `<< /Title (${escape(title)}) /Parent ${first} 0 R /Dest [4 0 R /Fit]${next} >>`;
  });
  return [
    `<< /Type /Outlines /First ${first + 1} 0 R /Last ${first + titles.length} 0 R /Count ${titles.length} >>`,
    ...items,
  ];
}

function toPicture({ width, height, pixels }: GreyPicture): Buffer {
  const content = deflateSync(pixels);
  return Buffer.concat([
    Buffer.from(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${content.length} >>\nstream\n`,
    ),
    content,
    Buffer.from('\nendstream'),
  ]);
}

/** A PDF (ISO 32000-1) of text in Helvetica. */
export function makePdf({
  pages,
  labels,
  info = '',
  encrypt,
  content,
  annotations = [],
  pictures = [],
  bookmarks = [],
}: MadePdf): Buffer {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const drawn = pictures.flatMap((picture) => picture ?? []);
  const pictureAt = 4 + 2 * pages.length;
  const outlineAt = pictureAt + drawn.length;
  const nameOf = (at: number): string | null => {
    const picture = pictures[at] ?? null;
    return picture === null ? null : `/XObject << /Im1 ${pictureAt + drawn.indexOf(picture)} 0 R >>`;
  };
  const tree = labels === undefined ? '' : ` /PageLabels << /Nums [${labels}] >>`;
  const outlines = bookmarks.length === 0 ? '' : ` /Outlines ${outlineAt} 0 R`;
  const objects: (string | Buffer)[] = [
    `<< /Type /Catalog /Pages 2 0 R${tree}${outlines} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> ${nameOf(at) ?? ''} >> /Annots [${annotations.join(' ')}] >>`,
      content === undefined
        ? toStream(Buffer.from(`${nameOf(at) === null ? '' : OVER_PAGE}${toContent(lines)}`, 'latin1'), false)
        : toStream(deflateSync(content), true),
    ]),
    ...drawn.map(toPicture),
    ...(bookmarks.length === 0 ? [] : toOutline(bookmarks, outlineAt)),
    `<< ${info} >>`,
  ];
  const security = encrypt === undefined ? '' : ` /Encrypt ${encrypt} /ID [<00> <00>]`;
  return assemble(objects, `/Root 1 0 R /Info ${objects.length} 0 R${security}`);
}

function assemble(objects: readonly (string | Buffer)[], trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [at, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${count} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
