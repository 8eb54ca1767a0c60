import { ComponentType, EmbedType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { readMessageText } from '../../../src/discord/gateway/message-text.ts';
import { UserError } from '../../../src/errors.ts';

const json = <T>(value: T) => ({ toJSON: () => value });

test('reads content, text displays and embeds as readers see them', () => {
  const text = readMessageText({
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
  expect(() =>
    readMessageText({ content: ' <:wave:123456789012345678> ', components: [], embeds: [] }),
  ).toThrow(UserError);
});

test('leaves out Discord’s own preview of a link', () => {
  const preview = { type: EmbedType.Link, title: 'A site', description: 'What the site says.' };
  const text = readMessageText({
    content: 'Bread is a promise. https://example.org',
    components: [],
    embeds: [{ toJSON: () => preview }],
  });
  expect(text).toBe('Bread is a promise. https://example.org');
});
