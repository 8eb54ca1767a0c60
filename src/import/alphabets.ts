/** Letters beyond ASCII that languages use, in lower case, one string for each alphabet. */
const WESTERN = [
  'àâæçèéêëîïôœùûüÿ',
  'äöüßé',
  'áéíñóúüªº',
  'áàâãçéêíóõôúü',
  'àèéìíîòóùú',
  'àçèéíïòóúü',
  'åäöéàü',
  'æøåéèêàóòôü',
  'áðéíóúýþæö',
  'áðíóúýæø',
  'äëéèêïíöóüúûôâç',
  'äöõü',
  'áéíóú',
  'àèìòùáéíóú',
  'ëç',
] as const;

const CENTRAL = ['ąćęłńóśźż', 'áäčďéěíĺľňóôöŕřšťúůüýž', 'áéíóöőúüű', 'ăâîşţ', 'čćđšž', 'ëç', 'äöüß'] as const;

const BALTIC = ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äöõüšž'] as const;

const CYRILLIC = [
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  'абвгдђежзијклљмнњопрстћуфхцчџш',
  'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
] as const;

/** The alphabets that each encoding of one byte for a letter is made for, by its WHATWG name. */
export const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': WESTERN,
  'windows-1250': CENTRAL,
  'iso-8859-2': CENTRAL,
  'windows-1257': BALTIC,
  'iso-8859-4': BALTIC,
  'windows-1254': ['çğıöşüâîû', 'əçğıöşü'],
  'windows-1251': CYRILLIC,
  'koi8-r': CYRILLIC,
  'koi8-u': CYRILLIC,
  'iso-8859-5': CYRILLIC,
  'windows-1253': ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ'],
  'iso-8859-7': ['αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ'],
  'windows-1255': ['אבגדהוזחטיכלמנסעפצקרשתךםןףץ'],
  'windows-1256': ['ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچژگکی', 'àâçèéêëîïôùûü'],
  'iso-8859-6': ['ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويى'],
  'windows-874': ['กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮะาำเแโใไๅๆฯ'],
};
