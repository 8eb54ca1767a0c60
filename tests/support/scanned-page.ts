import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { PAGE, type GreyPicture, type MadeLine } from './made-pdf.ts';

const FONT = fileURLToPath(
  import.meta
    .resolve('@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf'),
);

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Lines of print as a scanner sees them: a picture of a page, at 150 pixels an inch, turned by some degrees. */
export function drawScan(lines: readonly MadeLine[], degrees = 0): GreyPicture {
  const print = lines.map(
    ([left, top, text, size = 10]) =>
      `<text x="${left}" y="${top}" font-size="${size}">${escape(text)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${PAGE.width}" height="${PAGE.height}"><rect width="100%" height="100%" fill="#eee"/><g transform="rotate(${degrees})">${print.join('')}</g></svg>`;
  const { width, height, pixels } = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 150 / 72 },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible' },
  }).render();
  return {
    width,
    height,
    pixels: Uint8Array.from({ length: width * height }, (_, at) => pixels[4 * at] ?? 0),
  };
}
