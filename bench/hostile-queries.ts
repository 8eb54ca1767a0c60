import type { Concordance } from '../src/wiring.ts';

/** A use of the bot with input from a member. */
export interface TypedUse {
  readonly name: string;
  run(typed: string, number: number): Promise<unknown>;
}

/** Input that is most likely to be treated as syntax, to split a character, or to be slow. */
const FRAGMENTS: readonly string[] = [
  '"',
  '""',
  "'",
  '“',
  '”',
  '«',
  '*',
  '**',
  '-',
  '--',
  '^',
  ':',
  'x:',
  'stems:',
  '(',
  ')',
  '{',
  '}',
  ';',
  '\\',
  'AND',
  'OR',
  'NOT',
  'NEAR',
  'NEAR(',
  'NEAR(a b, 5)',
  'a AND',
  'NOT NOT',
  '"a" + "b"',
  'rowid:1',
  '{stems} : a',
  "' OR 1=1 --",
  "'; DROP TABLE passages; --",
  'UNION SELECT text FROM passages',
  '%',
  '_',
  '?',
  ':a',
  '@a',
  '$a',
  '\0',
  '\u0001',
  '\u001b[31m',
  '\r\n',
  '\t',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u2028',
  '\ufeff',
  '\uffff',
  '\ud800',
  '\udc00',
  '\udfff\ud800',
  '\u202e',
  '\u2066',
  'שלום',
  'مرحبا',
  'العربية',
  '日本語',
  'ภาษาไทย',
  'Ελλάδα',
  '🙂',
  '👩‍👩‍👧‍👦',
  '🏳️‍🌈',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
  'ǅ',
  '①',
  '１２',
  'ª',
  'z\u0335\u0321\u0323\u0353a\u0336\u0338\u0349',
  '<@1>',
  '@everyone',
  '</ask:1>',
  '[x](https://x.example)',
  '`',
  '||',
  '```',
  '# ',
  '> ',
  '__proto__',
  'constructor',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '0',
  '../../etc/passwd',
  '${x}',
  '{{x}}',
  '<script>',
  '%00',
  '&#0;',
];

/** Words in the sample works, so that a query really reaches the search. */
const WORDS = (
  'the of and to in a is that power network owner centre lamp bread soup minutes decentralisation decentral* ' +
  'Kesterwick Holt Prothero "open door" pays who what why when without landlord server water board d* a* the*'
).split(' ');

const LONGEST = 4000;

/** Draws queries, deterministically from the random numbers. */
export function createHostileQueries(random: () => number): () => string {
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = (from: readonly string[]): string => from[below(from.length)] ?? '';
  const unit = (): string => String.fromCharCode(below(0x10000));
  const kinds: readonly (() => string)[] = [
    () => many(1 + below(8), () => pick(WORDS), ' '),
    () => many(1 + below(8), () => pick(FRAGMENTS), pick(['', ' '])),
    () => many(1 + below(10), () => pick(random() < 0.5 ? WORDS : FRAGMENTS), pick(['', ' '])),
    () => many(below(40), unit, ''),
    () => many(below(200), () => String.fromCodePoint(below(0x110000)), ''),
    () => pick([...WORDS, ...FRAGMENTS]).repeat(1 + below(300)),
    () => many(1 + below(900), () => pick(WORDS), ' '),
    () => `${pick(WORDS)}${many(below(100), () => String.fromCharCode(0x0300 + below(0x70)), '')}`,
  ];
  return () => (kinds[below(kinds.length)]?.() ?? '').slice(0, LONGEST);
}

/** All uses with input from members, on the works of an opened data folder. */
export function listTypedUses({ features }: Concordance, workId: string): readonly TypedUse[] {
  const audience = 'everyone' as const;
  const { answers, words, names, passages, quotations, suggestions } = features;
  const either = (number: number): string | null => (number % 3 === 0 ? workId : null);
  return [
    {
      name: 'answer',
      run: async (text, i) => answers.answer({ audience, text, workId: either(i), section: null }),
    },
    { name: 'sources', run: async (topic) => answers.sources(audience, topic) },
    {
      name: 'find',
      run: async (typed, i) =>
        words.find(
          { audience, words: typed, workId: either(i), near: i % 5 === 0 ? (i % 60) - 5 : null },
          { limit: 5, offset: (i % 4) * 5 },
        ),
    },
    { name: 'who', run: async (name, i) => names.who({ audience, name, workId: either(i) }) },
    {
      name: 'passage',
      run: async (ref, i) => passages.find({ audience, ref, workId: either(i) }),
    },
    {
      name: 'quote check',
      run: async (text, i) => quotations.check({ audience, text, workId: either(i) }),
    },
    { name: 'suggest works', run: async (typed) => suggestions.works(audience, typed) },
    { name: 'suggest sections', run: async (typed) => suggestions.sections(audience, workId, typed) },
    { name: 'suggest names', run: async (typed, i) => suggestions.names(audience, either(i), typed) },
  ];
}

function many(count: number, draw: () => string, between: string): string {
  return Array.from({ length: count }, draw).join(between);
}
