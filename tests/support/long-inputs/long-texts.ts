/** The pieces that texts repeat. */
const PIECES: Readonly<Record<string, string>> = {
  letters: 'a',
  words: 'who owns the ferry? ',
  'a family of four': '👩‍👩‍👧‍👦',
  'right-to-left marks': 'x\u202e\u200f',
  'combining marks': 'e\u0301\u0302',
  markdown: '`*_~|[](<@&1>#',
  'half characters': '\ud800',
};

/** An input text and its name. */
export interface LongText {
  readonly name: string;
  readonly text: string;
}

/** Texts with this many UTF-16 units: of every kind, or of one that changes with `turn`. */
export function textsOf(length: number, turn: number, all: boolean): readonly LongText[] {
  const kinds = Object.entries(PIECES);
  const chosen = all ? kinds : kinds.slice(turn % kinds.length).slice(0, 1);
  return chosen.map(([kind, piece]) => ({
    name: `${length} of ${kind}`,
    text: piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  }));
}
