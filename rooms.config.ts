/** What a room may import besides its own files: rooms, and packages by name (`node:fs` covers `node:fs/promises`). */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const DOMAIN = ['src/corpus', 'src/errors.ts'];
const FILES = 'src/private-files.ts';
const WORDS = ['src/catalogue', ...DOMAIN];
const SEEN_BY_MEMBERS = ['src/features', ...WORDS];
const DISCORD = ['discord.js', 'discord-api-types', 'zod'];

/**
 * Every room, from the bottom layer up: a room imports only rooms listed before it, its own files, and the packages
 * named. Folders and files that are in no room may not be imported.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  'src/corpus': { rooms: [], packages: [] },
  'src/catalogue': { rooms: ['src/corpus'], packages: ['zod'] },
  'src/errors.ts': { rooms: ['src/catalogue', 'src/corpus'], packages: [] },
  'src/private-files.ts': { rooms: [], packages: ['node:fs', 'node:path'] },
  'src/preflight.js': { rooms: [], packages: ['node:module'] },
  'src/log': { rooms: [], packages: ['node:fs', 'node:path', 'node:url', 'pino'] },
  'src/config.ts': { rooms: ['src/errors.ts'], packages: ['dotenv', 'node:path', 'zod'] },
  'src/text': {
    rooms: DOMAIN,
    packages: [
      '@orama/stemmers',
      'dictionary-en',
      'dictionary-fr',
      'franc-min',
      'node:crypto',
      'stemmer',
      'wink-eng-lite-web-model',
      'wink-nlp',
    ],
  },
  'src/import': {
    rooms: ['src/text', FILES, 'src/preflight.js', ...WORDS],
    packages: [
      '@mozilla/readability',
      '@napi-rs/canvas',
      'chardet',
      'dingbat-to-unicode',
      'htmlparser2',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'micromark-extension-gfm',
      'node:child_process',
      'node:dns',
      'node:fs',
      'node:http',
      'node:https',
      'node:module',
      'node:net',
      'node:path',
      'node:stream',
      'node:worker_threads',
      'node:zlib',
      'pdfjs-dist',
      'tesseract.js',
      'unpdf',
      'yaml',
      'yauzl',
      'zod',
    ],
  },
  'src/search': {
    rooms: ['src/text', 'src/log', FILES, 'src/preflight.js', ...DOMAIN],
    packages: [
      '@huggingface/tokenizers',
      'better-sqlite3',
      'lru-cache',
      'node:child_process',
      'node:fs',
      'node:module',
      'node:path',
      'node:timers',
      'node:url',
      'node:zlib',
      'onnxruntime-node',
      'zod',
    ],
  },
  'src/store': {
    rooms: ['src/text', FILES, ...WORDS],
    packages: [
      'better-sqlite3',
      'kysely',
      'lru-cache',
      'node:crypto',
      'node:fs',
      'node:path',
      'node:timers',
      'zod',
    ],
  },
  'src/features': {
    rooms: ['src/import', 'src/search', 'src/store', 'src/text', FILES, ...WORDS],
    packages: ['lru-cache', 'luxon', 'node:crypto', 'node:fs', 'node:path', 'node:timers', 'zod'],
  },
  'src/discord': {
    rooms: ['src/log', ...SEEN_BY_MEMBERS],
    packages: [
      ...DISCORD,
      'node:crypto',
      'node:fs',
      'node:path',
      'node:timers',
      'node:url',
      'node:util',
      'pino',
    ],
  },
  commands: {
    rooms: ['src/discord', ...SEEN_BY_MEMBERS],
    packages: [...DISCORD, '@resvg/resvg-js', 'node:url', 'node:zlib'],
  },
  'src/web': {
    rooms: ['src/features', 'src/log', ...DOMAIN],
    packages: ['@hono/node-server', 'hono', 'node:crypto', 'node:fs', 'node:http', 'node:path'],
  },
  'src/playground': {
    rooms: ['src/log'],
    packages: [
      '@hono/node-server',
      'discord-api-types',
      'discord-markdown-parser',
      'hono',
      'node:crypto',
      'node:fs',
      'node:http',
      'node:module',
      'ws',
      'zod',
    ],
  },
};
