import { expect, test } from 'vitest';

import { commandWords } from '../../src/catalogue/command-words.ts';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import { fr as commandsInFrench } from '../../src/catalogue/fr/commands/fr.ts';
import { describeCommands } from '../../src/discord/command/describe-commands.ts';
import { loadCommands } from '../../src/discord/command/load-commands.ts';
import { postKindsOf } from '../../src/discord/posts/post-kind.ts';
import { commandFolder } from '../support/harness.ts';
import { type Language, LANGUAGES } from '../../src/corpus/group-settings.ts';
import { nameCommands } from '../support/translations/name-commands.ts';

const others = LANGUAGES.filter((language) => language !== 'en');

type Speech = (...given: readonly unknown[]) => string;

/** Every text of a catalogue by its path; a function is a text with parameters. */
function textsOf(part: unknown, path: readonly string[] = []): [string, string | Speech][] {
  if (typeof part === 'string') return [[path.join('.'), part]];
  if (typeof part === 'function') return [[path.join('.'), part as Speech]];
  return Object.entries(part as object).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

const english = textsOf(catalogueOf('en'));

/** Parameters that show themselves: text where English takes text, numbers where it takes those. */
const PARAMETERS = [
  ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧', '⟦e⟧'],
  [11, 22, 33, 44, 55],
  [['⟦a⟧', '⟦b⟧'], ['⟦c⟧'], ['⟦d⟧']],
  ['⟦a⟧', ['⟦b⟧', '⟦c⟧'], ['⟦d⟧']],
  ['⟦a⟧', '⟦b⟧', ['⟦c⟧', '⟦d⟧']],
] as const;

const MARKS = /⟦\w⟧|11|22|33|44|55/gu;

/** What a text says of its parameters; null where it cannot be said of these. */
function say(speech: Speech, given: readonly unknown[]): string | null {
  try {
    return speech(...given.slice(0, speech.length));
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

function marksIn(speech: Speech, given: readonly unknown[]): string[] | null {
  const said = say(speech, given);
  return typeof said === 'string' ? [...new Set(said.match(MARKS))].toSorted() : null;
}

test.each(others)('%s says everything that English says, and nothing else', (language) => {
  const paths = (texts: typeof english) => texts.map(([path]) => path).toSorted();
  expect(paths(textsOf(catalogueOf(language)))).toEqual(paths(english));
});

test('every kind of planned post has a name', async () => {
  const kinds = [...postKindsOf((await loadCommands(commandFolder)).values()).keys()];
  expect(kinds.toSorted()).toEqual(Object.keys(catalogueOf('en').posts.kinds).toSorted());
});

test.each(others)('%s leaves no sentence in English', (language) => {
  const said = new Map(textsOf(catalogueOf(language)));
  const same = english.filter(
    ([path, text]) => typeof text === 'string' && text.split(' ').length > 2 && said.get(path) === text,
  );
  expect(same).toEqual([]);
});

test.each(others)('%s says of every parameter what English says of it', (language) => {
  const said = new Map(textsOf(catalogueOf(language)));
  let compared = 0;
  for (const [path, text] of english) {
    const other = said.get(path);
    // The list of words takes a word of its own as a parameter.
    if (typeof text === 'string' || typeof other !== 'function' || path === 'listWords') continue;
    for (const given of PARAMETERS) {
      const marks = marksIn(text, given);
      if (marks === null || marks.length === 0) continue;
      expect({ path, marks: marksIn(other, given) }).toEqual({ path, marks });
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(100);
});

/** All that a catalogue says, with parameters filled in. */
function sentencesOf(language: Language): string[] {
  const said = textsOf(catalogueOf(language)).flatMap(([, text]) =>
    typeof text === 'string' ? [text] : PARAMETERS.map((given) => say(text, given)),
  );
  return said.filter((sentence) => typeof sentence === 'string');
}

test('French signs stay on the line of the word that they belong to', () => {
  const said = sentencesOf('fr');
  const breakable = Object.values(commandsInFrench)
    .flat()
    .filter((text) => / [:;?!»%]|« /u.test(text ?? ''));
  expect(said.length).toBeGreaterThan(100);
  expect(breakable).toEqual([]);
  expect(said.filter((sentence) => /[ \u00A0][:;?!»%]|«[ \u00A0]/u.test(sentence))).toEqual([]);
});

test.each([
  ['de', /["'”]/u],
  ['fr', /["'“”]/u],
] as const)('%s has its own quotation marks and apostrophes', (language, foreign) => {
  const said = sentencesOf(language);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((sentence) => foreign.test(sentence))).toEqual([]);
});

/** What stands in code marks in a text, with any parameters. */
function codesIn(text: string | Speech | undefined): readonly string[] {
  const said = typeof text === 'function' ? PARAMETERS.map((given) => say(text, given)) : [text];
  const found = said.flatMap((each) => [...(each ?? '').matchAll(/`([^`]+)`/gu)]);
  return [...new Set(found.map(([, code = '']) => code))];
}

test.each(others)('%s names options as Discord shows them', async (language) => {
  const commands = [...(await loadCommands(commandFolder)).values()];
  const [original, names] = [nameCommands(commands, 'en'), nameCommands(commands, language)];
  const said = new Map(textsOf(catalogueOf(language)));
  const named = english.flatMap(([path, text]) =>
    codesIn(text)
      .filter((code) => original.readOptions(code).length > 0)
      .map((code) => {
        const options = codesIn(said.get(path)).flatMap((each) => names.readOptions(each));
        return { path, code, isNamed: options.includes(code) };
      }),
  );
  expect(named.map(({ code }) => code)).toEqual(expect.arrayContaining(['replaces', 'near', 'source_url']));
  expect(named.filter(({ isNamed }) => !isNamed)).toEqual([]);
});

test.each(others)('%s names commands in descriptions as Discord shows them', async (language) => {
  const commands = [...(await loadCommands(commandFolder)).values()];
  const names = nameCommands(commands, language);
  const paths = describeCommands(commands).filter(({ description }) => description.includes('/'));
  expect(paths.map(({ path }) => path)).toContain('add');
  for (const { path } of paths) {
    const [mention = ''] = /\/.*/u.exec(commandWords(language, path)?.description ?? '') ?? [];
    expect(names.readCommand(mention)).toMatch(/^\/(?:group settings|mod slowmode)/u);
  }
});
