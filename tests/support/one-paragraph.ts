import type { Paragraph } from '../../src/corpus/layout.ts';

/** A text as it is, as if it were one paragraph of prose. */
export function oneParagraph(text: string): {
  text: string;
  layout: { paragraphs: readonly Paragraph[] };
} {
  return {
    text,
    layout: {
      paragraphs: [{ ordinal: 0, section: null, kind: 'prose', number: 1, start: 0, end: text.length }],
    },
  };
}
