import type { Client, MessageContextMenuCommandInteraction, ModalSubmitInteraction } from 'discord.js';

import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { GroupSettings } from '../../src/corpus/group-settings.ts';
import { CASE_DAYS, PENDING_MINUTES } from '../../src/corpus/moderation.ts';
import { UserError } from '../../src/errors.ts';
import { LONGEST_WORDS } from '../../src/features/moderation/create-moderation.ts';
import type { StoredMessage } from '../../src/features/moderation/moderation.ts';
import { LONGEST_REASON } from '../../src/features/moderation/read-reasons.ts';
import { PostFailure } from '../../src/features/posts/post-failure.ts';

import { findReach, type Reach } from '../../src/discord/announcer/reach.ts';
import type { CommandContext } from '../../src/discord/command/command.ts';
import { customId } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { notice } from '../../src/discord/replies/message.ts';
import { choiceField, modal, textField } from '../../src/discord/replies/modal.ts';
import { tellNotice } from './tell-reply.ts';
import { aboutOf } from './message-ref.ts';
import { findSeeing } from './seeing-roles.ts';
import { readEvidence } from './read-evidence.ts';

/** Milliseconds that Discord is waited for before the dialogue, which it wants within three seconds. */
const PATIENCE_MS = 1000;

/** Asks why moderators are told of a message, says beforehand who will see it, and holds the message as it is. */
export async function askWhy(
  { client, guild, id: interactionId, targetMessage, user }: MessageContextMenuCommandInteraction,
  context: CommandContext,
) {
  const { features, groupId, settings, words, patience } = context;
  const say = words.moderation.tell;
  const { channelId, id: messageId, createdAt: messageAt } = targetMessage;
  const about = aboutOf(targetMessage);
  if (about === user.id) throw new UserError((each) => each.moderation.tell.own);
  const reach = await inTime(reachOf(client, { about, by: user.id }, context), patience);
  if (reach === 'nobody') throw new UserError((each) => each.moderation.tell.nobody);
  const reasons = await features.moderation.reasons(groupId);
  const fields = [
    choiceField({
      id: 'reason',
      label: say.reasonLabel,
      placeholder: say.reasonPlaceholder,
      options: reasons.map((reason) => ({ label: reason, value: reason })),
    }),
    textField({ id: 'words', label: say.wordsLabel, maxLength: LONGEST_WORDS, isOptional: true }),
  ];
  const held = await features.moderation.hold({
    groupId,
    memberId: user.id,
    interactionId,
    about,
    message: { channelId, messageId },
    messageAt,
    evidence: readEvidence(targetMessage),
  });
  const id = customId('tell-the-moderators', 'send', held);
  const seeing = guild && reach && findSeeing(guild, reach, settings, about);
  const owner = guild?.ownerId !== about;
  return modal(
    id,
    say.modalTitle,
    fields,
    tellNotice(words, { about, reach, seeing, owner, days: CASE_DAYS }),
  );
}

/** How somebody's report about somebody would reach moderators now; null if Discord does not say who is who. */
async function reachOf(
  client: Client<true>,
  whose: { readonly about: string | null; readonly by: string },
  { features, groupId, settings }: CommandContext,
): Promise<Reach | null> {
  const actors = async () => features.moderation.actors(groupId);
  try {
    return await findReach(client, { groupId, ...whose, actors }, settings);
  } catch (error) {
    if (error instanceof PostFailure) return null;
    throw error;
  }
}

/** What comes in time; null for what would keep a dialogue from being shown. */
async function inTime<T>(work: Promise<T>, patience = PATIENCE_MS): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), patience);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What tells them. The reason is one of those that the dialogue offered, also if the list has changed since. */
export const tellActions = {
  send: action('reply', async (interaction, [id = ''], context) => {
    if (!interaction.isModalSubmit()) throw new UserError((say) => say.interaction.outdated);
    const { features, groupId, settings, words } = context;
    const { id: interactionId, user } = interaction;
    const typed = readTyped(interaction);
    const held = await findHeld(id, { groupId, memberId: user.id }, typed.words, context);
    // Of whom nobody knows any more who they are, it is found out by the mark when it is posted.
    const reach = held.isErased
      ? null
      : await reachOf(interaction.client, { about: held.about, by: user.id }, context);
    if (reach === 'nobody') await refuseNobody(held, typed.words, context);
    const { isNew } = await features.moderation.tell({
      held,
      groupId,
      memberId: user.id,
      interactionId,
      // Discord's time: by a wrong clock of this machine the report would be erased too early, or too late.
      at: interaction.createdAt,
      ...typed,
    });
    const say = words.moderation.tell;
    if (!isNew) return notice(say.again);
    const rights = held.about === null && !held.isErased ? say.ofBot : say.rights;
    return notice(`${say.thanks(nameWhere(say, reach, settings))}\n-# ${rights}`);
  }),
};

function readTyped({ fields }: ModalSubmitInteraction): { readonly reason: string; readonly words: string } {
  const [reason = ''] = fields.getStringSelectValues('reason');
  if (reason === '' || reason.length > LONGEST_REASON) throw new UserError((say) => say.interaction.outdated);
  return { reason, words: fields.getTextInputValue('words') };
}

/** The message that the dialogue was opened on. UserError with what was typed if that was too long ago. */
async function findHeld(
  id: string,
  whose: { readonly groupId: string; readonly memberId: string },
  typed: string,
  { features }: CommandContext,
): Promise<StoredMessage> {
  const held = await features.moderation.held({ ...whose, id });
  if (held !== null) return held;
  throw new UserError(({ moderation: { tell } }) => giveBack(tell, tell.tooLate(PENDING_MINUTES), typed));
}

async function refuseNobody(
  held: StoredMessage,
  typed: string,
  { features }: CommandContext,
): Promise<never> {
  await features.moderation.drop(held);
  throw new UserError(({ moderation: { tell } }) => giveBack(tell, tell.nobody, typed));
}

/** Tells the reporter where moderators see the report; promises nothing that is not known. */
function nameWhere(
  say: Catalogue['moderation']['tell'],
  reach: Reach | null,
  { moderatorsChannel }: GroupSettings,
): string {
  if (reach === 'direct') return say.inDirect;
  if (moderatorsChannel === null) return say.inLog;
  return reach === 'channel' ? say.inChannel : say.inLogAlone;
}

/** Why nothing was sent, with the words that were typed in vain. */
function giveBack({ yourWords }: Catalogue['moderation']['tell'], why: string, typed: string): string {
  return typed.trim() === '' ? why : `${why}\n${yourWords(typed)}`;
}
