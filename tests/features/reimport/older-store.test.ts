import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { importedWork } from '../../support/made-works.ts';
import { change, openReimportRoom, type ReimportRoom } from '../../support/reimport-room.ts';

const GROUP = '200000000000000001';

let room: ReimportRoom;

describe('a store that an earlier version has filled', () => {
  const SALT = 'l44utuhizst44en2kgc3ershqs';
  const whole = importedWork(
    [
      { kind: 'title', text: 'On salt' },
      {
        kind: 'prose',
        text: 'I am a man who has been filled from youth with a conviction that the easiest way of salting is the best.',
      },
      { kind: 'prose', text: 'She said that salt should never be sold on Sundays.' },
      { kind: 'prose', text: 'The law did not allow it.' },
      { kind: 'prose', text: 'Salt is dear but not scarce, and we share it with the goats.' },
      { kind: 'prose', text: 'Nobody in the valley had ever weighed it.' },
      {
        kind: 'prose',
        text: 'Another paragraph stands here so that the page is long enough to be taken for one.',
      },
    ],
    { title: 'On salt' },
  );

  beforeEach(async () => {
    room = await openReimportRoom(
      gunzipSync(readFileSync(path.join(import.meta.dirname, 'older-store.sqlite.gz'))),
    );
  });

  test('gets back the words that its import had lost', async () => {
    const { id } = await room.draft(GROUP, SALT, whole);
    const { move } = await room.reimports.apply(GROUP, id, null);
    const mended = new Map(move.mended.map(({ before, after }) => [before, after]));
    expect(mended.get('The law did allow it.')).toBe('The law did not allow it.');
    expect(mended.get('Nobody in the valley had weighed it.')).toBe(
      'Nobody in the valley had ever weighed it.',
    );
    expect(move.lost).toEqual([]);
    expect(await room.findFaults(GROUP)).toEqual([]);
    expect(await room.tablesWith(SALT)).toEqual(['works', 'group_lines', 'member_lines']);
  });

  test('for each of its works, comes back as it was', async () => {
    const before = await room.rows();
    for (const workId of await room.store.works.ids()) {
      const found = await room.store.works.find(workId);
      if (!found) throw new Error(`Work ${workId} is gone.`);
      const edited = change({ ...whole, work: found }, (text) =>
        text.replace('やまみち', '').replace('saying', 'proverb').replace('eleventh', 'first'),
      );
      const { id } = await room.draft(
        GROUP,
        workId,
        workId === SALT ? whole : change(edited, (text) => `${text} So it is.`),
      );
      await room.reimports.apply(GROUP, id, null);
      expect(await room.findFaults(GROUP)).toEqual([]);
      await room.reimports.undo(GROUP, id, null);
      expect(await room.rows()).toEqual(before);
    }
  });
});
