import type { Given, Phrase } from '../corpus/phrase.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';

/** Sections of the catalogue whose texts are stored, or cross from one process to another. */
const SECTIONS = [
  'abstentions',
  'addresses',
  'archives',
  'descriptions',
  'doubts',
  'fileAdvice',
  'fileKinds',
  'known',
  'refusals',
  'remarks',
  'voices',
] as const;

type Section = (typeof SECTIONS)[number];

/** A text of those sections, e.g. `refusals.empty`. */
type Key = { [Each in Section]: `${Each}.${keyof Catalogue[Each] & string}` }[Section];

type TextAt<Of extends Key> = Of extends `${infer Each extends Section}.${infer Name}`
  ? Name extends keyof Catalogue[Each]
    ? Catalogue[Each][Name]
    : never
  : never;

type Parameters<Text> = Text extends (...given: infer All) => string ? All : [];

/** Wherever a text takes words, it takes words of the catalogue too. */
type Fillings<All> = {
  [At in keyof All]: All[At] extends string
    ? string | Phrase
    : All[At] extends readonly string[]
      ? readonly (string | Phrase)[]
      : All[At];
};

type Speech = (...given: readonly unknown[]) => string;

/** A text of the catalogue with what it is given. */
export function phrase<Of extends Key>(key: Of, ...given: Fillings<Parameters<TextAt<Of>>>): Phrase;
export function phrase(key: string, ...given: readonly Given[]): Phrase {
  const english = render(catalogueOf('en'), { key, given, english: '' });
  return { key, given, english };
}

/** Words that are in no catalogue, as older versions stored them. */
export function uncatalogued(english: string): Phrase {
  return { key: '', given: [], english };
}

/** A phrase in the language of these words; in English if they have no such text, or it takes something else. */
export function render(words: Catalogue, { key, given, english }: Phrase): string {
  const text = textAt(words, key);
  if (typeof text !== 'function') return text ?? english;
  if (text.length !== given.length) return english;
  const filled = given.map((each) => fill(words, each));
  try {
    return text(...filled);
  } catch (error) {
    // Another version's text of this name may have taken a list where this one takes words.
    if (error instanceof TypeError) return english;
    throw error;
  }
}

function textAt(words: Catalogue, key: string): string | Speech | undefined {
  const [sectionName = '', name = ''] = key.split('.');
  const section = SECTIONS.find((each) => each === sectionName);
  if (section === undefined || !Object.hasOwn(words[section], name)) return undefined;
  return (words[section] as Readonly<Record<string, string | Speech>>)[name];
}

function fill(words: Catalogue, given: Given): unknown {
  if (typeof given !== 'object') return given;
  if ('key' in given) return render(words, given);
  return given.map((each) => (typeof each === 'string' ? each : render(words, each)));
}
