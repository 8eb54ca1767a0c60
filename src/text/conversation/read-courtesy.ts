import type { LanguageCode } from '../../corpus/language.ts';
import { LANGUAGES } from '../languages/languages.ts';
import type { CourtesyKind } from './conversation.ts';
import { readMessage, type Message } from './message.ts';
import { listWords, matchPatterns, readPatterns } from './pattern.ts';
import { takeFrameOff } from './take-frame-off.ts';

/** In this order: what also fits a later kind is of the first. */
const KINDS: readonly CourtesyKind[] = ['insult', 'help', 'meeting', 'bot', 'thanks', 'greeting', 'more'];

/** Kinds whose words may be meant in earnest after a question word: "What is super?" */
const NEVER_ASKED: ReadonlySet<CourtesyKind> = new Set(['thanks', 'greeting']);

/** Reads messages of one language. */
interface Reader {
  readonly code: LanguageCode;
  readonly read: (message: Message) => CourtesyKind | null;
  /** Whether a clause has nothing but function words and fillers. */
  readonly isIdle: (clause: Message) => boolean;
  readonly isBorrowed: (word: string) => boolean;
}

const CLAUSE_END = /[,.;:!?…\n–—]+/u;

const readers = Object.values(LANGUAGES).map(createReader);

/** Marks around emphasised words, which Discord shows as such. */
const EMPHASIS = /(\*{1,3}|_{1,3}|~~|\|\||`+)(?=\S)(.+?)\1/gu;
const SIGNS = /[<>{}[\]\\;=|`$^*+@#]|\.\.\/|\/\//gu;
/** Code, paths and markup have at least this many signs, and so many for each character. */
const FEWEST_SIGNS = 2;
const LEAST_SIGNS = 0.08;

/**
 * What a message is that asks nothing of the texts, in any of the languages; null if it may be a question or a topic.
 * A message without words, or in code, is of the kind `more`.
 */
export function readCourtesy(message: string): CourtesyKind | null {
  return hearCourtesy(message)?.kind ?? null;
}

/** A message that asks nothing of the texts. */
export interface Courtesy {
  readonly kind: CourtesyKind;
  /** The languages that it may be in, likeliest first: a word may be borrowed, as "merci" in German. */
  readonly languages: readonly LanguageCode[];
}

/** {@link readCourtesy}, with the languages that the message may be in; none if it has no words of any. */
export function hearCourtesy(message: string): Courtesy | null {
  if (isCode(message)) return { kind: 'more', languages: [] };
  const { start, end } = takeFrameOff(message);
  return hearTalk(message) ?? (end - start < message.length ? hearTalk(message.slice(start, end)) : null);
}

function hearTalk(text: string): Courtesy | null {
  const message = readMessage(text);
  if (message.words.length === 0) return { kind: 'more', languages: [] };
  const clauses = text
    .split(CLAUSE_END)
    .map(readMessage)
    .filter(({ words }) => words.length > 0);
  const heard = readers.flatMap((reader) => {
    const kind = reader.read(message) ?? hearClauses(reader, clauses);
    const isBorrowed = message.words.every(reader.isBorrowed);
    return kind === null ? [] : [{ kind, code: reader.code, isBorrowed }];
  });
  const kind = heard[0]?.kind;
  if (kind === undefined) return null;
  const same = heard.filter((each) => each.kind === kind);
  const likeliest = same.toSorted((a, b) => Number(a.isBorrowed) - Number(b.isBorrowed));
  return { kind, languages: likeliest.map(({ code }) => code) };
}

/** The kind of a message of several clauses that all ask nothing: "Thanks, that's exactly what I was after". */
function hearClauses({ read, isIdle }: Reader, clauses: readonly Message[]): CourtesyKind | null {
  const kinds = clauses.map(read);
  if (!clauses.every((clause, i) => kinds[i] !== null || isIdle(clause))) return null;
  return kinds.find((kind) => kind !== null && NEVER_ASKED.has(kind)) ?? null;
}

/** Reads messages of one language. */
function createReader({
  code,
  functionWords,
  conversation,
}: (typeof LANGUAGES)[keyof typeof LANGUAGES]): Reader {
  const { classes, whole, talk } = conversation;
  const [filler, asking, elsewhere] = [conversation.filler, conversation.asking, conversation.elsewhere].map(
    toSet,
  );
  const kinds = KINDS.map((kind) => ({
    kind,
    whole: readPatterns([{ patterns: whole[kind] ?? [], classes }]),
    words: toSet(talk[kind].words),
    beside: talk[kind].beside === undefined ? null : toSet(talk[kind].beside),
  }));
  const borrowed = toSet(conversation.borrowed);
  const read = (message: Message): CourtesyKind | null => {
    const end = message.words.length;
    const pattern = kinds.find((each) => matchPatterns(each.whole, message, { start: 0, end }).includes(end));
    if (pattern) return pattern.kind;
    const words = message.words.flatMap((word) => word.split("'").filter(Boolean));
    const content = words.filter((word) => !functionWords.has(word));
    if (content.length === 0) return words.every((word) => elsewhere?.has(word)) ? null : 'more';
    const isAsking = words.some((word) => asking?.has(word));
    const found = kinds.find(
      (each) =>
        !(isAsking && NEVER_ASKED.has(each.kind)) &&
        content.some((word) => each.words.has(word)) &&
        (each.beside === null || words.some((word) => each.beside?.has(word))) &&
        content.every(
          (word) =>
            each.words.has(word) || each.beside?.has(word) === true || (!isAsking && filler?.has(word)),
        ),
    );
    return found?.kind ?? null;
  };
  const isIdle = ({ words }: Message): boolean =>
    words
      .flatMap((word) => word.split("'").filter(Boolean))
      .every((word) => functionWords.has(word) || filler?.has(word));
  return { code, read, isIdle, isBorrowed: (word) => borrowed.has(word) };
}

function toSet(list: string): ReadonlySet<string> {
  return new Set(listWords(list).flat());
}

function isCode(message: string): boolean {
  const plain = message.replaceAll(EMPHASIS, '$2');
  const signs = plain.match(SIGNS)?.length ?? 0;
  return signs >= FEWEST_SIGNS && signs >= plain.length * LEAST_SIGNS;
}
