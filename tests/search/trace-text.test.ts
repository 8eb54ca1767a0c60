import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Scope } from '../../src/search/search.ts';
import { openSearchIndex, type OpenedSearchIndex } from '../../src/search/open-search-index.ts';
import { composeEssay, harbour, railway } from '../support/essays.ts';

const filler = 'The tide goes out and the tide comes in, and so it is all the year. '.repeat(12);
const long = composeEssay('The Long Book', {
  'Of tides': [`${filler} Here ends the lamp.`, `Oil it well. ${filler}`],
});
const works = [harbour, railway, long];
const whole: Scope = works.map(({ id, text }) => ({ workId: id, start: 0, end: text.length }));

let folder: string;
let index: OpenedSearchIndex;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-trace-'));
  index = openSearchIndex(path.join(folder, 'index.sqlite'));
  for (const work of works) await index.add(work);
});

afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const textsOf = (parts: readonly string[], scope = whole, limit = 20): readonly string[] =>
  index
    .trace(parts, scope, limit)
    .map(({ workId, start, end }) => works.find(({ id }) => id === workId)?.text.slice(start, end) ?? '');

it('ranks the passage first that shares most runs of words with a text', () => {
  expect(textsOf(['refused to keep any list of members'])[0]).toContain('refused to keep a list of members');
  expect(textsOf(['They laughed at every offer'])[0]).toContain('They laughed at the offer');
});

it('finds a few words across the border of two passages', () => {
  expect(textsOf(['the lamp. Oil it'])[0]).toContain('Here ends the lamp.');
});

it('finds the one passage where frequent runs of words meet, also with a word that is nowhere', () => {
  const quoted = 'all the year. The zeppelin goes out and it is all the year. Here ends the lamp';
  expect(textsOf([quoted], whole, 1)[0]).toContain('Here ends the lamp.');
});

it('finds titles, which are in no passage', () => {
  expect(textsOf(['The Harbour Book'])[0]).toBe('The Harbour Book');
  expect(textsOf(['the railway knew'])).toContain('What the railway knew');
});

it('sees nothing outside the scope', () => {
  const scope = [{ workId: railway.id, start: 0, end: railway.text.length }];
  expect(textsOf(['refused to keep a list of members'], scope)).toEqual([]);
  const afterTitle = [{ workId: harbour.id, start: 20, end: harbour.text.length }];
  expect(textsOf(['The Harbour Book'], afterTitle)).not.toContain('The Harbour Book');
  expect(textsOf(['a list of members'], [])).toEqual([]);
});

it('treats any input as words, and stays within its limit', () => {
  const words = fc.constantFrom('pilots', 'the', '"', 'OR', 'NEAR(', '*', '^', 'tide', ':', ' ', '%', '_');
  fc.assert(
    fc.property(
      fc.array(
        fc.array(words, { maxLength: 30 }).map((run) => run.join(' ')),
        { maxLength: 8 },
      ),
      (parts) => {
        expect(index.trace(parts, whole, 3).length).toBeLessThanOrEqual(3);
      },
    ),
  );
});
