import { styleText } from 'node:util';
import type { Command } from 'commander';
import { UserError } from '../errors.ts';
import type { FoundPassage, WorkChoice } from '../features/passages/found-passage.ts';
import { toCitationJson } from './answer-json.ts';
import { harmless } from './harmless.ts';
import { createLookUp, scopeOf, type LookUpOptions } from './look-up.ts';
import type { Terminal } from './terminal.ts';
import { formatLocator } from './format-answer.ts';
import { wrap } from './wrap.ts';

/** `concordance passage`. */
export function createPassageCommand({ print, printJson, width, withConcordance }: Terminal): Command {
  return createLookUp('passage')
    .description('print a passage by its place: a section, paragraphs, or per cent')
    .argument('<ref...>', 'such as 3.2, "ch. 3 ¶ 4-6", "Of tides" or "43 %"; it may name the work too')
    .examples(`
Examples:
  concordance passage Kesterwick 3 ¶ 2-4
  concordance passage "43 %" --work k3v7aq2mzx5tqh4wn6ycbd2e7f --json`)
    .action(async (words: readonly string[], options: LookUpOptions, command: Command) => {
      const request = { ref: words.join(' ') };
      const found = await withConcordance(command, async ({ features }) =>
        features.passages.find({ ...request, ...(await scopeOf(options, features)) }),
      );
      if (found.kind === 'which work') throw new UserError(askWhich(found));
      if (options.json) printJson(toPassageJson(found));
      else print(formatPassage(found, width));
    });
}

function askWhich({ entries }: WorkChoice): string {
  const works = entries.map(
    ({ workId, description }) => `  ${workId}  ${harmless(description.title).replaceAll('\n', ' ')}`,
  );
  return ['Several works can be meant. Name one of them, or give its id with --work:', ...works].join('\n');
}

/** A passage as `passage --json` prints it; a stable form for other programs. */
function toPassageJson({ entry, spans, section, previous, next, ...passage }: FoundPassage): object {
  const { title, author } = entry.description;
  return {
    workId: entry.workId,
    title,
    author,
    section: section && { number: section.number, title: section.title },
    spans,
    blocks: passage.blocks.map((block) => ({ kind: block.kind, ...toCitationJson(passage.cite(block)) })),
    previous,
    next,
  };
}

const INDENT = '  ';

/** A passage for people, wrapped to this width: its text, then its source. */
function formatPassage(passage: FoundPassage, width: number): readonly string[] {
  const { blocks, entry } = passage;
  const { title, author } = entry.description;
  const cited = blocks.find(({ kind }) => kind !== 'heading') ?? blocks[0];
  const { locator, url } = cited ? passage.cite(cited) : {};
  const work = author === null ? title : `${title}, ${author}`;
  const source = locator ? `${work}, ${formatLocator(locator)}` : work;
  return [
    ...blocks.flatMap(({ kind, quotation }) => {
      const exact = harmless(quotation.exact);
      const lines = wrap(exact, width - INDENT.length).map(({ start, end }) => exact.slice(start, end));
      const shown = kind === 'heading' ? lines.map((line) => styleText('bold', line)) : lines;
      return [...shown.map((line) => INDENT + line), ''];
    }),
    `${INDENT}${styleText('dim', `— ${harmless(source)}`)}`,
    ...(url ? [`${INDENT}${styleText('dim', harmless(url))}`] : []),
  ];
}
