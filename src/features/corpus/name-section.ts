import type { Section } from '../../corpus/layout.ts';

/** A section by number and title, e.g. `3.2 Of tides`; no number is added to a title that contains one. */
export function nameSection({ number, title }: Pick<Section, 'number' | 'title'>): string {
  return /^\d/.test(title) ? title : `${number} ${title}`;
}
