import { wordSet } from '../word-set.ts';

export const FRAME_WORDS = wordSet(`
  abschnitt absatz aussage aussagen autor autoren autorin bedeutet bedeuten bedeutung begriff behauptet behaupten bedeutete beschreibt
  beschreiben beschrieben bezeichnet bezeichnen bitte buch buches definiert definition erklare erklart erklaren erwahnt erwahnen erzahlt
  frage fragen genau heisst heissen kapitel laut meint meinen nenne nennt nennen sagt sagen sagte schreibt schreiben stelle stellen text texte
  texten textes tatsachlich thema versteht verstehen verfasser verfasserin wirklich zufolge`);
