import type { Drop } from '../../corpus/import-report.ts';
import type { SourceBlock } from '../reading.ts';
import { createDrop } from '../reading.ts';
import type { Look } from './block-evidence.ts';
import type { HtmlNode } from './html-tree.ts';

/** A block that may be the page's text. */
export interface Candidate {
  readonly block: SourceBlock;
  readonly look: Look;
  /** True if the second opinion takes it for the article. */
  readonly isReadable: boolean;
}

/** What is known about the whole page. */
interface Page {
  readonly candidates: readonly Candidate[];
  readonly first: number;
  readonly last: number;
  /** Share of the prose that the second opinion keeps. */
  readonly readableShare: number;
  readonly groups: ReadonlyMap<HtmlNode | null, Group>;
}

/** The blocks of one container. */
interface Group {
  count: number;
  readable: number;
  prose: number;
}

function groupByContainer(candidates: readonly Candidate[]): ReadonlyMap<HtmlNode | null, Group> {
  const groups = new Map<HtmlNode | null, Group>();
  for (const { look, isReadable } of candidates) {
    const group = groups.get(look.container) ?? { count: 0, readable: 0, prose: 0 };
    group.count++;
    if (isReadable) group.readable++;
    if (look.isProse) group.prose++;
    groups.set(look.container, group);
  }
  return groups;
}

function surveyPage(candidates: readonly Candidate[]): Page {
  const sumWords = (some: readonly Candidate[]): number =>
    some.reduce((sum, { look }) => sum + look.words, 0);
  const prose = candidates.filter(({ look }) => look.isProse);
  const first = candidates.findIndex(({ isReadable }) => isReadable);
  return {
    candidates,
    first: first === -1 ? candidates.length : first,
    last: candidates.findLastIndex(({ isReadable }) => isReadable),
    readableShare: sumWords(prose.filter(({ isReadable }) => isReadable)) / Math.max(1, sumWords(prose)),
    groups: groupByContainer(candidates),
  };
}

/** How far around a block its neighbours are looked at. */
const REACH = 3;

function shareOfNeighbours(page: Page, at: number, is: (candidate: Candidate) => boolean): number {
  const around = [
    ...page.candidates.slice(Math.max(0, at - REACH), at),
    ...page.candidates.slice(at + 1, at + 1 + REACH),
  ];
  return around.filter(is).length / Math.max(1, around.length);
}

const flag = (is: boolean): number => (is ? 1 : 0);

/**
 * The measures of a block, each with its weight: a logistic regression on news pages, blogs and other pages whose
 * article is known.
 */
function weighBlock(page: Page, at: number): readonly (readonly [weight: number, measure: number])[] {
  const candidate = page.candidates[at];
  if (candidate === undefined) return [];
  const { look, isReadable, block } = candidate;
  const { words, linked, tags } = look;
  const [before, after] = [page.candidates[at - 1], page.candidates[at + 1]];
  const group = page.groups.get(look.container) ?? { count: 1, readable: 0, prose: 0 };
  const isShort = words < 10 && !look.endsSentence;
  const proseAround = shareOfNeighbours(page, at, (each) => each.look.isProse);
  return [
    [-0.71, 1],
    [0.96, flag(isReadable)],
    [-3.08, flag(!isReadable) * page.readableShare],
    [0.19, flag(!isReadable && look.isProse) * (1 - page.readableShare)],
    [1.11, shareOfNeighbours(page, at, (each) => each.isReadable)],
    [0.72, flag(after?.isReadable === true)],
    [0.27, group.count > 1 ? (group.readable - flag(isReadable)) / (group.count - 1) : 0],
    [1.66, flag(at < page.first)],
    [-0.29, flag(at > page.last)],
    [1, flag(at > page.first && at < page.last && !isReadable)],
    [-1.04, flag(look.suspicion !== null)],
    [-0.43, flag(look.suspicion !== null && look.isProse)],
    [0.09, Math.log(1 + words)],
    [1.13, flag(words >= 30)],
    [0.16, flag(words <= 4)],
    [-0.24, flag(isShort && !isReadable)],
    [-1.03, linked],
    [-0.07, flag(linked > 0.9)],
    [-0.38, before?.look.linked ?? 1],
    [-0.32, after?.look.linked ?? 1],
    [-0.31, flag(look.isProse)],
    [0.88, flag(look.endsSentence)],
    [-0.25, proseAround],
    [1.25, flag(look.isProse) * proseAround],
    [0.45, flag(block.kind === 'heading')],
    [-0.68, flag(tags.has('h1'))],
    [0.74, flag(tags.has('li'))],
    [0.49, flag(tags.has('p'))],
    [1.79, flag(tags.has('td') || tags.has('th'))],
    [-1.18, flag(tags.has('figcaption'))],
    [0.26, flag(tags.has('article') || tags.has('main'))],
    [-0.51, flag(tags.has('aside'))],
    [1.25, flag(group.count >= 5 && group.prose * 3 < group.count)],
    [-0.19, flag(words < 12 && /\p{Lu}/u.test(block.text) && !/\p{Ll}/u.test(block.text))],
    [-0.61, at / page.candidates.length],
  ];
}

/** Blocks below this are left out; at 0, a block is as likely text as not. */
const LEAST = -0.5;

/** The blocks of a page that are likely its text; the others are listed. */
export function chooseBlocks(candidates: readonly Candidate[]): { kept: SourceBlock[]; drops: Drop[] } {
  const page = surveyPage(candidates);
  const kept: SourceBlock[] = [];
  const drops: Drop[] = [];
  for (const [at, { block, look }] of candidates.entries()) {
    const sum = weighBlock(page, at).reduce((total, [weight, measure]) => total + weight * measure, 0);
    const isInside = at > page.first && at < page.last;
    if (sum > LEAST || (isInside && /^(?:verse|code)$/.test(block.kind))) kept.push(block);
    else drops.push(createDrop(look.suspicion ?? 'page furniture', block.text, null));
  }
  return { kept, drops };
}
