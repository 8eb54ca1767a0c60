import { ACCESSES, type Access } from '../discord/access/access.ts';
import { accessAt, pathsOfCommand } from '../discord/access/command-access.ts';
import { isMenu, type AnyCommand } from '../discord/command/command.ts';
import { withGeneratedPart } from './generated-part.ts';

const WHO: Readonly<Record<Access, string>> = {
  member: 'Every member',
  host: 'Hosts',
  moderator: 'Moderators',
  admin: 'Admins',
};

/** A Markdown page with its table of who may use which command generated anew. Throws if the page does not mark it. */
export function withRightsTable(page: string, commands: Iterable<AnyCommand>): string {
  return withGeneratedPart(page, 'rights', rightsTable([...commands]));
}

function rightsTable(commands: readonly AnyCommand[]): string {
  const rows = ACCESSES.map((access) => {
    const names = commands.flatMap((command) => namesFor(command, access)).toSorted();
    return `| ${WHO[access]} | ${names.map((name) => `\`${name}\``).join(', ')} |`;
  });
  return ['| Who | Commands |', '| --- | --- |', ...rows, ''].join('\n');
}

/** The parts of a command that need exactly this access: the whole command, or some of its subcommands. */
function namesFor(command: AnyCommand, access: Access): readonly string[] {
  const { name } = command.definition;
  const paths = pathsOfCommand(command);
  const needing = paths.filter((path) => accessAt(command, path) === access);
  const isWhole = needing.length === paths.length;
  if (isMenu(command)) return isWhole ? [name] : [];
  return isWhole ? [`/${name}`] : needing.map((path) => `/${name} ${path}`);
}
