import {
  ButtonStyle,
  ComponentType,
  SelectMenuDefaultValueType,
  SeparatorSpacingSize,
  TextInputStyle,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIModalInteractionResponseCallbackData,
  type APIRoleSelectComponent,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';

import { LIMITS, takeGraphemes, truncate } from './limits.ts';

/** Components with this id or a higher one are for the asker alone: a copy for the channel leaves them out. */
export const PRIVATE_PARTS = 9000;

/** Buttons with this id or a higher one, up to {@link PRIVATE_PARTS}, go along when the reply above them is shared. */
export const SHARED_BUTTONS = 8000;

/** Of buttons: a shared copy keeps it, or leaves it out as all that is for the asker alone: the one or the other. */
const BUTTON_IDS = { kept: SHARED_BUTTONS, private: PRIVATE_PARTS + 2, own: PRIVATE_PARTS + 3 } as const;

const ACCENT = 0x3f6f8f;

/** A block of Markdown. Whatever others wrote must be escaped by now; half a character, which Discord refuses, becomes U+FFFD. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: content.toWellFormed() };
}

/** An instant as Discord shows it to each reader: `R` how long ago, `D` the date, `F` day and time. */
export function time(at: Date, style: 'R' | 'D' | 'F'): string {
  return `<t:${Math.floor(at.getTime() / 1000)}:${style}>`;
}

/** Small print under a line that a shared copy leaves out. */
export function privateNote(content: string): [APISeparatorComponent, APITextDisplayComponent] {
  const note = { type: ComponentType.TextDisplay, id: PRIVATE_PARTS + 1, content: `-# ${content}` } as const;
  return [{ ...separator(), id: PRIVATE_PARTS }, note];
}

/** A thin line between blocks. */
export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** The card that holds a reply. */
export function card(components: readonly APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: ACCENT, components: [...components] };
}

/** A row of up to five buttons or one select. */
export function row(
  components: readonly APIComponentInMessageActionRow[],
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components: [...components] };
}

/** A labelled button. */
export function button(
  label: string,
  id: string,
  {
    style = 'secondary',
    disabled = false,
    whenShared,
  }: {
    style?: keyof typeof STYLES;
    disabled?: boolean;
    /** What becomes of it when the reply is shared or public; at most one button of a message has each. */
    whenShared?: keyof typeof BUTTON_IDS;
  } = {},
): APIButtonComponentWithCustomId {
  const shown = truncate(label, LIMITS.buttonLabel);
  return {
    type: ComponentType.Button,
    ...(whenShared && { id: BUTTON_IDS[whenShared] }),
    style: STYLES[style],
    label: shown,
    custom_id: id,
    disabled,
  };
}

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

/** Something to choose from a list. */
export interface Option {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  /** Whether it is chosen already. */
  readonly isChosen?: boolean;
}

/**
 * A list to choose one thing from, or several: at least and at most so many. Labels are shown as they are: a select
 * knows no Markdown.
 */
export function select(
  placeholder: string,
  id: string,
  options: readonly Option[],
  { least, most }: { readonly least: number; readonly most: number } = { least: 1, most: 1 },
): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder: truncate(placeholder, LIMITS.placeholder),
    min_values: least,
    max_values: most,
    options: options.slice(0, LIMITS.selectOptions).map(({ label, description, value, isChosen }) => ({
      label: truncate(label, LIMITS.selectOptionText),
      value,
      ...(isChosen && { default: true }),
      ...(description !== undefined && { description: truncate(description, LIMITS.selectOptionText) }),
    })),
  };
}

/** A list of the server's roles to choose any from, or none. */
export function roleSelect(
  placeholder: string,
  id: string,
  chosen: readonly string[],
): APIRoleSelectComponent {
  const most = LIMITS.selectOptions;
  return {
    type: ComponentType.RoleSelect,
    custom_id: id,
    placeholder: truncate(placeholder, LIMITS.placeholder),
    min_values: 0,
    max_values: most,
    default_values: chosen
      .slice(0, most)
      .map((role) => ({ id: role, type: SelectMenuDefaultValueType.Role })),
  };
}

/** A dialogue with one text to write. */
export function textModal(modal: {
  id: string;
  title: string;
  field: {
    id: string;
    label: string;
    value: string;
    maxLength: number;
    /** Whether it may be left empty. */
    isOptional?: boolean;
  };
}): APIModalInteractionResponseCallbackData {
  const { field } = modal;
  return {
    custom_id: modal.id,
    title: truncate(modal.title, LIMITS.modalTitle),
    components: [
      {
        type: ComponentType.Label,
        label: truncate(field.label, LIMITS.modalLabel),
        component: {
          type: ComponentType.TextInput,
          custom_id: field.id,
          style: TextInputStyle.Paragraph,
          value: takeGraphemes(field.value.toWellFormed(), field.maxLength),
          max_length: field.maxLength,
          required: field.isOptional !== true,
        },
      },
    ],
  };
}
