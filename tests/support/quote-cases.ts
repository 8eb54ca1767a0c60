import type { QuoteVerdict } from '../../src/corpus/quote-check.ts';
import { caseMakersByLength } from './quote-cases-by-length.ts';
import { NEGATIONS } from './negations.ts';
import { OWN_SENTENCES } from './own-sentences.ts';
import { createRandom } from './seeded-random.ts';
import { TYPOGRAPHY_CHANGES } from './typography-changes.ts';

/** A text to make quotations from. */
export interface SourceText {
  readonly workId: string;
  readonly text: string;
}

/** A quotation with the verdict that follows from how it was made. */
export interface QuoteCase {
  readonly kind: string;
  readonly typed: string;
  readonly verdict: QuoteVerdict;
  readonly workId: string | null;
  /** The work that has it, if one does. */
  readonly source: string | null;
  /** Whether the change reverses the sense. */
  readonly isNegated?: boolean;
  readonly isElsewhere?: boolean;
}

/** Makes this many quotations of each kind. Each really is of its kind: accidental exceptions are redrawn. */
export function makeQuoteCases(
  sources: readonly SourceText[],
  seed: number,
  ofEachKind: number,
): readonly QuoteCase[] {
  const random = createRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const isAnywhere = (quotation: string): boolean =>
    sources.some(({ text }) => plain(text).includes(plain(quotation)));

  /** Consecutive words of a work, as written. */
  function slice(
    least: number,
    most: number,
    from = pick(sources),
  ): { source: SourceText; text: string; start: number } {
    const words = [...from.text.matchAll(/\S+/g)].filter(({ 0: word }) => /[\p{L}\p{N}]/u.test(word));
    const count = Math.min(least + below(most - least + 1), words.length);
    const at = below(words.length - count + 1);
    const [first, last] = [words[at], words[at + count - 1]];
    if (!first || !last) throw new Error('A work has words.');
    const text = from.text.slice(first.index, last.index + last[0].length);
    return { source: from, text, start: first.index };
  }

  /** Consecutive sentences, on one line. */
  function passage(
    least: number,
    most: number,
    from = pick(sources),
  ): { source: SourceText; text: string; start: number } {
    for (;;) {
      const drawn = slice(least, most, from);
      if (!drawn.text.includes('\n')) return drawn;
    }
  }

  function draw(make: () => QuoteCase | null): QuoteCase {
    for (let tries = 0; tries < 5000; tries++) {
      const made = make();
      if (made) return made;
    }
    throw new Error('No such case can be made.');
  }

  const exactCase = (kind: string, typed: string, source: SourceText): QuoteCase => ({
    kind,
    typed,
    verdict: 'exact',
    workId: random() < 0.3 ? source.workId : null,
    source: source.workId,
  });

  const makers: readonly (() => QuoteCase | null)[] = [
    () => {
      const { source, text } = passage(4, 60);
      const marks = pick(['“”', '„“', '«»', '»«', '‹›', '「」', '""', "''", '‘’', '‚‘']);
      return exactCase('quotation marks around', `${marks.charAt(0)}${text}${marks.charAt(1)}`, source);
    },
    () => {
      const { source, text } = passage(4, 60);
      return exactCase('block quote', `> ${text}`, source);
    },
    () => {
      const { source, text } = passage(5, 40);
      const tail = pick([
        ' — Leopold Anan',
        ' – Ruth Adeyinka-Lowe, 2026',
        '\n— Casimir Holt, The Centre That Moves, p. 12',
        ' (Thornquist 2026, 4)',
      ]);
      return exactCase('attribution', `“${text}”${tail}`, source);
    },
    () => {
      const { source, text } = passage(12, 120);
      const words = text.split(' ');
      const left = 3 + below(words.length - 9);
      const drop = 2 + below(Math.max(1, words.length - left - 5));
      const mark = pick([' … ', ' ... ', ' [...] ', ' […] ', ' (...) ', ' . . . ', '… ', ' …']);
      const [head, tail] = [words.slice(0, left), words.slice(left + drop)];
      return tail.length < 3 ? null : exactCase('ellipsis', head.join(' ') + mark + tail.join(' '), source);
    },
    () => {
      const { source, text } = passage(20, 90);
      const words = text.split(' ');
      const third = Math.floor(words.length / 3);
      const parts = [words.slice(0, third - 2), words.slice(third, 2 * third - 2), words.slice(2 * third)];
      return exactCase('two ellipses', parts.map((part) => part.join(' ')).join(' … '), source);
    },
    () => {
      const { source, text } = passage(5, 60);
      const letter = /^\p{L}(?=\p{L})/u.exec(text)?.[0];
      if (letter === undefined) return null;
      const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
      return exactCase('bracketed letter', `[${other}]${text.slice(1)}`, source);
    },
    () => {
      const { source, text } = passage(8, 60);
      const words = text.split(' ');
      const at = 2 + below(words.length - 4);
      const put = pick(['[he]', '[the bakers]', '[Denholm]']);
      const word = words[at] ?? '';
      if (!/^\p{L}+$/u.test(word) || NEGATIONS.test(word)) return null;
      return exactCase('bracket for a word', words.with(at, put).join(' '), source);
    },
    () => {
      const { source, text } = passage(8, 60);
      const words = text.split(' ');
      const at = 2 + below(words.length - 3);
      const put = pick(['[sic]', '[emphasis added]', '[of Kesterwick]']);
      return exactCase('bracket put in', words.toSpliced(at, 0, put).join(' '), source);
    },
    ...TYPOGRAPHY_CHANGES.map(([kind, change]) => () => {
      const { source, text } = passage(8, 80);
      const typed = change(text);
      const isSame = sources.some((each) => each.text.includes(typed.replaceAll(/^["']+|["']+$/g, '')));
      return isSame
        ? null
        : { kind, typed, verdict: 'typography' as const, workId: null, source: source.workId };
    }),
    () => {
      const { source, text } = passage(6, 60);
      const words = text.split(' ');
      const at = 1 + below(words.length - 2);
      const other = /[\p{L}]+/u.exec(pick(pick(sources).text.split(/\s+/)))?.[0] ?? '';
      const word = words[at] ?? '';
      if (other.length < 3 || !/^\p{L}{3,}$/u.test(word) || plain(other) === plain(word)) return null;
      if (NEGATIONS.test(word) || NEGATIONS.test(other)) return null;
      const typed = words.with(at, other).join(' ');
      return isAnywhere(typed)
        ? null
        : { kind: 'a word changed', typed, verdict: 'close', workId: null, source: source.workId };
    },
    () => {
      const { source, text } = passage(6, 40);
      const words = text.split(' ');
      const at = 1 + below(words.length - 2);
      if (NEGATIONS.test(words[at] ?? '') || !/^\p{L}+$/u.test(words[at] ?? '')) return null;
      const typed = words.toSpliced(at, 1).join(' ');
      return isAnywhere(typed)
        ? null
        : { kind: 'a word dropped', typed, verdict: 'close', workId: null, source: source.workId };
    },
    () => {
      const { source, text } = passage(20, 60);
      const words = text.split(' ');
      const [a, b] = [2 + below(6), 12 + below(5)];
      if ([words[a], words[b]].some((word) => word === undefined || NEGATIONS.test(word))) return null;
      const typed = words.with(a, 'purple').with(b, 'seventeen').join(' ');
      return { kind: 'two words changed', typed, verdict: 'close', workId: null, source: source.workId };
    },
    () => {
      const { source, text } = passage(5, 40);
      const typed = text.replace(/ (?:not|never|no) (?=\p{L})/u, ' ');
      if (typed === text || isAnywhere(typed)) return null;
      return {
        kind: 'negation dropped',
        typed,
        verdict: 'close',
        workId: null,
        source: source.workId,
        isNegated: true,
      };
    },
    () => {
      const { source, text } = passage(5, 40);
      const typed = text.replace(
        /(?<= (?:is|was|are|were|had|could|would|will|can)) (?!not|never|no)(?=\p{L})/u,
        pick([' not ', ' never ']),
      );
      if (typed === text || isAnywhere(typed)) return null;
      return {
        kind: 'negation added',
        typed,
        verdict: 'close',
        workId: null,
        source: source.workId,
        isNegated: true,
      };
    },
    () => {
      const { source, text } = passage(6, 40);
      const typed = text
        .replace(/ (is|was|are|were|would|could|did|does|do) not /u, ' $1 ')
        .replace(/ never /u, ' always ');
      if (typed === text || isAnywhere(typed)) return null;
      return {
        kind: 'negation turned',
        typed,
        verdict: 'close',
        workId: null,
        source: source.workId,
        isNegated: true,
      };
    },
    () => {
      const source = pick(sources);
      const [a, b] = [passage(8, 30, source), passage(8, 30, source)];
      if (Math.abs(a.start - b.start) < 5000) return null;
      const typed = `${a.text}${pick([' ', ' … ', ' [...] '])}${b.text}`;
      return { kind: 'two places', typed, verdict: 'stitched', workId: null, source: source.workId };
    },
    () => {
      const [one, other] = [pick(sources), pick(sources)];
      if (one === other) return null;
      const typed = `${passage(8, 30, one).text}${pick([' ', ' … '])}${passage(8, 30, other).text}`;
      return { kind: 'two works', typed, verdict: 'stitched', workId: null, source: one.workId };
    },
    () => {
      const { source, text } = passage(30, 90);
      const words = text.split(' ');
      const drop = 6 + below(words.length - 28);
      const typed = [...words.slice(0, 10), ...words.slice(10 + drop)].join(' ');
      return isAnywhere(typed)
        ? null
        : { kind: 'hidden omission', typed, verdict: 'stitched', workId: null, source: source.workId };
    },
    () => {
      const { source, text } = passage(7, 40);
      const other = pick(sources);
      if (sources.filter((each) => plain(each.text).includes(plain(text))).length !== 1 || other === source)
        return null;
      return {
        kind: 'another work named',
        typed: text,
        verdict: 'exact',
        workId: other.workId,
        source: source.workId,
        isElsewhere: true,
      };
    },
    () => {
      const { text } = passage(9, 25);
      const words = text.split(' ');
      const shuffled = words.map((word) => ({ word, key: random() })).toSorted((a, b) => a.key - b.key);
      return {
        kind: 'shuffled words',
        typed: shuffled.map(({ word }) => word).join(' '),
        verdict: 'absent',
        workId: null,
        source: null,
      };
    },
    ...caseMakersByLength({ slice, pick, below }),
  ];
  const own = OWN_SENTENCES.map((typed): QuoteCase => ({
    kind: 'own sentence',
    typed,
    verdict: 'absent',
    workId: null,
    source: null,
  }));
  return [...makers.flatMap((make) => Array.from({ length: ofEachKind }, () => draw(make))), ...own];
}

/** Only the words, to check whether a generated quotation occurs somewhere by chance. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
