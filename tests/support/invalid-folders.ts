import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { forge } from './exchange.ts';
import { forgeManifest, type Spoilt } from './invalidate.ts';

/** Opening it would block for ever. */
const PIPE: Spoilt = [
  'a pipe in the place of a file',
  (folder) => {
    const file = path.join(folder, 'manifest.json');
    rmSync(file);
    execFileSync('mkfifo', [file]);
  },
  /^manifest\.json is a link or not a regular file/u,
];

/** Ways to damage the files and the manifest of an export. */
export const SPOILT_FOLDERS: readonly Spoilt[] = [
  [
    'a file that was changed',
    (folder) => writeFileSync(path.join(folder, 'tables/questions.jsonl'), ''),
    /^tables\/questions\.jsonl differs from the manifest: it was changed/u,
  ],
  [
    'a file of the same size that was changed',
    (folder) => {
      const file = path.join(folder, 'questions.csv');
      writeFileSync(file, readFileSync(file, 'utf8').replace('tide', 'time'));
    },
    /^questions\.csv differs from the manifest/u,
  ],
  ['a missing file', (folder) => rmSync(path.join(folder, 'discussion.csv')), /^discussion\.csv is missing/u],
  ['no manifest', (folder) => rmSync(path.join(folder, 'manifest.json')), /^manifest\.json is missing/u],
  [
    'another manifest',
    (folder) => forgeManifest(folder, () => ({ name: 'package' })),
    /^manifest\.json is not the manifest of a Concordance export/u,
  ],
  [
    'a newer format',
    (folder) => forgeManifest(folder, (manifest) => ({ ...manifest, version: 2, more: true })),
    /format version 2, but this version of Concordance reads only up to 1\. Install a newer one/u,
  ],
  [
    'newer tables',
    (folder) => forgeManifest(folder, (manifest) => ({ ...manifest, migration: '999-later' })),
    /written by a newer version of Concordance \(it knows "999-later"\)/u,
  ],
  [
    'an unknown table',
    (folder) =>
      forgeManifest(folder, ({ tables, ...rest }) => ({
        ...rest,
        tables: [...tables, { name: 'x', rows: 0 }],
      })),
    /newer version of Concordance \(it knows "x"\)/u,
  ],
  [
    'a path out of the folder',
    (folder) =>
      forgeManifest(folder, ({ files, ...rest }) => ({
        ...rest,
        files: [...files, { path: '../../etc/passwd', bytes: 1, sha256: 'a'.repeat(64) }],
      })),
    /^manifest\.json: "files\.\d+\.path"/u,
  ],
  [
    'a text out of the folder',
    (folder) =>
      forgeManifest(folder, ({ works, ...rest }) => ({
        ...rest,
        works: works.map((work) => ({ ...work, text: '/etc/hostname' })),
      })),
    /^manifest\.json: "works\.0\.text"/u,
  ],
  [
    'a link in the place of a file',
    (folder) => {
      const file = path.join(folder, 'tables/questions.jsonl');
      renameSync(file, `${file}.real`);
      symlinkSync(`${file}.real`, file);
    },
    /^tables\/questions\.jsonl is a link or not a regular file/u,
  ],
  [
    'a link in the place of a folder',
    (folder) => {
      renameSync(path.join(folder, 'tables'), path.join(folder, 'real'));
      symlinkSync(path.join(folder, 'real'), path.join(folder, 'tables'));
    },
    /is a link or not a regular file/u,
  ],
  [
    'a link to a file elsewhere in the place of a table',
    (folder) => {
      const file = path.join(folder, 'tables/questions.jsonl');
      rmSync(file);
      symlinkSync('/etc/passwd', file);
    },
    /^tables\/questions\.jsonl is a link or not a regular file/u,
  ],
  ...(process.platform === 'win32' ? [] : [PIPE]),
  [
    'a folder in the place of a file',
    (folder) => {
      rmSync(path.join(folder, 'README.md'));
      mkdirSync(path.join(folder, 'README.md'));
    },
    /^README\.md is a link or not a regular file/u,
  ],
  [
    'a huge line',
    (folder) => forge(folder, 'tables/questions.jsonl', () => Buffer.alloc(33 * 2 ** 20, ' ')),
    /^tables\/questions\.jsonl, line 1: more than \d+ bytes/u,
  ],
  [
    'millions of rows',
    (folder) =>
      forgeManifest(folder, ({ tables, ...rest }) => ({
        ...rest,
        tables: tables.map((table) => ({ ...table, rows: 3_000_000 })),
      })),
    /rows; at most .* can be imported/u,
  ],
  [
    'more rows than it says',
    (folder) => forge(folder, 'tables/questions.jsonl', (content) => `${content}${content.split('\n')[0]}\n`),
    /^tables\/questions\.jsonl, line 31: according to manifest\.json there is no such line/u,
  ],
  [
    'fewer rows than it says',
    (folder) => forge(folder, 'tables/ballots.jsonl', () => ''),
    /^tables\/ballots\.jsonl does not have the 1 lines/u,
  ],
];
