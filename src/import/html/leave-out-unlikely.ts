import { collapse } from '../reading.ts';
import { Observer } from './block-evidence.ts';
import type { Candidate } from './choose-blocks.ts';
import { chooseBlocks } from './choose-blocks.ts';
import type { Amounts } from './html-amounts.ts';
import type { Gathered } from './html-blocks.ts';
import type { HtmlElement } from './html-tree.ts';
import { findReadable } from './second-opinion.ts';

/** A page with a smaller share of letters in links is a bare text, without a site around it. */
const LEAST_LINKED = 0.03;

function isBare({ letters, linked }: Readonly<Amounts>): boolean {
  return linked < letters * LEAST_LINKED;
}

/** Blocks with what is known about them, or null if there is no second opinion. Takes the page apart. */
function toCandidates(root: HtmlElement, { blocks, origins }: Gathered): readonly Candidate[] | null {
  const observer = new Observer();
  const seen = blocks.map((block) => {
    const nodes = (origins.get(block) ?? []).filter(({ data = '' }) => data.trim() !== '');
    return { block, nodes, look: observer.look(collapse(block.text), nodes) };
  });
  const readable = findReadable(root);
  if (readable === null) return null;
  return seen.map(({ block, nodes, look }) => {
    const shared = nodes.filter((node) => readable.has(node)).length;
    return { block, look, isReadable: shared > 0 && shared * 2 >= nodes.length };
  });
}

/**
 * Leaves out, and lists, what on a page of a site is unlikely to be its text: teasers, comments, captions of links. Our
 * rules and the library's choice are the two opinions; where they differ, the look of a block and of those around it
 * decides. `whole` is how much the page contains. A bare text, and a page too large for the library, stay as they are. Takes the page apart.
 */
export function leaveOutUnlikely(
  root: HtmlElement,
  gathered: Gathered,
  whole: Readonly<Amounts>,
): Pick<Gathered, 'blocks' | 'drops'> {
  const candidates = isBare(whole) ? null : toCandidates(root, gathered);
  if (candidates === null) return gathered;
  const { kept, drops } = chooseBlocks(candidates);
  return { blocks: kept, drops: [...gathered.drops, ...drops] };
}
