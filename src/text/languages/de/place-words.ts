import { numbersBy, type PlaceWords } from '../place-words.ts';

const ONES = (
  'null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn ' +
  'achtzehn neunzehn'
).split(' ');
const TENS = '- - zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ');

/** "einundzwanzig", "hundertdrei". */
function sayNumber(number: number): string {
  if (number < ONES.length) return ONES[number] ?? '';
  const rest = number % 100;
  if (number >= 100) return `hundert${rest === 0 ? '' : sayNumber(rest)}`;
  const ten = TENS[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? ten : `${ONES[number % 10]}und${ten}`;
}

const IRREGULAR: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };

const ENDINGS = 'e er es en em'.split(' ');

/** The ordinal without its ending: "zwanzigst", "zweit". */
function sayOrdinal(number: number): string {
  const last = number % 100;
  if (last === 0 || last >= 20) return `${sayNumber(number)}st`;
  const prefix = number >= 100 ? 'hundert' : '';
  return `${prefix}${IRREGULAR[last] ?? `${sayNumber(last)}t`}`;
}

function sayAll(number: number): readonly string[] {
  const plain = sayNumber(number);
  const stems = [sayOrdinal(number), ...(number % 100 === 7 ? [`${plain}t`] : [])];
  const ordinals = stems.flatMap((stem) => ENDINGS.map((ending) => `${stem}${ending}`));
  const one = number % 100 === 1 ? [`${plain}s`] : [];
  return [...(number === 1 ? [] : [plain]), ...one, ...ordinals, ...(number >= 100 ? [`ein${plain}`] : [])];
}

/** How German names places. "Paragraph" is a section of a law. */
export const places: PlaceWords = {
  kinds: {
    volume: 'band bande bandes banden bd bde',
    book: 'buch bucher buches buchs buchern',
    part: 'teil teile teils teiles teilen theil theile theils tl',
    title: 'titel titels titeln',
    act: 'akt akte aktes akts akten aufzug aufzuge aufzugs aufzuges aufzugen',
    canto: 'gesang gesange gesangs gesanges gesangen',
    chapter: 'kapitel kapitels kapiteln kap capitel hauptstuck hauptstucke hauptstucks',
    lecture: 'vorlesung vorlesungen vorl lektion lektionen vortrag vortrage',
    scene: 'szene szenen sz auftritt auftritte auftritts auftritten bild bildes',
    letter: 'brief briefe briefs briefes briefen',
    article: 'artikel artikels artikeln art',
    section:
      'abschnitt abschnitte abschnitts abschnittes abschnitten abschn paragraph paragraphen paragraf paragrafen',
  },
  paragraph: 'absatz absatze absatzes absatzen abs vers verse verses versen strophe strophen',
  page: 'seite seiten s',
  percent: 'prozent',
  to: 'bis',
  and: 'und u',
  number: 'nr nummer nummern',
  numbers: numbersBy(sayAll),
};
