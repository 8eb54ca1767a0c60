import type { KillCommand } from './commands.ts';

const DAY_MS = 86_400_000;
const KEPT_MS = 30 * DAY_MS;

interface Asked {
  readonly key: string;
  readonly groupId: string;
  memberId: string | null;
  readonly at: number;
  /** Null: the text is erased. */
  text: string | null;
  id: string;
}

interface Founded {
  readonly retentionDays: number | null;
  readonly keepQuestions: boolean;
  readonly work: string;
}

/** The expected content of a store, computed only from the commands and the contract, not from the implementation. */
export interface Oracle {
  readonly groups: ReadonlyMap<string, Founded>;
  readonly asked: readonly Asked[];
  /** Applies a command; `answer` is its answer, if there was one. */
  apply(command: KillCommand, answer: string): void;
  /** How many questions were kept for members who came back when their days were over. */
  spared(): number;
  /** All words that must be stored, and no others. */
  words(): ReadonlySet<string>;
  copy(): Oracle;
}

/** Creates an oracle, which takes ownership of its arguments. */
export function createOracle(
  asked: Asked[] = [],
  groups = new Map<string, Founded>(),
  left = new Map<string, number>(),
): Oracle {
  let spared = 0;
  const ofGroup = (groupId: string) => asked.filter((each) => each.groupId === groupId);

  const countHeld = (groupId: string, memberId: string | null) =>
    ofGroup(groupId).filter((each) => each.text !== null && each.memberId === (memberId ?? each.memberId))
      .length;

  function erase(memberId: string, groupId: string | null): void {
    for (const each of asked) {
      if (each.memberId !== memberId || (groupId !== null && each.groupId !== groupId)) continue;
      each.memberId = null;
      if (groups.get(each.groupId)?.keepQuestions !== true) each.text = null;
    }
    for (const key of left.keys())
      if (key.endsWith(`/${memberId}`) && (groupId === null || key.startsWith(`${groupId}/`)))
        left.delete(key);
  }

  function eraseGroup(groupId: string): void {
    for (const each of ofGroup(groupId)) each.text = null;
    groups.delete(groupId);
    for (const key of left.keys()) if (key.split('/')[0] === groupId) left.delete(key);
  }

  function settle({ at, present, away }: KillCommand & { do: 'settle' }): void {
    const now = Date.parse(at);
    for (const groupId of groups.keys()) {
      const since = left.get(groupId) ?? now;
      if (!present.includes(groupId)) left.set(groupId, since);
      else if (left.delete(groupId) && since < now - KEPT_MS) spared += countHeld(groupId, null);
    }
    const due = [...left].filter(([, since]) => since < now - KEPT_MS).map(([key]) => key.split('/'));
    for (const [groupId = '', memberId] of due) {
      if (memberId === undefined) eraseGroup(groupId);
      else if (present.includes(groupId) && away.includes(`${groupId}/${memberId}`)) erase(memberId, groupId);
      else if (present.includes(groupId) && left.delete(`${groupId}/${memberId}`))
        spared += countHeld(groupId, memberId);
    }
    for (const [groupId, { retentionDays }] of groups)
      for (const each of ofGroup(groupId))
        if (retentionDays !== null && each.at < now - retentionDays * DAY_MS) each.text = null;
  }

  return {
    groups,
    asked,
    apply(command, answer) {
      switch (command.do) {
        case 'clean':
          return;
        case 'found':
          groups.set(command.groupId, { ...command, work: command.work.work.text });
          return;
        case 'ask':
          asked.push({ ...command, at: Date.parse(command.at), id: answer });
          return;
        case 'edit':
        case 'withdraw': {
          const found = asked.find(({ id, text }) => id === command.id && text !== null);
          if (found) found.text = command.do === 'edit' ? command.text : null;
          return;
        }
        case 'erase':
          erase(command.memberId, command.groupId);
          return;
        case 'left': {
          const key = command.memberId === null ? command.groupId : `${command.groupId}/${command.memberId}`;
          if (!left.has(key)) left.set(key, Date.parse(command.at));
          return;
        }
        case 'settle':
          settle(command);
      }
    },
    spared: () => spared,
    words: () =>
      new Set([...asked.flatMap(({ text }) => text ?? []), ...[...groups.values()].map(({ work }) => work)]),
    copy: () =>
      createOracle(
        asked.map((each) => ({ ...each })),
        new Map(groups),
        new Map(left),
      ),
  };
}
