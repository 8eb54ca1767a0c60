import { COMMAND_LANGUAGES, commandWords } from '../../catalogue/command-words.ts';

import type { Branch } from '../access/command-access.ts';
import type { Definition } from './typed.ts';

/** A definition with the names and descriptions of all its parts in every language that has them. */
export function localiseDefinition(definition: Definition): Definition {
  return localisePart(definition, definition.name);
}

/** The paths of all parts of a definition that have words of their own, as the catalogue of commands names them. */
export function pathsOf(part: Branch, path: string = part.name): readonly string[] {
  const { options = [], choices = [] } = part;
  return [
    path,
    ...options.flatMap((option) => pathsOf(option, `${path} ${option.name}`)),
    ...choices.map(({ value }) => pathOfChoice(path, value)),
  ];
}

function localisePart<Given extends Branch>(part: Given, path: string): Given {
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

function wordsAt(path: string, { description }: Branch): object {
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
