import { z } from 'zod';

import type { AuditFormat } from '../../src/features/group/audit.ts';
import { readRange } from '../../src/features/moderation/read-range.ts';

import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action, type Subcommand } from '../../src/discord/command/define-command.ts';
import { keepLookup, readLookup } from '../../src/discord/command/lookups.ts';
import { option } from '../../src/discord/command/options.ts';
import { fileMessage, notice, type Message } from '../../src/discord/replies/message.ts';
import { ACTS_PER_PAGE, auditMessage } from './audit-reply.ts';

const FORMATS: readonly { readonly name: string; readonly value: AuditFormat }[] = [
  { name: 'CSV', value: 'csv' },
  { name: 'JSON lines', value: 'jsonl' },
];

/** `/group audit`. */
export const auditSubcommand: Subcommand = {
  description: 'Log of host, moderator and admin actions',
  options: [
    option.user('member', 'Only what they did'),
    option.text('from', 'From this day on, e.g. 2026-03-01', { max_length: 40 }),
    option.text('to', 'Up to this day', { max_length: 40 }),
    option.text('export', 'Everything as a file', { choices: [...FORMATS] }),
  ],
  audited: false,
  run: showAudit,
};

const asked = z.object({
  by: z.string().nullable(),
  from: z.string().nullable(),
  before: z.string().nullable(),
});

type Asked = z.infer<typeof asked>;

/** Serves `/group audit`. */
async function showAudit(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { options } = interaction;
  const { features, words, settings, now } = context;
  const typed = { from: options.getString('from'), to: options.getString('to') };
  const { from, before } = readRange(typed, settings, now());
  const by = options.getUser('member')?.id ?? null;
  const wanted = { by, from: from?.toISOString() ?? null, before: before?.toISOString() ?? null };
  const format = FORMATS.find(({ value }) => value === options.getString('export'))?.value;
  const reader = interaction.user.id;
  if (!format)
    return show(reader, { lookup: await keepLookup(interaction, context, wanted), page: 0 }, wanted, context);
  const file = await features.audit.export(toFilter(reader, wanted, context), format);
  return file === null ? notice(words.audit.none) : fileMessage(words.audit.exported, file.name, file.text);
}

/** What serves the buttons of the list. */
export const auditActions = {
  'audit-page': action(
    'update',
    { of: ['audit'], audited: false },
    async ({ user }, [lookup = '', page], context) => {
      const wanted = await readLookup(lookup, context, asked);
      return show(user.id, { lookup, page: pageOf(page) }, wanted, context);
    },
  ),
};

async function show(
  reader: string,
  { lookup, page }: { readonly lookup: string; readonly page: number },
  wanted: Asked,
  context: CommandContext,
): Promise<Message> {
  const { features, words, commands, commandIds, settings } = context;
  const range = { limit: ACTS_PER_PAGE, offset: page * ACTS_PER_PAGE };
  const found = await features.audit.list(toFilter(reader, wanted, context), range);
  const naming = { commands, commandIds, language: settings.language };
  return auditMessage(words, found, { page, lookup }, naming);
}

function toFilter(reader: string, { by, from, before }: Asked, { groupId }: CommandContext) {
  return {
    groupId,
    reader,
    by,
    from: from === null ? null : new Date(from),
    before: before === null ? null : new Date(before),
  };
}
