import type { HtmlElement } from '../html/html-tree.ts';
import { splitBreaks } from '../line-breaks.ts';
import { collapse } from '../reading.ts';
import type { SourceBlock } from '../reading.ts';
import { attributeOf, childAt } from '../xml-tree.ts';
import type { WordNumbering } from './word-numbering.ts';
import type { FindStyle, WordStyle } from './word-styles.ts';
import { isOn, valueOf } from './word-styles.ts';

/** How a paragraph looks, which shows titles where no style does. */
export interface Look {
  readonly isTitle: boolean;
  readonly isAuthor: boolean;
  /** Of most of its text, in half-points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isCentred: boolean;
}

/** A block and the look of its paragraph. */
export interface WordBlock {
  readonly block: SourceBlock;
  readonly look: Look;
}

/** Built-in heading styles by the names that Word, LibreOffice and converters store. */
const HEADING =
  /^(?:heading|überschrift|berschrift|titre|t[íi]tulo|titolo|kop|rubrik|overskrift|nagłówek|заголовок|nadpis)\s*([1-9])$/u;

const CONTENTS = /^(?:toc|contents|verzeichnis|table of figures|table of authorities)(?: heading| ?\d+)?$/;
const QUOTATION = /^(?:(?:intense |block )?quot(?:e|ations?)|block text|blockquote|zitat|citation)$/;

/** A longer heading is a paragraph with a heading's style, unless it ends like a title. */
const LONGEST_HEADING = { sentence: 200, any: 400 };

/** The size where neither run nor style says one (ECMA-376, Part 1, 17.3.2.38). */
const USUAL_SIZE = 20;

/** The level of a heading, 1 for `Heading 1`; null for other paragraphs. */
function levelOf(own: readonly HtmlElement[], style: WordStyle): number | null {
  const outline = valueOf(own, 'outlinelvl');
  if (outline !== null) return Number(outline) < 9 ? Number(outline) + 1 : null;
  for (const name of style.names) {
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  const styled = Number(valueOf(style.paragraph, 'outlinelvl') ?? 9);
  return styled < 9 ? styled + 1 : null;
}

function isShortEnough(text: string): boolean {
  return text.length <= (/[.;,:]$/.test(text) ? LONGEST_HEADING.sentence : LONGEST_HEADING.any);
}

/** A paragraph while its text is collected. */
export class WordParagraph {
  readonly parts: string[] = [];
  /** What stands in its text boxes, to follow it. */
  readonly inside: WordBlock[] = [];
  readonly #own: readonly HtmlElement[];
  readonly #style: WordStyle;
  readonly #sizes = new Map<number, number>();
  #bold = 0;

  constructor(element: HtmlElement, findStyle: FindStyle) {
    const properties = childAt(element, 'ppr');
    this.#own = properties === null ? [] : [properties];
    this.#style = findStyle(valueOf(this.#own, 'pstyle'));
  }

  /** True if the next paragraph continues it: tracked changes delete its end, or it is a large initial letter. */
  get isJoined(): boolean {
    return valueOf(this.#own, 'rpr', 'del') !== null || this.#isDropCap();
  }

  #isDropCap(): boolean {
    const frame = childAt(this.#own[0] ?? null, 'framepr');
    return frame !== null && /^(?:drop|margin)$/.test(attributeOf(frame, 'dropCap') ?? '');
  }

  get isContents(): boolean {
    return this.#style.names.some((name) => CONTENTS.test(name));
  }

  /** True if a run with these properties is hidden. */
  isHidden(run: HtmlElement | null): boolean {
    return isOn(run === null ? this.#style.run : [run, ...this.#style.run], 'vanish');
  }

  /** Puts what a paragraph without an end has before this one. */
  continue(joined: WordParagraph): void {
    this.parts.unshift(...joined.parts);
    this.inside.unshift(...joined.inside);
  }

  /** Adds text with the properties of its run. */
  add(text: string, run: HtmlElement | null): void {
    this.parts.push(text);
    const properties = run === null ? this.#style.run : [run, ...this.#style.run];
    const size = Number(valueOf(properties, 'sz') ?? USUAL_SIZE);
    this.#sizes.set(size, (this.#sizes.get(size) ?? 0) + text.length);
    if (isOn(properties, 'b')) this.#bold += text.length;
  }

  #look(): Look {
    const [size = USUAL_SIZE] = [...this.#sizes].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    const length = this.parts.reduce((sum, part) => sum + part.length, 0);
    return {
      isTitle: this.#style.names.includes('title'),
      isAuthor: this.#style.names.some((name) => /^authors?$/.test(name)),
      size,
      isBold: this.#bold * 2 > length,
      isCentred: valueOf(this.#all(), 'jc') === 'center',
    };
  }

  #isInList(): boolean {
    const list = valueOf(this.#all(), 'numpr', 'numid');
    return list !== null && list !== '0';
  }

  #all(): readonly HtmlElement[] {
    return [...this.#own, ...this.#style.paragraph];
  }

  #kind(): 'quote' | 'note' | 'list' | 'prose' {
    const { names } = this.#style;
    if (names.some((name) => QUOTATION.test(name))) return 'quote';
    if (names.includes('caption')) return 'note';
    return this.#isInList() ? 'list' : 'prose';
  }

  /** Its number with the space after it. Word counts an empty paragraph too. */
  #number(numbering: WordNumbering): string {
    if (!this.#isInList()) return '';
    const id = valueOf(this.#all(), 'numpr', 'numid') ?? '';
    const number = numbering.next(id, Number(valueOf(this.#all(), 'numpr', 'ilvl') ?? 0));
    return number === '' ? '' : `${number} `;
  }

  #blocks(numbering: WordNumbering): SourceBlock[] {
    const number = this.#number(numbering);
    const raw = this.parts.join('');
    if (raw.trim() === '') return [];
    const text = collapse(number + raw);
    const level = this.#style.names.includes('title') ? 0 : levelOf(this.#own, this.#style);
    // The title is above all headings.
    if (level !== null && isShortEnough(text))
      return [{ kind: 'heading', level: level + 1, text, line: null }];
    return splitBreaks(number + raw, this.#kind()).map((block) => ({ ...block, line: null }));
  }

  /** Its blocks, with its number in a list, and after them those in its text boxes. */
  close(numbering: WordNumbering): WordBlock[] {
    const look = this.#look();
    return [...this.#blocks(numbering).map((block) => ({ block, look })), ...this.inside];
  }
}
