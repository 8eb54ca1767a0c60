import { stemmer } from '@orama/stemmers/german';
import { readIrregularForms } from '../irregular-forms.ts';
import { wordSet } from '../word-set.ts';

/** The base form is as it is stemmed; folded, so that umlauts and their plain vowels are one. */
const bases = readIrregularForms(`
  befehlen befahl befohlen; geboren gebar geburt geburten; beginnen begann begonnen; beissen biss gebissen; bergen barg geborgen; biegen bog gebogen;
  bieten bot geboten; binden band gebunden; bitten bat gebeten; bleiben blieb blieben geblieben; brechen brach gebrochen bricht;
  brennen brannte gebrannt; bringen brachte brachten gebracht; denken dachte dachten gedacht; dringen drang gedrungen;
  empfehlen empfahl empfohlen; entscheiden entschied entschieden; essen ass gegessen isst; fahren fuhr gefahren;
  fallen fiel fielen gefallen; fangen fing fingen gefangen; finden fand fanden gefunden; fliegen flog flogen geflogen;
  fliehen floh flohen geflohen; fliessen floss geflossen; gehen ging gingen gegangen; gelingen gelang gelungen;
  geben gab gaben gegeben gibt; gelten galt galten gegolten gilt; geschehen geschah geschieht; gewinnen gewann gewannen gewonnen; greifen griff griffen gegriffen;
  halten hielt hielten gehalten; heben hob hoben gehoben; helfen half halfen geholfen hilft; kennen kannte kannten gekannt;
  kommen kam kamen gekommen; laden lud luden geladen; lassen lasst liess liessen gelassen; laufen lief liefen gelaufen; leiden litt litten gelitten; leihen lieh geliehen;
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
  vergessen vergass vergisst; vermeiden vermied vermieden; verschwinden verschwand verschwunden;
  wachsen wuchs wuchsen gewachsen; waschen wusch gewaschen; weisen wies wiesen gewiesen; werben warb geworben wirbt; werfen warf geworfen wirft;
  wissen wusste wussten gewusst weiss; ziehen zog zogen gezogen; zwingen zwang gezwungen;
  heissen hiess hiessen geheissen; verlieren verlor verloren;
  verstehen verstand verstanden; entstehen entstand entstanden; bestehen bestand bestanden; erhalten erhielt erhielten;
  enthalten enthielt; behalten behielt; beschreiben beschrieb beschrieben; unterschreiben unterschrieb; vorschlagen vorschlug;
  bekommen bekam bekamen; ankommen ankam; erfinden erfand erfunden;
  empfinden empfand empfunden; entnehmen entnahm; ubernehmen ubernahm ubernommen; unternehmen unternahm unternommen;
  vertreten vertrat; verlassen verliess verliessen; erscheinen erschien erschienen; verbinden verband verbunden; erziehen erzog erzogen;
  beziehen bezog bezogen; betreffen betraf betroffen; versprechen versprach versprochen; entsprechen entsprach entsprochen;
  gross grosser grosste grossten; hoch hoher hohe hohen hochste hochsten; nah naher nahe nachste; gut besser beste besten`);

/** What verbs are put together with: their forms are those of the verb inside. */
const VERB_PREFIX =
  /^(?:zuruck|zusammen|hervor|heraus|hinter|wider|unter|miss|fest|durch|uber|nach|auf|aus|ein|vor|mit|bei|weg|emp|ent|ver|zer|her|hin|los|um|ab|an|be|er|zu)(?=.{3})/u;

/** "ae" for "ä" and the like; not in "Bauer", "neu" or "Quelle". */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/ae(?!u)/g, 'a'],
  [/oe(?!u)/g, 'o'],
  [/(?<![aeq])ue/g, 'u'],
];

/** What participles have before their stem, and after their prefix: "gebaut", "eingeführt". */
const PARTICIPLE = /^ge(?=.{3,}t$)/u;
const INNER_PARTICIPLE = /^ge(?=.{3,}(?:t|en|te|ten|ter|tes|tem)$)/u;

/** Nouns that only look like participles. */
const NO_PARTICIPLE = wordSet(
  'gebet gebiet gedicht gefecht gehalt geist gericht gerat geschlecht gesicht gestalt gewalt gewicht',
);

/** The forms of verbs like "studieren", which Snowball shortens by different lengths. */
const VERB_IN_IEREN = /(?<=.{2}ier)(?:en|e|st|t|te|ten|tet|test|ter|tes|tem|end|ung|ungen)$/u;

/** The endings of verbs that Snowball leaves: "baut", "gründete", and of nouns made of short verbs: "Gründung". */
const ENDINGS: readonly RegExp[] = [/(?<=.{3})t$/u, /(?<=.{2}[dt])e$/u, /(?<=.{5})ung$/u];

/**
 * The stem of a folded German word: Snowball's of its regular form, and of verbs without "ge" and "t". "Mueller" has
 * that of "Müller", "ging" and "gegangen" that of "gehen", "erhielt" that of "erhalten", "gebaut" that of "bauen".
 */
export function stemWord(word: string): string {
  const plain = SPELT_OUT.reduce((text, [spelt, vowel]) => text.replaceAll(spelt, vowel), word);
  const regular = regularise(plain).replace(VERB_IN_IEREN, '');
  return ENDINGS.reduce((stem, ending) => stem.replace(ending, ''), stemmer(regular));
}

function regularise(word: string): string {
  const base = bases.get(word);
  if (base !== undefined) return base;
  const [prefix = ''] = VERB_PREFIX.exec(word) ?? [];
  const rest = word.slice(prefix.length);
  if (prefix === '') return NO_PARTICIPLE.has(word) ? word : word.replace(PARTICIPLE, '');
  const inside = bases.get(rest) ?? bases.get(`ge${rest}`);
  return prefix + (inside ?? rest.replace(INNER_PARTICIPLE, ''));
}
