import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Change } from '../../src/corpus/anchor.ts';
import type { Reimport } from '../../src/corpus/reimport.ts';
import type { WorkId } from '../../src/corpus/work.ts';
import type { ReimportResult } from '../../src/features/reimport/reimports.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, text } from '../../src/discord/replies/components.ts';
import { escapeLine, escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { truncate } from '../../src/discord/replies/limits.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, takePage } from '../../src/discord/replies/pages.ts';

const CHANGES = { first: 6, next: 8 };
const LONGEST = 180;

/** What importing a work again would do, page by page, before anything changes. */
export function previewMessage(words: Catalogue, result: ReimportResult, wanted: number): Message {
  const { reimports } = words;
  const { id } = result.reimport;
  const head = [text(`**${reimports.preview(nameTitle(result.title))}**`), text(summarise(words, result))];
  const frame = {
    head,
    foot: [text(`-# ${reimports.keptUntil}`), ...privateNote(words.interaction.onlyYou)],
  };
  const page = takePage(listChanges(words, result), frame, CHANGES, wanted);
  const to = { command: 'corpus', action: 'again-page', state: [id] };
  return pageMessage(words, page, frame, pageButtons(words, page, to), [
    button(reimports.apply, customId('corpus', 'again-now', id), { style: 'primary' }),
    button(reimports.cancel, customId('corpus', 'again-cancel', id)),
  ]);
}

/** The new text is in place; the former one can still be put back. */
export function appliedMessage(words: Catalogue, result: ReimportResult): Message {
  const { reimports } = words;
  const heading = `**${reimports.applied(nameTitle(result.title))}**`;
  const parts = [text(heading), text(summarise(words, result)), text(`-# ${reimports.keptUntil}`)];
  return cardMessage(parts, endButtons(words, result.reimport));
}

/** Everything is as it was. */
export function undoneMessage(words: Catalogue, result: ReimportResult): Message {
  const { lost } = result.move;
  const left = lost.length === 0 ? [] : [text(words.reimports.lost(words.count.passages(lost.length)))];
  return cardMessage([text(`**${words.reimports.undone(nameTitle(result.title))}**`), ...left]);
}

/** [Import again], or if that was done, [Keep the new text] and [Undo]. */
export function againButtons(
  words: Catalogue,
  workId: WorkId,
  open: Reimport | null,
): readonly APIComponentInMessageActionRow[] {
  return open
    ? endButtons(words, open)
    : [button(words.reimports.again, customId('corpus', 'again', workId))];
}

function endButtons({ reimports }: Catalogue, { id }: Reimport): APIComponentInMessageActionRow[] {
  return [
    button(reimports.confirm, customId('corpus', 'again-confirm', id), { style: 'primary' }),
    button(reimports.undo, customId('corpus', 'again-undo', id)),
  ];
}

function nameTitle(title: string): string {
  return escapeMarkdown(truncate(title, LONGEST));
}

function summarise(words: Catalogue, { words: length, move, hidden, lines }: ReimportResult): string {
  const { reimports, count } = words;
  const { moved, mended, lost } = move;
  return [
    reimports.words(count.words(length.before), count.words(length.after)),
    reimports.moved(count.passages(moved)),
    ...(mended.length > 0 ? [reimports.mended(count.quotations(mended.length))] : []),
    lost.length > 0 ? reimports.lost(count.passages(lost.length)) : hidden > 0 ? null : reimports.noneLost,
    ...(hidden > 0 ? [reimports.hidden(count.passages(hidden))] : []),
    ...lines.map(({ before, after }) => reimports.line(before, after)),
  ]
    .filter((each) => each !== null)
    .map((each) => `-# ${each}`)
    .join('\n');
}

function listChanges({ reimports }: Catalogue, { move }: ReimportResult): readonly string[] {
  return [
    ...move.lost.map(({ before }) => `✗ ${reimports.place(quoted(before))}`),
    ...move.mended.map(({ before, after }: Change) => reimports.change(quoted(before), quoted(after ?? ''))),
  ];
}

function quoted(words: string): string {
  return escapeLine(truncate(words, LONGEST));
}
