import type { Term } from '../terms.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verb forms that are only past tense. */
const PAST = setOf(
  'was were wasn weren had hadn did didn went came took gave saw knew began became drew drove fell forgot grew ran rose ' +
    'sang sat shook spoke stood stole swam threw wore wrote broke ate chose flew froze hid lay rode sank sprang tore woke',
);

/** Verb forms that are past tense, or participles after "is" and "has". */
const PAST_OR_PARTICIPLE = setOf(
  'said told made found left held kept built brought bought caught felt fought got heard laid led lent lost meant met paid ' +
    'sent shot slept spent sold sought struck swept taught thought understood won hung dug fed bound sworn',
);

/** Words before a participle that forms a passive or a perfect, or precedes its noun. */
const LICENSING = setOf(
  'is are am be been being isn aren has have having hasn haven get gets getting becomes become remain remains seem seems a an ' +
    'the its their our your more most less least so too very as well newly not never always often only by of and or who',
);

/** Verbs in the present, and modal verbs. */
const PRESENT = setOf(
  'is are isn aren am has have hasn haven do does don doesn can cannot must may will won should shall ought ' +
    'needs means makes takes depends requires becomes remains exists belongs whoever say says hold holds think thinks believe ' +
    'believes argue argues claim claims know knows want wants',
);

/** Words that come before a verb, and words that come after one. */
const SUBJECTS = setOf(
  'i you he she it we they who which that nobody somebody everybody everyone someone people',
);
const OBJECTS = setOf(
  'a an the this that these those my your his her its our their him them me us it no nothing',
);

/** Whether a sentence is in the present: it has a present or modal verb, and none that is certainly past. */
export function isInPresent(terms: readonly Term[]): boolean {
  return terms.some(({ lexeme }) => PRESENT.has(lexeme.word)) && !terms.some((_, i) => isPast(terms, i));
}

function isPast(terms: readonly Term[], i: number): boolean {
  const word = terms[i]?.lexeme.word ?? '';
  if (PAST.has(word)) return true;
  if (!PAST_OR_PARTICIPLE.has(word) && !/[a-z]{2}[^e]ed$/.test(word)) return false;
  const before = terms.slice(Math.max(0, i - 3), i).map(({ lexeme }) => lexeme.word);
  if (before.some((each) => LICENSING.has(each))) return false;
  const previous = terms[i - 1]?.lexeme;
  const isAfterSubject = previous !== undefined && (previous.isCapitalized || SUBJECTS.has(previous.word));
  return isAfterSubject || OBJECTS.has(terms[i + 1]?.lexeme.word ?? '');
}
