import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { isMenu, type AnyCommand } from '../../../src/discord/command/command.ts';
import type { Sent } from '../reading-line/fake-interaction.ts';
import { listPlays } from '../reading-line/list-plays.ts';
import { listPaths } from '../reading-line/option-values.ts';
import { createPlayer } from '../reading-line/play.ts';
import { createRandom } from '../seeded-random.ts';
import type { HostileText } from './hostile-texts.ts';
import { openHostileWorld } from './hostile-world.ts';
import { judgeSent } from './judge.ts';
import { planEveryPost } from './plan-every-post.ts';

/** The result of testing hostile texts. */
export interface HostilePlay {
  /** Faults, each with what was tested; should be empty. */
  readonly faults: readonly string[];
  readonly bugs: readonly unknown[];
  /** What was tested, and how many hostile texts its replies had. */
  readonly met: ReadonlyMap<string, number>;
  /** Kinds of planned posts that were made, and how many hostile texts they had. */
  readonly posts: ReadonlyMap<string, number>;
  /** How often each kind of piece was used. */
  readonly pieces: ReadonlyMap<string, number>;
  /** Numbers of hostile texts used, of those that came out again, and of parsed replies. */
  readonly counts: { readonly texts: number; readonly met: number; readonly replies: number };
}

/** Cases per world of works. */
const PER_WORLD = 600;
const DAY = 86_400_000;
/** How often slow commands run, in addition to their turn with all others. */
const SLOW =
  /^(?:ask|sources|find|who|topic|passage|summary|quote (?:check|find|save)|host prompt (?:next|preview|write)|Check|Find|Back|a )(?!.* … )/u;

/** Runs this many cases: everything in turn, each with an input and a used component. */
export async function playHostile(
  commands: ReadonlyMap<string, AnyCommand>,
  {
    cases,
    seed,
    typedInCase,
  }: { readonly cases: number; readonly seed: number; readonly typedInCase: number },
): Promise<HostilePlay> {
  const plays = listPlays(commands);
  const typed = listTyped(commands);
  const faults: string[] = [];
  const bugs: unknown[] = [];
  const met = new Map<string, number>();
  const posts = new Map<string, number>();
  const pieces = new Map<string, number>();
  const counts = { texts: 0, met: 0, replies: 0 };

  for (let done = 0; done < cases; done += PER_WORLD) {
    const random = createRandom(seed + done);
    const world = await openHostileWorld(random);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    const order = shuffle(plays, random);
    const player = createPlayer(world, commands);
    const metTexts = new Set<HostileText>();
    const judge = (what: string, at: number, sent: readonly Sent[]): number => {
      const judged = sent.map((each) => judgeSent(each, world.texts));
      counts.replies += sent.length;
      for (const fault of judged.flatMap((each) => each.faults))
        faults.push(`${what}, case ${at} of seed ${seed}: ${fault}`);
      const texts = new Set(judged.flatMap((each) => each.met));
      for (const text of texts) metTexts.add(text);
      return texts.size;
    };
    const makePosts = async (at: number): Promise<void> => {
      for (const { kind, sent } of await player.makePosts()) {
        add(posts, kind, judge(kind, at, sent));
      }
    };
    for (let at = done; at < Math.min(cases, done + PER_WORLD); at++) {
      world.pass(60_000);
      if (at % 25 === 0) await world.restore();
      const seen = [...player.seenActions];
      const more = seen.length > 0 && random() < 0.5 ? [pick(seen)] : [];
      const extra = Array.from({ length: typedInCase }, () =>
        pick(random() < 0.03 ? typed.slow : typed.quick),
      );
      for (const what of [order[at % order.length] ?? '', ...extra, ...more])
        add(met, what, judge(what, at, (await player.play(what)).sent));
      if (at % 20 > 0) continue;
      world.pass(DAY * random() * 3);
      await makePosts(at);
    }
    const takeOff = await planEveryPost(world);
    for (let halfDays = 0; halfDays < 9; halfDays++) {
      if (halfDays === 7) await takeOff();
      await makePosts(done);
      world.pass(DAY / 2);
    }
    bugs.push(...player.bugs);
    counts.texts += world.texts.made.texts;
    counts.met += metTexts.size;
    for (const [kind, times] of world.texts.made.kinds) add(pieces, kind, times);
    await world.close();
  }
  return { faults, bugs, met, posts, pieces, counts };
}

function add(to: Map<string, number>, key: string, more: number): void {
  to.set(key, (to.get(key) ?? 0) + more);
}

function shuffle<T>(values: readonly T[], random: () => number): readonly T[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ value }) => value);
}

/** Everything with text input: commands with a text option, and messages. */
function listTyped(commands: ReadonlyMap<string, AnyCommand>) {
  const paths = [...listPaths(commands.values())].filter(([, options]) =>
    options.some(({ type }) => type === Type.String),
  );
  const menus = [...commands.values()].filter(isMenu).map(({ definition }) => definition.name);
  // An import runs in a separate process, which is slow: it only runs in its turn with all others.
  const names = paths.map(([path]) => path).filter((path) => path !== 'add');
  const suggested = listPlays(commands).filter((what) => what.includes(' … '));
  const all = [...names, ...menus, ...suggested, 'a mention', 'a direct message'];
  return { slow: all.filter((what) => SLOW.test(what)), quick: all.filter((what) => !SLOW.test(what)) };
}
