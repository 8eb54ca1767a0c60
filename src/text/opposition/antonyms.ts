import { LANGUAGES } from '../languages/languages.ts';
import type { Language } from '../languages/language.ts';

type Contraries = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Language, Contraries>();
const NONE: ReadonlySet<string> = new Set();

/** The stems of the antonyms of an English word, by its stem. */
export function contrariesOf(stem: string): ReadonlySet<string> {
  return contrariesIn(LANGUAGES.en).get(stem) ?? NONE;
}

/** The antonyms of a language, as stems and as listed: the stem of "petits" is "petit", which has another stem. */
export function contrariesIn(language: Language): Contraries {
  const read = known.get(language) ?? readContraries(language);
  known.set(language, read);
  return read;
}

function readContraries({ negation, stem }: Language): Contraries {
  const contraries = new Map<string, Set<string>>();
  for (const pair of negation.antonyms.split(', ')) {
    const [ones = [], others = []] = pair.split(' ').map((word) => [word, stem(word)]);
    for (const one of ones)
      for (const other of others.filter((each) => each !== one)) {
        add(one, other);
        add(other, one);
      }
  }
  return contraries;

  function add(one: string, other: string): void {
    const found = contraries.get(one) ?? new Set();
    contraries.set(one, found.add(other));
  }
}
