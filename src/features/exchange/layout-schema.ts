import { z } from 'zod';
import { PARAGRAPH_KINDS, type Layout } from '../../corpus/layout.ts';

const place = z.int().min(0);
const ordinal = place.nullable();
const span = { start: place, end: place };

/**
 * The structure of a text; offsets are UTF-16 units, ends are exclusive. `findLayoutFault` checks it against the text.
 */
export const layoutSchema = z
  .strictObject({
    sections: z.array(
      z.strictObject({
        ordinal: place,
        ...span,
        parent: ordinal,
        level: place,
        title: z.string(),
        number: z.string(),
      }),
    ),
    paragraphs: z.array(
      z.strictObject({
        ordinal: place,
        ...span,
        section: ordinal,
        kind: z.enum(PARAGRAPH_KINDS),
        number: place,
      }),
    ),
    sentences: z.array(z.strictObject({ ordinal: place, ...span, paragraph: place })),
    passages: z.array(
      z.strictObject({ ordinal: place, ...span, section: ordinal, firstSentence: place, endSentence: place }),
    ),
    pages: z.array(
      z.strictObject({
        start: place,
        label: z.string().max(200),
        index: ordinal,
        ocr: z.int().min(0).max(100).exactOptional(),
      }),
    ),
    notes: z.array(z.strictObject({ ...span, label: z.string().max(200), at: place })).exactOptional(),
    shown: z.array(z.union([z.int(), z.string()])).exactOptional(),
    anchors: z.array(z.strictObject({ start: place, id: z.string().regex(/^\S{1,120}$/) })).exactOptional(),
  })
  .meta({
    title: 'layout',
    description:
      'How a text is divided. Offsets are half-open and count UTF-16 units of the .txt file beside it; ordinals are positions in these lists.',
  }) satisfies z.ZodType<Layout>;
