import type { Language } from './language.ts';

/** Says whether a folded word is one of the language: whether a word of its dictionary has the same stem. */
export type IsKnownWord = (word: string) => boolean;

/** The letters of a stem by which words are looked through; its last one may differ from those of the words. */
const LONGEST_BEGINNING = 4;

/** Most letters at the end of a word that its forms change: "recevoir", "recevons". */
const LONGEST_ENDING = 3;

const loaded = new Map<Language, Promise<IsKnownWord>>();

/**
 * Loads the dictionary of a language, once. Without one only its function words are known. Stems take the place of the
 * dictionary's own rules for inflected forms, which would be three million words for French.
 */
export function loadKnownWords(language: Language): Promise<IsKnownWord> {
  const known = loaded.get(language) ?? readDictionary(language);
  loaded.set(language, known);
  return known;
}

async function readDictionary({ loadDictionary, functionWords, stem }: Language): Promise<IsKnownWord> {
  const list = loadDictionary === null ? '' : new TextDecoder().decode(await loadDictionary());
  const entries = list.split('\n').map((line) => line.replace(/\/.*$/u, ''));
  const names = foldEntries(entries.filter(isName));
  const words = foldEntries(entries.filter((entry) => !isName(entry)));
  return (word) => functionWords.has(word) || names.includes(`\n${word}\n`) || hasStem(words, word, stem);
}

function isName(entry: string): boolean {
  return /^\p{Lu}/u.test(entry);
}

/** Names have no other forms: "Gover" is one, "goverment" none of its. */
function hasStem(words: string, word: string, stem: Language['stem']): boolean {
  const wanted = stem(word);
  const beginning = `\n${wanted.slice(0, Math.max(1, Math.min(LONGEST_BEGINNING, wanted.length - 1)))}`;
  for (let at = words.indexOf(beginning); at >= 0; at = words.indexOf(beginning, at + 1)) {
    const other = words.slice(at + 1, words.indexOf('\n', at + 1));
    if (other === word || (stem(other) === wanted && isForm(word, other))) return true;
  }
  return false;
}

/** A stemmer also strips what makes another word: "governess" and "goverment" have a stem in common. */
function isForm(word: string, other: string): boolean {
  return word.startsWith(other.slice(0, Math.max(0, other.length - LONGEST_ENDING)));
}

function foldEntries(entries: readonly string[]): string {
  const folded = entries.join('\n').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return `\n${folded}\n`;
}
