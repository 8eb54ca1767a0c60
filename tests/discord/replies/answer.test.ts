import { phrase, uncatalogued } from '../../../src/catalogue/phrase.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { answerMessage, citationsFrom, contextMessage } from '../../../src/discord/replies/answer.ts';
import { weigh, type Message } from '../../../src/discord/replies/message.ts';
import { publicMessage, shareMessage } from '../../../src/discord/replies/share.ts';
import { abstention, answer, citation, question } from '../../support/fixtures.ts';
import { english } from '../../support/words.ts';

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
const cited = fc.record({
  exact: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 }),
  title: words,
  author: fc.option(words),
});
const citations = (max: number) =>
  fc.array(
    cited.map(({ exact, title, author }) =>
      citation(exact, {
        title,
        author,
        url: `https://example.org/${'u'.repeat(500)}`,
        voice: uncatalogued(title),
      }),
    ),
    { maxLength: max },
  );

/** Whether Discord accepts all these messages. */
function fit(messages: readonly Message[]): boolean {
  const weights = messages.map(({ components }) => weigh(components));
  return weights.every(({ text, components }) => text <= 4000 && components <= 40);
}

test('for any answer, every page obeys Discord’s limits, and so does its shared copy', () => {
  fc.assert(
    fc.property(words, citations(3), citations(5), fc.nat(20), (text, summary, quotations, page) => {
      const asked = question({ text, answer: answer({ summary, quotations }) });
      const message = answerMessage(english, asked, page, '</question mine:123456789012345678>');
      const contexts = citationsFrom(asked.answer, 0).map((each) => ({
        citation: each,
        before: 'b'.repeat(900),
        after: 'a'.repeat(900),
      }));
      const shared = shareMessage(english, message.components, '123456789012345678');
      const open = publicMessage(english, message, '123456789012345678');
      expect(
        fit([message, open, shared.post, shared.reply, contextMessage(english, asked, 0, contexts, page)]),
      ).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('an abstention obeys them too', () => {
  fc.assert(
    fc.property(words, words, citations(5), (text, reason, closest) => {
      expect(
        fit([
          answerMessage(
            english,
            question({ text, answer: abstention({ reason: uncatalogued(reason), closest }) }),
            0,
            null,
          ),
        ]),
      ).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('an abstention without close passages offers no context', () => {
  const asked = question({ answer: abstention({ closest: [], reason: null }) });
  const { components } = answerMessage(english, asked, 0, null);
  expect(JSON.stringify(components)).toContain('### The texts do not say');
  expect(JSON.stringify(components)).not.toContain('More context');
});

test.each([
  ['Answer', 0x3b8a5a, answer()],
  ['Close, not sure', 0xc98a1b, answer({ doubt: phrase('doubts.noNumber') })],
  ['The texts do not say', 0x74787f, abstention()],
] as const)('begins with %s, in its own colour', (title, colour, given) => {
  const { components } = answerMessage(english, question({ answer: given }), 0, null);
  expect(components[0]).toMatchObject({ accent_color: colour });
  expect(JSON.stringify(components[0])).toContain(`"content":"### ${title}\\n**Can a centre move?**"`);
});

test('says under a quotation whose words it gives', () => {
  const said = citation('“Nobody owns it,” said Crane.', {
    voice: phrase('voices.reported', 'said *Crane*'),
  });
  const { components } = answerMessage(english, question({ answer: answer({ summary: [said] }) }), 0, null);
  expect(JSON.stringify(components)).toContain('the author reports somebody’s view: “said \\\\*Crane\\\\*”');
});

test.each([
  [1, 3],
  [2, 2],
  [3, 3],
  [5, 3],
])('shows a page of an answer of %i sides with %i quotations', (sides, expected) => {
  const quotations = Array.from({ length: 8 }, (_, i) => citation(`Quotation number ${i}.`));
  const asked = question({ answer: answer({ summary: quotations.slice(0, 1), quotations, sides }) });
  for (const page of [0, 1]) {
    const { components } = answerMessage(english, asked, page, null);
    expect(JSON.stringify(components).match(/Quotation number \d/gu)).toHaveLength(expected);
  }
});

test('the longest possible parts still fit a message', () => {
  const locator = { section: { number: '10.10.10', title: '*'.repeat(200) }, paragraph: 9999, percent: 99 };
  const url = `https://example.org/${'u'.repeat(570)}`;
  const worst = citation('*'.repeat(5000), { title: '*'.repeat(200), author: '*'.repeat(200), locator, url });
  const reason = uncatalogued('*'.repeat(200));
  const spoken = { ...worst, voice: reason };
  const answers = [
    abstention({ reason, closest: [worst] }),
    answer({ doubt: uncatalogued('*'.repeat(100)), reason, summary: [spoken] }),
  ];
  const pages = answers.flatMap((each) =>
    [0, 1, 2, 9].map((page) =>
      answerMessage(
        english,
        question({ text: '*'.repeat(300), answer: each }),
        page,
        '</question mine:12345678901234567890>',
      ),
    ),
  );
  expect(fit(pages)).toBe(true);
});
