import { readNumberForms } from '../read-number-forms.ts';

/** German numbers; an ordinal in digits is a number with a full stop. A single Roman letter may be anything. */
export const NUMBER_FORMS = readNumberForms(`
  0 null; 1 eins; 2 zwei ii; 3 drei iii; 4 vier iv; 5 funf; 6 sechs vi; 7 sieben vii; 8 acht viii;
  9 neun ix; 10 zehn; 11 elf xi; 12 zwolf xii; 13 dreizehn xiii; 14 vierzehn xiv; 15 funfzehn xv;
  16 sechzehn xvi; 17 siebzehn xvii; 18 achtzehn xviii; 19 neunzehn xix; 20 zwanzig xx; 30 dreissig;
  40 vierzig; 50 funfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig;
  2 ii zweite zweiten zweiter zweites zweitem; 3 iii dritte dritten dritter drittes drittem;
  4 iv vierte vierten vierter viertes viertem; 5 funfte funften funfter funftes funftem;
  6 vi sechste sechsten sechster sechstes sechstem; 7 vii siebte siebten siebter siebtes siebtem;
  8 viii achte achten achter achtes achtem; 9 ix neunte neunten neunter neuntes neuntem;
  10 zehnte zehnten zehnter zehntes zehntem; 11 xi elfte elften elfter elftes elftem;
  12 xii zwolfte zwolften zwolfter zwolftes zwolftem;
  13 xiii dreizehnte dreizehnten dreizehnter dreizehntes dreizehntem;
  14 xiv vierzehnte vierzehnten vierzehnter vierzehntes vierzehntem;
  15 xv funfzehnte funfzehnten funfzehnter funfzehntes funfzehntem;
  16 xvi sechzehnte sechzehnten sechzehnter sechzehntes sechzehntem;
  17 xvii siebzehnte siebzehnten siebzehnter siebzehntes siebzehntem;
  18 xviii achtzehnte achtzehnten achtzehnter achtzehntes achtzehntem;
  19 xix neunzehnte neunzehnten neunzehnter neunzehntes neunzehntem;
  20 xx zwanzigste zwanzigsten zwanzigster zwanzigstes zwanzigstem`);
