import type { AnswerKind, AskingWords } from '../text/languages/asking-words.ts';
import type { Language } from '../text/languages/language.ts';
import type { Dimension } from '../text/languages/measure-words.ts';
import type { Term } from '../text/terms.ts';
import { countOrdering } from '../text/count-ordering.ts';
import { denyingWords } from './denial-places.ts';
import { dimensionsOf } from './measure-places.ts';

/** The kind of answer that a question asks for. */
export interface Asking {
  readonly kind: AnswerKind;
  /** Stem of the noun that names the answer: "river" in "Which long river flows …?"; null without one. */
  readonly focus: string | null;
  /** Of a measure: in which dimensions; empty for any. */
  readonly dimensions: readonly Dimension[];
  /** Whether the question itself denies something: "Why did they not sign?" */
  readonly isDenied: boolean;
}

/** What is asked, before it is known whether the question denies something. */
type Asked = Omit<Asking, 'isDenied'>;

const ANY: Asked = { kind: 'any', focus: null, dimensions: [] };

/** What can be high or low without being a measure. */
const RATES: ReadonlySet<AnswerKind> = new Set(['number', 'share', 'money']);

/** Fewest letters of the last part of a compound, which tells its kind, and of what is before: "Hauptstadt". */
const COMPOUND = { head: 4, before: 4 } as const;

/** Kinds that a sentence shows without the noun that asked for them: "weighs 20 kg" for "the weight". */
const SHOWN: ReadonlySet<AnswerKind> = new Set(['measure', 'money', 'cause', 'date']);

/** The stem of a noun that only says what kind of answer is asked for, such as "year" or "weight"; null for others. */
export function readBareNoun({ kind, focus }: Asking, { asking, stem }: Language): string | null {
  if (focus === null) return null;
  const isName = kind === 'name' && [...asking.nameNouns].some((noun) => stem(noun) === focus);
  return isName || SHOWN.has(kind) ? focus : null;
}

/** Whether a word after "how" only says that an amount is asked for. */
export function isMeasure(before: Term | undefined, word: Term, { asking }: Language): boolean {
  const { many, measuring, how } = asking;
  const asks = before !== undefined && how.has(before.lexeme.word);
  return asks && (many.has(word.lexeme.word) || measuring.has(word.lexeme.word));
}

/**
 * Reads the kind of answer from the first question word of a question in a language, and the noun after it; of an order
 * ("Name a …"), and of a noun alone ("the year of …"), from that noun. `isMarked`: the question has its mark.
 */
export function readAsking(words: readonly Term[], language: Language, isMarked = true): Asking {
  const { refusing } = language.asking.denying;
  const isDenied =
    language.negation.read(denyingWords(words)).length > 0 ||
    words.some(({ lexeme }) => refusing.has(lexeme.word));
  return { ...readKind(words, language, isMarked), isDenied };
}

function readKind(words: readonly Term[], language: Language, isMarked: boolean): Asked {
  const ordered = countOrdering(words, language);
  if (ordered === 0 && isPolar(words, language, isMarked)) return { ...ANY, kind: 'polar' };
  const { asking } = language;
  const kindsOf = (word: string): readonly AnswerKind[] =>
    Object.entries(asking.direct).flatMap(([kind, those]) => (those.has(word) ? [kind as AnswerKind] : []));
  const asks = (word: string): boolean =>
    [asking.what, asking.how, asking.amount].some((those) => those.has(word)) || kindsOf(word).length > 0;
  const first = words.findIndex(
    ({ lexeme: { word, isCapitalized } }, i) =>
      asks(word) && (i === 0 || !isCapitalized) && (!asking.opening.has(word) || isAtEdge(words, i)),
  );
  if (first < 0 || (ordered > 0 && first > ordered)) return readOrdered(words, ordered, language);
  const { word } = words[first]?.lexeme ?? { word: '' };
  const rest = words.slice(first + 1);
  const [kind] = kindsOf(word);
  if (kind) return { ...ANY, kind };
  if (asking.how.has(word)) return readHow(rest, language);
  if (asking.amount.has(word)) return readAmount(rest, language);
  return readWhat(rest, language, hasClitic(words[first]));
}

/** "What's": what is left of a form of "to be" is part of the word. */
function hasClitic(term: Term | undefined): boolean {
  return term !== undefined && term.end - term.start > term.lexeme.word.length + 1;
}

