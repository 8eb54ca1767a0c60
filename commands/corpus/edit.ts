import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import type { Subcommand } from '../../src/discord/command/define-command.ts';
import { option, resolveWork, suggestWorks, workOption } from '../../src/discord/command/options.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { workMessage } from './reply.ts';

/** Removes a part of a description. */
const NOTHING = '-';

/** `/group edit`. */
export const editSubcommand: Subcommand = {
  at: 'group edit',
  formerly: [],
  description: 'Correct title, author, edition, licence or address of a work, also where it is quoted',
  options: [
    workOption('Which work', { required: true }),
    wordsOption('title', 'What it is called'),
    wordsOption('author', 'Who wrote it; - if it should say nobody'),
    wordsOption('source_url', 'Address of the page that it was saved from; - for none'),
    wordsOption('licence', 'Its licence, e.g. CC0 or public domain; - for none'),
    wordsOption('edition', 'Its edition or translation; - for none'),
  ],
  access: 'admin',
  autocomplete: suggestWorks,
  run: edit,
};

async function edit({ options }: SlashInteraction, context: CommandContext): Promise<Message> {
  const { features, audience, groupId, words } = context;
  const { workId } = await resolveWork(features, audience, options.getString('work', true));
  const said = {
    title: options.getString('title'),
    author: options.getString('author'),
    sourceUrl: options.getString('source_url'),
    licence: options.getString('licence'),
    edition: options.getString('edition'),
  };
  const given = Object.entries(said).filter(([, value]) => value !== null);
  const changes = given.map(([name, value]) => [name, value?.trim() === NOTHING ? null : value]);
  await features.corpus.edit(groupId, workId, Object.fromEntries(changes));
  return workMessage(words, await features.corpus.info(audience, workId), words.reimports.edited, 0);
}

function wordsOption(name: string, description: string) {
  return option.text(name, description, { max_length: 500 });
}
