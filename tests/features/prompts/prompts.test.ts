import { beforeAll, expect, test } from 'vitest';
import { OPERATOR_GROUP } from '../../../src/corpus/corpus.ts';
import type { ImportedWork } from '../../../src/corpus/corpus.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import type { ByHost } from '../../../src/features/prompts/prompt-features.ts';
import { createPrompts } from '../../../src/features/prompts/prompts.ts';
import { readSampleWorks } from '../../support/sample-prompts.ts';
import { openTemporaryStore } from '../../support/temporary-store.ts';
import { audienceIn } from '../../support/audience.ts';

const audience = audienceIn('group');
let works: readonly ImportedWork[] = [];

beforeAll(async () => {
  works = await readSampleWorks();
});

function workId(title: string): string {
  return works.find(({ description }) => description.title === title)?.work.id ?? '';
}

async function open() {
  const store = await openTemporaryStore();
  for (const work of works)
    await store.works.add(work, { groupId: OPERATOR_GROUP, addedBy: null, addedAt: new Date() });
  const library = createLibrary({
    store,
    linkTo: () => null,
  });
  const prompts = createPrompts({
    store,
    library,
    verify: async () => [],
    now: () => new Date(),
  });
  let interactions = 0;
  const by = (): ByHost => ({
    audience,
    memberId: 'hanna',
    interactionId: `${(interactions += 1)}`,
    at: new Date(),
  });
  return { prompts, by };
}

test('each quotation is a slice of the work, within the requested section', async () => {
  const { prompts } = await open();
  const id = workId('The Centre That Moves');
  const work = works.find(({ work: each }) => each.id === id)?.work;
  const section = work?.layout.sections.find(({ title }) => title.startsWith('Defaults'));
  const made = await prompts.make({ audience, workId: id, section: section?.ordinal ?? -1 }, 5);
  expect(made.length).toBeGreaterThan(0);
  for (const { quotation } of made.flatMap(({ citations }) => citations)) {
    expect(quotation.exact).toBe(work?.text.slice(quotation.start, quotation.end));
    expect(quotation.start).toBeGreaterThanOrEqual(section?.start ?? Infinity);
    expect(quotation.end).toBeLessThanOrEqual(section?.end ?? 0);
  }
});

test('nothing past the group’s reading line is quoted or used', async () => {
  const line = 6000;
  const { prompts } = await open();
  const groupLines = new Map(works.map(({ work }) => [work.id, line]));
  const read = audienceIn('group', null, { groupLines });
  const scope = { audience: read, workId: workId('Who Pays for the Lamps'), section: null };
  const made = await prompts.make(scope, 5);
  expect(made.length).toBeGreaterThan(0);
  for (const { quotation } of made.flatMap(({ citations }) => citations))
    expect(quotation.end).toBeLessThanOrEqual(line);
});

test('a work gives each prompt once, then says that there are no more', async () => {
  const { prompts, by } = await open();
  const scope = { audience, workId: workId('The Bread Money of Kesterwick'), section: null };
  const made = await prompts.make(scope, 50);
  const keys: (string | null)[] = [];
  while ((await prompts.make(scope, 1)).length > 0) {
    const { id, key } = await prompts.next(by(), scope);
    keys.push(key);
    await prompts.post('group', id);
  }
  await expect(prompts.next(by(), scope)).rejects.toThrow('No further prompt');
  expect(keys).toEqual(expect.arrayContaining(made.map(({ key }) => key)));
  expect(keys.length).toBeGreaterThan(3);
  expect(new Set(keys).size).toBe(keys.length);
});

test('another group starts from the beginning, and can’t reach prompts of this one', async () => {
  const { prompts, by } = await open();
  const scope = { audience, workId: workId('Who Pays for the Lamps'), section: null };
  const { id, key } = await prompts.next(by(), scope);
  await prompts.post('group', id);
  const elsewhere = { ...by(), groupId: 'elsewhere' };
  const other = await prompts.next(elsewhere, { ...scope, audience: audienceIn('elsewhere') });
  expect(other.key).toBe(key);
  await expect(prompts.find('elsewhere', id)).rejects.toThrow('no longer exists');
  await expect(prompts.discard('elsewhere', id)).rejects.toThrow('no longer exists');
});

test('detects quotations that differ from the text, even if their place is right', async () => {
  const { prompts } = await open();
  const scope = { audience, workId: workId('The Centre That Moves'), section: null };
  const [made] = await prompts.make(scope, 1);
  if (!made) throw new Error('The sample works give prompts.');
  const exact = made.citations.map(({ quotation }) => quotation.exact);
  const checked = { workId: made.workId, draft: made.draft };
  expect(await prompts.check(audience, { ...checked, exact })).toEqual([]);
  const changed = exact.map((words) => words.replace(/\w+/u, 'Never'));
  expect(await prompts.check(audience, { ...checked, exact: changed })).toEqual(['verbatim']);
  expect(await prompts.check(audience, { ...checked, workId: 'none', exact })).toEqual(['work']);
});

test('rejects a host’s own prompt that is empty or too long', async () => {
  const { prompts, by } = await open();
  const write = async (question: string, quotation: string | null) =>
    prompts.write(by(), { question, quotation, workId: null });
  await expect(write('  ', null)).rejects.toThrow('has no words');
  await expect(write('x'.repeat(601), null)).rejects.toThrow('601 characters; at most 600 are allowed');
  await expect(write('Why?', 'x '.repeat(800))).rejects.toThrow('at most 1500 are allowed');
  expect(await write(' Why \n so? ', null)).toMatchObject({ question: 'Why so?', draft: null });
});
