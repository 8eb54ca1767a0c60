import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkId } from '../../src/text/work-id.ts';
import { forge } from './exchange.ts';
import {
  readManifest,
  forgeRow,
  forgeManifest,
  forgeLayout,
  set,
  second,
  type Row,
  type Spoilt,
} from './invalidate.ts';

/** Ways to damage the rows, texts and layouts of an export. */
export const SPOILT_ROWS: readonly Spoilt[] = [
  [
    'no JSON',
    (folder) => forgeRow(folder, 'questions', 3, () => '{'),
    /^tables\/questions\.jsonl, line 3: not valid JSON/u,
  ],
  [
    'no UTF-8',
    (folder) => forge(folder, 'tables/questions.jsonl', () => Buffer.from([0x22, 0xff, 0x22, 0x0a])),
    /^tables\/questions\.jsonl, line 1: not valid UTF-8/u,
  ],
  [
    'JSON that is nested without end',
    (folder) =>
      forgeRow(folder, 'corpus_entries', 1, (row) => {
        const deep = `${'{"key":"","english":"","given":['.repeat(200_000)}${']}'.repeat(200_000)}`;
        return JSON.stringify({ ...row, report: 0 }).replace(
          '"report":0',
          `"report":{"format":"md","encoding":null,"drops":[],"links":null,"remarks":[${deep}]}`,
        );
      }),
    /^tables\/corpus_entries\.jsonl, line 1: (?:nested too deeply|not valid JSON)/u,
  ],
  [
    'an unknown column',
    set('questions', 2, { more: 1 }),
    /^tables\/questions\.jsonl, line 2: Unrecognized key: "more"/u,
  ],
  [
    'a date that is none',
    set('questions', 2, { asked_at: '2026-02-30T00:00:00.000Z' }),
    /line 2: "asked_at"/u,
  ],
  ['a local date', set('questions', 2, { asked_at: '2026-02-20T00:00:00+01:00' }), /line 2: "asked_at"/u],
  ['a number out of reach', set('questions', 2, { number: 2 ** 50 }), /line 2: "number"/u],
  ['a script for an address', set('citations', 1, { url: 'javascript:alert(1)' }), /line 1: "url"/u],
  ['a mention for a member', set('questions', 1, { member_id: '1> @everyone <@2' }), /line 1: "member_id"/u],
  ['a plan that is none', set('schedules', 1, { plan: { workId: 'w' } }), /line 1: "plan\.title"/u],
  [
    'a row of another group',
    set('questions', 4, { group_id: '5' }),
    /^tables\/questions\.jsonl, line 4: it is of another group/u,
  ],
  [
    'the same id twice',
    (folder) => {
      forgeRow(folder, 'questions', 2, (row) => ({ ...row, id: 'abcdefghj' }));
      forgeRow(folder, 'questions', 5, (row) => ({ ...row, id: 'abcdefghj' }));
    },
    /^tables\/questions\.jsonl, line 5: an earlier line has the same id/u,
  ],
  [
    'the same interaction twice',
    (folder) => {
      set('questions', 2, { interaction_id: '7' })(folder);
      set('questions', 5, { interaction_id: '7' })(folder);
    },
    /^tables\/questions\.jsonl, line 5: an earlier line has the same interaction_id/u,
  ],
  [
    'an answer to nothing',
    set('citations', 1, { question_number: 999 }),
    /line 1: "question_number" refers to nothing in tables\/questions\.jsonl/u,
  ],
  [
    'a voice for nothing',
    set('voices', 1, { question_id: 'nowhere' }),
    /line 1: "question_id" refers to nothing/u,
  ],
  [
    'a theme that is not there',
    set('discussion_questions', 1, { theme_id: 'nowhere' }),
    /line 1: "theme_id" refers to nothing/u,
  ],
  [
    'a quotation that the text does not have',
    (folder) =>
      forgeRow(folder, 'citations', 2, (row) => ({ ...row, exact: 'x'.repeat(String(row['exact']).length) })),
    /^tables\/citations\.jsonl, line 2: it quotes work \w+ at \d+-\d+, but the text there is another/u,
  ],
  [
    'surroundings that the text does not have',
    set('saved_quotes', 1, { prefix: 'made up' }),
    /^tables\/saved_quotes\.jsonl, line 1: it quotes/u,
  ],
  [
    'a quotation without length',
    set('session_passages', 1, { end_offset: 0, start_offset: 0 }),
    /line 1: "exact" is not as long/u,
  ],
  [
    'a forged quotation of a prompt',
    (folder) =>
      forgeRow(folder, 'prompts', 1, (row) => ({
        ...row,
        citations: (row['citations'] as { quotation: Row }[]).map((each) => ({
          ...each,
          quotation: { ...each.quotation, exact: 'x'.repeat(String(each.quotation['exact']).length) },
        })),
      })),
    /^tables\/prompts\.jsonl, line 1: it quotes/u,
  ],
  [
    'a meeting past the end',
    set('meetings', 1, { end_offset: 1_000_000 }),
    /line 1: it goes past the end of work/u,
  ],
  [
    'a reading line past the end',
    set('group_lines', 1, { line: 1_000_000 }),
    /line 1: the line is past the end/u,
  ],
  [
    'half a place',
    set('discussion_questions', 1, { start_offset: null }),
    /line 1: work and offsets stand together/u,
  ],
  [
    'a length that is not the text’s',
    set('corpus_entries', 1, { characters: 3 }),
    /line 1: work \w+ has \d+ characters/u,
  ],
  [
    'another text under an id',
    (folder) =>
      forge(folder, readManifest(folder).works[0]?.text ?? '', (content) => content.replace('dawn', 'dusk')),
    /^works\/.*\.txt is not the text of work/u,
  ],
  [
    'a text with hidden characters',
    (folder) => {
      const [work, ...others] = readManifest(folder).works;
      const text = readFileSync(path.join(folder, work?.text ?? ''), 'utf8').replace('dawn', 'd\u202ewn');
      forge(folder, work?.text ?? '', () => text);
      forgeManifest(folder, (manifest) => ({
        ...manifest,
        works: [{ ...work, id: createWorkId(text) }, ...others],
      }));
    },
    /does not match its text: paragraph \d+ is not canonical/u,
  ],
  [
    'a text that no corpus holds',
    (folder) => {
      const [entry = ''] = readFileSync(path.join(folder, 'tables/corpus_entries.jsonl'), 'utf8').split('\n');
      forge(folder, 'tables/corpus_entries.jsonl', () => `${entry}\n`);
      forgeManifest(folder, ({ tables, ...rest }) => ({
        ...rest,
        tables: tables.map((table) => (table.name === 'corpus_entries' ? { ...table, rows: 1 } : table)),
      }));
    },
    /occurs twice in the export, or is not in tables\/corpus_entries/u,
  ],
  [
    'an entry without its text',
    (folder) => forgeManifest(folder, ({ works, ...rest }) => ({ ...rest, works: works.slice(1) })),
    /line 1: the text of work \w+ is not in the export/u,
  ],
  [
    'a paragraph past the end',
    second('paragraphs', { end: 1_000_000 }),
    /does not match its text: paragraph 1 /u,
  ],
  [
    'a paragraph that overlaps',
    second('paragraphs', { start: 0 }),
    /paragraph 1 is not where the one before ends/u,
  ],
  [
    'a section that is no heading’s',
    second('sections', { title: 'Made up' }),
    /section 1 is not what its heading makes/u,
  ],
  ['a sentence out of its paragraph', second('sentences', { end: 1_000_000 }), /sentence 1 is not inside/u],
  [
    'a passage that leaves sentences out',
    second('passages', { endSentence: 1_000_000 }),
    /passage 1 leaves/u,
  ],
  ['a section that has no level', second('sections', { level: 0 }), /section 0 is not what/u],
  ['a layout of another shape', (folder) => forgeLayout(folder, () => ({})), /\.layout\.json: "sections"/u],
  [
    'two sessions in a channel',
    (folder) => {
      const open = { status: 'running', ended_at: null, channel_id: '5' };
      set('sessions', 1, open)(folder);
      set('sessions', 2, open)(folder);
    },
    /The export contradicts itself, so nothing was imported/u,
  ],
];
