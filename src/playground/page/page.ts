import * as api from './api.ts';
import type { Command, GivenOption, Message, PageEvent, SelectOption, World } from './api-types.ts';
import { type CommandLine, createCommandLine } from './command-line.ts';
import { type Entry, listEntries, wrapOptions } from './commands.ts';
import { writeMentions } from './mentions.ts';
import type { MenuItem } from './menu.ts';
import { createMessageList, type MessageList } from './message-list.ts';
import { CommandType, ComponentType } from './numbers.ts';
import { findPlace, titleOf } from './place.ts';
import { renderSidebar } from './sidebar.ts';
import { offerKnown } from './suggestions.ts';
import { renderWelcome } from './welcome.ts';

/** The open channel, and the member who sees it. */
export interface Page {
  world: World;
  as: string;
  channelId: string;
  readonly unread: Set<string>;
  readonly list: MessageList;
  readonly commandLine: CommandLine;
  readonly onEvent: (page: Page, event: PageEvent) => void;
  stopListening: (() => void) | null;
}

/** Opens the first channel as the first member, and follows changes. */
export async function openPage(onEvent: Page['onEvent']): Promise<void> {
  const world = await api.getWorld();
  const page: Page = {
    world,
    as: world.members[0]?.id ?? '',
    channelId: '',
    unread: new Set(),
    list: createMessageList((message) => ({
      press: (customId) => click(page, message, customId),
      choose: (customId, values) => click(page, message, customId, values),
      fill: (text) => page.commandLine.fill(text),
      itemsOf: (type) => itemsOf(page, type),
      apps: message.thinking ? [] : listApps(page, CommandType.message, message.id),
    })),
    commandLine: createCommandLine({
      entries: () => listEntries(page.world.commands),
      people: () => [page.world.bot, ...page.world.members],
      write: (text) => write(page, text),
      send: (entry, options, files) => send(page, entry, options, files),
      async suggest(entry, definition, text, drafts) {
        if (definition.autocomplete !== true) return offerKnown(definition, text, page.world);
        return api.getChoices(toCommand(page, entry, drafts)).catch((error: unknown) => {
          tell(page, error);
          return [];
        });
      },
    }),
    onEvent,
    stopListening: null,
  };
  await actAs(page, page.as);
}

/** The choices of a select menu of members or channels. */
export function itemsOf({ world }: Page, type: number): readonly SelectOption[] {
  const all = type === ComponentType.channelSelect ? world.channels : world.members;
  return all.map(({ id, name }) => ({ label: name, value: id }));
}

/** The name of the acting member. */
export function nameOf({ world, as }: Page): string {
  return world.members.find(({ id }) => id === as)?.name ?? '';
}

/** Shows an error next to the command line. */
export function tell({ commandLine }: Page, error: unknown): void {
  commandLine.say(error instanceof Error ? error.message : String(error), true);
}

/** Renders everything except the messages. */
export function draw(page: Page): void {
  const { world, channelId, commandLine } = page;
  const place = findPlace(world, channelId);
  renderSidebar(world, page, {
    appsOf: (id) => listApps(page, CommandType.user, id),
    openChannel: (id) => void openChannel(page, id),
    actAs: (id) => void actAs(page, id).catch((error: unknown) => tell(page, error)),
  });
  if (place === undefined) return;
  commandLine.aim(titleOf(place));
  renderWelcome(world, place, listEntries(world.commands), (text) => commandLine.fill(text));
}

/** Reloads the world and the messages; skips the result if another channel has been opened meanwhile. */
export async function reload(page: Page): Promise<void> {
  const { as, channelId } = page;
  page.list.startLoading();
  try {
    const [world, messages] = await Promise.all([
      api.getWorldAs(as, channelId),
      api.getMessages(channelId, as),
    ]);
    if (page.as !== as || page.channelId !== channelId) return;
    const isNew = JSON.stringify(page.world) !== JSON.stringify(world);
    page.world = world;
    if (isNew) draw(page);
    page.list.show(messages);
  } catch (error) {
    tell(page, error);
  }
}

async function openChannel(page: Page, id: string): Promise<void> {
  page.channelId = id;
  page.unread.delete(id);
  draw(page);
  await reload(page);
}

async function actAs(page: Page, id: string): Promise<void> {
  page.as = id;
  page.stopListening?.();
  page.unread.clear();
  page.commandLine.reset();
  page.list.startLoading();
  page.list.show([]);
  const isDirect = page.channelId !== '' && page.channelId === page.world.directMessage?.id;
  const world = await api.getWorldAs(id, null);
  if (page.as !== id) return;
  page.world = world;
  if (isDirect) page.channelId = world.directMessage?.id ?? '';
  if (findPlace(world, page.channelId) === undefined) page.channelId = world.channels[0]?.id ?? '';
  draw(page);
  page.stopListening = api.listen(
    id,
    () => void reload(page),
    (event) => page.onEvent(page, event),
  );
}

function toCommand({ as, channelId }: Page, entry: Entry, options: readonly GivenOption[]): api.TypedCommand {
  return { as, channelId, commandId: entry.commandId, options: wrapOptions(entry, options) };
}

async function send(
  page: Page,
  entry: Entry,
  options: GivenOption[],
  files: ReadonlyMap<string, File>,
): Promise<void> {
  page.list.expect(nameOf(page), `/${entry.name}`);
  try {
    await api.sendCommand(toCommand(page, entry, options), files);
  } catch (error) {
    page.list.settle();
    throw error;
  }
}

async function write({ as, channelId, world }: Page, text: string): Promise<void> {
  await api.act('message', { as, channelId, content: writeMentions(text, [world.bot, ...world.members]) });
}

/** The items in the menu of a message or member. */
function listApps(page: Page, type: number, targetId: string): MenuItem[] {
  const { as, channelId, world } = page;
  const use = async ({ id: commandId, name }: Command) => {
    page.list.expect(nameOf(page), name);
    try {
      await api.act('menu', { as, channelId, commandId, targetId });
    } catch (error) {
      page.list.settle();
      tell(page, error);
    }
  };
  return world.commands
    .filter((command) => command.type === type)
    .map((command) => ({ label: command.name, act: () => void use(command) }));
}

function click(page: Page, { id: messageId }: Message, customId: string, values?: readonly string[]): void {
  page.commandLine.say('');
  api
    .act('component', { as: page.as, messageId, customId, ...(values && { values }) })
    .catch((error: unknown) => tell(page, error));
}
