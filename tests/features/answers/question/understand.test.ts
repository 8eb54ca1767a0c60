import { expect, it } from 'vitest';
import type { LinedEntry } from '../../../../src/corpus/corpus.ts';
import { understand, type Understood } from '../../../../src/features/answers/question/understand.ts';

const work = (workId: string, title: string, author: string | null) =>
  ({ workId, description: { title, author, edition: null, licence: null, sourceUrl: null } }) as LinedEntry;

const SHELF = [
  work('centre', 'The Centre That Moves', 'Casimir Holt'),
  work('letters', 'Letters from the Quay', 'Casimir Holt'),
  work('ledger', 'Ledgers', 'Ines Thornquist'),
  work('strike', 'The Long Strike: A Chronicle', 'Karl Vale and Rosa Quill'),
  work('harbour', 'Harbour Life', null),
  work('rain', 'Minutes Taken in the Rain', 'Margit Pugh-Sorley'),
];

/** Words that the texts have in small letters. */
const ORDINARY = new Set(['hold', 'ledgers', 'quill', 'vale', 'rain']);

const isOrdinary = (word: string): boolean => ORDINARY.has(word);

const read = (question: string, isMentioned = true): Understood =>
  understand(question, SHELF, { isMentioned: () => isMentioned, isOrdinary });

/** The works and the topic of each inquiry of the likeliest reading. */
const asked = (question: string) => {
  const understood = read(question);
  if (understood.kind !== 'search') return understood.kind;
  return (understood.readings[0] ?? []).map(({ words, source }) => [
    source?.workIds.join() ?? null,
    words.replace(/\?$/u, '').toLowerCase(),
  ]);
};

it.each([
  'What does Holt say about envy?',
  'what does holt say about envy',
  'What did Casimir Holt think of envy?',
  'Holt on envy',
  'HOLT ON ENVY',
  'What is Holt’s view of envy?',
  'According to Holt, what is envy?',
  'Hey, can anyone tell me what Holt writes about envy? Thanks!',
  'Was sagt Holt über envy?',
  'Que dit Holt sur envy ?',
])('a named author is the scope, and leaves the query: %s', (question) => {
  expect(asked(question)).toEqual([['centre,letters', 'envy']]);
});

it.each([
  ['holts opinion of envy', 'centre,letters', 'envy'],
  ['how does holts view of envy go on', 'centre,letters', 'envy go on'],
  ['why does envy matter to holt', 'centre,letters', 'envy matter'],
  ['is there envy in holt', 'centre,letters', 'envy'],
  ['thornquist bread', 'ledger', 'bread'],
])(
  'a name in small letters that is no other word is the scope wherever it stands: %s',
  (question, works, topic) => {
    expect(asked(question)).toEqual([[works, topic]]);
  },
);

it.each([
  'why does the holt flood in spring',
  'who sat in the vale at night',
  'where do quill feathers float',
])('an ordinary word, or one with an article, is no name: %s', (question) => {
  expect(asked(question)).toEqual([[null, question]]);
});

it.each([
  'What does The Centre That Moves say about bread?',
  'How does the centre that moves treat bread?',
  'In "The Centre That Moves", what is said about bread?',
])('a named work is the scope: %s', (question) => {
  expect(asked(question)).toEqual([['centre', 'bread']]);
});

it.each([
  ['what does hotl say about envy', 'centre,letters', 'envy'],
  ['What does Casimir Hollt say about envy?', 'centre,letters', 'envy'],
  ['Thornqist on envy', 'ledger', 'envy'],
  ['What does the Center That Moves say about envy?', 'centre', 'envy'],
  ['In Letters form the Quay, what is said about envy?', 'letters', 'envy'],
])('a name may be misspelt: %s', (question, works, topic) => {
  const understood = understand(question, SHELF, { isMentioned: () => false, isOrdinary });
  const [reading] = understood.kind === 'search' ? understood.readings : [];
  expect(reading).toMatchObject([{ source: { workIds: works.split(',') }, words: `${topic}?` }]);
});

it.each(['What does Karl Hold say about envy?', 'what does the hold say about envy'])(
  'another word is no misspelt name: %s',
  (question) => {
    expect(asked(question)).toEqual([[null, question.replace('?', '').toLowerCase()]]);
  },
);

it.each([
  'Do Holt and Thornquist agree about bread?',
  'How do Holt and Thornquist differ on bread?',
  'Compare what Casimir Holt and Ines Thornquist say about bread',
  'Holt vs Thornquist on bread',
])('two authors are asked side by side: %s', (question) => {
  expect(asked(question)).toEqual([
    ['centre,letters', 'bread'],
    ['ledger', 'bread'],
  ]);
});

it.each(['what does pugh-sorley say about rain', 'Pugh-Sorley on rain', 'Margit Pugh-Sorley on rain'])(
  'a family name may have a hyphen: %s',
  (question) => {
    expect(asked(question)).toEqual([['rain', 'rain']]);
  },
);

it('two authors of one work are one source', () => {
  expect(asked('What do Vale and Quill say about wages?')).toEqual([['strike', 'wages']]);
});

it('a title that may be what the question is about stays in the query, too', () => {
  const understood = read('Was harbour life easy in winter?');
  const readings = understood.kind === 'search' ? understood.readings : [];
  expect(readings.map((each) => each.map(({ source }) => source?.name ?? null))).toEqual([
    ['Harbour Life'],
    [null],
  ]);
  expect(readings[1]?.[0]?.words).toBe('Was harbour life easy in winter?');
});

