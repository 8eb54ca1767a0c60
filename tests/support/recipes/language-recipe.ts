import { all, before, whole, type Recipe } from './recipe.ts';

/** Italian in French words, which is enough to try it. */
const ITALIAN = `export * from '../../fr/words/fr.ts';\n`;

const ITALIAN_COMMANDS = `import type { CommandCatalogue } from '../../shapes.ts';
import { fr } from '../../fr/commands/fr.ts';

export const it: CommandCatalogue = { ...fr };
`;

const ITALIAN_STORED_DATA = `import type { HeldCatalogue } from '../shapes.ts';
import { fr } from '../fr/stored-data.ts';

export const it: HeldCatalogue = { ...fr };
`;

/** What is added for one more language. */
export const LANGUAGE_RECIPES: readonly Recipe[] = [
  {
    adds: 'a language of the bot',
    files: {
      'src/corpus/group-settings.ts': (old) => (old ?? '').replace("'fr'] as const", "'fr', 'it'] as const"),
      'src/catalogue/it/words/it.ts': whole(ITALIAN),
      'src/catalogue/it/commands/it.ts': whole(ITALIAN_COMMANDS),
      'src/catalogue/it/stored-data.ts': whole(ITALIAN_STORED_DATA),
      'src/catalogue/catalogue.ts': all(
        before('import type { Catalogue }', "import * as it from './it/words/it.ts';\n"),
        (old) => (old ?? '').replace('{ en, de, fr }', '{ en, de, fr, it }'),
      ),
      'src/catalogue/command-words.ts': all(
        before('import { fr }', "import { it } from './it/commands/it.ts';\n"),
        (old) => (old ?? '').replace('{ de, fr }', '{ de, fr, it }'),
      ),
      'src/catalogue/stored-data-words.ts': all(
        before('import { fr }', "import { it } from './it/stored-data.ts';\n"),
        (old) => (old ?? '').replace('{ de, fr }', '{ de, fr, it }'),
      ),
      'src/catalogue/en/words/settings.ts': before("fr: 'Français'", "it: 'Italiano', "),
      'src/catalogue/de/words/settings.ts': before("fr: 'Français'", "it: 'Italiano', "),
      'src/catalogue/fr/words/settings.ts': before("fr: 'Français'", "it: 'Italiano', "),
    },
    guards: {
      'src/corpus/group-settings.ts': 'compiler',
      'src/catalogue/it/words/it.ts': 'compiler',
      'src/catalogue/it/commands/it.ts': 'compiler',
      'src/catalogue/it/stored-data.ts': 'compiler',
      'src/catalogue/catalogue.ts': 'compiler',
      'src/catalogue/command-words.ts': 'compiler',
      'src/catalogue/stored-data-words.ts': 'compiler',
      'src/catalogue/en/words/settings.ts': 'compiler',
      'src/catalogue/de/words/settings.ts': 'compiler',
      'src/catalogue/fr/words/settings.ts': 'compiler',
    },
  },
];
