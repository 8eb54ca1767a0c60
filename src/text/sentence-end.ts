import { INTRODUCING, NUMBERED, OPENERS, SPEECH, TITLES, TRAILING } from './abbreviations.ts';
import type { Stop } from './stops.ts';

/** The context in which a stop is judged. */
export interface Surroundings {
  readonly text: string;
  /** The start of the sentence that the stop may end. */
  readonly sentenceStart: number;
  /** The text has no upper case, so a lower-case letter is no evidence. */
  readonly isCaseless: boolean;
  /** The language model's judgement, where the rules are undecided. */
  readonly isEndForModel: (stop: Stop) => boolean;
}

/** Characters before and after a stop that are considered. */
const REACH = 48;
const CJK_MARK = /[。！？｡]$/u;
const NEXT = /^\s+(?<opening>["'“‘«‹([{¿¡*_—–-]*\s?)(?<word>[\p{L}\p{M}\p{N}'’.-]*)/u;
const ATTRIBUTION = /^\s+(?<name>\p{Lu}[\p{L}'’.]*)\s+(?:\p{Lu}[\p{L}'’.]*\s+){0,2}(?<verb>\p{Ll}+)/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.°’'-]*$/u;
const MARKER_ONLY = /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[ivxlc]{1,5}|[IVXLC]{1,5})$|^[•◦▪‣⁃]\s?\d{1,3}$/u;
const ROMAN_OR_DIGIT = /^(?:\d|[VX]\b|[IVXLC]{2,}\b)/;
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^(?:\p{Lu}\.?-?)*\p{Lu}$/u;

/** A speaker's name at the beginning of a speech, as in plays: it belongs to what is said. */
const SPEAKER = /^(?=(?:.*\p{Lu}){3})\p{Lu}[\p{Lu}\p{M}\d'’ -]*$/u;

/** Whether a stop ends its sentence, by rules of English typography, which other languages partly share. */
export function endsSentence(stop: Stop, around: Surroundings): boolean {
  const { text } = around;
  if (stop.end >= text.length) return true;
  if (!/[\p{L}\p{N}]/u.test(takeBefore(stop, around))) return false;
  if (CJK_MARK.test(stop.marks)) return true;
  const after = text.slice(stop.end, stop.end + REACH);
  if (!/^\s/.test(after) || isOmission(stop, text)) return false;
  const next = NEXT.exec(after)?.groups ?? {};
  if (startsWithin(after, next, around.isCaseless)) return false;
  if (/["”’'»]/.test(stop.tail)) return !isAttribution(stop, after);
  if (/^(?:\.{2}|…|\. )/.test(stop.marks)) return endsAsEllipsis(stop, text);
  if (stop.marks !== '.') return true;
  return endsAsFullStop(stop, next, around);
}

/** `[…]`, `(!)`: only the mark is in brackets. */
function isOmission(stop: Stop, text: string): boolean {
  return /[([]/.test(text.charAt(stop.start - 1)) && /^[)\]]/.test(stop.tail);
}

/** The sentence continues: a lower-case word, a comma, a dash with a lower-case word. */
function startsWithin(after: string, next: Record<string, string | undefined>, isCaseless: boolean): boolean {
  if (/^\s+[,;:)\]%&/+=]/.test(after)) return true;
  return !isCaseless && /^\p{Ll}/u.test(next['word'] ?? '') && !/^\p{Ll}[.)]$/u.test(next['word'] ?? '');
}

/** `“Why?” Alice asked`: after a full stop, or with a pronoun in capitals, another sentence begins. */
function isAttribution({ marks }: Stop, after: string): boolean {
  const { name = '', verb = '' } = ATTRIBUTION.exec(after)?.groups ?? {};
  return /[!?]/.test(marks) && SPEECH.has(verb) && (name === 'I' || !OPENERS.has(name));
}

/** Three dots after a space are an omission; four dots, or dots directly after a word, end a sentence. */
function endsAsEllipsis({ marks, start }: Stop, text: string): boolean {
  const dots = marks.replaceAll('…', '...').replaceAll(' ', '').length;
  return dots !== 3 || !/\s/.test(text.charAt(start - 1));
}

function endsAsFullStop(stop: Stop, next: Record<string, string | undefined>, around: Surroundings): boolean {
  const before = takeBefore(stop, around);
  if (around.sentenceStart === 0 && stop.start < REACH && SPEAKER.test(before)) return false;
  if (MARKER_ONLY.test(before)) return false;
  const word = WORD_BEFORE.exec(before)?.[0].replace(/^['’.-]+/, '') ?? '';
  const key = word.toLowerCase();
  const nextWord = next['word'] ?? '';
  const isOpener = OPENERS.has(nextWord.replace(/['’].*$/, '').replace(/\.$/, ''));
  if (INTRODUCING.has(key) || TITLES.has(word)) return false;
  if (NUMBERED.has(key) && ROMAN_OR_DIGIT.test(nextWord)) return false;
  if (NUMBERED.has(key) && word.length <= 2 && key !== 'no') return isOpener;
  if (TRAILING.has(word) || ACRONYM.test(word)) return isOpener && next['opening'] === '';
  if (word === 'I' && /(?:^|\s)\p{Ll}+\s+I$/u.test(before)) return true;
  if (INITIAL.test(word) && /^\p{Lu}$/u.test(word.replaceAll(/[.-]/g, '')))
    return isOpener && nextWord !== 'A';
  if (/^\p{Lu}\p{Ll}{1,3}$/u.test(word) && !isOpener) return around.isEndForModel(stop);
  return true;
}

/** The last characters of the sentence before a stop. */
function takeBefore({ start }: Stop, { text, sentenceStart }: Surroundings): string {
  return text.slice(Math.max(sentenceStart, start - REACH), start);
}
