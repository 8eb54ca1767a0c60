import { UserError } from '../../src/errors.ts';
import { LONGEST_WORDS } from '../../src/features/moderation/create-moderation.ts';
import type { Report } from '../../src/features/moderation/moderation.ts';

import { editDirect, editMessage } from '../../src/discord/announcer/messages.ts';
import { canRead } from '../../src/discord/announcer/reach.ts';
import type { Action, ActionInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { actorOf, chosenOf, typedInto } from '../../src/discord/command/input.ts';
import { notice } from '../../src/discord/replies/message.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';
import { ignoreRefusal } from './explain-refusal.ts';
import { directReportMessage, reportMessage } from './report-reply.ts';
import { readState, showLog } from './show-log.ts';

/** What the buttons of the log do: turn its pages, add notes, and see to reports. */
export const logActions = {
  log: action(
    'update',
    { of: ['log'], audited: false },
    async ({ user }, [about, from, before, position], context) =>
      showLog(readState(user.id, [about, from, before], context), position, context),
  ),
  note: action('modal', { of: ['note'], audited: false }, async ({ user }, [member], context) => {
    const { about } = readState(user.id, [member, '-', '-'], context);
    const { modalTitle, modalLabel } = context.words.moderation.note;
    const field = textField({ id: 'words', label: modalLabel, maxLength: LONGEST_WORDS });
    return modal(customId('mod', 'note-now', about ?? '-'), modalTitle, [field]);
  }),
  // It stands in the moderators' log with who noted it; another copy would outlive its erasure.
  'note-now': action('update', { of: ['note'], audited: false }, async (interaction, [member], context) => {
    const filter = readState(interaction.user.id, [member, '-', '-'], context);
    const words = typedInto('words', interaction);
    const { about } = filter;
    await context.features.moderation.note({
      ...actorOf(interaction, context),
      words,
      about,
      topic: null,
      message: null,
    });
    return showLog(filter, '0', context);
  }),
  report: action('reply', { of: ['log'], audited: false }, async (interaction, _state, context) => {
    const { features, groupId, words } = context;
    const report = await features.moderation.report(groupId, chosenOf(interaction), interaction.user.id);
    if (report === null) throw new UserError((say) => say.moderation.report.gone);
    return reportMessage(words, report);
  }),
  take: follow('taken'),
  settle: follow('settled'),
};

function follow(kind: 'taken' | 'settled'): Action<'log'> {
  // It stands in the moderators' log with who did it, which keeps it from whom the report is about; admins read that.
  return action('board', { of: ['log'], audited: false }, async (interaction, [id = ''], context) => {
    const { features, words } = context;
    const report = await features.moderation.follow({ ...actorOf(interaction, context), id }, kind);
    await refreshCards(interaction, id, report, context);
    return reportMessage(words, report);
  });
}

/** Shows on the other cards of a report, in the moderators' channel or in direct messages, what was done. */
async function refreshCards(
  { client, guild, message }: ActionInteraction,
  id: string,
  report: Report,
  { features, groupId, settings: { moderatorsChannel: channelId }, words, inTurn }: CommandContext,
): Promise<void> {
  for (const { messageId, to } of await features.moderation.cardsOf(id)) {
    if (messageId === message?.id) continue;
    const edit = async () => {
      if (to !== null) {
        const shown = directReportMessage(words, report, guild?.name ?? '');
        await editDirect(client, groupId, { memberId: to, messageId }, shown);
      } else if (channelId !== null) {
        const { about } = report.entry;
        // Somebody may have been let into the channel since the card was posted there.
        const isSeen = about !== null && (await canRead(client, { groupId, channelId }, about));
        const shown = isSeen ? notice(words.moderation.report.inLog) : reportMessage(words, report);
        await editMessage(client, groupId, { channelId, messageId }, shown);
      }
    };
    await inTurn(messageId, async () => edit().catch(ignoreRefusal));
  }
}
