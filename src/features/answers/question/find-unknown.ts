import { QUESTION_WORDS } from '../../../text/conversation/question-words.ts';
import type { Span } from '../../../corpus/layout.ts';
import type { Term } from '../../../text/terms.ts';
import { FRAME_WORDS, SOURCE_WORDS } from './source-words.ts';

/** Words after which a topic follows a name at once: "Arendt on power". */
const ON = SOURCE_WORDS.topic.intersection(SOURCE_WORDS.after);

/** A name may be this many words into a question that opens with it: "According to Arendt, …" */
const OPENING = 3;

/**
 * The name in an author's or a title's place, as written: "What does Arendt say about …?", "Who wrote *Being and
 * Time*?" Null if there is none. A name in lower case can't be told from other words.
 */
export function findUnknown(text: string, terms: readonly Term[]): string | null {
  if (terms.every(({ lexeme }) => lexeme.isCapitalized)) return null;
  const name = findCapitalRuns(text, terms).find((run) => isSource(text, terms, run));
  return name ? text.slice(terms[name.start]?.start, terms[name.end - 1]?.end).replace(/['’]s$/u, '') : null;
}

/** Runs of capitalised words, with small words inside them, as ranges of terms. */
function findCapitalRuns(text: string, terms: readonly Term[]): readonly Span[] {
  const runs: Span[] = [];
  for (let start = 0; start < terms.length; start++) {
    if (!isNameWord(terms, start)) continue;
    let end = start + 1;
    for (let to = end; to < terms.length && isWithin(text, terms, to); to++)
      if (terms[to]?.lexeme.isCapitalized) end = to + 1;
    runs.push({ start, end });
    start = end - 1;
  }
  return runs;
}

/** The word that opens a question has a capital anyway. */
function isNameWord(terms: readonly Term[], i: number): boolean {
  const lexeme = terms[i]?.lexeme;
  if (!lexeme?.isCapitalized) return false;
  const { word, isStop } = lexeme;
  return (
    i > 0 || !(isStop || QUESTION_WORDS.has(word) || FRAME_WORDS.has(word) || SOURCE_WORDS.saying.has(word))
  );
}

function isWithin(text: string, terms: readonly Term[], i: number): boolean {
  const [before, term] = [terms[i - 1], terms[i]];
  if (!before || !term || /[,;:?!]/u.test(text.slice(before.end, term.start))) return false;
  if (/['’]s$/u.test(text.slice(before.start, before.end))) return false;
  return (
    term.lexeme.isCapitalized || (SOURCE_WORDS.inside.has(term.lexeme.word) && !ON.has(term.lexeme.word))
  );
}

function isSource(text: string, terms: readonly Term[], { start, end }: Span): boolean {
  const { saying, before, authorship, listing, articles } = SOURCE_WORDS;
  const rest = text.slice(terms[end - 1]?.end);
  const next = terms[end]?.lexeme.word;
  const isOwner =
    /['’]s?$/u.test(text.slice(terms[start]?.start, terms[end - 1]?.end)) || /^['’]/u.test(rest);
  const others = terms.filter(({ lexeme }, i) => (i < start || i >= end) && !lexeme.isStop);
  const asksForAuthor =
    others.length > 0 && others.every(({ lexeme: { word } }) => authorship.has(word) || listing.has(word));
  if (asksForAuthor || (isOwner && saying.has(next ?? ''))) return true;
  const leading = terms[start - 1]?.lexeme.word ?? '';
  const tie = articles.has(leading) ? (terms[start - 2]?.lexeme.word ?? '') : leading;
  if (before.has(tie) && saying.has(next ?? '')) return true;
  if (saying.has(tie) && ON.has(next ?? '')) return true;
  if (start === 0) return ON.has(next ?? '');
  const says = others.some(({ lexeme }) => saying.has(lexeme.word));
  return start < OPENING && before.has(tie) && /^\s*,/u.test(rest) && says;
}
