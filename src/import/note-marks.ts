import type { NoteReference } from '../text/block.ts';

/** Around the number of a reference in collected text. Noncharacters, which no text may contain. */
const [OPEN, CLOSE] = ['\ufdd1', '\ufdd2'];

const MARK = /\ufdd1(\d+)\ufdd2/;
const STRAY = /[\ufdd1\ufdd2]/g;

/** The label of a note by its mark: `3` for `[3]`, `*` for `*`. */
export function labelOfMark(mark: string): string {
  return mark.replaceAll(/[\s[\]()]|\ufe0e|\.$/g, '').slice(0, 20);
}

/** Tracks the references to notes while a text is collected: they belong to a place, not to the words. */
export class NoteMarks {
  readonly #references: Omit<NoteReference, 'at'>[] = [];
  readonly #keys = new Set<string>();

  /** Whether the text has referred to a note so far. */
  knows(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Refers to a note; returns the mark to insert into the text. */
  refer(key: string, label: string): string {
    this.#keys.add(key);
    this.#references.push({ key, label: label === '' ? String(this.#references.length + 1) : label });
    return `${OPEN}${this.#references.length - 1}${CLOSE}`;
  }

  /** Removes the marks from a collected text, and returns what they refer to. */
  settle(marked: string): { text: string; references?: readonly NoteReference[] } {
    const [first = '', ...others] = marked.split(MARK);
    const references: NoteReference[] = [];
    let text = first;
    for (let at = 0; at < others.length; at += 2) {
      const reference = this.#references[Number(others[at])];
      if (reference !== undefined) references.push({ at: text.length, ...reference });
      text += others[at + 1] ?? '';
    }
    text = text.replaceAll(STRAY, '\ufffd');
    return references.length === 0 ? { text } : { text: text.trimEnd(), references };
  }
}
