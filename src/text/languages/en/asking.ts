import type { AskingWords } from '../asking-words.ts';
import { wordSet } from '../word-set.ts';

/** English. */
export const ASKING: AskingWords = {
  direct: {
    name: wordSet('who whom whose'),
    date: wordSet('when'),
    place: wordSet('where'),
    cause: wordSet('why'),
  },
  what: wordSet('what which'),
  how: wordSet('how'),
  amount: wordSet(''),
  opening: wordSet(''),
  many: wordSet('many much'),
  much: wordSet('much'),
  measuring: wordSet('long far old large big tall high deep wide fast often'),
  naming: wordSet(''),
  links: wordSet('is are was were'),
  afterLink: wordSet(''),
  auxiliaries: wordSet(
    'is are was were do does did has have had can could will would may might shall should must',
  ),
  articles: wordSet('a an the'),
  classifiers: wordSet('type types kind kinds sort sorts form forms'),
  of: wordSet('of'),
  meaning: wordSet('mean means meant meaning'),
  noun: 'last',
  adjectives: wordSet(''),
  nouns: {
    name: wordSet('person man woman author writer king queen president leader founder name'),
    date: wordSet('year date day month century decade time'),
    number: wordSet('number amount population total size rate score count'),
    share: wordSet('percent percentage proportion share fraction'),
    money: wordSet('price cost revenue salary budget wage fee fine'),
    measure: wordSet('length height distance depth width weight speed temperature area age duration period'),
    place: wordSet('city country place state town region location river island village'),
    cause: wordSet('cause reason'),
  },
  answers: {
    dates: wordSet(`
      january february march april may june july august september october november december monday tuesday wednesday
      thursday friday saturday sunday century decade`),
    numbers: wordSet(`
      two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion
      half third quarter dozen percent`),
    few: wordSet('one none zero nobody nothing once twice'),
    causes: wordSet(
      'because since due therefore thus hence result reason cause caused causes owing order so',
    ),
    definers: wordSet('is are was were means meant called refers defined known'),
    places: wordSet('in at from near to on of'),
    beforeNames: wordSet(''),
    units: wordSet(`
      second minute hour day week month year decade century mile kilometre kilometer km metre meter m foot feet ft inch yard
      acre hectare degree mph ton tonne pound kilogram kg gram litre liter time seconds minutes hours days weeks months years
      decades miles kilometres kilometers kms metres meters ms fts yards acres hectares degrees tons tonnes pounds kilograms
      kgs grams litres liters times`),
    shares: wordSet('percent half third quarter'),
    afterShares: wordSet('percent per fraction half third thirds quarter quarters'),
    currencies: wordSet('dollar dollars pound pounds euro euros cent cents million billion'),
  },
};
