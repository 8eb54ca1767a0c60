import type { APIComponentInMessageActionRow } from 'discord-api-types/v10';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { DAY_MS } from '../../src/corpus/time.ts';
import type { LogFilter, Report } from '../../src/features/moderation/moderation.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, select, text, time } from '../../src/discord/replies/components.ts';
import { LIMITS, truncate } from '../../src/discord/replies/limits.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { entryBlock } from './entry-reply.ts';

/** Entries on a page at most; long ones leave room for fewer. */
export const ENTRIES_PER_PAGE = 6;

/** A part of the log, newest first. */
export interface LogPart {
  readonly reports: readonly Report[];
  /** How many newer ones there are. */
  readonly start: number;
  readonly hasOlder: boolean;
}

/** As many entries from the first on as stand in one message; from the last on if `fromEnd`. */
export function takeFitting(
  words: Catalogue,
  reports: readonly Report[],
  { fromEnd }: { fromEnd: boolean },
): readonly Report[] {
  const room = LIMITS.text - 250;
  const ordered = fromEnd ? reports.toReversed() : reports;
  let used = 0;
  const fitting = ordered.slice(0, ENTRIES_PER_PAGE).filter((report, at) => {
    used += entryBlock(words, report).length;
    return at === 0 || used <= room;
  });
  return fromEnd ? fitting.toReversed() : fitting;
}

/** A part of the log with buttons to its neighbours; for one member also to add a note. */
export function logMessage(words: Catalogue, filter: LogFilter, part: LogPart): Message {
  const { about } = filter;
  const blocks = part.reports.map((report) => text(entryBlock(words, report)));
  const say = words.moderation.log;
  const nothing = about === null ? say.empty : say.emptyOfMember;
  return cardMessage(
    [text(heading(words, filter)), ...(blocks.length > 0 ? blocks : [text(nothing)])],
    buttons(words, filter, part),
    openReports(words, part),
  );
}

/** What a custom_id says of a filter: a member and two instants, each `-` for none. */
function stateOf({ about, from, before }: LogFilter): readonly string[] {
  const instants = [from, before].map((at) => at && Math.floor(at.getTime() / 1000).toString(36));
  return [about, ...instants].map((each) => each ?? '-');
}

function heading(words: Catalogue, { about, from, before }: LogFilter): string {
  const say = words.moderation.log;
  const title = `**${about === null ? say.title : say.ofMember(`<@${about}>`)}**`;
  if (from === null && before === null) return title;
  const last = before && new Date(before.getTime() - DAY_MS / 2);
  return `${title} ${say.range(from && time(from, 'D'), last && time(last, 'D'))}`;
}

function buttons(
  words: Catalogue,
  filter: LogFilter,
  { reports, start, hasOlder }: LogPart,
): APIComponentInMessageActionRow[] {
  const say = words.moderation;
  const to = (position: string | number) => customId('mod', 'log', ...stateOf(filter), position);
  return [
    ...(start > 0 ? [button(say.log.newer, to(`b${start}`))] : []),
    ...(hasOlder ? [button(say.log.older, to(start + reports.length))] : []),
    ...(filter.about === null ? [] : [button(say.note.add, customId('mod', 'note', filter.about))]),
  ];
}

/** Reports of a part that nobody has settled, to be opened. */
function openReports(words: Catalogue, { reports }: LogPart): APIComponentInMessageActionRow[] {
  const open = reports.filter(
    ({ entry, followUps }) => entry.kind === 'report' && followUps.every(({ kind }) => kind !== 'settled'),
  );
  const options = open.map(({ entry: { id, reason } }) => ({
    label: truncate(reason ?? id, LIMITS.selectOptionText),
    value: id,
  }));
  return [select(words.moderation.log.openReport, customId('mod', 'report'), options)];
}
