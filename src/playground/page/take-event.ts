import { act } from './api.ts';
import type { Message, PageEvent } from './api-types.ts';
import { openModal } from './modal.ts';
import { draw, itemsOf, nameOf, type Page, reload } from './page.ts';
import { renderConnection } from './sidebar.ts';

/** Applies an event to the page. */
export function takeEvent(page: Page, event: PageEvent): void {
  switch (event.type) {
    case 'message-create':
    case 'message-update':
      return takeMessage(page, event.message);
    case 'message-delete':
      return page.list.remove(event.id);
    case 'modal':
      return takeModal(page, event);
    case 'failed':
      if (!page.list.settle(event.text)) page.commandLine.say(event.text, true);
      return undefined;
    case 'connected':
      return renderConnection(page.world.bot.name, event.connected);
    case 'commands':
      return void reload(page);
  }
}

function takeMessage(page: Page, message: Message): void {
  if (message.channelId === page.channelId) {
    if (message.interaction?.user === nameOf(page)) page.list.settle();
    page.list.put(message);
  } else if (!page.unread.has(message.channelId)) {
    page.unread.add(message.channelId);
    draw(page);
  }
}

function takeModal(page: Page, { modal, interactionId }: PageEvent & { readonly type: 'modal' }): void {
  const { as, world } = page;
  page.list.settle();
  openModal(modal, {
    botName: world.bot.name,
    itemsOf: (type) => itemsOf(page, type),
    submit: (components) => act('modal', { as, interactionId, customId: modal.custom_id, components }),
  });
}
