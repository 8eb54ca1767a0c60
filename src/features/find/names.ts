import type { LinedEntry } from '../../corpus/corpus.ts';
import { UserError } from '../../errors.ts';
import type { PatternHit, Scope, SearchIndex } from '../../search/search.ts';
import { findTerms } from '../../text/terms.ts';
import { readScope, type AskScope } from '../corpus/ask-scope.ts';
import { prepareDescribed } from './described.ts';
import type { Names, NamingWork, SectionCount, WhoRequest } from './found-words.ts';
import type { Library } from '../corpus/library.ts';
import { unknownName } from './unknown-name.ts';
import { citeAll, type PlaceOfWork } from './words.ts';

/** Most characters of a name. */
const LONGEST_NAME = 200;

/** Most longer names to list. */
const LONGER_NAMES = 5;

/** Creates the look-up of names in a library's works. */
export function createNames({ library, index }: { library: Library; index: SearchIndex }): Names {
  return {
    async who({ audience, name, workId }: WhoRequest) {
      const words = readName(name);
      const within = await readScope(library, { audience, workId, section: null });
      const known = findKnown(index, within.scope, words);
      const { hits, isWhole } = index.match(
        { phrases: [{ words: words.map((word) => ({ word, by: 'word' })) }], within: null },
        within.scope,
        Infinity,
      );
      const isNamed = known.length > 0 || !hasCase(name);
      const mentions = isNamed ? hits.flatMap(findMentions) : [];
      const [first, last] = await citeAll(library, within, pickEnds(mentions));
      if (!first)
        throw refuseName(name.trim(), listNames(index, within.scope), prepareDescribed(within)(name));
      return {
        name: known.find((each) => foldName(each).length === words.length) ?? writtenIn(mentions),
        within: known.filter((each) => foldName(each).length > words.length).slice(0, LONGER_NAMES),
        total: mentions.length,
        isWhole,
        first,
        last: last ?? first,
        works: await countByWork(library, within, mentions),
      };
    },
  };
}

function refuseName(name: string, names: readonly string[], titles: readonly string[]): UserError {
  return titles.length > 0
    ? new UserError(({ find }) => find.onlyDescribed(name, titles))
    : unknownName(name, names);
}

function readName(name: string): readonly string[] {
  const words = foldName(name.slice(0, LONGEST_NAME + 1));
  if (words.length === 0) throw new UserError(({ find }) => find.noName);
  if (name.length > LONGEST_NAME)
    throw new UserError(({ find }) => find.nameTooLong(LONGEST_NAME, name.length));
  return words;
}

function foldName(name: string): readonly string[] {
  return findTerms(name).map((term) => term.lexeme.word);
}

function listNames(index: SearchIndex, scope: Scope): readonly string[] {
  return index.names(scope, '', Infinity).map(({ name }) => name);
}

/** The names that contain these words next to each other, most frequent first. */
function findKnown(index: SearchIndex, scope: Scope, words: readonly string[]): readonly string[] {
  const wanted = ` ${words.join(' ')} `;
  return index
    .names(scope, words.join(' '), Infinity)
    .map(({ name }) => name)
    .filter((name) => ` ${foldName(name).join(' ')} `.includes(wanted));
}

/** A mention and its place. */
interface Mention extends PlaceOfWork {
  readonly section: number | null;
  readonly written: string;
}

function findMentions(hit: PatternHit): readonly Mention[] {
  const { workId, section } = hit;
  return hit.places.flatMap((place) => {
    const text = hit.text.slice(place.start - hit.start, place.end - hit.start);
    return place.matches.flatMap((match): Mention[] => {
      const written = text.slice(match.start, match.end);
      return isName(written) ? [{ workId, section, written, place: { ...place, matches: [match] } }] : [];
    });
  });
}

/** The same word in lower case is not a name: "mill" is not Mill. Scripts without capitals do not tell. */
function isName(written: string): boolean {
  if (!hasCase(written)) return true;
  const [first, last] = [findTerms(written)[0], findTerms(written).at(-1)];
  return first?.lexeme.isCapitalized === true && last?.lexeme.isCapitalized === true;
}

function hasCase(text: string): boolean {
  return text.toLowerCase() !== text.toUpperCase();
}

function pickEnds(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions.slice(0, 1), ...mentions.slice(1).slice(-1)];
}

function writtenIn(mentions: readonly Mention[]): string {
  return mentions[0]?.written.replace(/['’]s$/, '') ?? '';
}

async function countByWork(
  library: Library,
  { entries }: AskScope,
  mentions: readonly Mention[],
): Promise<readonly NamingWork[]> {
  const works: NamingWork[] = [];
  for (const [workId, ofWork] of Map.groupBy(mentions, (mention) => mention.workId)) {
    const entry = entries.get(workId);
    if (entry)
      works.push({ entry, count: ofWork.length, sections: await countBySection(library, entry, ofWork) });
  }
  return works;
}

async function countBySection(
  library: Library,
  entry: LinedEntry,
  mentions: readonly Mention[],
): Promise<readonly SectionCount[]> {
  const work = await library.work(entry);
  return [...Map.groupBy(mentions, (mention) => mention.section)].map(([ordinal, ofSection]) => {
    const section = ordinal === null ? undefined : work?.layout.sections[ordinal];
    return {
      section: section ? { number: section.number, title: section.title } : null,
      count: ofSection.length,
    };
  });
}
