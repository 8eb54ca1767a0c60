import type { Catalogue } from '../../shapes.ts';

/** Replies to messages that ask nothing of the texts. */
export const courtesies: Catalogue['courtesies'] = {
  greeting:
    'Hallo! Frag mich etwas, das in den Texten der Gruppe stehen kann, zum Beispiel „Wer entscheidet über Upgrades?“. /sources zeigt die Texte, /help alle Befehle.',
  thanks: 'Gern geschehen. Frag einfach weiter.',
  help: 'Stell eine Frage in eigenen Worten; ich zitiere die Stellen aus den Texten der Gruppe, die sie beantworten. /sources zeigt die Texte, /summary fasst einen zusammen, /find sucht Wörter, /help zeigt alles.',
  bot: 'Ich bin ein Bot, der nur die Texte der Gruppe zitiert; eine eigene Meinung habe ich nicht. Frag, was in ihnen steht, oder sieh unter /help nach.',
  more: 'Das ergibt nur zusammen mit etwas anderem Sinn. Stell eine ganze Frage, etwa „Warum gingen die Mitglieder?“. Die Knöpfe unter einer Antwort zeigen weitere Zitate und den Zusammenhang.',
  meeting:
    'Das steht nicht in den Texten, aber /meetings zeigt, wann sich die Gruppe trifft und was sie liest.',
  insult:
    'Ich zitiere nur die Texte der Gruppe. Wenn eine Antwort falsch war, frag noch einmal mit anderen Worten; /help zeigt, was es sonst gibt.',
};
