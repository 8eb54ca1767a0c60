import {
  ButtonStyle,
  ComponentType,
  SelectMenuDefaultValueType,
  SeparatorSpacingSize,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIRoleSelectComponent,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';

import { LIMITS, truncate } from './limits.ts';

/** Components with this id or a higher one are only for the asker: a shared copy leaves them out. */
export const PRIVATE_PARTS = 9000;

/** Buttons with this id or a higher one, below {@link PRIVATE_PARTS}, are kept when the reply above them is shared. */
export const SHARED_BUTTONS = 8000;

/** For buttons: kept in a shared copy, or left out with everything that is only for the asker: one or the other. */
const BUTTON_IDS = { kept: SHARED_BUTTONS, private: PRIVATE_PARTS + 2, own: PRIVATE_PARTS + 3 } as const;

/** The colours at the edge of a card: of replies in general, and of an answer by its verdict. */
const ACCENTS = { plain: 0x3f6f8f, answer: 0x3b8a5a, close: 0xc98a1b, silent: 0x74787f } as const;

/** What the colour of a card says; its words always say it, too. */
export type Tone = keyof typeof ACCENTS;

/**
 * A block of Markdown. Text from others must be escaped already; lone surrogates, which Discord rejects, become U+FFFD.
 */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: content.toWellFormed() };
}

/** A timestamp that Discord shows in each reader's time zone: `R` relative, `D` the date, `F` day and time. */
export function time(at: Date, style: 'R' | 'D' | 'F'): string {
  return `<t:${Math.floor(at.getTime() / 1000)}:${style}>`;
}

/** Small print that a shared copy leaves out. */
export function privateNote(content: string): [APISeparatorComponent, APITextDisplayComponent] {
  const note = { type: ComponentType.TextDisplay, id: PRIVATE_PARTS + 1, content: `-# ${content}` } as const;
  return [{ ...separator(), id: PRIVATE_PARTS }, note];
}

/** A thin line between blocks. */
export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** The card that holds a reply. */
export function card(
  components: readonly APIComponentInContainer[],
  tone: Tone = 'plain',
): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: ACCENTS[tone], components: [...components] };
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
    /** What happens to it when the reply is shared or public; at most one button of a message has each. */
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

/** An option of a select. */
export interface Option {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  /** Whether it is preselected. */
  readonly isChosen?: boolean;
}

/**
 * A select of one option or several, with minimum and maximum. Labels are shown as they are: selects have no Markdown.
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

/** A select of any number of the server's roles. */
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
