import type { Language } from '../text/languages/language.ts';
import type { Term } from '../text/terms.ts';
import type { AnswerGround } from './answer-ground.ts';

/** Share of a query's words that what is defined has at least. */
const MOST_OF_IT = 2 / 3;

/** Most words between a name and the verb that gives it, and between what is meant and "I mean". */
const REACH = { name: 2, meant: 3 } as const;

/** What stands between a word and its gloss. */
const APART = /^[\s"'”’»«*_)]*[,(:–—-][\s"'“„«(–—-]*$/u;
const SIGN = /[:–—]/u;
const CLAUSE_END = /[.,;:!?()–—]/u;

/** Positions of a text at which a query is defined: its words next to "is a", "means", "called", "that is" and the like. */
export function findDefinitionPlaces(ground: AnswerGround, language: Language): readonly number[] {
  if (ground.text.includes('?')) return [];
  return runsOf(ground).flatMap((run) => {
    const isDefined =
      isSubject(ground, run, language) || isNamed(ground, run, language) || isMeant(ground, run, language);
    return isDefined ? [run.end - 1] : [];
  });
}

interface Run {
  readonly start: number;
  /** Of the word after the last one. */
  readonly end: number;
}

/** Runs of words of the query, with function words between them, that have most of it. */
function runsOf({ terms, asked }: AnswerGround): readonly Run[] {
  const runs: Run[] = [];
  const isAsked = (i: number): boolean => asked.has(terms[i]?.lexeme.stem ?? '');
  for (let start = 0; start < terms.length; start += 1) {
    if (!isAsked(start)) continue;
    let end = start + 1;
    for (let next = end; isAsked(next) || terms[next]?.lexeme.isStop; next += 1)
      if (isAsked(next)) end = next + 1;
    const held = new Set(
      terms.slice(start, end).flatMap(({ lexeme }) => (asked.has(lexeme.stem) ? [lexeme.stem] : [])),
    );
    if (held.size >= asked.size * MOST_OF_IT) runs.push({ start, end });
    start = end;
  }
  return runs;
}

/** "X is a …", "X means …", "X, that is, …", where X is not part of something else, as in "the end of X is a …". */
function isSubject(ground: AnswerGround, { start, end }: Run, language: Language): boolean {
  const { text, terms } = ground;
  const { defining, links } = language.asking;
  const gap = text.slice(terms[end - 1]?.end, terms[end]?.start);
  const after = skipBrackets(ground, end);
  if (APART.test(gap) && isGloss(gap, terms.slice(end), language)) return true;
  if (!isFree(ground, start, language) || (after === end && CLAUSE_END.test(gap))) return false;
  const [one, two] = [wordAt(terms, after), wordAt(terms, after + 1)];
  if (links.has(one)) return defining.afterCopula.has(two) || defining.verbs.has(two);
  return defining.verbs.has(one);
}

/** Whether nothing ties a run to what stands before it, apart from its article. */
function isFree({ text, terms }: AnswerGround, start: number, { asking }: Language): boolean {
  const before = start - (asking.articles.has(wordAt(terms, start - 1)) ? 2 : 1);
  const last = terms[before];
  if (last === undefined || CLAUSE_END.test(text.slice(last.end, terms[before + 1]?.start))) return true;
  return !last.lexeme.isStop && !asking.answers.places.has(last.lexeme.word);
}

/** The place of the next word, or of the one after a bracket: "The News-Record (ENR) is a …". */
function skipBrackets({ text, terms }: AnswerGround, at: number): number {
  const from = terms[at - 1]?.end ?? 0;
  if (!/^\s*\(/u.test(text.slice(from))) return at;
  const close = text.indexOf(')', from);
  const next = terms.findIndex(({ start }, i) => i >= at && start > close);
  return close < 0 || next < 0 ? at : next;
}

/** "X, that is, …", "X (a …)", "X: a …". */
function isGloss(gap: string, [one, two, three]: readonly Term[], { asking }: Language): boolean {
  const words = [one, two, three].map((term) => term?.lexeme.word ?? '');
  const starts = words.map((_, i) => words.slice(0, i + 1).join(' '));
  if (starts.some((start) => asking.defining.glosses.has(start))) return true;
  const isExplained = asking.articles.has(words[0] ?? '');
  return gap.includes('(') ? isExplained || one?.lexeme.isNumber === false : SIGN.test(gap) && isExplained;
}

/** "Is called X", "we speak of an X", "X nennt man". */
function isNamed({ text, terms }: AnswerGround, { start, end }: Run, language: Language): boolean {
  const { naming, namingPairs } = language.asking.defining;
  for (let at = start - 1; at >= start - 1 - REACH.name; at -= 1) {
    const term = terms[at];
    if (!term || CLAUSE_END.test(text.slice(term.end, terms[at + 1]?.start))) return false;
    const { word, isStop } = term.lexeme;
    if (naming.has(word) || namingPairs.has(`${wordAt(terms, at - 1)} ${word}`)) return true;
    if (!isStop) return false;
  }
  return language.capitalisesNouns && naming.has(wordAt(terms, end));
}

/** "By X I mean …", "unter X versteht man …". */
function isMeant({ terms }: AnswerGround, { start, end }: Run, { asking }: Language): boolean {
  const { by, meant } = asking.defining;
  const before = start - (asking.articles.has(wordAt(terms, start - 1)) ? 2 : 1);
  const after = terms.slice(end, end + REACH.meant);
  return by.has(wordAt(terms, before)) && after.some(({ lexeme }) => meant.has(lexeme.word));
}

function wordAt(terms: readonly Term[], at: number): string {
  return terms[at]?.lexeme.word ?? '';
}
