import { MessageFlags, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { expect, test } from 'vitest';

import {
  button,
  card,
  privateNote,
  row,
  select,
  text,
  textModal,
} from '../../../src/discord/replies/components.ts';
import { createMessage, weigh } from '../../../src/discord/replies/message.ts';
import { shareMessage } from '../../../src/discord/replies/share.ts';

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
])('refuses %s', (_what, components, fault) => {
  expect(() => createMessage(components)).toThrow(fault);
});

test('weighs nested components and all text, in UTF-16 units', () => {
  expect(weigh([card([text('😀'), text('a')]), row(buttons(2))])).toEqual({ components: 6, text: 3 });
});

test('labels keep Discord’s limits', () => {
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
  const modal = textModal({
    id: 'a:b:',
    title: long,
    field: { id: 'f', label: long, value: long, maxLength: 50 },
  });
  expect(modal.title).toHaveLength(45);
});

test('a shared copy has no private part and no button but those given; the share button is spent', () => {
  const share = button('Share to channel', 'ask:share:1', { style: 'primary' });
  const components = createMessage([
    card([text('words'), ...privateNote('for you')]),
    row([share, ...buttons(1)]),
  ]).components;
  const { post, reply } = shareMessage(components, { memberId: '7', pressed: 'ask:share:1' }, buttons(1));
  expect(post.components).toEqual([text('-# Shared by <@7>'), card([text('words')]), row(buttons(1))]);
  expect(reply.components[0]).toEqual(components[0]);
  expect(reply.components[1]).toEqual(row([{ ...share, label: 'Shared', disabled: true }, ...buttons(1)]));
});
