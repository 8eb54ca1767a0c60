import type { LogFilter } from '../../src/features/moderation/moderation.ts';
import { readRange } from '../../src/features/moderation/read-range.ts';
import { UserError } from '../../src/errors.ts';

import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { fileMessage, type Message } from '../../src/discord/replies/message.ts';
import { ENTRIES_PER_PAGE, logMessage, takeFitting } from './log-reply.ts';

/** `/mod log`: the log in pages, or as a file. */
export async function runLog({ options, user }: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, groupId, settings, words, now } = context;
  const typed = { from: options.getString('from'), to: options.getString('to') };
  const about = options.getUser('member')?.id ?? null;
  const filter = { groupId, reader: user.id, about, ...readRange(typed, settings, now()) };
  const format = options.getString('export');
  if (format !== 'csv' && format !== 'json') return showLog(filter, '0', context);
  if ((await features.moderation.log(filter, { limit: 1, offset: 0 })).length === 0)
    throw new UserError((say) => say.moderation.log.noFile);
  const content = await features.moderation.export(filter, format);
  return fileMessage(words.moderation.log.file, `moderation-log.${format}`, content);
}

/** The log from a place on, or (`b12`) up to one. */
export async function showLog(
  filter: LogFilter,
  position: string | undefined,
  { features, words }: CommandContext,
): Promise<Message> {
  const match = /^(b?)(\d{1,9})$/u.exec(position ?? '');
  const at = Number(match?.[2] ?? 0);
  const isBackwards = match?.[1] === 'b' && at > 0;
  const offset = isBackwards ? Math.max(0, at - ENTRIES_PER_PAGE) : at;
  const limit = isBackwards ? at - offset : ENTRIES_PER_PAGE + 1;
  const found = await features.moderation.log(filter, { limit, offset });
  const reports = takeFitting(words, found, { fromEnd: isBackwards });
  const start = isBackwards ? offset + found.length - reports.length : offset;
  return logMessage(words, filter, {
    reports,
    start,
    hasOlder: isBackwards || found.length > reports.length,
  });
}

/** The filter in a custom_id, for the member who pressed. UserError if it does not have our format. */
export function readState(
  reader: string,
  [about, from, before]: readonly (string | undefined)[],
  { groupId }: CommandContext,
): LogFilter {
  return {
    groupId,
    reader,
    about: readMember(about),
    from: readInstant(from),
    before: readInstant(before),
  };
}

function readMember(state: string | undefined): string | null {
  if (state === '-') return null;
  if (state === undefined || !/^\w{1,20}$/u.test(state)) throw outdated();
  return state;
}

function readInstant(state: string | undefined): Date | null {
  if (state === '-') return null;
  if (state === undefined || !/^[\da-z]{1,8}$/u.test(state)) throw outdated();
  return new Date(Number.parseInt(state, 36) * 1000);
}

function outdated(): UserError {
  return new UserError((words) => words.interaction.outdated);
}
