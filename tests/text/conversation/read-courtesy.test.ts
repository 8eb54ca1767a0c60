import { expect, it } from 'vitest';
import { hearCourtesy, readCourtesy } from '../../../src/text/conversation/read-courtesy.ts';

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

it.each([
  'how do I use this',
  'how to use this bot?',
  'how should I use it',
  'where do I start?',
  'what now?',
  'show me what you can do',
  'Wie verwende ich dich?',
  'wie benutzt man das',
  'Was mache ich hier?',
  'hilf mir bitte',
  'comment je m’en sers ?',
  'à quoi ça sert ?',
  'aidez-moi',
])('gives help to who asks for it: %s', (message) => {
  expect(readCourtesy(message)).toBe('help');
});

it.each([
  'how do I use the lamps?',
  'how to use a network',
  'where do I start with the lamps?',
  'à quoi sert la lampe ?',
])('leaves a question about something a question: %s', (message) => {
  expect(readCourtesy(message)).toBeNull();
});

it.each([
  ['merci!', 'fr'],
  ['cool merci', 'fr'],
  ['danke', 'de'],
  ['super, danke!', 'de'],
  ['thanks', 'en'],
  ['hallo', 'de'],
  ['hello', 'en'],
  ['bonjour', 'fr'],
  ['und warum?', 'de'],
  ['et alors ?', 'fr'],
  ['comment ça marche ?', 'fr'],
])('hears in which language %s is', (message, language) => {
  expect(hearCourtesy(message)?.languages[0]).toBe(language);
});

it('knows no language of signs', () => {
  expect(hearCourtesy('🤔')).toEqual({ kind: 'more', languages: [] });
});
