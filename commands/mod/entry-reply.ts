import { messageLink } from 'discord.js';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { ModerationEntry } from '../../src/corpus/moderation.ts';
import type { Report } from '../../src/features/moderation/moderation.ts';

import { time } from '../../src/discord/replies/components.ts';
import { escapeLine, escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { LIMITS } from '../../src/discord/replies/limits.ts';
import { link } from '../../src/discord/replies/link.ts';
import { nameMember } from '../../src/discord/replies/name-member.ts';
import { evidenceLines } from './evidence-reply.ts';
import { nameSlowMode } from './slow-mode-reply.ts';

/** UTF-16 units that a reported message takes in a list of entries, and that a list has for what is around an entry. */
const EXCERPT = 400;
const FRAME = 250;

/**
 * An entry of the log in some lines, with what became of it. What is ours is bold or in small print, which nobody's
 * words can be: they come last, as they are, and after them, quoted, the message that was reported. Of that, as much is
 * shown as has room in a message of its own, or an excerpt.
 */
export function entryBlock(words: Catalogue, report: Report, { isAlone = false } = {}): string {
  const block = blockWithoutEvidence(words, report);
  const { evidence, messageAt } = report.entry;
  if (evidence === null || messageAt === null) return block;
  const left = LIMITS.text - FRAME - block.length - 1;
  const room = isAlone ? left : Math.min(EXCERPT, left);
  return [block, ...evidenceLines(words, { evidence, messageAt }, room)].join('\n');
}

function blockWithoutEvidence(words: Catalogue, { entry, followUps }: Report): string {
  const say = words.moderation.entry;
  const { topic, reason, outcome } = entry;
  const details = [
    topic === null ? null : say.topic(escapeLine(topic)),
    reason === null ? null : say.reason(escapeLine(reason)),
    entry.until === null || entry.seconds === null
      ? null
      : say.slowMode(nameSlowMode(words, entry.seconds), time(entry.until, 'F')),
    outcome === null ? null : say.outcomes[outcome],
    entry.kind === 'report' && followUps.length === 0 ? say.open : null,
    ...followUps.map((followUp) => describeFollowUp(words, followUp)),
  ];
  const small = details.flatMap((line) => (line === null ? [] : [`-# ${line}`]));
  const said = entry.words === null ? [] : [escapeMarkdown(entry.words)];
  return [heading(words, entry), ...small, ...said].join('\n');
}

function heading(words: Catalogue, entry: ModerationEntry): string {
  const say = words.moderation.entry;
  const { groupId, channelId, messageId } = entry;
  const address = messageId === null ? null : messageLink(channelId ?? '', messageId, groupId);
  const parts = [
    `**${words.moderation.kinds[entry.kind]}**`,
    time(entry.at, 'R'),
    entry.by === null && entry.kind === 'cool-end' ? say.byBot : say.by(nameMember(words, entry.by)),
    nameAbout(words, entry),
    entry.channelId === null ? null : say.in(`<#${entry.channelId}>`),
    address === null ? null : link(say.message, address, say.message),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Whom an entry is about: a mention, or what stands in the place of a member who was erased; null for nobody. */
function nameAbout(
  { moderation: { entry: say } }: Catalogue,
  { about, former }: ModerationEntry,
): string | null {
  if (about !== null) return say.about(`<@${about}>`);
  return former && say.aboutFormer(former.name, time(former.since, 'D'));
}

function describeFollowUp(words: Catalogue, { kind, by, at }: ModerationEntry): string {
  const say = words.moderation.entry;
  return (kind === 'settled' ? say.settled : say.taken)(nameMember(words, by), time(at, 'R'));
}
