import { expect, test } from 'vitest';
import { loadCommands } from '../src/discord/command/load-commands.ts';
import { commandFolder } from './support/harness.ts';
import { openLinedWorld } from './support/reading-line/lined-world.ts';
import { createLineJudge } from './support/reading-line/line-judge.ts';
import { listPlays } from './support/reading-line/list-plays.ts';
import { createPlayer } from './support/reading-line/play.ts';
import { createRandom } from './support/seeded-random.ts';

/** Cases in all, and how many of them are played in one world of works. */
const CASES = Number(process.env['CONCORDANCE_LINE_CASES'] ?? 500);
const PER_WORLD = 250;
const SEED = Number(process.env['CONCORDANCE_LINE_SEED'] ?? 5);

test(
  `no character past the line leaves the bot, in ${CASES} cases of everything that can be played`,
  { timeout: CASES * 1200 + 60_000 },
  async () => {
    const commands = await loadCommands(commandFolder);
    const plays = listPlays(commands);
    const played = new Set<string>();
    const counts = { sent: 0, tokens: 0, pages: 0 };
    for (let done = 0; done < CASES; done += PER_WORLD) {
      const random = createRandom(SEED + done);
      const world = await openLinedWorld(random);
      const player = createPlayer(world, commands);
      const judge = createLineJudge(world, player);
      for (let i = done; i < Math.min(CASES, done + PER_WORLD); i++) {
        world.tick();
        await world.restore();
        if (i % 7 === 0) await world.drawLines();
        const what = plays[i % plays.length] ?? '';
        played.add(what);
        expect(await judge.play(what), `case ${i} of seed ${SEED}`).toEqual([]);
        const shared = i % 3 === 0 ? await judge.play('post:share') : [];
        expect(shared, `shared after case ${i} of seed ${SEED}`).toEqual([]);
      }
      expect(player.bugs).toEqual([]);
      counts.sent += judge.counts.sent;
      counts.tokens += judge.counts.tokens;
      counts.pages += judge.counts.pages;
      await world.close();
    }
    expect(played.size).toBe(plays.length);
    expect(counts.tokens).toBeGreaterThan(CASES * 0.4);
    expect(counts.pages).toBeGreaterThan(CASES / 20);
    process.stdout.write(
      `${CASES} cases of ${plays.length} kinds, ${counts.sent} replies, ${counts.tokens} words of the texts in them, ${counts.pages} pages behind their links\n`,
    );
  },
);
