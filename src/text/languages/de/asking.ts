import type { AskingWords } from '../asking-words.ts';
import { wordSet } from '../word-set.ts';
import { MEASURES } from './measures.ts';

/** German. */
export const ASKING: AskingWords = {
  direct: {
    name: wordSet('wer wen wem wessen'),
    date: wordSet('wann'),
    place: wordSet('wo wohin woher'),
    cause: wordSet('warum wieso weshalb weswegen'),
  },
  what: wordSet('was welcher welche welches welchen welchem'),
  how: wordSet('wie'),
  amount: wordSet('wieviel wieviele wievielen'),
  opening: wordSet('was'),
  many: wordSet('viele viel vielen vieler'),
  much: wordSet('viel'),
  paying: wordSet(
    `kostet kosten kostete kosteten zahlt zahlen zahlte zahlten bezahlt bezahlte gezahlt verdient verdienen verdiente wert bietet bot geboten bekommt bekam erhielt spendet spendete gespendet kaufte verkaufte verlangt verlangte schuldete`,
  ),
  measuring: wordSet(
    'lange lang weit alt gross hoch tief breit schwer schnell oft haufig stark teuer warm kalt heiss',
  ),
  naming: wordSet('heisst heissen hiess hiessen nennt nennen nannte nannten lautet lautete'),
  links: wordSet('ist sind war waren'),
  afterLink: wordSet(''),
  auxiliaries: wordSet(''),
  articles: wordSet('der die das den dem des ein eine einen einem einer eines'),
  classifiers: wordSet('art arten sorte sorten form formen fur typ'),
  of: wordSet('von ein eine einen einem einer der'),
  meaning: wordSet('bedeutet bedeuten bedeutete bedeutung definiere definiert definieren definition'),
  noun: 'capital',
  adjectives: wordSet(''),
  nameNouns: wordSet('name namen titel'),
  nouns: {
    name: wordSet(`
      person mann frau autor autorin schriftsteller konig konigin prasident prasidentin fuhrer anfuhrer grunder name namen
      kaiser papst dichter wissenschaftler erfinder entdecker leiter kunstler titel`),
    date: wordSet(
      'jahr jahren datum tag tage monat jahrhundert jahrzehnt jahrzehnte zeit zeitalter zeitpunkt epoche zeitraum zeitspanne',
    ),
    number: wordSet('zahl anzahl menge einwohnerzahl grosse rate'),
    share: wordSet('prozent prozentsatz anteil verhaltnis'),
    money: wordSet('preis kosten summe einnahmen umsatz lohn budget betrag geld wert'),
    measure: wordSet(
      'lange hohe entfernung tiefe breite gewicht geschwindigkeit temperatur flache alter dauer',
    ),
    place: wordSet(`
      stadt land ort staat region gegend fluss insel dorf kontinent bezirk strasse hauptstadt gebiet provinz stadte lander`),
    cause: wordSet('grund ursache grunde grunden ursachen anlass'),
  },
  ordering: wordSet(`
    nenne nennt nennen gib gebt geben sag sage sagt sagen zahle zahlt zahlen liste listet beschreibe beschreibt beschreiben
    definiere definiert definieren erklare erklart erklaren zeige zeigt zeigen finde findet schildere erlautere`),
  orderingNames: wordSet('nenne nennt nennen'),
  afterOrder: wordSet('mir uns sie bitte alle einige zwei drei vier funf'),
  opens: wordSet(`
    ist sind war waren hat haben hatte hatten kann kannst konnen konnte konnten darf darfst durfen durfte durften muss mussen
    musste mussten soll sollen sollte sollten wird werden wurde wurden gibt gab will wollen wollte wollten mag gilt stimmt`),
  afterVerb: wordSet('der die das den dem ein eine einen einem einer es er sie man jemand irgendwer wir ich'),
  inverted: wordSet(''),
  denying: {
    refusing: wordSet(`
      weigert weigern weigerte weigerten verweigert verweigern verweigerte verweigerten ablehnen lehnt lehnte lehnten
      abgelehnt verboten verbietet verbot untersagt untersagte verhindert verhinderte unterliess unterliessen versaumte
      versaumten scheiterte scheiterten unmoglich verzichtet verzichtete verzichteten abgeschafft leugnet leugnete`),
    takingBack: wordSet('nein'),
    limiting: wordSet('nur bloss allein lediglich erst eher mehr zuletzt unbedingt ganz'),
    until: wordSet('erst'),
    isEitherSide: true,
    isCommaInside: true,
    doer: wordSet('von'),
  },
  defining: {
    verbs: wordSet('bedeutet bedeuten bezeichnet bezeichnen meint heisst besteht nennt'),
    afterCopula: wordSet('ein eine einen der die das ein jener jene jenes kein keine nichts nur also'),
    naming: wordSet('heisst heissen nennt nennen genannt nannte sogenannte sogenannten'),
    namingPairs: new Set(['bezeichnet als', 'bezeichnen als', 'bekannt als', 'spricht von', 'rede von']),
    by: wordSet('unter mit'),
    meant: wordSet('versteht verstehen verstand gemeint meint meinen verstanden'),
    glosses: new Set(['das heisst', 'd h', 'also', 'oder', 'namlich']),
  },
  measures: MEASURES,
  answers: {
    dates: wordSet(`
      januar janner februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch
      donnerstag freitag samstag sonntag jahrhundert jahrhunderts jahrzehnt`),
    numbers: wordSet(`
      zwei drei vier funf sechs sieben acht neun zehn elf zwolf sechzehn siebzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig
      neunzig hundert tausend million millionen milliarde milliarden halb halbe halfte drittel viertel dutzend prozent`),
    joints: wordSet('und ein'),
    few: wordSet(
      'ein eine einen einem einer eins null kein keine keinen keiner einmal zweimal niemand nichts',
    ),
    causes: wordSet(
      'weil daher deshalb deswegen darum wegen aufgrund dadurch grund grunde ursache folge infolge fuhrte fuhrten verursacht verursachte damit dank weshalb weswegen',
    ),
    causePairs: new Set(['so dass', 'um zu', 'aus angst', 'aus furcht']),
    causesApart: wordSet('da denn um'),
    places: wordSet('in im nach aus bei von vom am an auf zu zum zur nahe'),
    beforeNames: wordSet('von durch mit an gegen fur uber unter laut nach als wie und'),
    shares: wordSet('prozent halfte drittel viertel'),
    afterShares: wordSet('prozent drittel viertel'),
    free: wordSet('umsonst kostenlos gratis nichts unentgeltlich frei'),
    currencies: wordSet('dollar euro pfund mark franken cent million millionen milliarde milliarden'),
  },
};
