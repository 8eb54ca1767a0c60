import type { Database } from 'better-sqlite3';
import type { Section } from '../corpus/layout.ts';
import type { WorkId } from '../corpus/work.ts';
import { findIndexedNames } from './find-indexed-names.ts';
import { gather, type Gathered } from './gather.ts';
import { identityOf, openIndexFile } from './index-file.ts';
import { matchPattern } from './match-pattern.ts';
import { preparePassageReader, type ReadPassage } from './passage-reader.ts';
import { readQuery } from './query.ts';
import { rank } from './rank.ts';
import { checkIntegrity } from './schema.ts';
import { prepareWorkRanges, type FindWorkRanges } from './scope-ranges.ts';
import type { Scope, SearchIndex } from './search.ts';
import { findSections } from './find-sections.ts';
import { traceText } from './trace-text.ts';
import { addWork, removeWork } from './write-work.ts';

/** Candidates by BM25 that the linear model weighs. */
const CANDIDATES = 30;

/** A search index, with a look into what its ranking goes by. */
export interface OpenedSearchIndex extends SearchIndex {
  /** What a search would weigh, for fitting the weights. */
  gather(query: string, scope: Scope): Gathered;
}

/**
 * Opens the index in a file on a local disk. A file that is missing, of another version, damaged or no index is
 * replaced by an empty one. If the file is taken away or another swapped in, that is used from the next call on, and
 * `onReopen` is told.
 */
export function openSearchIndex(file: string, onReopen: () => void = () => undefined): OpenedSearchIndex {
  let connection = connect(file);
  let writing: Promise<unknown> = Promise.resolve();

  function current(): Connection {
    if (connection.identity === identityOf(file)) return connection;
    connection.database.close();
    connection = connect(file);
    onReopen();
    return connection;
  }

  function inTurn(write: (database: Database) => Promise<void>): Promise<void> {
    const done = writing.then(() => write(current().database));
    writing = done.catch(() => undefined);
    return done;
  }

  function gatherFor(query: string, scope: Scope): Gathered {
    const { database, readPassage, findWorkRanges } = current();
    return gather(database, readPassage, readQuery(query), findWorkRanges(scope), CANDIDATES);
  }

  return {
    add: (work) => inTurn((database) => addWork(database, work)),
    remove: (workId) => inTurn((database) => removeWork(database, workId)),
    ids: () => listIds(current().database),
    search: (query, scope, limit) => rank(gatherFor(query, scope), limit),
    gather: gatherFor,
    match: (pattern, scope, limit) => matchPattern(current(), pattern, scope, limit),
    trace: (parts, scope, limit) => traceText(current(), parts, scope, limit),
    sections: (workId, typed, limit): readonly Section[] =>
      findSections(current().database, workId, typed, limit),
    names: (scope, typed, limit) => findIndexedNames(current().database, scope, typed, limit),
    integrity: () => checkIntegrity(current().database),
    close: () => void connection.database.close(),
  };
}

interface Connection {
  readonly database: Database;
  readonly readPassage: ReadPassage;
  readonly findWorkRanges: FindWorkRanges;
  readonly identity: string | null;
}

function connect(file: string): Connection {
  const database = openIndexFile(file);
  return {
    database,
    readPassage: preparePassageReader(database),
    findWorkRanges: prepareWorkRanges(database),
    identity: identityOf(file),
  };
}

function listIds(database: Database): readonly WorkId[] {
  return database
    .prepare<[], { id: string }>('SELECT work_id AS id FROM works WHERE is_complete ORDER BY works.id')
    .all()
    .map((row) => row.id);
}
