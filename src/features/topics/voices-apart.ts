import type { LinedEntry } from '../../corpus/corpus.ts';
import type { Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import { languageFor } from '../../text/languages/languages.ts';
import { findTerms } from '../../text/terms.ts';
import type { Voice } from '../../text/views/tell-voice.ts';
import type { Apart } from './topics.ts';

/** A sentence of a work, and whose words it gives. */
export interface Voiced {
  readonly entry: LinedEntry;
  readonly work: Work;
  readonly span: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly voice: Voice;
}

/** Whether two sentences are known to be different people's words: only then can their words oppose each other. */
export function areVoicesApart(one: Voiced, other: Voiced): boolean {
  if (one.work.id !== other.work.id && !isOneAuthor(one, other)) return true;
  if (one.voice.of === 'unknown' || other.voice.of === 'unknown') return false;
  if (one.voice.of === 'speaker' && other.voice.of === 'speaker') return one.voice.name !== other.voice.name;
  return one.voice.of !== other.voice.of;
}

/** Works whose author is not known are somebody else's each. */
function isOneAuthor(one: Voiced, other: Voiced): boolean {
  const [name, same] = [one, other].map(({ entry }) => entry.description.author?.trim().toLowerCase());
  return name !== undefined && name === same;
}

/**
 * How the later of two sentences from neighbouring paragraphs turns against the earlier one: somebody else answers in a
 * conversation, or it begins with a word that says so ("But …", "However, …"). Null if it does neither.
 */
export function findTurn(first: Voiced, later: Voiced): Apart | null {
  if (first.work.id !== later.work.id || later.paragraph - first.paragraph !== 1) return null;
  if (first.voice.of === 'speaker' && later.voice.of === 'speaker')
    return areVoicesApart(first, later)
      ? { one: first.voice.name, other: later.voice.name, by: 'reply' }
      : null;
  const { text, layout } = later.work;
  const opening = layout.paragraphs[later.paragraph]?.start ?? later.span.start;
  const word = [opening, later.span.start]
    .map((start) => readTurn(text.slice(start, later.span.end), later.entry.description.language))
    .find((each) => each !== null);
  return word ? { one: word, other: word, by: 'turn' } : null;
}

function readTurn(text: string, code: string): string | null {
  const language = languageFor(code);
  const [first] = findTerms(text, language);
  const turns = first !== undefined && language.debateTalk.turning.has(first.lexeme.word);
  return turns ? text.slice(first.start, first.end) : null;
}
