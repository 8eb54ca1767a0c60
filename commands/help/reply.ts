import type { Catalogue } from '../../src/catalogue/catalogue.ts';

import { mentionCommand } from '../../src/discord/command/command.ts';
import type { DescribedCommand, Purpose } from '../../src/discord/command/describe-commands.ts';
import { text } from '../../src/discord/replies/components.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, takePage } from '../../src/discord/replies/pages.ts';

const COMMANDS = { first: 30, next: 30 };

type Helped = Pick<DescribedCommand, 'path' | 'menu' | 'description' | 'purpose' | 'formerly'>;

/**
 * What the bot is for, and one line for each command and subcommand, clickable: by what one wants to do, each group with
 * an example, and with the names that they had before the last release.
 */
export function helpMessage(
  words: Catalogue,
  commands: readonly Helped[],
  commandIds: ReadonlyMap<string, string>,
  wanted: number,
): Message {
  const groups = Object.keys(words.help.groups) as Purpose[];
  const lines = groups.flatMap((purpose) => {
    const [first, ...others] = commands
      .filter((each) => each.purpose === purpose)
      .map((each) => describe(words, each, commandIds));
    const { title, example } = words.help.groups[purpose];
    const head = `**${title}**\n-# ${words.help.example(`\`${example}\``)}`;
    return first === undefined ? [] : [`${head}\n${first}`, ...others];
  });
  const frame = { head: [text(words.help.introduction)], foot: [] };
  const page = takePage(lines, frame, COMMANDS, wanted);
  return pageMessage(words, page, frame, pageButtons(words, page, { command: 'help', action: 'page' }));
}

function describe(
  words: Catalogue,
  { path, menu, description, formerly }: Helped,
  commandIds: ReadonlyMap<string, string>,
): string {
  const name = menu ? words.help.menu[menu](path) : mentionCommand({ commandIds }, path);
  const old = formerly.map((each) => `\`/${each}\``);
  const note = old.length === 0 ? '' : ` (${words.help.formerly(words.listWords(old, 'and'))})`;
  return `${name} — ${description}${note}`;
}
