/** The parts of a DOM node that are used here. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly data?: string;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  readonly parentNode: HtmlNode | null;
}

/** An element of a page. */
export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  /** By name; in HTML in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
}

const TEXT_NODE = 3;

/** Elements without readable text. They are left out without an entry in the report. */
export const SILENT: ReadonlySet<string> = new Set(
  `script style template svg title meta link base iframe object embed canvas audio video map annotation annotation-xml select datalist progress meter input`.split(
    ' ',
  ),
);

const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center concordance-page dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul`.split(
    ' ',
  ),
);

/** True for an element that browsers set apart from the text around it. A dialog is a part of a paragraph inside it. */
export function isBlock({ localName, parentNode }: HtmlElement): boolean {
  return BLOCKS.has(localName) && !(localName === 'dialog' && parentNode?.localName === 'p');
}

/** True for a text node. */
export function isText(node: HtmlNode): boolean {
  return node.nodeType === TEXT_NODE;
}

/** True for an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

/** Callbacks for each node of a page. */
export interface Visit {
  /** Return false to skip the node's children; `leave` is then not called for it. */
  readonly enter: (node: HtmlNode) => boolean;
  readonly leave?: (node: HtmlNode) => void;
}

/** Walks a node and its descendants, in text order, without recursion. */
export function traverse(root: HtmlNode, { enter, leave }: Visit): void {
  let node: HtmlNode | null = root;
  while (node !== null) {
    const isEntered: boolean = enter(node);
    if (isEntered && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (isEntered) leave?.(node);
    node = nextAfter(node, root, leave);
  }
}

function nextAfter(node: HtmlNode, root: HtmlNode, leave: Visit['leave']): HtmlNode | null {
  let at = node;
  while (at !== root && at.nextSibling === null) {
    if (at.parentNode === null) return null;
    at = at.parentNode;
    leave?.(at);
  }
  return at === root ? null : at.nextSibling;
}

const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title']);

/** Elements whose text does not go on in a word of what is before them. */
const SPACED: ReadonlySet<string> = new Set(`p div li br tr td h1 h2 h3 h4 h5 h6 a`.split(' '));

/** The text in a node, at most `limit` UTF-16 units, without scripts and styles. */
export function textOf(root: HtmlNode, limit: number): string {
  const parts: string[] = [];
  let length = 0;
  traverse(root, {
    enter: (node) => {
      if (length >= limit) return false;
      if (isText(node)) {
        parts.push(node.data ?? '');
        length += node.data?.length ?? 0;
        return false;
      }
      const name = node.localName ?? '';
      if (node !== root && UNREAD.has(name)) return false;
      if (SPACED.has(name)) parts.push(' ');
      return true;
    },
  });
  return parts.join('').slice(0, limit);
}
