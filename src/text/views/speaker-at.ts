import type { Work } from '../../corpus/work.ts';

/** Most characters at the start of a paragraph in which a label is looked for. */
const LONGEST = 60;

/** `Bram Dusk: …`, or in capitals `BRAM DUSK. …`; with the name in two to four words at most. */
const LABEL =
  /^(?<name>\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}\p{N}'’.-]+){0,3}?):\s|^(?<capitals>\p{Lu}[\p{Lu}\p{M}'’-]+(?: [\p{Lu}\p{M}'’-]+){0,3})\.\s/u;

interface Label {
  readonly name: string;
  readonly end: number;
}

function labelOf(beginning: string): Label | null {
  const found = LABEL.exec(beginning);
  const name = found?.groups?.['name'] ?? found?.groups?.['capitals'];
  return found === null || name === undefined ? null : { name, end: found[0].length };
}

/**
 * Who speaks at a place of a play, an interview or a transcript, as its paragraph is labelled; null where the place
 * itself has the label, and in a text in which not two people speak twice each.
 */
export function speakerAt({ text, layout }: Work, at: number): string | null {
  const paragraph = layout.paragraphs.find(({ start, end }) => start <= at && at < end);
  if (paragraph === undefined || !/^(?:prose|verse)$/.test(paragraph.kind)) return null;
  const label = labelOf(text.slice(paragraph.start, paragraph.start + LONGEST));
  if (label === null || at < paragraph.start + label.end) return null;
  const times = new Map<string, number>();
  for (const { kind, start } of layout.paragraphs) {
    const name = /^(?:prose|verse)$/.test(kind) ? labelOf(text.slice(start, start + LONGEST))?.name : null;
    if (name) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const speakers = [...times].filter(([, count]) => count > 1).map(([name]) => name);
  return speakers.length > 1 && speakers.includes(label.name) ? label.name : null;
}
