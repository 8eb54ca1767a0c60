import type { HtmlElement } from '../html/html-tree.ts';
import { attributeOf, childAt, childrenOf } from '../xml-tree.ts';

/** What a paragraph style and those that it is based on say (ECMA-376, Part 1, 17.7). */
export interface WordStyle {
  /** Its name and those of the styles that it is based on, nearest first, in lower case. */
  readonly names: readonly string[];
  /** The paragraph properties (`w:pPr`) of these styles, nearest first. */
  readonly paragraph: readonly HtmlElement[];
  /** The run properties (`w:rPr`) of these styles, nearest first. */
  readonly run: readonly HtmlElement[];
}

/** Finds the style of an id; null stands for a paragraph that names none. */
export type FindStyle = (id: string | null) => WordStyle;

/** The value of a property, e.g. `<w:outlineLvl w:val="0"/>`, where the nearest properties have it; null if none has. */
export function valueOf(properties: readonly HtmlElement[], ...path: readonly string[]): string | null {
  for (const each of properties) {
    const found = childAt(each, ...path);
    if (found !== null) return attributeOf(found, 'val') ?? '';
  }
  return null;
}

/** True if a property is on, e.g. `<w:b/>` or `<w:b w:val="true"/>`. */
export function isOn(properties: readonly HtmlElement[], name: string): boolean {
  const value = valueOf(properties, name);
  return value !== null && !/^(?:0|false|off|none)$/.test(value);
}

/** Reads the styles of a document; null if it has none. */
export function readStyles(root: HtmlElement | null): FindStyle {
  const elements = childrenOf(root, 'style');
  const byId = new Map(elements.map((style) => [attributeOf(style, 'styleId') ?? '', style]));
  const usual = elements.find(
    (style) =>
      attributeOf(style, 'type') === 'paragraph' &&
      /^(?:1|true|on)$/.test(attributeOf(style, 'default') ?? ''),
  );
  const defaults = childAt(root, 'docdefaults', 'rprdefault', 'rpr');
  const known = new Map<string | null, WordStyle>();
  const chainOf = (id: string | null): HtmlElement[] => {
    const chain = new Set<HtmlElement>();
    let style = id === null ? usual : byId.get(id);
    while (style !== undefined && !chain.has(style)) {
      chain.add(style);
      style = byId.get(valueOf([style], 'basedon') ?? '');
    }
    return [...chain];
  };
  const build = (id: string | null): WordStyle => {
    const chain = chainOf(id);
    const names = chain.map((style) => valueOf([style], 'name') ?? '');
    return {
      names: (chain.length === 0 && id !== null ? [id] : names).map((name) => name.toLowerCase()),
      paragraph: chain.flatMap((style) => childrenOf(style, 'ppr')),
      run: [...chain.flatMap((style) => childrenOf(style, 'rpr')), ...(defaults === null ? [] : [defaults])],
    };
  };
  return (id) => {
    const style = known.get(id) ?? build(id);
    known.set(id, style);
    return style;
  };
}
