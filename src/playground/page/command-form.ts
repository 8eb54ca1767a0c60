import type { Choice, GivenOption, OptionDefinition } from './api-types.ts';
import type { Entry } from './commands.ts';
import { create } from './dom.ts';
import { OptionType } from './numbers.ts';
import { createOptionField, type OptionField } from './option-field.ts';
import type { Popup } from './popup.ts';

/** A form for a command's options. */
export interface CommandForm {
  readonly entry: Entry;
  readonly element: HTMLElement;
  /** The options with their files, or an error message; the invalid field then gets the focus. */
  read(): { readonly options: GivenOption[]; readonly files: ReadonlyMap<string, File> } | string;
  write(texts: ReadonlyMap<string, string>): void;
  /** Puts a file into an option that needs one. False if there is none. */
  attach(file: File): boolean;
  focus(): void;
}

/** Dependencies of a form. */
export interface FormParts {
  readonly popup: Popup;
  readonly suggest: (
    definition: OptionDefinition,
    text: string,
    drafts: GivenOption[],
  ) => Promise<readonly Choice[]>;
  readonly onFocus: (definition: OptionDefinition) => void;
}

export function createCommandForm(entry: Entry, { popup, suggest, onFocus }: FormParts): CommandForm {
  const fields: OptionField[] = [];
  const more = create('span', { class: 'more' });
  const name = create('span', { class: 'command-name', tabindex: -1 }, `/${entry.name}`);
  const element = create(
    'div',
    { class: 'command', role: 'group', 'aria-label': `/${entry.name}` },
    name,
    more,
  );

  const add = (definition: OptionDefinition): OptionField => {
    const field = createOptionField(definition, {
      popup,
      onFocus,
      suggest: (each, text) => suggest(each, text, draft(fields, each)),
    });
    fields.push(field);
    more.before(field.element);
    const rest = entry.options.filter((option) => !fields.some((each) => each.definition === option));
    more.replaceChildren(...rest.map((option) => renderAdd(option, () => add(option).focus())));
    return field;
  };
  const find = (definition: OptionDefinition) =>
    fields.find((field) => field.definition === definition) ?? add(definition);

  entry.options.filter(({ required }) => required === true).forEach(add);
  if (fields.length === 0)
    more.append(...entry.options.map((option) => renderAdd(option, () => add(option).focus())));
  return {
    entry,
    element,
    read: () => readFields(fields),
    write(texts) {
      for (const option of entry.options) {
        const text = texts.get(option.name);
        if (text !== undefined) find(option).write(text);
      }
    },
    attach(file) {
      const wanted = entry.options.find(({ type }) => type === OptionType.attachment);
      if (wanted !== undefined) find(wanted).attach(file);
      return wanted !== undefined;
    },
    focus: () => (fields.find(({ isEmpty }) => isEmpty) ?? fields.at(-1) ?? name).focus(),
  };
}

/** The options while somebody is typing into one: the others only if they are complete. */
function draft(fields: readonly OptionField[], focused: OptionDefinition): GivenOption[] {
  return fields
    .filter(
      (field) =>
        field.definition === focused || (!field.isEmpty && field.file === null && !field.read().problem),
    )
    .map((field) => (field.definition === focused ? { ...field.draft(), focused: true } : toGiven(field)));
}

function readFields(fields: readonly OptionField[]): ReturnType<CommandForm['read']> {
  const files = new Map<string, File>();
  const options: GivenOption[] = [];
  for (const field of fields) {
    const { name, required } = field.definition;
    const reading = field.isEmpty ? null : field.read();
    const problem =
      reading === null
        ? required && `“${name}” is needed: ${field.definition.description}.`
        : reading.problem;
    if (problem) {
      field.focus();
      return problem;
    }
    if (field.file !== null) files.set(name, field.file);
    else if (reading !== null) options.push(toGiven(field));
  }
  return { options, files };
}

function toGiven(field: OptionField): GivenOption {
  const { name, type } = field.definition;
  const reading = field.read();
  return reading.problem === undefined ? { name, type, value: reading.value } : { name, type };
}

function renderAdd({ name, description }: OptionDefinition, add: () => void): HTMLElement {
  const button = create('button', { type: 'button', class: 'add-option', title: description }, `+ ${name}`);
  button.addEventListener('click', add);
  return button;
}
