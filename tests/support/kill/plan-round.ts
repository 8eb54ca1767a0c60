import { shortWork } from '../made-works.ts';
import type { KillCommand } from './commands.ts';
import type { Oracle } from './oracle.ts';

const DAY_MS = 86_400_000;
const MEMBERS = ['ana', 'ben', 'cem', 'dora', 'eva', 'finn'];

/** Members and groups that have really left. */
export interface Absent {
  readonly groups: Set<string>;
  /** As `group/member`. */
  readonly members: Set<string>;
}

/** Unique words with an ending of random length, so that rows move in the file. */
export type Coin = () => string;

/** Makes random commands of a round: groups come and go, members ask, change their minds and leave. */
export function planRound(
  { oracle, absent, coin, random }: { oracle: Oracle; absent: Absent; coin: Coin; random: () => number },
  round: number,
): readonly KillCommand[] {
  const at = new Date(Date.UTC(2026, 0, 1) + round * 20 * DAY_MS).toISOString();
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const founded = Array.from({ length: round === 0 ? 4 : 1 }, (_, i): KillCommand & { do: 'found' } => ({
    do: 'found',
    groupId: `g${round}.${i}`,
    retentionDays: pick([null, null, 30, 90]),
    keepQuestions: random() < 0.3,
    work: shortWork(coin()),
    at,
  }));
  const groups = [...oracle.groups.keys(), ...founded.map(({ groupId }) => groupId)];
  const here = groups.filter((groupId) => !absent.groups.has(groupId));
  const asks = Array.from({ length: 40 }, (_, i): KillCommand => ({
    do: 'ask',
    groupId: pick(here.length > 0 ? here : groups),
    memberId: pick(MEMBERS),
    key: `${round}/${i}`,
    text: coin(),
    at,
  }));
  const open = oracle.asked.filter(({ text }) => text !== null);
  const changes = Array.from({ length: open.length > 0 ? 24 : 0 }, (_, i): KillCommand => {
    const { id } = pick(open);
    return i % 4 === 0 ? { do: 'withdraw', id } : { do: 'edit', id, text: coin(), at };
  });
  const erasures = Array.from({ length: 2 }, (): KillCommand => ({
    do: 'erase',
    memberId: pick(MEMBERS),
    groupId: random() < 0.8 ? pick(groups) : null,
  }));
  const gone = leave(groups, absent, { at, pick, random });
  const settle = { do: 'settle', at, present: groups.filter((each) => !absent.groups.has(each)) } as const;
  return [
    { do: 'clean' },
    ...founded,
    ...gone,
    ...asks,
    ...changes,
    ...erasures,
    { ...settle, away: [...absent.members] },
    // The hourly check.
    { ...settle, away: [...absent.members] },
  ];
}

/** Groups and members leave, and others come back without notice. */
function leave(
  groups: readonly string[],
  absent: Absent,
  { at, pick, random }: { at: string; pick: <T>(from: readonly T[]) => T; random: () => number },
): readonly KillCommand[] {
  for (const each of absent.groups) if (random() < 0.4) absent.groups.delete(each);
  for (const each of absent.members) if (random() < 0.4) absent.members.delete(each);
  const groupId = pick(groups);
  if (random() < 0.7) absent.groups.add(groupId);
  const members = Array.from({ length: 4 }, () => ({ groupId: pick(groups), memberId: pick(MEMBERS) }));
  for (const each of members) absent.members.add(`${each.groupId}/${each.memberId}`);
  return [
    ...(absent.groups.has(groupId) ? [{ do: 'left', groupId, memberId: null, at } as const] : []),
    ...members.map((each) => ({ do: 'left', ...each, at }) as const),
  ];
}