it('reads a title as what the question is about where the work itself does not answer', () => {
  const understood = read('Where did the long strike take hold?');
  expect(understood).toMatchObject({
    readings: [[{ source: { name: 'The Long Strike: A Chronicle' } }]],
    partly: [[{ source: null, words: 'Where did the long strike take hold?' }]],
  });
});

it.each(['How many Grammys has Lady Gaga won?', 'What did Nikola Tesla do in Maribor for work?'])(
  'no name goes on beyond a verb: %s',
  (question) => {
    expect(read(question, false)).toMatchObject({ kind: 'search' });
  },
);

it.each(['Who keeps ledgers?', 'Why did they halt at the quay?', 'What is a long strike?'])(
  'ordinary words are no names: %s',
  (question) => {
    expect(asked(question)).toEqual([[null, question.slice(0, -1).toLowerCase()]]);
  },
);

it.each([
  ['Who wrote The Long Strike?', ['strike']],
  ['who is the author of ledgers', ['ledger']],
  ['Letters from the Quay author', ['letters']],
  ['Wer hat The Long Strike geschrieben?', ['strike']],
  ['Qui a écrit The Long Strike ?', ['strike']],
])('asks for an author: %s', (question, workIds) => {
  expect(read(question)).toEqual({ kind: 'authors', workIds });
});

it.each([
  'What did Holt write?',
  'Which works by Holt are there?',
  'Is there anything by Casimir Holt?',
  'Welche Bücher von Holt gibt es?',
  'Quels livres de Holt y a-t-il ?',
])('asks for an author’s works: %s', (question) => {
  expect(read(question)).toMatchObject({ kind: 'works', workIds: ['centre', 'letters'] });
});

it.each(['holt vs thornquist', 'Holt vs Thornquist', 'what do holt and thornquist say'])(
  'names what there is by authors of whom nothing is asked: %s',
  (question) => {
    expect(read(question)).toEqual({
      kind: 'works',
      author: 'Casimir Holt / Ines Thornquist',
      workIds: ['centre', 'letters', 'ledger'],
    });
  },
);

it.each([
  'How many works are there?',
  'Which texts do you have?',
  'Welche Texte gibt es hier?',
  'Quels textes as-tu ?',
])('asks for all works: %s', (question) => {
  expect(read(question)).toEqual({ kind: 'works', author: null, workIds: [] });
});

it.each([
  ['What does Hannah Arendt say about power?', 'Hannah Arendt'],
  ['Arendt on power', 'Arendt'],
  ['What is Arendt’s view of power?', 'Arendt'],
  ['Who wrote Being and Time?', 'Being and Time'],
  ['Was sagt Arendt über Macht?', 'Arendt'],
])('says whose words are not here: %s', (question, name) => {
  expect(read(question, false)).toEqual({ kind: 'unknown', name });
  expect(read(question, true).kind).toBe('search');
});

it('asks each work once who speaks of something', () => {
  const understood = read('Which author writes about tides?');
  expect(understood).toEqual({
    kind: 'search',
    readings: [[{ words: 'tides?', source: null, isAcross: true, claim: null }]],
    partly: [],
  });
});

it('takes two questions in one message for two', () => {
  expect(asked('When did the harbour close? And who owned the railway company?')).toEqual([
    [null, 'when did the harbour close'],
    [null, 'who owned the railway company'],
  ]);
  expect(asked('Who left, and why?')).toEqual([[null, 'who left, and why']]);
});

it.each([
  ['been reading this on the train. who founded the harbour council?', 'who founded the harbour council'],
  ['the train was late again, sadly. who founded the harbour council lol', 'who founded the harbour council'],
])('has the part of a message that asks for another reading: %s', (message, core) => {
  const understood = read(message);
  const partly = understood.kind === 'search' ? understood.partly : [];
  expect(partly.map(([inquiry]) => inquiry?.words.replace(/\?$/u, ''))).toEqual([core]);
});

it.each([
  ['my cat woke me up, who founded the harbour council lol', 'who founded the harbour council'],
  ['I skipped a page in a hurry. Who founded the harbour council?', 'Who founded the harbour council'],
  ['J’ai sauté une page. Qui a fondé le conseil du port ?', 'Qui a fondé le conseil du port'],
])('reads what is asked first without what the writer says of themselves: %s', (message, core) => {
  const understood = read(message);
  const readings = understood.kind === 'search' ? understood.readings : [];
  const words = readings.map(([inquiry]) => inquiry?.words.replace(/\s?\?$/u, ''));
  expect(words[0]).toBe(core);
  expect(words).toHaveLength(2);
});

it.each([
  'Along with tolls and grants, where did funds for the harbour council come from?',
  'Upon hearing the verdict, what did the pilots do with the boats?',
])('leaves a clause in the question that is not about the asker: %s', (question) => {
  expect(read(question)).toMatchObject({ kind: 'search', partly: [] });
});

it('leaves a clause in the question that names somebody or a number', () => {
  const understood = read('After Ottoline left in 1911, who founded the harbour council?');
  expect(understood).toMatchObject({ kind: 'search', partly: [] });
});

it.each(['Who is The Long Strike by?', 'whos the author of The Long Strike'])(
  'asks for an author in short: %s',
  (question) => {
    expect(read(question)).toEqual({ kind: 'authors', workIds: ['strike'] });
  },
);
