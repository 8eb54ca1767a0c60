import { UserError } from '../../src/errors.ts';
import { relyOn } from '../../src/discord/access/access.ts';
import type { CommandContext, SlashInteraction } from '../../src/discord/command/command.ts';
import { action, defineCommandTree, IN_SERVERS } from '../../src/discord/command/define-command.ts';
import { option, resolveWork, suggestWorks, workOption } from '../../src/discord/command/options.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { descriptionOption, readDescription } from './description-options.ts';
import { editSubcommand } from './edit.ts';
import { lineSubcommand } from './group-line.ts';
import { reimportActions } from './reimport-actions.ts';
import { replace, replacesOption } from './replace.ts';
import { removalMessage, workMessage } from './reply.ts';
import { findWork, workActions } from './work-actions.ts';

/** What it takes to add works, by what the group has decided. */
const NEEDED = { admins: 'admin', hosts: 'host' } as const;

export default defineCommandTree({
  access: 'member',
  ...IN_SERVERS,
  name: 'corpus',
  description: 'The group’s texts: add and remove works, and set how far they have been read',

  subcommands: {
    add: {
      at: 'add',
      description: 'Add a text to the group’s corpus: for admins, unless /group settings lets others too',
      options: [
        option.file('file', 'The text: .txt, .md, .html, .epub, .docx, .pdf, .srt or .vtt, 16 MiB at most'),
        option.text('url', 'Or the address of a page, a PDF or a book on the web', { max_length: 2000 }),
        descriptionOption('title', 'Its title, if not the one that the text gives'),
        descriptionOption('author', 'Its author, if not the one that the text gives'),
        descriptionOption(
          'source_url',
          'Address of the page that it was saved from, for links to the exact sentence',
        ),
        descriptionOption('licence', 'Its licence, e.g. CC0 or public domain'),
        descriptionOption('edition', 'Its edition or translation'),
        replacesOption,
      ],
      autocomplete: suggestWorks,
      run: add,
    },
    remove: {
      at: 'group remove',
      description: 'Remove a work from this group’s corpus',
      options: [workOption('Which work', { required: true })],
      access: 'admin',
      audited: false,
      autocomplete: suggestWorks,
      run: async ({ options }, { features, audience, words }) =>
        removalMessage(words, await resolveWork(features, audience, options.getString('work', true))),
    },
    edit: editSubcommand,
    line: lineSubcommand,
  },

  actions: {
    ...workActions,
    ...reimportActions,
    keep: action('update', { audited: false, access: 'admin' }, async (_interaction, [id], context) =>
      workMessage(context.words, await findWork(id, context), context.words.works.kept, 0),
    ),
    'remove-now': action(
      'update',
      { access: 'admin' },
      async (_interaction, [id], { features, groupId, words }) => {
        await features.corpus.remove(groupId, id ?? '');
        return notice(words.works.removed);
      },
    ),
  },
});

async function add(interaction: SlashInteraction, context: CommandContext): Promise<Message> {
  const { user, options } = interaction;
  const { features, groupId, words } = context;
  const replaced = options.getString('replaces');
  if (replaced === null) checkMayAdd(interaction, context);
  const description = readDescription(interaction);
  const file = options.getAttachment('file');
  const address = options.getString('url');
  const to = { groupId, addedBy: user.id };
  if ((file === null) === (address === null)) throw new UserError(({ errors }) => errors.fileOrUrl);
  if (replaced !== null) return replace(interaction, context, replaced, { file, address, description });
  const { entry, isNew } =
    file === null
      ? await features.corpus.addFromWeb({ address: address ?? '', description }, to)
      : await features.corpus.add({ name: file.name, bytes: await context.download(file), description }, to);
  return workMessage(words, entry, isNew ? words.works.added : words.works.presentAlready, 0);
}

/** Who may add is the group's to say. */
function checkMayAdd(interaction: SlashInteraction, context: CommandContext): void {
  const { contributors } = context.settings;
  if (contributors === 'members' || relyOn(interaction, NEEDED[contributors], context)) return;
  throw new UserError(({ errors }) => errors.mayNotAdd[contributors]);
}
