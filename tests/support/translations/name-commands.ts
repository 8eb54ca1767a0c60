import { commandWords } from '../../../src/catalogue/command-words.ts';
import type { Language } from '../../../src/corpus/group-settings.ts';
import { describeCommands } from '../../../src/discord/command/describe-commands.ts';
import type { AnyCommand } from '../../../src/discord/command/command.ts';

/** The names of a language for what members type and choose. */
export interface CommandNames {
  /**
   * What a code mark of a page names, in English: `/quote save text: note:` for `/zitat speichern text: … notiz: …`;
   * null if it is no command.
   */
  readCommand(code: string): string | null;
  /** The English options that a code mark may name: `section` for `abschnitt` or `abschnitte: 2`. */
  readOptions(code: string): readonly string[];
  /** The English name of a menu; null if it is none. */
  readMenu(code: string): string | null;
}

interface Typed {
  readonly english: string;
  readonly local: string;
  readonly options: ReadonlyMap<string, string>;
}

/** Derives from the catalogue how commands, options and menus are called in a language. */
export function nameCommands(commands: readonly AnyCommand[], language: Language): CommandNames {
  const described = describeCommands(commands);
  const typed = described
    .filter(({ menu }) => menu === null)
    .map(({ path, options }) => readTyped(language, path, options));
  const roots = [...new Set(typed.map(({ english }) => english.split(' ')[0] ?? ''))];
  const all = [...typed, ...roots.map((root) => readTyped(language, root, []))].toSorted(
    (a, b) => b.local.length - a.local.length,
  );
  const menus = new Map(
    described.flatMap(({ path, menu }) =>
      menu === null ? [] : [[commandWords(language, path)?.name ?? path, path] as const],
    ),
  );
  return {
    readCommand: (code) => {
      const found = all.find(({ local }) => code === `/${local}` || code.startsWith(`/${local} `));
      return found ? [`/${found.english}`, ...optionsIn(code, found)].join(' ') : null;
    },
    readOptions: (code) => {
      const [, name = ''] = /^([-\p{L}_]+)(?::.*)?$/u.exec(code) ?? [];
      return typed.flatMap(({ options }) => options.get(name) ?? []);
    },
    readMenu: (code) => menus.get(code) ?? null,
  };
}

function readTyped(language: Language, path: string, options: readonly string[]): Typed {
  const words = path.split(' ');
  const names = words.map(
    (word, at) => commandWords(language, words.slice(0, at + 1).join(' '))?.name ?? word,
  );
  const pairs = options.map((option) => {
    const english = option.replaceAll(/[[\]]/gu, '');
    return [commandWords(language, `${path} ${english}`)?.name ?? english, english] as const;
  });
  return { english: path, local: names.join(' '), options: new Map(pairs) };
}

function optionsIn(code: string, { options }: Typed): readonly string[] {
  const named = [...code.matchAll(/(?<=\s)([-\p{L}_]+):/gu)].flatMap(
    ([, name = '']) => options.get(name) ?? [],
  );
  return named.map((name) => `${name}:`);
}
