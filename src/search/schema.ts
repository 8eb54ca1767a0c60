import type { Database } from 'better-sqlite3';
import { checkPostings } from './postings/check-postings.ts';

/** Increased whenever tables, stemming or the indexed data change; an index of another version is rebuilt. */
const SCHEMA_VERSION = 8;

/** Marks the file as an index of Concordance ("Conc"), so that no other database is mistaken for one. */
const APPLICATION_ID = 0x436f6e63;

// `passage_words` and `label_words` get stems from us, so they need no linguistics: `ascii` treats all non-ASCII characters as letters.
const TABLES = `
  CREATE TABLE works (
    id INTEGER PRIMARY KEY,
    work_id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    first_passage INTEGER NOT NULL,
    end_passage INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    is_complete INTEGER NOT NULL DEFAULT 0
  );
  CREATE INDEX unfinished_works ON works (id) WHERE NOT is_complete;
  CREATE TABLE catalogue (generation INTEGER NOT NULL);
  INSERT INTO catalogue VALUES (0);
  CREATE TRIGGER works_change AFTER UPDATE OF is_complete ON works BEGIN
    UPDATE catalogue SET generation = generation + 1;
  END;
  CREATE TABLE sections (
    work INTEGER NOT NULL REFERENCES works (id),
    ordinal INTEGER NOT NULL,
    section TEXT NOT NULL,
    PRIMARY KEY (work, ordinal)
  ) WITHOUT ROWID;
  CREATE TABLE labels (
    id INTEGER PRIMARY KEY,
    work INTEGER NOT NULL REFERENCES works (id),
    section INTEGER,
    start INTEGER NOT NULL,
    text TEXT NOT NULL
  );
  CREATE INDEX labels_of_work ON labels (work);
  CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    work INTEGER NOT NULL REFERENCES works (id),
    ordinal INTEGER NOT NULL,
    section INTEGER,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    first_sentence INTEGER NOT NULL,
    sentences TEXT NOT NULL,
    text TEXT NOT NULL
  );
  CREATE TABLE meanings (
    passage INTEGER PRIMARY KEY,
    vectors BLOB NOT NULL
  );
  CREATE TABLE vocabulary (
    work INTEGER NOT NULL REFERENCES works (id),
    opening TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (work, opening)
  ) WITHOUT ROWID;
  CREATE TABLE names (
    work INTEGER NOT NULL REFERENCES works (id),
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    offsets TEXT NOT NULL,
    PRIMARY KEY (work, ordinal)
  ) WITHOUT ROWID;
  CREATE TABLE segments (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first INTEGER NOT NULL,
    end INTEGER NOT NULL,
    state INTEGER NOT NULL,
    lengths BLOB NOT NULL
  );
  CREATE TABLE postings (
    segment INTEGER NOT NULL REFERENCES segments (id),
    number INTEGER NOT NULL,
    block BLOB NOT NULL,
    PRIMARY KEY (segment, number)
  ) WITHOUT ROWID;
  CREATE VIRTUAL TABLE passage_words USING fts5 (
    stems, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  CREATE VIRTUAL TABLE label_words USING fts5 (
    stems, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
`;

/** Creates the tables of an empty index. */
export function createSchema(database: Database): void {
  database.exec(TABLES);
  database.pragma(`application_id = ${APPLICATION_ID}`);
  database.pragma(`user_version = ${SCHEMA_VERSION}`);
}

/** True for an index of this version. Throws SQLite's error if the file is not a database. */
export function hasSchema(database: Database): boolean {
  return (
    database.pragma('application_id', { simple: true }) === APPLICATION_ID &&
    database.pragma('user_version', { simple: true }) === SCHEMA_VERSION
  );
}

/** Reads a row of each table. Throws SQLite's error if one cannot be read. */
export function readEachTable(database: Database): void {
  const list = database.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck();
  for (const name of list.all()) database.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get();
}

/** Problems found by the integrity checks of SQLite, FTS5 and the posting lists; empty if sound. */
export function checkIntegrity(database: Database): readonly string[] {
  return [
    ...checkPart('file', () => {
      const findings = database.pragma('integrity_check') as { integrity_check: string }[];
      return findings.map((finding) => finding.integrity_check).filter((note) => note !== 'ok');
    }),
    ...checkPart('full-text index', () => {
      database.exec(`INSERT INTO passage_words (passage_words) VALUES ('integrity-check')`);
      database.exec(`INSERT INTO label_words (label_words) VALUES ('integrity-check')`);
      return [];
    }),
    ...checkPart('posting lists', () => checkPostings(database)),
  ];
}

function checkPart(part: string, check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    return [`${part}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
