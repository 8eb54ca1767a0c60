import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/text/languages/languages.ts';
import { takeFrameOff } from '../../../src/text/conversation/take-frame-off.ts';

const asked = (message: string): string => {
  const { start, end } = takeFrameOff(message);
  return message.slice(start, end);
};

it.each([
  ['hey, who decides on upgrades pls', 'who decides on upgrades'],
  ['Who decides on upgrades? Thanks!', 'Who decides on upgrades?'],
  ['Hey guys, quick question: who decides on upgrades? :)', 'who decides on upgrades?'],
  ['Sorry if this is a dumb question but who decides on upgrades', 'who decides on upgrades'],
  ['I was just wondering if anyone knows who decides on upgrades lol', 'who decides on upgrades'],
  ['can someone please tell me who decides on upgrades, thx in advance 🙏', 'who decides on upgrades'],
  ['Could you explain to me what a fork is please?', 'what a fork is'],
  ['Könnt ihr mir bitte sagen, wer über Updates entscheidet? Danke!', 'wer über Updates entscheidet?'],
  ['Hallo zusammen, ich hätte da mal eine kurze Frage: wer entscheidet', 'wer entscheidet'],
  ['Je voudrais savoir qui décide des mises à jour, merci d’avance', 'qui décide des mises à jour'],
  ['Bonjour, est-ce que quelqu’un sait qui décide svp ?', 'qui décide'],
])('takes greetings, politeness and thanks off: %s', (message, question) => {
  expect(asked(message)).toBe(question);
});

it.each([
  'What is the meaning of politeness?',
  'What can we know?',
  'Do you know thyself, asks the oracle, or not',
  'Who thanks the ferryman?',
  'Does the author think that leaving is easy?',
  'Welche Frage stellt der Müller?',
  'Que veut dire « merci » dans ce conte ?',
])('leaves a question whole that has such words in it: %s', (question) => {
  expect(asked(question)).toContain(question.split(' ').at(-1));
  expect(asked(question).length).toBeGreaterThan(question.length / 2);
});

it('leaves nothing of a message that is only a frame', () => {
  for (const message of ['hi there!', 'please?', 'merci beaucoup !', '🙏', '', '   '])
    expect(asked(message)).toBe('');
});

const bits = Object.values(LANGUAGES).flatMap(({ conversation: { before, after, classes } }) =>
  [...before, ...after].map((pattern) =>
    pattern
      .replaceAll(/<(\w+)>/gu, (_, name: string) => classes[name]?.split(' ')[0] ?? '')
      .replaceAll(/[?*,]/gu, ''),
  ),
);

it('gives a range of the message, and never takes longer than the message is long', () => {
  const message = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'grapheme' })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(message, (parts) => {
      const text = parts.join(' ').slice(0, 500);
      const { start, end } = takeFrameOff(text);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 300 },
  );
});
