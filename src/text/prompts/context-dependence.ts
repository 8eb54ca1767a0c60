import type { Span } from '../../corpus/layout.ts';
import { dependsOnContext } from '../stand-alone.ts';
import type { PromptSentence } from './read-prompt-text.ts';

const FIRST_PERSON = /(?<![\p{L}\p{N}’'])(?:I|me|my|mine|myself|we|us|our|ours|ourselves)(?![\p{L}\p{N}])/u;
const FIRST_PERSON_OPENING = /^(?:My|Mine|We|Our|Ours|Let us|Us)(?![\p{L}\p{N}])/u;

/** Words that refer to the reader, the page or the time of writing. */
const POINTING_OUT =
  /(?<![\p{L}\p{N}])(?:here|above|below|aforementioned|today|yesterday|tomorrow|recently|then|however|this|these|the (?:former|latter|above|following)|you will (?:notice|see|recall)|the reader|as follows|last (?:week|month|year|night)|(?:earlier|later) (?:this|that|in))(?![\p{L}\p{N}])/iu;

/** "after that", "of those", "the first", "the other": one of several that another sentence names. */
const ONE_OF_SEVERAL =
  /(?<![\p{L}\p{N}])(?:(?:after|before|by|from|at|with|for|to|of|in|on|like) (?:that(?! (?:of|which|who))|those(?! (?:who|whose|that|of|in)))|the (?:first|second|third|fourth|other|others|same|rest|two|three)(?! (?:of|time))|(?:one|each|all|both|some|most|many|none|neither|either|two|three) of (?:them|those|us)|such an?)(?![\p{L}\p{N}])/iu;

/** Words that depend on context, at the end: "… too.", "… as well." */
const TRAILING = /(?:,? (?:too|as well|either|again|instead|likewise|so|though|there))[.!?”"’]*$/iu;

/** Connectives that need the sentence before. */
const JOINT =
  /^(?:in the (?:first|second|third|last) place|for (?:one|example|instance|much the same)|by (?:that|this|contrast)|on the other hand|of course|indeed|in (?:fact|short|other words|turn)|as (?:such|a result)|meanwhile|later|after(?:wards|ward)|at (?:first|last|this|that)|to be (?:sure|clear|fair)|once more|first|second|third|lastly|next|now|perhaps|quite|well|yes|no,|nor|nevertheless|likewise|similarly|equally|similar|more importantly|worse|conversely|accordingly|consequently|additionally|furthermore|overall|ultimately|the (?:answer|result|reason|point|problem|question|figure|conclusion|difference|effect|trouble) (?:is|was)\b)/iu;

/** A plural word, judged by its form. */
const PLURAL =
  /(?<![\p{L}])(?!(?:does|always|perhaps|across|unless|whereas|towards|besides|sometimes|thus)(?![\p{L}]))\p{L}{3,}[^s\W]s(?![\p{L}\p{N}’'])/iu;

const PRONOUN =
  /(?<![\p{L}\p{N}’'])(he|him|his|she|her|hers|it|its|they|them|their|theirs)(?![\p{L}\p{N}])/giu;
const SOMEBODY =
  /(?<![\p{L}\p{N}])(?:man|woman|men|women|person|people|somebody|someone|anybody|anyone|nobody|everybody|everyone|whoever|who|those|one|king|queen|child|boy|girl|boss|owner|reader|writer|author|father|mother|friend|stranger|neighbour|citizen|voter|worker|ruler|leader|each|mr|mrs|ms|dr|\p{L}+(?:ers|ors|ists|ians))(?![\p{L}\p{N}])/iu;

/** Whether somebody speaks of themselves: "I", "our". */
export function isFirstPerson(sentence: string): boolean {
  return FIRST_PERSON.test(sentence) || FIRST_PERSON_OPENING.test(sentence);
}

/** The parts of a sentence that decide whether it can be quoted by itself. */
type Quotable = Pick<PromptSentence, 'text' | 'voice' | 'persons' | 'isTrimmed'>;

/**
 * Whether a sentence can be shown to a group that has read the text but does not have the page open: each pronoun has
 * a possible antecedent in the sentence, and nothing refers to the page or the time of writing.
 */
export function isUnderstandable({ text, voice, persons, isTrimmed }: Quotable): boolean {
  return (
    !dependsOnContext(text) &&
    (isTrimmed || /^[“"‘']?\p{Lu}/u.test(text)) &&
    (voice === 'speaker' || /[.!?…][”"’')]*$/u.test(text)) &&
    !/[:;,–—-]$/u.test(text) &&
    !POINTING_OUT.test(text) &&
    !JOINT.test(text) &&
    hasAntecedents(text, persons)
  );
}

/** Whether a sentence can be shown by itself, as a complete thought: also not one of several. */
export function isQuotable(sentence: Quotable): boolean {
  return isUnderstandable(sentence) && !ONE_OF_SEVERAL.test(sentence.text) && !TRAILING.test(sentence.text);
}

function hasAntecedents(sentence: string, persons: readonly Span[]): boolean {
  return sentence.matchAll(PRONOUN).every(({ 0: pronoun, index }) => {
    const before = sentence.slice(0, index);
    if (/^(?:it|its)$/i.test(pronoun)) return isExpletive(sentence.slice(index)) || hasThing(before);
    if (/^them$/i.test(pronoun)) return PLURAL.test(before) || /(?<![\p{L}])people(?![\p{L}])/iu.test(before);
    if (/^th/i.test(pronoun)) return PLURAL.test(before) || SOMEBODY.test(before);
    return SOMEBODY.test(before) || persons.some(({ end }) => end <= index);
  });
}

/** "it is clear that", "it takes two to": the pronoun refers to what follows. */
function isExpletive(rest: string): boolean {
  return /^it (?:is|was|takes?|seems?|would be|may be) (?:\S+ ){1,5}(?:that|to|who|whether)(?![\p{L}\p{N}])/iu.test(
    rest,
  );
}

/** A preceding noun: a word after an article or determiner, or a subject with its verb. */
function hasThing(before: string): boolean {
  return (
    /(?<![\p{L}\p{N}])(?:an?|the|no|every|each|any|some|one)\s+(?:\p{L}+[\s-]){0,3}\p{L}+/iu.test(before) ||
    /^\p{Lu}\p{L}{3,}\s+(?:\S+\s+){1,}|\p{L}{4,}(?:tion|ment|ness|ity|ance|ence|ism|ship)(?![\p{L}])/u.test(
      before,
    )
  );
}
