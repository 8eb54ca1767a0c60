import type { Component, SelectOption } from './api-types.ts';
import { create, createLink } from './dom.ts';
import { BUTTON_CLASSES, ComponentType as Type } from './numbers.ts';
import { renderFile, renderImage } from './render-file.ts';
import { type FillCommand, renderMarkdown } from './render-markdown.ts';
import { createSelect } from './select-menu.ts';

/** The actions on a message's components. */
export interface ComponentActs {
  readonly press: (customId: string) => void;
  readonly choose: (customId: string, values: readonly string[]) => void;
  readonly fill: FillCommand;
  /** The choices of a select of members or channels. */
  readonly itemsOf: (type: number) => readonly SelectOption[];
}

/** Renders a component with its children. */
export function renderComponent(component: Component, acts: ComponentActs): HTMLElement {
  switch (component.type) {
    case Type.container:
      return renderContainer(component, acts);
    case Type.actionRow:
      return create('div', { class: 'row' }, ...renderAll(component, acts));
    case Type.section:
      return renderSection(component, acts);
    case Type.textDisplay:
      return create('div', { class: 'text' }, renderMarkdown(component.ast ?? [], acts.fill));
    case Type.separator:
      return create('hr', {
        class: `${component.divider === false ? 'blank' : 'divider'} space-${component.spacing ?? 1}`,
      });
    case Type.button:
      return renderButton(component, acts);
    case Type.thumbnail:
      return renderImage(component.media?.url ?? '', component.description ?? '');
    case Type.mediaGallery:
      return renderGallery(component);
    case Type.file:
      return renderFile({
        url: component.file?.url ?? '',
        name: component.name ?? 'file',
        size: component.size ?? 0,
      });
    default:
      return renderSelect(component, acts);
  }
}

function renderAll({ components = [] }: Component, acts: ComponentActs): HTMLElement[] {
  return components.map((each) => renderComponent(each, acts));
}

function renderContainer(component: Component, acts: ComponentActs): HTMLElement {
  const container = create('div', { class: 'container' }, ...renderAll(component, acts));
  const color = component.accent_color;
  if (typeof color === 'number') {
    container.style.setProperty('--accent', `#${color.toString(16).padStart(6, '0')}`);
  }
  return container;
}

function renderSection(component: Component, acts: ComponentActs): HTMLElement {
  const accessory = component.accessory && renderComponent(component.accessory, acts);
  return create('div', { class: 'section' }, create('div', {}, ...renderAll(component, acts)), accessory);
}

function renderButton(button: Component, { press }: ComponentActs): HTMLElement {
  const { style = 2, label = '', emoji, disabled = false, url, custom_id: id = '' } = button;
  const words = [emoji?.name, label].filter(Boolean).join(' ');
  const kind = `button ${BUTTON_CLASSES[style] ?? 'secondary'}`;
  if (url !== undefined && !disabled) {
    const link = createLink(url, words, create('span', { 'aria-hidden': 'true' }, ' ↗'));
    link.className = kind;
    return link;
  }
  const element = create('button', { type: 'button', class: kind, disabled, 'data-custom-id': id }, words);
  element.addEventListener('click', () => press(id));
  return element;
}

function renderSelect(select: Component, { choose, itemsOf }: ComponentActs): HTMLElement {
  const { type, custom_id: id = '', placeholder = 'Make a selection', options, disabled = false } = select;
  const defaults = new Set(select.default_values?.map((each) => each.id));
  const entities = () => itemsOf(type).map((item) => ({ ...item, default: defaults.has(item.value) }));
  return createSelect({
    id,
    placeholder,
    disabled,
    items: options ?? entities(),
    min: select.min_values ?? 1,
    max: select.max_values ?? 1,
    onChoose: (values) => choose(id, values),
  });
}

function renderGallery({ items = [] }: Component): HTMLElement {
  const images = items.map(({ media, description }) => renderImage(media.url, description ?? ''));
  return create('div', { class: 'gallery' }, ...images);
}
