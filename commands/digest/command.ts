import { toDigestMarkdown } from '../../src/features/sessions/digest-markdown.ts';
import type { Digest } from '../../src/features/sessions/digests.ts';
import type { CommandContext } from '../../src/discord/command/command.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { action, defineCommand, IN_SERVERS } from '../../src/discord/command/define-command.ts';
import { allChosen, typedInto } from '../../src/discord/command/input.ts';
import { option } from '../../src/discord/command/options.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';
import { digestDraft, digestExport, digestPost, digestPosted } from './reply.ts';

const LONGEST_WORDS = 1500;

export default defineCommand({
  access: 'host',
  under: 'host',
  audited: false,
  ...IN_SERVERS,
  name: 'digest',
  description: 'Collect what a discussion brought up, and post it',
  options: [
    option.text('session', 'Which discussion; the last one here if left out', {
      autocomplete: true,
      max_length: 100,
    }),
  ],

  async run({ options, channelId }, context) {
    const id = options.getString('session');
    return draft(context, await context.features.digests.find({ groupId: context.groupId, channelId, id }));
  },

  async autocomplete(_interaction, { features, groupId, settings: { timeZone, language } }) {
    const over = await features.digests.list(groupId);
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
    return over.map(({ id, startedAt }) => ({ name: format.format(startedAt), value: id }));
  },

  actions: {
    'leave-out': action('update', async (interaction, [id = ''], context) => {
      const items = allChosen(interaction).map(Number);
      return draft(context, await context.features.digests.leaveOut(refOf(id, context), items));
    }),
    edit: action('modal', async (interaction, [id = ''], context) => {
      const { session } = await findDigest(id, interaction.channelId ?? '', context);
      const { editTitle: title, editLabel: label } = context.words.digests;
      const field = textField({
        id: 'words',
        label,
        value: session.digestWords ?? '',
        maxLength: LONGEST_WORDS,
      });
      return modal(customId('digest', 'edit-now', session.id), title, [field]);
    }),
    'edit-now': action('update', async (interaction, [id = ''], context) => {
      const written = typedInto('words', interaction);
      const { digests } = context.features;
      return draft(context, await digests.write(refOf(id, context), written, interaction.user.id));
    }),
    post: action('update', { once: true }, async (interaction, [id = ''], context) => {
      const digest = await findDigest(id, interaction.channelId ?? '', context);
      const post = digestPost(context.words, digest, fileOf(context, digest));
      return { reply: digestPosted(context.words), post };
    }),
    export: action('reply', { audited: false }, async (interaction, [id = ''], context) => {
      const digest = await findDigest(id, interaction.channelId ?? '', context);
      return digestExport(context.words, digest, fileOf(context, digest));
    }),
  },
});

function refOf(id: string, { groupId }: CommandContext) {
  return { groupId, id };
}

async function findDigest(
  id: string,
  channelId: string,
  { features, groupId }: CommandContext,
): Promise<Digest> {
  return features.digests.find({ groupId, channelId, id });
}

function draft(context: CommandContext, digest: Digest): Message {
  return digestDraft(context.words, digest, fileOf(context, digest));
}

function fileOf({ words, settings }: CommandContext, digest: Digest): string {
  return toDigestMarkdown(words, digest, settings.timeZone);
}
