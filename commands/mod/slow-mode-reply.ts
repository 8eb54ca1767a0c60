import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { SlowMode, SlowModeOutcome } from '../../src/corpus/moderation.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { button, text, time } from '../../src/discord/replies/components.ts';
import { escapeLine } from '../../src/discord/replies/escape-markdown.ts';
import { cardMessage, notice, type Message } from '../../src/discord/replies/message.ts';

/** What a moderator is told of slow mode that has begun, with a button to end it; `trouble` is what did not work. */
export function slowModeMessage(words: Catalogue, slowMode: SlowMode, trouble: string | null): Message {
  const say = words.moderation.slowMode;
  const { channelId, former, seconds, until } = slowMode;
  const lines = [
    say.done(`<#${channelId}>`, nameSlowMode(words, seconds), time(until, 'F')),
    former === 0 ? say.goesBackToNone : say.goesBack(nameSlowMode(words, former)),
    ...(trouble === null ? [] : [trouble]),
  ];
  return cardMessage([text(lines.join('\n'))], [button(say.endNow, customId('mod', 'warm', channelId))]);
}

/** What the channel reads: until when, and why; nobody is named. */
export function slowModeLine(words: Catalogue, { seconds, until, reason }: SlowMode): Message {
  const { slowMode, entry } = words.moderation;
  const line = slowMode.line(nameSlowMode(words, seconds), time(until, 'F'));
  return notice(reason === null ? line : `${line}\n${entry.reason(escapeLine(reason))}`);
}

/** What the channel reads where that stood, once it is over. */
export function overLine(words: Catalogue, { former }: SlowMode): Message {
  const { slowMode, entry } = words.moderation;
  return notice(former === 0 ? slowMode.over : `${slowMode.over} ${entry.outcomes.restored}`);
}

/** What a moderator is told who has ended it. */
export function endNotice(words: Catalogue, { channelId }: SlowMode, outcome: SlowModeOutcome): string {
  const say = words.moderation.slowMode;
  const channel = `<#${channelId}>`;
  if (outcome === 'gone') return say.gone;
  return outcome === 'restored' ? say.ended(channel) : say.leftByHand(channel);
}

const MINUTE = 60;
const HOUR = 3600;

/** Seconds between two messages, in words: `90` is `1 minute 30 seconds`. */
export function nameSlowMode({ count }: Catalogue, seconds: number): string {
  const parts = [
    [Math.floor(seconds / HOUR), count.hours],
    [Math.floor((seconds % HOUR) / MINUTE), count.minutes],
    [seconds % MINUTE, count.seconds],
  ] as const;
  return parts.flatMap(([number, name]) => (number > 0 ? [name(number)] : [])).join(' ');
}
