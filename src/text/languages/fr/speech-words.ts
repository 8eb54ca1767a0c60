import { wordSet } from '../word-set.ts';

/** With these French says whose words a quotation has; in the present, because in the past a story says who speaks in it. */
export const SPEECH_WORDS = wordSet(`
  dit ecrit affirme pense croit soutient demande repond note remarque observe explique declare conclut ajoute constate
  rappelle selon d'apres`);

/** What may stand beside them. */
export const BESIDE_SPEECH = wordSet("le la l' comme chez aussi");
