import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLookUps, readCase } from '../support/case-library.ts';
import { importedWork } from '../support/made-works.ts';

const everyone = { audience: 'everyone' as const, workId: null };
const page = { limit: 20, offset: 0 };

type LookUps = Awaited<ReturnType<typeof openLookUps>>;

async function reasonFor({ answers }: LookUps, text: string): Promise<string> {
  const { reason } = await answers.answer({ ...everyone, section: null, text });
  return reason?.english ?? '';
}

async function foundWith({ words }: LookUps, typed: string): Promise<readonly string[]> {
  const { places } = await words.find({ ...everyone, near: null, words: typed }, page);
  return places.map(({ quotation, matches }) =>
    matches.map(({ start, end }) => quotation.exact.slice(start, end)).join(' … '),
  );
}

it.each([
  ['no-spaces-ja.md', '塩の値段', '値段', '塩を運ぶ人は丘を越えて町へ急いだ'],
  ['no-spaces-zh.md', '盐的价钱', '价钱', '运盐的人越过山丘赶往城里'],
])('searches %s, which has no spaces', async (name, question, word, quotation) => {
  const lookUps = await openLookUps([await readCase(name)]);
  const answer = await lookUps.answers.answer({ ...everyone, section: null, text: question });
  const [first] = [...answer.quotations, ...answer.closest];
  expect(first?.quotation.exact).toContain(word);
  expect(await reasonFor(lookUps, question)).not.toContain('mention');
  expect(await foundWith(lookUps, word)).toEqual([word]);
  const check = await lookUps.quotations.check({ ...everyone, text: quotation });
  expect(check.verdict).toBe('exact');
});

it('finds a Thai word that the dictionary divides differently in a text', async () => {
  const text = 'คนขนเกลือข้ามเนินเขาไปยังเมือง ไม่มีใครรู้ราคาเกลือ';
  const lookUps = await openLookUps([importedWork([{ kind: 'prose', text }])]);
  expect(await foundWith(lookUps, 'ราคาเกลือ')).toEqual(['ราคาเกลือ']);
  expect(await reasonFor(lookUps, 'ราคาเกลือ')).not.toContain('does not mention');
});

it.each([
  ['nonviolent carters', ['nonviolent … carters']],
  ['non-violent', ['nonviolent']],
  ['non violent', ['nonviolent']],
  ['e-mail', ['email']],
  ['"by e-mail"', ['by email']],
  ['Red-headed', ['Redheaded']],
  ['nonprofit', ['nonprofit']],
])('finds %j in the hyphens case', async (typed, expected) => {
  const lookUps = await openLookUps([await readCase('hyphens.md')]);
  expect(await foundWith(lookUps, typed)).toEqual(expected);
});

it('counts every spelling of a compound, and no two words that only stand next to each other', async () => {
  const text =
    'The e-mail came. An email went. A way was found, far away. The U.S.A. was far; the USA was near.';
  const lookUps = await openLookUps([importedWork([{ kind: 'prose', text }])]);
  expect(await foundWith(lookUps, 'email')).toEqual(['e-mail', 'email']);
  expect(await foundWith(lookUps, 'e-mail')).toEqual(['e-mail', 'email']);
  expect(await foundWith(lookUps, 'away')).toEqual(['away']);
  expect(await foundWith(lookUps, 'USA')).toEqual(['U.S.A … USA']);
});

it('answers a question about a compound in another spelling', async () => {
  const lookUps = await openLookUps([await readCase('hyphens.md')]);
  for (const text of ['Who pays the Red-headed Guild?', 'What does the red headed guild pay?']) {
    const { quotations, closest } = await lookUps.answers.answer({ ...everyone, section: null, text });
    expect([...quotations, ...closest][0]?.quotation.exact).toContain('Redheaded Guild');
  }
});

it('finds what stands only in a heading, title or description, and does not deny it', async () => {
  const blocks = [
    { kind: 'title', text: 'The Salt Year' },
    { kind: 'heading', level: 1, text: 'Of Kesterwick' },
    { kind: 'prose', text: 'The carts came back before the frost.' },
  ] as const;
  const lookUps = await openLookUps([
    importedWork(blocks, { title: 'The Salt Year', author: 'Bram Thornquist' }),
  ]);
  expect(await foundWith(lookUps, 'kesterwick')).toEqual(['Kesterwick']);
  expect(await reasonFor(lookUps, 'What is Kesterwick?')).toContain('‘Kesterwick’ stands only in titles');
  expect(await reasonFor(lookUps, 'Who was Thornquist?')).toBe(
    'By Bram Thornquist there is: “The Salt Year”.',
  );
  expect(await reasonFor(lookUps, 'Who was Ottoline?')).toContain('This text does not mention ‘Ottoline’.');
  const { described } = await lookUps.words.find({ ...everyone, near: null, words: 'Thornquist' }, page);
  expect(described).toEqual([{ word: 'Thornquist', titles: ['The Salt Year'] }]);
  await expect(lookUps.names.who({ ...everyone, name: 'Thornquist' })).rejects.toThrow('No sentence has');
  const found = await lookUps.quotations.find({ ...everyone, topic: 'Kesterwick' });
  expect(found.map(({ quotation }) => quotation.exact)).toEqual(['The carts came back before the frost.']);
});

const WORDS = [
  'mill',
  'rope',
  'salt',
  'naïve',
  'Müller',
  'cæsar',
  'harbour',
  '塩',
  '値段',
  'เกลือ',
  'łódź',
  '소금',
];

/** A word as it may be written in a text, and as it may be typed. */
const spellings = fc
  .tuple(
    fc.constantFrom(...WORDS),
    fc.option(fc.constantFrom('mill', 'rope', 'head', 'naïve'), { nil: null }),
  )
  .chain(([one, other]) => {
    const isSpaced = /\p{sc=Latin}/u.test(one);
    const both =
      other === null || !isSpaced ? [one] : [`${one}-${other}`, `${one}${other}`, `${one}‑${other}`];
    const cases = both.flatMap((word) => [word, word.toUpperCase(), word.normalize('NFD')]);
    const plain = cases.map((word) =>
      word
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .normalize('NFC'),
    );
    return fc.record({
      written: fc.constantFrom(...cases),
      typed: fc.constantFrom(...cases, ...plain),
    });
  });

const places = fc.constantFrom('sentence', 'heading', 'title', 'author');

it('never says that the texts do not mention a word that stands anywhere, in whatever form', async () => {
  await fc.assert(
    fc.asyncProperty(spellings, places, async ({ written, typed }, place) => {
      const at = (where: string, other: string): string =>
        place === where ? `${other} ${written} x` : other;
      const other = importedWork([{ kind: 'prose', text: 'Nobody wrote anything else down.' }]);
      const work = importedWork(
        [
          { kind: 'title', text: at('title', 'The Year') },
          { kind: 'heading', text: at('heading', 'Of carts') },
          { kind: 'prose', text: `${at('sentence', 'They came back')}. It was cold.` },
        ],
        { author: at('author', 'Bram Dusk') },
      );
      const lookUps = await openLookUps([other, work]);
      const reason = await reasonFor(lookUps, `What is ${typed}?`);
      expect(reason).not.toMatch(/mentions|has anything/u);
      const { missing } = await lookUps.words.find({ ...everyone, near: null, words: typed }, page);
      expect(missing).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
