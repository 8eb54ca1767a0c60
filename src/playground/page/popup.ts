import { create } from './dom.ts';

/** A choice. */
export interface PopupItem<T> {
  readonly label: string;
  readonly detail?: string | undefined;
  readonly isSelected?: boolean;
  readonly value: T;
}

/** A list to choose from, controlled by the keyboard through the element that owns it. */
export interface Popup {
  readonly isOpen: boolean;
  /** Shows a list for `owner`, which keeps the focus; `active` is the initially marked line, -1 for none. */
  show<T>(
    owner: HTMLElement,
    items: readonly PopupItem<T>[],
    onChoose: (value: T) => void,
    active?: number,
  ): void;
  hide(): void;
  /** Handles arrows, Enter, Tab and Escape while the list is open. True if the key was handled. */
  useKey(event: KeyboardEvent): boolean;
}

let made = 0;

/** Makes a popup inside `place`. */
export function createPopup(place: HTMLElement, label: string): Popup {
  made += 1;
  const id = `popup-${made}`;
  const list = create('ul', { class: 'popup', role: 'listbox', id, 'aria-label': label, hidden: true });
  let owner: HTMLElement | null = null;
  let choose: ((index: number) => void) | null = null;
  let active = 0;
  place.append(list);

  const mark = (index: number) => {
    active = index;
    markLine(list, owner, index);
  };

  const hide = () => {
    list.hidden = true;
    owner?.setAttribute('aria-expanded', 'false');
    mark(-1);
  };

  return {
    get isOpen() {
      return !list.hidden;
    },
    show(element, items, onChoose, first = 0) {
      if (items.length === 0) return hide();
      owner = element;
      markOpen(owner, id);
      choose = (index) => {
        const item = items[index];
        if (item !== undefined) onChoose(item.value);
      };
      list.replaceChildren(
        ...items.map((item, index) => renderLine(item, `${id}-${index}`, () => choose?.(index))),
      );
      reveal(list);
      mark(Math.min(first, items.length - 1));
    },
    hide,
    useKey(event) {
      if (list.hidden || event.isComposing) return false;
      const count = list.children.length;
      if (event.key === 'ArrowDown') mark((active + 1) % count);
      else if (event.key === 'ArrowUp') mark(active <= 0 ? count - 1 : active - 1);
      else if (event.key === 'Escape') hide();
      else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && active >= 0)
        choose?.(active);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

function reveal(list: HTMLElement): void {
  list.hidden = false;
  list.scrollIntoView({ block: 'nearest' });
}

function markOpen(owner: HTMLElement, id: string): void {
  owner.setAttribute('aria-controls', id);
  owner.setAttribute('aria-expanded', 'true');
}

function markLine(list: HTMLElement, owner: HTMLElement | null, index: number): void {
  [...list.children].forEach((line, at) => line.classList.toggle('is-active', at === index));
  const line = list.children[index];
  line?.scrollIntoView({ block: 'nearest' });
  if (line === undefined) owner?.removeAttribute('aria-activedescendant');
  else owner?.setAttribute('aria-activedescendant', line.id);
}

function renderLine<T>(
  { label, detail, isSelected = false }: PopupItem<T>,
  id: string,
  choose: () => void,
): HTMLElement {
  const line = create(
    'li',
    { role: 'option', id, 'aria-selected': String(isSelected) },
    create('span', { class: 'popup-label' }, label),
    detail === undefined ? null : create('span', { class: 'muted' }, detail),
  );
  // Keep the focus.
  line.addEventListener('mousedown', (event) => event.preventDefault());
  line.addEventListener('click', choose);
  return line;
}
