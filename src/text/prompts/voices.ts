import type { ParagraphKind, Span } from '../../corpus/layout.ts';
import type { PromptVoice } from '../../corpus/prompt.ts';

/** Who says a sentence, and which part of it can be quoted as theirs. */
export interface VoicedSentence extends Span {
  readonly voice: PromptVoice;
  /** The speaker's name as the text gives it, or null. */
  readonly speaker: string | null;
}

/** With at least this many words, text in quotation marks is speech and not a term. */
const SPEECH_WORDS = 4;

const NAME = String.raw`(?:(?:Mrs?|Ms|Dr|Miss|Sir|Lady|Lord|Prof)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}`;
const SAYING =
  'said|says|asked|asks|replied|replies|answered|answers|cried|whispered|added|went on|told us|told me|told her|told him|muttered|shouted|observed|remarked|exclaimed|repeated|agreed|wrote|writes';
const TAG = new RegExp(
  String.raw`(?:(?:${SAYING})\s(${NAME}))|(?:(${NAME})\s(?:${SAYING})(?![\p{L}]))`,
  'gu',
);

/** `PROFESSOR B: …` of a transcript or a play. */
const LABEL = /^(\p{Lu}[\p{L}\p{N} .'’-]{0,40}):\s/u;

const REPORTING =
  '(?:says?|said|holds?|claims?|claimed|argues?|argued|believes?|insists?|maintains?|thinks?|announces?|suggests?|assumes?|contends?|calls?|tells?|told|replied)';
const REPORT = new RegExp(
  String.raw`(?<![\p{L}])(?:according to|it is (?:often |sometimes |commonly |widely )?(?:said|replied|objected|argued|held|claimed|thought|believed)|(?:(?<!\bI\s)(?<!\bI (?:also|still|only)\s)(?<!\bwe\s)(?<!\bnobody\s)(?<!\bwho\s)(?<!\bto\s)(?<!\bcan\s)(?<!\bcould\s)(?<!\bnot\s)${REPORTING})(?:\s\S+){0,4}?,?\s(?:that|how|why|whether)(?![\p{L}]))|,\s(?:he|she|they)\ssays?,`,
  'iu',
);

/**
 * Reads who says each sentence of a paragraph; `speakers` are those of a transcript. In speech, the speaker is named
 * only if the paragraph names exactly one; quoted speech comes without its quotation marks.
 */
export function readVoices(
  text: string,
  kind: ParagraphKind,
  sentences: readonly Span[],
  speakers: ReadonlySet<string>,
): readonly VoicedSentence[] {
  const [first] = sentences;
  if (!first) return [];
  const label = readLabel(text.slice(first.start, first.end));
  if (label !== null && speakers.has(label)) return readTalk(sentences, label);
  const whole = text.slice(first.start, sentences.at(-1)?.end);
  const speaker = findSpeaker(whole);
  let isOpen = false;
  return sentences.map((span) => {
    const sentence = text.slice(span.start, span.end);
    const isSpeech = isOpen || hasSpeech(sentence);
    isOpen = leavesOpen(sentence, isOpen);
    if (isSpeech) return { ...trimMarks(text, span), voice: 'speaker', speaker };
    if (kind === 'quote') return { ...span, voice: 'document', speaker: null };
    return { ...span, voice: REPORT.test(sentence) ? 'report' : 'text', speaker: null };
  });
}

/** The speakers of a transcript: labels before paragraphs, if they recur and most paragraphs have one. */
export function findSpeakers(paragraphs: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const label = readLabel(paragraph);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const again = [...counts].filter(([, count]) => count > 1);
  const labelled = again.reduce((sum, [, count]) => sum + count, 0);
  return new Set(labelled * 2 > paragraphs.length ? again.map(([label]) => label) : []);
}

function readLabel(paragraph: string): string | null {
  return LABEL.exec(paragraph)?.[1] ?? null;
}

function readTalk(sentences: readonly Span[], label: string): readonly VoicedSentence[] {
  return sentences.map(({ start, end }, i) => ({
    start: i === 0 ? start + label.length + 2 : start,
    end,
    voice: 'speaker',
    speaker: label,
  }));
}

/** The speaker, if the words outside the quotation marks name exactly one. */
function findSpeaker(paragraph: string): string | null {
  const narrated = paragraph.replaceAll(/[“"][^”"]*(?:[”"]|$)/gu, ' … ');
  const named = new Set(narrated.matchAll(TAG).map(([, after, before]) => after ?? before ?? ''));
  const [only = null] = named;
  return named.size === 1 ? only : null;
}

function hasSpeech(sentence: string): boolean {
  if (/^[“"‘']/u.test(sentence)) return true;
  return sentence
    .matchAll(/[“"]([^“”"]+)(?:[”"]|$)|‘([^‘’]+)(?:’|$)/gu)
    .some(([, double, single]) => ((double ?? single ?? '').match(/\S+/g)?.length ?? 0) >= SPEECH_WORDS);
}

function leavesOpen(sentence: string, wasOpen: boolean): boolean {
  let isOpen = wasOpen;
  for (const [mark] of sentence.matchAll(/["“”]/g)) isOpen = mark === '"' ? !isOpen : mark === '“';
  return isOpen;
}

/** Removes marks at the ends that have no counterpart inside, or that enclose the whole. */
function trimMarks(text: string, { start, end }: Span): Span {
  const sentence = text.slice(start, end);
  const said = /^[“"]([^“”"]{20,}?),[”"] [^“”"]+[.]$/u.exec(sentence)?.[1];
  if (said !== undefined) return { start: start + 1, end: start + 1 + said.length };
  const inner = sentence.replace(/^[“"‘]/u, '').replace(/[”"’]$/u, '');
  if (/[“”"]/u.test(inner)) return { start, end };
  const from = start + (sentence.length - sentence.replace(/^[“"‘]/u, '').length);
  return { start: from, end: from + inner.length };
}
