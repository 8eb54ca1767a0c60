import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/text/block.ts';
import { sayInShort } from '../../../src/features/answers/say-in-short.ts';
import { quoteSides } from '../../../src/features/answers/quote-sides.ts';
import { createLibrary } from '../../../src/features/corpus/library.ts';
import { composeWork } from '../../../src/text/compose-work.ts';
import type { LanguageCode } from '../../../src/corpus/language.ts';
import { openEntryOf, shelve } from '../../support/essays.ts';

const GOOD = 'The pilots of Merrow Harbour elected Ottoline Crane as their warden.';

/** What is said in short of these sentences, each the best of a side; by default all are of one side. */
async function say(
  question: string,
  blocks: readonly Block[],
  { sides, language = 'en' }: { sides?: readonly (readonly string[])[]; language?: LanguageCode } = {},
) {
  const work = composeWork([{ kind: 'title', text: 'The Harbour Book' }, ...blocks]);
  const plain = openEntryOf(work);
  const entry = { ...plain, description: { ...plain.description, language } };
  const library = createLibrary({ store: { works: shelve([entry], [work]) }, linkTo: () => null });
  const within = {
    entries: new Map([[work.id, entry]]),
    scope: [{ workId: work.id, start: 0, end: work.text.length }],
  };
  const wanted = sides ?? [
    blocks.flatMap(({ text }) =>
      work.layout.sentences
        .map(({ start, end }) => work.text.slice(start, end))
        .filter((each) => text.includes(each)),
    ),
  ];
  const picks = wanted.map((texts) =>
    texts.map((text, i) => {
      const start = work.text.indexOf(text);
      return { workId: work.id, start, end: start + text.length, score: 10 - i / 10, matches: [] };
    }),
  );
  const quoted = await quoteSides(library, within, picks);
  const summary = sayInShort(quoted, wanted.length, question);
  return { summary, quoted, said: summary.map(({ quotation }) => quotation.exact) };
}

const prose = (text: string): Block => ({ kind: 'prose', text });

describe('in short', () => {
  test('says the best sentence', async () => {
    expect((await say('Who was elected warden?', [prose(GOOD)])).said).toEqual([GOOD]);
  });

  test.each<[string, Block]>([
    ['leans on what came before', prose('She was elected warden by the pilots of Merrow Harbour.')],
    ['points back', prose('This election of a warden was held by the pilots in the spring.')],
    ['asks', prose('Who among the pilots was elected warden of Merrow Harbour in the spring?')],
    ['only repeats the question', prose('The pilots elected a warden.')],
    ['is an aside', prose('(The pilots of Merrow Harbour elected a warden named Crane.)')],
    ['is an aside in square brackets', prose('[Warden Crane was elected by the pilots of the harbour.]')],
    ['is a row of a table', prose('Warden | Crane | elected | 1911.')],
    ['has no end', prose('Warden Crane, elected by the pilots of the harbour')],
    ['is a note', { kind: 'note', text: 'Warden Crane was elected by all pilots of the harbour.' }],
    ['is code', { kind: 'code', text: 'Warden Crane was elected by all pilots of the harbour.' }],
  ])('is left out if the best sentence %s', async (_why, block) => {
    const { said, quoted } = await say('Which warden was elected by the pilots?', [block, prose(GOOD)]);
    expect(quoted.length).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });

  test('may affirm what is asked', async () => {
    const { said } = await say('Did the pilots elect a warden?', [prose('The pilots elected a warden.')]);
    expect(said).toEqual(['The pilots elected a warden.']);
  });

  test('takes no later sentence that can’t be read alone', async () => {
    const { said } = await say('Who was elected warden?', [
      prose(GOOD),
      prose('It burned forty barrels of oil each winter in the lighthouse.'),
      prose('Every pilot owns a share of the cutter and of its sails.'),
    ]);
    expect(said).toEqual([GOOD, 'Every pilot owns a share of the cutter and of its sails.']);
  });

  test('is judged in the language of the text', async () => {
    const german = [prose('Sie wurde im Frühling von den Lotsen des Hafens gewählt.')];
    expect((await say('Wer wurde gewählt?', german, { language: 'de' })).said).toEqual([]);
  });

  test('marks whose words they are', async () => {
    const spoken = await say('Who owns the light?', [
      prose('“Nobody can own a light that everybody sees,” said Ottoline Crane to the council.'),
    ]);
    expect(spoken.summary[0]?.voice?.english).toContain('somebody speaks here');
    const reported = await say('Who owns the light?', [
      prose('Critics say that a light which everybody sees has no owner.'),
    ]);
    expect(reported.summary[0]?.voice?.english).toContain('“Critics say that”');
    const setOff = await say('Who owns the light?', [
      { kind: 'quote', text: 'Nobody can own a light that everybody sees from the sea.' },
    ]);
    expect(setOff.summary[0]?.voice?.english).toBe('the author quotes somebody here');
    const open = await say(
      'Who owns the light?',
      [prose('“Nobody keeps a list. A light that everybody sees has no owner in this harbour.”')],
      { sides: [['A light that everybody sees has no owner in this harbour.']] },
    );
    expect(open.quoted[0]?.citation.voice?.english).toContain('somebody speaks here');
    expect((await say('Who was elected warden?', [prose(GOOD)])).summary[0]?.voice).toBeUndefined();
  });

  test('has the best sentence of each side, at equal length', async () => {
    const [one, two, three] = [
      'Crane was elected warden in 1911.',
      'Oil is paid for by the guild.',
      'The guild meets on Mondays.',
    ];
    const { said, quoted } = await say(
      'Who was elected warden? Who pays for oil?',
      [prose(one), prose(two), prose(three)],
      {
        sides: [[one], [two, three]],
      },
    );
    expect(said).toEqual([one, two]);
    expect(quoted.map(({ citation }) => citation.quotation.exact)).toEqual([one, two]);
  });

  test('does not miss a side whose sentences another side has taken', async () => {
    const both = 'Crane was elected warden in 1911 and pays for the oil.';
    const other = 'The guild of the harbour elected Crane by a large majority.';
    const { said, quoted } = await say('Who was elected warden? Who pays?', [prose(both), prose(other)], {
      sides: [[both, other], [both]],
    });
    expect(said).toEqual([both]);
    expect(quoted.map(({ sides }) => sides)).toEqual([[0, 1]]);
  });

  test('is left out if a side has no sentence for it', async () => {
    const leaning = 'They are paid for by the guild of the harbour.';
    const { said } = await say('Who was elected warden? Who pays?', [prose(GOOD), prose(leaning)], {
      sides: [[GOOD], [leaning]],
    });
    expect(said).toEqual([]);
  });
});
