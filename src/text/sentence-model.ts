import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { SpanItsFunction, TokenItsFunction, WinkMethods } from 'wink-nlp';

/** wink-nlp takes quadratic time on unbroken runs and on long texts (measured: 200,000 letters, 30 s). */
const LIMITS = { run: 256, characters: 64 * 1024 } as const;

const LONG_RUN = new RegExp(`\\S{${LIMITS.run + 1},}`, 'g');
const PIECE_OF_RUN = new RegExp(`(\\S{${LIMITS.run}})\\S`, 'g');

/** Reading the model takes a fifth of a second of each process, so only the first undecided stop does it. */
let reader: WinkMethods | null = null;

interface Its {
  readonly precedingSpaces: TokenItsFunction<string>;
  readonly span: SpanItsFunction<number[]>;
}

/**
 * Where the language model puts sentence ends: UTF-16 offsets just after their last character, ascending. English
 * only, and used only where the rules are undecided. Time is linear in the text's length, for any text.
 */
export function findSentenceEnds(text: string): readonly number[] {
  const safe = breakLongRuns(text);
  const ends: number[] = [];
  for (let start = 0; start < safe.length;) {
    const end = findPieceEnd(safe, start);
    for (const offset of findEndsOfPiece(safe.slice(start, end))) ends.push(start + offset);
    start = end;
  }
  return ends;
}

/** Overwrites a character here and there with a space, so that offsets do not change. */
function breakLongRuns(text: string): string {
  return text.replaceAll(LONG_RUN, (run) => run.replaceAll(PIECE_OF_RUN, '$1 '));
}

function findPieceEnd(text: string, start: number): number {
  const limit = start + LIMITS.characters;
  if (limit >= text.length) return text.length;
  return Math.max(text.lastIndexOf(' ', limit), text.lastIndexOf('\n', limit), start + LIMITS.run);
}

function findEndsOfPiece(piece: string): readonly number[] {
  reader ??= winkNLP(model, ['sbd']);
  const its: Its = reader.its;
  const document = reader.readDoc(piece);
  const tokens = document.tokens().out();
  const spaces = document.tokens().out<string>(its.precedingSpaces);
  const tokenEnds: number[] = [];
  let offset = 0;
  for (const [index, token] of tokens.entries()) {
    offset += (spaces[index] ?? '').length + token.length;
    tokenEnds.push(offset);
  }
  const sentences = [...document.sentences().out<number[]>(its.span)];
  return sentences.flatMap(([, lastToken]) => tokenEnds[Number(lastToken)] ?? []);
}
