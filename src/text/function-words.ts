/** German and French function words that occur in questions, folded as `findTerms` folds them. */
const GERMAN =
  'aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei damit dann ' +
  'daran darauf darum das dass davon dazu dein dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch ' +
  'dort du durch ein eine einem einen einer eines er es etwa etwas euch euer fur gegen gibt hat hatte haben habt hier ihm ihn ' +
  'ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinen konnen ' +
  'konnte man mehr mein meine mich mir mit muss mussen nach nicht nichts noch nun nur ob oder ohne sagt schon sehr sein seine ' +
  'seinem seinen seiner sich sie sind so soll sollen sollte uber um und uns unser unter viel vom von vor war waren warum was ' +
  'wegen weil welche welchem welchen welcher welches wem wen wenn wer werden wessen wie wieso wird wir wird wo wofur woher ' +
  'wohin wollen wozu wurde wurden wurde zu zum zur zwischen autor autorin buch frage fragen kapitel meint text stelle';

const FRENCH =
  'ai ainsi alors apres as au aucun aucune aussi autre autres aux avant avec avez avons car ce ceci cela celle celles celui ' +
  'ces cet cette ceux chaque chez comme comment d dans de des deux doit dont du elle elles en encore entre es est et etait ' +
  'etaient ete etre eux fait il ils j je jusque l la le les leur leurs lui ma mais me meme mes moi moins mon n ne ni non nos ' +
  'notre nous on ont ou par parce pas peu peut peuvent plus pour pourquoi qu quand que quel quelle quelles quels qui quoi ' +
  's sa sans se selon sera ses si son sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une vers veut vos ' +
  'votre vous y auteur autrice chapitre dire dit livre question questions texte';

const WORDS: ReadonlySet<string> = new Set(`${GERMAN} ${FRENCH}`.split(' '));

/** Content words in English that are function words in another language. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  'fait dire car pour son sera on war man bin hat fur an am as text question questions pas chez moins livre peu'.split(
    ' ',
  ),
);

/**
 * Whether a folded word is a function word of German or French. Words that English has too count only if `isEnglish`
 * is not set.
 */
export function isForeignFunctionWord(word: string, isEnglish: boolean): boolean {
  return WORDS.has(word) && !(isEnglish && ENGLISH_TOO.has(word));
}
