import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';

import { select, text, type Option } from './components.ts';
import { LIMITS, takeGraphemes, truncate } from './limits.ts';

/** A field of a modal: a text or a choice. */
interface Field {
  readonly id: string;
  readonly label: string;
  readonly isOptional?: boolean;
}

/** A text input of one line or several. */
export function textField(
  field: Field & { readonly maxLength: number; readonly value?: string; readonly isShort?: boolean },
): APILabelComponent {
  const { id, maxLength, value = '', isShort = false } = field;
  return labelled(field, {
    type: ComponentType.TextInput,
    custom_id: id,
    style: isShort ? TextInputStyle.Short : TextInputStyle.Paragraph,
    value: takeGraphemes(value.toWellFormed(), maxLength),
    max_length: maxLength,
    required: field.isOptional !== true,
  });
}

/** A select of one option. */
export function choiceField(
  field: Field & { readonly placeholder: string; readonly options: readonly Option[] },
): APILabelComponent {
  const least = field.isOptional ? 0 : 1;
  return labelled(field, {
    ...select(field.placeholder, field.id, field.options, { least, most: 1 }),
    required: field.isOptional !== true,
  });
}

/** A modal, with our own text above its fields. */
export function modal(
  id: string,
  title: string,
  fields: readonly APILabelComponent[],
  notice: string | null = null,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title: truncate(title, LIMITS.modalTitle),
    components: [...(notice === null ? [] : [text(notice)]), ...fields],
  };
}

function labelled({ label }: Field, component: APILabelComponent['component']): APILabelComponent {
  return { type: ComponentType.Label, label: truncate(label, LIMITS.modalLabel), component };
}
