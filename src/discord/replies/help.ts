import { ApplicationCommandOptionType } from 'discord-api-types/v10';

import { mentionCommand, type Command } from '../command.ts';
import { text } from './components.ts';
import type { Message } from './message.ts';
import { pageButtons, pageMessage, takePage } from './pages.ts';

const INTRODUCTION = [
  '**Concordance answers from your group’s texts, in their own sentences.**',
  'It writes nothing itself. Every quotation is word for word, with its work, its place and a link. Replies are for you alone until you share them.',
].join('\n');

const COMMANDS = { first: 25, next: 25 };

/** What the bot is for, and one line for each command and subcommand, clickable. */
export function helpMessage(
  commands: readonly Command[],
  commandIds: ReadonlyMap<string, string>,
  wanted: number,
): Message {
  const lines = commands.flatMap(({ definition }) =>
    pathsOf(definition).map(
      ({ path, description }) => `${mentionCommand({ commandIds }, path)} — ${description}`,
    ),
  );
  const frame = { head: [text(INTRODUCTION)], foot: [] };
  const page = takePage(lines, frame, COMMANDS, wanted);
  return pageMessage(page, frame, pageButtons(page, { command: 'help', action: 'page' }));
}

interface Described {
  readonly path: string;
  readonly description: string;
}

function pathsOf({ name, description, options = [] }: Command['definition']): Described[] {
  const below = options.flatMap((option) => {
    if (option.type === ApplicationCommandOptionType.Subcommand)
      return [{ path: `${name} ${option.name}`, description: option.description }];
    if (option.type !== ApplicationCommandOptionType.SubcommandGroup) return [];
    return (option.options ?? []).map((each) => ({
      path: `${name} ${option.name} ${each.name}`,
      description: each.description,
    }));
  });
  return below.length > 0 ? below : [{ path: name, description }];
}
