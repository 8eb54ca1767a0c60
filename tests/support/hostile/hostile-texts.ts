import { COMMON_WORDS } from '../reading-line/tokens.ts';
import { PAYLOAD_KINDS, PAYLOADS } from './payloads.ts';

const TOKEN = /qz[a-p]{6}/giu;

/** A text that somebody wrote, and whether the bot shows slices of it. */
export interface HostileText {
  readonly text: string;
  /** Offsets at which a slice of it may begin or end; null: it is shown whole, or its beginning. */
  readonly ends: ReadonlySet<number> | null;
  /** What it is of what was written: without the marks of block quotes, or one of its lines. */
  readonly part?: 'unquoted' | 'line';
}

/** Makes hostile texts, and knows them again by made-up words that stand in them. */
export interface HostileTexts {
  /** A hostile text of so many characters at most, which is known from then on as it is shown: as it is. */
  make(most: number, shownAs?: (text: string) => string): string;
  /** A hostile sentence, to be part of a text. */
  sentence(): string;
  /** Knows a text by the made-up words in it. */
  know(text: string, ends?: ReadonlySet<number>): void;
  /** Texts that have a made-up word in them. */
  of(token: string): readonly HostileText[];
  /** How many texts were made, and the kinds of pieces that are in them. */
  readonly made: { texts: number; readonly kinds: Map<string, number> };
}

/** Made-up words in what left the bot, and where they stand. */
export function findMarks(text: string): readonly { readonly token: string; readonly at: number }[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ token: token.toLowerCase(), at: index }));
}

/** Makes a maker of hostile texts. */
export function createHostileTexts(random: () => number): HostileTexts {
  const known = new Map<string, HostileText[]>();
  const made = { texts: 0, kinds: new Map<string, number>() };
  let tokens = 0;

  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const some = (most: number) => 1 + Math.floor(random() * most);

  function token(): string {
    const number = tokens++;
    const digits = Array.from({ length: 6 }, (_, i) =>
      String.fromCharCode(97 + (Math.floor(number / 16 ** i) % 16)),
    );
    return `qz${digits.join('')}`;
  }

  function piece(): string {
    const kind = pick(PAYLOAD_KINDS);
    made.kinds.set(kind, (made.kinds.get(kind) ?? 0) + 1);
    return pick(PAYLOADS[kind] ?? []);
  }

  function join(parts: readonly string[]): string {
    return parts.reduce((text, part) => text + pick(['', ' ', ' ', ' ', '\n']) + part);
  }

  function plain(): string {
    return pick([
      `The ${pick(COMMON_WORDS)} of ${token()}`,
      `Who met near the ${pick(COMMON_WORDS)} of ${token()}?`,
      `the ${pick(COMMON_WORDS)} and the ${pick(COMMON_WORDS)} ${token()}`,
      token(),
    ]);
  }

  function know(text: string, ends: ReadonlySet<number> | null, part?: HostileText['part']): void {
    for (const { token: mark } of findMarks(text)) {
      const before = known.get(mark) ?? [];
      const works = before.filter((each) => each.ends !== null);
      const typed = before.filter((each) => each.ends === null).slice(-30);
      known.set(mark, [...works, ...typed, { text, ends, ...(part && { part }) }]);
    }
  }

  return {
    made,
    make(most, shownAs = (text) => text) {
      const before = random() < 0.6 ? [piece()] : [];
      const after = Array.from({ length: some(3) - 1 }, () => join([piece(), plain()]));
      const whole = join([...before, plain(), ...after, ...(random() < 0.6 ? [piece()] : [])]);
      const text = (whole.length <= most ? whole : join([token(), piece()]).slice(0, most)).normalize('NFC');
      made.texts += 1;
      know(shownAs(text), null);
      // Somebody who pastes a block quote quotes what stands in it.
      know(text.replaceAll(/^[^\S\n]*(?:>>>|>) ?/gmu, ''), null, 'unquoted');
      for (const line of text.split('\n').slice(text.includes('\n') ? 0 : 1)) know(line.trim(), null, 'line');
      return text;
    },
    sentence() {
      made.texts += 1;
      const words = join([
        token(),
        piece(),
        'met',
        token().replace('q', 'Q'),
        'near the',
        pick(COMMON_WORDS),
      ]);
      const first = random() < 0.4 ? `${piece()} ` : '';
      return `${first}The ${pick(COMMON_WORDS)} of ${words} ${random() < 0.5 ? piece() : ''} and the ${token()}${pick(['.', '?', ' 1911.'])}`;
    },
    know: (text, ends) => know(text, ends ?? null),
    of: (mark) => known.get(mark) ?? [],
  };
}
