import {
  ComponentType,
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';

import { PRIVATE_PARTS, row, text } from './components.ts';
import { createMessage, type Message } from './message.ts';

/** What becomes of a private message when it is shared. */
export interface Shared {
  /** The private message again, its share button spent. */
  readonly reply: Message;
  /** What the channel sees. */
  readonly post: Message;
}

/**
 * Copies a private message for the channel as its reader saw it, without what was for the reader alone, and says
 * who shared it. `buttons` go under the copy; `pressed` is the custom id of the share button.
 */
export function shareMessage(
  components: readonly APIMessageTopLevelComponent[],
  by: { readonly memberId: string; readonly pressed: string },
  buttons: readonly APIComponentInMessageActionRow[] = [],
): Shared {
  const content = components.filter(({ type }) => type !== ComponentType.ActionRow).map(withoutPrivateParts);
  const rows = buttons.length > 0 ? [row(buttons)] : [];
  return {
    reply: createMessage(components.map((each) => (isRow(each) ? spend(each, by.pressed) : each))),
    post: createMessage([text(`-# Shared by <@${by.memberId}>`), ...content, ...rows]),
  };
}

function withoutPrivateParts(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return component;
  return { ...component, components: component.components.filter(({ id = 0 }) => id < PRIVATE_PARTS) };
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

function isRow(component: APIMessageTopLevelComponent): component is Row {
  return component.type === ComponentType.ActionRow;
}

function spend(buttons: Row, pressed: string): Row {
  const components = buttons.components.map((each) =>
    each.type === ComponentType.Button && 'custom_id' in each && each.custom_id === pressed
      ? { ...each, label: 'Shared', disabled: true }
      : each,
  );
  return { ...buttons, components };
}
