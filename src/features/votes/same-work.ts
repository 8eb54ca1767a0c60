import { findTerms } from '../../text/terms.ts';
import { ALL_LANGUAGES } from '../../text/languages/languages.ts';

/** A way to read what a member has written: what the work is called, its subtitle or volume, and by whom it is. */
interface Reading {
  readonly title: string;
  /** Empty if there is none. */
  readonly subtitle: string;
  /** Folded words of the author's name; none if nobody is named. */
  readonly author: ReadonlySet<string>;
}

const ARTICLES = new Set(ALL_LANGUAGES.flatMap(({ sourceTalk }) => [...sourceTalk.articles]));

/** A year, as catalogues add it. */
const YEAR = /\s*[([]\d{4}[)\]]\s*$/u;

/** "Middlemarch, by George Eliot", and without a comma if the name has several words: "Stand by Me" is a title. */
const BY = /^(.+?)(?:,\s+(?:by|von|par|de)\s+|\s+(?:by|von|par)\s+(?=\S+\s+\S))(.+)$/iu;

/** What stands before a name or a subtitle, or behind a name. */
const PARTED = /^(.+?)(?:(\s*:)\s+|(\s*[;(])\s*|\s*(,)\s+|\s+([-–—])\s+)([^()]+)\)?$/u;

/**
 * Whether two nominations are likely the same work, written in another way: with or without its author, article, subtitle
 * or year. Two subtitles, as of volumes, and two authors without a name in common, are two works.
 */
export function isSameWork(one: string, other: string): boolean {
  return readings(one).some((a) => readings(other).some((b) => isSame(a, b)));
}

function isSame(a: Reading, b: Reading): boolean {
  if (a.title === '' || a.title !== b.title) return false;
  if (a.subtitle !== '' && b.subtitle !== '' && a.subtitle !== b.subtitle) return false;
  return a.author.size === 0 || b.author.size === 0 || !a.author.isDisjointFrom(b.author);
}

function readings(typed: string): readonly Reading[] {
  const written = typed.replace(YEAR, '').trim();
  const [, titleBefore, named] = BY.exec(written) ?? [];
  if (titleBefore !== undefined && named !== undefined)
    return [
      read({ title: written }),
      ...readings(titleBefore).map((each) => ({ ...each, author: namesIn(named) })),
    ];
  const [, first, colon, bracket, , , second] = PARTED.exec(written) ?? [];
  if (first === undefined || second === undefined) return [read({ title: written })];
  const asSubtitle = read({ title: first, subtitle: second });
  const asAuthor = read({ title: second, author: first });
  if (colon !== undefined) return [read({ title: written }), asSubtitle, asAuthor];
  // What is in brackets, or behind a comma or dash, is a name if it has one: "(II)" has none.
  const byName = namesIn(second).size > 0 ? read({ title: first, author: second }) : asSubtitle;
  return [read({ title: written }), byName, ...(bracket === undefined ? [asAuthor] : [])];
}

function read({
  title,
  subtitle = '',
  author = '',
}: {
  title: string;
  subtitle?: string;
  author?: string;
}): Reading {
  const words = fold(title);
  const isLed = words.length > 1 && ARTICLES.has(words[0] ?? '');
  return {
    title: (isLed ? words.slice(1) : words).join(' '),
    subtitle: fold(subtitle).join(' '),
    author: namesIn(author),
  };
}

/** Initials and numbers of volumes are no names in common. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set(fold(text).filter((word) => word.length > 1 && !/^[ivxlc]+$|\d/u.test(word)));
}

function fold(text: string): readonly string[] {
  return findTerms(text).map(({ lexeme }) => lexeme.word);
}
