import type { PromptFrame } from '../../corpus/prompt.ts';
import { findTerms, type Term } from '../terms.ts';
import type { PromptSentence } from './read-prompt-text.ts';
import { findAct } from './acts.ts';
import { isFirstPerson } from './context-dependence.ts';
import { isInPresent } from './tense.ts';

/** Fewest words on either side of a contrast or a reason. */
const LEAST_SIDE = 3;

const CONTRASTS: readonly RegExp[] = [
  /(?<![\p{L}])(?:not|never|no|less)\s(?:\S+\s){1,14}?but(?![\p{L}])/iu,
  /(?<![\p{L}])(?:rather than|instead of|as opposed to|whereas)(?![\p{L}])/iu,
  /,\s(?:and\s)?not\s(?!only|least|even|to mention|yet|surprisingly)/iu,
  /(?<![\p{L}])(?:more|less)\s(?:often|of\san?|an?|like|about)\s(?:\S+\s){0,4}?than\s/iu,
  /,\s(?:but|while|yet|and yet)\s/iu,
];

const REASON = /(?<![\p{L}])because(?!\sof)(?![\p{L}])/iu;

/** Words of general statements. */
const GENERAL = new RegExp(
  String.raw`(?<![\p{L}])(?:all|always|any|anyone|anybody|anything|anywhere|each|every|everyone|everybody|everything|never|no|nobody|none|nothing|no one|nowhere|only|people|those who|those whose|whoever|whatever|whenever|wherever|without|unless|until|must|cannot|can|ought|often|usually|tends? to|meant to)(?![\p{L}])|^(?:an?)\s|^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}\s(?:is|are|cannot|can|must)\s|^(?:the)\s\p{Ll}+\s(?:of|to|that|who)\s|^(?:where|when|if|what)\s`,
  'iu',
);

/** Marks of a single event or a count. */
const ONE_TIME =
  /\p{Nd}|(?<![\p{L}])(?:January|February|March|April|June|July|August|September|October|November|December|once|ago|currently|so far|at present|still|already|yet to|now|soon|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)(?![\p{L}-])(?! (?:or|hands|sides|things))|(?:might|could|would|should) have|dozens?|hundreds?|thousands?|per cent|percent)(?![\p{L}])/iu;

