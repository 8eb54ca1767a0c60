import { expect, test } from 'vitest';
import { composeWork } from '../../../src/text/compose-work.ts';
import { tellVoice } from '../../../src/text/views/tell-voice.ts';

/** Whose words each sentence gives: a name, `author` or `unknown`. */
function voicesIn(...paragraphs: readonly string[]): readonly string[] {
  const work = composeWork(paragraphs.map((text, at) => ({ kind: 'prose' as const, text, line: at + 1 })));
  return work.layout.sentences.map((sentence) => {
    const voice = tellVoice(work, sentence);
    return voice.of === 'speaker' ? voice.name : voice.of;
  });
}

test('speech is of whom the text names beside it, before it or behind it', () => {
  expect(
    voicesIn(
      '“The bell is ours,” said Nuria. “Nobody else rang it for ten years.”',
      'Thaddeus put down the spoon and said, “The bell is of the ferry.”',
      'It rained on the quay for the whole of that week.',
      '“We paid for the rope,” Nuria said.',
      'Thaddeus answered: “And I paid for the bell.”',
    ),
  ).toEqual(['Nuria', 'Nuria', 'Thaddeus', 'author', 'Nuria', 'Thaddeus']);
});

test('where two people talk, a turn beside one of theirs is the other’s', () => {
  expect(
    voicesIn(
      '“The bell is ours,” said Nuria.',
      '“The bell belongs to the ferry, and the ferry to nobody.”',
      '“Nobody paid for the rope,” said Nuria.',
      '“I have the receipt for it,” said Thaddeus.',
      '“Show it to the harbour master.”',
      '“I will show it to everybody,” said Thaddeus.',
    ),
  ).toEqual(['Nuria', 'Thaddeus', 'Nuria', 'Thaddeus', 'Nuria', 'Thaddeus']);
});

test('speech that nobody is named for, or one of three may have said, is nobody’s known', () => {
  expect(voicesIn('“The bell is ours, and we will keep it.”', 'It rained.')).toEqual(['unknown', 'author']);
  const three = ['Nuria', 'Thaddeus', 'Ilka', 'Nuria', 'Thaddeus', 'Ilka'];
  const turns = three.map((name) => `“The bell of the ferry is mine,” said ${name}.`);
  expect(voicesIn(...turns, '“The rope of the bell is mine as well.”')).toEqual([...three, 'unknown']);
});

test('a reported view is of those who hold it, in German and French speech too', () => {
  expect(voicesIn('Critics say that the toll is unfair. I think that they have not counted.')).toEqual([
    'Critics say that',
    'author',
  ]);
  expect(
    voicesIn(
      '»Die Glocke gehört uns allen«, sagte Anna.',
      '»Die Glocke gehört der Fähre«, erwiderte Jonas.',
      '»Wir haben das Seil bezahlt«, sagte Anna.',
      '»Das Seil, aber nicht die Glocke«, sagte Jonas.',
    ),
  ).toEqual(['Anna', 'Jonas', 'Anna', 'Jonas']);
});
