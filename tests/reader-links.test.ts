import { describe, expect, test } from 'vitest';
import { OPERATOR_GROUP } from '../src/corpus/corpus.ts';
import { DEFAULT_SETTINGS } from '../src/corpus/group-settings.ts';
import { createWorkId } from '../src/text/work-id.ts';
import { FIRST, LAST, linkIn, OF_FIRST, OF_LAST, openTwoServers, WORK } from './support/two-servers.ts';

const DAY_MS = 86_400_000;

describe('of a text that two groups hold', () => {
  test('a page goes by the line and the words of the group that its link is from, and of no other', async () => {
    const { use, open, add, linkOf } = await openTwoServers();
    await add('Nadia');
    const north = await linkOf('Mara', OF_LAST);
    await add('Sorin', { title: 'What we read in secret' });
    const south = await linkOf('Sol', OF_LAST);
    await use('Sorin', 'host line', { work: 'What we read in secret', percent: 5 });
    const page = await open(north);
    expect(page.status).toBe(200);
    expect(page.body).toContain(LAST);
    expect(page.body).toContain('<title>The Harbour</title>');
    expect(page.body).not.toContain('secret');
    expect(page.body).not.toContain('Here the page ends');
    expect(page.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    const other = await open(south);
    expect(other.body).toContain('<title>What we read in secret</title>');
    expect(other.body).not.toContain(FIRST);
    expect(other.body).toContain('this link shows the text as far as the group that it came from has read');
    for (const group of ['North', 'South']) expect(other.body).not.toContain(group);
  });

  test('whoever has the text does not learn that it is held', async () => {
    const { open, add, linkOf, nothing, storedId } = await openTwoServers();
    await add('Nadia');
    await linkOf('Mara', OF_LAST);
    const id = await storedId();
    const none = await nothing();
    expect(none.status).toBe(404);
    expect(none.body).toContain('Ask in Discord again');
    for (const link of [id, `${id}?at=5-9&to=80`, `${id}?at=5-9`, 'x', 'A'.repeat(78)])
      expect(await open(`/works/${link}`)).toEqual(none);
    const head = await open(`/works/${id}`, { method: 'HEAD' });
    expect(head).toEqual(await open(`/works/${createWorkId('Nobody holds this.')}`, { method: 'HEAD' }));
  });

  test('a link follows its group’s line, forth and back', async () => {
    const { use, open, add, linkOf } = await openTwoServers();
    await add('Nadia');
    await use('Nadia', 'host line', { work: WORK, section: '1' });
    const link = await linkOf('Mara', OF_FIRST);
    const shown = async () => (await open(link)).body;
    expect(await shown()).toContain(FIRST);
    expect(await shown()).not.toContain('The pilots');
    await use('Nadia', 'host line', { work: WORK, section: '3' });
    expect(await shown()).toContain(LAST);
    await use('Nadia', 'host line', { work: WORK, section: '2' });
    expect(await shown()).toContain('The pilots');
    expect(await shown()).not.toContain(LAST);
  });

  test('a link that was made for who had read less goes on ending there', async () => {
    const { use, open, add, linkOf } = await openTwoServers();
    await add('Nadia');
    await use('Mara', 'progress', { work: WORK, section: '1' });
    const link = await linkOf('Mara', OF_FIRST);
    expect((await open(link)).body).toContain(FIRST);
    expect((await open(link)).body).toContain('as far as the member it was made for had read');
    await use('Mara', 'progress', { clear: true });
    expect((await open(link)).body).not.toContain('The pilots');
    expect((await open(await linkOf('Mara', OF_FIRST))).body).toContain(LAST);
  });

  test('a link of who has read further ends where the group has come', async () => {
    const { use, open, add, linkOf } = await openTwoServers();
    await add('Nadia');
    await use('Nadia', 'host line', { work: WORK, section: '1' });
    await use('Mara', 'progress', { work: WORK, section: '3' });
    const page = await open(await linkOf('Mara', OF_LAST));
    expect(page.body).toContain(FIRST);
    expect(page.body).not.toContain(LAST);
  });

  test('a link ends with the group’s right, and no other group’s does', async () => {
    const { as, use, open, add, linkOf, nothing } = await openTwoServers();
    await add('Nadia');
    await add('Sorin');
    const [north, south] = [await linkOf('Mara', OF_LAST), await linkOf('Sol', OF_LAST)];
    const removal = await use('Nadia', 'group remove', { work: WORK });
    const remove = removal.buttons.find(({ customId }) => customId?.includes('remove-now'));
    await (await as('Nadia').click(removal, remove?.label ?? '')).settled();
    expect(await open(north)).toEqual(await nothing());
    expect((await open(south)).body).toContain(LAST);
  });
});

describe('of a text that the operator offers to all', () => {
  test('a link ends where its group closes it, and no other group’s does', async () => {
    const { open, withStore, linkOf, nothing, storedId, idOf, share } = await openTwoServers({
      READER_LINK_DAYS: '365',
    });
    await share();
    const [north, south] = [await linkOf('Mara', OF_LAST), await linkOf('Sol', OF_LAST)];
    const id = await storedId();
    await withStore(({ settings }) =>
      settings.put(idOf('North'), { ...DEFAULT_SETTINGS, closedWorks: [id] }),
    );
    expect(await open(north)).toEqual(await nothing());
    expect((await open(south)).body).toContain(LAST);
  });

  test('a link ends when its group is erased, also where the group comes again', async () => {
    const { clock, use, open, withStore, linkOf, nothing, idOf, share } = await openTwoServers({
      READER_LINK_DAYS: '365',
    });
    await share();
    await use('Nadia', 'host line', { work: WORK, section: '1' });
    const [north, south] = [await linkOf('Mara', OF_FIRST), await linkOf('Sol', OF_LAST)];
    expect((await open(north)).body).toContain(FIRST);
    await withStore(async (store) => {
      await store.privacy.departures.noteGroup(idOf('North'), clock.now());
      const monthLater = new Date(clock.now().getTime() + 40 * DAY_MS);
      const gone = { hasGroupLeft: (id: string) => id === idOf('North'), hasMemberLeft: () => false };
      await store.eraseExpired(monthLater, gone);
    });
    expect(await open(north)).toEqual(await nothing());
    expect((await open(south)).body).toContain(LAST);
    expect((await open(await linkOf('Mara', OF_LAST))).body).toContain(LAST);
    expect(await open(north)).toEqual(await nothing());
  });

  test('links outside of servers are of the operator’s own reading', async () => {
    const { room, use, open, withStore, nothing, share } = await openTwoServers({ READER_LINK_DAYS: '365' });
    await share();
    const { text } = await (
      await room.discord.as('Mara').inDirectMessage().command('ask', { question: OF_LAST })
    ).settled();
    const link = linkIn({ text });
    await use('Nadia', 'host line', { work: WORK, section: '1' });
    expect((await open(link)).body).toContain(LAST);
    await withStore(async ({ works }) => works.remove(OPERATOR_GROUP, (await works.ids())[0] ?? ''));
    expect(await open(link)).toEqual(await nothing());
  });
});
