import type { ParagraphKind } from '../corpus/layout.ts';
import { collapse } from './reading.ts';

/** A paragraph as it is read. */
interface Spoken {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/** `HAMLET.`, `Ada Stone:`, `SPEAKER 1` with the time at which they begin. */
const LABEL =
  /^(?:(\p{Lu}[\p{Lu}\p{M}\p{N}'’ .-]{0,40}?)[.:]?|(\p{L}[\p{L}\p{M}\p{N}'’ .-]{0,40}):|(\p{Lu}[\p{L}\p{M}\p{N}'’ .-]{0,40}?):?\s+[[(]?\d{1,2}(?::\d{2}){1,2}(?:[.,]\d+)?[\])]?:?)$/u;

/** A label has at most so many words. */
const MOST_WORDS = 4;

/** Two people who speak twice each, in every fourth paragraph, are a conversation. */
const FEWEST = { speakers: 2, times: 2, share: 0.25 };

/** The weight of a label without a mark. */
const BARE = 0.67;

/** Lines that look like labels but head parts of a text. */
const NO_SPEAKER =
  /^(?:(?:to|from|for|act|scene|chapter|chap|part|book|letter|canto|volume|the end|finis|contents|note|notes|example|figure|table)\b|[ivxlc]+\.?$|\d)/i;

/** How a label with small letters can end, before any white space. */
const LABEL_END = /[:\d\])_*.]/;

/** Most lines: a look at the last character and for a small letter takes less than the whole pattern. */
function isPlainLine(line: string): boolean {
  return !LABEL_END.test(line.trimEnd().at(-1) ?? '') && /\p{Ll}/u.test(line);
}

/** The name in a line that may be a speaker's label, in lower case; null for any other line. */
export function speakerOf(line: string): string | null {
  if (isPlainLine(line)) return null;
  const text = collapse(line)
    .replaceAll(/[_*]/g, '')
    .replace(/\s*[[(][^\])]{1,80}[\])]\s*[.:]?$/, '');
  const found = LABEL.exec(text);
  const name = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim();
  if (name === undefined || name.length < 2 || NO_SPEAKER.test(name)) return null;
  return name.split(' ').length > MOST_WORDS ? null : name.toLowerCase().replace(/\.$/, '');
}

function countNames(lines: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const line of lines) {
    const name = speakerOf(line);
    // Capitals without a mark may be headings, so they count for less.
    const weight = /[.:\d\])]$/.test(line.trim()) ? 1 : BARE;
    if (name !== null) times.set(name, (times.get(name) ?? 0) + weight);
  }
  return times;
}

/**
 * The speakers among the first lines of paragraphs: those who speak again, if at least two do and they speak as often
 * as in a conversation.
 */
export function findSpeakers(lines: readonly string[]): ReadonlySet<string> {
  const again = [...countNames(lines)].filter(([, times]) => times >= FEWEST.times);
  const speakers = new Set(again.map(([name]) => name));
  if (speakers.size < FEWEST.speakers) return new Set();
  const speaks = lines.flatMap((line, at) => (speakers.has(speakerOf(line) ?? '') ? [at] : []));
  const span = (speaks.at(-1) ?? 0) - (speaks[0] ?? 0) + 1;
  return speaks.length >= span * FEWEST.share ? speakers : new Set();
}

function couldBeLabel({ kind, text }: Spoken): boolean {
  return (kind === 'prose' || kind === 'verse') && !text.includes('\n') && text.length <= 120;
}

/**
 * Joins speakers of plays, interviews and transcripts to what they say, so that a quotation says who speaks: a
 * paragraph that is only a name, in capitals or with a colon, of somebody who speaks again. `join` makes one block of
 * label and speech.
 */
export function joinSpeakers<Block extends Spoken>(
  blocks: readonly Block[],
  join: (label: Block, speech: Block, text: string) => Block,
): Block[] {
  const isSpeech = (block: Block | undefined): block is Block =>
    block !== undefined && ['prose', 'verse', 'quote'].includes(block.kind);
  const speakers = findSpeakers(blocks.map((block) => (couldBeLabel(block) ? block.text : '')));
  const isLabel = (block: Block | undefined): boolean =>
    block !== undefined && couldBeLabel(block) && speakers.has(speakerOf(block.text) ?? '');
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [block, speech] = [blocks[at], blocks[at + 1]];
    if (block === undefined) break;
    if (!isLabel(block) || !isSpeech(speech) || isLabel(speech)) {
      joined.push(block);
      continue;
    }
    const gap = speech.kind === 'verse' ? '\n' : ' ';
    joined.push(join(block, speech, `${block.text.trimEnd()}${gap}${speech.text}`));
    at += 1;
  }
  return joined;
}
