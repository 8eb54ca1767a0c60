import { UserError } from '../../src/errors.ts';

import { hasAccess } from '../../src/discord/access/access.ts';
import type { ActionInteraction, AnyInteraction, CommandContext } from '../../src/discord/command/command.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { chosenOf } from '../../src/discord/command/input.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { modal, textField } from '../../src/discord/replies/modal.ts';
import type { Shared } from '../../src/discord/replies/share.ts';
import { leadMessage } from './lead-reply.ts';
import * as session from './run-session.ts';

/** Whether a member may lead discussions: a host, or the cover host of a meeting, who has no commands for it. */
export async function mayLead(interaction: AnyInteraction, context: CommandContext): Promise<boolean> {
  const { features, groupId } = context;
  return (
    hasAccess(interaction, 'host', context) || features.sessions.isCoverHost(groupId, interaction.user.id)
  );
}

/** The actions behind the buttons that lead a discussion, for members who are not shown `/host`. */
export const leadActions = {
  lead: action('reply', { audited: false }, async (_interaction, _state, context) => show(context)),
  'lead-start': action('update', { of: ['start'] }, async (interaction, [order], context) => {
    if (order !== 'first-come' && order !== 'new-voices')
      throw new UserError((words) => words.interaction.outdated);
    const opened = await session.open(interaction, context, { order, minutes: null });
    return again(opened, context, context.words.sessions.started);
  }),
  'lead-take': action('update', { of: ['take'] }, async (interaction, _state, context) => {
    const id = chosenOf(interaction);
    return again(await session.takeQuestion(interaction, context, id), context, null);
  }),
  'lead-answered': action('modal', { of: ['answered'] }, async (_interaction, _state, { words }) => {
    const { answered, reason } = words.sessions.lead;
    const field = textField({
      id: 'reason',
      label: reason,
      maxLength: session.LONGEST.reason,
      isOptional: true,
    });
    return modal(customId('session', 'lead-answered-now'), answered, [field]);
  }),
  'lead-answered-now': action('update', { of: ['answered'] }, async (interaction, _state, context) =>
    show(context, await session.markAnswered(interaction, context, typed(interaction, 'reason'))),
  ),
  'lead-note': action('modal', { of: ['note'] }, async (_interaction, _state, { words }) => {
    const { note, passage, point } = words.sessions.lead;
    return modal(customId('session', 'lead-note-now'), note, [
      textField({
        id: 'passage',
        label: passage,
        maxLength: session.LONGEST.passage,
        isOptional: true,
        isShort: true,
      }),
      textField({ id: 'point', label: point, maxLength: session.LONGEST.point, isOptional: true }),
    ]);
  }),
  'lead-note-now': action('update', { of: ['note'] }, async (interaction, _state, context) => {
    const noted = {
      passage: typed(interaction, 'passage'),
      point: typed(interaction, 'point'),
      workId: null,
    };
    return again(await session.noteDown(interaction, context, noted), context, null);
  }),
  'lead-balance': action('reply', { of: ['balance'], audited: false }, async (interaction, _state, context) =>
    session.showBalance(interaction, context),
  ),
  'lead-show': action('update', { of: ['show'] }, async (interaction, _state, context) =>
    again(await session.showBoard(interaction, context), context, context.words.sessions.shown),
  ),
};

/** The buttons again, with what has just happened. */
async function show(
  { features, groupId, words }: CommandContext,
  note: string | null = null,
): Promise<Message> {
  return leadMessage(words, await features.sessionNotes.openQuestions(groupId, ''), note);
}

/** The buttons again below what an act made: a post, or a point that was noted. */
async function again(
  outcome: Message | Shared,
  context: CommandContext,
  note: string | null,
): Promise<Message | Shared> {
  return 'post' in outcome
    ? { ...outcome, reply: await show(context, note) }
    : show(context, context.words.sessions.pointNoted);
}

function typed(interaction: ActionInteraction, field: string): string | null {
  if (!interaction.isModalSubmit()) throw new Error('Only the modal sends this.');
  return interaction.fields.getTextInputValue(field).trim() || null;
}
