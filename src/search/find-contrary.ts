import type { Language } from '../text/languages/language.ts';
import { reverses } from '../text/opposition/reversals.ts';
import type { Term } from '../text/terms.ts';
import { readAsking } from './answer-kind.ts';
import { denyingWords } from './denial-places.ts';

/** Why a sentence is a doubtful answer, though it has words of the question. */
export type Contrary =
  /** It says the opposite of a word of the question, and not the word: "public" for "private". */
  | { readonly kind: 'reversed'; readonly asked: string; readonly told: string }
  /** The question asks for what is not so, and the sentence says what is so. */
  | { readonly kind: 'affirmed' }
  /** A number of the question is not in the passage. */
  | { readonly kind: 'number'; readonly asked: string };

/** Shorter numbers count things that are also written as words; of a longer one, "the 80s" have the end. */
const LONG_NUMBER = /^\p{N}{2,}$/u;

/**
 * What speaks against a sentence as the answer to a question of the same language; null: nothing does. `passage` are the
 * words of its passage with title and headings. A question that asks whether something is so is answered by the opposite,
 * too.
 */
export function findContrary(
  question: readonly Term[],
  sentence: readonly Term[],
  passage: readonly Term[],
  language: Language,
): Contrary | null {
  const { kind } = readAsking(question, language);
  if (kind === 'polar') return null;
  const content = question.filter(
    ({ lexeme: { isStop, word } }) => !isStop && !language.frameWords.has(word),
  );
  const stems = stemsOf(passage);
  const absent = content.filter(({ lexeme: { stem } }) => !stems.has(stem));
  const numbers = passage.flatMap(({ lexeme: { word } }) => (LONG_NUMBER.test(word) ? [word] : []));
  const number = absent.find(
    ({ lexeme: { word } }) =>
      LONG_NUMBER.test(word) && !numbers.some((other) => other.endsWith(word) || word.endsWith(other)),
  );
  if (number) return { kind: 'number', asked: number.lexeme.word };
  const turned = findReversed(content, sentence, language);
  if (
    turned.length === 0 &&
    kind !== 'cause' &&
    asksForNot(question, language) &&
    !denies(sentence, language)
  )
    return { kind: 'affirmed' };
  const [first] = turned;
  const isTurnedBack = asksForNot(question, language) || denies(sentence, language);
  return first && !isTurnedBack ? { kind: 'reversed', ...first } : null;
}

/** Words of the question that the sentence has only as their opposites. */
function findReversed(
  content: readonly Term[],
  sentence: readonly Term[],
  language: Language,
): readonly { readonly asked: string; readonly told: string }[] {
  const [askedStems, toldStems] = [stemsOf(content), stemsOf(sentence)];
  const others = sentence.filter(({ lexeme: { isStop, stem } }) => !isStop && !askedStems.has(stem));
  return content
    .filter(({ lexeme: { stem } }) => !toldStems.has(stem))
    .flatMap(({ lexeme: { word: asked } }) =>
      others.flatMap(({ lexeme: { word: told } }) =>
        isOpposite(language, asked, told) ? [{ asked, told }] : [],
      ),
    );
}

/** One letter more is hardly ever the opposite of a word that somebody asks with: "await", "around". */
function isOpposite(language: Language, one: string, other: string): boolean {
  if (one.slice(1) === other || other.slice(1) === one) return false;
  return reverses(language, one, other) || reverses(language, other, one);
}

/** A denial after such a word, farther on than how a question opens, belongs to a condition or a detail. */
const OPENING = 2;

/** Whether a question asks for what is not so: "What may members not change?", but not "What if nobody votes?" */
function asksForNot(question: readonly Term[], { negation, asking: { denying } }: Language): boolean {
  const barrier = question.findIndex(({ lexeme }, i) => i >= OPENING && negation.barriers.has(lexeme.word));
  return negation
    .read(denyingWords(question))
    .flatMap(({ at }) => at)
    .some((at) => {
      const [before, word, after] = [at - 1, at, at + 1].map((i) => question[i]?.lexeme);
      const isAlone = before?.isStop === false || after?.isStop !== false;
      if (isAlone && denying.takingBack.has(word?.word ?? '')) return false;
      const isTitle = at > 0 && word?.isCapitalized === true;
      return !isTitle && (barrier === -1 || at < barrier);
    });
}

/** Whether a sentence denies, refuses or forbids anything. */
function denies(sentence: readonly Term[], { negation, asking: { denying } }: Language): boolean {
  const words = denyingWords(sentence);
  return negation.read(words).length > 0 || words.some((word) => denying.refusing.has(word));
}

function stemsOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.map(({ lexeme }) => lexeme.stem));
}
