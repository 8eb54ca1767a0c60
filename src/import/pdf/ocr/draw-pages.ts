import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page as a grey picture. */
export interface PagePicture {
  /** A binary PGM file: a header, then a byte for each pixel. */
  readonly file: Buffer;
  /** Pixels for each point of the page. */
  readonly scale: number;
  /** Whether nothing is drawn on it. */
  readonly isBlank: boolean;
}

/** Draws the pages of a PDF. */
export interface PageDrawer {
  /** Draws a page by its 1-based number, turned clockwise by some quarters. */
  draw(index: number, quarters: number): Promise<PagePicture>;
  close(): Promise<void>;
}

/** Recognition is trained on text of this resolution, in pixels for each inch. */
const RESOLUTION = 300;

/** A larger page, such as a poster, is drawn smaller. A page in A4 has 9 million pixels. */
const MOST_PIXELS = 16_000_000;

/** Two pixels that differ less are the same paper. */
const INK = 48;

const require = createRequire(import.meta.url);
const PACKAGE = join(require.resolve('pdfjs-dist/package.json'), '..');

const folder = (name: string): string => `${join(PACKAGE, name)}/`;

/** Grey by the luminance of ITU-R BT.601. */
function toGrey(rgba: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(rgba.length / 4);
  for (let at = 0; at < grey.length; at++) {
    const from = 4 * at;
    const [red = 0, green = 0, blue = 0] = [rgba[from], rgba[from + 1], rgba[from + 2]];
    grey[at] = (77 * red + 150 * green + 29 * blue) >> 8;
  }
  return grey;
}

function isBlank(grey: Uint8Array): boolean {
  let [darkest, lightest] = [255, 0];
  for (const pixel of grey) {
    if (pixel < darkest) darkest = pixel;
    if (pixel > lightest) lightest = pixel;
  }
  return lightest - darkest < INK;
}

async function drawPage(pdf: PDFDocumentProxy, index: number, quarters: number): Promise<PagePicture> {
  const page = await pdf.getPage(index);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(RESOLUTION / 72, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale, rotation: (page.rotate + 90 * quarters) % 360 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const canvasContext = canvas.getContext('2d');
  await page.render({ canvas, canvasContext, viewport }).promise;
  const grey = toGrey(canvasContext.getImageData(0, 0, canvas.width, canvas.height).data);
  const header = Buffer.from(`P5 ${canvas.width} ${canvas.height} 255\n`);
  page.cleanup();
  return { file: Buffer.concat([header, grey]), scale, isBlank: isBlank(grey) };
}

/** Opens a PDF that has been read before, to draw its pages. Runs no script and fetches nothing. */
export async function openPageDrawer(bytes: Uint8Array): Promise<PageDrawer> {
  const task = getDocument({
    // The parser transfers the bytes, and leaves an empty array behind.
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
  });
  const pdf = await task.promise;
  return { draw: async (...which) => drawPage(pdf, ...which), close: async () => task.destroy() };
}
