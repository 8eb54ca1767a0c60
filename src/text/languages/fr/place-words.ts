import { numbersBy, type PlaceWords } from '../place-words.ts';

const ONES =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix|sept dix|huit dix|neuf'
    .split(' ')
    .map((word) => word.replace('|', ' '));
const TENS = '- - vingt trente quarante cinquante soixante soixante quatre|vingt quatre|vingt'
  .split(' ')
  .map((word) => word.replace('|', ' '));

/** "vingt et un", "soixante dix", "quatre vingt un", "cent trois". */
function sayNumber(number: number): string {
  if (number < ONES.length) return ONES[number] ?? '';
  if (number >= 100) return number === 100 ? 'cent' : `cent ${sayNumber(number - 100)}`;
  const ten = Math.floor(number / 10);
  const rest = ten === 7 || ten === 9 ? number - (ten - 1) * 10 : number % 10;
  const name = TENS[ten] ?? '';
  if (rest === 0) return number === 80 ? 'quatre vingts' : name;
  return `${name} ${(rest === 1 || rest === 11) && number < 80 ? 'et ' : ''}${ONES[rest]}`;
}

/** "vingt et unieme", "neuvieme", "cinquieme". */
function toOrdinal(said: string): string {
  const stem = said
    .replace(/e$/u, '')
    .replace(/neuf$/u, 'neuv')
    .replace(/cinq$/u, 'cinqu')
    .replace(/vingts$/u, 'vingt');
  return `${stem}ieme`;
}

const FIRST = 'premier premiere premiers premieres une'.split(' ');
const SECOND = 'second seconde'.split(' ');
const OTHER_TENS: Readonly<Record<number, string>> = { 70: 'septante', 80: 'huitante', 90: 'nonante' };

/** Also as in Belgium and Switzerland: "septante deux". */
function sayAll(number: number): readonly string[] {
  const plain = sayNumber(number);
  const [ten, one] = [Math.floor(number / 10) * 10, number % 10];
  const other = OTHER_TENS[ten];
  const otherwise =
    other === undefined
      ? []
      : [[other, ...(one === 1 ? ['et'] : []), ...(one === 0 ? [] : [ONES[one]])].join(' ')];
  const feminine = /(?:^| )un$/u.test(plain) ? [`${plain}e`] : [];
  return [
    plain,
    ...feminine,
    ...otherwise,
    ...[plain, ...otherwise].filter((said) => said !== 'un').map(toOrdinal),
    ...(number === 1 ? FIRST : []),
    ...(number === 2 ? SECOND : []),
  ];
}

/** How French names places. */
export const places: PlaceWords = {
  kinds: {
    volume: 'volume volumes vol tome tomes t',
    book: 'livre livres liv',
    part: 'partie parties',
    title: 'titre titres tit',
    act: 'acte actes',
    canto: 'chant chants',
    chapter: 'chapitre chapitres chap ch',
    lecture: 'lecon lecons conference conferences',
    scene: 'scene scenes sc tableau tableaux',
    letter: 'lettre lettres',
    article: 'article articles art',
    section: 'section sections sect',
  },
  paragraph: 'paragraphe paragraphes par alinea alineas al verset versets vers strophe strophes',
  page: 'page pages p pp',
  percent: 'pourcent',
  to: 'a au jusqu jusque',
  and: 'et',
  number: 'numero numeros no n num',
  numbers: numbersBy(sayAll),
};
