import type { Database } from 'better-sqlite3';
import type { Section } from '../corpus/layout.ts';
import type { LanguageCode } from '../corpus/language.ts';
import type { WorkId } from '../corpus/work.ts';
import { cleanIndex } from './clean-index.ts';
import { findIndexedNames } from './find-indexed-names.ts';
import { gather, type Gathered } from './gather.ts';
import { connectToIndex, type OpenedIndex } from './index-connection.ts';
import type { OnReplaced } from './index-file.ts';
import { encodeWorks, type OnEncoded } from './meaning/encode-works.ts';
import type { Encoder, Meaning } from './meaning/encoder.ts';
import { compareMeanings } from './meaning/similarity.ts';
import { listUnencodedWorks } from './meaning/meaning-table.ts';
import { matchPattern } from './match-pattern.ts';
import { readQuery } from './query.ts';
import { isMentioned } from './mentions.ts';
import { rank } from './rank.ts';
import { respell } from './respell.ts';
import { checkIntegrity } from './schema.ts';
import type { Scope, SearchIndex } from './search.ts';
import { findSections } from './find-sections.ts';
import { traceText } from './trace-text.ts';
import { weighWorks } from './weigh-works.ts';
import { addWork, removeWork } from './write-work.ts';

/** How many BM25 candidates the linear model weighs. */
const CANDIDATES = 30;

/** A search index that also exposes the input of its ranking. */
export interface OpenedSearchIndex extends SearchIndex {
  /** The input of the ranking, for fitting the weights. */
  gather(query: string, scope: Scope, meaning?: Meaning | null): Gathered;
}

/**
 * Opens the index in a file on a local disk. A file that is missing, of another version, damaged or not an index is
 * replaced by an empty one. If the file is removed or replaced, the next call uses the new one. If damage is found
 * only in use, the file is replaced then, and the call that found it fails unless it can be repeated. Calls `onReopen`
 * for each new file, and `onReplaced` with the reason when an existing one is abandoned. Without an encoder no sentence
 * has an embedding.
 */
export function openSearchIndex(
  file: string,
  onReopen: () => void = () => undefined,
  encoder: Encoder | null = null,
  onReplaced: OnReplaced = () => undefined,
): OpenedSearchIndex {
  const connection = connectToIndex(file, onReopen, onReplaced);

  function gatherFor(query: string, scope: Scope, meaning: Meaning | null = null): Gathered {
    return connection.read((opened) => {
      const { database, readMeanings } = opened;
      // One transaction, so that all statements of a question see the same data.
      const gatherAtOnce = database.transaction(() => {
        const gathered = gatherRespelled(opened, query, scope);
        if (!meaning) return gathered;
        const meanings = gathered.read.map(({ passage }) => readMeanings(passage.id));
        return { ...gathered, similarity: compareMeanings(meaning, meanings) };
      });
      return gatherAtOnce();
    });
  }

  return {
    add: (work, language) => connection.write((database) => addWork(database, work, language)),
    remove: (workId) => connection.write((database) => removeWork(database, workId)),
    ids: () => connection.read(({ database }) => [...listLanguages(database).keys()]),
    languages: () => connection.read(({ database }) => listLanguages(database)),
    understand: async (query) => (await encoder?.encode([query]))?.[0] ?? null,
    encode: async (onEncoded: OnEncoded = () => undefined) => {
      if (encoder) await encodeWorks(connection, encoder, onEncoded);
    },
    unencoded: () => (encoder ? connection.read(({ database }) => listUnencodedWorks(database)) : []),
    search: (query, scope, limit, meaning) => rank(gatherFor(query, scope, meaning), limit),
    gather: gatherFor,
    weigh: (query, scope) =>
      connection.read((opened) => opened.database.transaction(() => weighWorks(opened, query, scope))()),
    unmentioned: (words, scope) =>
      connection.read((opened) => words.filter((word) => !isMentioned(opened, word, scope))),
    match: (pattern, scope, limit) =>
      connection.read((opened) => matchPattern(opened, pattern, scope, limit)),
    trace: (parts, scope, limit) => connection.read((opened) => traceText(opened, parts, scope, limit)),
    sections: (scoped, typed, limit): readonly Section[] =>
      connection.read(({ database }) => findSections(database, scoped, typed, limit)),
    names: (scope, typed, limit) =>
      connection.read(({ database }) => findIndexedNames(database, scope, typed, limit)),
    async clean() {
      let isClean = false;
      await connection.write(async (database) => void (isClean = await cleanIndex(database)));
      return isClean;
    },
    integrity: () => connection.read(({ database }) => checkIntegrity(database)),
    close: () => connection.close(),
  };
}

/** Gathers for a query, in the spelling of the texts if they do not have its own. */
function gatherRespelled(opened: OpenedIndex, query: string, scope: Scope): Gathered {
  const { database, readPassage, findWorkRanges } = opened;
  const ranges = findWorkRanges(scope);
  const gatherAs = (text: string): Gathered =>
    gather(database, readPassage, readQuery(text), ranges, CANDIDATES);
  const gathered = gatherAs(query);
  const other = respell(opened, query, scope, findMissing(gathered));
  return other === null ? gathered : gatherAs(other);
}

function findMissing({ measure, frequencies }: Gathered): ReadonlySet<string> {
  const missing = measure.query.terms.filter((_, i) => frequencies[i] === 0);
  return new Set(missing.map(({ stem }) => stem));
}

function listLanguages(database: Database): ReadonlyMap<WorkId, LanguageCode> {
  const rows = database
    .prepare<[], { id: string; language: string }>(
      'SELECT work_id AS id, language FROM works WHERE is_complete ORDER BY works.id',
    )
    .all();
  return new Map(rows.map(({ id, language }) => [id, language]));
}
