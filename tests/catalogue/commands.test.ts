import { expect, test } from 'vitest';

import { COMMAND_LANGUAGES, commandWords } from '../../src/catalogue/command-words.ts';
import { de } from '../../src/catalogue/de/commands/de.ts';
import { fr } from '../../src/catalogue/fr/commands/fr.ts';
import { loadCommands } from '../../src/discord/command/load-commands.ts';
import { localiseDefinition, pathsOf } from '../../src/discord/command/localise-definition.ts';
import { shownCommands } from '../../src/discord/command/typed.ts';
import { commandFolder, startHarness } from '../support/harness.ts';

const commands = [...(await loadCommands(commandFolder)).values()];
const paths = shownCommands(commands).flatMap((definition) => pathsOf(definition));

interface Part {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Part[];
}

function siblings(parts: readonly Part[]): (readonly Part[])[] {
  return [parts, ...parts.flatMap(({ options = [] }) => siblings(options))];
}

test.each([
  ['de', de],
  ['fr', fr],
])(
  '%s has words for every command, subcommand, option and choice, and for nothing else',
  (_language, words) => {
    expect(Object.keys(words).toSorted()).toEqual([...new Set(paths)].toSorted());
  },
);

test.each(COMMAND_LANGUAGES)('%s gives names as Discord takes them', (language) => {
  const definitions = shownCommands(commands).map(localiseDefinition) as readonly Part[];
  for (const parts of siblings(definitions)) {
    const names = parts.map((part) => part.name_localizations?.[language]);
    expect(names).toEqual([...new Set(names)]);
  }
  const parts = siblings(definitions).flat();
  for (const { name, name_localizations: names, description_localizations: said } of parts) {
    if (/^[A-Z]/u.test(name)) continue;
    expect(names?.[language]).toMatch(/^[-_'\p{Ll}\p{N}]{1,32}$/u);
    expect(said?.[language]).toMatch(/^.{1,100}$/u);
  }
});

test('Discord shows commands in the language of each member', async () => {
  await using harness = await startHarness();
  const registered = harness.discord.commands();
  const ask = registered.find(({ name }) => name === 'ask');
  expect(ask).toMatchObject({
    name_localizations: { de: 'frag', fr: 'demander' },
    description_localizations: { de: commandWords('de', 'ask')?.description },
  });
});

test('the bot speaks the language that its group has chosen', async () => {
  await using harness = await startHarness();
  const ada = harness.discord.as('Ada').in('reading');
  const page = await (await ada.command('group settings')).settled();
  const saved = await (await ada.select(page, 'group:language:', ['de'])).settled();
  expect(saved.text).toContain('**Einstellungen dieser Gruppe** — Gespeichert.');
  const help = await (await ada.command('help')).settled();
  expect(help.text).toContain('Frag die Texte der Gruppe');
  const refused = await (
    await harness.discord.as('Mara', { seesAll: true }).in('reading').command('group settings')
  ).settled();
  expect(refused.text).toMatch(/^Dafür brauchst du die Berechtigung „Server verwalten“/u);
});
