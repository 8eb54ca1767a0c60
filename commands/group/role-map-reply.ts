import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import type { CommandRole } from '../../src/corpus/group-settings.ts';

import { customId } from '../../src/discord/command/custom-id.ts';
import { button, roleSelect, row, select, text } from '../../src/discord/replies/components.ts';
import { LIMITS } from '../../src/discord/replies/limits.ts';
import { cardMessage, type Message } from '../../src/discord/replies/message.ts';
import { pageButtons } from '../../src/discord/replies/pages.ts';

/** A command that roles may be let use. */
export interface ShownCommand {
  /** As it is stored. */
  readonly key: string;
  /** As it is typed: `/host questions`. */
  readonly name: string;
  /** True if it is all of a command that has parts of its own. */
  readonly isWhole: boolean;
  /** Whom Discord shows the command to by itself. */
  readonly hiddenBut: keyof Catalogue['roleMap']['hidden'];
}

/** What is decided, and about what. */
export interface RoleMap {
  readonly commands: readonly ShownCommand[];
  readonly commandRoles: readonly CommandRole[];
  /** Whether a role is still there. */
  readonly isThere: (roleId: string) => boolean;
}

const PER_PAGE: number = LIMITS.selectOptions;

/** Which roles may use which commands, and a list to choose a command from; `note` says what has just happened. */
export function roleMapMessage(
  words: Catalogue,
  { commands, commandRoles, isThere }: RoleMap,
  wanted: number,
  note: string | null,
): Message {
  const say = words.roleMap;
  const pages = Math.ceil(commands.length / PER_PAGE);
  const page = Math.min(wanted, pages - 1);
  const keys = [...new Set(commandRoles.map(({ command }) => command))];
  const lines = keys.map((key) => {
    const shown = commands.find((each) => each.key === key);
    const roles = commandRoles.filter(({ command }) => command === key);
    const names = roles.map(({ roleId }) => (isThere(roleId) ? `<@&${roleId}>` : say.gone));
    return `- ${shown ? nameOf(words, shown) : `\`${key}\``}: ${names.join(', ')}`;
  });
  const title = `**${say.title}**${note === null ? '' : ` — ${note}`}`;
  const offered = commands.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const options = offered.map((each) => ({ label: nameOf(words, each), value: each.key }));
  const buttons = [
    button(say.back, customId('group', 'page', 0)),
    ...(commandRoles.every(({ roleId }) => isThere(roleId))
      ? []
      : [button(say.clean, customId('group', 'roles-clean'))]),
    ...pageButtons(words, { page, pages }, { command: 'group', action: 'roles' }),
  ];
  return cardMessage(
    [
      text(`${title}\n${say.introduction}`),
      text(lines.length === 0 ? say.none : lines.join('\n')),
      row([select(say.choose, customId('group', 'roles-open'), options)]),
    ],
    buttons,
  );
}

/** Which roles may use one command, to be changed. */
export function commandRolesMessage(
  words: Catalogue,
  shown: ShownCommand,
  { commandRoles, isThere }: Omit<RoleMap, 'commands'>,
): Message {
  const say = words.roleMap;
  const roles = commandRoles.filter(({ command }) => command === shown.key).map(({ roleId }) => roleId);
  return cardMessage(
    [
      text(say.ask(nameOf(words, shown))),
      row([roleSelect(say.roles, customId('group', 'roles-set', shown.key), roles.filter(isThere))]),
      text(`-# ${say.hidden[shown.hiddenBut]}`),
    ],
    [button(say.back, customId('group', 'roles', 0))],
  );
}

function nameOf(words: Catalogue, { name, isWhole }: ShownCommand): string {
  return isWhole ? words.roleMap.all(name) : name;
}
