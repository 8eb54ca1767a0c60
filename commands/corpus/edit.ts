import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import type { Subcommand } from '../../src/discord/command/define-command.ts';
import { resolveWork, suggestWorks, workOption } from '../../src/discord/command/options.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { descriptionOption, readDescription } from './description-options.ts';
import { workMessage } from './reply.ts';

/** Removes a part of a description. */
const NOTHING = '-';

/** `/group edit`. */
export const editSubcommand: Subcommand = {
  at: 'group edit',
  formerly: [],
  description:
    'Correct title, author, language, edition, licence or address of a work, also where it is quoted',
  options: [
    workOption('Which work', { required: true }),
    descriptionOption('title', 'What it is called'),
    descriptionOption('author', 'Who wrote it; - if it should say nobody'),
    descriptionOption('source_url', 'Address of the page that it was saved from; - for none'),
    descriptionOption('licence', 'Its licence, e.g. CC0 or public domain; - for none'),
    descriptionOption('edition', 'Its edition or translation; - for none'),
    descriptionOption('language', 'Its language, e.g. German or de; - if it is in several or none'),
  ],
  access: 'admin',
  autocomplete: suggestWorks,
  run: edit,
};

async function edit(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, audience, groupId, words } = context;
  const { workId } = await resolveWork(features, audience, interaction.options.getString('work', true));
  const changes = Object.entries(readDescription(interaction)).map(([name, value]) => [
    name,
    value?.trim() === NOTHING ? null : value,
  ]);
  await features.corpus.edit(groupId, workId, Object.fromEntries(changes));
  return workMessage(words, await features.corpus.info(audience, workId), words.reimports.edited, 0);
}
