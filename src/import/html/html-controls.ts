import { collapse } from '../reading.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isBlock, isElement, isText, SILENT, traverse } from './html-tree.ts';

/** A control is named by a few words; more are a part of the text. */
const MOST_WORDS = 6;

const SENTENCE_ENDS = /[.!?…。！？]["'”’»)\]]*$/u;

const LETTER = /[\p{L}\p{N}]/u;

/** A piece of a run of text; `control` is the element around it that may be a control. */
interface Piece {
  readonly control: HtmlElement | null;
  text: string;
}

/** The cells of a row are on one line of the text, but not in one sentence. */
function isBoundary(element: HtmlElement): boolean {
  return isBlock(element) || /^t[dh]$/.test(element.localName);
}

function isPressed(element: HtmlElement): boolean {
  return /^(?:a|button|summary|dialog)$/.test(element.localName) || element.attributes['role'] === 'button';
}

/** True for an element that is pressed or opens by itself, or whose words are all in such elements. */
function isPressable(element: HtmlElement): boolean {
  let isWordsOnly = false;
  traverse(element, {
    enter: (node) => {
      isWordsOnly ||= isText(node) && LETTER.test(node.data ?? '');
      return isElement(node) && !isPressed(node);
    },
  });
  return !isWordsOnly;
}

function isNameOfControl(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS && !SENTENCE_ENDS.test(text);
}

/** True if nothing of a sentence is before the piece, and none goes on behind it. */
function isBesideSentences(before: string, after: string, element: HtmlElement): boolean {
  if (before === '' && after === '') return true;
  if (!isPressable(element) || (before !== '' && !SENTENCE_ENDS.test(before))) return false;
  return after === '' || (before === '' && element.localName === 'button' && /^["'“‘«(]?\p{Lu}/u.test(after));
}

/** For each piece, the nearest text before it that is in no control; shortened to what shows where sentences end. */
function textsBefore(
  pieces: readonly Piece[],
  join: (before: string, text: string) => string,
): readonly string[] {
  let before = '';
  return pieces.map(({ control, text }) => {
    const own = before;
    before = join(before, control === null ? text : ' ');
    return own;
  });
}

/** Long enough for a sentence's end or beginning with its quotation marks. */
const EDGE = 20;

/** Gathers the runs of text between block boundaries, and finds the controls in each. */
class RunReader {
  readonly controls = new Set<HtmlNode>();
  #pieces: Piece[] = [];

  begin(control: HtmlElement | null): void {
    this.#pieces.push({ control, text: '' });
  }

  add(text: string): void {
    if (this.#pieces.length === 0) this.begin(null);
    const last = this.#pieces.at(-1);
    if (last !== undefined) last.text += text;
  }

  flush(isCode: boolean): void {
    if (this.#pieces.some(({ control }) => control !== null)) this.#judge(isCode);
    this.#pieces = [];
  }

  #judge(isCode: boolean): void {
    const befores = textsBefore(this.#pieces, (before, text) => collapse(before + text).slice(-EDGE));
    const afters = textsBefore(this.#pieces.toReversed(), (after, text) =>
      collapse(text + after).slice(0, EDGE),
    ).toReversed();
    for (const [at, { control, text }] of this.#pieces.entries()) {
      if (control === null || !isNameOfControl(collapse(text))) continue;
      const [before = '', after = ''] = [befores[at], afters[at]];
      const isBeside = isBesideSentences(before, after, control);
      if (isBeside || (isCode && (before === '' || after === ''))) this.controls.add(control);
    }
  }
}

/**
 * Of inline elements that may be page furniture, those that are controls without a place in a sentence: they are named
 * by a few words, are links or buttons or alone in their block, and stand before or behind whole sentences.
 */
export function findControls(root: HtmlNode, suspects: ReadonlySet<HtmlNode>): ReadonlySet<HtmlNode> {
  const reader = new RunReader();
  let open: HtmlNode | null = null;
  let code = 0;
  traverse(root, {
    enter: (node) => {
      if (isText(node)) reader.add(node.data ?? '');
      if (!isElement(node) || SILENT.has(node.localName)) return false;
      if (isBoundary(node)) reader.flush(code > 0);
      if (node.localName === 'pre') code++;
      if (open === null && suspects.has(node)) {
        open = node;
        reader.begin(node);
      }
      return true;
    },
    leave: (node) => {
      if (isElement(node) && isBoundary(node)) reader.flush(code > 0);
      if (node.localName === 'pre') code--;
      if (node !== open) return;
      open = null;
      reader.begin(null);
    },
  });
  return reader.controls;
}
