import type { Span } from '../../corpus/layout.ts';
import type { PromptSentence, PromptText } from './read-prompt-text.ts';
import type { Subject } from './subjects.ts';

/** A subject of the text at its place in a sentence; the range is in the sentence's `text`. */
export interface PlacedSubject extends Span {
  readonly subject: Subject;
}

/** The most significant subject in a sentence; one that is not a name is preferred. */
export function topicOf({ subjects }: PromptText, sentence: PromptSentence): PlacedSubject | null {
  let best: PlacedSubject | null = null;
  for (const subject of subjects) {
    const place = placeSubject(sentence, subject);
    if (place && !subject.isName) return place;
    best ??= place;
  }
  return best;
}

/** Where a sentence first has a subject, without an English clitic; null if it does not. */
export function placeSubject({ text, terms }: PromptSentence, subject: Subject): PlacedSubject | null {
  const term = terms.find(({ lexeme }) => lexeme.stem === subject.stem);
  if (!term) return null;
  const clitic = /['’]\p{L}+$/u.exec(text.slice(term.start, term.end))?.[0] ?? '';
  return { subject, start: term.start, end: term.end - clitic.length };
}
