import type { SummingWords } from '../summing-words.ts';
import { wordSet } from '../word-set.ts';

/** French. */
export const SUMMING: SummingWords = {
  fillers: wordSet('ah allez ben bof bah eh euh genre hein hm hmm hop oh ok okay ouais oui quoi voila'),
  speaking: wordSet(`
    je j me m moi mon ma mes mien mienne miens miennes nous notre nos votre vos vous tu te t toi ton ta tes tien tienne`),
  told: wordSet('il elle ils elles lui leur leurs eux se s soi son sa ses sien sienne siens siennes'),
  joining: wordSet(`
    ainsi alors aussi bref car cependant donc enfin ensuite et mais neanmoins or ou pourtant puis sinon toutefois`),
  cues: [
    String.raw`(?:dans )?(?:cet (?:article|essai|ouvrage)|ce (?:chapitre|livre|texte|travail)|cette (?:étude|thèse))`,
    String.raw`nous (?:présentons|proposons|décrivons|montrons|démontrons|soutenons|constatons|trouvons)`,
    String.raw`(?:notre (?:approche|méthode|modèle|thèse)|nos (?:résultats|expériences))`,
    String.raw`les résultats (?:montrent|indiquent|suggèrent)`,
    String.raw`(?:en (?:résumé|conclusion|somme|bref|un mot)|pour (?:conclure|résumer))`,
    String.raw`l(?:e|a|es) (?:principale?s?|plus importante?s?|point essentiel)`,
    String.raw`l['’]essentiel`,
    String.raw`(?:je (?:soutiens|prétends|affirme) que|il s['’]agit de)`,
  ],
};
