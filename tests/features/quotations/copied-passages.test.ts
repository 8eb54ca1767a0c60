import { expect, it } from 'vitest';
import { openLookUps, readCase } from '../../support/case-library.ts';
import { importedWork } from '../../support/made-works.ts';

const SENTENCE = 'A centre may move and be a centre still, if the spokes agree to follow it down to the sea.';

const COUNTED = 'Whoever counts the spokes counts the wheel.';

const holt = importedWork(
  [
    { kind: 'prose', text: `${SENTENCE} ${COUNTED}` },
    { kind: 'prose', text: 'Il faut centraliser les comptes du moulin avant la fin de l’année.' },
    {
      kind: 'verse',
      text: 'We sold the salt at Merrow Town\nand never saw the carts again\nOttoline Crane, The Salt Year',
    },
  ],
  { title: 'The Centre That Moves', author: 'Casimir Holt' },
);
const thornquist = importedWork(
  [{ kind: 'prose', text: 'Bread is a promise that somebody else keeps for you.' }],
  {
    title: 'The Bread Money',
    author: 'Isolde Thornquist',
  },
);

async function check(text: string) {
  const { quotations } = await openLookUps([holt, thornquist, await readCase('hyphens.md')]);
  return quotations.check({ audience: 'everyone', text, workId: null });
}

const KINDLE = 'Holt, Casimir. The Centre That Moves (p. 12). Lantern Press. Kindle Edition.';
const APPLE =
  'Excerpt From\nThe Centre That Moves\nCasimir Holt\nhttps://books.example/1\nThis material may be protected by copyright.';

/** The line below a quotation in the bot's own replies. */
const OWN_LINE =
  'The Centre That Moves — Casimir Holt · 4 Exit, or the open door that nobody uses, ¶ 2 · 52 % · Read in the text';

it.each([
  [`${SENTENCE}\n\n${KINDLE}`, KINDLE],
  [`${SENTENCE} ${KINDLE}`, KINDLE],
  [
    `${SENTENCE}\n\nHolt, Casimir (2011-03-04). The Centre That Moves (Kindle Locations 180-181). Kindle Edition.`,
    'Locations',
  ],
  [`“${SENTENCE}”\n\n${APPLE}`, 'Excerpt From'],
  [`“${SENTENCE}” ${APPLE.replaceAll('\n', ' ')}`, 'Excerpt From'],
  [
    `„${SENTENCE}“\n\nAuszug aus\nThe Centre That Moves\nCasimir Holt\nDieses Material ist möglicherweise urheberrechtlich geschützt.`,
    'Auszug aus',
  ],
  [`${SENTENCE}\nThe Centre That Moves\nCasimir Holt\np. 12`, 'p. 12'],
  [`${SENTENCE}\nhttps://example.org/centre#:~:text=A%20centre`, 'https://example.org'],
  [`${SENTENCE} https://example.org/centre`, 'https://example.org'],
  [`${SENTENCE} <https://example.org/centre>`, 'https://example.org'],
  [
    `The Centre That Moves (Holt, Casimir)\n- Your Highlight on page 12 | Added on Monday, 1 March 2021\n\n${SENTENCE}\n==========`,
    'Your Highlight',
  ],
  [`Casimir Holt writes in The Centre That Moves:\n\n${SENTENCE}`, 'Casimir Holt writes'],
  [`“${SENTENCE}”\n\n${OWN_LINE}`, OWN_LINE],
  [`${SENTENCE} ${OWN_LINE}`, OWN_LINE],
  [`[21:03] Mara: ${SENTENCE}`, '[21:03] Mara:'],
  [`[01.03.26, 21:03:11] Mara: “${SENTENCE}”`, 'Mara'],
  [`01/03/2026, 9:03 pm - Mara Denholm: ${SENTENCE}`, 'Mara Denholm'],
  [`Mara — Today at 21:03\n${SENTENCE}`, 'Mara — Today at 21:03'],
  [`Mara, [1. März 2026 21:03]:\n${SENTENCE}`, 'März'],
  [`${SENTENCE}\n\n- ${KINDLE}`, KINDLE],
])('takes off what an app adds: %j', async (text, extra) => {
  const checked = await check(text);
  expect(checked.verdict).toBe('exact');
  expect(checked.extras.join(' / ')).toContain(extra);
  expect(checked.trueAuthor).toBeNull();
});

it('does not take off a last line that stands in the work', async () => {
  const text =
    'We sold the salt at Merrow Town\nand never saw the carts again\nOttoline Crane, The Salt Year';
  expect(await check(text)).toMatchObject({ verdict: 'exact', quoted: text, extras: [] });
});

