import { ComponentType } from 'discord-api-types/v10';

import type { Modal } from '../rules/modal-rules.ts';
import type { Channel, User, World } from '../world/world.ts';
import { Refusal } from './refusal.ts';
import type { Resolved } from './resolved.ts';
import { checkSelection } from './selection.ts';
import { isSelect } from './view.ts';

/** A member's input into a modal, by custom id: a text, or the chosen values. */
export type ModalValues = Readonly<Record<string, string | readonly string[]>>;

type Field = Extract<Modal['components'][number], { type: ComponentType.Label }>['component'];

/** The submitted modal in an interaction. Throws a Refusal if a field is missing, unknown or out of bounds. */
export function fillModal(
  place: {
    readonly world: World;
    readonly channel: Channel;
    readonly user: User;
    readonly anyLength: boolean;
  },
  modal: Modal,
  values: ModalValues,
  resolved: Resolved,
): object[] {
  const known = new Set<string>();
  const fill = (field: Field) => {
    known.add(field.custom_id);
    const about = { type: field.type, custom_id: field.custom_id };
    if (field.type === ComponentType.TextInput)
      return { ...about, value: fillText(field, values, place.anyLength) };
    const chosen = [values[field.custom_id] ?? []].flat();
    if (isSelect(field) && (chosen.length > 0 || field.required !== false)) {
      checkSelection(place, field, chosen, resolved);
    }
    return { ...about, values: chosen };
  };
  const filled = modal.components.map((component) => {
    switch (component.type) {
      case ComponentType.Label:
        return { type: component.type, component: fill(component.component) };
      case ComponentType.ActionRow:
        return { type: component.type, components: component.components.map(fill) };
      default:
        return { type: component.type };
    }
  });
  const unknown = Object.keys(values).find((key) => !known.has(key));
  if (unknown !== undefined) throw new Refusal(`The modal has no field "${unknown}".`);
  return filled.map((component, index) => ({ ...component, id: index + 1 }));
}

function fillText(
  input: Extract<Field, { type: ComponentType.TextInput }>,
  values: ModalValues,
  anyLength: boolean,
): string {
  const given = values[input.custom_id] ?? input.value ?? '';
  if (typeof given !== 'string') throw new Refusal(`"${input.custom_id}" takes one text.`);
  if (anyLength) return given;
  const { min_length, max_length } = input;
  const min = Math.max(min_length ?? 0, input.required === false ? 0 : 1);
  if (given === '' && input.required === false) return given;
  if (given.length < min || given.length > (max_length ?? 4000)) {
    throw new Refusal(`"${input.custom_id}" must have ${min} to ${max_length ?? 4000} characters.`);
  }
  return given;
}
