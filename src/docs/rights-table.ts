import { ACCESSES, type Access } from '../discord/access/access.ts';
import type { AnyCommand } from '../discord/command/command.ts';
import { shownFor } from '../discord/command/typed.ts';
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
    const names = shownFor(access, commands).map((name) => `\`${name}\``);
    return `| ${WHO[access]} | ${names.toSorted().join(', ')} |`;
  });
  return ['| Who | Commands |', '| --- | --- |', ...rows, ''].join('\n');
}
