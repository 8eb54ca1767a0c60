import type { Span } from '../../../corpus/layout.ts';
import type { WorkId } from '../../../corpus/work.ts';
import type { Term } from '../../../text/terms.ts';
import type { SourceLabel } from './source-labels.ts';
import { SOURCE_WORDS } from './source-words.ts';

/** An author or a work that a question names, as a range of its terms. */
export interface NamedSource extends Span {
  readonly kind: SourceLabel['kind'];
  readonly name: string;
  readonly workIds: readonly WorkId[];
  /** Whether it stands where a source stands, as in "What does X say"; otherwise it may be what is asked about. */
  readonly isSource: boolean;
}

/**
 * The authors and works that a question names, in order. The longest name wins. A single word that the texts also have
 * in small letters counts if it is written or placed like a source: "Mill", "what does mill say", but not "the mill".
 * Any other counts wherever it stands, as "holts view" too: who types fast writes names small.
 */
export function findNamed(
  question: string,
  terms: readonly Term[],
  labels: readonly SourceLabel[],
  isOrdinary: (word: string) => boolean,
): readonly NamedSource[] {
  const typed = readOwners(terms, labels, isOrdinary);
  const byFirst = Map.groupBy(labels, ({ words }) => words[0] ?? '');
  const named: NamedSource[] = [];
  for (let at = 0; at < terms.length; at++) {
    const fitting = (byFirst.get(typed[at] ?? '') ?? [])
      .filter(({ words }) => words.every((word, i) => typed[at + i] === word))
      .toSorted((a, b) => b.words.length - a.words.length);
    const [longest] = fitting;
    if (!longest) continue;
    const same = fitting.filter(({ words }) => words.length === longest.words.length);
    const label = same.find(({ isSure }) => isSure) ?? longest;
    const end = at + label.words.length;
    const place = { question, terms, start: at, end };
    const isSource = isPlacedAsSource(place);
    if (!isSource && !label.isSure && !isWrittenAsName(place) && !isOnlyName(place, isOrdinary)) continue;
    const workIds = same.filter(({ kind }) => kind === label.kind).flatMap((each) => each.workIds);
    const { kind, name } = label;
    named.push({ kind, name, workIds: [...new Set(workIds)], isSource, start: at, end });
    at = end - 1;
  }
  return joinAuthors(named, terms);
}

/** The words of a question, with "holts" as "holt" where an apostrophe is missing: "holts view". */
function readOwners(
  terms: readonly Term[],
  labels: readonly SourceLabel[],
  isOrdinary: (word: string) => boolean,
): readonly string[] {
  const lasts = new Set(labels.flatMap(({ kind, words }) => (kind === 'author' ? words.slice(-1) : [])));
  return terms.map(({ lexeme: { word } }, i) => {
    const owner = /^(.+)s$/u.exec(word)?.[1] ?? '';
    const isOwner = SOURCE_WORDS.saying.has(terms[i + 1]?.lexeme.word ?? '');
    return isOwner && lasts.has(owner) && !lasts.has(word) && !isOrdinary(word) ? owner : word;
  });
}

/** A word that the texts have as a name only, and that no article makes another one: "the holt". */
function isOnlyName({ terms, start, end }: Place, isOrdinary: (word: string) => boolean): boolean {
  const [word = '', ...more] = terms.slice(start, end).map(({ lexeme }) => lexeme.word);
  const leading = terms[start - 1]?.lexeme.word ?? '';
  return more.length === 0 && !SOURCE_WORDS.articles.has(leading) && !isOrdinary(word);
}

/** A range of a question's terms. */
export interface Place extends Span {
  readonly question: string;
  readonly terms: readonly Term[];
}

/** Capitals tell nothing if everything is in capitals, or of the first word. */
function isWrittenAsName({ question, terms, start, end }: Place): boolean {
  if (isQuoted(question, terms, start, end)) return true;
  return start > 0 && terms[start]?.lexeme.isCapitalized === true && question !== question.toUpperCase();
}

/** "What does X say", "X on power", "according to X", "X’s view", "between X and Y". */
export function isPlacedAsSource({ question, terms, start, end }: Place): boolean {
  const { saying, before, after, articles } = SOURCE_WORDS;
  const following = terms[end]?.lexeme.word;
  const rest = question.slice(terms[end - 1]?.end);
  const isOwner =
    /['’]s$/u.test(question.slice(terms[start]?.start, terms[end - 1]?.end)) || /^['’]/u.test(rest);
  if (isOwner && saying.has(following ?? '')) return true;
  const isFollowed = following === undefined || saying.has(following) || after.has(following);
  const leading = terms[start - 1]?.lexeme.word ?? '';
  const isFirst = start === 0 || (start === 1 && articles.has(leading));
  if (isFirst) return following !== undefined && isFollowed;
  const tie = articles.has(leading) ? (terms[start - 2]?.lexeme.word ?? '') : leading;
  return before.has(tie) && (isFollowed || /^\s*[,:]/u.test(rest));
}

function isQuoted(question: string, terms: readonly Term[], from: number, to: number): boolean {
  const before = question.slice(0, terms[from]?.start).trimEnd().at(-1) ?? '';
  const after = question.slice(terms[to - 1]?.end).trimStart()[0] ?? '';
  return /["'“„«‘*_]/u.test(before) && /["'”“»’*_]/u.test(after);
}

/** "Marx and Engels", authors of the same works, are one source. */
function joinAuthors(named: readonly NamedSource[], terms: readonly Term[]): readonly NamedSource[] {
  const joined: NamedSource[] = [];
  for (const source of named) {
    const last = joined.at(-1);
    const isSame = last?.workIds.toSorted().join() === source.workIds.toSorted().join();
    const between = last ? terms.slice(last.end, source.start) : [];
    if (last && isSame && between.every(({ lexeme }) => SOURCE_WORDS.and.has(lexeme.word)))
      joined[joined.length - 1] = { ...last, isSource: last.isSource || source.isSource, end: source.end };
    else joined.push(source);
  }
  return joined;
}
