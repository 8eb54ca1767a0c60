import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { LANGUAGES, type GroupSettings } from '../../src/corpus/group-settings.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, privateNote, roleSelect, row, select, text } from '../../src/discord/replies/components.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';

/** What the steps are taken from, and clickable mentions of the commands that they name. */
export interface Steps {
  readonly settings: GroupSettings;
  /** How many works the group can ask. */
  readonly works: number;
  readonly commands: Readonly<Record<'add' | 'sources' | 'setup' | 'hidden', string>>;
}

const LAST = 2;

/** One of the three steps in which a group is set up, 0 to 2; for its admins. */
export function stepMessage(words: Catalogue, steps: Steps, wanted: number): Message {
  const at = Math.min(Math.max(wanted, 0), LAST);
  const say = words.setUp.steps;
  const { lines, rows } = [first, second, third][at]?.(words, steps) ?? first(words, steps);
  const turning = [
    ...(at > 0 ? [to(at - 1, words.pages.previous)] : []),
    ...(at < LAST ? [to(at + 1, say.next)] : []),
  ];
  return cardMessage(
    [
      text([`**${say.title(at + 1)}**`, ...lines].join('\n')),
      ...rows.map(row),
      text(`-# ${say.later(steps.commands.setup)}`),
      ...privateNote(words.interaction.onlyYou),
    ],
    turning,
  );
}

function to(step: number, label: string) {
  return button(label, customId('group', 'steps', step));
}

type Row = Parameters<typeof row>[0];

interface Step {
  readonly lines: readonly string[];
  readonly rows: readonly Row[];
}

function first(words: Catalogue, { settings, commands }: Steps): Step {
  const say = words.setUp.steps;
  const languages = LANGUAGES.map((value) => ({
    label: words.settings.language[value],
    value,
    isChosen: value === settings.language,
  }));
  const hosts = settings.hostRole === null ? [] : [settings.hostRole];
  return {
    lines: [say.language, say.hosts(commands.hidden)],
    rows: [
      [select(words.settings.language.label, customId('group', 'steps-language'), languages)],
      [roleSelect(say.chooseHosts, customId('group', 'steps-hosts'), hosts)],
    ],
  };
}

function second({ setUp, count }: Catalogue, { works, commands }: Steps): Step {
  const say = setUp.steps;
  return {
    lines: [say.works(count.works(works), commands.sources), say.add(commands.add)],
    rows: [[button(say.lookAgain, customId('group', 'steps', 1))]],
  };
}

function third({ setUp }: Catalogue, { settings: { meetingChannel } }: Steps): Step {
  const say = setUp.steps;
  const meetings =
    meetingChannel === null ? setUp.meetings.nowhere : setUp.meetings.in(`<#${meetingChannel}>`);
  return {
    lines: [say.try, meetings],
    rows: [
      [
        button(say.ask, customId('group', 'steps-ask'), { style: 'primary' }),
        button(say.here, customId('group', 'steps-here')),
      ],
    ],
  };
}
