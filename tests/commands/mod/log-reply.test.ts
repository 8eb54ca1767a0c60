import { array, assert, constantFrom, property, record } from 'fast-check';
import { expect, test } from 'vitest';

import { LONGEST_EVIDENCE } from '../../../src/corpus/moderation.ts';
import { catalogueOf } from '../../../src/catalogue/catalogue.ts';
import { LIMITS } from '../../../src/discord/replies/limits.ts';
import { weigh } from '../../../src/discord/replies/message.ts';
import { logMessage, takeFitting } from '../../../commands/mod/log-reply.ts';
import { reasonsMessage } from '../../../commands/mod/reasons.ts';
import { reportMessage } from '../../../commands/mod/report-reply.ts';
import { LONGEST_TOPIC, LONGEST_WORDS } from '../../../src/features/moderation/create-moderation.ts';
import { newEntry } from '../../../src/features/moderation/new-entry.ts';

const ID = '1'.repeat(20);
const AT = new Date('2026-11-21T12:00:00Z');
const filter = { groupId: ID, reader: '9', about: ID, from: AT, before: AT };

/** Words that take much to be shown as they are: markup, and controls of direction on lines of their own. */
const costly = (length: number) =>
  constantFrom('*', '\u2067\n', '\u2069\n', '\u202e\n', '> \n', '@', 'a ').map((unit) =>
    unit.repeat(length).slice(0, length),
  );

function reportOf(words: string, topic: string, said: string) {
  const common = { groupId: ID, at: AT, by: ID, channelId: ID, messageId: ID };
  const about = { about: ID, topic, reason: topic };
  const names = Array.from({ length: 9 }, () => topic);
  const evidence = { text: said, isCut: true, files: names, stickers: names, embeds: 9, polls: 1 };
  const told = { ...common, ...about, kind: 'report', words, evidence, messageAt: AT } as const;
  const entry = { ...newEntry(told), id: 'r', former: null };
  const followUp = { ...newEntry({ ...common, kind: 'settled' }), id: 'f', former: null };
  return { entry, followUps: [followUp, followUp] };
}

test.each(['en', 'de', 'fr'] as const)(
  'in %s any entries that can be kept stand in one message',
  (language) => {
    const words = catalogueOf(language);
    const entry = record({
      words: costly(LONGEST_WORDS),
      topic: costly(LONGEST_TOPIC),
      said: costly(LONGEST_EVIDENCE),
    });
    assert(
      property(
        array(entry, { minLength: 1, maxLength: 7 }),
        constantFrom(true, false),
        (entries, fromEnd) => {
          const all = entries.map((each) =>
            reportOf(each.words, each.topic.replaceAll('\n', ' '), each.said),
          );
          const reports = takeFitting(words, all, { fromEnd });
          expect(reports.length).toBeGreaterThan(0);
          expect(reports).toEqual(fromEnd ? all.slice(-reports.length) : all.slice(0, reports.length));
          const message = logMessage(words, filter, { reports, start: 7, hasOlder: true });
          expect(weigh(message.components).text).toBeLessThanOrEqual(LIMITS.text);
          for (const report of reports) expect(reportMessage(words, report).components).toHaveLength(1);
        },
      ),
    );
  },
);

test('any list of reasons that can be kept stands in one message', () => {
  const words = catalogueOf('fr');
  assert(
    property(array(constantFrom('*', '\u2067', '\u2069', '_'), { minLength: 17, maxLength: 17 }), (units) => {
      const reasons = units.map((unit, at) => `${at}${unit.repeat(98)}`);
      const message = reasonsMessage(words, reasons, { mayEdit: true, note: words.moderation.reasons.saved });
      expect(weigh(message.components).text).toBeLessThanOrEqual(LIMITS.text);
    }),
  );
});

test('a topic or reason that was taken in with line breaks stays in small print', () => {
  const words = catalogueOf('en');
  const report = reportOf('', 'Bread\n# Salt', '');
  const sent = JSON.stringify(reportMessage(words, report).components);
  expect(sent).toContain('-# Topic: Bread # Salt\\n-# Reason: Bread # Salt\\n');
});
