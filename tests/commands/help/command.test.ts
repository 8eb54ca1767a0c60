import { expect, test } from 'vitest';

import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { LANGUAGES } from '../../../src/corpus/group-settings.ts';
import { loadCommands } from '../../../src/discord/command/load-commands.ts';
import { localiseDefinition } from '../../../src/discord/command/localise-definition.ts';
import { shownCommands } from '../../../src/discord/command/typed.ts';

import * as en from '../../../src/catalogue/en/words/en.ts';
import { helpMessage } from '../../../commands/help/reply.ts';
import { commandFolder, startHarness } from '../../support/harness.ts';

test('names every command that the member may use, to click on', async () => {
  await using harness = await startHarness();
  const help = async (member: string) => {
    const seat = harness.discord.as(member).in('reading');
    let page = await (await seat.command('help')).settled();
    const pages = [page.text];
    while (page.buttons.some(({ label }) => label === 'Next')) {
      page = await (await seat.click(page, 'Next')).settled();
      pages.push(page.text);
    }
    return pages.join('\n');
  };
  const id = harness.discord.commands().find(({ name }) => name === 'question')?.id;
  const toMember = await help('Mara');
  expect(toMember).toContain(`</question mine:${id}> — Your own questions: read, edit or withdraw them`);
  expect(toMember).toMatch(/<\/ask:\d+>/u);
  expect(toMember).toMatch(/<\/sources:\d+>/u);
  expect(toMember).not.toContain('group remove');
  expect(toMember).not.toMatch(/For hosts|For moderators|For admins/u);
  expect(toMember).toMatch(/<\/meetings:\d+> — .* \(formerly `\/schedule show`\)/u);
  expect(await help('Hanna')).toMatch(
    /\*\*For hosts\*\*\n.*\n<\/host .*<\/host session next:\d+> — .* \(formerly `\/session next`\)/su,
  );
  expect(await help('Ada')).toMatch(/<\/group remove:\d+>/u);
});

function described(menu: 'message' | 'member') {
  return { path: `Try ${menu}`, menu, description: 'Tries', purpose: 'read', formerly: [] } as const;
}

test('says in whose menu a command is', () => {
  const page = helpMessage(en, [described('message'), described('member')], new Map(), 0);
  const shown = JSON.stringify(page.components);
  expect(shown).toContain('**Try message** (in the menu of a message, under Apps)');
  expect(shown).toContain('**Try member** (in the menu of a member, under Apps)');
});

test.each(LANGUAGES)('in %s every example is a command with its options', async (language) => {
  const { groups } = catalogueOf(language).help;
  const shown = shownCommands((await loadCommands(commandFolder)).values()).map(localiseDefinition);
  for (const { example } of Object.values(groups)) expect(isTyped(example, shown, language)).toBe(true);
});

test('the example for hosts says into how many meetings a work is divided', () => {
  expect(en.help.groups.host.example).toMatch(/ meetings: \d/u);
});

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Named[];
  readonly required?: boolean;
}

/** Whether a line is typed as a command, its options and all that it needs are called in a language. */
function isTyped(line: string, among: readonly object[], language: string): boolean {
  const nameOf = ({ name, name_localizations: names }: Named) => names?.[language] ?? name;
  let level = among as readonly Named[];
  const given = new Set<string>();
  for (const word of line.replace('/', '').split(' ')) {
    const isOption = word.endsWith(':');
    const found = level.find((each) => nameOf(each) === word.replace(':', ''));
    if (!found && (isOption || given.size === 0)) return false;
    if (found && isOption) given.add(nameOf(found));
    else if (found && given.size === 0) level = found.options ?? [];
  }
  return level.every((each) => each.required !== true || given.has(nameOf(each)));
}
