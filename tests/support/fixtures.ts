import { phrase } from '../../src/catalogue/phrase.ts';
import type { Answer } from '../../src/corpus/answer.ts';
import type { QuoteCheck } from '../../src/corpus/quote-check.ts';
import type { ListedWork } from '../../src/features/corpus/corpus.ts';
import type { WorkSummary } from '../../src/features/summaries/summarise-scope.ts';
import type { FoundWords, Naming } from '../../src/features/find/found-words.ts';
import type { LoggedQuestion } from '../../src/corpus/question.ts';
import type { Citation } from '../../src/corpus/quotation.ts';

/** A citation with a different place for each `exact`. */
export function citation(exact: string, change: Partial<Citation> = {}): Citation {
  const start = Array.from(exact).reduce(
    (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 100_003,
    7,
  );
  return {
    quotation: { workId: 'w'.repeat(26), start, end: start + exact.length, exact, prefix: '', suffix: '' },
    title: 'The Centre That Moves',
    author: 'A. Writer',
    locator: { section: { number: '3.2', title: 'Of tides' }, paragraph: 4, percent: 43 },
    url: 'https://example.org/centre#:~:text=a',
    matches: [],
    ...change,
  };
}

/** An answer with one sentence of summary and these quotations. */
export function answer(change: Partial<Answer> = {}): Answer {
  return {
    answered: true,
    confidence: 0.9,
    summary: [citation('A centre may move and be a centre still.')],
    quotations: [citation('The tide has a middle too.')],
    doubt: null,
    sides: 1,
    closest: [],
    reason: null,
    ...change,
  };
}

/** An abstention. */
export function abstention(change: Partial<Answer> = {}): Answer {
  return {
    answered: false,
    confidence: 0.1,
    summary: [],
    quotations: [],
    doubt: null,
    sides: 1,
    closest: [citation('Bread was paid for in notes of hand.')],
    reason: phrase('abstentions.notMentioned', ['Lisbon'], 3, false),
    ...change,
  };
}

/** A question of a group. */
export function question(change: Partial<LoggedQuestion> = {}): LoggedQuestion {
  return {
    id: 'q1',
    groupId: 'group',
    channelId: 'channel',
    memberId: '1001',
    interactionId: 'interaction',
    askedAt: new Date('2026-03-01T12:00:00Z'),
    text: 'Can a centre move?',
    workId: null,
    section: null,
    answer: answer(),
    thread: null,
    isPublic: false,
    status: 'open',
    editedAt: null,
    ...change,
  };
}

/** A work in a corpus. */
export function entry(change: Partial<ListedWork> = {}): ListedWork {
  return {
    groupId: 'group',
    workId: 'w'.repeat(26),
    description: {
      title: 'The Centre That Moves',
      author: 'A. Writer',
      edition: '2nd',
      licence: 'CC0',
      sourceUrl: 'https://example.org/centre',
      language: 'en',
    },
    size: { characters: 6000, words: 1000, sections: 5, paragraphs: 20, sentences: 60, passages: 15 },
    origin: 'centre.html',
    report: { format: 'html', encoding: 'utf-8', drops: [], remarks: [], links: { proved: 59, total: 60 } },
    addedBy: null,
    addedAt: new Date('2026-02-01T12:00:00Z'),
    address: 'https://example.org/centre',
    line: null,
    reading: { groupId: 'group', until: null },
    ...change,
  };
}

/** A quotation that is exactly in a text. */
export function quoteCheck(change: Partial<QuoteCheck> = {}): QuoteCheck {
  const quoted = 'A centre may move and be a centre still.';
  return {
    verdict: 'exact',
    quoted,
    attribution: null,
    extras: [],
    trueAuthor: null,
    brackets: [],
    isElsewhere: false,
    isLined: false,
    places: [[{ quoted, citation: citation(quoted), typography: [], differences: [] }]],
    total: 1,
    stitching: null,
    added: [],
    omittedNegations: [],
    closest: [],
    ...change,
  };
}

/** Seven places of a word found in one work. */
export function foundWords(change: Partial<FoundWords> = {}): FoundWords {
  return {
    total: 7,
    isWhole: true,
    works: [{ entry: entry(), count: 7 }],
    places: [1, 2, 3, 4, 5, 6, 7].map((n) =>
      citation(`Tide ${n} comes in.`, { matches: [{ start: 0, end: 4 }] }),
    ),
    missing: [],
    described: [],
    corrections: [],
    ...change,
  };
}

/** A name with three mentions in one work. */
export function naming(change: Partial<Naming> = {}): Naming {
  const sections = [
    { section: null, count: 1 },
    { section: { number: '3.2', title: 'Of tides' }, count: 2 },
  ];
  return {
    name: 'Crane',
    within: ['Ottoline Crane'],
    total: 3,
    isWhole: true,
    first: citation('Then came Ottoline Crane.'),
    last: citation('Crane never came again.'),
    works: [{ entry: entry(), count: 3, sections }],
    ...change,
  };
}

/** A summary of a work. */
export function workSummary(change: Partial<WorkSummary> = {}): WorkSummary {
  return {
    entry: entry(),
    section: null,
    citations: [citation('A centre may move and be a centre still.'), citation('The tide has a middle too.')],
    shown: { sentences: 2, words: 14 },
    total: { sentences: 60, words: 900 },
    ...change,
  };
}
