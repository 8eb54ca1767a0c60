import { parse } from 'discord-markdown-parser';
import type { AstNode } from '../../../src/playground/page/api-types.ts';
import { parseMarkdown } from '../../../src/playground/page-api/markdown.ts';

/** The placeholder for non-text: a mention, a time, a custom emoji. */
const OBJECT = '\ufffc';

/** A text as Discord shows it. */
export interface ShownText {
  readonly text: string;
  /** For each UTF-16 unit the nodes around it, from outside to inside. */
  readonly within: readonly (readonly string[])[];
  /** All non-text nodes. */
  readonly nodes: readonly AstNode[];
}

/** Parses Markdown with the parser for Discord's dialect, and again with lists, which it does not support. */
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

/** Their last line break is not part of their content. */
const BLOCKS: ReadonlySet<string> = new Set(['heading', 'subtext', 'list', 'blockQuote']);
