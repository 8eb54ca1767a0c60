import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';

import { LIMITS } from '../limits.ts';
import { integer, text } from './basics.ts';
import { checkCustomIds, customId, selects } from './component-rules.ts';
import { issue } from './form.ts';

const textInput = z
  .looseObject({
    type: z.literal(ComponentType.TextInput),
    custom_id: customId,
    style: z.enum(TextInputStyle),
    label: text(1, LIMITS.label).nullish(),
    min_length: integer.min(0).max(LIMITS.textInput).nullish(),
    max_length: integer.min(1).max(LIMITS.textInput).nullish(),
    value: text(0, LIMITS.textInput).nullish(),
    placeholder: text(0, LIMITS.textInputPlaceholder).nullish(),
    required: z.boolean().nullish(),
  })
  .superRefine((input, context) => {
    const length = input.value?.length ?? 0;
    if (length > 0 && (length > (input.max_length ?? Infinity) || length < (input.min_length ?? 0))) {
      const message = 'Value must lie within min_length and max_length';
      context.addIssue(issue('TEXT_INPUT_VALUE_LENGTH', message, ['value']));
    }
  });

const fileUpload = z.looseObject({
  type: z.literal(ComponentType.FileUpload),
  custom_id: customId,
  min_values: integer.min(0).max(LIMITS.modalFiles).nullish(),
  max_values: integer.min(1).max(LIMITS.modalFiles).nullish(),
  required: z.boolean().nullish(),
});

const label = z.looseObject({
  type: z.literal(ComponentType.Label),
  label: text(1, LIMITS.label),
  description: text(0, LIMITS.labelDescription).nullish(),
  component: z.discriminatedUnion('type', [textInput, ...selects, fileUpload]),
});

const inputRow = z
  .looseObject({ type: z.literal(ComponentType.ActionRow), components: z.array(textInput).length(1) })
  .superRefine((row, context) => {
    if (row.components[0]?.label) return;
    const message = 'This field is required';
    context.addIssue(issue('BASE_TYPE_REQUIRED', message, ['components', 0, 'label']));
  });

const textDisplay = z.looseObject({
  type: z.literal(ComponentType.TextDisplay),
  content: text(1, LIMITS.textTotal),
});

/** A modal in a callback of type 9. */
export const modal = z.looseObject({
  custom_id: customId,
  title: text(1, LIMITS.modalTitle),
  components: z
    .array(z.discriminatedUnion('type', [label, inputRow, textDisplay]))
    .min(1)
    .max(LIMITS.modalComponents)
    .superRefine(checkCustomIds),
});

export type Modal = z.output<typeof modal>;
