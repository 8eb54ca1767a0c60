import { isJoint } from '../../text/joined-words.ts';
import { findTerms, type Term } from '../../text/terms.ts';

/** This many words of a long topic are enough, whatever its length. */
const ENOUGH = 4;

/**
 * Whether a text has half of a topic's content words, or four of them, in any of their forms; compounds with or without
 * a hyphen.
 */
export function isRelevant(text: string, topic: string): boolean {
  const terms = contentOf(topic);
  const asked = new Map(terms.map((term) => [term.lexeme.stem, term]));
  const forms = formsIn(text);
  const compounds = joinedWith(topic, findTerms(topic));
  const found = [...asked.values()].filter(
    ({ start, lexeme }) =>
      forms.has(lexeme.stem) || [...(compounds.get(start) ?? [])].some((stem) => forms.has(stem)),
  );
  return found.length >= Math.min(asked.size / 2, ENOUGH);
}

/** The stems of a text's content words; of all its words if it has none. */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(contentOf(text).map((term) => term.lexeme.stem));
}

/** The stems of a text's words, and of its compounds in one word. */
function formsIn(text: string): ReadonlySet<string> {
  const terms = findTerms(text);
  const joined = [...joinedWith(text, terms).values()].flatMap((stems) => [...stems]);
  return new Set([...terms.map(({ lexeme }) => lexeme.stem), ...joined]);
}

/** For each word of a compound, by its start: the stems of the compound, and of two parts of it, in one word. */
function joinedWith(text: string, terms: readonly Term[]): ReadonlyMap<number, ReadonlySet<string>> {
  const joined = new Map<number, Set<string>>();
  let from = 0;
  terms.forEach((term, i) => {
    const next = terms[i + 1];
    if (next && isJoint(text.slice(term.end, next.start))) return;
    const parts = terms.slice(from, i + 1);
    from = i + 1;
    if (parts.length < 2) return;
    const stems = new Set([stemOf(parts), ...parts.slice(1).map((_, at) => stemOf(parts.slice(at, at + 2)))]);
    for (const { start } of parts) joined.set(start, stems);
  });
  return joined;
}

function stemOf(parts: readonly Term[]): string {
  const word = parts.map(({ lexeme }) => lexeme.word).join('');
  return findTerms(word)[0]?.lexeme.stem ?? word;
}

function contentOf(text: string): readonly Term[] {
  const words = findTerms(text);
  const content = words.filter((term) => !term.lexeme.isStop);
  return content.length > 0 ? content : words;
}
