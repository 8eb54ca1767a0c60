import type { Anchor, Layout, Paragraph, ShownPiece, Span } from '../corpus/layout.ts';
import { ASIDE, CELL, EDGE } from './shown-text.ts';

/** A web page as a browser searches it, and which of it has been gathered into blocks. */
export interface PageText {
  readonly text: string;
  /** What each unit of `text` is: `t` text, `m` a mark that is surely shown, `e` an edge, break or object. */
  readonly kinds: string;
  /** Stretches of `text` and the group of blocks that each was gathered into, in order. */
  readonly gathered: readonly (Span & { readonly group: number })[];
  readonly anchors: readonly { readonly at: number; readonly id: string }[];
}

/** A paragraph of a text and the groups of the page that it was read from. */
export interface ReadParagraph extends Pick<Paragraph, 'start' | 'end' | 'kind'> {
  readonly shown: readonly number[];
}

/** Text that is on the page as it is. */
interface Stretch {
  readonly place: number;
  readonly onPage: number;
  readonly length: number;
}

/** Visible characters, each with its place. */
interface Characters {
  readonly text: string;
  readonly places: readonly number[];
}

function collectCharacters(text: string, spans: readonly Span[]): Characters {
  const found: string[] = [];
  const places: number[] = [];
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) {
      const unit = text.charAt(at);
      if (/\s/.test(unit)) continue;
      found.push(unit);
      places.push(at);
    }
  }
  return { text: found.join(''), places };
}

/** Finds paragraphs on their page, in order. */
class ParagraphFinder {
  readonly #page: PageText;
  readonly #groups: ReadonlyMap<number, readonly Span[]>;
  #key = '';
  #around: Characters = { text: '', places: [] };
  #searched = 0;

  constructor(page: PageText) {
    this.#page = page;
    this.#groups = Map.groupBy(page.gathered, ({ group }) => group);
  }

  /** The stretches of a paragraph that are on the page, without white space between them; none if it is not there. */
  find(text: string, paragraph: ReadParagraph): readonly Stretch[] {
    const same = this.#findSame(text, paragraph);
    if (same !== null) return [same];
    this.#lookAt(paragraph.shown);
    const whole = collectCharacters(text, [paragraph]);
    return this.#place(whole) ?? this.#place(collectCharacters(text, betweenCells(text, paragraph))) ?? [];
  }

  /** The paragraph as a whole, if the page has it letter for letter and with nothing between. */
  #findSame(text: string, { start, end, shown }: ReadParagraph): Stretch | null {
    const spans = shown.length === 1 ? (this.#groups.get(shown[0] ?? 0) ?? []) : [];
    const [first, last] = [spans[0], spans.at(-1)];
    if (first === undefined || last === undefined) return null;
    if (spans.some((span, at) => at > 0 && spans[at - 1]?.end !== span.start)) return null;
    const words = text.slice(start, end);
    const around = this.#page.text.slice(first.start, last.end);
    const onPage = around.indexOf(words);
    if (onPage === -1 || around.length > words.length + 2) return null;
    return { place: start, onPage: first.start + onPage, length: words.length };
  }

  #lookAt(groups: readonly number[]): void {
    const key = groups.join(' ');
    if (key === this.#key) return;
    this.#key = key;
    this.#searched = 0;
    this.#around = collectCharacters(
      this.#page.text,
      groups.flatMap((group) => this.#groups.get(group) ?? []),
    );
  }

  #place(characters: Characters): Stretch[] | null {
    const at = characters.text === '' ? -1 : this.#around.text.indexOf(characters.text, this.#searched);
    if (at === -1) return null;
    this.#searched = at + characters.text.length;
    return characters.places.map((place, index) => ({
      place,
      onPage: this.#around.places[at + index] ?? 0,
      length: 1,
    }));
  }
}

/** The cells of a row, without what separates them. */
function betweenCells(text: string, { start, end }: Span): readonly Span[] {
  let from = start;
  return text
    .slice(start, end)
    .split(CELL)
    .map((cell) => {
      const span = { start: from, end: from + cell.length };
      from = span.end + CELL.length;
      return span;
    });
}

/** Writes the pieces of a shown text. */
class PieceWriter {
  readonly pieces: ShownPiece[] = [];
  readonly #text: string;
  readonly #page: PageText;
  #taken = 0;
  #at = 0;
  #onPage = 0;

  constructor(text: string, page: PageText) {
    this.#text = text;
    this.#page = page;
  }

  /** Where on the page the next character may be. */
  get onPage(): number {
    return this.#onPage;
  }

  take({ place, onPage, length }: Stretch): void {
    const gap = this.#text.slice(this.#at, place);
    const shown = this.#between(this.#onPage, onPage);
    if (gap === shown || (gap === EDGE.repeat(2) && shown === EDGE)) this.#taken += gap.length;
    else this.#change(gap.length, shown);
    this.#taken += length;
    this.#at = place + length;
    this.#onPage = onPage + length;
  }

  #change(length: number, shown: string): void {
    if (this.#taken > 0) this.pieces.push(this.#taken);
    this.#taken = 0;
    if (length > 0) this.pieces.push(-length);
    if (shown !== '') this.pieces.push(shown);
  }

  /** What is on the page between two places, marked where it may be hidden. */
  #between(start: number, end: number): string {
    const { text, kinds } = this.#page;
    const parts: string[] = [];
    for (let at = start; at < end;) {
      const isText = kinds[at] === 't';
      let to = at + 1;
      while (to < end && (kinds[to] === 't') === isText) to++;
      const part = text.slice(at, to);
      const aside = part.trim();
      parts.push(
        isText && aside !== '' ? part.replace(aside, () => `${ASIDE.open}${aside}${ASIDE.close}`) : part,
      );
      at = to;
    }
    return parts.join('').replaceAll(/ *\n[ \n]*/g, EDGE);
  }

  /** Ends with the rest of the text and what stands right behind the last word on the page. */
  finish(): void {
    const { text } = this.#page;
    const edge = text.indexOf(EDGE, this.#onPage);
    this.#change(
      this.#text.length - this.#at,
      this.#between(this.#onPage, edge === -1 ? text.length : edge + 1),
    );
  }
}

/** How a text stands on the page that it was read from, and the named places there. */
export function alignShown(
  text: string,
  paragraphs: readonly ReadParagraph[],
  page: PageText,
): Required<Pick<Layout, 'shown' | 'anchors'>> {
  const finder = new ParagraphFinder(page);
  const writer = new PieceWriter(text, page);
  const anchors: Anchor[] = [];
  let named = 0;
  for (const paragraph of paragraphs) {
    for (const stretch of finder.find(text, paragraph)) {
      if (stretch.onPage < writer.onPage) continue;
      const { place, onPage, length } = stretch;
      for (let next = page.anchors[named]; next !== undefined; next = page.anchors[named]) {
        if (next.at >= onPage + length) break;
        const start = place + Math.max(0, next.at - onPage);
        if (anchors.at(-1)?.start === start) anchors.pop();
        anchors.push({ start, id: next.id });
        named += 1;
      }
      writer.take(stretch);
    }
  }
  writer.finish();
  return { shown: writer.pieces, anchors };
}
