import type { Drop } from '../../corpus/import-report.ts';
import { createDrop } from '../reading.ts';
import type { Reading, SourceBlock } from '../reading.ts';
import { readCues } from './read-cues.ts';
import type { Cue } from './read-cues.ts';

/** A paragraph ends with a sentence after this many characters, or before a pause of this many seconds. */
const PARAGRAPH = { characters: 500, pause: 2.5 };

/** Rolling captions follow one another within so many seconds. */
const ROLLING = 0.1;

/** `- Yes.` and `>> Yes.`: somebody else begins to speak. */
const TURN = /^(?:[-–—]|>{2,3})\s*(?=\S)/;

/** `ADA STONE:` and `Ada Stone:`. */
const NAMED = /^\p{Lu}[\p{L}\p{M}\p{N}'’. ]{0,40}:\s/u;

const ENDS = /[.!?…。！？]["'”’)\]]*$/u;

/** What is said in a line, and whether somebody else may begin there. */
interface Said {
  readonly text: string;
  readonly isTurn: boolean;
}

function sayLine(line: string, at: number, { voice }: Cue): Said {
  const text = line.replace(TURN, '');
  const isTurn = TURN.test(line) || NAMED.test(text);
  return voice !== null && at === 0 && !NAMED.test(text)
    ? { text: `${voice}: ${text}`, isTurn: true }
    : { text, isTurn };
}

/** Joins cues into paragraphs: one for each turn, divided at pauses and when it is long. */
class Paragraphs {
  readonly blocks: SourceBlock[] = [];
  #text = '';
  #line = 0;
  #voice: string | null = null;
  #end = 0;

  add(cue: Cue, lines: readonly string[]): void {
    const isPause = cue.start - this.#end >= PARAGRAPH.pause || this.#text.length >= PARAGRAPH.characters;
    const isSame = cue.voice !== null && cue.voice === this.#voice;
    if (isPause && ENDS.test(this.#text)) this.close();
    for (const [at, line] of lines.entries()) {
      const { text, isTurn } =
        isSame && this.#text !== '' ? { text: line, isTurn: false } : sayLine(line, at, cue);
      if (isTurn) this.close();
      if (this.#text === '') this.#line = cue.line;
      this.#text += this.#text === '' ? text : ` ${text}`;
    }
    this.#voice = cue.voice;
    this.#end = cue.end;
  }

  close(): void {
    if (this.#text !== '') this.blocks.push({ kind: 'prose', text: this.#text, line: this.#line });
    this.#text = '';
  }
}

/** The lines that were not shown directly before: rolling captions repeat those above the newest one. */
function freshLines(cue: Cue, before: Cue | undefined): readonly string[] {
  if (before === undefined || cue.start - before.end > ROLLING) return cue.lines;
  let repeated = Math.min(before.lines.length, cue.lines.length);
  const endsWith = (count: number): boolean =>
    before.lines.slice(before.lines.length - count).every((line, at) => line === cue.lines[at]);
  while (repeated > 0 && !endsWith(repeated)) repeated--;
  return cue.lines.slice(repeated);
}

/**
 * Reads the captions of a film or a recording as a transcript: who speaks is joined to what they say, and cues are
 * joined into paragraphs. Lines that stay while the next ones appear are read once; comments and styles are left out.
 */
export function readCaptions(format: 'srt' | 'vtt', text: string): Reading {
  const { cues, others } = readCues(text);
  const paragraphs = new Paragraphs();
  const drops: Drop[] = others.map((other) => createDrop('page furniture', other.text, other.line));
  for (const [at, cue] of cues.entries()) {
    const fresh = freshLines(cue, cues[at - 1]);
    if (fresh.length > 0) paragraphs.add(cue, fresh);
  }
  paragraphs.close();
  return { format, blocks: paragraphs.blocks, description: {}, drops, remarks: [] };
}