it.each([
  [`${SENTENCE} — Casimir Holt`, 'Casimir Holt', null],
  [`${SENTENCE}\n— Casimir Holt`, 'Casimir Holt', null],
  [`> ${SENTENCE}\n> — Isolde Thornquist`, 'Isolde Thornquist', 'Casimir Holt'],
  [`> ${SENTENCE}\n— Isolde Thornquist`, 'Isolde Thornquist', 'Casimir Holt'],
  [`> ${SENTENCE}\n> - Isolde Thornquist`, 'Isolde Thornquist', 'Casimir Holt'],
  [`${SENTENCE} — Isolde Thornquist`, 'Isolde Thornquist', 'Casimir Holt'],
  [`“Bread is a promise that somebody else keeps for you.” (Holt)`, 'Holt', 'Isolde Thornquist'],
  [
    `Bread is a promise that somebody else keeps for you. - Holt, The Centre That Moves`,
    'Holt, The Centre That Moves',
    'Isolde Thornquist',
  ],
  [
    `Bread is a promise that somebody else keeps for you. — The Bread Money, p. 3`,
    'The Bread Money, p. 3',
    null,
  ],
])('compares the attribution of %j with the author', async (text, attribution, trueAuthor) => {
  expect(await check(text)).toMatchObject({ verdict: 'exact', attribution, trueAuthor });
});

it('says that a source line of an app names somebody else', async () => {
  const text = `Bread is a promise that somebody else keeps for you.\n\n${KINDLE}`;
  expect(await check(text)).toMatchObject({ verdict: 'exact', trueAuthor: 'Isolde Thornquist' });
});

it('takes a remark below a quotation for no attribution', async () => {
  expect(await check(`“${SENTENCE}”\nWow`)).toMatchObject({ verdict: 'exact', trueAuthor: null });
  const other = `“${SENTENCE}”\n\nExcerpt From: Ann Example, On Tides`;
  expect(await check(other)).toMatchObject({ verdict: 'exact', trueAuthor: 'Casimir Holt' });
});

it.each([
  'The nonprofit mill is run by non-violent carters',
  'carters who never cooperate by e-mail',
  'The Red-headed Guild pays four crowns a week',
  'carters who never co-operate by e-mail.',
])('calls hyphens typography: %j', async (text) => {
  const { verdict, places } = await check(text);
  expect(verdict).toBe('typography');
  expect(places[0]?.flatMap(({ typography }) => typography)).toContain('hyphenation');
});

it('shows the true word for a wrong last one', async () => {
  const { verdict, places } = await check(SENTENCE.replace('the sea.', 'the river.'));
  expect(verdict).toBe('close');
  const [piece] = places[0] ?? [];
  const [difference] = piece?.differences ?? [];
  expect(piece?.quoted.slice(difference?.quoted.start, difference?.quoted.end)).toBe('river');
  expect(piece?.citation.quotation.exact.slice(difference?.text.start, difference?.text.end)).toBe('sea');
});

it('does not compare what is added at the end with the next sentence', async () => {
  const { places } = await check('if the spokes agree to follow it down to the sea indeed');
  const [difference] = places[0]?.[0]?.differences ?? [];
  expect(difference?.text.start).toBe(difference?.text.end);
});

it.each([`Mara: ${COUNTED}`, `[so] Mara: ${COUNTED}`])(
  'does not compare what is added in front with the sentence before: %j',
  async (text) => {
    const { verdict, places } = await check(text);
    expect(verdict).toBe('close');
    const [piece] = places[0] ?? [];
    expect(piece?.citation.quotation.exact).toBe(COUNTED);
    expect(piece?.differences.every(({ text: { start, end } }) => start === end)).toBe(true);
  },
);

it('shows the true word for a wrong one before the end of a sentence', async () => {
  const { places } = await check(`it down to the river. ${COUNTED}`);
  expect(places[0]?.[0]?.citation.quotation.exact).toContain('the sea. Whoever');
});

it.each([
  ['Il faut décentraliser les comptes du moulin avant la fin de l’année.', 'decentraliser'],
  ['Il ne faut pas centraliser les comptes du moulin avant la fin de l’année.', 'ne'],
  ['Bread is not a promise that somebody else keeps for you.', 'not'],
  ['A centre may move and never be a centre still, if the spokes refuse to follow it', 'never'],
  ['if the spokes disagree to follow it down to the sea.', 'disagree'],
])('flags the reversal in %j', async (text, word) => {
  const { verdict, places } = await check(text);
  expect(verdict).toBe('close');
  const negations = places[0]?.flatMap(({ differences }) => differences.flatMap((each) => each.negations));
  expect(negations).toContain(word);
});
