import { request } from 'node:http';

import { expect, onTestFinished, test } from 'vitest';

import type { Loopback } from '../../../src/playground/loopback.ts';
import type {
  Message as PageMessage,
  PageEvent,
  World as PageWorld,
} from '../../../src/playground/page/api-types.ts';
import { connectBot } from '../../support/echo-client.ts';
import { openLoopback } from '../../support/loopback.ts';

const id = (all: readonly { id: string; name: string }[], name: string) =>
  all.find((each) => each.name === name)?.id ?? '';

async function openPage() {
  const loopback = await openLoopback({ hint: 'Type /ask' });
  await connectBot(loopback);
  const world = await get<PageWorld>(loopback, '/world');
  return {
    loopback,
    world,
    mara: id(world.members, 'Mara'),
    hanna: id(world.members, 'Hanna'),
    ada: id(world.members, 'Ada'),
    channelId: id(world.channels, 'reading'),
    command: (name: string) => id(world.commands, name),
  };
}

async function get<T>(loopback: Loopback, path: string): Promise<T> {
  const response = await fetch(`${loopback.url}/api/page${path}`);
  return (await response.json()) as T;
}

async function post(loopback: Loopback, path: string, body: object | FormData) {
  const isForm = body instanceof FormData;
  const response = await fetch(`${loopback.url}/api/page${path}`, {
    method: 'POST',
    body: isForm ? body : JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

function toForm(payload: object, files: Record<string, File> = {}): FormData {
  const form = new FormData();
  form.set('payload', JSON.stringify(payload));
  for (const [name, file] of Object.entries(files)) form.set(name, file);
  return form;
}

/** Listens like a page; `next` resolves with the first past or future event that matches. */
async function listen(loopback: Loopback, as: string) {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const response = await fetch(`${loopback.url}/api/page/events?as=${as}`, { signal: stop.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const events: PageEvent[] = [];
  let rest = '';
  return async <T extends PageEvent['type']>(
    type: T,
    fits: (event: Extract<PageEvent, { type: T }>) => boolean = () => true,
  ) => {
    const isWanted = (event: PageEvent): event is Extract<PageEvent, { type: T }> =>
      event.type === type && fits(event as Extract<PageEvent, { type: T }>);
    for (;;) {
      const found = events.find(isWanted);
      if (found !== undefined) return found;
      const { value, done } = (await reader?.read()) ?? { done: true };
      if (done || value === undefined) throw new Error('The stream has ended.');
      const blocks = (rest + value).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith('data: ')) events.push(JSON.parse(block.slice('data: '.length)) as PageEvent);
      }
    }
  };
}

test('the world is returned', async () => {
  const { world, loopback, mara } = await openPage();
  expect(world).toMatchObject({
    guild: { name: 'The Reading Room' },
    channels: [{ name: 'reading' }, { name: 'questions' }, { name: 'hosts' }],
    members: [
      { name: 'Mara', role: 'Member', color: null },
      { name: 'Hanna', role: 'Host' },
      { name: 'Mo', role: 'Moderator' },
      { name: 'Ada', role: 'Admin' },
    ],
    bot: { id: loopback.applicationId, name: 'Concordance' },
    hint: 'Type /ask',
    connected: true,
  });
  expect(world.commands.map((command) => command.name)).toContain('corpus');
  const seen = await get<PageWorld>(loopback, `/world?as=${mara}`);
  expect(seen.channels.map((channel) => channel.name)).toEqual(['reading', 'questions']);
  expect(seen.commands.map((command) => command.name)).not.toContain('corpus');
});

test('a command is sent; its answer comes as an event, and can be fetched', async () => {
  const { loopback, mara, hanna, channelId, command } = await openPage();
  const next = await listen(loopback, mara);
  await next('connected');
  const options = [{ name: 'question', type: 3, value: 'Why?' }];
  const sent = await post(
    loopback,
    '/command',
    toForm({ as: mara, channelId, commandId: command('ask'), options }),
  );
  expect(sent.status).toBe(200);
  const created = await next('message-create');
  expect(created.message).toMatchObject({
    thinking: true,
    ephemeral: true,
    interaction: { name: 'ask', user: 'Mara' },
  });
  const { message } = await next('message-update', (event) => !event.message.thinking);
  expect(JSON.stringify(message.components)).toContain(
    '"ast":[{"level":2,"content":[{"type":"text","content":"Why?"}],"type":"heading"}',
  );
  const seenBy = (as: string) => get<PageMessage[]>(loopback, `/messages?channel=${channelId}&as=${as}`);
  expect(await seenBy(mara)).toEqual([message]);
  expect(await seenBy(hanna)).toEqual([]);
});

test('values are suggested, components used, a modal opened and submitted', async () => {
  const { loopback, mara, channelId, command } = await openPage();
  const next = await listen(loopback, mara);
  const typed = { name: 'work', type: 3, value: 'sea', focused: true };
  const offered = await post(loopback, '/autocomplete', {
    as: mara,
    channelId,
    commandId: command('ask'),
    options: [typed],
  });
  expect(offered.body).toEqual({ choices: [{ name: 'The Road to the Sea', value: 'w2' }] });
  const reply = await (
    await loopback.as('Mara').in('reading').command('ask', { question: 'Why?' })
  ).settled();
  const click = (customId: string, values?: string[]) =>
    post(loopback, '/component', { as: mara, messageId: reply.id, customId, values });
  expect((await click('note')).status).toBe(200);
  const { interactionId, modal } = await next('modal');
  expect(modal.title).toBe('Write a note');
  const components = [{ type: 18, component: { type: 4, custom_id: 'note', value: 'read it' } }];
  await post(loopback, '/modal', { as: mara, interactionId, customId: 'note-modal', components });
  const noted = await next('message-create', (event) => event.message.content.length > 0);
  expect(noted.message.content).toEqual([{ type: 'text', content: 'Noted: read it' }]);
  await click('work', ['w1']);
  await next('message-update', (event) => JSON.stringify(event.message).includes('Chosen: w1'));
  expect(await click('gone')).toEqual({
    status: 400,
    body: { error: 'The message has no component "gone".' },
  });
});

test('a menu is used on a message and on a member', async () => {
  const { loopback, mara, hanna, channelId, command } = await openPage();
  const next = await listen(loopback, mara);
  await next('connected');
  const { id: targetId } = loopback.as('Hanna').in('reading').say('Does it need a centre?');
  const use = { as: mara, channelId, commandId: command('Find in the text'), targetId };
  expect((await post(loopback, '/menu', use)).status).toBe(200);
  const { message } = await next('message-create', ({ message: made }) => made.author.bot);
  expect(message).toMatchObject({
    ephemeral: true,
    interaction: { name: 'Find in the text', isMenu: true, user: 'Mara' },
    repliesTo: { id: targetId, author: 'Hanna' },
  });
  await post(loopback, '/menu', { ...use, commandId: command('Greet'), targetId: hanna });
  await next('message-create', (event) => JSON.stringify(event).includes('Mara greets Hanna'));
  expect(await post(loopback, '/menu', { ...use, targetId: '1' })).toEqual({
    status: 400,
    body: { error: 'Mara sees no message 1 in #reading.' },
  });
  expect(await post(loopback, '/menu', { ...use, commandId: command('hang') })).toEqual({
    status: 400,
    body: { error: '/hang stands in no menu.' },
  });
});

test('a message is written where the member may, in a channel or to the bot', async () => {
  const { loopback, world, mara } = await openPage();
  const seen = await get<PageWorld>(loopback, `/world?as=${mara}`);
  const direct = seen.directMessage?.id ?? '';
  const say = async (channelId: string, content: string) =>
    (await post(loopback, '/message', { as: mara, channelId, content })).body;
  expect(await say(id(world.channels, 'reading'), ' Hello ')).toHaveProperty('messageId');
  expect(await say(direct, 'Between us')).toHaveProperty('messageId');
  expect(loopback.messages('reading').map(({ text }) => text)).toEqual(['Hello']);
  expect(loopback.messages(direct, { as: 'Mara' }).map(({ text }) => text)).toEqual(['Between us']);
  expect(await say(id(world.channels, 'hosts'), 'Hello')).toEqual({ error: 'Mara may not write here.' });
  expect(String((await say(direct, ' '))['error'])).toContain('An empty message cannot be sent');
  expect(String((await say(direct, 'x'.repeat(2001)))['error'])).toContain('2000');
});

test('the commands are those available in the place', async () => {
  const { loopback } = await openPage();
  const [here, there] = ['here', 'there'].map((name, index) => ({
    name,
    description: 'A command',
    contexts: [index],
  }));
  const commands = [here, there];
  const path = `${loopback.apiUrl}/v10/applications/${loopback.applicationId}/commands`;
  const headers = { authorization: `Bot ${loopback.token}`, 'content-type': 'application/json' };
  await fetch(path, { method: 'PUT', headers, body: JSON.stringify(commands) });
  const { members } = await get<PageWorld>(loopback, '/world');
  const as = id(members, 'Mara');
  const { commands: inChannel, directMessage } = await get<PageWorld>(loopback, `/world?as=${as}`);
  const inDirect = await get<PageWorld>(loopback, `/world?as=${as}&channel=${directMessage?.id ?? ''}`);
  expect([inChannel, inDirect.commands].map((all) => all.map(({ name }) => name))).toEqual([
    ['here'],
    ['there'],
  ]);
});

test('a file is sent by the name of its option, and can be fetched', async () => {
  const { loopback, ada, channelId, command } = await openPage();
  const next = await listen(loopback, ada);
  const payload = {
    as: ada,
    channelId,
    commandId: command('corpus'),
    options: [{ name: 'add', type: 1, options: [] }],
  };
  await post(loopback, '/command', toForm(payload, { file: new File(['Power is.'], 'power.txt') }));
  const { message } = await next('message-create');
  expect(message.attachments).toMatchObject([{ name: 'report.txt', size: 22 }]);
  const missing = await post(loopback, '/command', toForm(payload));
  expect(missing).toEqual({ status: 400, body: { error: 'The option "file" is required.' } });
});

test('a bot that does not answer is reported', async () => {
  const { loopback, mara, channelId, command } = await openPage();
  const next = await listen(loopback, mara);
  await next('connected');
  await post(loopback, '/command', toForm({ as: mara, channelId, commandId: command('hang') }));
  loopback.advance(3000);
  expect(await next('failed')).toEqual({ type: 'failed', text: 'The application did not respond' });
});

test('errors have a message', async () => {
  const { loopback, mara, channelId, command } = await openPage();
  const tell = async (path: string, body: object) => (await post(loopback, path, body)).body['error'];
  const ask = { as: mara, channelId, commandId: command('ask') };
  expect(await tell('/autocomplete', { ...ask, as: '1' })).toBe('There is no such member.');
  expect(await tell('/autocomplete', { ...ask, channelId: '1' })).toBe('There is no such channel.');
  expect(await tell('/command', toForm({ ...ask, commandId: command('corpus') }))).toBe(
    'Mara is offered no such command here.',
  );
  expect(await tell('/autocomplete', { as: mara })).toContain('channelId');
  expect(await tell('/component', { as: mara, messageId: '1', customId: 'x' })).toBe('The message is gone.');
});

test('only this machine and this origin are served, and only the page', async () => {
  const loopback = await openLoopback();
  const status = (path: string, headers: Record<string, string> = {}) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { port } = new URL(loopback.url);
      request({ host: '127.0.0.1', port, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  expect(await status('/api/page/world', { host: 'localhost' })).toBe(200);
  expect(await status('/api/page/world', { host: 'evil.example' })).toBe(403);
  expect(await status('/api/page/world', { origin: 'http://evil.example' })).toBe(403);
  for (const path of ['/../loopback.ts', '/%2e%2e/loopback.ts', '/..%2floopback.ts', '/tsconfig.json']) {
    expect([path, await status(path)]).toEqual([path, 404]);
  }
  const response = await fetch(`${loopback.url}/nothing`);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
});
