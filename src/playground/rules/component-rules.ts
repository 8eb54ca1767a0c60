import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';

import { LIMITS } from '../limits.ts';
import { integer, mediaUrl, partialEmoji, text, url } from './basics.ts';
import { issue } from './form.ts';

const id = integer.nonnegative().optional();
export const customId = text(1, LIMITS.customId);

const button = z
  .looseObject({
    type: z.literal(ComponentType.Button),
    id,
    style: z.enum(ButtonStyle),
    label: text(0, LIMITS.buttonLabel).nullish(),
    emoji: partialEmoji.nullish(),
    custom_id: customId.nullish(),
    url: url(LIMITS.buttonUrl, ['http', 'https', 'discord']).nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((one, context) => {
    const isLink = one.style === ButtonStyle.Link;
    if (isLink && !one.url) {
      context.addIssue(issue('BUTTON_COMPONENT_URL_REQUIRED', 'A url is required', ['url']));
    }
    if (isLink === Boolean(one.custom_id) && one.style !== ButtonStyle.Premium) {
      const message = isLink ? 'A custom id and url cannot both be specified' : 'A custom id is required';
      context.addIssue(issue('BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', message, ['custom_id']));
    }
    if (!one.label && !one.emoji && one.style !== ButtonStyle.Premium) {
      context.addIssue(issue('BUTTON_COMPONENT_INVALID_EMPTY', 'A label or emoji is required', ['label']));
    }
  });

/** The common fields of all selects. */
const selectParts = {
  id,
  custom_id: customId,
  placeholder: text(0, LIMITS.placeholder).nullish(),
  min_values: integer.min(0).max(LIMITS.selectOptions).nullish(),
  max_values: integer.min(1).max(LIMITS.selectOptions).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};

const selectOption = z.looseObject({
  label: text(1, LIMITS.selectText),
  value: text(1, LIMITS.selectText),
  description: text(0, LIMITS.selectText).nullish(),
  emoji: partialEmoji.nullish(),
  default: z.boolean().nullish(),
});

const stringSelect = z
  .looseObject({
    type: z.literal(ComponentType.StringSelect),
    ...selectParts,
    options: z.array(selectOption).min(1).max(LIMITS.selectOptions),
  })
  .superRefine((one, context) => {
    const values = one.options.map((option) => option.value);
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) === index) continue;
      const message = 'The specified option value is already used';
      context.addIssue(
        issue('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message, ['options', index, 'value']),
      );
    }
    if ((one.max_values ?? 1) > values.length || (one.min_values ?? 1) > (one.max_values ?? 1)) {
      const message = 'The number of values must lie between those of min_values, max_values and options';
      context.addIssue(issue('SELECT_COMPONENT_MAX_VALUES_TOO_LARGE', message, ['max_values']));
    }
  });

const entitySelect = <T extends ComponentType>(type: T) =>
  z.looseObject({ type: z.literal(type), ...selectParts });

/** Every kind of select menu. */
export const selects = [
  stringSelect,
  entitySelect(ComponentType.UserSelect),
  entitySelect(ComponentType.RoleSelect),
  entitySelect(ComponentType.MentionableSelect),
  entitySelect(ComponentType.ChannelSelect),
] as const;

const actionRow = z
  .looseObject({
    type: z.literal(ComponentType.ActionRow),
    id,
    components: z
      .array(z.discriminatedUnion('type', [button, ...selects]))
      .min(1)
      .max(LIMITS.rowButtons),
  })
  .superRefine((row, context) => {
    const hasSelect = row.components.some((component) => component.type !== ComponentType.Button);
    if (hasSelect && row.components.length > 1) {
      const message = 'The specified component exceeds the maximum width';
      context.addIssue(issue('COMPONENT_LAYOUT_WIDTH_EXCEEDED', message, ['components']));
    }
  });

const textDisplay = z.looseObject({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text(1, LIMITS.textTotal),
});

const media = z.looseObject({ url: mediaUrl });
const mediaParts = {
  description: text(0, LIMITS.mediaDescription).nullish(),
  spoiler: z.boolean().nullish(),
};
const thumbnail = z.looseObject({ type: z.literal(ComponentType.Thumbnail), id, media, ...mediaParts });

const section = z.looseObject({
  type: z.literal(ComponentType.Section),
  id,
  components: z.array(textDisplay).min(1).max(LIMITS.sectionTexts),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.looseObject({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: z
    .array(z.looseObject({ media, ...mediaParts }))
    .min(1)
    .max(LIMITS.galleryItems),
});

const file = z.looseObject({
  type: z.literal(ComponentType.File),
  id,
  file: z.looseObject({ url: url(2048, ['attachment']) }),
  spoiler: z.boolean().nullish(),
});

const separator = z.looseObject({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.boolean().nullish(),
  spacing: integer.min(1).max(2).nullish(),
});

const layout = [actionRow, section, textDisplay, mediaGallery, file, separator] as const;

const container = z.looseObject({
  type: z.literal(ComponentType.Container),
  id,
  accent_color: integer.min(0).max(0xff_ff_ff).nullish(),
  spoiler: z.boolean().nullish(),
  components: z.array(z.discriminatedUnion('type', [...layout])).min(1),
});

/** The components of a message without the flag of Components V2. */
export const rows = z.array(actionRow).max(LIMITS.rows).superRefine(checkCustomIds);

/** The components of a message with the flag of Components V2. */
export const componentsV2 = z
  .array(z.discriminatedUnion('type', [...layout, container]))
  .max(LIMITS.components)
  .superRefine((all, context) => {
    const nested = flatten(all);
    if (nested.length > LIMITS.components) {
      const message = `Must be ${LIMITS.components} or fewer in total. (${nested.length})`;
      context.addIssue(issue('COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message));
    }
    const characters = nested.reduce((sum, one) => sum + (isTextDisplay(one) ? one.content.length : 0), 0);
    if (characters > LIMITS.textTotal) {
      const message = `Components displayable text size exceeds maximum size of ${LIMITS.textTotal}`;
      context.addIssue(issue('COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message));
    }
    checkCustomIds(all, context);
  });

/** A component of any kind, with the fields needed to walk a tree. */
export interface AnyComponent {
  readonly type: number;
  readonly components?: readonly AnyComponent[] | undefined;
  readonly accessory?: AnyComponent | undefined;
  readonly component?: AnyComponent | undefined;
}

/** Every component in a tree, parents before children. */
export function flatten(components: readonly AnyComponent[]): AnyComponent[] {
  return components.flatMap((one) => {
    const inner = [...(one.components ?? []), one.accessory, one.component];
    return [one, ...flatten(inner.filter((each) => each !== undefined))];
  });
}

function isTextDisplay(component: AnyComponent): component is AnyComponent & { content: string } {
  return component.type === ComponentType.TextDisplay;
}

/** No two components of a message or modal share a custom id. */
export function checkCustomIds(all: readonly AnyComponent[], context: z.RefinementCtx): void {
  const seen = new Set<unknown>();
  for (const one of flatten(all)) {
    const own = 'custom_id' in one ? one.custom_id : undefined;
    if (own === undefined || own === null) continue;
    if (seen.has(own)) {
      const message = `Component custom id cannot be duplicated: ${JSON.stringify(own)}`;
      context.addIssue(issue('COMPONENT_CUSTOM_ID_DUPLICATED', message));
    }
    seen.add(own);
  }
}
