import type { InteractionRecord } from '../../../src/playground/members/record.ts';
import type { MessageView } from '../../../src/playground/members/view.ts';
import type { LongRoom } from './long-room.ts';

/** The first button of a message with this action. */
function actionOn(message: MessageView, action: string): string {
  const ids = message.buttons.map(({ customId }) => customId ?? '');
  const found = ids.find((id) => id.startsWith(`${action}:`));
  if (found === undefined) throw new Error(`No ${action} among ${ids.join(' ')} of ${message.text}`);
  return found;
}

/** Opens a modal of the bot by the key of its menu, or the action of its button; throws for an unknown one. */
export function createOpeners(long: LongRoom, work: string): (name: string) => Promise<InteractionRecord> {
  const made = new Map<string, Promise<string>>();
  /** Messages that are used repeatedly are created once. */
  const once = async (make: () => Promise<string>): Promise<string> => {
    const making = made.get(make.name) ?? make();
    made.set(make.name, making);
    return making;
  };
  const menu = async (name: string) =>
    long.seat(false).menu(name, long.discord.as('Mara').in('reading').say('That is no argument.'));
  const posted = async (words: string) =>
    long.discord.until(() => long.discord.messages('reading').findLast(({ text }) => text.includes(words)));

  async function digest(): Promise<string> {
    await long.use('host session start');
    await long.use('host session end');
    return actionOn(await long.use('host digest'), 'digest:edit');
  }

  async function vote(): Promise<string> {
    const offer = await long.use('host vote');
    const opened = await long.seat(false).click(offer, actionOn(offer, 'vote:open'));
    return actionOn(await opened.followUp(), 'vote:nominate');
  }

  async function prompt(): Promise<string> {
    return actionOn(await long.use('host prompt next', { work }), 'prompt:edit');
  }

  async function question(): Promise<string> {
    const { buttons } = await long.use('ask', { question: 'Who owns a network without a server?' });
    const ids = buttons.map(
      ({ customId }) => /^[a-z]+:[a-z-]+:([\w-]{8,})(?:\.|$)/u.exec(customId ?? '')?.[1],
    );
    return ids.find((id) => id !== undefined) ?? '';
  }

  async function discussed(): Promise<string> {
    const asked = 'Quite another matter altogether?';
    const reply = await long.use('question ask', { text: asked });
    if (reply.buttons.some(({ label }) => label === 'Post mine'))
      await long.seat(false).click(reply, 'Post mine');
    return actionOn(await posted(asked), 'question:voice').split(':')[2] ?? '';
  }

  async function manage(action: string): Promise<InteractionRecord> {
    const id = await once(discussed);
    await long.end(long.press(`question:reopen:${id}`));
    return long.press(`question:${action}:${id}`);
  }

  const openers: Readonly<Record<string, () => Promise<InteractionRecord>>> = {
    'tell-the-moderators': async () => menu('Tell the moderators'),
    'move-to-a-thread': async () => menu('Move to a thread'),
    'mod:note': async () => long.press('mod:note:-'),
    'mod:edit-reasons': async () => long.press('mod:edit-reasons:'),
    'group:steps-ask': async () => long.press('group:steps-ask:'),
    'prompt:edit': async () => long.press(await once(prompt)),
    'question:edit': async () => long.press(`question:edit:${await once(question)}`),
    'question:park': async () => manage('park'),
    'question:answered': async () => manage('answered'),
    'question:merge': async () => manage('merge'),
    'digest:edit': async () => long.press(await once(digest)),
    'session:lead-answered': async () => long.press('session:lead-answered:'),
    'session:lead-note': async () => long.press('session:lead-note:'),
    'vote:nominate': async () => long.press(await once(vote)),
  };

  return async (name) => {
    const open = openers[name];
    if (open === undefined) throw new Error(`Say here how the modal ${name} is opened.`);
    return open();
  };
}
