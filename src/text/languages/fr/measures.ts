import type { MeasureWords } from '../measure-words.ts';
import { wordSet } from '../word-set.ts';

/** French. */
export const MEASURES: MeasureWords = {
  asked: {
    length: wordSet(`
      longueur hauteur profondeur largeur distance altitude epaisseur diametre taille mesure mesurait long haut profond
      large`),
    area: wordSet('superficie surface'),
    volume: wordSet('volume contenance'),
    weight: wordSet('poids pese pesait pesent pesaient peser masse'),
    time: wordSet('duree temps dure durait dura duraient'),
    age: wordSet('age'),
    speed: wordSet('vitesse allure'),
    temperature: wordSet('temperature'),
    frequency: wordSet('frequence fois'),
  },
  units: {
    length: wordSet(`
      mille milles lieue lieues kilometre kilometres km metre metres m centimetre centimetres cm millimetre millimetres mm
      pied pieds pouce pouces toise toises pas aune aunes`),
    area: wordSet('hectare hectares ha arpent arpents are ares km2 m2'),
    volume: wordSet('litre litres tonneau tonneaux boisseau boisseaux barrique barriques'),
    weight: wordSet(
      'tonne tonnes kilogramme kilogrammes kilo kilos kg gramme grammes g quintal quintaux once onces',
    ),
    time: wordSet(`
      h seconde secondes minute minutes heure heures jour jours journee nuit nuits semaine semaines mois an ans annee annees
      decennie decennies siecle siecles hiver hivers ete etes generation generations`),
    speed: wordSet('noeud noeuds kmh mph'),
    temperature: wordSet('degre degres celsius'),
    frequency: wordSet('fois'),
  },
  whole: {
    time: wordSet('toujours'),
    frequency: wordSet(`
      quotidiennement hebdomadaire mensuel annuel annuellement chaque tous toutes toujours jamais rarement par`),
  },
  square: wordSet('carre carres'),
  cubic: wordSet('cube cubes'),
  between: wordSet('et un une de d demi demie ou a bons bonnes quelque'),
  vague: wordSet('un une plusieurs quelques demi demie vingtaine trentaine'),
  bounds: wordSet('depuis jusque jusqu en des entre avant apres'),
  aged: wordSet('age agee ages agees'),
};
