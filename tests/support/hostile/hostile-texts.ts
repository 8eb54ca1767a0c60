import { COMMON_WORDS } from '../reading-line/tokens.ts';
import { PAYLOAD_KINDS, PAYLOADS } from './payloads.ts';

const TOKEN = /qz[a-p]{6}/giu;

/** A text that somebody wrote, and whether the bot shows slices of it. */
export interface HostileText {
  readonly text: string;
  /** Offsets at which a slice of it may begin or end; null: only all of it or its beginning is shown. */
  readonly ends: ReadonlySet<number> | null;
  /** A part of the written text: without block-quote marks, or one of its lines. */
  readonly part?: 'unquoted' | 'line';
}

/** Makes hostile texts, and recognises them by the made-up words in them. */
export interface HostileTexts {
  /** A hostile text with at most this many characters, which is registered as it is. */
  make(most: number, shownAs?: (text: string) => string): string;
  /** A hostile sentence, as a part of a text. */
  sentence(): string;
  /** Registers a text by the made-up words in it. */
  know(text: string, ends?: ReadonlySet<number>): void;
  /** Texts that contain a made-up word. */
  of(token: string): readonly HostileText[];
  /** How many texts were made, and the kinds of pieces in them. */
  readonly made: { texts: number; readonly kinds: Map<string, number> };
}

/** Made-up words in the bot's output, with their positions. */
export function findMarks(text: string): readonly { readonly token: string; readonly at: number }[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ token: token.toLowerCase(), at: index }));
}

/** Creates a generator of hostile texts. */
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
      // A pasted block quote quotes its content.
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
