import type { CommandCatalogue } from './shapes.ts';

/** How commands and options are typed in a language, by their English paths. Each throws for a path that is not there. */
export interface CommandNames {
  /** `ersetzt` for `add replaces`. */
  readonly option: (path: string) => string;
  /** A command as somebody types it: `/lesestand prozent: 40` for `progress` with `{ percent: '40' }`. */
  readonly typed: (path: string, options: Readonly<Record<string, string>>) => string;
  /** A text with the names of the commands that it mentions: `/zitat prüfen` for `/quote check`. */
  readonly rename: (text: string) => string;
}

/** Reads how commands and options are typed from the words of a language. */
export function commandNames(commands: CommandCatalogue): CommandNames {
  const option = (path: string): string => {
    const [name] = commands[path] ?? [];
    if (name === undefined) throw new Error(`No command or option has the path “${path}”.`);
    return name;
  };
  const command = (path: string): string => {
    const words = path.split(' ');
    return words.map((_, at) => option(words.slice(0, at + 1).join(' '))).join(' ');
  };
  return {
    option,
    typed: (path, options) =>
      [
        `/${command(path)}`,
        ...Object.entries(options).map(([name, value]) => `${option(`${path} ${name}`)}: ${value}`),
      ].join(' '),
    rename: (text) =>
      text.replaceAll(/(?<![\p{L}\p{N}/])\/[a-z-]+(?: [a-z-]+)*/gu, (mention) => {
        const words = mention.slice(1).split(' ');
        const length = words.findLastIndex((_, at) => commands[words.slice(0, at + 1).join(' ')]) + 1;
        if (length === 0) return mention;
        return [`/${command(words.slice(0, length).join(' '))}`, ...words.slice(length)].join(' ');
      }),
  };
}
