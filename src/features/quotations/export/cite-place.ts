import { catalogueOf } from '../../../catalogue/catalogue.ts';
import type { Citation, Locator } from '../../../corpus/quotation.ts';
import { nameSection } from '../../corpus/name-section.ts';

/** A place in words, e.g. `3.2 Of tides, ¶ 4 (43 %)`. */
export function citePlace({ section, paragraph, percent, note }: Locator): string {
  const { quotation } = catalogueOf('en');
  const numbered = paragraph > 0 ? `¶ ${paragraph}` : section ? quotation.heading : quotation.title;
  const within = `${numbered} (${percent} %)`;
  const place = section === null ? within : `${nameSection(section)}, ${within}`;
  return note === undefined ? place : quotation.note(note, place);
}

/** Work, author and place, e.g. `On Tides, Ann Example, 3.2 Of tides, ¶ 4 (43 %)`. */
export function citeSource({ title, author, locator }: Citation): string {
  return [title, ...(author === null ? [] : [author]), citePlace(locator)].join(', ');
}

/** The address of the full text: the link to a sentence without its fragment. */
export function addressOfWork(url: string | null): string | null {
  const address = url === null ? null : URL.parse(url);
  if (!address) return null;
  address.hash = '';
  return address.href;
}
