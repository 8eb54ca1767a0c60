import type { Drop, DropReason } from '../corpus/import-report.ts';
import type { Phrase } from '../corpus/phrase.ts';
import type { WorkDescription } from '../corpus/work.ts';
import type { PageText } from '../text/align-shown.ts';
import type { Block } from '../text/block.ts';
import { readLanguageCode } from '../text/languages/language-code.ts';
import type { Format } from './formats.ts';

/** A block and the 1-based line of the source where it begins, if the format has lines. */
export interface SourceBlock extends Block {
  readonly line: number | null;
}

/** The result of reading a source. */
export interface Reading {
  readonly format: Format;
  readonly blocks: readonly SourceBlock[];
  /** The source's description of itself. */
  readonly description: Partial<WorkDescription>;
  readonly drops: readonly Drop[];
  /** The page as a browser searches it, if the source is one. */
  readonly page?: PageText;
  /** Remarks for the import report, each a full sentence. */
  readonly remarks: readonly Phrase[];
}

/** The language that a source says it is in, as part of its description; nothing if it names none. */
export function languageSaid(said: string | null | undefined): Pick<Partial<WorkDescription>, 'language'> {
  const language = readLanguageCode(said ?? '');
  return language === null ? {} : { language };
}

/** Turns runs of any white space into single spaces, and trims the ends. */
export function collapse(text: string): string {
  return text.replaceAll(/[\s\u0085]+/gu, ' ').trim();
}

/** The first `length` UTF-16 units of a text, never half a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const isHigh = (text.charCodeAt(length - 1) & 0xfc00) === 0xd800;
  return text.slice(0, isHigh ? length - 1 : length);
}

/** An entry of the import report. */
export function createDrop(reason: DropReason, text: string, line: number | null): Drop {
  return { reason, text: cut(collapse(text), 200), line };
}
