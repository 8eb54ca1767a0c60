import type { LanguageCode } from '../corpus/language.ts';
import type { Language } from './languages/language.ts';
import { languageFor } from './languages/languages.ts';
import { recogniseLanguage } from './languages/recognise-language.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { isCommonInQuestions } from './question-similarity.ts';
import { findTerms, type Term } from './terms.ts';

/** A question, who asked it in which week, and whether it falls into the present period or the one before. */
export interface AskedQuestion {
  readonly text: string;
  readonly memberId: string;
  readonly week: string;
  readonly isNow: boolean;
}

/**
 * A topic in the members' own words. A count is of members, each once a week; null where fewer than
 * {@link LEAST_MEMBERS} asked, so that no single member's questions are visible.
 */
export interface TopicTrend {
  readonly phrase: string;
  readonly now: number | null;
  readonly before: number | null;
}

/** Topics asked about more, and less, than in the period before; the greatest change first. */
export interface TopicTrends {
  readonly more: readonly TopicTrend[];
  readonly less: readonly TopicTrend[];
}

/** A topic is counted in a period only if at least this many members asked about it. */
export const LEAST_MEMBERS = 2;

/** A word is shown as a phrase if at least this share of its occurrences is in that phrase. */
const MOSTLY_IN_PHRASE = 0.7;

/**
 * Compares the topics of questions in two periods, by their content words and pairs of them. `language` is that of
 * questions which do not show theirs.
 */
export function compareTopics(
  asked: readonly AskedQuestion[],
  { most, language }: { readonly most: number; readonly language: LanguageCode },
): TopicTrends {
  const topics = new Map<string, Asking>();
  for (const question of asked)
    for (const { key, stems, phrase } of phrasesOf(
      question.text,
      recogniseLanguage(question.text) ?? languageFor(language),
    )) {
      const topic = topics.get(key) ?? createAsking(stems);
      topics.set(key, topic);
      note(topic, question, phrase);
    }
  const shown = withoutParts([...topics.values()].filter(isShown));
  const trends = shown.map(toTrend).filter(({ now, before }) => now !== before);
  const byChange = trends.toSorted(
    (a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)) || compareWords(a.phrase, b.phrase),
  );
  return {
    more: byChange.filter((trend) => changeOf(trend) > 0).slice(0, most),
    less: byChange.filter((trend) => changeOf(trend) < 0).slice(0, most),
  };
}

function changeOf({ now, before }: TopicTrend): number {
  return (now ?? 0) - (before ?? 0);
}

/** Who asked about a topic in a period: the members, and each of them once a week. */
interface Askers {
  readonly members: Set<string>;
  readonly weekly: Set<string>;
}

interface Asking {
  readonly stems: readonly string[];
  readonly forms: Map<string, number>;
  readonly now: Askers;
  readonly before: Askers;
}

function createAsking(stems: readonly string[]): Asking {
  return { stems, forms: new Map(), now: nobody(), before: nobody() };
}

function nobody(): Askers {
  return { members: new Set(), weekly: new Set() };
}

function note({ forms, now, before }: Asking, question: AskedQuestion, phrase: string): void {
  const askers = question.isNow ? now : before;
  askers.members.add(question.memberId);
  askers.weekly.add(`${question.week} ${question.memberId}`);
  forms.set(phrase, (forms.get(phrase) ?? 0) + 1);
}

function isShown({ now, before }: Asking): boolean {
  return Math.max(now.members.size, before.members.size) >= LEAST_MEMBERS;
}

/** Drops words that mostly occur in one phrase: the phrase says more. */
function withoutParts(topics: readonly Asking[]): readonly Asking[] {
  const pairs = topics.filter(({ stems }) => stems.length > 1);
  return topics.filter(
    (topic) =>
      topic.stems.length > 1 ||
      !pairs.some(
        (pair) =>
          topic.stems.every((stem) => pair.stems.includes(stem)) &&
          sizeOf(pair) >= MOSTLY_IN_PHRASE * sizeOf(topic),
      ),
  );
}

function sizeOf({ now, before }: Asking): number {
  return now.weekly.size + before.weekly.size;
}

function toTrend({ forms, now, before }: Asking): TopicTrend {
  const [form] = [...forms].toSorted((a, b) => b[1] - a[1] || compareWords(a[0], b[0]));
  return { phrase: form?.[0] ?? '', now: countOf(now), before: countOf(before) };
}

function countOf({ members, weekly }: Askers): number | null {
  return members.size < LEAST_MEMBERS ? null : weekly.size;
}

function phrasesOf(
  text: string,
  language: Language,
): readonly { readonly key: string; readonly stems: readonly string[]; readonly phrase: string }[] {
  const terms = findTerms(text, language);
  const isTelling = (term: Term | undefined): term is Term => term !== undefined && tells(term, language);
  return terms.flatMap((term, i) => {
    if (!isTelling(term)) return [];
    const next = terms[i + 1];
    const isPair = isTelling(next) && /^[ -]$/u.test(text.slice(term.end, next.start));
    return [[term], ...(isPair ? [[term, next]] : [])].map((words) => {
      const stems = words.map(({ lexeme }) => lexeme.stem);
      return { key: stems.join(' '), stems, phrase: writtenOf(text, words) };
    });
  });
}

function tells({ lexeme }: Term, { code, frameWords }: Language): boolean {
  const { word, stem, isStop, isNumber } = lexeme;
  if (isStop || isNumber || word.length < 3 || isCommonInQuestions(stem) || PLAIN_WORDS.has(word))
    return false;
  return code === 'en' || !frameWords.has(word);
}

/** As written, without an English clitic, and without the capital that starts the question. */
function writtenOf(text: string, words: readonly Term[]): string {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const written = text.slice(start, end).replace(/['’]s$/u, '');
  return start === 0 ? written.charAt(0).toLowerCase() + written.slice(1) : written;
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
