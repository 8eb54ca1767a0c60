import type { SummingWords } from '../summing-words.ts';
import { wordSet } from '../word-set.ts';

/** German. */
export const SUMMING: SummingWords = {
  fillers: wordSet(
    'ach ah aha ahm eh eben eigentlich gell halt hm hmm irgendwie ja jawohl na naja nee ok okay oh quasi tja',
  ),
  speaking: wordSet(`
    ich mich mir mein meine meinem meinen meiner meines wir uns unser unsere unserem unseren unserer unseres du dich dir dein
    deine deinem deinen deiner deines ihr euch euer eure eurem euren eurer eures`),
  told: wordSet(`
    er ihn ihm sein seine seinem seinen seiner seines sie ihre ihrem ihren ihrer ihres es ihnen`),
  joining: wordSet(`
    aber allerdings also ausserdem daher danach dann darum dennoch deshalb deswegen doch ebenso endlich ferner folglich
    hingegen indessen jedoch mithin oder schliesslich sodann somit sondern sonst trotzdem uberdies und vielmehr zudem`),
  cues: [
    String.raw`(?:in )?dieser? (?:Arbeit|Artikel|Aufsatz|Beitrag|Buch|Kapitel|Schrift|Studie|Abhandlung)`,
    String.raw`in diesem (?:Artikel|Aufsatz|Beitrag|Buch|Kapitel)`,
    String.raw`wir (?:zeigen|beschreiben|untersuchen|behaupten|schlagen vor|stellen fest|fanden|finden)`,
    String.raw`unsere?n? (?:Ergebnisse?|Ansatz|Methode|Modell|These|Versuche)`,
    String.raw`die Ergebnisse (?:zeigen|deuten|legen)`,
    String.raw`(?:zusammenfassend|zusammengefasst|kurz gesagt|kurzum|alles in allem|im Ergebnis)`,
    String.raw`d(?:er|ie|as|en|em) (?:wichtigste|entscheidende|zentrale|eigentliche|wesentliche)n?`,
    String.raw`(?:es geht darum|entscheidend ist|wesentlich ist|ich behaupte)`,
  ],
};
