import { beforeEach, describe, expect, test } from 'vitest';
import { OPERATOR_GROUP, type ImportedWork } from '../../../src/corpus/corpus.ts';
import { quote } from '../../../src/text/quotation.ts';
import { fillGroup } from '../../support/full-group.ts';
import { importedWork, shortWork } from '../../support/made-works.ts';
import { newDiscussionQuestion } from '../../support/new-discussion-question.ts';
import { newSavedQuote } from '../../support/new-saved-quote.ts';
import { change, openReimportRoom, type ReimportRoom } from '../../support/reimport-room.ts';

const GROUP = '200000000000000001';
const OTHER = '200000000000000002';
const MEMBER = '900000000000000100';

const withNot = (text: string) => text.replace('sails at dawn', 'does not sail at dawn');

let room: ReimportRoom;
let work: ImportedWork;
let better: ImportedWork;

async function save(from: ImportedWork, words: string, more: object = {}, after = 0) {
  const start = from.work.text.indexOf(words, after);
  const quotation = quote(from.work, { start, end: start + words.length });
  const saved = newSavedQuote({ groupId: GROUP, memberId: MEMBER, ...more });
  return room.store.savedQuotes.save({ ...saved, citation: { ...saved.citation, quotation } });
}

describe('a group that has data of every kind', () => {
  beforeEach(async () => {
    room = await openReimportRoom();
    const [first] = await fillGroup(room.store, { groupId: GROUP, works: 2, questions: 40, sessions: 3 });
    if (!first) throw new Error('The group has no work.');
    work = first;
    const [title, ...rest] = change(work, withNot).work.layout.paragraphs;
    const { text } = change(work, withNot).work;
    better = importedWork(
      [title, ...rest].flatMap((each, at) => {
        const lost = at === 1 ? [{ kind: 'prose' as const, text: 'A paragraph that was lost.' }] : [];
        return each ? [...lost, { kind: each.kind, text: text.slice(each.start, each.end), level: 1 }] : lost;
      }),
      { title: 'What import says' },
    );
  });

  test('sees what would change before anything does, and it changes just so', async () => {
    const before = await room.rows();
    const { id } = await room.draft(GROUP, work.work.id, better);
    const preview = await room.reimports.preview(GROUP, id, null);
    expect({ ...(await room.rows()), works: null }).toEqual({ ...before, works: null });
    expect(preview.move.lost).toEqual([]);
    expect(preview.move.moved).toBeGreaterThan(10);
    expect(preview.move.mended).toContainEqual(
      expect.objectContaining({
        after: expect.stringMatching(/^Boat \d of harbour \S+ does not sail at dawn\.$/u),
      }),
    );
    const { move } = await room.reimports.apply(GROUP, id, null);
    expect(move).toEqual(preview.move);
  });

  test('keeps its own title, and has nothing left of the old text but it and its lines', async () => {
    const { id } = await room.draft(GROUP, work.work.id, better);
    await room.reimports.apply(GROUP, id, null);
    expect(await room.tablesWith(work.work.id)).toEqual(['works', 'group_lines', 'member_lines']);
    expect(await room.findFaults(GROUP)).toEqual([]);
    const entries = await room.store.works.list([GROUP]);
    expect(entries.map(({ workId, description }) => [workId, description.title])).toContainEqual([
      better.work.id,
      'Harbour 0',
    ]);
    expect([...room.indexed]).toEqual([better.work.id]);
    await room.reimports.confirm(GROUP, id);
    expect(await room.tablesWith(work.work.id)).toEqual(['group_lines', 'member_lines']);
  });

  test('gets every row back as it was', async () => {
    const before = await room.rows();
    const { id } = await room.draft(GROUP, work.work.id, better);
    await room.reimports.apply(GROUP, id, null);
    await room.reimports.undo(GROUP, id, null);
    expect(await room.rows()).toEqual(before);
    expect([...room.indexed]).toEqual([work.work.id]);
    await expect(room.reimports.undo(GROUP, id, null)).rejects.toThrow('This re-import is over');
  });

  test('also if next to nothing is found', async () => {
    const before = await room.rows();
    const { id } = await room.draft(GROUP, work.work.id, shortWork('Boat 1 of another world.'));
    const { move } = await room.reimports.apply(GROUP, id, null);
    expect(move.lost.length).toBeGreaterThan(5);
    expect(await room.findFaults(GROUP)).toEqual([]);
    await room.reimports.undo(GROUP, id, null);
    expect(await room.rows()).toEqual(before);
  });

  test('another group’s rows stay, also of the same text', async () => {
    await room.store.works.add(work, { groupId: OTHER, addedBy: null, addedAt: new Date(0) });
    await save(work, 'O tide', { groupId: OTHER, interactionId: 'of the other' });
    const others = async () =>
      Object.values(await room.rows())
        .flat()
        .filter((row) => row.includes(OTHER));
    const before = await others();
    const { id } = await room.draft(GROUP, work.work.id, better);
    await room.reimports.apply(GROUP, id, null);
    expect(await others()).toEqual(before);
    await expect(room.reimports.undo(OTHER, id, null)).rejects.toThrow('This re-import is over');
    await room.reimports.confirm(GROUP, id);
    expect((await room.store.works.find(work.work.id))?.text).toBe(work.work.text);
  });

  test('a member who is erased is not in what is kept of former rows', async () => {
    const { id } = await room.draft(GROUP, work.work.id, better);
    const kept = await save(work, 'O tide');
    await room.reimports.apply(GROUP, id, null);
    const former = async () => {
      const rows = await room.db.selectFrom('reimported_rows').selectAll().execute();
      return rows.filter((row) => row.table_name === 'saved_quotes' && row.former.includes('"start_offset"'));
    };
    const before = (await former()).length;
    expect(before).toBeGreaterThan(0);
    await room.store.savedQuotes.remove(kept.id);
    expect(await former()).toHaveLength(before - 1);
    await room.store.privacy.erase({ memberId: MEMBER, groupId: GROUP }, new Date());
    const members = Array.from({ length: 12 }, (_, n) => `90000000000000${String(100 + n)}`);
    for (const memberId of members) await room.store.privacy.erase({ memberId, groupId: GROUP }, new Date());
    expect(await former()).toEqual([]);
    const rows = JSON.stringify(await room.db.selectFrom('reimported_rows').selectAll().execute());
    expect(members.filter((member) => rows.includes(member))).toEqual([]);
    await room.reimports.undo(GROUP, id, null);
    expect(await room.findFaults(GROUP)).toEqual([]);
  });

  test('what was made since goes back too', async () => {
    const { id } = await room.draft(GROUP, work.work.id, better);
    await room.reimports.apply(GROUP, id, null);
    await save(better, 'It is asked');
    await save(better, 'A paragraph that was lost.', { interactionId: 'lost' });
    const [start, end] = [better.work.text.indexOf('It is asked'), better.work.text.indexOf('O tide')];
    await room.store.discussion.post(
      newDiscussionQuestion({
        groupId: GROUP,
        interactionId: 'new',
        passage: { workId: better.work.id, start, end },
      }),
    );
    const line = { groupId: GROUP, workId: better.work.id, line: end, movedBy: null, setBackAt: null };
    await room.store.readingLines.insertGroup(line);
    const { move } = await room.reimports.undo(GROUP, id, null);
    expect(move.lost.map(({ before }) => before)).toEqual(['A paragraph that was lost.']);
    expect(await room.findFaults(GROUP)).toEqual([]);
    const lines = await room.store.readingLines.ofGroup(GROUP);
    expect(lines.find(({ workId }) => workId === work.work.id)?.line).toBe(work.work.text.indexOf('O tide'));
    expect(lines.some(({ workId }) => workId === better.work.id)).toBe(false);
  });

  test('what was corrected since stays corrected', async () => {
    const { id } = await room.draft(GROUP, work.work.id, better);
    await room.reimports.apply(GROUP, id, null);
    const entries = await room.store.works.list([GROUP]);
    expect(entries.map(({ workId }) => workId)).toContain(better.work.id);
    await room.db
      .updateTable('corpus_entries')
      .set({ title: 'The Harbour' })
      .where('work_id', '=', better.work.id)
      .execute();
    await room.reimports.undo(GROUP, id, null);
    const back = (await room.store.works.list([GROUP])).find(({ workId }) => workId === work.work.id);
    expect(back?.description.title).toBe('The Harbour');
  });

  test('a text that nobody puts in place is deleted after a day', async () => {
    await room.draft(GROUP, work.work.id, better);
    await room.store.eraseExpired(new Date('2026-05-02T11:00:00Z'));
    expect(await room.store.works.find(better.work.id)).not.toBe(null);
    await room.store.eraseExpired(new Date('2026-05-02T13:00:00Z'));
    expect(await room.store.works.find(better.work.id)).toBe(null);
  });

  test('a work that is taken out takes its former text along', async () => {
    const { id } = await room.draft(GROUP, work.work.id, better);
    await room.reimports.apply(GROUP, id, null);
    await room.store.works.remove(GROUP, better.work.id);
    expect(await room.store.works.find(work.work.id)).toBe(null);
    await expect(room.reimports.undo(GROUP, id, null)).rejects.toThrow('This re-import is over');
  });

  test('says why a text cannot take the place of another', async () => {
    const [, second] = await room.store.works.list([GROUP]);
    const twin = await room.store.works.find(second?.workId ?? '');
    if (!twin) throw new Error('The group has one work only.');
    await expect(room.draft(GROUP, work.work.id, work)).rejects.toThrow('the same text as “Harbour 0”');
    await expect(room.draft(GROUP, work.work.id, { ...better, work: twin })).rejects.toThrow(
      'has this text already',
    );
    await expect(room.draft(OTHER, work.work.id, better)).rejects.toThrow('not in the group’s corpus');
    const { id } = await room.draft(GROUP, work.work.id, better);
    await room.reimports.apply(GROUP, id, null);
    await expect(room.draft(GROUP, better.work.id, work)).rejects.toThrow('Confirm or undo that first');
  });

  test('shows a reader no words past their line', async () => {
    const line = work.work.text.indexOf('Boat 4');
    await room.store.readingLines.insertGroup({
      groupId: GROUP,
      workId: work.work.id,
      line,
      movedBy: null,
      setBackAt: null,
    });
    const { id } = await room.draft(GROUP, work.work.id, shortWork('Ganz andere Wörter.'));
    const all = (await room.reimports.preview(GROUP, id, null)).move.lost;
    const seen = await room.reimports.preview(GROUP, id, 'somebody');
    expect(seen.move.lost).toEqual(all.filter(({ at }) => at.end <= line));
    expect(seen.hidden).toBe(all.length - seen.move.lost.length);
    expect(seen.hidden).toBeGreaterThan(0);
  });
});

