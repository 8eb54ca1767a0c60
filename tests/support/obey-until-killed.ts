// Runs as a separate process: applies commands to a data folder until it is killed.
import { createInterface } from 'node:readline';
import { DEFAULT_SETTINGS } from '../../src/corpus/group-settings.ts';
import { openConcordance } from '../../src/wiring.ts';
import { newQuestion } from './new-question.ts';
import type { KillCommand } from './kill/commands.ts';

const [dataFolder = ''] = process.argv.slice(2);
const concordance = await openConcordance({ dataFolder, publicUrl: null });
const { store } = concordance;

/** Returns the id of what was created, if anything. */
async function obey(command: KillCommand): Promise<string> {
  switch (command.do) {
    case 'clean':
      return String(await concordance.cleanFiles());
    case 'found': {
      const { groupId, work, at, retentionDays, keepQuestions } = command;
      await store.settings.put(groupId, { ...DEFAULT_SETTINGS, retentionDays, keepQuestions });
      await store.works.add(work, { groupId, addedBy: null, addedAt: new Date(at) });
      return '';
    }
    case 'ask': {
      const { groupId, memberId, key, text, at } = command;
      const asked = newQuestion({ groupId, memberId, text, interactionId: key, askedAt: new Date(at) });
      return (await store.questions.log(asked)).id;
    }
    case 'edit': {
      const { answer } = newQuestion();
      return String(
        await store.questions.edit(command.id, {
          text: command.text,
          answer,
          editedAt: new Date(command.at),
        }),
      );
    }
    case 'withdraw':
      return String(await store.questions.withdraw(command.id));
    case 'erase':
      return String((await store.privacy.erase(command, new Date())).isGone);
    case 'left': {
      const { groupId, memberId, at } = command;
      const { departures } = store.privacy;
      if (memberId === null) await departures.noteGroup(groupId, new Date(at));
      else await departures.noteMember({ groupId, memberId }, new Date(at));
      return '';
    }
    case 'settle':
      return settle(command);
  }
}

async function settle({ at, present, away }: KillCommand & { do: 'settle' }): Promise<string> {
  const rows = await concordance.eraseExpired(new Date(at), {
    groups: () => new Set(present),
    isGroupThere: async (groupId) => present.includes(groupId),
    isMemberThere: async ({ groupId, memberId }) => !away.includes(`${groupId}/${memberId}`),
  });
  await concordance.cleanFiles();
  return String(rows);
}

process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${await obey(JSON.parse(line) as KillCommand)}\n`);
