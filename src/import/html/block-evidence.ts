import { countLetters, countWords, isProse } from './html-amounts.ts';
import { suspect } from './html-suspects.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';
import { isElement } from './html-tree.ts';
import type { DropReason } from '../../corpus/import-report.ts';

/** What a block of a page looks like by itself. */
export interface Look {
  readonly words: number;
  /** Share of the letters that are in links, 0 to 1. */
  readonly linked: number;
  readonly isProse: boolean;
  readonly endsSentence: boolean;
  /** The names of the elements around it. */
  readonly tags: ReadonlySet<string>;
  /** The element around its container: blocks with the same one are neighbours. */
  readonly container: HtmlNode | null;
  /** Why an element around it looks like furniture. */
  readonly suspicion: DropReason | null;
}

interface Trail {
  readonly tags: Set<string>;
  suspicion: DropReason | null;
}

const SENTENCE_ENDS = /[.!?…。！？][)"'”’»\]]*$/u;

/** Looks at every element of a page at most once. */
export class Observer {
  readonly #suspicions = new Map<HtmlNode, DropReason | null>();

  #suspicionOf(element: HtmlElement): DropReason | null {
    const known = this.#suspicions.get(element);
    if (known !== undefined) return known;
    const found = suspect(element, element.attributes, true)?.reason ?? null;
    this.#suspicions.set(element, found);
    return found;
  }

  #trailOf(node: HtmlNode | undefined): Trail {
    const trail: Trail = { tags: new Set(), suspicion: null };
    for (let at = node?.parentNode ?? null; at !== null && isElement(at); at = at.parentNode) {
      trail.tags.add(at.localName);
      trail.suspicion ??= this.#suspicionOf(at);
    }
    return trail;
  }

  /** The look of a block with this text, from these text nodes that are not only white space. */
  look(text: string, nodes: readonly HtmlNode[]): Look {
    const letters = countLetters(text);
    const inLinks = nodes
      .filter((node) => isLinked(node))
      .reduce((sum, { data = '' }) => sum + countLetters(data), 0);
    const linked = Math.min(letters, inLinks);
    return {
      words: countWords(text),
      linked: letters === 0 ? 0 : linked / letters,
      isProse: isProse({ text, letters, linked }),
      endsSentence: SENTENCE_ENDS.test(text),
      container: nodes[0]?.parentNode?.parentNode ?? null,
      ...this.#trailOf(nodes[0]),
    };
  }
}

function isLinked(node: HtmlNode): boolean {
  for (let at = node.parentNode; at !== null && isElement(at); at = at.parentNode) {
    if (/^(?:a|button)$/.test(at.localName)) return true;
  }
  return false;
}
