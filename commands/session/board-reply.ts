import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { Share } from '../../src/features/sessions/balance.ts';
import { lastTurn, spentBy } from '../../src/features/sessions/moves.ts';
import { REPLIES_IN_A_ROW } from '../../src/features/sessions/queue.ts';
import type { SessionView } from '../../src/features/sessions/sessions.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, text, time } from '../../src/discord/replies/components.ts';
import { escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { truncate } from '../../src/discord/replies/limits.ts';
import { cardMessage, notice, type Message } from '../../src/discord/replies/message.ts';

/** Hands that are listed; of more, the number is said. */
const SHOWN_HANDS = 25;
const QUESTION_LIMIT = 600;

/** The board of a session, for everybody: text first, so that it can be read out; nobody is notified. */
export function sessionBoard(words: Catalogue, view: SessionView, now: Date): Message {
  const { session } = view;
  const say = words.sessions;
  if (session.status === 'ended')
    return cardMessage([text(`**${say.title}**\n${say.ended(time(session.endedAt ?? now, 'R'))}`)]);
  const parts = [
    [
      `**${say.title}**`,
      ...(session.status === 'paused' ? [say.paused] : []),
      ...turnLines(words, view, now),
    ],
    ...(view.question === null ? [] : [[questionLine(words, view.question.text)]]),
    handLines(words, view),
    ruleLines(words, view),
  ];
  return cardMessage(
    parts.map((lines) => text(lines.join('\n'))),
    ...buttonRows(words, view),
  );
}

/** What takes the place of a board that has been posted anew. */
export function movedBoard(words: Catalogue, address: string): Message {
  return notice(words.sessions.moved(address));
}

/** How turns are shared out, for the host alone. */
export function balanceMessage(words: Catalogue, shares: readonly Share[]): Message {
  const say = words.sessions;
  const lines = shares.map(({ memberId, turns, seconds, percent }) =>
    say.share(mention(memberId), say.turns(turns), clock(seconds), percent),
  );
  const shown = lines.slice(0, SHOWN_HANDS);
  const left = lines.length - shown.length;
  const listed = [...shown, ...(left > 0 ? [say.more(left)] : [])].map((line) => `- ${line}`);
  return cardMessage([
    text([`**${say.balanceTitle}**`, ...(listed.length > 0 ? listed : [say.nobodySpoke])].join('\n')),
    ...privateNote(say.balanceNote),
  ]);
}

/** A member as Discord names them to each reader. */
export function mention(memberId: string): string {
  return `<@${memberId}>`;
}

/** What is under discussion, in one line. */
export function questionLine(words: Catalogue, question: string): string {
  const line = truncate(question.replaceAll(/\s+/gu, ' '), QUESTION_LIMIT);
  return words.sessions.question(escapeMarkdown(line));
}

function turnLines(words: Catalogue, { session, current }: SessionView, now: Date): string[] {
  const say = words.sessions;
  if (current === null) return [say.nobody];
  const { memberId, isReply, runningSince, spentMs } = current;
  const who = isReply ? say.replying(mention(memberId)) : say.speaking(mention(memberId));
  if (runningSince === null) return [who, say.spent(clock(Math.round(spentBy(current, now) / 1000)))];
  if (session.turnSeconds === null) return [who, say.since(time(runningSince, 'R'))];
  const end = new Date(runningSince.getTime() + session.turnSeconds * 1000 - spentMs);
  return [who, end > now ? say.until(time(end, 'R')) : say.overTime(time(end, 'R'))];
}

function handLines(words: Catalogue, { queue }: SessionView): string[] {
  const say = words.sessions;
  if (queue.length === 0) return [say.noHands];
  const listed = queue
    .slice(0, SHOWN_HANDS)
    .map(({ memberId, isReply }, at) => `${at + 1}. ${mention(memberId)}${isReply ? ` (${say.reply})` : ''}`);
  const left = queue.length - listed.length;
  return [say.hands(queue.length), ...listed, ...(left > 0 ? [`-# ${say.more(left)}`] : [])];
}

function ruleLines(words: Catalogue, { session: { order, turnSeconds } }: SessionView): string[] {
  const say = words.sessions;
  const timer = turnSeconds === null ? [] : [say.turnRule(turnSeconds / 60)];
  return [[say.rule[order], say.replyRule(REPLIES_IN_A_ROW), ...timer].join(' ')].map((line) => `-# ${line}`);
}

function buttonRows(words: Catalogue, { session, current, queue }: SessionView) {
  const say = words.sessions;
  const { id, status } = session;
  const isPaused = status === 'paused';
  const act = (label: string, action: string, options: Parameters<typeof button>[2] = {}) =>
    button(label, customId('session', action, id), options);
  const isIdle = current === null && queue.length === 0;
  return [
    [
      act(say.raise, 'raise', { style: 'primary' }),
      act(say.replyToCurrent, 'reply', { disabled: current === null }),
      act(say.lower, 'lower'),
    ],
    [
      button(say.next, customId('session', 'next', id, lastTurn(session)), { disabled: isPaused || isIdle }),
      act(isPaused ? say.resume : say.pause, 'pause'),
      act(say.end, 'end', { style: 'danger' }),
    ],
  ];
}

/** Minutes and seconds as a clock shows them, e.g. `4:05`. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
