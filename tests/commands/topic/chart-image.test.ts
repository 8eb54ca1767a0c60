import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';

import { isDrawable, renderChart } from '../../../commands/topic/chart-image.ts';
import { drawColumns, drawPairs } from '../../../commands/topic/draw-bars.ts';

const BAR = [0x28, 0x58, 0x7b];
const GROUND = [0xfb, 0xfa, 0xf7];
const LEGEND = { now: 'now', before: 'before', tooFew: 'fewer than 2' };

/** A PNG as its pixels: it is drawn once more, as part of another drawing. */
function pixelsOf(png: Buffer, width: number, height: number) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  const at = (x: number, y: number) => [...pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)];
  return { at, pixels };
}

function sizeOf(png: Buffer) {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

const isAlike = ([r = 0, g = 0, b = 0]: readonly number[], colour: readonly number[]) =>
  [r, g, b].every((value, i) => Math.abs(value - (colour[i] ?? 0)) <= 2);

/** Pixels of a colour in a column of the image. */
function countIn(png: Buffer, x: number, colour: readonly number[]): number {
  const { width, height } = sizeOf(png);
  const { at } = pixelsOf(png, width, height);
  return Array.from({ length: height }, (_, y) => y).filter((y) => isAlike(at(x, y), colour)).length;
}

test('columns are as tall as their numbers, on a ground of their own', () => {
  const values = [0, 2, 4];
  const bars = values.map((value) => ({ label: String(value), value }));
  const { file } = renderChart(drawColumns('Questions a day', bars), 'asked.png', 'Bar chart');
  const { width, height } = sizeOf(file.attachment);
  const { at } = pixelsOf(file.attachment, width, height);
  expect(
    [at(0, 0), at(width - 1, height - 1)].every((pixel) => isAlike(pixel, GROUND) && pixel[3] === 255),
  ).toBe(true);
  // A quarter into each column, so that no number or label is in the way.
  const step = (width - 96) / values.length;
  const tall = values.map((_, i) => countIn(file.attachment, Math.round(48 + step * (i + 0.3)), BAR));
  expect(tall[0]).toBe(0);
  expect(tall[1]).toBeGreaterThan(50);
  expect(Math.abs((tall[2] ?? 0) - 2 * (tall[1] ?? 0))).toBeLessThanOrEqual(2);
});

/** Dark pixels of a drawing with this title alone. */
function inkOf(title: string): number {
  const { attachment } = renderChart(drawColumns(title, []), 'a.png', '').file;
  const { width, height } = sizeOf(attachment);
  const { pixels } = pixelsOf(attachment, width, height);
  return pixels.filter((value, i) => i % 4 === 0 && value < 80).length;
}

test('words are drawn with the font that is shipped along, where the machine has none', () => {
  expect(inkOf('Größe, façade, œuvre')).toBeGreaterThan(1000);
  expect(inkOf('')).toBe(0);
});

test('now and before are told apart without colour: one filled, the other hollow, each with its number', () => {
  const svg = drawPairs([{ label: 'lamps', now: 4, before: 4 }], LEGEND);
  const [now, before] = [...svg.matchAll(/<rect x="144"[^>]*fill="(#\w+)"[^>]*>/gu)].map(([, fill]) => fill);
  expect(now).not.toBe(before);
  expect(svg.match(/>4<\/text>/gu)).toHaveLength(2);
  expect(drawPairs([{ label: 'lamps', now: 4, before: null }], LEGEND)).toContain('>fewer than 2</text>');
});

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  return [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] ?? 0), 0);
}

test('colours have a contrast of at least 4.5 to 1 with their ground', () => {
  const svg = drawColumns('Questions', [{ label: 'a', value: 1 }]);
  const [ground = '', ...others] = [...new Set(svg.match(/#[\da-f]{6}/gu))];
  expect(others.length).toBeGreaterThanOrEqual(3);
  for (const colour of others)
    expect((luminance(ground) + 0.05) / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test('what describes an image is as long as Discord takes, and what is typed is no markup of it', () => {
  const { gallery, file } = renderChart(drawColumns('a', []), 'a.png', 'x'.repeat(3000));
  expect(file.description).toHaveLength(1024);
  expect(gallery.items[0]?.description).toBe(file.description);
  const row = { label: '</text><script>&"\u0000', now: 1, before: 1 };
  expect(drawPairs([row], LEGEND)).toContain('&lt;/text&gt;&lt;script&gt;&amp;" ');
  expect(() => renderChart(drawPairs([row], LEGEND), 'a.png', '')).not.toThrow();
});

test('labels that the font lacks letters for are not drawn', () => {
  expect(['hidden centre', '3. Größe', 'l’œuvre'].map(isDrawable)).toEqual([true, true, true]);
  expect(['власть', '力', '🙂'].map(isDrawable)).toEqual([false, false, false]);
});
