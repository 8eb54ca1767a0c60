import type { Message } from './api-types.ts';
import { byId, create } from './dom.ts';
import { type MessageActs, renderMessage, renderUse, wordsOf } from './render-message.ts';

/** The messages of the open channel. */
export interface MessageList {
  /** Begins to note what is put, for the {@link show} of messages that are being loaded. */
  startLoading(): void;
  /** Shows only these, and what was put while they were loaded. Nothing is drawn anew if they are shown already. */
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
  const expected = createExpectedLine(list, scroller);
  const put = new Map<string, Message>();

  const find = (id: string) => list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  const remove = (id: string) => {
    put.delete(id);
    find(id)?.remove();
  };
  const render = (message: Message) => {
    const acts = actsOf(message);
    const line = renderMessage(message, acts, () => {
      dismissed.add(message.id);
      remove(message.id);
    });
    line.dataset['drawn'] = drawnOf(message, acts);
    return line;
  };

  return {
    startLoading: () => put.clear(),
    show(loaded) {
      const all = new Map([...loaded.map((each) => [each.id, each] as const), ...put]);
      const messages = [...all.values()].filter(({ id }) => !dismissed.has(id));
      // An open menu and the focus would be lost.
      if (
        isDrawn(
          list,
          messages.map((each) => drawnOf(each, actsOf(each))),
        )
      )
        return;
      list.replaceChildren(...messages.map(render));
      expected.forget();
      scroller.scrollTop = scroller.scrollHeight;
    },
    put(message) {
      if (dismissed.has(message.id)) return;
      put.set(message.id, message);
      const before = find(message.id);
      keepAtEnd(scroller, () =>
        before === null ? list.append(render(message)) : replace(before, render(message)),
      );
      byId('announcer').textContent = wordsOf(message);
    },
    remove,
    ...expected,
  };
}

/** The line that stands for an answer until it comes. */
function createExpectedLine(list: HTMLElement, scroller: HTMLElement) {
  let expected: HTMLElement | null = null;
  return {
    forget() {
      expected = null;
    },
    expect(user: string, command: string): void {
      expected = create(
        'li',
        { class: 'message' },
        renderUse(user, command),
        create('p', { class: 'thinking' }, 'Sending…'),
      );
      list.append(expected);
      scroller.scrollTop = scroller.scrollHeight;
    },
    settle(failure?: string): boolean {
      const waiting = expected;
      expected = null;
      if (waiting === null) return false;
      if (failure === undefined) waiting.remove();
      else waiting.lastElementChild?.replaceWith(create('p', { class: 'failure', role: 'alert' }, failure));
      return true;
    },
  };
}

/** What a message is drawn from. */
function drawnOf(message: Message, { apps }: MessageActs): string {
  return JSON.stringify([message, apps.map(({ label }) => label)]);
}

/** Whether a list has just these lines already. */
function isDrawn(list: HTMLElement, drawn: readonly string[]): boolean {
  const lines = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  return lines.length === drawn.length && drawn.every((each, i) => lines[i]?.dataset['drawn'] === each);
}

function keepAtEnd(scroller: HTMLElement, change: () => void): void {
  const isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
  change();
  if (isAtEnd) scroller.scrollTop = scroller.scrollHeight;
}

/** Replaces an element; the focus stays on the button that had it. */
function replace(before: HTMLElement, after: HTMLElement): void {
  const { activeElement } = document;
  const isInside = activeElement instanceof HTMLElement && before.contains(activeElement);
  const id = isInside ? activeElement.dataset['customId'] : undefined;
  before.replaceWith(after);
  if (id !== undefined) after.querySelector<HTMLElement>(`[data-custom-id="${CSS.escape(id)}"]`)?.focus();
}
