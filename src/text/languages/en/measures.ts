import type { MeasureWords } from '../measure-words.ts';
import { wordSet } from '../word-set.ts';

/** English. */
export const MEASURES: MeasureWords = {
  asked: {
    length: wordSet(`
      long far tall high deep wide broad thick length height depth width breadth distance altitude thickness diameter
      radius elevation`),
    area: wordSet('area acreage'),
    volume: wordSet('volume capacity'),
    weight: wordSet('heavy weight weigh weighs weighed mass'),
    time: wordSet('long far length duration period time'),
    age: wordSet('old age'),
    speed: wordSet('fast quick speed velocity'),
    temperature: wordSet('hot cold warm temperature'),
    frequency: wordSet('often frequently frequency'),
  },
  units: {
    length: wordSet(`
      mile miles kilometre kilometres kilometer kilometers km kms metre metres meter meters m centimetre centimetres
      centimeter centimeters cm millimetre millimetres millimeter millimeters mm foot feet ft inch inches yard yards
      fathom fathoms league leagues furlong furlongs rod rods cubit cubits ell ells pace paces step steps span spans block
      blocks storey storeys story stories light-year parsec parsecs`),
    area: wordSet('acre acres hectare hectares ha'),
    volume: wordSet(`
      litre litres liter liters gallon gallons pint pints quart quarts bushel bushels barrel barrels cup cups ml`),
    weight: wordSet(`
      ton tons tonne tonnes pound pounds lb lbs ounce ounces oz stone stones kilogram kilograms kilogramme kilogrammes
      kilo kilos kg kgs gram grams gramme grammes g hundredweight cwt grain grains`),
    time: wordSet(`
      second seconds minute minutes min h hour hours day days night nights week weeks fortnight fortnights month months year
      years decade decades century centuries millennium millennia generation generations winter winters summer summers
      season seasons while moment moments lifetime weekend morning afternoon evening`),
    speed: wordSet('mph knot knots kph kmh'),
    temperature: wordSet('degree degrees celsius fahrenheit kelvin'),
    frequency: wordSet('time times'),
  },
  whole: {
    time: wordSet('overnight forever lifelong'),
    frequency: wordSet(`
      once twice thrice daily weekly monthly yearly annually hourly nightly annual every each always never seldom rarely
      constantly regularly per`),
  },
  square: wordSet('square sq'),
  cubic: wordSet('cubic'),
  between: wordSet(
    'and a an or to half quarter english nautical statute full whole good short long light odd more of',
  ),
  vague: wordSet('a an another several many few couple half quarter dozens hundreds thousands some'),
  bounds: wordSet('since until till til from between before after'),
  aged: wordSet('aged age'),
};
