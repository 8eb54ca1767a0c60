import type { Catalogue } from '../../shapes.ts';

/** What a line that import left out was. */
export const drops: Catalogue['drops'] = {
  navigation: 'navigation',
  'cookie notice': 'avis sur les cookies',
  'comment link': 'lien vers les commentaires',
  'sharing link': 'lien de partage',
  'page furniture': 'habillage de la page',
  'repeated line': 'ligne répétée',
  'running head': 'titre courant',
  'page number': 'numéro de page',
  boilerplate: 'mentions du distributeur',
  'scanning noise': 'bruit de numérisation',
  'reading aid': 'aide à la lecture',
};
