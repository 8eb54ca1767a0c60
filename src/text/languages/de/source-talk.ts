import type { SourceTalk } from '../source-talk.ts';
import { wordSet } from '../word-set.ts';

/** German. */
export const SOURCE_TALK: SourceTalk = {
  saying: wordSet(`
    sagt sagen sagte gesagt denkt denken dachte meint meinen meinte meinung meinungen ansicht ansichten sicht sichtweise
    haltung position positionen standpunkt halt halten hielt glaubt glauben behauptet behaupten lehrt lehren schreibt schreiben
    schrieb geschrieben behandelt behandeln beschreibt beschreiben beschrieb erwahnt erwahnen spricht sprechen sprach redet
    versteht verstehen verstand erklart erklaren definiert betrachtet betrachten sieht sehen sah beurteilt urteilt auffassung
    auffassungen bild verhaltnis einstellung stellung nimmt laut zufolge einig uneinig uberein stimmen unterschied
    unterschiede unterscheiden unterscheidet vergleiche vergleich vergleichen gegenuber gemeinsam gedanken argumentiert
    verhandelt thematisiert heisst steht`),
  who: wordSet('wer welcher welche welches wessen'),
  mentioning: wordSet(
    'erwahnt erwahnen nennt nennen spricht sprechen redet schreibt schreiben schrieb sagt sagen behauptet behaupten beschreibt behandelt',
  ),
  topic: wordSet('uber zu zum zur von vom zwischen bezuglich'),
  before: wordSet(
    'in im bei von vom laut nach und oder zwischen mit schrieb sagt denkt meint halt schreibt versteht dass hat',
  ),
  after: wordSet('uber zu zum zur und oder von gegen autor autorin zufolge'),
  authorship: wordSet(
    'schrieb geschrieben verfasst verfasste verfasser verfasserin autor autorin autoren stammt urheber',
  ),
  listing: wordSet(`
    werk werke werken buch bucher buchern text texte texten titel schrift schriften essay essays artikel liste zeig zeige gibt
    vorhanden enthalten kennst kennt lesen sammlung gespeichert viele anzahl`),
  by: wordSet('von'),
  works: wordSet(
    'werke werken bucher buchern texte texten titel schriften bibliothek sammlung korpus quellen',
  ),
  own: wordSet(
    'gibt habt hast hier liste kennst kennt vorhanden enthalten bibliothek sammlung korpus du ihr wir',
  ),
  articles: wordSet('der die das den dem des ein eine einen einem einer'),
  and: wordSet('und'),
  inside: wordSet(`
    der die das den dem des ein eine einer eines einem einen und oder von vom zu zum zur im in am an auf aus bei mit nach fur uber unter gegen zwischen ohne`),
  asker: wordSet('ich mir mich mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem'),
  or: wordSet('oder'),
  besideNames: ['herausgegeben von', 'übersetzt von', 'hrsg.', 'Hg.', 'Übers.', 'Dr', 'Prof'],
  particles: wordSet('von van der den zu zur vom'),
};
