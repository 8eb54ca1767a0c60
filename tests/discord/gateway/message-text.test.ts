import { ComponentType, EmbedType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { readMessageText } from '../../../src/discord/gateway/message-text.ts';
import { UserError } from '../../../src/errors.ts';

const json = <T>(value: T) => ({ toJSON: () => value });

/** A message of a person, with nothing in it. */
const EMPTY = {
  content: '',
  components: [],
  embeds: [],
  author: { bot: false },
  webhookId: null,
  messageSnapshots: new Map(),
  attachments: new Map(),
};

test('reads content, text displays and embeds as readers see them', () => {
  const text = readMessageText({
    ...EMPTY,
    author: { bot: true },
    content: '**A tide** is \\*not\\* <@123456789012345678> a middle',
    components: [
      json({
        type: ComponentType.Container,
        components: [
          { type: ComponentType.TextDisplay, content: '> So say the pilots.' },
          {
            type: ComponentType.Section,
            components: [{ type: ComponentType.TextDisplay, content: 'And so it is.' }],
          },
        ],
      }),
    ],
    embeds: [
      json({ title: 'Of tides', description: 'They turn.', fields: [{ name: 'When', value: 'at noon' }] }),
    ],
  });
  expect(text).toBe(
    'A tide is *not*   a middle\n\n> So say the pilots.\n\nAnd so it is.\n\nOf tides\n\nThey turn.\n\nWhen\nat noon',
  );
});

test('a message without text is rejected', () => {
  expect(() => readMessageText({ ...EMPTY, content: ' <:wave:123456789012345678> ' })).toThrow(UserError);
});

test.each([EmbedType.Link, EmbedType.Article, EmbedType.Rich])(
  'leaves out Discord’s own preview of a link, of type %s',
  (type) => {
    const preview = { type, title: 'A site', description: 'What the site says.' };
    const content = 'Bread is a promise. https://example.org';
    expect(readMessageText({ ...EMPTY, content, embeds: [json(preview)] })).toBe(content);
  },
);

test('reads the embeds of a webhook, which are its own words', () => {
  const embeds = [json({ type: EmbedType.Rich, description: 'Bread is a promise.' })];
  expect(readMessageText({ ...EMPTY, webhookId: '7', embeds })).toBe('Bread is a promise.');
});

test('reads what was forwarded', () => {
  const messageSnapshots = new Map([['7', { content: 'Bread is **a** promise.', components: null }]]);
  expect(readMessageText({ ...EMPTY, messageSnapshots })).toBe('Bread is a promise.');
});

test('reads the description of a picture where there are no other words', () => {
  const attachments = new Map([
    ['7', { description: 'Bread is a promise.' }],
    ['8', { description: null }],
  ]);
  expect(readMessageText({ ...EMPTY, attachments })).toBe('Bread is a promise.');
  expect(readMessageText({ ...EMPTY, attachments, content: 'Look.' })).toBe('Look.');
});
