import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Evidence } from '../../src/corpus/moderation.ts';

import { time } from '../../src/discord/replies/components.ts';
import { escapeLine, escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { takeGraphemes, truncate } from '../../src/discord/replies/limits.ts';

/** What names of files and stickers take at the longest, each and together, before it is escaped. */
const NAME = 40;
const NAMES = 5;

/** Less than so much of a message is not shown. */
const LEAST = 40;

/**
 * A reported message as it was: quoted and escaped, without mentions or previews, cut so that all of it takes so many
 * UTF-16 units at most. What is ours is in small print. Nothing where there is no room for it.
 */
export function evidenceLines(
  words: Catalogue,
  { evidence, messageAt }: { readonly evidence: Evidence; readonly messageAt: Date },
  room: number,
): readonly string[] {
  const say = words.moderation.entry.evidence;
  const besides = nameBesides(words, evidence);
  const head = `-# ${say.was(time(messageAt, 'F'))}`;
  const foot = [
    ...(evidence.isCut ? [say.cutWhenKept] : []),
    ...(besides === '' ? [] : [say.besides(besides)]),
  ].map((line) => `-# ${line}`);
  if (evidence.text === '') return within(room, [head, `-# ${say.noText}`, ...foot]);
  const cut = `-# ${say.cut}`;
  const left = room - [head, cut, ...foot].join('\n').length - 1;
  if (left < LEAST) return within(room, [head, cut]);
  const shown = takeQuoted(evidence.text, left);
  return [head, quote(shown), ...(shown.length < evidence.text.length ? [cut] : []), ...foot];
}

function within(room: number, lines: readonly string[]): readonly string[] {
  return lines.join('\n').length <= room ? lines : [];
}

/** The longest beginning of a text that takes so many UTF-16 units at most once it is quoted. */
function takeQuoted(text: string, room: number): string {
  let [fits, over] = [0, text.length + 1];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (quote(text.slice(0, middle)).length <= room) fits = middle;
    else over = middle;
  }
  return takeGraphemes(text, fits);
}

function quote(text: string): string {
  return escapeMarkdown(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function nameBesides({ moderation, listWords }: Catalogue, evidence: Evidence): string {
  const say = moderation.entry.evidence;
  const parts = [
    ...(evidence.files.length > 0 ? [say.files(listNames(evidence.files))] : []),
    ...(evidence.stickers.length > 0 ? [say.stickers(listNames(evidence.stickers))] : []),
    ...(evidence.embeds > 0 ? [say.embeds(evidence.embeds)] : []),
    ...(evidence.polls > 0 ? [say.polls(evidence.polls)] : []),
  ];
  return parts.length === 0 ? '' : listWords(parts, 'and');
}

function listNames(names: readonly string[]): string {
  const more = names.length > NAMES ? [`+ ${names.length - NAMES}`] : [];
  const named = names.slice(0, NAMES).map((name) => `“${escapeLine(truncate(name, NAME))}”`);
  return [...named, ...more].join(', ');
}
