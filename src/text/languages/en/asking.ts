import type { AskingWords } from '../asking-words.ts';
import { wordSet } from '../word-set.ts';
import { MEASURES } from './measures.ts';

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
  paying: wordSet(
    `cost costs pay pays paid charge charged charges earn earns earned spend spends spent sell sells sold buy bought worth offer offered raise raised get gets got owe owes owed receive received lend lent fined price give gave given lose lost make made save saved`,
  ),
  measuring: wordSet(
    'long far old large big tall high deep wide broad thick heavy fast quick quickly often frequently hot cold warm',
  ),
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
    date: wordSet('year date day month century decade time period'),
    number: wordSet('number amount population total size rate score count'),
    share: wordSet('percent percentage proportion share fraction'),
    money: wordSet('price cost revenue salary budget wage fee fine'),
    measure: wordSet(`
      length height distance depth width breadth thickness diameter altitude elevation weight mass speed velocity
      temperature age duration frequency`),
    place: wordSet('city country place state town region location river island village area'),
    cause: wordSet('cause reason'),
  },
  measures: MEASURES,
  answers: {
    dates: wordSet(`
      january february march april may june july august september october november december monday tuesday wednesday
      thursday friday saturday sunday century decade`),
    numbers: wordSet(`
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
      half third quarter dozen percent`),
    joints: wordSet(''),
    few: wordSet('one none zero nobody nothing once twice'),
    causes: wordSet(
      'because since due therefore thus hence result reason cause caused causes owing order so',
    ),
    definers: wordSet('is are was were means meant called refers defined known'),
    places: wordSet('in at from near to on of'),
    beforeNames: wordSet(''),
    shares: wordSet('percent half third quarter'),
    afterShares: wordSet(
      'percent per fraction half third thirds quarter quarters fourth fourths fifth fifths tenth tenths',
    ),
    free: wordSet('free nothing gratis'),
    currencies: wordSet('dollar dollars pound pounds euro euros cent cents million billion'),
  },
};
