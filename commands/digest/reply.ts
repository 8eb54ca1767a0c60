import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { keptIn } from '../../src/features/sessions/digest-markdown.ts';
import type { Digest } from '../../src/features/sessions/digests.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import {
  button,
  privateNote,
  select,
  text,
  time,
  type Option,
} from '../../src/discord/replies/components.ts';
import { escapeLine, escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { LIMITS } from '../../src/discord/replies/limits.ts';
import { link } from '../../src/discord/replies/link.ts';
import {
  cardMessage,
  createMessage,
  fileMessage,
  notice,
  type Message,
} from '../../src/discord/replies/message.ts';
import { quoteBlocks, sourceLine } from '../../src/discord/replies/quotation.ts';

/** A passage as long as this is quoted; of a longer one the place is given, never a part of its words. */
const LONGEST_QUOTED = 300;
/** Open questions that were not taken: all are in the Markdown file. */
const SHOWN_LEFT = 10;
/** Room for the buttons, the list and the notes under a draft. */
const ROOM = { text: 3500, parts: 24 } as const;

/** A digest as its host sees it before it is posted: what to leave out, what to write above it. */
export function digestDraft(words: Catalogue, digest: Digest, file: string): Message {
  const say = words.digests;
  const { id } = digest.session;
  const items = itemsOf(digest);
  const shown = items.slice(0, LIMITS.selectOptions);
  const listed = select(say.leaveOut, customId('digest', 'leave-out', id), shown, {
    least: 0,
    most: shown.length,
  });
  const buttons = [
    button(say.edit, customId('digest', 'edit', id)),
    button(say.post, customId('digest', 'post', id), { style: 'primary' }),
    button(say.export, customId('digest', 'export', id)),
  ];
  const notes = [say.draft, ...(shown.length < items.length ? [say.leaveOutFirst(shown.length)] : [])];
  const blocks = digestBlocks(words, digest);
  const body = fits(blocks) ? blocks : [`${titleOf(words, digest)}\n${say.asFile}`];
  const message = cardMessage([...body.map(text), ...privateNote(notes.join(' '))], [listed], buttons);
  return fits(blocks) ? message : attach(message, digestFile(words, digest, file));
}

/** A digest as everybody sees it: in a message, or if it is too long for one, in a file. */
export function digestPost(words: Catalogue, digest: Digest, file: string): Message {
  const blocks = digestBlocks(words, digest);
  return fits(blocks) ? cardMessage(blocks.map(text)) : digestFile(words, digest, file);
}

/** A digest as a Markdown file for its host alone. */
export function digestExport(words: Catalogue, { session }: Digest, file: string): Message {
  return fileMessage(words.digests.exported, nameOf(session.startedAt), file);
}

/** What takes the place of a draft once it is posted. */
export function digestPosted(words: Catalogue): Message {
  return notice(words.digests.posted);
}

function digestFile(words: Catalogue, digest: Digest, file: string): Message {
  const about = `${titleOf(words, digest)}\n${words.digests.asFile}`;
  return fileMessage(about, nameOf(digest.session.startedAt), file);
}

/** A message with the file of another, under its card. */
function attach(message: Message, { components, files = [] }: Message): Message {
  const [card, ...rows] = message.components;
  const shown = components.slice(1);
  return { ...createMessage([...(card ? [card] : []), ...shown, ...rows]), files };
}

function digestBlocks(words: Catalogue, digest: Digest): string[] {
  const say = words.digests;
  const { session, left } = digest;
  const { questions, passages, points } = keptIn(digest);
  const to = (message: string | null) => (message === null ? null : link(say.message, message, say.message));
  const taken = questions.map(({ text: asked, isAnswered, message }) =>
    line([escapeLine(asked), isAnswered ? say.answered : say.open, to(message)]),
  );
  const open = left.slice(0, SHOWN_LEFT).map(({ text: asked }) => line([escapeLine(asked)]));
  const more = left.length - open.length;
  const noted = points.map((point) => line([escapeLine(point.text), to(point.message)]));
  const cited = passages.flatMap(({ citation, message }) => {
    const isQuoted = citation.quotation.exact.length <= LONGEST_QUOTED;
    const blocks = isQuoted ? quoteBlocks(words, citation) : [line([sourceLine(words, citation)])];
    const where = to(message);
    return [...blocks, ...(where === null ? [] : [`-# ${where}`])].join('\n');
  });
  const sections = [
    ...section(say.taken, taken),
    ...section(say.left, [...open, ...(more > 0 ? [`-# ${say.moreLeft(more)}`] : [])]),
    ...section(say.passages, cited),
    ...section(say.points, noted),
  ];
  return [
    titleOf(words, digest),
    ...(session.digestWords === null ? [] : [escapeMarkdown(session.digestWords)]),
    ...(sections.length > 0 ? sections : [say.nothing]),
    ...(digest.hidden > 0 ? [`-# ${say.hidden(digest.hidden)}`] : []),
  ];
}

function titleOf(words: Catalogue, { session: { startedAt } }: Digest): string {
  return `**${words.digests.title(time(startedAt, 'D'))}**`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[`**${heading}**`, ...lines].join('\n')];
}

function line(facts: readonly (string | null)[]): string {
  return `- ${facts.filter((fact) => fact !== null).join(' · ')}`;
}

function fits(blocks: readonly string[]): boolean {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  return length <= ROOM.text && blocks.length <= ROOM.parts;
}

/** All that can be left out, with what is left out already chosen. */
function itemsOf({ questions, passages, points }: Digest): Option[] {
  return [
    ...questions.map((item) => optionOf(item, item.text)),
    ...passages.map((item) => optionOf(item, item.citation.quotation.exact)),
    ...points.map((item) => optionOf(item, item.text)),
  ];
}

function optionOf(item: { readonly number: number; readonly isLeftOut: boolean }, label: string): Option {
  return {
    label: label.replaceAll(/\s+/gu, ' '),
    value: String(item.number),
    isChosen: item.isLeftOut,
  };
}

function nameOf(startedAt: Date): string {
  return `digest-${startedAt.toISOString().slice(0, 10)}.md`;
}
