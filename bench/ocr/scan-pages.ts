import type { Page } from 'playwright-core';
import type { GreyPicture } from '../../tests/support/made-pdf.ts';

/** What a scanner, a copier or a camera does to a page. */
export interface Damage {
  readonly name: string;
  /** Turns the page clockwise. */
  readonly degrees?: number;
  /** Radius in thousandths of an inch. */
  readonly blur?: number;
  /** Standard deviation of each pixel's noise, of 255 shades. */
  readonly noise?: number;
  /** 1 is black on white. */
  readonly contrast?: number;
  /** Quality of JPEG, 0 to 1. */
  readonly jpeg?: number;
  /** How much darker the page is at one edge, of 255 shades, as beside the spine of a book. */
  readonly shadow?: number;
}

/** An A5 page, as `makePdf` makes them, in CSS pixels. */
const PAGE = { width: 560, height: 800 };

const CSS_PIXELS = 96;

const STYLE =
  'margin:0; padding:56px 50px; box-sizing:border-box; width:560px; height:800px; background:white; font:14px/1.4 "Liberation Serif","DejaVu Serif",serif; text-align:justify; hyphens:auto';

/** Damages a picture in the browser, and gives its grey pixels in base64. Noise is the same in each run. */
const DAMAGE = `async ({ png, degrees = 0, blur = 0, noise = 0, contrast = 1, jpeg = 0, shadow = 0, dpi }) => {
  const load = async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return image;
  };
  const image = await load('data:image/png;base64,' + png);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((degrees * Math.PI) / 180);
  context.filter = 'blur(' + (blur * dpi) / 1000 + 'px)';
  context.drawImage(image, -canvas.width / 2, -canvas.height / 2);
  context.resetTransform();
  context.filter = 'none';
  const drawn = context.getImageData(0, 0, canvas.width, canvas.height);
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let at = 0; at < drawn.data.length; at += 4) {
    const x = ((at / 4) % canvas.width) / canvas.width;
    const spread = noise * Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const grey = 200 + (drawn.data[at] - 200) * contrast - shadow * (1 - x) ** 3 + spread;
    drawn.data[at] = drawn.data[at + 1] = drawn.data[at + 2] = grey;
  }
  context.putImageData(drawn, 0, 0);
  if (jpeg > 0) context.drawImage(await load(canvas.toDataURL('image/jpeg', jpeg)), 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let grey = '';
  for (let at = 0; at < data.length; at += 4) grey += String.fromCharCode(data[at]);
  return { width: canvas.width, height: canvas.height, grey: btoa(grey) };
}`;

/** Prints paragraphs on a page, and scans it at a resolution in pixels for each inch. */
export async function scanPage(
  page: Page,
  { language, paragraphs }: { readonly language: string; readonly paragraphs: readonly string[] },
  dpi: number,
  damage: Damage,
): Promise<GreyPicture> {
  const html = paragraphs.map((text) => `<p style="margin:0;text-indent:1.5em">${text}</p>`).join('');
  await page.setViewportSize(PAGE);
  await page.setContent(`<html lang="${language}"><body style='${STYLE}'>${html}</body></html>`);
  // The picture of a page has as many pixels as the browser's zoom gives it.
  const session = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, ...PAGE, scale: dpi / CSS_PIXELS };
  const { data: png } = await session.send('Page.captureScreenshot', { format: 'png', clip });
  await session.detach();
  const argument = JSON.stringify({ png, dpi, ...damage });
  const { width, height, grey } = await page.evaluate<{ width: number; height: number; grey: string }>(
    `(${DAMAGE})(${argument})`,
  );
  return { width, height, pixels: Buffer.from(grey, 'base64') };
}
