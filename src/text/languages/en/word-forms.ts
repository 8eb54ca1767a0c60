import { readIrregularForms } from '../irregular-forms.ts';

/** Irregular forms of English words, the base form first, without forms that are common words themselves. */
const IRREGULAR = `
  arise arose arisen; awake awoke awoken; bear bore; beat beaten; become became; begin began begun; bend bent; bind bound;
  bite bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built; burn burnt; buy bought;
  catch caught; child children; choose chose chosen; cling clung; come came; creep crept; deal dealt; die dead death; dig dug;
  draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought;
  find found; flee fled; fly flew flown; foot feet; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven;
  freeze froze frozen; get got gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; hear heard;
  hide hid hidden; hold held; keep kept; know knew known; lay laid; lead led; learn learnt; leave left; lend lent; lose lost;
  make made; man men; meet met; mouse mice; pay paid; ride rode ridden; ring rang rung; rise rose risen; run ran; say said;
  see saw seen; seek sought; sell sold; send sent; shake shook shaken; shoot shot; shrink shrank shrunk; sing sang sung;
  sink sank sunk; sit sat; sleep slept; slide slid; speak spoke spoken; spend spent; spin spun; spring sprang sprung;
  stand stood; steal stole stolen; stick stuck; strike struck stricken; strive strove striven; swear swore sworn; sweep swept;
  swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
  tooth teeth; understand understood; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound;
  withdraw withdrew withdrawn; woman women; write wrote written`;

const bases = readIrregularForms(IRREGULAR);

/** British spellings that differ by rule, with the American one, without words that only look similar (promise). */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,}(?:al|an|ar|at|er|ic|il|in|iv|on|or))is(e|ed|es|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/^(anal|paral|catal)ys(e|ed|es|ing)$/, '$1yz$2'],
  [/^(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rum|sav|vap|vig)our/, '$1or'],
  [/^((?:kilo|centi|milli)?met|calib|cent|fib|lit|theat)re(s?)$/, '$1er$2'],
  [/^(def|off|lic)ence(s?)$/, '$1ense$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^grey/, 'gray'],
];

/** The form in which a lower-cased English word is stemmed: "began" as "begin", "colour" as "color". */
export function regulariseWord(word: string): string {
  const base = bases.get(word);
  if (base) return base;
  const spelling = SPELLINGS.find(([pattern]) => pattern.test(word));
  return spelling ? word.replace(spelling[0], spelling[1]) : word;
}

/** Endings of inflected forms, with what the base form has instead; of doubled letters one. */
const INFLECTIONS: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, 'y'],
  [/(?<=s|x|z|ch|sh|o)es$/u, ''],
  [/(?<!s)s$/u, ''],
  [/ied$/u, 'y'],
  [/(?:ed|ing|er|est)$/u, ''],
  [/(?:ed|ing|er|est)$/u, 'e'],
  [/(.)\1(?:ed|ing|er|est)$/u, '$1'],
  [/i(?:er|est)$/u, 'y'],
];

/** The forms of which an English word may be an inflected one, itself first: some of them are no words. */
export function listBaseForms(word: string): readonly string[] {
  const forms = INFLECTIONS.flatMap(([ending, by]) => (ending.test(word) ? [word.replace(ending, by)] : []));
  return [...new Set([word, regulariseWord(word), ...forms])];
}
