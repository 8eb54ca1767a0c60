import type { SelectOption } from './api-types.ts';
import { create } from './dom.ts';
import { createPopup } from './popup.ts';

interface SelectOptions {
  readonly id: string;
  readonly placeholder: string;
  readonly items: readonly SelectOption[];
  readonly min: number;
  readonly max: number;
  readonly disabled: boolean;
  /** Called at once if only one can be chosen, else when the list is closed. */
  readonly onChoose: (values: readonly string[]) => void;
}

/** A select menu: a button that opens a list. */
export function createSelect(options: SelectOptions): HTMLElement {
  const { placeholder, items, min, max, onChoose } = options;
  const chosen = new Set(items.filter((item) => item.default === true).map(({ value }) => value));
  const button = createButton(options);
  const select = create('div', { class: 'select' }, button);
  const popup = createPopup(select, placeholder);
  let isChanged = false;

  const showChosen = () => {
    const labels = items.filter(({ value }) => chosen.has(value)).map(({ label }) => label);
    button.textContent = labels.join(', ') || placeholder;
  };
  const close = () => {
    popup.hide();
    if (max > 1 && isChanged && chosen.size >= min) onChoose([...chosen]);
    isChanged = false;
  };
  const toggle = (value: string) => {
    isChanged = true;
    if (max === 1) chosen.clear();
    if (!chosen.delete(value) && chosen.size < max) chosen.add(value);
    showChosen();
    if (max > 1) return open(items.findIndex((item) => item.value === value));
    popup.hide();
    onChoose([...chosen]);
  };
  const open = (active = 0): void =>
    popup.show(
      button,
      items.map((item) => ({ ...item, detail: item.description, isSelected: chosen.has(item.value) })),
      toggle,
      active,
    );

  button.addEventListener('click', () => (popup.isOpen ? close() : open()));
  button.addEventListener('blur', close);
  button.addEventListener('keydown', (event) => {
    if (popup.isOpen && (event.key === 'Escape' || event.key === 'Tab')) close();
    else if (!popup.useKey(event) && event.key === 'ArrowDown') open();
  });
  showChosen();
  return select;
}

function createButton(about: Pick<SelectOptions, 'id' | 'placeholder' | 'disabled'>): HTMLButtonElement {
  return create('button', {
    type: 'button',
    class: 'select-button',
    role: 'combobox',
    'aria-haspopup': 'listbox',
    'aria-expanded': 'false',
    'aria-label': about.placeholder,
    'data-custom-id': about.id,
    disabled: about.disabled,
  });
}
