import { commandNames } from './command-names.ts';
import type { CommandCatalogue } from './shapes.ts';
import type { Language } from '../corpus/group-settings.ts';
import { de } from './de/commands/de.ts';
import { fr } from './fr/commands/fr.ts';

/** What a command, an option or a choice is called in another language than English. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
}

const catalogues: Readonly<Record<Exclude<Language, 'en'>, CommandCatalogue>> = { de, fr };

/** Languages that commands are shown in, besides English. */
export const COMMAND_LANGUAGES = Object.keys(catalogues) as readonly Exclude<Language, 'en'>[];

/** What stands at a path is called in a language; undefined in English, whose words are in the commands themselves. */
export function commandWords(language: Language, path: string): CommandWords | undefined {
  if (language === 'en') return undefined;
  const commands = catalogues[language];
  const [name, description = ''] = commands[path] ?? [];
  return name === undefined ? undefined : { name, description: commandNames(commands).rename(description) };
}
