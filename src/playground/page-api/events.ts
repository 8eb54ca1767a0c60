import { InteractionType } from 'discord-api-types/v10';

import type { Change } from '../changes.ts';
import type { StoredMessage } from '../messages/message.ts';
import type { Modal, PageEvent } from '../page/api-types.ts';
import { canView } from '../world/permissions.ts';
import type { User, World } from '../world/world.ts';
import { toPageMessage } from './page-message.ts';

/** Turns changes into events for a member's page: null for what that member does not see. */
export function createPageEvents(world: World, user: User): (change: Change) => PageEvent | null {
  const shownModals = new Set<string>();

  const seesMessage = ({ channelId, visibleTo }: StoredMessage) => {
    const channel = world.channels.get(channelId);
    const isForUser = visibleTo === null || visibleTo === user.id;
    return isForUser && channel !== undefined && canView(world, channel, user.id);
  };

  return (change) => {
    switch (change.type) {
      case 'message-create':
      case 'message-update':
        if (!seesMessage(change.message)) return null;
        return { type: change.type, message: toPageMessage(world, change.message) };
      case 'message-delete': {
        const { id, channelId } = change.message;
        return seesMessage(change.message) ? { type: change.type, id, channelId } : null;
      }
      case 'interaction': {
        const { id, user: actor, type, answer, isFailed } = change.interaction;
        if (actor !== user || type === InteractionType.ApplicationCommandAutocomplete) return null;
        if (isFailed) return { type: 'failed', text: 'The application did not respond' };
        if (!answer?.modal || shownModals.has(id)) return null;
        shownModals.add(id);
        return { type: 'modal', interactionId: id, modal: answer.modal as Modal };
      }
      case 'commands':
      case 'connected':
        return change;
      case 'command-rules':
        return { type: 'commands' };
      case 'thread-create':
      case 'channel-update':
      case 'channel-delete':
      case 'event-create':
      case 'event-update':
      case 'event-delete':
      case 'guild-create':
      case 'guild-delete':
      case 'role-update':
        return null;
    }
  };
}
