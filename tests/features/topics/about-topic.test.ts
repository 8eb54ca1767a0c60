import { expect, test } from 'vitest';

import { findAbout } from '../../../src/features/topics/about-topic.ts';

/** Questions that groups ask, with the topics that each is about. */
const ASKED: readonly (readonly [topics: readonly string[], text: string])[] = [
  [['hidden centre', 'centre'], 'Does every network have a hidden centre?'],
  [['hidden centre', 'centre'], 'What are hidden centres?'],
  [['centre'], 'Can money do without a centre?'],
  [['maintenance'], 'Who does the maintenance of the lamps?'],
  // A related word with another stem is not found.
  [[], 'Is maintaining a server work or power?'],
  [['who pays for the lamps'], 'Who pays for lamps?'],
  [['who pays for the lamps'], 'Why did operators pay for their lamps themselves?'],
  [['exit'], 'Is exit a remedy?'],
  [['exit'], 'What does it cost to exit a federation?'],
  [[], 'What did Nuria cook?'],
  [[], 'Why is the silo hidden in the valley?'],
  [[], 'Who wrote the list of five things?'],
  [[], 'Did the bakers keep their promise?'],
  [[], 'Who paid the baker?'],
];
const TOPICS = ['hidden centre', 'centre', 'maintenance', 'who pays for the lamps', 'exit'];

test('questions are about a topic if they have its words, in any form, or are similar to it', () => {
  const questions = ASKED.map(([topics, text]) => ({ topics, text }));
  for (const topic of TOPICS) {
    const expected = questions.filter(({ topics }) => topics.includes(topic)).map(({ text }) => text);
    expect({ topic, found: findAbout(topic, questions).map(({ text }) => text) }).toEqual({
      topic,
      found: expected,
    });
  }
});
