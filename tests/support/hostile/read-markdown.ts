import { parse } from 'discord-markdown-parser';
import { parseMarkdown, type AstNode } from '../../../src/playground/page-api/markdown.ts';

/** What stands for something that is no text: a mention, a time, an emoji of a server. */
const OBJECT = '\ufffc';

/** A text as Discord shows it. */
export interface ShownText {
  readonly text: string;
  /** For each UTF-16 unit what it stands in, from outside to inside. */
  readonly within: readonly (readonly string[])[];
  /** Everything that is no text. */
  readonly nodes: readonly AstNode[];
}

/** Reads Markdown as the parser of Discord's dialect does, and once more with lists, which it does not know. */
export function readMarkdown(content: string): readonly ShownText[] {
  const names = { user: () => undefined, role: () => undefined, channel: () => undefined };
  return [parse(content, 'extended') as AstNode[], parseMarkdown(content, names)].map(show);
}

function show(tree: readonly AstNode[]): ShownText {
  const shown: { text: string; within: (readonly string[])[]; nodes: AstNode[] } = {
    text: '',
    within: [],
    nodes: [],
  };
  const add = (text: string, within: readonly string[]) => {
    shown.text += text;
    for (let i = 0; i < text.length; i++) shown.within.push(within);
  };
  const walk = (nodes: readonly AstNode[], within: readonly string[]): void => {
    for (const node of nodes) {
      const { type, content, items } = node;
      if (type === 'text') add(typeof content === 'string' ? content : '', within);
      else if (type === 'br' || type === 'newline') add('\n', within);
      else {
        shown.nodes.push(node);
        const inside = [...within, type];
        if (Array.isArray(content)) walk(content, inside);
        else if (items) items.forEach((item) => walk(item, inside));
        else if (type === 'twemoji') add(String(node['name']), within);
        else add(typeof content === 'string' ? content : OBJECT, inside);
        if (BLOCKS.has(type)) add('\n', within);
      }
    }
  };
  walk(tree, []);
  return shown;
}

/** Their last line break is not part of what they hold. */
const BLOCKS: ReadonlySet<string> = new Set(['heading', 'subtext', 'list', 'blockQuote']);
