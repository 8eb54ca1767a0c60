import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { commandWords } from '../../src/catalogue/command-words.ts';
import type { Act, ActOption } from '../../src/corpus/audit.ts';
import type { Language } from '../../src/corpus/group-settings.ts';

import { accessOfAction, findHome, pathsOfCommand } from '../../src/discord/access/command-access.ts';
import { isMenu, mentionCommand, type BotContext } from '../../src/discord/command/command.ts';
import { typedAs } from '../../src/discord/command/typed.ts';
import { time } from '../../src/discord/replies/components.ts';
import { escapeLine, escapeMarkdown } from '../../src/discord/replies/escape-markdown.ts';
import { notice, type Message } from '../../src/discord/replies/message.ts';
import { nameMember } from '../../src/discord/replies/name-member.ts';
import { pageButtons, pageMessage, privateFrame } from '../../src/discord/replies/pages.ts';

/** Acts on a page, and what is shown of each; the file has all that is kept. */
export const ACTS_PER_PAGE = 5;
const SHOWN_OPTIONS = 4;
const SHOWN_VALUE = 60;

const MENTIONS = /^<(?:@&?|#)\d+>(?: <(?:@&?|#)\d+>)*$/u;

/** How acts are named. */
export interface Naming extends Pick<BotContext, 'commands' | 'commandIds'> {
  readonly language: Language;
}

/** What hosts, moderators and admins did, the newest first. */
export function auditMessage(
  words: Catalogue,
  { acts, total }: { readonly acts: readonly Act[]; readonly total: number },
  { page, lookup }: { readonly page: number; readonly lookup: string },
  naming: Naming,
): Message {
  if (total === 0) return notice(words.audit.none);
  const pages = Math.ceil(total / ACTS_PER_PAGE);
  const frame = privateFrame(words, `**${words.audit.title}** (${total})`);
  const to = { command: 'group', action: 'audit-page', state: [lookup] };
  const blocks = acts.map((act) => describe(words, act, naming));
  return pageMessage(words, { blocks, page, pages }, frame, pageButtons(words, { page, pages }, to));
}

function describe(words: Catalogue, act: Act, naming: Naming): string {
  const { at, by, options, channelId, right } = act;
  const say = words.audit;
  const said = (options ?? []).slice(0, SHOWN_OPTIONS).map((option) => sayOption(words, act, option, naming));
  const more = options === null ? [say.erased] : options.length > SHOWN_OPTIONS ? ['…'] : [];
  return [
    `${nameMember(words, by)}: ${nameAct(words, act, naming)}`,
    ...(said.length + more.length === 0 ? [] : [[...said, ...more].join(' · ')]),
    `-# ${[time(at, 'F'), ...(channelId === null ? [] : [`<#${channelId}>`]), say.rights[right]].join(' · ')}`,
  ].join('\n');
}

/** A command is mentioned, so that each reader sees it in their language; a button has no name but its own. */
function nameAct(words: Catalogue, { act }: Act, { commands, commandIds, language }: Naming): string {
  const [key = '', action] = act.split(':');
  const command = commands.get(key);
  const typed = findPath(act, commands);
  const called =
    command && isMenu(command)
      ? `“${commandWords(language, typed)?.name ?? typed}”`
      : mentionCommand({ commandIds }, typed);
  if (action === undefined) return called;
  return words.audit.button(key === 'post' ? '' : called, action.replaceAll('-', ' '));
}

/** How the command of an act is typed now: what is stored is its own name, and of a button that of its command. */
function findPath(act: string, commands: Naming['commands']): string {
  const [path = '', name] = act.split(':');
  const [key = '', ...below] = path.split(' ');
  const command = commands.get(key);
  if (!command) return path;
  const action = name === undefined ? undefined : command.actions?.[name];
  const home =
    action && findHome(command, action.of ?? pathsOfCommand(command), accessOfAction(command, action));
  return typedAs({ command, path: home ?? below.join(' ') });
}

function sayOption(
  words: Catalogue,
  { act }: Act,
  { name, value }: ActOption,
  { commands, language }: Naming,
): string {
  const own = { on: words.audit.on, chosen: words.audit.chosen }[name];
  const label = own ?? commandWords(language, `${findPath(act, commands)} ${name}`)?.name ?? name;
  const shown = MENTIONS.test(value) ? value : escapeLine(value, SHOWN_VALUE);
  return `${escapeMarkdown(label)}: ${shown}`;
}