/** What an order, or a noun alone, asks for: of a noun alone only what the noun itself shows. */
function readOrdered(words: readonly Term[], ordered: number, language: Language): Asked {
  const asked = readNoun(words.slice(ordered), true, language);
  const [first] = words;
  if (ordered === 0) {
    const { articles, of, meaning } = language.asking;
    const [one = '', two = '', three = ''] = words.map(({ lexeme }) => lexeme.word);
    const isOf = articles.has(one) ? of.has(three) : of.has(two);
    const isDefined = [one, two].some((word) => meaning.has(word));
    return isOf && (asked.focus !== null || isDefined) ? asked : ANY;
  }
  if (asked.kind !== 'any' || !language.asking.orderingNames.has(first?.lexeme.word ?? '')) return asked;
  return { ...asked, kind: 'name' };
}

/** Whether a question asks if something is so: it begins with its verb, or a pronoun is joined to it. */
function isPolar(words: readonly Term[], { asking, functionWords }: Language, isMarked: boolean): boolean {
  const { opens, afterVerb, inverted, what, how, direct } = asking;
  const [first = '', second = ''] = words.map(({ lexeme }) => lexeme.word);
  const isAsking = (word: string): boolean =>
    [what, how, ...Object.values(direct)].some((each) => each.has(word));
  if (opens.has(first) && !isAsking(first)) return true;
  if (isMarked && afterVerb.has(second) && !functionWords.has(first) && !isAsking(first)) return true;
  if (words.some(({ lexeme }, i) => isAsking(lexeme.word) && !(asking.opening.has(lexeme.word) && i > 0)))
    return false;
  return words.some((term, i) => {
    const before = words[i - 1];
    const isJoined = before !== undefined && term.start - before.end === 1;
    return isJoined && inverted.has(term.lexeme.word) && before.lexeme.word.length > 2;
  });
}

/** Whether a word stands where a question begins, perhaps after a preposition, or ends. */
function isAtEdge(words: readonly Term[], i: number): boolean {
  return i <= 1 || i === words.length - 1;
}

function readHow([measure, ...rest]: readonly Term[], language: Language): Asked {
  const { many, much, measuring, naming, of } = language.asking;
  const word = measure?.lexeme.word ?? '';
  if (measuring.has(word)) return readRate(rest, language) ?? measureOf([word], null, language);
  if (naming.has(word) || naming.has(rest[0]?.lexeme.word ?? '')) return { ...ANY, kind: 'name' };
  if (!many.has(word)) return ANY;
  const noun = nounOf(rest, false, language);
  if (!much.has(word)) return { ...ANY, kind: 'number', focus: noun?.lexeme.stem ?? null };
  return of.has(rest[0]?.lexeme.word ?? '') ? { ...ANY, kind: 'number' } : readMuch(noun, rest, language);
}

/** "How high is the price", "wie hoch war der Anteil": what the noun is, rather than a height; null for other nouns. */
function readRate(rest: readonly Term[], language: Language): Asked | null {
  const { links, articles } = language.asking;
  if (!links.has(rest[0]?.lexeme.word ?? '')) return null;
  const noun = nounOf(rest.slice(articles.has(rest[1]?.lexeme.word ?? '') ? 2 : 1), true, language);
  const kind = noun && kindOf(noun, language);
  return noun && kind && RATES.has(kind) ? { ...ANY, kind, focus: noun.lexeme.stem } : null;
}

/** "How much oil", "how much time", "how much does it weigh", "how much did they pay". */
function readMuch(noun: Term | null, rest: readonly Term[], language: Language): Asked {
  const { paying, measures } = language.asking;
  const dimensions = dimensionsOf(noun?.lexeme.word ?? '', measures);
  if (noun)
    return { kind: dimensions.length > 0 ? 'measure' : 'number', focus: noun.lexeme.stem, dimensions };
  const verbs = rest.map(({ lexeme }) => lexeme.word);
  if (verbs.some((verb) => paying.has(verb))) return { ...ANY, kind: 'money' };
  const measured = verbs.find((verb) => dimensionsOf(verb, measures).length > 0);
  return measured === undefined ? { ...ANY, kind: 'number' } : measureOf([measured], null, language);
}

/** "Combien d'habitants", "combien coûte", "combien pèse". */
function readAmount(rest: readonly Term[], language: Language): Asked {
  const { of, paying, measures } = language.asking;
  const isOf = of.has(rest[0]?.lexeme.word ?? '');
  const noun = nounOf(isOf ? rest.slice(1) : rest, false, language);
  const kind = noun && kindOf(noun, language);
  const word = noun?.lexeme.word ?? '';
  if (kind === 'money' || (!isOf && paying.has(word))) return { ...ANY, kind: 'money' };
  if (kind === 'measure' || (!isOf && dimensionsOf(word, measures).length > 0))
    return measureOf([word], null, language);
  return { ...ANY, kind: 'number', focus: noun?.lexeme.stem ?? null };
}

