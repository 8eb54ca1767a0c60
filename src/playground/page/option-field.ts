import type { Choice, GivenOption, OptionDefinition } from './api-types.ts';
import { create } from './dom.ts';
import { OptionType } from './numbers.ts';
import { type Reading, readOption } from './option-value.ts';
import type { Popup } from './popup.ts';

/** A field for an option of the chosen command. */
export interface OptionField {
  readonly definition: OptionDefinition;
  readonly element: HTMLElement;
  readonly isEmpty: boolean;
  readonly file: File | null;
  read(): Reading;
  /** The value while somebody is typing, complete or not. */
  draft(): GivenOption;
  write(text: string): void;
  attach(file: File): void;
  focus(): void;
}

/** Dependencies of a field. */
export interface FieldParts {
  readonly popup: Popup;
  /** The choices for a text. */
  readonly suggest: (definition: OptionDefinition, text: string) => Promise<readonly Choice[]>;
  readonly onFocus: (definition: OptionDefinition) => void;
}

/** Debounce before the bot is asked, in milliseconds. */
const PAUSE = 200;

export function createOptionField(definition: OptionDefinition, parts: FieldParts): OptionField {
  return definition.type === OptionType.attachment
    ? createFileField(definition, parts)
    : createTextField(definition, parts);
}

function createTextField(definition: OptionDefinition, { popup, suggest, onFocus }: FieldParts): OptionField {
  const { name, type } = definition;
  const isPlain = type === OptionType.string && !definition.autocomplete && !definition.choices?.length;
  const input = createInput(name, isPlain);
  let offered: readonly Choice[] = [];
  let timer: number | undefined;
  let asked = 0;

  const offer = async () => {
    asked += 1;
    const turn = asked;
    const choices = await suggest(definition, input.value);
    if (turn !== asked || document.activeElement !== input) return;
    offered = [...offered.filter((old) => !choices.some((choice) => choice.name === old.name)), ...choices];
    const items = choices.map((choice) => ({ label: choice.name, value: choice }));
    popup.show(input, items, choose, input.value === '' ? -1 : 0);
  };
  const choose = (choice: Choice) => {
    asked += 1;
    input.value = choice.name;
    popup.hide();
  };
  const ask = (pause: number) => {
    if (isPlain) return;
    clearTimeout(timer);
    timer = setTimeout(() => void offer(), pause);
  };
  input.addEventListener('input', () => ask(definition.autocomplete ? PAUSE : 0));
  input.addEventListener('focus', () => {
    onFocus(definition);
    ask(0);
  });
  input.addEventListener('blur', () => {
    asked += 1;
    clearTimeout(timer);
    popup.hide();
  });

  return {
    definition,
    element: create('label', { class: 'pill' }, create('span', { class: 'pill-name' }, name), input),
    get isEmpty() {
      return input.value.trim() === '';
    },
    file: null,
    read: () => readOption(definition, input.value, offered),
    draft: () => ({ name, type, value: input.value }),
    write: (text) => void (input.value = text),
    attach: () => undefined,
    focus: () => input.focus(),
  };
}

/** Plain text may be long and wraps; a value chosen from a list is on one line. */
function createInput(name: string, isPlain: boolean): HTMLInputElement | HTMLTextAreaElement {
  const about = { 'aria-label': name, autocomplete: 'off', spellcheck: 'false', class: 'field' };
  if (isPlain) return create('textarea', { ...about, rows: 1 });
  const list = { role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list' };
  return create('input', { ...about, ...list, type: 'text' });
}

function createFileField(definition: OptionDefinition, { onFocus }: FieldParts): OptionField {
  const { name, type } = definition;
  const input = create('input', { type: 'file', class: 'for-screen-readers', 'aria-label': name });
  const words = create('span', { class: 'file-words' }, 'Choose a file, or drop it here');
  let file: File | null = null;
  const attach = (given: File) => {
    file = given;
    words.textContent = given.name;
  };
  input.addEventListener('change', () => {
    const [given] = input.files ?? [];
    if (given !== undefined) attach(given);
  });
  input.addEventListener('focus', () => onFocus(definition));
  return {
    definition,
    element: create(
      'label',
      { class: 'pill is-file' },
      create('span', { class: 'pill-name' }, name),
      words,
      input,
    ),
    get isEmpty() {
      return file === null;
    },
    get file() {
      return file;
    },
    read: () => ({ value: name }),
    draft: () => ({ name, type, value: name }),
    write: () => undefined,
    attach,
    focus: () => input.focus(),
  };
}
