import type { AstNode } from '../../../src/playground/page/api-types.ts';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../src/corpus/group-settings.ts';
import { align, type Aligned, type Ground } from './align.ts';
import { findReordered } from './directions.ts';
import { findMarks, type HostileText, type HostileTexts } from './hostile-texts.ts';
import { FOREIGN_HOST, FOREIGN_ID } from './payloads.ts';
import { readMarkdown, type ShownText } from './read-markdown.ts';

/** The faults found in a text, and the hostile texts in it. */
export interface Judged {
  readonly faults: readonly string[];
  readonly met: readonly HostileText[];
}

/** Where the bot may link to. */
export type MayLink = (address: string) => boolean;

/** Markup that the bot never makes: it could only come from user content. */
const NEVER: ReadonlySet<string> = new Set([
  'everyone',
  'here',
  'emoji',
  'guildNavigation',
  'spoiler',
  'underline',
  'em',
  'codeBlock',
  'autolink',
]);
/** After these words two texts are shown merged, word by word. */
const LEGENDS = LANGUAGES.map((language) => catalogueOf(language).quotes.legend);
/** The blocks that a whole text must be in, or not in. */
const EMPHASIS: ReadonlySet<string> = new Set(['strong']);

/** Checks Markdown: user content creates no markup, and is shown as it is. */
export function judgeMarkdown(content: string, texts: HostileTexts, mayLink: MayLink): Judged {
  const judged = readMarkdown(content).map((shown) => {
    const words = judgeShown(shown, texts);
    const marks = shown.nodes.flatMap((node) => judgeNode(node, mayLink));
    return { faults: [...marks, ...words.faults], met: words.met };
  });
  return {
    faults: [...new Set(judged.flatMap(({ faults }) => faults))],
    met: judged.flatMap(({ met }) => met),
  };
}

/** Checks texts without Markdown: names and labels. `isFramed`: our own words are around them. */
export function judgePlain(content: string, texts: HostileTexts, isFramed: boolean): Judged {
  const { faults, met } = judgeShown({ text: content, within: [], nodes: [] }, texts);
  return { faults: isFramed ? faults : [], met };
}

function judgeNode(node: AstNode, mayLink: MayLink): readonly string[] {
  const { type } = node;
  if (NEVER.has(type)) return [`${type}: ${JSON.stringify(node)}`];
  if (type === 'link' || type === 'url')
    return mayLink(String(node['target'])) ? [] : [`a ${type} to ${String(node['target'])}`];
  const said = JSON.stringify({ ...node, content: undefined, items: undefined });
  return said.includes(FOREIGN_ID) || said.includes('666000000') || said.includes(FOREIGN_HOST)
    ? [`${type} of somebody's words: ${said}`]
    : [];
}

function judgeShown({ text, within, nodes }: ShownText, texts: HostileTexts): Judged {
  const faults: string[] = [];
  const met: HostileText[] = [];
  const theirs = new Set<number>();
  const linked = nodes.flatMap(({ target }) => /[?&]at=(\d+)-(\d+)/u.exec(String(target))?.slice(1) ?? []);
  const isOfDifferences = LEGENDS.some((legend) => text.includes(legend));
  const places = within.map((each) => blocksOf(each));
  const ground: Ground = {
    text,
    isEdge: (at) => at <= 0 || at >= text.length || places[at - 1] !== places[at],
    isHeading: (at) => (within[at] ?? []).includes('heading'),
    linked: new Set(linked.map(Number)),
  };
  for (const { token, at } of findMarks(text)) {
    const isQuoted = places[at]?.includes('blockQuote') ?? false;
    const candidates = texts
      .of(token)
      .filter(({ part }) => part !== 'unquoted' || !isQuoted)
      .filter(({ part }) => part !== 'line' || isItem(text, places, at))
      .map((hostile) => ({ hostile, found: align(ground, at, hostile, token) }));
    const good = candidates.filter(({ found }) => found.fault === null);
    const [best] = [...good, ...candidates];
    if (!best) continue;
    met.push(best.hostile);
    if (isOfDifferences) continue;
    if (best.found.fault !== null) faults.push(best.found.fault);
    for (const { found } of good.length > 0 ? good : [best])
      for (let i = found.start; i < found.end; i++) theirs.add(i);
    faults.push(...judgePlaces(text, places, best.found));
  }
  return { faults: isOfDifferences ? faults : [...faults, ...judgeDirections(text, theirs)], met };
}

/** Whether it is in a list item, or among the options of an act. */
function isItem(text: string, places: readonly string[], at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const isOption = / · \p{L}+: [^·]*$/u.test(line);
  return isOption || line.startsWith('- ') || (places[at]?.includes('list') ?? false);
}

function blocksOf(within: readonly string[]): string {
  return within.filter((each) => !EMPHASIS.has(each)).join(' ');
}

/** A whole text is inside the same blocks. */
function judgePlaces(text: string, places: readonly string[], { start, end }: Aligned): readonly string[] {
  const blocks = new Set<string>();
  for (let i = start; i < end; i++) if (text.charAt(i).trim() !== '') blocks.add(places[i] ?? '');
  return blocks.size < 2
    ? []
    : [`${JSON.stringify(text.slice(start, end))} stands in ${JSON.stringify([...blocks])}`];
}

function judgeDirections(text: string, theirs: ReadonlySet<number>): readonly string[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const isOurs = (at: number) => !theirs.has(from + at) && !/[\s…]/u.test(line.charAt(at));
    const reached = findReordered(line, isOurs);
    return reached.length === 0 ? [] : [`what is not theirs is reordered in ${JSON.stringify(line)}`];
  });
}
