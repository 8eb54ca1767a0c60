import { isElement, textOf, traverse } from '../html/html-tree.ts';
import type { HtmlElement } from '../html/html-tree.ts';
import { plainName } from '../xml-tree.ts';

/**
 * Tracks the fields of a text (ECMA-376, Part 1, 17.16): between `begin` and `separate` is the field's instruction,
 * between `separate` and `end` what it shows.
 */
export class WordFields {
  readonly #open: ('instruction' | 'result')[] = [];

  /** Reads a field character's type. */
  mark(type: string | null): void {
    if (type === 'begin') this.#open.push('instruction');
    if (type === 'separate' && this.#open.length > 0) this.#open[this.#open.length - 1] = 'result';
    if (type === 'end') this.#open.pop();
  }

  /** True where the text is an instruction and not shown. */
  get isInstruction(): boolean {
    return this.#open.includes('instruction');
  }
}

/** What a part of a document shows, without the instructions of its fields and with spaces for its tabs. */
export function shownText(part: HtmlElement): string {
  const shown: string[] = [];
  traverse(part, {
    enter: (node) => {
      const name = isElement(node) ? plainName(node) : '';
      if (name === 't') shown.push(textOf(node, Infinity));
      if (name === 'tab' || name === 'p') shown.push(' ');
      return true;
    },
  });
  return shown.join('');
}
