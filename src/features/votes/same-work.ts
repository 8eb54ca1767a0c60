import { SOURCE_WORDS } from '../answers/question/source-words.ts';
import { findTerms } from '../../text/terms.ts';

/** A work as members write it down: what it is called, and by whom. */
interface Written {
  /** Folded words, without an article at the beginning and without a subtitle. */
  readonly title: string;
  /** Folded words of the author's name; none if nobody is named. */
  readonly author: ReadonlySet<string>;
}

/** "Middlemarch, by George Eliot", "Middlemarch – George Eliot", "Middlemarch (George Eliot)", in three languages. */
const BY = /^(.+?)(?:\s*,?\s+(?:by|von|par|de)\s+|\s+[-–—]\s+|\s*[,;(]\s*)(\p{Lu}[^,;()]*)\)?$/u;

/** "George Eliot: Middlemarch": a name of two or three words with capitals. */
const AUTHOR_FIRST = /^(\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){1,2}):\s+(.+)$/u;

const SUBTITLE = /\s*[:;]\s.*$/u;

/**
 * Whether two nominations are likely the same work, written in another way: with or without its author, article or
 * subtitle. Two authors without a name in common are two works.
 */
export function isSameWork(one: string, other: string): boolean {
  return readings(one).some((a) =>
    readings(other).some(
      (b) =>
        a.title !== '' &&
        a.title === b.title &&
        (a.author.size === 0 || b.author.size === 0 || !a.author.isDisjointFrom(b.author)),
    ),
  );
}

/** As the title alone, and as a title with its author, if it can be read so. */
function readings(written: string): readonly Written[] {
  const [, title, author] = BY.exec(written) ?? [];
  const [, before, after] = AUTHOR_FIRST.exec(written) ?? [];
  return [
    read(written, ''),
    ...(title !== undefined && author !== undefined ? [read(title, author)] : []),
    ...(before !== undefined && after !== undefined ? [read(after, before)] : []),
  ];
}

function read(title: string, author: string): Written {
  const words = fold(title.replace(SUBTITLE, ''));
  const isLed = words.length > 1 && SOURCE_WORDS.articles.has(words[0] ?? '');
  // An initial is no name in common.
  const names = fold(author).filter((word) => word.length > 1);
  return { title: (isLed ? words.slice(1) : words).join(' '), author: new Set(names) };
}

function fold(text: string): readonly string[] {
  return findTerms(text).map(({ lexeme }) => lexeme.word);
}
