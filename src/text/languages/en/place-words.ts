import { numbersBy, type PlaceWords } from '../place-words.ts';

const ONES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "twenty one", "one hundred and three". */
function sayNumber(number: number): string {
  if (number < ONES.length) return ONES[number] ?? '';
  if (number < 100) {
    const ten = TENS[Math.floor(number / 10)] ?? '';
    return number % 10 === 0 ? ten : `${ten} ${ONES[number % 10]}`;
  }
  return number % 100 === 0 ? 'one hundred' : `one hundred and ${sayNumber(number % 100)}`;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** "twenty first" for "twenty one". */
function toOrdinal(said: string): string {
  return said.replace(/\S+$/u, (last) => IRREGULAR[last] ?? `${last.replace(/y$/u, 'ie')}th`);
}

/** How English names places. */
export const places: PlaceWords = {
  kinds: {
    volume: 'volume volumes vol vols',
    book: 'book books bk bks',
    part: 'part parts pt pts',
    title: 'title titles',
    act: 'act acts',
    canto: 'canto cantos',
    chapter: 'chapter chapters ch chs chap chaps',
    lecture: 'lecture lectures lesson lessons',
    scene: 'scene scenes sc',
    letter: 'letter letters',
    article: 'article articles art arts',
    section: 'section sections sec secs sect sects s ss',
  },
  paragraph: 'paragraph paragraphs para paras par pars verse verses stanza stanzas vv',
  page: 'page pages p pp pg pgs',
  percent: 'percent pct',
  to: 'to through thru until till',
  and: 'and',
  number: 'number no num',
  numbers: numbersBy((number) => [sayNumber(number), toOrdinal(sayNumber(number))]),
};
