import type { Catalogue } from '../../src/catalogue/catalogue.ts';

import { mentionCommand } from '../../src/discord/command/command.ts';
import type { DescribedCommand } from '../../src/discord/command/describe-commands.ts';
import { text } from '../../src/discord/replies/components.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { pageButtons, pageMessage, takePage } from '../../src/discord/replies/pages.ts';

const COMMANDS = { first: 25, next: 25 };

/** What the bot is for, and one line for each command and subcommand, clickable. */
export function helpMessage(
  words: Catalogue,
  commands: readonly Pick<DescribedCommand, 'path' | 'menu' | 'description'>[],
  commandIds: ReadonlyMap<string, string>,
  wanted: number,
): Message {
  const lines = commands.map(({ path, menu, description }) => {
    const name = menu ? words.help.menu[menu](path) : mentionCommand({ commandIds }, path);
    return `${name} — ${description}`;
  });
  const frame = { head: [text(words.help.introduction)], foot: [] };
  const page = takePage(lines, frame, COMMANDS, wanted);
  return pageMessage(words, page, frame, pageButtons(words, page, { command: 'help', action: 'page' }));
}
