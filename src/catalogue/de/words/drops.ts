import type { Catalogue } from '../../shapes.ts';

/** What a line that import left out was. */
export const drops: Catalogue['drops'] = {
  navigation: 'Navigation',
  'cookie notice': 'Cookie-Hinweis',
  'comment link': 'Link zu Kommentaren',
  'sharing link': 'Link zum Teilen',
  'page furniture': 'Seitenelement',
  'repeated line': 'wiederholte Zeile',
  'running head': 'Kolumnentitel',
  'page number': 'Seitenzahl',
  boilerplate: 'Standardtext des Anbieters',
  'scanning noise': 'Scanfehler',
  'reading aid': 'Lesehilfe',
};
