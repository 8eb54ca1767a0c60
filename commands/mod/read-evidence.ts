import type { Message, MessageSnapshot } from 'discord.js';

import { LONGEST_EVIDENCE, type Evidence } from '../../src/corpus/moderation.ts';

import { readComponentTexts } from '../../src/discord/gateway/message-text.ts';
import { takeGraphemes } from '../../src/discord/replies/limits.ts';

/** What a report stores of a message and of what it forwards, as the reporter saw it; of files, only the names. */
export function readEvidence(message: Message): Evidence {
  const shown = [message, ...message.messageSnapshots.values()];
  const whole = shown.flatMap(readTexts).join('\n\n').toWellFormed();
  const text = takeGraphemes(whole, LONGEST_EVIDENCE);
  return {
    text,
    isCut: text.length < whole.length,
    files: shown.flatMap(({ attachments }) =>
      [...attachments.values()].map(({ name }) => name.toWellFormed()),
    ),
    stickers: shown.flatMap(({ stickers }) => [...stickers.values()].map(({ name }) => name.toWellFormed())),
    embeds: shown.reduce((sum, { embeds }) => sum + embeds.length, 0),
    polls: message.poll === null ? 0 : 1,
  };
}

function readTexts({ content, components }: Message | MessageSnapshot): readonly string[] {
  const texts = [content, ...components.flatMap(readComponentTexts)];
  return texts.map((each) => each.trim()).filter((each) => each !== '');
}
