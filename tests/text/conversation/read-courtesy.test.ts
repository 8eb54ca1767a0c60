import { expect, it } from 'vitest';
import { readCourtesy } from '../../../src/text/conversation/read-courtesy.ts';

it.each([
  [
    'greeting',
    ['hi', 'Good morning everyone!', 'hey there', 'Moin!', 'Guten Abend zusammen', 'Bonjour à tous', 'bye'],
  ],
  [
    'thanks',
    ['thanks!', 'thank you so much', 'ok cool', 'vielen Dank', 'alles klar', 'merci beaucoup', 'd’accord'],
  ],
  [
    'help',
    [
      'help',
      'how does this work?',
      'what can I ask?',
      'Was kannst du?',
      'Wie funktioniert das?',
      'aide',
      'comment ça marche ?',
    ],
  ],
  ['bot', ['who are you?', 'are you a robot?', 'Wer bist du?', 'qui es-tu ?', 'tell me a joke']],
  [
    'more',
    [
      'and why?',
      'tell me more',
      'because',
      'what do you mean?',
      'und warum?',
      'Was meinst du damit?',
      'et alors ?',
      'weil',
      '🤔',
      '???',
    ],
  ],
  [
    'meeting',
    [
      'when is our next meeting?',
      'who is hosting tonight?',
      'Wann treffen wir uns?',
      'Quand est la prochaine réunion ?',
    ],
  ],
  ['insult', ['shut up', 'this bot sucks', 'blöder Bot', 'quel bot stupide']],
])('recognises %s', (kind, messages) => {
  for (const message of messages) expect([message, readCourtesy(message)]).toEqual([message, kind]);
});

it('takes code and markup for nothing to look up', () => {
  for (const message of ['SELECT * FROM works;', '<script>alert(1)</script>', '../../etc/passwd', '{{7*7}}'])
    expect(readCourtesy(message)).toBe('more');
});

it.each([
  'Who decides on upgrades?',
  'hey, who decides on upgrades?',
  'power',
  'war',
  'What is good?',
  'Who is an idiot?',
  'What is a machine?',
  'Why did the members leave?',
  'What does **freedom** mean to _Holt_?',
  'What is the meaning of life?',
  'Was ist ein guter Mensch?',
  'Warum gingen die Mitglieder?',
  'Qui décide des mises à jour ?',
  'As above, so below',
])('takes a question or a topic for one: %s', (message) => {
  expect(readCourtesy(message)).toBeNull();
});
