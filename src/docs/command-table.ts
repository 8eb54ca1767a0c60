import type { Access } from '../discord/access/access.ts';
import type { AnyCommand } from '../discord/command/command.ts';
import { describeCommands } from '../discord/command/describe-commands.ts';
import { withGeneratedPart } from './generated-part.ts';

const WHO: Readonly<Record<Access, string>> = {
  member: 'everyone',
  host: 'hosts',
  moderator: 'moderators',
  admin: 'admins',
};

/** All commands as a Markdown table: how each is typed, who may use it and what it is for. */
function commandTable(commands: Iterable<AnyCommand>): string {
  const rows = describeCommands(commands).map(({ path, menu, description, access, options }) => {
    const name = menu ? `${path} (menu of a ${menu})` : `\`/${[path, ...options].join(' ')}\``;
    return `| ${name} | ${WHO[access]} | ${description} |`;
  });
  return ['| Command | Who | What for |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** A Markdown page with its table of commands generated anew. Throws if the page does not mark it. */
export function withCommandTable(page: string, commands: Iterable<AnyCommand>): string {
  return withGeneratedPart(page, 'commands', commandTable(commands));
}
