type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
type Child = Node | string | null | undefined | false;

/**
 * Makes an element. An attribute that is true has no value; one that is false, null or undefined is left out. String
 * children become text, never markup.
 */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter(isChild));
  return element;
}

/** The element with an id. Throws if the page has none of that kind, which is a bug. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

/** A link that opens in a new tab, without opener or referrer. */
export function createLink(href: string, ...children: readonly Child[]): HTMLAnchorElement {
  return create('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
}

/** A button of a class that does something when it is pressed. */
export function createButton(
  className: string,
  act: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const button = create('button', { type: 'button', class: className }, ...children);
  button.addEventListener('click', act);
  return button;
}

function isChild(child: Child): child is Node | string {
  return typeof child === 'string' || child instanceof Node;
}
