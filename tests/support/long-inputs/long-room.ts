import type { Loopback } from '../../../src/playground/loopback.ts';
import type { InteractionRecord } from '../../../src/playground/members/record.ts';
import type { Seat } from '../../../src/playground/members/seat.ts';
import type { MessageView } from '../../../src/playground/members/view.ts';

/** The outcome of an action: the answer, or the reason for none. */
export type Ending = { readonly said: string } | { readonly silent: string };

/** A member who types in a room, with the outcomes. */
export interface LongRoom {
  readonly discord: Loopback;
  /** An admin whose client respects the lengths of options, or sends any input. */
  seat(anyLength: boolean): Seat;
  /** Uses a command, and resolves with the reply. */
  use(command: string, options?: Readonly<Record<string, string | number>>): Promise<MessageView>;
  /** Presses a button with this custom id, on a message of the bot with only this button. */
  press(customId: string): Promise<InteractionRecord>;
  /** Waits until an interaction is answered, or the bot has logged that it cannot answer. */
  end(act: Promise<InteractionRecord>): Promise<Ending>;
  /** Waits for a condition, or until the bot has logged that it cannot answer. */
  unlessSilent<T>(act: Promise<T>): Promise<T | { readonly silent: string }>;
}

const SILENT = /could not (?:show an error|send autocomplete)|is gone/u;

/** A log for the bot that reports each line. */
export function createWatchedLog(): {
  readonly write: (line: string) => void;
  nextSilence(): Promise<string>;
  readonly bugs: string[];
} {
  let told = Promise.withResolvers<string>();
  const bugs: string[] = [];
  return {
    bugs,
    nextSilence: async () => told.promise,
    write(line) {
      if (/"level":50/u.test(line)) bugs.push(line);
      if (!SILENT.test(line)) return;
      told.resolve(line);
      told = Promise.withResolvers();
    },
  };
}

async function endOf(act: Promise<InteractionRecord>): Promise<{ readonly said: string }> {
  const record = await act;
  if (record.modal) return { said: 'a modal' };
  const followed = record.followUp();
  return { said: (await Promise.race([record.reply === null ? followed : record.settled(), followed])).text };
}

/** Creates the room of an admin in a channel. */
export function createLongRoom(
  discord: Loopback,
  channel: string,
  nextSilence: () => Promise<string>,
): LongRoom {
  const seat = (anyLength: boolean): Seat => discord.as('Ada', { anyLength }).in(channel);
  const unlessSilent = async <T>(act: Promise<T>): Promise<T | { readonly silent: string }> =>
    Promise.race([act, nextSilence().then((silent) => ({ silent }))]);
  return {
    discord,
    seat,
    unlessSilent,
    end: async (act) => unlessSilent(endOf(act)),
    use: async (command, options = {}) => (await seat(false).command(command, options)).settled(),
    async press(customId) {
      const button = { type: 2, style: 2, label: 'Press', custom_id: customId };
      const { id } = [...discord.world.channels.values()].find(({ name }) => name === channel) ?? { id: '' };
      const response = await fetch(`${discord.apiUrl}/v10/channels/${id}/messages`, {
        method: 'POST',
        headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ flags: 32_768, components: [{ type: 1, components: [button] }] }),
      });
      const message = (await response.json()) as { id: string };
      return seat(false).click(message.id, customId);
    },
  };
}