/** A measure in the dimensions that some words ask for; "how large" asks for any number. */
function measureOf(words: readonly string[], focus: string | null, { asking }: Language): Asked {
  const dimensions = words.flatMap((word) => dimensionsOf(word, asking.measures));
  const isLoose = focus === null && dimensions.length === 0;
  return { kind: isLoose ? 'number' : 'measure', focus, dimensions };
}

function readWhat(rest: readonly Term[], language: Language, hasLink: boolean): Asked {
  const { links, afterLink } = language.asking;
  const isLinked = hasLink || links.has(rest[0]?.lexeme.word ?? '');
  let at = isLinked && !hasLink ? 1 : 0;
  if (isLinked) while (afterLink.has(rest[at]?.lexeme.word ?? '')) at++;
  return readNoun(rest.slice(at), isLinked, language);
}

/** Reads what the noun at the beginning of some words shows, or that the words are to be defined. */
function readNoun(rest: readonly Term[], isLinked: boolean, language: Language): Asked {
  const { articles, classifiers, of, meaning } = language.asking;
  let at = articles.has(rest[0]?.lexeme.word ?? '') ? 1 : 0;
  if (classifiers.has(rest[at]?.lexeme.word ?? '') && of.has(rest[at + 1]?.lexeme.word ?? '')) at += 2;
  const noun = nounOf(rest.slice(at), isLinked, language);
  const kind = noun && kindOf(noun, language);
  if (noun && (kind === 'measure' || (isLinked && isOfMeasure(rest, noun, language))))
    return measureOf([noun.lexeme.word], noun.lexeme.stem, language);
  if (kind) return { ...ANY, kind, focus: noun.lexeme.stem };
  if (rest.some(({ lexeme }) => meaning.has(lexeme.word))) return { ...ANY, kind: 'definition' };
  if (!isLinked) return { ...ANY, focus: noun?.lexeme.stem ?? null };
  const isWhole = rest.slice(at).every((term) => !isFunctionWord(term, language));
  return { ...ANY, kind: isWhole ? 'definition' : 'any' };
}

/** "The area of the lake" is a measure, and "which area" is a place. */
function isOfMeasure(rest: readonly Term[], noun: Term, { asking }: Language): boolean {
  const isOf = asking.of.has(rest[rest.indexOf(noun) + 1]?.lexeme.word ?? '');
  return isOf && dimensionsOf(noun.lexeme.word, asking.measures).length > 0;
}

/**
 * The noun in the run of words before the first function word: one that shows the kind of answer, or else the one in
 * the place where the language has it. "Which pilots refused to …" has its verb in that run; "Which pilots did …" does
 * not.
 */
function nounOf(words: readonly Term[], isLinked: boolean, language: Language): Term | null {
  const { auxiliaries, noun, adjectives } = language.asking;
  const end = words.findIndex((term) => isFunctionWord(term, language));
  const run = end < 0 ? words : words.slice(0, end);
  const telling = isLinked && noun === 'last' ? undefined : run.find((term) => kindOf(term, language));
  if (telling) return telling;
  if (noun === 'capital') return run.find(({ lexeme }) => lexeme.isCapitalized) ?? null;
  if (noun === 'first') return run.find(({ lexeme }) => !adjectives.has(lexeme.word)) ?? null;
  const hasVerb = !isLinked && !auxiliaries.has(words[end]?.lexeme.word ?? '');
  return (hasVerb && run.length > 1 ? run.at(-2) : run.at(-1)) ?? null;
}

function isFunctionWord({ lexeme: { word, isStop } }: Term, { functionWords }: Language): boolean {
  return isStop || functionWords.has(word);
}

/** The kind of answer that a noun shows, in any of its forms; where nouns are joined, by the last part. */
function kindOf({ lexeme: { word } }: Term, { asking, stem }: Language): AnswerKind | null {
  const kinds = kindsByStem(asking, stem);
  const kind = kinds.get(stem(word));
  if (kind !== undefined || asking.noun !== 'capital') return kind ?? null;
  for (let at = COMPOUND.before; at + COMPOUND.head <= word.length; at++) {
    const inside = kinds.get(stem(word.slice(at)));
    if (inside !== undefined) return inside;
  }
  return null;
}

const known = new WeakMap<AskingWords, ReadonlyMap<string, AnswerKind>>();

function kindsByStem(asking: AskingWords, stem: Language['stem']): ReadonlyMap<string, AnswerKind> {
  const kinds =
    known.get(asking) ??
    new Map(
      Object.entries(asking.nouns).flatMap(([kind, nouns]) =>
        [...nouns].map((noun) => [stem(noun), kind as AnswerKind] as const),
      ),
    );
  known.set(asking, kinds);
  return kinds;
}
