import { stemmer } from '@orama/stemmers/german';
import { readIrregularForms } from '../irregular-forms.ts';

/** The base form is as it is stemmed; folded, so that umlauts and their plain vowels are one. */
const bases = readIrregularForms(`
  befehlen befahl befohlen; beginnen begann begonnen; beissen biss gebissen; bergen barg geborgen; biegen bog gebogen;
  bieten bot geboten; binden band gebunden; bitten bat gebeten; bleiben blieb blieben geblieben; brechen brach gebrochen bricht;
  brennen brannte gebrannt; bringen brachte brachten gebracht; denken dachte dachten gedacht; dringen drang gedrungen;
  empfehlen empfahl empfohlen; entscheiden entschied entschieden; essen ass gegessen isst; fahren fuhr fuhren gefahren;
  fallen fiel fielen gefallen; fangen fing fingen gefangen; finden fand fanden gefunden; fliegen flog flogen geflogen;
  fliehen floh flohen geflohen; fliessen floss geflossen; gehen ging gingen gegangen; gelingen gelang gelungen;
  gelten galt galten gegolten gilt; geschehen geschah geschieht; gewinnen gewann gewannen gewonnen; greifen griff griffen gegriffen;
  halten hielt hielten gehalten; heben hob hoben gehoben; helfen half halfen geholfen hilft; kennen kannte kannten gekannt;
  kommen kam kamen gekommen; laden lud luden geladen; laufen lief liefen gelaufen; leiden litt litten gelitten; leihen lieh geliehen;
  lesen las lasen gelesen liest; liegen lag lagen gelegen; lugen log gelogen; messen mass gemessen misst; nehmen nahm nahmen genommen nimmt;
  nennen nannte nannten genannt; raten riet rieten geraten; reissen riss rissen gerissen; reiten ritt ritten geritten;
  rennen rannte gerannt; rufen rief riefen gerufen; schaffen schuf schufen geschaffen; scheinen schien schienen geschienen;
  schiessen schoss schossen geschossen; schlafen schlief schliefen geschlafen; schlagen schlug schlugen geschlagen;
  schliessen schloss schlossen geschlossen; schneiden schnitt schnitten geschnitten; schreiben schrieb schrieben geschrieben;
  schreien schrie geschrien; schweigen schwieg geschwiegen; schwimmen schwamm geschwommen; sehen sah sahen gesehen sieht;
  senden sandte gesandt; singen sang sangen gesungen; sinken sank sanken gesunken; sitzen sass sassen gesessen;
  sprechen sprach sprachen gesprochen spricht; springen sprang gesprungen; stehen stand standen gestanden;
  stehlen stahl gestohlen; steigen stieg stiegen gestiegen; sterben starb starben gestorben stirbt; streiten stritt gestritten;
  tragen trug trugen getragen; treffen traf trafen getroffen trifft; treiben trieb trieben getrieben;
  treten trat traten getreten tritt; trinken trank tranken getrunken; tun tat taten getan; verbieten verbot verboten;
  vergessen vergass vergessen vergisst; verlieren verlor verloren; vermeiden vermied vermieden; verschwinden verschwand verschwunden;
  wachsen wuchs wuchsen gewachsen; waschen wusch gewaschen; weisen wies wiesen gewiesen; werben warb geworben; werfen warf geworfen wirft;
  wissen wusste wussten gewusst weiss; ziehen zog zogen gezogen; zwingen zwang gezwungen;
  verstehen verstand verstanden; entstehen entstand entstanden; bestehen bestand bestanden; erhalten erhielt erhielten;
  enthalten enthielt; behalten behielt; beschreiben beschrieb beschrieben; unterschreiben unterschrieb; vorschlagen vorschlug;
  bekommen bekam bekamen; ankommen ankam; aufgeben aufgab; vergeben vergab; ergeben ergab; begeben begab; erfinden erfand erfunden;
  empfinden empfand empfunden; entnehmen entnahm; ubernehmen ubernahm ubernommen; unternehmen unternahm unternommen;
  vertreten vertrat; verlassen verliess verliessen; erscheinen erschien erschienen; verbinden verband verbunden; erziehen erzog erzogen;
  beziehen bezog bezogen; betreffen betraf betroffen; versprechen versprach versprochen; entsprechen entsprach entsprochen;
  gross grosser grosste grossten; hoch hoher hohe hohen hochste hochsten; nah naher nahe nachste; gut besser beste besten`);

/** "ae" for "ä" and the like; not in "Bauer", "neu" or "Quelle". */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/ae(?!u)/g, 'a'],
  [/oe(?!u)/g, 'o'],
  [/(?<![aeq])ue/g, 'u'],
];

/** What participles have before their stem: "gebaut". */
const PARTICIPLE = /^ge(?=.{3,}t$)/u;

/** The ending of verbs that Snowball leaves: "baut". */
const VERB_ENDING = /(?<=.{3})t$/u;

/**
 * The stem of a folded German word: Snowball's of its regular form, and of verbs without "ge" and "t". "Mueller" has
 * that of "Müller", "ging" that of "gehen", "gebaut" that of "bauen".
 */
export function stemWord(word: string): string {
  const plain = SPELT_OUT.reduce((text, [spelt, vowel]) => text.replaceAll(spelt, vowel), word);
  const regular = bases.get(plain) ?? plain.replace(PARTICIPLE, '');
  return stemmer(regular).replace(VERB_ENDING, '');
}
