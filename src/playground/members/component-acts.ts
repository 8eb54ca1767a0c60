import { InteractionType } from 'discord-api-types/v10';

import type { StoredMessage } from '../messages/message.ts';
import type { Messages } from '../messages/messages.ts';
import { flatten } from '../rules/component-rules.ts';
import { ownersIn } from '../world/installs.ts';
import type { World } from '../world/world.ts';
import type { Acting } from './acting.ts';
import { fillModal } from './modal-values.ts';
import { Refusal } from './refusal.ts';
import type { Resolved } from './resolved.ts';
import { findSeen } from './seen.ts';
import { checkSelection } from './selection.ts';
import type { Send } from './send.ts';
import { isSelect } from './view.ts';

/** Buttons, select menus and modals. */
export function createComponentActs(
  world: World,
  messages: Messages,
  send: Send,
): Pick<Acting, 'component' | 'modal'> {
  return {
    component(user, message, customId, values) {
      const channel = world.channels.get(message.channelId);
      if (channel === undefined) throw new Refusal('The message is gone.');
      const place = { user, channel };
      findSeen(messages, place, message.id);
      const component = findComponent(message, customId);
      const resolved: Resolved = {};
      if (isSelect(component)) checkSelection({ world, ...place }, component, values ?? [], resolved);
      else if (values !== undefined) throw new Refusal(`"${customId}" is not a menu to choose from.`);
      const { id, type } = component;
      const content = {
        custom_id: customId,
        component_type: type,
        id,
        ...(values && { values: [...values] }),
      };
      const owners =
        message.api.interaction_metadata?.authorizing_integration_owners ?? ownersIn(world, place);
      const act = { ...place, type: InteractionType.MessageComponent, source: message, owners };
      return send(act, content, resolved);
    },
    modal(opener, values, anyLength = false) {
      const modal = opener.answer?.modal;
      if (!modal || opener.isModalSubmitted) throw new Refusal('There is no modal open.');
      const { user, channel, source, owners } = opener;
      const resolved: Resolved = {};
      const components = fillModal({ world, user, channel, anyLength }, modal, values, resolved);
      opener.isModalSubmitted = true;
      const content = { custom_id: modal.custom_id, components };
      const act = { user, channel, type: InteractionType.ModalSubmit, source, owners, opener };
      return send(act, content, resolved);
    },
  };
}

function findComponent(message: StoredMessage, customId: string) {
  const components = flatten(message.api.components ?? []);
  const found = components.find((component) => 'custom_id' in component && component.custom_id === customId);
  if (found === undefined) throw new Refusal(`The message has no component "${customId}".`);
  if ('disabled' in found && found.disabled === true) throw new Refusal(`"${customId}" is disabled.`);
  return found as typeof found & { readonly id: number };
}
