import type { Span } from '../../corpus/layout.ts';
import type { Work } from '../../corpus/work.ts';
import { findViews, isSpeechOpen } from './find-views.ts';
import { findQuotedRanges } from './quoted-ranges.ts';
import { speakerAt } from './speaker-at.ts';

/** Whose words a place of a text gives: somebody's whom it names, the author's, or somebody's who is not named. */
export type Voice = { readonly of: 'speaker'; readonly name: string } | { readonly of: 'author' | 'unknown' };

const UNKNOWN: Voice = { of: 'unknown' };

/** Who speaks, right behind or before the marks: “…,” said Thaddeus; »…«, sagte Anna; Anna asked: “…”. */
const NAMED = [
  /(?:["”»“]|(?<=\S)«)\s?,?\s(?:\p{Ll}[\p{Ll}’'-]*\s){0,2}(?<name>\p{Lu}[\p{L}’'-]+)(?!\p{L})/u,
  /(?:^|[.!?]\s)(?<name>\p{Lu}[\p{L}’'-]+)\s\p{Ll}[^.!?"“„«]{0,60}[,:]\s?["“„«]/u,
];

/** A paragraph that begins with speech is a turn of a conversation. */
const TURN = /^\s*["“„«»]/u;

interface Turn extends Span {
  readonly name: string | null;
  /** How many paragraphs before it. */
  readonly at: number;
}

const known = new WeakMap<Work, readonly Turn[]>();

/** Paragraphs with speech, and who is named beside it, or is the other of two who talk. */
function turnsOf(work: Work): readonly Turn[] {
  const turns = known.get(work) ?? nameTurns(readTurns(work));
  known.set(work, turns);
  return turns;
}

function readTurns({ text, layout }: Work): readonly Turn[] {
  const found = layout.paragraphs.flatMap(({ start, end }, at): Turn[] => {
    const words = text.slice(start, end);
    if (!TURN.test(words) && findQuotedRanges(words).length === 0) return [];
    const name = NAMED.map((pattern) => pattern.exec(words)?.groups?.['name']).find((each) => each) ?? null;
    return [{ start, end, at, name }];
  });
  // Who speaks twice is a speaker; any other word with a capital may be none.
  const times = Map.groupBy(found, ({ name }) => name);
  return found.map((turn) => ((times.get(turn.name)?.length ?? 0) > 1 ? turn : { ...turn, name: null }));
}

/** Where two people talk, a turn next to one of theirs is the other's. */
function nameTurns(turns: readonly Turn[]): readonly Turn[] {
  const pair = [...new Set(turns.flatMap(({ name }) => name ?? []))];
  if (pair.length !== 2) return turns;
  const other = (name: string): string => pair.find((each) => each !== name) ?? name;
  const named = [...turns];
  for (const isForwards of [true, false]) {
    const order = isForwards ? [...named.keys()] : [...named.keys()].toReversed();
    for (const at of order) {
      const [turn, next] = [named[at], named[isForwards ? at - 1 : at + 1]];
      if (turn?.name !== null || !next?.name || Math.abs(next.at - turn.at) !== 1) continue;
      named[at] = { ...turn, name: other(next.name) };
    }
  }
  return named;
}

/** Whether a sentence, with its paragraph before it, has speech. */
function isSpeech(before: string, sentence: string): boolean {
  return isSpeechOpen(before) || TURN.test(sentence) || findQuotedRanges(sentence).length > 0;
}

/**
 * Whose words a sentence of a work gives, as far as the text shows it: a labelled speaker, somebody whose speech or
 * whose reported view it is, or else the author. The words of speech whose speaker is not clear are nobody's known.
 */
export function tellVoice(work: Work, { start, end }: Span): Voice {
  const { text, layout } = work;
  const label = speakerAt(work, start);
  if (label !== null) return { of: 'speaker', name: label };
  const paragraph = layout.paragraphs.find((each) => each.start <= start && start < each.end);
  if (paragraph === undefined || paragraph.kind === 'quote') return UNKNOWN;
  if (isSpeech(text.slice(paragraph.start, start), text.slice(start, end))) {
    const turn = turnsOf(work).find((each) => each.start === paragraph.start);
    return turn?.name ? { of: 'speaker', name: turn.name } : UNKNOWN;
  }
  const cue = findViews(text.slice(start, end)).find(({ whose }) => whose === 'reported');
  return cue === undefined
    ? { of: 'author' }
    : { of: 'speaker', name: text.slice(start + cue.start, start + cue.end) };
}