test('an operator’s text takes along the groups that have none of their own', async () => {
  room = await openReimportRoom();
  work = shortWork('The tide has no owner. Boats sail at dawn.');
  better = shortWork('Lost before. The tide has no owner. Boats sail at dawn.');
  const addedAt = new Date(0);
  for (const groupId of [OPERATOR_GROUP, OTHER])
    await room.store.works.add(work, { groupId, addedBy: null, addedAt });
  await save(work, 'Boats sail at dawn.');
  await save(work, 'Boats sail at dawn.', { groupId: OTHER, interactionId: 'other' });
  await room.store.readingLines.insertGroup({
    groupId: GROUP,
    workId: work.work.id,
    line: 22,
    movedBy: null,
    setBackAt: null,
  });
  const { id } = await room.draft(OPERATOR_GROUP, work.work.id, better);
  await room.reimports.apply(OPERATOR_GROUP, id, null);
  const works = (await room.store.savedQuotes.list({})).map(({ groupId, citation }) => [
    groupId,
    citation.quotation.workId,
  ]);
  expect(new Map(works as [string, string][])).toEqual(
    new Map([
      [GROUP, better.work.id],
      [OTHER, work.work.id],
    ]),
  );
  const lines = await room.store.readingLines.ofGroup(GROUP);
  expect(lines.map(({ workId, line }) => [workId, line])).toEqual([
    [work.work.id, 22],
    [better.work.id, better.work.text.indexOf(' Boats')],
  ]);
});

test('two quotations of one member that become one stay two', async () => {
  room = await openReimportRoom();
  work = shortWork('The tide has no owner. Boats sail. The tide has no owner. The bell is late.');
  better = shortWork('The tide has no owner. Boats sail, and the tide has no owner. The bell is late.');
  await room.store.works.add(work, { groupId: GROUP, addedBy: null, addedAt: new Date(0) });
  await save(work, 'The tide has no owner.');
  await save(work, 'The tide has no owner.', { interactionId: 'second' }, 5);
  const before = await room.rows();
  const { id } = await room.draft(GROUP, work.work.id, better);
  await room.reimports.apply(GROUP, id, null);
  expect(await room.store.savedQuotes.list({})).toHaveLength(2);
  expect(await room.findFaults(GROUP)).toEqual([]);
  await room.reimports.undo(GROUP, id, null);
  expect(await room.rows()).toEqual(before);
});
