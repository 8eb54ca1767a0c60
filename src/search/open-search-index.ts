import type { Database } from 'better-sqlite3';
import type { Section } from '../corpus/layout.ts';
import type { LanguageCode } from '../corpus/language.ts';
import type { WorkId } from '../corpus/work.ts';
import { cleanIndex } from './clean-index.ts';
import { findNearest } from './find-nearest.ts';
import { findIndexedNames } from './find-indexed-names.ts';
import { gatherByLanguage } from './gather-by-language.ts';
import type { Gathered } from './gather.ts';
import { connectToIndex } from './index-connection.ts';
import type { OnReplaced } from './index-file.ts';
import { encodeWorks, type OnEncoded } from './reader-model/encode-works.ts';
import type { Meaning, ReaderModel } from './reader-model/reader-model.ts';
import { listUnencodedWorks } from './reader-model/meaning-table.ts';
import { matchPattern } from './match-pattern.ts';
import { isMentioned } from './mentions.ts';
import { rankEach } from './rank-each.ts';
import { weighPassages, type WeighedPassage } from './rank.ts';
import { readBest } from './read-best.ts';
import { checkIntegrity } from './schema.ts';
import type { Ranking, Scope, SearchIndex } from './search.ts';
import { findSections } from './find-sections.ts';
import { traceText } from './trace-text.ts';
import { weighWorks } from './weigh-works.ts';
import { addWork, removeWork } from './write-work.ts';

/** A search index that also exposes the input of its ranking. */
export interface OpenedSearchIndex extends SearchIndex {
  /** The input of the ranking in each language of the texts, that of the query first; for fitting the weights. */
  gather(query: string, scope: Scope, meaning?: Meaning | null): readonly Gathered[];
}

/**
 * Opens the index in a file on a local disk. A file that is missing, of another version, damaged or not an index is
 * replaced by an empty one. If the file is removed or replaced, the next call uses the new one. If damage is found
 * only in use, the file is replaced then, and the call that found it fails unless it can be repeated. Calls `onReopen`
 * for each new file, and `onReplaced` with the reason when an existing one is abandoned. Without a reader model
 * no sentence has an embedding.
 */
export function openSearchIndex(
  file: string,
  onReopen: () => void = () => undefined,
  model: ReaderModel | null = null,
  onReplaced: OnReplaced = () => undefined,
): OpenedSearchIndex {
  const connection = connectToIndex(file, onReopen, onReplaced);

  function gatherFor(query: string, scope: Scope, meaning: Meaning | null = null): readonly Gathered[] {
    // One transaction, so that all statements of a question see the same data.
    return connection.read((opened) =>
      opened.database.transaction(() => gatherByLanguage(opened, query, scope, meaning))(),
    );
  }

  return {
    add: (work, language) => connection.write((database) => addWork(database, work, language)),
    remove: (workId) => connection.write((database) => removeWork(database, workId)),
    ids: () => connection.read(({ database }) => [...listLanguages(database).keys()]),
    languages: () => connection.read(({ database }) => listLanguages(database)),
    encode: async (onEncoded: OnEncoded = () => undefined) => {
      if (model) await encodeWorks(connection, model, onEncoded);
    },
    unencoded: () => (model ? connection.read(({ database }) => listUnencodedWorks(database)) : []),
    search: (query, scope, limit) => rankEach(gatherFor(query, scope).map(weigh), limit),
    read: async (found, query, scope, limit) =>
      (model && (await readAnew(model, gatherFor, { query, scope, limit }))) ?? found,
    gather: gatherFor,
    weigh: (query, scope) =>
      connection.read((opened) => opened.database.transaction(() => weighWorks(opened, query, scope))()),
    unmentioned: (words, scope, isWhole = false) =>
      connection.read((opened) => words.filter((word) => !isMentioned(opened, word, scope, isWhole))),
    nearest: (word, scope, isCertain) =>
      connection.read((opened) => findNearest(opened, word, scope, isCertain)),
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

function listLanguages(database: Database): ReadonlyMap<WorkId, LanguageCode> {
  const rows = database
    .prepare<[], { id: string; language: string }>(
      'SELECT work_id AS id, language FROM works WHERE is_complete ORDER BY works.id',
    )
    .all();
  return new Map(rows.map(({ id, language }) => [id, language]));
}

function weigh(gathered: Gathered): readonly [Gathered, readonly WeighedPassage[]] {
  return [gathered, weighPassages(gathered)];
}

/** The ranking with what the model reads; null if there was nothing for it to read. */
async function readAnew(
  model: ReaderModel,
  gatherFor: OpenedSearchIndex['gather'],
  { query, scope, limit }: { query: string; scope: Scope; limit: number },
): Promise<Ranking | null> {
  const [meaning = null] = (await model.encode([query])) ?? [];
  let isRead = false;
  const ranked = gatherFor(query, scope, meaning).map(async (gathered) => {
    const [, weighed] = weigh(gathered);
    const read = await readBest(model, query, gathered, weighed);
    isRead ||= read !== null;
    return [gathered, read ?? weighed] as const;
  });
  const all = await Promise.all(ranked);
  return isRead ? rankEach(all, limit) : null;
}
