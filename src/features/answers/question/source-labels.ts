import type { LinedEntry } from '../../../corpus/corpus.ts';
import type { WorkId } from '../../../corpus/work.ts';
import { findTerms } from '../../../text/terms.ts';
import { SOURCE_WORDS } from './source-words.ts';

/** What an author or a work may be called. */
export interface SourceLabel {
  readonly kind: 'author' | 'work';
  /** As the description has it. */
  readonly name: string;
  /** Folded. */
  readonly words: readonly string[];
  readonly workIds: readonly WorkId[];
  /** Whether the words alone name it: a whole name, a title with several content words. */
  readonly isSure: boolean;
}

/** Where a short title ends. */
const SUBTITLE = new RegExp(String.raw`\s*[:;–—(]|\s+-\s|,? (?:${[...SOURCE_WORDS.or].join('|')}),? `, 'u');
/** Between the authors of one work. */
const AUTHORS = new RegExp(
  String.raw`\s*(?:;|&|(?<![\p{L}])(?:${[...SOURCE_WORDS.and].join('|')})(?![\p{L}]))\s*`,
  'iu',
);
/** What stands before or after a name without being part of it; also what is in brackets, and years. */
const NO_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${SOURCE_WORDS.besideNames.map(toPattern).join('|')})(?=\s|,|$)|\(.*?\)|\b\d{3,4}\b.*$`,
  'giu',
);
/** Particles of names in languages without a folder. */
const OTHER_PARTICLES = 'di da del della el al bin ibn'.split(' ');
const PARTICLES = SOURCE_WORDS.particles.union(new Set(OTHER_PARTICLES));

/** A word that is written with or without a full stop at its end; with one, if it is listed so. */
function toPattern(word: string): string {
  return word.endsWith('.') ? RegExp.escape(word) : `${RegExp.escape(word)}\\.?`;
}

/** What the works and their authors may be called: titles whole, without subtitle and article; names whole, and family names. */
export function labelSources(entries: readonly LinedEntry[]): readonly SourceLabel[] {
  const titles = entries.flatMap(({ workId, description: { title } }) =>
    wordingsOfTitle(title).map((words) => ({
      kind: 'work' as const,
      name: title,
      words,
      workIds: [workId],
      isSure: countContent(words) > 1,
    })),
  );
  const byAuthor = new Map<string, SourceLabel>();
  for (const { workId, description } of entries)
    for (const person of personsOf(description.author))
      for (const { words, isSure } of wordingsOfName(person)) {
        const key = words.join(' ');
        const earlier = byAuthor.get(key);
        byAuthor.set(key, {
          kind: 'author',
          name: earlier?.name ?? description.author ?? person,
          words,
          workIds: [...(earlier?.workIds ?? []), workId],
          isSure: isSure || (earlier?.isSure ?? false),
        });
      }
  return [...titles, ...byAuthor.values()];
}

function wordingsOfTitle(title: string): readonly (readonly string[])[] {
  const [short = title] = title.split(SUBTITLE);
  const wordings = [fold(title), fold(short)].flatMap((words) => [words, withoutArticle(words)]);
  return distinct(wordings.filter((words) => words.length > 0));
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return SOURCE_WORDS.articles.has(words[0] ?? '') ? words.slice(1) : words;
}

/** Each author by name, first name first. */
function personsOf(author: string | null): readonly string[] {
  if (author === null) return [];
  return author
    .replaceAll(NO_NAME, '')
    .split(AUTHORS)
    .flatMap((name) => readName(name.trim()))
    .filter((name) => name !== '');
}

/** "Holt, Casimir" is one name; "Ada Holt, Ben Marr" are two. */
function readName(name: string): readonly string[] {
  const parts = name.split(/\s*,\s*/u).filter(Boolean);
  const [family = '', given = ''] = parts;
  if (parts.length === 2 && (!family.includes(' ') || given.split(' ').length > 2))
    return [`${given} ${family}`];
  return parts;
}

function wordingsOfName(name: string): readonly { words: readonly string[]; isSure: boolean }[] {
  const words = fold(name);
  // A family name may have several words: "Adeyinka-Lowe".
  const last = fold(name.split(/\s+/u).at(-1) ?? '');
  if (words.length === last.length) return words.length === 0 ? [] : [{ words, isSure: words.length > 1 }];
  const particle = words.findIndex((word) => PARTICLES.has(word));
  const family = particle === -1 ? [] : [words.slice(particle)];
  const initials = words.filter((word) => word.length > 1);
  return [
    { words, isSure: true },
    { words: initials, isSure: initials.length > 1 },
    { words: [words[0] ?? '', ...last], isSure: true },
    ...family.map((each) => ({ words: each, isSure: each.length > 1 })),
    { words: last, isSure: last.length > 1 },
  ];
}

function fold(name: string): readonly string[] {
  return findTerms(name).map(({ lexeme }) => lexeme.word);
}

function countContent(words: readonly string[]): number {
  return findTerms(words.join(' ')).filter(({ lexeme }) => !lexeme.isStop).length;
}

function distinct(wordings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(wordings.map((words) => [words.join(' '), words])).values()];
}
