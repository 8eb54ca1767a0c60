import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Report } from '../../src/features/moderation/moderation.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, text } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { truncate } from '../../src/discord/replies/limits.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { entryBlock } from './entry-reply.ts';

/** UTF-16 units of a server's name. */
const SERVER_LIMIT = 40;

/** A report as moderators see it, to say that somebody is on it or that it is settled. */
export function reportMessage(words: Catalogue, report: Report): Message {
  const { entry, followUps } = report;
  const say = words.moderation.report;
  const has = (kind: 'taken' | 'settled') => followUps.some((followUp) => followUp.kind === kind);
  const buttons = [
    ...(has('taken') || has('settled') ? [] : [button(say.take, customId('mod', 'take', entry.id))]),
    ...(has('settled') ? [] : [button(say.settle, customId('mod', 'settle', entry.id))]),
  ];
  return cardMessage([text(entryBlock(words, report, { isAlone: true }))], buttons);
}

/** The same to one moderator alone, outside of the server: how it stands, and where it is seen to. */
export function directReportMessage(words: Catalogue, report: Report, server: string): Message {
  const say = words.moderation.report;
  return cardMessage([
    text(`**${say.direct(escapeLine(truncate(server, SERVER_LIMIT)))}**`),
    text(entryBlock(words, report, { isAlone: true })),
    text(`-# ${say.whereToSee}`),
  ]);
}
