import { COMMAND_LANGUAGES, commandWords } from '../../catalogue/command-words.ts';

import type { Definition } from './typed.ts';

/** Any part of a definition that has a name. */
interface Part {
  readonly name: string;
  readonly description?: string | undefined;
  readonly value?: string | number | undefined;
  readonly options?: readonly Part[] | undefined;
  readonly choices?: readonly Part[] | undefined;
}

/** A definition with the names and descriptions of all its parts in every language that has them. */
export function localiseDefinition(definition: Definition): Definition {
  return localisePart(definition, definition.name);
}

/** The paths of all parts of a definition that have words of their own, as the catalogue of commands names them. */
export function pathsOf(part: Part, path: string = part.name): readonly string[] {
  const { options = [], choices = [] } = part;
  return [
    path,
    ...options.flatMap((option) => pathsOf(option, `${path} ${option.name}`)),
    ...choices.map(({ value }) => pathOfChoice(path, value)),
  ];
}

function localisePart<Given extends Part>(part: Given, path: string): Given {
  const { options, choices } = part;
  return {
    ...part,
    ...wordsAt(path, part),
    ...(options && { options: options.map((option) => localisePart(option, `${path} ${option.name}`)) }),
    ...(choices && {
      choices: choices.map((choice) => ({ ...choice, ...wordsAt(pathOfChoice(path, choice.value), choice) })),
    }),
  };
}

function wordsAt(path: string, { description }: Part): object {
  const found = COMMAND_LANGUAGES.flatMap((language) => {
    const words = commandWords(language, path);
    return words ? [{ language, ...words }] : [];
  });
  const names = found.map(({ language, name }) => [language, name]);
  const descriptions = found.map(({ language, description: translated }) => [language, translated]);
  return {
    name_localizations: Object.fromEntries(names),
    ...(description !== undefined && { description_localizations: Object.fromEntries(descriptions) }),
  };
}

function pathOfChoice(path: string, value: string | number | undefined): string {
  return `${path}: ${value}`;
}
