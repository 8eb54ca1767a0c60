import type { NoteMark, Paragraph } from '../corpus/layout.ts';
import type { Block, NoteReference } from './block.ts';
import { canonicalise } from './canonical.ts';

/** The references of a block as offsets into its canonical text. */
export function placeReferences(
  { kind, text, references = [] }: Pick<Block, 'kind' | 'text' | 'references'>,
  canonical: string,
): readonly NoteReference[] {
  return references.map((reference) => ({
    ...reference,
    at: Math.min(canonical.length, canonicalise(text.slice(0, reference.at), kind).join('\n\n').length),
  }));
}

/** The notes of a text: each with its label, and with the first place that refers to it. */
export function createNotes(
  blocks: readonly Pick<Block, 'references' | 'note'>[],
  paragraphs: readonly Pick<Paragraph, 'start' | 'end'>[],
): readonly NoteMark[] {
  const places = new Map<string, Pick<NoteMark, 'label' | 'at'>>();
  for (const [ordinal, { references = [] }] of blocks.entries()) {
    const start = paragraphs[ordinal]?.start ?? 0;
    for (const { key, label, at } of references) {
      if (!places.has(key)) places.set(key, { label, at: start + at });
    }
  }
  return blocks.flatMap(({ note }, ordinal) => {
    const place = note === undefined ? undefined : places.get(note);
    const paragraph = paragraphs[ordinal];
    return place === undefined || paragraph === undefined
      ? []
      : [{ start: paragraph.start, end: paragraph.end, ...place }];
  });
}

/** The note that an offset is in, or null. */
export function noteAt(notes: readonly NoteMark[], offset: number): NoteMark | null {
  return notes.find(({ start, end }) => start <= offset && offset <= end) ?? null;
}
