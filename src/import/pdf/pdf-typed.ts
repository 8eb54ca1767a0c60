import type { TextItem } from './pdf-page.ts';

/** What the parser says of an annotation (ISO 32000-1, 12.5); it has more fields, by the annotation's kind. */
interface Annotation {
  readonly subtype?: unknown;
  readonly annotationFlags?: unknown;
  readonly rect?: unknown;
  readonly password?: unknown;
  readonly fieldType?: unknown;
  readonly fieldValue?: unknown;
  /** The lines that the page shows in it. */
  readonly textContent?: unknown;
  readonly defaultAppearanceData?: { readonly fontSize?: unknown };
}

/** Flags of an annotation that is not shown on the screen: hidden, no view. */
const UNSEEN = 2 | 32;

/** The size of type in a field that adapts it to its height. */
const USUAL_SIZE = 10;

/** The distance of lines, and how far letters go below their line, in sizes of the type. */
const LINE = 1.2;
const BELOW = 0.25;

function strings(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === 'string');
}

/** The lines typed into a field or onto the page; none for a button, a password and everything that is not typed. */
function linesOf({ subtype, password, fieldType, fieldValue, textContent }: Annotation): readonly string[] {
  const isField = subtype === 'Widget' && (fieldType === 'Tx' || fieldType === 'Ch') && password !== true;
  if (!isField && subtype !== 'FreeText') return [];
  const shown = strings(textContent);
  return (shown.length > 0 ? shown : strings(fieldValue)).flatMap((line) => line.split(/\r\n?|\n/));
}

function sizeOf({ defaultAppearanceData }: Annotation, height: number): number {
  const size = Number(defaultAppearanceData?.fontSize);
  return size > 0 ? size : Math.min(USUAL_SIZE, height / LINE);
}

/** What was typed into the fields of a page's form and onto the page, in the page's coordinates. */
export function listTyped(annotations: readonly Annotation[]): readonly TextItem[] {
  return annotations.flatMap((annotation) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = Array.isArray(annotation.rect)
      ? annotation.rect.map(Number)
      : [];
    if ((Number(annotation.annotationFlags) & UNSEEN) !== 0) return [];
    const lines = linesOf(annotation);
    const size = sizeOf(annotation, top - bottom);
    const room = Math.max(0, top - bottom - lines.length * LINE * size);
    return lines.map((str, at) => ({
      str,
      dir: 'ltr',
      transform: [size, 0, 0, size, left, top - room / 2 - (at + 1 - BELOW) * LINE * size],
      width: Math.min(right - left, str.length * size * 0.5),
      height: size,
      fontName: 'typed',
    }));
  });
}
