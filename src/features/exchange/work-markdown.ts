import type { Layout, Paragraph } from '../../corpus/layout.ts';
import type { WorkDescription } from '../../corpus/work.ts';
import { escapeMarkdown, inOneLine } from '../quotations/export/common-mark.ts';

/**
 * A readable work, as CommonMark with metadata in front matter. The canonical text is in a separate file: it can't be
 * recovered from this one.
 */
export function toWorkMarkdown(description: WorkDescription, text: string, layout: Layout): string {
  const front = Object.entries(description).flatMap(([name, value]) =>
    // JSON strings are valid YAML too.
    value === null ? [] : [`${name}: ${JSON.stringify(value)}`],
  );
  const blocks = layout.paragraphs.map((paragraph) => toBlock(paragraph, text, layout));
  return `---\n${front.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

function toBlock({ kind, start, end, section }: Paragraph, text: string, { sections }: Layout): string {
  const words = text.slice(start, end);
  const plain = escapeMarkdown(inOneLine(words));
  switch (kind) {
    case 'title':
      return `# ${plain}`;
    case 'byline':
      return `*${plain}*`;
    case 'heading':
      return `${'#'.repeat(Math.min(6, 1 + (sections[section ?? -1]?.level ?? 1)))} ${plain}`;
    case 'list':
      return `- ${plain}`;
    case 'quote':
      return `> ${plain}`;
    case 'verse':
      return words
        .split('\n')
        .map((line) => escapeMarkdown(line))
        .join('  \n');
    case 'code':
      return fence(words);
    case 'prose':
    case 'note':
      return plain;
  }
}

function fence(code: string): string {
  const longest = Math.max(0, ...Array.from(code.matchAll(/`+/gu), ([marks]) => marks.length));
  const marks = '`'.repeat(Math.max(3, longest + 1));
  return `${marks}\n${code}\n${marks}`;
}