/** Addressed to the reader: orders, offers, remarks on the text itself. */
const IMPERATIVE =
  /^(?:please\s)?(?:see|note|notice|consider|compare|imagine|suppose|let|give|take|choose|click|subscribe|share|sign|follow|join|read|download|watch|listen|contact|try|find|write|switch|count|mend|look|think|remember|ask|tell|keep|make|do|don’t|don't|go|come|get|use|add|set|start|stop|help|support|enter|visit|check|learn|donate|buy|comment|reply|leave|call|enjoy|scroll|tap|view|save|print|skip|log|register)\s/iu;
const FURNITURE =
  /(?<![\p{L}])(?:cookies?|newsletter|subscribe|copyright|all rights reserved|privacy policy|terms of use|photo(?:graph)? by|image credit|figure|fig\.|table|click|https?:|www\.|isbn|doi)(?![\p{L}])|©/iu;

/** Whether a sentence is an order, an offer or page furniture. */
export function isFurniture(sentence: string): boolean {
  return IMPERATIVE.test(sentence) || FURNITURE.test(sentence);
}

const CONDITIONS: readonly RegExp[] = [
  /^(?:If|When|Where|Whenever|Wherever|Unless|Until|As long as|Once)\s(?:\S+\s){2,}?\S+,\s(?:\S+\s){2,}/u,
  /\s(?:until|unless|whenever|(?<!as\s)if|when|as long as|provided that)\s(?:\S+\s){2,}/u,
];

/** "A default is a suggestion …": a definition. */
const DEFINITION =
  /^(?:(?:An?|The|No|Every)\s)?[^,;:]{3,70}?\s(?:is|are)\s(?:an?|the|only|what|whatever|whoever)\s/u;

/** Frames of general statements. */
export const GENERAL_FRAMES: ReadonlySet<PromptFrame> = new Set([
  'view',
  'document',
  'contrast',
  'condition',
  'definition',
  'claim',
]);

/** Whether a sentence is a general statement: in the present, about no person, no single event, no count. */
export function isGeneralClaim({ text, terms }: PromptSentence): boolean {
  return (
    isInPresent(terms) &&
    !isFirstPerson(text) &&
    !ONE_TIME.test(text) &&
    !isOfOneThing(text) &&
    GENERAL.test(text) &&
    !/[?]/u.test(text)
  );
}

/** "Lanternet is a federation …": about one thing by its name. */
function isOfOneThing(text: string): boolean {
  return (
    /^(?:The\s)?\p{Lu}\S+(?:\s\p{Lu}\S+)*\s(?:is|has|does|makes|remains|belongs)(?![\p{L}])/u.test(text) &&
    !/^\p{Lu}\p{Ll}+\s(?:is)\s(?:an?|the|not|only|what)/u.test(text)
  );
}

/** Whether a sentence names anything except a person: "the directory of Merrow servers". */
function namesThing({ text, persons, opensWithName }: PromptSentence): boolean {
  const named = [...text.matchAll(/(?<=[\p{Ll},;’'—-]\s?)(?<![\p{L}])\p{Lu}[\p{Ll}’']+/gu)];
  return (
    opensWithName ||
    named.some(({ index }) => !persons.some(({ start, end }) => start <= index && index < end))
  );
}

/**
 * The frame that fits a sentence best, or null: its own question, a person's act, a reason, somebody's view, a document
 * that it quotes, a contrast, a condition, a definition, a claim. Each sentence has at most one, so a prompt in any
 * other frame is known to be wrong.
 */
export function frameOf(sentence: PromptSentence): Exclude<PromptFrame, 'recurrence'> | null {
  const { text, voice } = sentence;
  if (text.endsWith('?')) return voice === 'text' && isOwnQuestion(sentence) ? 'question' : null;
  if (voice === 'text' && findAct(sentence) !== null) return 'act';
  if (isReason(sentence)) return 'reason';
  if (!isGeneralClaim(sentence)) return null;
  if (voice === 'report') return 'view';
  if (isContrast(text)) return 'contrast';
  if (namesThing(sentence)) return null;
  if (voice === 'document') return 'document';
  if (CONDITIONS.some((cue) => cue.test(text))) return 'condition';
  if (DEFINITION.test(text)) return 'definition';
  return voice === 'speaker' ? 'view' : 'claim';
}

/** Whether readers can relate a sentence to their own experience: it names nobody and nothing. */
export function isForAll(sentence: PromptSentence): boolean {
  const frame = frameOf(sentence);
  return (
    frame !== null &&
    GENERAL_FRAMES.has(frame) &&
    (frame !== 'view' || sentence.voice === 'speaker') &&
    frame !== 'document' &&
    !namesThing(sentence) &&
    sentence.persons.length === 0
  );
}

/** A question that a text asks itself: complete, not about a moment in a story, not "or what?". */
function isOwnQuestion({ text, terms }: PromptSentence): boolean {
  return !isFirstPerson(text) && isInPresent(terms) && !/[“”"]/u.test(text);
}

function isReason(sentence: PromptSentence): boolean {
  const { text } = sentence;
  const at = REASON.exec(text)?.index ?? -1;
  if (at <= 0 || isFirstPerson(text) || /[?]/u.test(text)) return false;
  const sides = [text.slice(0, at), text.slice(at)].map((side) => findTerms(side).length);
  return sides.every((words) => words >= LEAST_SIDE) && isGeneralClaim(sentence);
}

function isContrast(text: string): boolean {
  return CONTRASTS.some((cue) => cue.test(text)) || hasParallelHalves(text);
}

const NEGATION = /(?<![\p{L}])(?:not|never|cannot|\p{L}+n[’']t)(?![\p{L}])/iu;

/** "One man … is a government; two women … are a service": halves that share a word; joined by "and", one denies. */
function hasParallelHalves(text: string): boolean {
  const halves = text.split(/;|, and (?=\S+\s)/u);
  const [before, after] = halves.map((half) => findTerms(half));
  if (!before || !after || halves.length > 2) return false;
  if (!text.includes(';') && halves.filter((half) => NEGATION.test(half)).length !== 1) return false;
  if (Math.min(before.length, after.length) < LEAST_SIDE) return false;
  const stems = contentStems(before);
  return contentStems(after).some((stem) => stems.includes(stem));
}

function contentStems(terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ lexeme }) => (lexeme.isStop ? [] : [lexeme.stem]));
}
