import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import { takeAsidesOff } from '../../../src/text/conversation/take-asides-off.ts';

it.each([
  ['Hope you are all well! Who keeps the lighthouse? Cheers, Tom', 'Who keeps the lighthouse?'],
  ['alright lighthouse nerds, who keeps the lamp burning?', 'who keeps the lamp burning?'],
  ['Long time lurker here. Who keeps the lighthouse? Thanks!', 'Who keeps the lighthouse?'],
  [
    'moin, sorry falls das schon mal gefragt wurde, Who keeps the lighthouse? lg',
    'Who keeps the lighthouse?',
  ],
  ['Hallo, ich habe leider eine Seite übersprungen. Who keeps the lighthouse?', 'Who keeps the lighthouse?'],
  ['coucou, désolé si on l’a déjà demandé, Who keeps the lighthouse? merci !', 'Who keeps the lighthouse?'],
  ['Ich hoffe, ich bin hier richtig. Wer hütet den Leuchtturm?', 'Wer hütet den Leuchtturm?'],
  [
    'J’espère que vous allez bien. Où le gardien a-t-il caché la clé ?',
    'Où le gardien a-t-il caché la clé ?',
  ],
])('leaves what is asked of “%s”', (message, question) => {
  expect(takeAsidesOff(message)).toBe(question);
});

it.each([
  'Which of the main ports is in Hollywood, CA?',
  'Which network showed the game in the U.S.?',
  'In Norderhaff, what would be grown after a flood?',
  'After the war of 1911, who led the pilots?',
  'If the lamp goes out, who is to blame?',
  'I read of a treaty. Why did the treaty fail?',
  'I would like to learn more about frogs. What is the biggest one?',
  'The lighthouse? What’s that?',
  'Who left? And who stayed behind?',
  'Honestly I think exit is overrated.',
])('leaves “%s” as it is', (message) => {
  expect(takeAsidesOff(message)).toBe(message);
});

it('returns a part of any message, as it is written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('hi', 'thanks', 'who', 'keeps', 'Lamp', '?', ',', '. ', ' ', '\n')),
      (bits) => {
        const message = bits.join('');
        expect(message).toContain(takeAsidesOff(message));
      },
    ),
    {
      numRuns: 1000,
      examples: [[['hi', '. ', '?', '\n', 'who', 'keeps', 'Lamp', '?', '\n', '?', '\n', 'thanks']]],
    },
  );
});
