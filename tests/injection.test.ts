import { expect, test } from 'vitest';
import { loadCommands } from '../src/discord/command/load-commands.ts';
import { postKindsOf } from '../src/discord/posts/post-kind.ts';
import { commandFolder } from './support/harness.ts';
import { PAYLOAD_KINDS } from './support/hostile/payloads.ts';
import { playHostile } from './support/hostile/play-hostile.ts';
import { listPlays } from './support/reading-line/list-plays.ts';

/** Cases: each plays one thing of all that can be played, and something that is typed. */
const CASES = Number(process.env['CONCORDANCE_HOSTILE_CASES'] ?? 280);
const SEED = Number(process.env['CONCORDANCE_HOSTILE_SEED'] ?? 7);
/** How often something is typed in a case. */
const TYPED = Number(process.env['CONCORDANCE_HOSTILE_TYPED'] ?? 16);

test(
  `nothing that somebody writes does more in a reply than to stand there, in ${CASES} cases`,
  { timeout: CASES * 4000 + 60_000 },
  async () => {
    const commands = await loadCommands(commandFolder);
    const plays = listPlays(commands);
    const { faults, bugs, met, posts, pieces, counts } = await playHostile(commands, {
      cases: CASES,
      seed: SEED,
      typedInCase: TYPED,
    });
    const silent = plays.filter((what) => met.get(what) === 0);
    process.stdout.write(
      [
        `${CASES} cases of ${met.size} kinds, ${counts.texts} hostile texts, ${counts.met} of them in ${counts.replies} replies`,
        `met by kind: ${print(met)}`,
        `planned posts: ${print(posts)}`,
        `pieces: ${print(pieces)}`,
        `without anybody's words: ${silent.join(', ')}`,
        '',
      ].join('\n'),
    );
    expect(faults.slice(0, 20)).toEqual([]);
    expect(bugs).toEqual([]);
    expect(plays.filter((what) => !met.has(what))).toEqual([]);
    expect([...pieces.keys()].toSorted()).toEqual(PAYLOAD_KINDS.toSorted());
    expect([...postKindsOf(commands.values()).keys()].filter((kind) => !posts.has(kind))).toEqual([]);
  },
);

function print(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([key, count]) => `${key} ${count}`).join(', ');
}
