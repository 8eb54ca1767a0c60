import { isJoint } from '../../text/joined-words.ts';
import type { Language } from '../../text/languages/language.ts';
import { LANGUAGES } from '../../text/languages/languages.ts';
import { recogniseLanguage } from '../../text/languages/recognise-language.ts';
import { findTerms, type Term } from '../../text/terms.ts';

/** This many words of a long topic are enough, whatever its length. */
const ENOUGH = 4;

/**
 * Whether a text has half of a topic's content words, or four of them, in any of their forms; compounds with or without
 * a hyphen. Both are read in the language of the text.
 */
export function isRelevant(text: string, topic: string): boolean {
  const language = recogniseLanguage(text) ?? recogniseLanguage(topic) ?? LANGUAGES.en;
  const terms = contentOf(topic, language);
  const asked = new Map(terms.map((term) => [term.lexeme.stem, term]));
  const forms = formsIn(text, language);
  const compounds = joinedWith(topic, findTerms(topic, language), language);
  const found = [...asked.values()].filter(
    ({ start, lexeme }) =>
      forms.has(lexeme.stem) || [...(compounds.get(start) ?? [])].some((stem) => forms.has(stem)),
  );
  return found.length >= Math.min(asked.size / 2, ENOUGH);
}

/** The stems of a text's content words; of all its words if it has none. */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(contentOf(text, LANGUAGES.en).map((term) => term.lexeme.stem));
}

/** The stems of a text's words, and of its compounds in one word. */
function formsIn(text: string, language: Language): ReadonlySet<string> {
  const terms = findTerms(text, language);
  const joined = [...joinedWith(text, terms, language).values()].flatMap((stems) => [...stems]);
  return new Set([...terms.map(({ lexeme }) => lexeme.stem), ...joined]);
}

/** For each word of a compound, by its start: the stems of the compound, and of two parts of it, in one word. */
function joinedWith(
  text: string,
  terms: readonly Term[],
  language: Language,
): ReadonlyMap<number, ReadonlySet<string>> {
  const joined = new Map<number, Set<string>>();
  let from = 0;
  terms.forEach((term, i) => {
    const next = terms[i + 1];
    if (next && isJoint(text.slice(term.end, next.start))) return;
    const parts = terms.slice(from, i + 1);
    from = i + 1;
    if (parts.length < 2) return;
    const stems = new Set([
      stemOf(parts, language),
      ...parts.slice(1).map((_, at) => stemOf(parts.slice(at, at + 2), language)),
    ]);
    for (const { start } of parts) joined.set(start, stems);
  });
  return joined;
}

function stemOf(parts: readonly Term[], language: Language): string {
  const word = parts.map(({ lexeme }) => lexeme.word).join('');
  return findTerms(word, language)[0]?.lexeme.stem ?? word;
}

function contentOf(text: string, language: Language): readonly Term[] {
  const words = findTerms(text, language);
  const content = words.filter((term) => !term.lexeme.isStop);
  return content.length > 0 ? content : words;
}
