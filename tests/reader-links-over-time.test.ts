import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openConcordance } from '../src/wiring.ts';
import { readRows } from './support/isolation/rows.ts';
import { createTemporaryFolder } from './support/made-works.ts';
import { runCli } from './support/run-cli.ts';
import { LAST, linkIn, OF_LAST, openTwoServers, READER, WORK, writtenIn } from './support/two-servers.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('a link', () => {
  test('says after thirty days that it has expired, and pressing again gives another', async () => {
    const { clock, as, ask, open, add, nothing } = await openTwoServers();
    await add('Nadia');
    const reply = await ask('Mara', OF_LAST);
    const old = linkIn(reply);
    clock.pass(30 * DAY_MS - HOUR_MS);
    expect((await open(old)).body).toContain(LAST);
    clock.pass(2 * HOUR_MS);
    const expired = await open(old);
    expect(expired.status).toBe(410);
    expect(expired.body).toContain('This link has expired');
    expect(expired.body).not.toContain(WORK);
    expect(await open(`${old.split('?')[0]?.slice(0, -1)}`)).toEqual(await nothing());
    const again = await (await as('Mara').click(reply, 'More context')).settled();
    expect((await open(linkIn(again))).body).toContain(LAST);
  });

  test('is made anew for all that was kept, which holds none', async () => {
    const { room, clock, as, use, ask, open, add } = await openTwoServers();
    await add('Nadia');
    const channelId =
      [...room.discord.world.channels.values()].find(({ name }) => name === 'north')?.id ?? '';
    const logged = await ask('Mara', OF_LAST);
    await use('Mara', 'quote save', { text: 'The ferry sank in the winter storm without a sound.' });
    for (const question of ['Why without a sound?', 'Who rings it?']) {
      const written = await use('Nadia', 'host prompt write', {
        question,
        quotation: 'Its bell is rung still.',
      });
      const enqueue = written.buttons.find(({ customId }) => customId?.startsWith('prompt:enqueue:'));
      await (await as('Nadia').click(written, enqueue?.label ?? '')).settled();
    }
    await use('Nadia', 'group setup', { channel: channelId });
    await use('Nadia', 'host prompt schedule', { when: 'days', days: 31 });
    await use('Nadia', 'host session start');
    await use('Nadia', 'host session note', { passage: '3 ¶ 1', work: WORK });
    await use('Nadia', 'host session end');
    await use('Mara', 'find', { words: 'ferry' });
    const rows = [...readRows(room.dataFolder).rows];
    expect(rows.filter((row) => row.includes('/works/'))).toEqual([]);
    expect(
      rows.filter((row) => /^(?:citations|saved_quotes|prompts|session_passages) /u.test(row)),
    ).not.toEqual([]);

    await clock.advance(31 * DAY_MS);
    const shown = [
      await room.discord.until(() =>
        room.discord.messages('north').find(({ text }) => text.includes('Why without a sound?')),
      ),
      await (await as('Mara').click(logged, 'More context')).settled(),
      await use('Mara', 'quote list'),
      await use('Mara', 'quote random'),
      await use('Nadia', 'host prompt next'),
      await use('Nadia', 'host digest'),
    ];
    for (const message of shown) expect((await open(linkIn(message))).status).toBe(200);
  });

  test('stands in no file, which names work and place', async () => {
    const { as, use, ask, add } = await openTwoServers();
    await add('Nadia');
    await use('Mara', 'quote save', { text: 'Its bell is rung still.' });
    await ask('Mara', OF_LAST);
    await use('Nadia', 'host session start');
    await use('Nadia', 'host session note', { passage: '3 ¶ 1', work: WORK });
    await use('Nadia', 'host session end');
    const digest = await (
      await as('Nadia').click(await use('Nadia', 'host digest'), 'Markdown file')
    ).settled();
    const files = [...digest.files];
    for (const format of ['markdown', 'json', 'bibtex', 'csl-json'])
      files.push(...(await use('Mara', 'quote list', { export: format })).files);
    const held = await (await as('Mara').click(await use('Mara', 'privacy'), 'Export')).settled();
    files.push(...held.files);
    expect(files.length).toBeGreaterThan(5);
    for (const { name, bytes } of files)
      expect([name, Buffer.from(bytes).toString().includes('/works/')]).toEqual([name, false]);
    expect(Buffer.from(files[1]?.bytes ?? []).toString()).toContain('The Harbour, 3 The ferry, ¶ 1');
  });

  test('works after a restart, and from the command line as from the bot', async () => {
    const { room, clock, open, add, linkOf } = await openTwoServers();
    await add('Nadia');
    const link = await linkOf('Mara', OF_LAST);
    await room.restart();
    expect((await open(link)).body).toContain(LAST);
    const concordance = await openConcordance({
      dataFolder: room.dataFolder,
      publicUrl: READER,
      now: () => clock.now(),
    });
    const { quotations } = await concordance.features.answers.answer({
      audience: 'everyone',
      text: OF_LAST,
      workId: null,
      section: null,
    });
    const backup = path.join(createTemporaryFolder(), 'concordance.sqlite');
    await concordance.store.backup(backup);
    await concordance.close();
    expect((await open(linkIn({ text: `<${quotations[0]?.url}>` }))).body).toContain(LAST);
    const restored = await openConcordance({
      dataFolder: path.dirname(backup),
      publicUrl: READER,
      now: () => clock.now(),
    });
    expect(await restored.features.reader.read(writtenIn(link))).toMatchObject({ end: 'whole' });
    await restored.close();
  });

  test('ends with all others at the operator’s word, while the bot runs, which goes on with new ones', async () => {
    const { room, open, add, linkOf, nothing } = await openTwoServers();
    await add('Nadia');
    const old = await linkOf('Mara', OF_LAST);
    const { out, code } = await runCli(room.dataFolder, ['end-links']);
    expect([code, out]).toEqual([0, 'All links that were made so far are at an end.\n']);
    expect(await open(old)).toEqual(await nothing());
    expect((await open(await linkOf('Mara', OF_LAST))).body).toContain(LAST);
  });

  test('is in no export of its group, and neither is what it is signed with', async () => {
    const { room, ask, withStore, add, idOf } = await openTwoServers();
    await add('Nadia');
    await ask('Mara', OF_LAST);
    const folder = path.join(createTemporaryFolder(), 'export');
    const { code } = await runCli(room.dataFolder, ['export', folder, '--group', idOf('North')]);
    expect(code).toBe(0);
    const { key } = await withStore(({ readerKeys }) => readerKeys.keyOf(idOf('North')));
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    )) {
      const text = readFileSync(path.join(file.parentPath, file.name), 'utf8');
      expect([file.name, text.includes('/works/'), text.includes(key.toString('base64url'))]).toEqual([
        file.name,
        false,
        false,
      ]);
    }
  });

  test('of one work does not open another, nor with other words around it', async () => {
    const { open, add, linkOf, nothing, storedId } = await openTwoServers();
    await add('Nadia');
    await add('Sorin');
    const [north, south] = [await linkOf('Mara', OF_LAST), await linkOf('Sol', OF_LAST)];
    const none = await nothing();
    const [a, b] = [writtenIn(north), writtenIn(south)];
    const half = a.length / 2;
    const id = await storedId();
    for (const forged of [
      a.slice(0, half) + b.slice(half),
      b.slice(0, half) + a.slice(half),
      a.slice(0, 10) + b.slice(10),
      `${a}${b}`,
      `${a}A`,
      `${a}=`,
      a.slice(0, -1),
      a.slice(1),
      a.toLowerCase(),
      `${id}${a.slice(id.length)}`,
    ])
      expect(await open(`/works/${forged}`)).toEqual(none);
    expect((await open(`/works/${a}?until=99999&to=99999&group=1`)).body).toContain(LAST);
  });
});
