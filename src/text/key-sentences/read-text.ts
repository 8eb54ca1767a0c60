import { startsDangling } from '../dangling.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import { standsAlone } from '../stand-alone.ts';
import { findTerms, type Term } from '../terms.ts';
import { createVectors, type Vectors } from './vectors.ts';

/** A sentence that may be chosen, as written in its text. */
export interface SourceSentence {
  readonly text: string;
  /** Ordinal of its paragraph: the same for all sentences of a paragraph. */
  readonly paragraph: number;
  /** Titles of the sections that contain it, or an empty string. */
  readonly heading: string;
}

/** All sentences to choose from, in text order, and the text's title. */
export interface SourceText {
  readonly title: string;
  readonly sentences: readonly SourceSentence[];
  /** As which it is read; English if it is not said. */
  readonly language?: Language;
}

/** A sentence, parsed once for all measures. */
export interface ReadSentence extends SourceSentence {
  readonly terms: readonly Term[];
  /** Position in its paragraph, and the paragraph's number of sentences. */
  readonly place: number;
  readonly siblings: number;
  /** The speaker, as a transcript names them before a colon, or null. */
  readonly speaker: string | null;
  /** Whether it is inside quotation marks opened in its paragraph. */
  readonly isSpeech: boolean;
  readonly isDangling: boolean;
  /** Whether it can be read without its context. */
  readonly isAlone: boolean;
  /** Words as separated by spaces. */
  readonly words: number;
}

/** A parsed text. */
export interface ReadText {
  readonly title: string;
  readonly language: Language;
  readonly sentences: readonly ReadSentence[];
  readonly vectors: Vectors;
}

/** `Professor B: …` */
const SPEAKER = /^(?<name>\p{Lu}[\p{L}\p{N} .'’-]{0,40}):\s/u;

/** Parses a text, in time linear in its length. */
export function readText({ title, sentences, language = LANGUAGES.en }: SourceText): ReadText {
  const read: ReadSentence[] = [];
  for (const paragraph of groupByParagraph(sentences)) read.push(...readParagraph(paragraph, language));
  return { title, language, sentences: read, vectors: createVectors(read.map(({ terms }) => terms)) };
}

function groupByParagraph(sentences: readonly SourceSentence[]): readonly (readonly SourceSentence[])[] {
  const groups: SourceSentence[][] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

function readParagraph(paragraph: readonly SourceSentence[], language: Language): readonly ReadSentence[] {
  const speaker = SPEAKER.exec(paragraph[0]?.text ?? '')?.groups?.['name'] ?? null;
  const isForeign = language.code !== 'en';
  const isLow = isForeign && paragraph.some(({ text }) => text.includes('„'));
  let isOpen = false;
  return paragraph.map((sentence, place): ReadSentence => {
    const { text } = sentence;
    const label = place === 0 && speaker !== null ? speaker.length + 1 : 0;
    const isSpeech = isOpen || /^\s*["“‘]/u.test(text) || (isForeign && /^\s*[„«]/u.test(text));
    isOpen = leavesOpen(text, isOpen, isLow);
    return {
      ...sentence,
      terms: findTerms(text.slice(label), language),
      place,
      siblings: paragraph.length,
      speaker,
      isSpeech,
      isDangling: startsDangling(text.slice(label), language),
      isAlone: standsAlone(text, language),
      words: text.match(/\S+/g)?.length ?? 0,
    };
  });
}

/** Whether quotation marks are open after a sentence. `isLow`: they open with „, and “ closes. */
function leavesOpen(text: string, wasOpen: boolean, isLow: boolean): boolean {
  let isOpen = wasOpen;
  const opening = isLow ? '„' : '“';
  for (const [mark] of text.matchAll(isLow ? /["„“”]/g : /["“”]/g))
    isOpen = mark === '"' ? !isOpen : mark === opening;
  return isOpen;
}
