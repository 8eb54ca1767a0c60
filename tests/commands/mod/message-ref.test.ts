import { expect, test } from 'vitest';

import { aboutOf } from '../../../commands/mod/message-ref.ts';

type Message = Parameters<typeof aboutOf>[0];

const message = (parts: object): Message => parts as Message;
const mo = { id: '1', bot: false };
const app = { id: '9', bot: true };

test.each([
  ['who wrote it', { author: mo, webhookId: null, interactionMetadata: null }, '1'],
  ['who had an app write it', { author: app, webhookId: '9', interactionMetadata: { user: mo } }, '1'],
  ['nobody, where an app names nobody', { author: app, webhookId: null, interactionMetadata: null }, null],
  ['nobody, of a webhook', { author: mo, webhookId: '5', interactionMetadata: null }, null],
] as const)('a message is about %s', (_who, parts, about) => {
  expect(aboutOf(message(parts))).toBe(about);
});
