import { create } from './dom.ts';

/** A menu item. */
export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
}

/**
 * A button that opens a menu, used with the mouse or with arrows, Home, End, Enter and Escape. `name` is the button's
 * accessible name.
 */
export function createMenu(name: string, words: string, items: readonly MenuItem[]): HTMLElement {
  const expanded = { 'aria-haspopup': 'menu', 'aria-expanded': 'false' };
  const button = create(
    'button',
    { type: 'button', class: 'menu-button', 'aria-label': name, ...expanded },
    words,
  );
  const place = create('div', { class: 'menu-place' }, button);
  let menu: HTMLElement | null = null;

  const close = () => {
    const closed = menu;
    menu = null;
    closed?.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    const lines = items.map((item) => renderItem(item, close, button));
    menu = create('div', { class: 'menu', role: 'menu', 'aria-label': name }, ...lines);
    // Keep the focus while the mouse button is down.
    menu.addEventListener('mousedown', (event) => event.preventDefault());
    place.append(menu);
    button.setAttribute('aria-expanded', 'true');
    menu.scrollIntoView({ block: 'nearest' });
    lines[0]?.focus();
  };
  button.addEventListener('click', () => (menu === null ? open() : close()));
  place.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) close();
  });
  place.addEventListener('keydown', (event) => {
    if (menu === null && event.key !== 'ArrowDown') return;
    if (menu === null) open();
    else if (event.key === 'Escape') {
      button.focus();
      close();
    } else if (!moveFocus(menu, event.key)) return;
    event.preventDefault();
  });
  return place;
}

function renderItem({ label, act }: MenuItem, close: () => void, button: HTMLElement): HTMLElement {
  const line = create('button', { type: 'button', role: 'menuitem', tabindex: -1 }, label);
  line.addEventListener('click', () => {
    button.focus();
    close();
    act();
  });
  return line;
}

/** Moves to another item. False if the key does not move. */
function moveFocus(menu: HTMLElement, key: string): boolean {
  const lines = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = lines.findIndex((line) => line === document.activeElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % lines.length,
    ArrowUp: (at - 1 + lines.length) % lines.length,
    Home: 0,
    End: lines.length - 1,
  };
  const target = targets[key];
  if (target === undefined) return false;
  lines[target]?.focus();
  return true;
}
