import type { Component, Modal, SelectOption } from './api-types.ts';
import { create, createButton } from './dom.ts';
import { ComponentType as Type } from './numbers.ts';
import { createSelect } from './select-menu.ts';

interface Field {
  readonly element: HTMLElement;
  /** In the format of interactions. */
  read(): object;
}

/** Shows a dialogue that the bot opened. If `submit` rejects, the dialogue shows the error. */
export function openModal(
  modal: Modal,
  parts: {
    readonly botName: string;
    readonly itemsOf: (type: number) => readonly SelectOption[];
    readonly submit: (components: readonly object[]) => Promise<void>;
  },
): void {
  const fields = modal.components.map((component) => createField(component, parts.itemsOf));
  const problem = create('p', { class: 'failure', role: 'alert' });
  const cancel = createButton('button secondary', () => dialog.close(), 'Cancel');
  const send = create('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const form = create(
    'form',
    { method: 'dialog' },
    create('h2', { id: 'modal-title' }, modal.title),
    create('p', { class: 'muted' }, `This form goes to ${parts.botName}.`),
    ...fields.map(({ element }) => element),
    problem,
    create('div', { class: 'modal-buttons' }, cancel, send),
  );
  const dialog = create('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' }, form);

  const submit = async () => {
    send.disabled = true;
    try {
      await parts.submit(fields.map((field) => field.read()));
      dialog.close();
    } catch (error) {
      problem.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      send.disabled = false;
    }
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function createField(component: Component, itemsOf: (type: number) => readonly SelectOption[]): Field {
  const { type } = component;
  if (type === Type.label && component.component !== undefined) {
    const { label = '', description, component: inner } = component;
    const field = createInput(inner, label, itemsOf);
    const about = description ? create('small', { class: 'muted' }, description) : null;
    const element = create(
      'label',
      { class: 'modal-field' },
      create('span', {}, label, mark(inner)),
      about,
      field.element,
    );
    return { element, read: () => ({ type, component: field.read() }) };
  }
  const [inner] = component.components ?? [];
  if (type === Type.actionRow && inner !== undefined) {
    const field = createInput(inner, inner.label ?? '', itemsOf);
    const element = create(
      'label',
      { class: 'modal-field' },
      create('span', {}, inner.label ?? '', mark(inner)),
      field.element,
    );
    return { element, read: () => ({ type, components: [field.read()] }) };
  }
  return { element: create('p', {}, component.content ?? ''), read: () => ({ type }) };
}

function createInput(
  component: Component,
  label: string,
  itemsOf: (type: number) => readonly SelectOption[],
): Field {
  const { type, custom_id: id = '', required = true } = component;
  if (type !== Type.textInput) return createChoice(component, label, itemsOf(type));
  const about = {
    name: id,
    required,
    minlength: component.min_length ?? null,
    maxlength: component.max_length ?? 4000,
    placeholder: component.placeholder ?? '',
  };
  const input =
    component.style === 2
      ? create('textarea', { ...about, rows: 5 })
      : create('input', { ...about, type: 'text' });
  input.value = component.value ?? '';
  return { element: input, read: () => ({ type, custom_id: id, value: input.value }) };
}

function createChoice(component: Component, label: string, known: readonly SelectOption[]): Field {
  const {
    type,
    custom_id: id = '',
    options,
    placeholder = label,
    min_values: min = 1,
    max_values: max = 1,
  } = component;
  const items = options ?? known;
  let values: readonly string[] = items
    .filter((item) => 'default' in item && item.default)
    .map(({ value }) => value);
  const onChoose = (chosen: readonly string[]) => (values = chosen);
  const element = createSelect({ id, placeholder, items, min, max, disabled: false, onChoose });
  return { element, read: () => ({ type, custom_id: id, values }) };
}

function mark({ required = true }: Component): Node {
  return required
    ? create('span', { class: 'needed', 'aria-hidden': 'true' }, ' *')
    : create('small', { class: 'muted' }, ' (optional)');
}
