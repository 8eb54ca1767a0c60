import type { Page } from '../corpus/layout.ts';
import type { PageBreak } from '../text/block.ts';

/** Stands in gathered text where a page begins. A noncharacter, which no text may hold. */
const MARK = '\ufdd0';

/** Follows the pages of a source while its text is gathered piece by piece, in text order. */
export class PageTracker {
  #current: Page | null = null;
  readonly #coming: Page[] = [];

  /** Says that a page begins here; returns the mark to put into the text. */
  begin(page: Page): string {
    this.#coming.push(page);
    return MARK;
  }

  /** The marks of pages that began and of which no text has come yet, to stand before what comes next. */
  pending(): string {
    return MARK.repeat(this.#coming.length);
  }

  /** A source's own text without anything that looks like a mark. */
  clean(text: string): string {
    return text.replaceAll(MARK, '\ufffd');
  }

  /** The marks in a text, if it holds nothing else but white space; null otherwise. */
  marksAlone(text: string): string | null {
    const marks = text.replaceAll(/\s+/g, '');
    return marks.replaceAll(MARK, '') === '' ? marks : null;
  }

  /** Takes the marks out of a gathered text, and says which pages it stands on. */
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
