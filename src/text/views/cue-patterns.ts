/** Capitalised words at the start of a sentence that are not names. */
const NO_NAME = String.raw`(?!(?:I|We|You|It|This|That|These|Those|There|Who|Whoever|What|Nobody|None|No|Not|Never|And|But|If|When|While|Yet|The|A|An)(?![\p{L}]))`;

const NAME = String.raw`${NO_NAME}(?:(?:Mrs?|Ms|Dr|Miss|Sir|Lady|Lord|Prof|Professor)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s(?:(?:de|von|van|of)\s)?\p{Lu}[\p{L}’'-]+){0,2}`;

/** General words for people who hold views: "critics", "the usual sceptic", "some of its defenders". */
const PEOPLE =
  'critics?|sceptics?|skeptics?|opponents?|defenders?|supporters?|advocates?|adversar(?:y|ies)|objectors?|detractors?|' +
  'enthusiasts?|reformers?|economists?|historians?|philosophers?|engineers?|scholars?|readers?|writers?|authors?|' +
  'believers?|libertarians?|liberals?|conservatives?|socialists?|anarchists?|theorists?|commentators?|neighbours?|' +
  'officials?|operators?|members?|colleagues?|friends?|people|others|some|many|most|everybody|everyone|they|he|she|' +
  'newspapers?|pamphlets?|reports?|councils?|compan(?:y|ies)|committees?|boards?|government|ministers?|experts?';

const DETERMINED = String.raw`(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Mm]y|[Ss]ome|[Mm]any|[Mm]ost|[Oo]ther|[Tt]hese|[Tt]hose|[Cc]ertain|[Ss]everal|[Aa]n?|[Oo]ne)\s(?:\p{Ll}[\p{Ll}’-]*\s){0,2})?`;

const SUBJECT = String.raw`(?:${NAME}(?:[’']s?\s(?:${PEOPLE}))?|${DETERMINED}(?:${PEOPLE})|(?:Critics|Sceptics|Opponents|Defenders|Some|Many|Most|Others|They|He|She|Everybody|Everyone|People))(?:\sof\s[^,.;:]{1,40}?)?`;

const BETWEEN = String.raw`\s(?:(?:also|still|long|often|sometimes|always|once|now|then|later|rightly|wrongly|themselves|himself|herself|have|has|had|would|will|may|might|tend to|like to|liked to)\s){0,2}`;

const SAYING =
  'says?|said|hold|holds|held|claim(?:s|ed)?|argue[sd]?|believe[sd]?|insist(?:s|ed)?|maintain(?:s|ed)?|think|thinks|' +
  'thought|contend(?:s|ed)?|assert(?:s|ed)?|allege[sd]?|object(?:s|ed)?|repl(?:y|ies|ied)|announce[sd]?|complain(?:s|ed)?|' +
  'warn(?:s|ed)?|declare[sd]?|suppose[sd]?|assume[sd]?|fear(?:s|ed)?|den(?:y|ies|ied)|wr(?:ite|ites|ote)|' +
  'tells us|told us|tell us|answer(?:s|ed)?|conclude[sd]?|suggest(?:s|ed)?|concede[sd]?|admit(?:s|ted)?';

const SAID =
  'said|argued|claimed|held|believed|thought|objected|replied|supposed|assumed|alleged|suggested|feared|asserted|urged|maintained|reported';

const HOW = '(?:often|sometimes|commonly|widely|usually|generally|frequently|still|now|also|sometimes even)';

const VIEW =
  '(?:objections?|views?|arguments?|answers?|repl(?:y|ies)|complaints?|claims?|stor(?:y|ies)|wisdom|opinions?|fears?|beliefs?|theor(?:y|ies))';

const USUAL =
  '(?:stock|usual|standard|common|obvious|familiar|old|popular|received|conventional|prevailing|orthodox|official|commonest)';

/** Ways in which a text attributes a view to somebody: each match is the evidence. */
export const REPORTED: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}])according to\s(?!(?:plan|which|whether|how|what|my|our|its|size|need|custom|the (?:rules?|law|plan|map|size|season|weather|need|number))(?![\p{L}]))[^,.;:]{2,40}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?<!\b(?:I|we|nobody|no one|none|not|never|who|to)\s)(?:${SUBJECT})${BETWEEN}(?:${SAYING})(?:\s(?:us|in print|in public|at length))?,?\s(?:that|whether|how|why)(?![\p{L}])`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}])(?:${SUBJECT})${BETWEEN}(?:${SAYING})(?:[:,]\s?(?=[“"‘])|:\s)`, 'gu'),
  new RegExp(
    String.raw`,\s(?:so\s)?(?:${SUBJECT})\s(?:${SAYING}|puts? it)(?=[,.;?])|(?<![\p{L}])(?:[Ss]o|[Aa]s)\s(?:${SUBJECT})\s(?:${SAYING}|puts? it|put it|has it|would have it)(?=[,.;:])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])it (?:is|was|has been|had been|will be|may be|can be|could be) (?:${HOW}\s)?(?:${SAID})(?:,?\s(?:that|by|of))?(?![\p{L}])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:is|are|was|were) (?:${HOW}\s)?(?:said|claimed|alleged|believed|supposed|reputed|thought|held) to(?![\p{L}])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:the|a|an|their|his|her|its) (?:${USUAL})\s(?:${VIEW})(?![\p{L}])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?:we|I|one) (?:are|am|is) (?:${HOW}\s)?(?:told|assured|asked to believe)(?![\p{L}])|(?<![\p{L}])one (?:often |sometimes )?hears(?![\p{L}])`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])[Ii]n (?:${NAME}[’']s?|(?:${DETERMINED})(?:${PEOPLE})[’']s?|his|her|their) (?:own )?(?:view|words|opinion|account|judgement|judgment|telling)(?![\p{L}])`,
    'gu',
  ),
  /(?<![\p{L}])(?:supposedly|allegedly|reportedly|purportedly)(?![\p{L}])/giu,
];

const ADVERBS = String.raw`(?:(?:also|still|only|often|do|have|would|will|shall|should|must|cannot|can|now|therefore|entirely|fully|rather|myself|ourselves|not|never|don[’']t)\s){0,3}`;

/** Ways in which authors state a view as their own, in the present. */
export const OWN: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}])I ${ADVERBS}(?:argue|(?<=have )argued|claim|hold|maintain|contend|believe|think|submit|deny|doubt|disagree|agree|concede|conclude|insist|suspect|accept|propose|prefer|differ|reject|regard|say|wish to|am (?:convinced|persuaded|certain|sure)|take it|grant|admit|suggest)(?![\p{L}])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])[Ww]e ${ADVERBS}(?:argue|claim|maintain|contend|conclude|propose|submit|suggest that|believe that|hold that)(?![\p{L}])`,
    'gu',
  ),
  /(?<![\p{L}])(?:in|to) (?:my|our) (?:own )?(?:view|opinion|mind|judgement|judgment)(?![\p{L}])/giu,
  /(?<![\p{L}])(?:my|our) (?:own )?(?:claim|argument|point|thesis|view|contention|conclusion|answer|objection|position)(?:, [^,]{1,40},)? (?:is|remains|has been|rests)(?![\p{L}])/giu,
  /(?<![\p{L}])seems? to me(?![\p{L}])/giu,
];
