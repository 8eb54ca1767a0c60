import { NoteMarks } from '../note-marks.ts';
import type { Unit } from './txt-units.ts';
import type { NoteReference } from '../../text/block.ts';

/** A note that says so, as Project Gutenberg writes it, or one that begins with its mark. */
const NOTE = /^\s*\[(?:(?:Foot)?note\s+([\w*†‡]{1,6})\s*[:.]\s*|(\d{1,4}|[A-Z]|[*†‡]{1,3})\]\s+(?=\S))/i;

/** A mark within or behind words. */
const MARK = /(?<=\S)[^\S\n]?\[(?:(?:Foot)?note\s+)?(\d{1,4}|[A-Z]|[*†‡]{1,3})\](?!\()/gi;

/** A note with the brackets around it may have several paragraphs. */
const MOST_PARAGRAPHS = 12;

interface Note {
  readonly label: string;
  readonly first: number;
  /** How many blocks it has. */
  readonly count: number;
  readonly text: string;
}

function readNote(blocks: readonly Unit[], first: number): Note | null {
  const block = blocks[first];
  const found = block === undefined || block.kind === 'heading' ? null : NOTE.exec(block.text);
  if (block === undefined || found === null) return null;
  const text = block.text.slice(found[0].length);
  const label = found[1] ?? found[2] ?? '';
  if (found[1] === undefined) return { label, first, count: 1, text };
  const count =
    blocks.slice(first, first + MOST_PARAGRAPHS).findIndex((each) => /\]\s*$/.test(each.text)) + 1;
  return count === 0 ? null : { label, first, count, text };
}

function findNotes(blocks: readonly Unit[]): readonly Note[] {
  const notes: Note[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const note = readNote(blocks, at);
    if (note === null) continue;
    notes.push(note);
    at += note.count - 1;
  }
  return notes;
}

/** For each label, the places of its notes in order: the first mark before a note that no other has is its own. */
class Pairing {
  readonly marks = new NoteMarks();
  readonly #notes: readonly Note[];
  readonly #used = new Set<Note>();

  constructor(notes: readonly Note[]) {
    this.#notes = notes;
  }

  /** The note that a mark in a block refers to: the next one with its label. */
  of(label: string, block: number): Note | null {
    const isOwn = (note: Note): boolean => note.label.toLowerCase() === label.toLowerCase();
    const note = this.#notes.find((each) => isOwn(each) && each.first >= block && !this.#used.has(each));
    if (note !== undefined) this.#used.add(note);
    return note ?? null;
  }

  isUsed(note: Note): boolean {
    return this.#used.has(note);
  }
}

const keyOf = ({ first }: Note): string => `note ${first}`;

/** A paragraph whose marks have been taken out, or that is a note. */
export type NotedUnit = Unit & {
  readonly references?: readonly NoteReference[];
  readonly note?: string;
};

/**
 * Takes the marks of notes out of the words of a plain text, and marks the notes, if the text has both: `power[1]`
 * and, further on, `[Footnote 1: …]` or a paragraph that begins with `[1]`.
 */
export function markTextNotes(units: readonly Unit[]): readonly NotedUnit[] {
  const notes = findNotes(units);
  if (notes.length === 0) return units;
  const pairing = new Pairing(notes);
  const noteOf = new Map(
    notes.flatMap((note) =>
      Array.from({ length: note.count }, (_, more) => [note.first + more, note] as const),
    ),
  );
  const marked = units.map((unit, at) => (noteOf.has(at) ? unit : takeMarks(unit, at, pairing)));
  return marked.map((unit, at) => {
    const note = noteOf.get(at);
    return note === undefined || !pairing.isUsed(note) ? unit : markNote(unit, note, at - note.first);
  });
}

function takeMarks(unit: Unit, at: number, pairing: Pairing): NotedUnit {
  const marked = unit.text.replaceAll(MARK, (whole, label: string) => {
    const note = pairing.of(label, at);
    return note === null ? whole : pairing.marks.refer(keyOf(note), note.label);
  });
  if (marked === unit.text) return unit;
  const { text, references = [] } = pairing.marks.settle(marked);
  return { ...unit, text, references, alone: unit.alone && { ...unit.alone, text } };
}

function markNote(unit: Unit, note: Note, part: number): NotedUnit {
  const text = part === 0 ? note.text : unit.text;
  const isEnd = part === note.count - 1 && !text.includes('[');
  return {
    ...unit,
    kind: 'note',
    text: isEnd ? text.replace(/\]\s*$/, '') : text,
    alone: null,
    note: keyOf(note),
  };
}
