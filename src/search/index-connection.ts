import type { Database } from 'better-sqlite3';
import { identityOf, openIndexFile, replaceIndexFile, type OnReplaced } from './index-file.ts';
import { prepareKnownStems } from './known-stems.ts';
import { prepareMeaningReader, type ReadMeanings } from './reader-model/meaning-table.ts';
import { prepareMergedVocabularies, type MergedVocabulary } from './merged-vocabulary.ts';
import { preparePassageReader, type ReadPassage } from './passage-reader.ts';
import { forgetBlocks } from './postings/block-rows.ts';
import { isDamageError } from './postings/damaged-index-error.ts';
import { prepareWorkRanges, type FindWorkRanges } from './scope-ranges.ts';

/** An open index file, with cached data. */
export interface OpenedIndex {
  readonly database: Database;
  readonly readPassage: ReadPassage;
  readonly findWorkRanges: FindWorkRanges;
  readonly readMeanings: ReadMeanings;
  /** Whether a passage or label of any work has a stem. */
  readonly hasStem: (stem: string) => boolean;
  /** The words of the works with these row ids. */
  readonly readVocabulary: (works: readonly number[]) => MergedVocabulary;
}

/** A connection to the index at a path, whatever happens to the file. */
export interface IndexConnection {
  /**
   * Reads. If the file is found damaged, it is replaced by an empty index, and the read still fails: an empty index
   * would answer that the texts do not say.
   */
  read<Result>(use: (index: OpenedIndex) => Result): Result;
  /** Writes, one after the other. A write that was interrupted because the file was replaced is repeated. */
  write(change: (database: Database) => Promise<void>): Promise<void>;
  close(): void;
}

/**
 * Connects to the index in a file. If the file is removed or replaced, the next call uses the new one. Calls
 * `onReopen` for each new file, and `onReplaced` before a file is abandoned.
 */
export function connectToIndex(file: string, onReopen: () => void, onReplaced: OnReplaced): IndexConnection {
  let opened = prepare(openIndexFile(file, onReplaced));
  let identity = identityOf(file);
  let writing: Promise<unknown> = Promise.resolve();

  function current(): OpenedIndex {
    if (identity !== identityOf(file)) reopen(openIndexFile);
    return opened;
  }

  function reopen(open: typeof openIndexFile): void {
    opened.database.close();
    opened = prepare(open(file, onReplaced));
    identity = identityOf(file);
    onReopen();
  }

  function replaceIfDamaged(error: unknown): boolean {
    if (!isDamageError(error)) return false;
    reopen(identity === identityOf(file) ? replaceIndexFile : openIndexFile);
    return true;
  }

  async function writeWhole(change: (database: Database) => Promise<void>): Promise<void> {
    const { database } = current();
    try {
      await change(database);
    } catch (error) {
      if (!replaceIfDamaged(error) && opened.database === database) throw error;
      await change(current().database);
    }
  }

  return {
    read: (use) => {
      try {
        return use(current());
      } catch (error) {
        replaceIfDamaged(error);
        throw error;
      }
    },
    write: (change) => {
      const done = writing.then(() => writeWhole(change));
      writing = done.catch(() => undefined);
      return done;
    },
    close: () => void opened.database.close(),
  };
}

function prepare(database: Database): OpenedIndex {
  const passages = preparePassageReader(database);
  const stems = prepareKnownStems(database);
  const vocabularies = prepareMergedVocabularies(database);
  const forget = (): void => {
    passages.forget();
    stems.forget();
    vocabularies.forget();
    forgetBlocks(database);
  };
  return {
    database,
    readPassage: passages.read,
    findWorkRanges: prepareWorkRanges(database, forget),
    readMeanings: prepareMeaningReader(database),
    hasStem: stems.has,
    readVocabulary: vocabularies.read,
  };
}
