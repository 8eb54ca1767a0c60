import { fileURLToPath } from 'node:url';

import { Resvg } from '@resvg/resvg-js';
import { ComponentType, type APIMediaGalleryComponent } from 'discord-api-types/v10';

import { truncate } from '../../src/discord/replies/limits.ts';
import type { MessageFile } from '../../src/discord/replies/message.ts';
import { FONT_FAMILY, type Svg } from './draw-bars.ts';

/** Discord's limit on what describes a file, in UTF-16 units. */
const LONGEST_DESCRIPTION = 1024;

/** Shipped along: a bare machine has no fonts. */
const FONT = fileURLToPath(
  import.meta
    .resolve('@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf'),
);

/** Pixels for one of the drawing, for dense screens. */
const ZOOM = 2;

/** Letters that the font has: what else there may be in a label cannot be drawn. */
const DRAWABLE = /^[\p{Script=Latin}\p{N}\p{P} ]*$/u;

/** A chart as part of a message, with the file that goes along. */
export interface Chart {
  readonly gallery: APIMediaGalleryComponent;
  readonly file: MessageFile;
}

/** Whether a label can be drawn with the font that is shipped along. */
export function isDrawable(label: string): boolean {
  return DRAWABLE.test(label.normalize('NFC'));
}

/** Renders a drawing as a PNG, here and without the net; `alt` says the same in words. */
export function renderChart(svg: Svg, name: string, alt: string): Chart {
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: ZOOM },
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY },
  }).render();
  const description = truncate(alt, LONGEST_DESCRIPTION);
  return {
    gallery: {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${name}` }, description }],
    },
    file: { name, attachment: image.asPng(), description },
  };
}
