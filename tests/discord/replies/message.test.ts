import { MessageFlags, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';

import { button, card, privateNote, row, select, text } from '../../../src/discord/replies/components.ts';
import { createMessage, fileMessage, weigh } from '../../../src/discord/replies/message.ts';
import { modal, textField } from '../../../src/discord/replies/modal.ts';
import { publicMessage, shareButton, shareMessage } from '../../../src/discord/replies/share.ts';
import { english } from '../../support/words.ts';

test('a message is Components V2 and notifies nobody', () => {
  expect(createMessage([text('words')])).toMatchObject({
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  });
});

const buttons = (count: number) => Array.from({ length: count }, (_, index) => button('b', `a:b:${index}`));

test.each<[string, readonly APIMessageTopLevelComponent[], RegExp]>([
  ['nothing', [], /at least one/u],
  ['an empty text', [card([text('')])], /text display is empty/u],
  ['41 components', [card(Array.from({ length: 40 }, () => text('a')))], /41 components/u],
  ['4001 characters', [text('a'.repeat(2000)), card([text('b'.repeat(2001))])], /4001 characters/u],
  ['6 buttons in a row', [text('a'), row(buttons(6))], /one to five/u],
  ['an empty row', [text('a'), row([])], /one to five/u],
  ['two buttons of one id', [text('a'), row(buttons(1)), row(buttons(1))], /same custom id/u],
])('rejects %s', (_what, components, fault) => {
  expect(() => createMessage(components)).toThrow(fault);
});

test('weighs nested components and all text, in UTF-16 units', () => {
  expect(weigh([card([text('😀'), text('a')]), row(buttons(2))])).toEqual({ components: 6, text: 3 });
});

test('labels obey Discord’s limits', () => {
  const long = 'a'.repeat(300);
  expect(button(long, 'a:b:')).toMatchObject({ label: `${'a'.repeat(79)}…` });
  const menu = select(
    long,
    'a:b:',
    Array.from({ length: 30 }, (_, index) => ({ label: long, value: `${index}` })),
  );
  expect(menu.options).toHaveLength(25);
  expect(menu.options[0]?.label).toHaveLength(100);
  expect(menu.placeholder).toHaveLength(150);
  const field = textField({ id: 'f', label: long, value: long, maxLength: 50 });
  expect(modal('a:b:', long, [field]).title).toHaveLength(45);
});

describe('a reply for the asker', () => {
  const share = shareButton(english);
  const kept = button('More context', 'ask:context:1', { whenShared: 'kept' });
  const remove = button('Delete', 'post:delete:7');
  const message = createMessage([
    card([text('words'), ...privateNote('for you')]),
    row([share, kept, ...buttons(1)]),
  ]);

  test('is shared without its private parts, with the buttons marked for it; the share button is disabled', () => {
    const { post, reply } = shareMessage(english, message.components, '7');
    expect(post.components).toEqual([text('-# Shared by <@7>'), card([text('words')]), row([kept, remove])]);
    expect(reply.components[0]).toEqual(message.components[0]);
    expect(reply.components[1]).toEqual(
      row([{ ...share, label: 'Shared', disabled: true }, kept, ...buttons(1)]),
    );
  });

  test('is public without its private parts, with all other buttons, and can be deleted', () => {
    const { components } = publicMessage(english, message, '7');
    expect(components).toEqual([card([text('words')]), row([kept, ...buttons(1), remove])]);
  });

  test('gets a separate row for the button if there is no room, and loses an empty one', () => {
    const full = row(buttons(5));
    expect(publicMessage(english, createMessage([text('words'), full]), '7').components).toEqual([
      text('words'),
      full,
      row([remove]),
    ]);
    expect(publicMessage(english, createMessage([text('words'), row([share])]), '7').components).toEqual([
      text('words'),
      row([remove]),
    ]);
  });
});

test('a file that Discord would not accept is rejected with a clear message', () => {
  const most = 9 * 2 ** 20;
  expect(fileMessage('Here.', 'log.csv', 'é'.repeat(most / 2)).files).toHaveLength(1);
  expect(() => fileMessage('Here.', 'log.csv', 'é'.repeat(most / 2 + 1))).toThrow(/too much for one file/u);
});
