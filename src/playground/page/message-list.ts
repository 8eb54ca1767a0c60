import type { Message } from './api-types.ts';
import { byId, create } from './dom.ts';
import { type MessageActs, renderMessage, renderUse, wordsOf } from './render-message.ts';

/** The messages of the open channel. */
export interface MessageList {
  /** Shows only these. */
  show(messages: readonly Message[]): void;
  /** Adds or changes one, and reads it aloud. */
  put(message: Message): void;
  remove(id: string): void;
  /** Shows “Mara used /ask” until the bot answers; `command` is the displayed text. */
  expect(user: string, command: string): void;
  /** Removes that line, or shows in red why no answer came. True if there was one. */
  settle(failure?: string): boolean;
}

export function createMessageList(actsOf: (message: Message) => MessageActs): MessageList {
  const list = byId('messages');
  const scroller = byId('scroller');
  const dismissed = new Set<string>();
  let expected: HTMLElement | null = null;

  const find = (id: string) => list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  const remove = (id: string) => find(id)?.remove();
  const render = (message: Message) =>
    renderMessage(message, actsOf(message), () => {
      dismissed.add(message.id);
      remove(message.id);
    });
  const keepAtEnd = (change: () => void) => {
    const isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
    change();
    if (isAtEnd) scroller.scrollTop = scroller.scrollHeight;
  };

  return {
    show(messages) {
      list.replaceChildren(...messages.filter(({ id }) => !dismissed.has(id)).map(render));
      expected = null;
      scroller.scrollTop = scroller.scrollHeight;
    },
    put(message) {
      if (dismissed.has(message.id)) return;
      const before = find(message.id);
      keepAtEnd(() => (before === null ? list.append(render(message)) : replace(before, render(message))));
      byId('announcer').textContent = wordsOf(message);
    },
    remove,
    expect(user, command) {
      expected = create(
        'li',
        { class: 'message' },
        renderUse(user, command),
        create('p', { class: 'thinking' }, 'Sending…'),
      );
      list.append(expected);
      scroller.scrollTop = scroller.scrollHeight;
    },
    settle(failure) {
      const waiting = expected;
      expected = null;
      if (waiting === null) return false;
      if (failure === undefined) waiting.remove();
      else waiting.lastElementChild?.replaceWith(create('p', { class: 'failure', role: 'alert' }, failure));
      return true;
    },
  };
}

/** Replaces an element; the focus stays on the button that had it. */
function replace(before: HTMLElement, after: HTMLElement): void {
  const { activeElement } = document;
  const isInside = activeElement instanceof HTMLElement && before.contains(activeElement);
  const id = isInside ? activeElement.dataset['customId'] : undefined;
  before.replaceWith(after);
  if (id !== undefined) after.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(id)}"]`)?.focus();
}
