import { expect, test } from 'vitest';
import { loadCommands } from '../src/discord/command/load-commands.ts';
import { createReaderApp } from '../src/web/reader.ts';
import { commandFolder } from './support/harness.ts';
import { readRows } from './support/isolation/rows.ts';
import { openTwoGroups } from './support/isolation/two-groups.ts';
import { listPlays } from './support/reading-line/list-plays.ts';
import { createPlayer, type Playing } from './support/reading-line/play.ts';
import { textOf } from './support/reading-line/sent-message.ts';
import { createRandom } from './support/seeded-random.ts';
import { audienceIn } from './support/audience.ts';

/** Worlds, each of which plays everything: in one group, and then in the other, which tries to see the first. */
const WORLDS = Number(process.env['CONCORDANCE_ISOLATION_WORLDS'] ?? 1);
const SEED = Number(process.env['CONCORDANCE_ISOLATION_SEED'] ?? 3);
/** Rounds of everything in the group that is to be seen, and in the one that looks. */
const ROUNDS = { seen: 3, looking: 1 } as const;

/** Alone with the bot nobody is of a group. */
const OUTSIDE: ReadonlySet<string> = new Set(['a direct message']);

test(
  `a group sees, finds and changes nothing of another, in ${WORLDS} worlds`,
  { timeout: WORLDS * 600_000 },
  async () => {
    const commands = await loadCommands(commandFolder);
    const plays = listPlays(commands).filter((what) => !OUTSIDE.has(what) && what !== 'add');
    const leaks: string[] = [];
    const changed: string[] = [];
    const bugs: unknown[] = [];
    const tables = new Map<string, number>();
    const counts = { rows: 0, played: 0, forged: 0, replies: 0 };
    for (let world = 0; world < WORLDS; world++) {
      const random = createRandom(SEED + world);
      const groups = await openTwoGroups(random);
      const [looking, seen] = [createPlayer(groups.a, commands), createPlayer(groups.b, commands)];
      // Whoever is in both groups may see and erase their own data of both.
      const { own } = groups.a;
      const inOne = createPlayer({ ...groups.a, members: own, hosts: own.slice(0, 1) }, commands);
      await groups.a.restore();
      await groups.b.restore();
      const before = readRows(groups.dataFolder);

      for (let i = 0; i < ROUNDS.seen * plays.length; i++) {
        groups.pass(60_000);
        if (i % 40 === 0) await groups.b.restore();
        await seen.play(pick(plays, random));
        const actions = [...seen.seenActions];
        await seen.play(pick(actions.length > 0 ? actions : plays, random));
      }
      await groups.b.restore();
      const held = readRows(groups.dataFolder);
      const rows = [...held.rows].filter((row) => !before.rows.has(row));
      const ids = [...held.ids].filter((id) => !before.ids.has(id) && !groups.a.members.includes(id));
      counts.rows += rows.length;
      for (const row of rows)
        tables.set(row.split(' ')[0] ?? '', (tables.get(row.split(' ')[0] ?? '') ?? 0) + 1);

      // What somebody has brought in may be shown from then on.
      let known = '';
      const judge = (what: string, { sent, given = '' }: Pick<Playing, 'sent' | 'given'>) => {
        counts.replies += sent.length;
        known += ` ${given}`;
        const text = textOf(sent.map((each) => each.what));
        const secrets = [
          ...groups.findSecrets(text),
          ...[...ids, ...groups.b.own, groups.b.groupId, groups.b.channelId].filter(
            (id) => text.includes(id) && !known.includes(id),
          ),
        ];
        if (secrets.length > 0)
          leaks.push(`${what}: ${[...new Set(secrets)].join(' ')} in ${text.slice(0, 2000)}`);
      };
      for (let i = 0; i < ROUNDS.looking * plays.length; i++) {
        groups.pass(60_000);
        if (i % 40 === 0) await groups.a.restore();
        const what = plays[i % plays.length] ?? '';
        judge(what, await (isOfOwnData(what) ? inOne : looking).play(what));
        counts.played += 1;
      }
      for (const { customId, how, options } of seen.seen()) {
        const memberId = pick(isOfOwnData(customId) ? own : groups.a.members, random);
        judge(
          `forged ${customId}`,
          await looking.press({ customId, how, options: options.slice(0, 1) }, memberId),
        );
        counts.forged += 1;
      }
      await groups.a.restore();
      const audience = audienceIn(groups.a.groupId);
      const { address } = await groups.concordance.features.corpus.info(audience, groups.shared.id);
      const pages = createReaderApp({ reader: groups.concordance.features.reader });
      const page = await pages.request(address ?? '');
      expect(page.status).toBe(200);
      judge('the reader page of what both hold', { sent: [{ to: 'reader', what: await page.text() }] });

      const now = readRows(groups.dataFolder);
      changed.push(...rows.filter((row) => !now.rows.has(row)));
      bugs.push(...looking.bugs, ...inOne.bugs, ...seen.bugs);
      await groups.close();
    }
    process.stdout.write(
      `${WORLDS} worlds: ${counts.rows} rows of one group, ${counts.played} plays and ${counts.forged} forged presses in the other, ${counts.replies} replies; rows: ${[...tables].map(([name, count]) => `${name} ${count}`).join(', ')}\n`,
    );
    expect(leaks.slice(0, 10)).toEqual([]);
    expect(changed.slice(0, 10)).toEqual([]);
    expect(bugs).toEqual([]);
    expect(counts.rows).toBeGreaterThan(WORLDS * 50);
    expect(counts.forged).toBeGreaterThan(WORLDS * 100);
  },
);

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}

function isOfOwnData(what: string): boolean {
  return what.startsWith('privacy');
}
