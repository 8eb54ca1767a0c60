import { readGlyphNumbers } from './glyph-numbers.ts';
import type { PdfPage } from './pdf-page.ts';
import type { PdfRun } from './pdf-run.ts';
import { readTexCodes } from './tex-codes.ts';

/** No text has these characters: where they are, a font does not say what its glyphs mean. */
const CONTROL = /[\u0001-\u001f]/;

function mapRuns(pages: readonly PdfPage[], change: (run: PdfRun) => PdfRun): readonly PdfPage[] {
  return pages.map((page) => ({
    ...page,
    parts: page.parts.map((part) => ({
      ...part,
      runs: part.runs.map(change).filter(({ text }) => text.trim() !== ''),
    })),
  }));
}

/** Reads the letters that fonts of a file do not name, where the way they are numbered is known. */
export function nameLetters(pages: readonly PdfPage[]): readonly PdfPage[] {
  const runs = pages.flatMap(({ parts }) => parts.flatMap((part) => part.runs));
  const unclear = new Set(runs.filter(({ text }) => CONTROL.test(text)).map(({ font }) => font));
  const readers = new Map<string, (text: string) => string>();
  for (const [font, all] of Map.groupBy(runs, (run) => run.font)) {
    if (!unclear.has(font)) continue;
    const text = all.map((run) => run.text).join(' ');
    const reader = readGlyphNumbers(text) ?? readTexCodes(text);
    if (reader !== null) readers.set(font, reader);
  }
  if (readers.size === 0) return pages;
  return mapRuns(pages, (run) => ({ ...run, text: readers.get(run.font)?.(run.text) ?? run.text }));
}
