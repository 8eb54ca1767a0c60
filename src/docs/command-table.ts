import type { Access } from '../access/access.ts';
import { describeCommands } from './describe-commands.ts';
import type { AnyCommand } from './command.ts';

const WHO: Readonly<Record<Access, string>> = {
  member: 'everyone',
  host: 'hosts',
  moderator: 'moderators',
  admin: 'admins',
};

const BEGIN = '<!-- commands: written by npm run docs -->\n';
const END = '<!-- /commands -->\n';

/** All commands as a Markdown table: how each is typed, who may use it and what it is for. */
function commandTable(commands: Iterable<AnyCommand>): string {
  const rows = describeCommands(commands).map(({ path, menu, description, access, options }) => {
    const name = menu ? `${path} (menu of a ${menu})` : `\`/${[path, ...options].join(' ')}\``;
    return `| ${name} | ${WHO[access]} | ${description} |`;
  });
  return ['| Command | Who | What for |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** A Markdown page with the table between its two marks written anew. Throws if the marks are not there. */
export function withCommandTable(page: string, commands: Iterable<AnyCommand>): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The page has no ${BEGIN.trim()} … ${END.trim()}.`);
  return page.slice(0, begin + BEGIN.length) + commandTable(commands) + page.slice(end);
}
