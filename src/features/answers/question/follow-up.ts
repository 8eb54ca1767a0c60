import type { Answer, ReadAs } from '../../../corpus/answer.ts';
import { takeFrameOff } from '../../../text/conversation/take-frame-off.ts';
import { readLeaning, type Leaning } from '../../../text/conversation/read-leaning.ts';
import type { Language } from '../../../text/languages/language.ts';
import { LANGUAGES } from '../../../text/languages/languages.ts';
import { recogniseLanguage } from '../../../text/languages/recognise-language.ts';
import { findTerms } from '../../../text/terms.ts';
import type { AskRequest, Turn } from '../../corpus/ask-scope.ts';
import { listCorrected } from '../list-corrected.ts';
import { applyCorrections } from './correct-spelling.ts';
import { findPerson } from './find-person.ts';

/** A question that leans on earlier ones. */
export interface FollowUp {
  /** `perhaps`: it counts only where the question alone is not answered. */
  readonly degree: Leaning['degree'];
  readonly readAs: ReadAs;
}

/** Questions of a conversation that are read, the latest ones. */
export const MOST_TURNS = 8;

/** Most characters of a question before that are shown. */
const LONGEST_BEFORE = 200;

/** Most characters of a conversation that count. */
const LONGEST_CONTEXT = 600;

/** An answered question as what comes after it may lean on. */
export function toTurn(
  question: string,
  { readAs, quotations, reason }: Pick<Answer, 'readAs' | 'quotations' | 'reason'>,
): Turn {
  const corrected = listCorrected(reason);
  const spelt = applyCorrections(question, corrected);
  const { start, end } = takeFrameOff(spelt);
  const text = start < end ? spelt.slice(start, end) : spelt;
  const learnt = [...(readAs?.learnt ?? []), ...corrected.map(({ read }) => read)];
  return { text, readAs: readAs?.text ?? text, quoted: quotations[0]?.quotation.exact ?? null, learnt };
}

/** How a question leans on what was asked before it; null if it stands alone, or is to be read as typed. */
export function readFollowUp(
  question: string,
  { earlier, readAs, isAsTyped }: Pick<AskRequest, 'earlier' | 'readAs' | 'isAsTyped'>,
): FollowUp | null {
  if (isAsTyped) return null;
  if (readAs) return { degree: 'firmly', readAs };
  const turns = (earlier ?? []).slice(-MOST_TURNS);
  const last = turns.at(-1);
  if (!last) return null;
  const language = recogniseLanguage(question) ?? recogniseLanguage(last.text) ?? LANGUAGES.en;
  const known = stemsOf([...turns.map(({ text }) => text), last.quoted ?? ''], language);
  const leaning = readLeaning(question, language, (stem) => known.has(stem));
  return leaning && { degree: leaning.degree, readAs: writeOut(question, leaning, turns, last, language) };
}

function stemsOf(texts: readonly string[], language: Language): ReadonlySet<string> {
  const words = texts.flatMap((text) => findTerms(text, language));
  return new Set(words.flatMap(({ lexeme }) => (lexeme.isStop ? [] : [lexeme.stem])));
}

function writeOut(
  question: string,
  { persons }: Leaning,
  turns: readonly Turn[],
  last: Turn,
  language: Language,
): ReadAs {
  const person = persons.length === 0 ? null : findPerson(turns, language);
  const names = person?.isLearnt ? [person.name] : [];
  const learnt = [...new Set([...turns.flatMap((turn) => turn.learnt), ...names])];
  const context = [...turns.map(({ text }) => text), ...names, question].join(' ').slice(-LONGEST_CONTEXT);
  if (!person) return { text: `${shorten(last)} ${question}`, context, learnt };
  const [{ start, end, isOwner } = { start: 0, end: 0, isOwner: false }] = persons;
  const name = person.name + (isOwner ? language.followUps.ownerEnding : '');
  const text = question.slice(0, start) + name + question.slice(end);
  return { text, context, learnt };
}

/** The question before, as it was read, with a mark at its end. */
function shorten({ text, readAs }: Turn): string {
  const before = (readAs.length > LONGEST_BEFORE ? text : readAs).trim();
  return /[.!?…]$/u.test(before) ? before : `${before}?`;
}
