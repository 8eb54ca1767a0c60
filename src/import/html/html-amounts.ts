import type { HtmlNode } from './html-tree.ts';
import { isBlock, isElement, isText, SILENT, traverse } from './html-tree.ts';

/** How much of what an element contains. */
export interface Amounts {
  /** Letters and digits. */
  letters: number;
  /** Those in links and buttons. */
  linked: number;
  /** Those in {@link isProse prose}. */
  prose: number;
  /** How many runs of prose there are. */
  runs: number;
}

/** A text between two block boundaries, and how many of its letters are in links. */
export interface Run {
  readonly text: string;
  readonly letters: number;
  readonly linked: number;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const UNSPACED_ALL = new RegExp(UNSPACED, 'gu');

/** Letters in the shortest prose: about nine words, or as many characters of a script without spaces. */
const SHORTEST_PROSE = 45;
const SHORTEST_UNSPACED = 20;

/** True for a run that reads like sentences: long enough, with punctuation, and mostly outside links. */
export function isProse({ text, letters, linked }: Run): boolean {
  if (letters < SHORTEST_UNSPACED || linked * 2 >= letters) return false;
  return (letters >= SHORTEST_PROSE || UNSPACED.test(text)) && /[.!?…;,:。、，！？;؟،।]/u.test(text);
}

/** How many letters and digits a text has, in UTF-16 units. */
export function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return letters + text.slice(at).replaceAll(/[^\p{L}\p{N}]+/gu, '').length;
    if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39))
      letters++;
  }
  return letters;
}

/** How many words a text has; in a script without spaces, two characters count as one. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED_ALL)?.length ?? 0;
  return (text.replaceAll(UNSPACED_ALL, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.ceil(unspaced / 2);
}

const NOTHING: Readonly<Amounts> = { letters: 0, linked: 0, prose: 0, runs: 0 };

/** Measures the blocks of a page while it is walked. */
class Meter {
  readonly #amounts = new Map<HtmlNode, Amounts>();
  #texts: string[] = [];
  #letters = 0;
  #linked = 0;
  #links = 0;

  add(text: string): void {
    const letters = countLetters(text);
    this.#texts.push(text);
    this.#letters += letters;
    if (this.#links > 0) this.#linked += letters;
  }

  countLink(by: 1 | -1): void {
    this.#links += by;
  }

  /** Ends a run, whose innermost block is `block`. */
  flush(block: HtmlNode): void {
    const [letters, linked] = [this.#letters, this.#linked];
    if (letters > 0) {
      const isProseRun = isProse({ text: this.#texts.join(''), letters, linked });
      this.count(block, { letters, linked, prose: isProseRun ? letters : 0, runs: isProseRun ? 1 : 0 });
    }
    this.#texts = [];
    this.#letters = 0;
    this.#linked = 0;
  }

  count(node: HtmlNode, { letters, linked, prose, runs }: Readonly<Amounts>): void {
    const sum = this.#amounts.get(node) ?? { ...NOTHING };
    sum.letters += letters;
    sum.linked += linked;
    sum.prose += prose;
    sum.runs += runs;
    this.#amounts.set(node, sum);
  }

  of(node: HtmlNode): Readonly<Amounts> {
    return this.#amounts.get(node) ?? NOTHING;
  }
}

const LINK = /^(?:a|button)$/;

/** The inline elements that have a block inside them: they are laid out as blocks. */
export function findWrappers(root: HtmlNode): ReadonlySet<HtmlNode> {
  const wrappers = new Set<HtmlNode>();
  traverse(root, {
    enter: (node) => {
      if (!isElement(node) || SILENT.has(node.localName)) return false;
      if (!isBlock(node)) return true;
      for (let at = node.parentNode; at !== null && isElement(at) && !isBlock(at); at = at.parentNode) {
        if (wrappers.has(at)) break;
        wrappers.add(at);
      }
      return true;
    },
  });
  return wrappers;
}

/** Measures the blocks of a page, without the elements that `isSkipped` accepts; nothing for any other node. */
export function measureBlocks(
  root: HtmlNode,
  wrappers: ReadonlySet<HtmlNode>,
  isSkipped: (node: HtmlNode) => boolean,
): (node: HtmlNode) => Readonly<Amounts> {
  const meter = new Meter();
  const open: HtmlNode[] = [root];
  const innermost = (): HtmlNode => open.at(-1) ?? root;
  traverse(root, {
    enter: (node) => {
      if (isText(node)) meter.add(node.data ?? '');
      if (!isElement(node) || SILENT.has(node.localName) || isSkipped(node)) return false;
      if (LINK.test(node.localName)) meter.countLink(1);
      if (!isBlock(node) && !wrappers.has(node)) return true;
      meter.flush(innermost());
      open.push(node);
      return true;
    },
    leave: (node) => {
      if (!isElement(node)) return;
      if (LINK.test(node.localName)) meter.countLink(-1);
      if (!isBlock(node) && !wrappers.has(node)) return;
      meter.flush(node);
      open.pop();
      if (node !== root) meter.count(innermost(), meter.of(node));
    },
  });
  return (node) => meter.of(node);
}
