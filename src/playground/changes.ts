import type { Interaction } from './interactions/interaction.ts';
import type { StoredMessage } from './messages/message.ts';
import type { Channel, Guild, Role } from './world/world.ts';

/** A change in the world, which is passed to the gateway, the page and everything that waits for it. */
export type Change =
  | { readonly type: 'message-create' | 'message-update' | 'message-delete'; readonly message: StoredMessage }
  | { readonly type: 'thread-create' | 'channel-update' | 'channel-delete'; readonly channel: Channel }
  | { readonly type: 'guild-create' | 'guild-delete'; readonly guild: Guild }
  | { readonly type: 'role-update'; readonly guild: Guild; readonly role: Role }
  | {
      readonly type: 'event-create' | 'event-update' | 'event-delete';
      readonly guildId: string;
      readonly event: object;
    }
  | { readonly type: 'commands' }
  | { readonly type: 'command-rules'; readonly guild: Guild; readonly commandId: string }
  | { readonly type: 'interaction'; readonly interaction: Interaction }
  | { readonly type: 'connected'; readonly connected: boolean };

export interface Changes {
  emit(change: Change): void;
  /** Calls `listener` for every change until the returned function is called. */
  subscribe(listener: (change: Change) => void): () => void;
  /** Resolves with the first truthy value of `read`, which is called now and after each change. */
  until<T>(read: () => T | null | undefined | false): Promise<T>;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();

  const subscribe = (listener: (change: Change) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return {
    subscribe,
    emit(change) {
      for (const listener of listeners) listener(change);
    },
    until: <T>(read: () => T | null | undefined | false) =>
      new Promise<T>((resolve, reject) => {
        const look = () => {
          try {
            const value = read();
            if (value === null || value === undefined || value === false) return;
            resolve(value);
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)));
          }
          stop();
        };
        const stop = subscribe(look);
        look();
      }),
  };
}
