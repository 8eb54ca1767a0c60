import type { Page } from '../corpus/layout.ts';
import type { PageBreak } from '../text/block.ts';

/** Marks the start of a page in collected text. A noncharacter, which no text may contain. */
const MARK = '\ufdd0';

/** Tracks the pages of a source while its text is collected piece by piece, in text order. */
export class PageTracker {
  #current: Page | null = null;
  readonly #coming: Page[] = [];

  /** Starts a page here; returns the mark to insert into the text. */
  begin(page: Page): string {
    this.#coming.push(page);
    return MARK;
  }

  /** The marks of pages that have no text yet, to insert before the next text. */
  pending(): string {
    return MARK.repeat(this.#coming.length);
  }

  /** A source's text without anything that looks like a mark. */
  clean(text: string): string {
    return text.replaceAll(MARK, '\ufffd');
  }

  /** The marks in a text that otherwise has only white space; null for any other text. */
  marksAlone(text: string): string | null {
    return /[^\s\ufdd0]/.test(text) ? null : text.replaceAll(/\s+/g, '');
  }

  /** Removes the marks from a collected text, and returns the pages that it is on. */
  settle(marked: string): { text: string; pages?: readonly PageBreak[] } {
    const [first = '', ...others] = marked.split(MARK);
    const pages: PageBreak[] = this.#current === null ? [] : [{ at: 0, ...this.#current }];
    let text = first;
    for (const part of others) {
      const page = this.#coming.shift();
      if (text.trim() === '') text = '';
      if (page !== undefined) pages.push({ at: text.length, ...page });
      this.#current = page ?? this.#current;
      text += text === '' || text.endsWith(' ') ? part.trimStart() : part;
    }
    return pages.length === 0 ? { text } : { text, pages };
  }
}
