import { UserError } from '../../src/errors.ts';

import { mappablesOf, type Mappable } from '../../src/discord/access/command-access.ts';
import { isMenu, type ActionInteraction, type CommandContext } from '../../src/discord/command/command.ts';
import { pageOf } from '../../src/discord/command/custom-id.ts';
import { action } from '../../src/discord/command/define-command.ts';
import { chosenOf } from '../../src/discord/command/input.ts';
import { typedAs } from '../../src/discord/command/typed.ts';
import type { Message } from '../../src/discord/replies/message.ts';
import { commandRolesMessage, roleMapMessage, type ShownCommand } from './role-map-reply.ts';

/** What serves the page on which admins say which roles may use which commands. */
export const roleMapActions = {
  roles: action('update', { of: ['settings'], audited: false }, async (interaction, [page], context) =>
    show(interaction, context, pageOf(page), null),
  ),
  'roles-open': action(
    'update',
    { of: ['settings'], audited: false },
    async (interaction, _state, context) => {
      const key = chosenOf(interaction);
      const { commandRoles } = await context.features.settings.read(context.groupId);
      const isThere = rolesIn(interaction);
      return commandRolesMessage(context.words, toShown(find(key, context)), { commandRoles, isThere });
    },
  ),
  'roles-set': action('update', { of: ['settings'] }, async (interaction, [typed = ''], context) => {
    const { key } = find(typed, context);
    const roleIds = interaction.isRoleSelectMenu() ? interaction.values : [];
    if (roleIds.includes(interaction.guildId ?? ''))
      throw new UserError((words) => words.roleMap.notEveryone);
    const { features, groupId, words } = context;
    const { commandRoles } = await features.settings.read(groupId);
    const others = commandRoles.filter(({ command }) => command !== key);
    const own = roleIds.map((roleId) => ({ command: key, roleId }));
    await features.settings.change(groupId, { commandRoles: [...others, ...own] });
    return show(interaction, context, 0, words.settings.saved);
  }),
  'roles-clean': action('update', { of: ['settings'] }, async (interaction, _state, context) => {
    const { features, groupId, words } = context;
    const isThere = rolesIn(interaction);
    const { commandRoles } = await features.settings.read(groupId);
    const left = commandRoles.filter(({ roleId }) => isThere(roleId));
    await features.settings.change(groupId, { commandRoles: left });
    return show(interaction, context, 0, words.settings.saved);
  }),
};

async function show(
  interaction: ActionInteraction,
  context: CommandContext,
  page: number,
  note: string | null,
): Promise<Message> {
  const { commandRoles } = await context.features.settings.read(context.groupId);
  const isStored = (key: string) => commandRoles.some(({ command }) => command === key);
  const commands = mappables(context)
    .filter((each) => !isOfOnePart(each) || isStored(each.key))
    .map(toShown);
  return roleMapMessage(context.words, { commands, commandRoles, isThere: rolesIn(interaction) }, page, note);
}

function mappables({ commands }: CommandContext): readonly Mappable[] {
  const all = [...commands.values()].flatMap(mappablesOf);
  return all.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function find(key: string, context: CommandContext): Mappable {
  const found = mappables(context).find((each) => each.key === key);
  if (!found) throw new UserError((words) => words.interaction.outdated);
  return found;
}

/** Whether all of a command is one subcommand, so that to choose it would be to choose the same twice. */
function isOfOnePart({ command, path }: Mappable): boolean {
  return path === null && mappablesOf(command).length === 2;
}

function toShown({ key, command, path, access }: Mappable): ShownCommand {
  const { name } = command.definition;
  if (isMenu(command)) return { key, name, isWhole: false, hiddenBut: access };
  const all = [command.under, name].filter(Boolean).join(' ');
  return {
    key,
    name: `/${path === null ? all : typedAs({ command, path })}`,
    isWhole: path === null && mappablesOf(command).length > 1,
    hiddenBut: access,
  };
}

/** Where the server's roles are not known, none counts as gone. */
function rolesIn({ guild }: ActionInteraction): (roleId: string) => boolean {
  return (roleId) => guild === null || guild.roles.cache.has(roleId);
}
