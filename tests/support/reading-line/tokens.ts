import type { Work } from '../../../src/corpus/work.ts';
import type { Block } from '../../../src/text/block.ts';
import { composeWork } from '../../../src/text/compose-work.ts';

/** Words in every sentence, so that there is always something to find. */
export const COMMON_WORDS = ['harbour', 'pilots', 'lantern', 'council', 'ropes', 'tide'] as const;

const TOKEN = /qx[a-p]{6}/giu;

/** A made-up word that encodes its place: the third is in no other work or place. */
function toToken(number: number): string {
  const digits = Array.from({ length: 6 }, (_, i) => String.fromCharCode(97 + ((number >> (4 * i)) & 15)));
  return `qx${digits.join('')}`;
}

/** Positions of made-up words: the work, and the offset after the word. */
export type TokenPlaces = Map<string, { readonly workId: string; readonly end: number }>;

/** The made-up words in an output. Those in URLs are found as well, because letters are not encoded. */
export function findTokens(text: string): readonly string[] {
  return [...text.matchAll(TOKEN)].map(([token]) => token.toLowerCase());
}

/** Makes works of random shape, in which every title, name and sentence has unique words. */
export function createWorkMaker(random: () => number): (title: string) => Work {
  let made = Math.floor(random() * 2 ** 20) * 16;
  const token = (): string => toToken(made++ % 2 ** 24);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

  function sentence(): string {
    const name = token().replace('q', 'Q');
    const middle = pick(['met', 'wrote to', 'saw', 'did not forgive']);
    return `The ${pick(COMMON_WORDS)} of ${token()} ${middle} ${name} near the ${pick(COMMON_WORDS)} and the ${token()}${pick(['.', '.', '?', ' 1911.'])}`;
  }

  function paragraph(): Block {
    const long = random() < 0.1;
    const sentences = Array.from({ length: 1 + Math.floor(random() * (long ? 14 : 4)) }, sentence);
    return { kind: pick(['prose', 'prose', 'prose', 'quote', 'list'] as const), text: sentences.join(' ') };
  }

  function section(number: number, level: number): Block[] {
    const label = pick(['', `Chapter ${number}. `, `${number} `]);
    const text = `${label}${token().replace('q', 'Q')} and ${pick(COMMON_WORDS)}`;
    const paragraphs = Array.from({ length: Math.floor(random() * 4) }, paragraph);
    return [{ kind: 'heading', level, text }, ...paragraphs];
  }

  return (title) => {
    const sections = Array.from({ length: 2 + Math.floor(random() * 5) }, (_, i) =>
      section(i + 1, random() < 0.3 ? 2 : 1),
    ).flat();
    const blocks: Block[] = [{ kind: 'title', text: title }, paragraph(), ...sections, paragraph()];
    return composeWork(random() < 0.5 ? blocks : withPages(blocks));
  };
}

function withPages(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, i) =>
    i === 0 ? block : { ...block, pages: [{ at: 0, label: String(200 + i), index: i }] },
  );
}

/** Records the position of every made-up word of a work. */
export function noteTokens(work: Work, places: TokenPlaces): void {
  for (const { 0: token, index } of work.text.matchAll(TOKEN))
    places.set(token.toLowerCase(), { workId: work.id, end: index + token.length });
}
