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
  meaning: wordSet('mean means meant meaning define definition'),
  noun: 'last',
  adjectives: wordSet(''),
  nameNouns: wordSet('name names title'),
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
  ordering: wordSet(
    'name list give state tell identify mention indicate cite enumerate describe define explain show find specify provide',
  ),
  orderingNames: wordSet('name identify'),
  afterOrder: wordSet('me us some all any one two three four five both each several'),
  opens: wordSet(`
    is are was were am do does did has have had can could will would shall should may might must isn aren wasn weren don
    doesn didn hasn haven hadn couldn won wouldn shouldn`),
  afterVerb: wordSet(''),
  inverted: wordSet(''),
  denying: {
    refusing: wordSet(`
      refuse refuses refused refusing refusal decline declines declined declining reject rejects rejected fail fails failed
      forbid forbids forbidden forbade prohibit prohibits prohibited ban bans banned prevent prevents prevented deny denies
      denied abolish abolished cancel cancelled canceled avoid avoids avoided avoiding unable impossible lack lacks lacked
      abandon abandoned`),
    takingBack: wordSet('no'),
    limiting: wordSet('only until till merely just simply least less more sooner necessarily alone'),
    until: wordSet('until till'),
    isEitherSide: false,
    isCommaInside: false,
    doer: wordSet('by in'),
  },
  defining: {
    verbs: wordSet(
      'means mean meant refers refer denotes denote designates designate signifies signify describes consists comprises',
    ),
    afterCopula: wordSet('a an the any one what when where that those not simply merely just also'),
    naming: wordSet('called named termed dubbed call calls calling'),
    namingPairs: new Set(['known as', 'defined as', 'described as', 'speak of', 'to as', 'it as']),
    by: wordSet('by'),
    meant: wordSet('mean meant means understand understood'),
    glosses: new Set(['that is', 'i e', 'id est', 'or', 'namely', 'meaning', 'viz']),
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
      'because since due therefore thus hence result results resulted reason reasons cause caused causes owing lest why explains thanks',
    ),
    causePairs: new Set([
      'in order',
      'so that',
      'so as',
      'so to',
      'on account',
      'account of',
      'order to',
      'led to',
      'leads to',
      'for fear',
    ]),
    causesApart: wordSet('for so as'),
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
