import {
  type APIAttachment,
  type APIButtonComponent,
  type APIMessage,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';

import type { Attachments } from '../messages/attachments.ts';
import { isThinking, textOf, type StoredMessage } from '../messages/message.ts';
import { flatten } from '../rules/component-rules.ts';
import { Refusal } from './refusal.ts';

/** A button as a member sees it. */
interface ButtonView {
  readonly label: string;
  /** Null for links. */
  readonly customId: string | null;
  /** Null except for links. */
  readonly url: string | null;
  readonly disabled: boolean;
}

/** A select menu as a member sees it; only string selects list their options. */
export interface SelectView {
  readonly type: number;
  readonly customId: string;
  readonly placeholder: string;
  readonly minValues: number;
  readonly maxValues: number;
  readonly disabled: boolean;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
}

/** A snapshot of a message. */
export interface MessageView {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly ephemeral: boolean;
  readonly thinking: boolean;
  /** Content and all text displays, a line each. */
  readonly text: string;
  readonly buttons: readonly ButtonView[];
  readonly selects: readonly SelectView[];
  readonly attachments: readonly APIAttachment[];
  /** The attachments' names and bytes. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The message in the API's format. */
  readonly api: APIMessage;
  /** The button with a label. Throws a Refusal that lists the labels if there is none. */
  button(label: string): ButtonView;
}

/** Takes a snapshot of a message; later changes do not affect it. */
export function viewMessage(message: StoredMessage, attachments: Attachments): MessageView {
  const api = structuredClone(message.api);
  const components = flatten(api.components ?? []);
  const buttons = components.filter(isButton).map(viewButton);
  return {
    id: message.id,
    channelId: message.channelId,
    authorId: api.author.id,
    ephemeral: message.visibleTo !== null,
    thinking: isThinking(message),
    text: textOf(api),
    buttons,
    selects: components.filter(isSelect).map(viewSelect),
    attachments: api.attachments,
    files: api.attachments.map(({ id, filename }) => ({
      name: filename,
      bytes: attachments.get(id)?.bytes ?? new Uint8Array(),
    })),
    api,
    button(label) {
      const found = buttons.find((button) => button.label === label);
      if (found !== undefined) return found;
      const labels = buttons.map((button) => `[${button.label}]`).join(' ') || 'none';
      throw new Refusal(`The message has no button [${label}]. Its buttons: ${labels}.`);
    },
  };
}

const SELECTS: ReadonlySet<number> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

function isButton(component: object): component is APIButtonComponent {
  return 'type' in component && component.type === ComponentType.Button;
}

/** True for any kind of select menu. */
export function isSelect(component: object): component is APISelectMenuComponent {
  return 'type' in component && SELECTS.has(Number(component.type));
}

function viewButton(button: APIButtonComponent): ButtonView {
  const label = 'label' in button ? (button.label ?? '') : '';
  return {
    label: label || ('emoji' in button ? (button.emoji?.name ?? '') : ''),
    customId: 'custom_id' in button ? button.custom_id : null,
    url: button.style === ButtonStyle.Link ? button.url : null,
    disabled: button.disabled ?? false,
  };
}

/** A select menu as a member sees it. */
export function viewSelect(select: APISelectMenuComponent): SelectView {
  return {
    type: select.type,
    customId: select.custom_id,
    placeholder: select.placeholder ?? '',
    minValues: select.min_values ?? 1,
    maxValues: select.max_values ?? 1,
    disabled: select.disabled ?? false,
    options:
      select.type === ComponentType.StringSelect
        ? select.options.map(({ label, value, description }) => ({
            label,
            value,
            ...(description !== undefined && { description }),
          }))
        : [],
  };
}
