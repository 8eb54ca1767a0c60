import type { Choice, GivenOption, Message, PageEvent, World } from './api-types.ts';

/** A typed command: `as` and `channelId` say who types it where. */
export interface TypedCommand {
  readonly as: string;
  readonly channelId: string;
  readonly commandId: string;
  readonly options: readonly GivenOption[];
}

/** An error response of the loopback Discord, with its message. */
export class RefusedError extends Error {}

/** The world as seen by anybody. */
export function getWorld(): Promise<World> {
  return request<World>('world');
}

/** The world as a member sees it, with the member's commands in a channel, by default the first. */
export function getWorldAs(as: string, channel: string | null): Promise<World> {
  return request<World>(`world?${new URLSearchParams({ as, ...(channel !== null && { channel }) })}`);
}

/** The messages that a member sees in a channel, oldest first. */
export function getMessages(channel: string, as: string): Promise<readonly Message[]> {
  return request<readonly Message[]>(`messages?${new URLSearchParams({ channel, as })}`);
}

/** Listens to a member's events until the returned function is called; also calls `onOpen` after a reconnect. */
export function listen(as: string, onOpen: () => void, onEvent: (event: PageEvent) => void): () => void {
  const source = new EventSource(`/api/page/events?${new URLSearchParams({ as })}`);
  source.addEventListener('open', onOpen);
  source.addEventListener('message', ({ data }) => onEvent(JSON.parse(String(data)) as PageEvent));
  return () => source.close();
}

/** Sends a command; `files` by the names of their options. */
export async function sendCommand(command: TypedCommand, files: ReadonlyMap<string, File>): Promise<void> {
  const form = new FormData();
  form.set('payload', JSON.stringify(command));
  for (const [name, file] of files) form.set(name, file);
  await request('command', { method: 'POST', body: form });
}

/** The bot's choices for the focused option. */
export async function getChoices(command: TypedCommand): Promise<readonly Choice[]> {
  const { choices } = await post<{ choices: readonly Choice[] }>('autocomplete', command);
  return choices;
}

/** What a member does besides commands, as the page tells the server. */
interface Acts {
  /** A command from the menu of a message or a member. */
  readonly menu: Omit<TypedCommand, 'options'> & { readonly targetId: string };
  /** Writes a message. */
  readonly message: Omit<TypedCommand, 'commandId' | 'options'> & { readonly content: string };
  /** A click on a button, or a choice of `values` in a select menu. */
  readonly component: {
    readonly as: string;
    readonly messageId: string;
    readonly customId: string;
    readonly values?: readonly string[];
  };
  /** A modal, with its components in the format of interactions. */
  readonly modal: {
    readonly as: string;
    readonly interactionId: string;
    readonly customId: string;
    readonly components: readonly object[];
  };
}

/** Does something as a member. */
export async function act<Name extends keyof Acts>(name: Name, what: Acts[Name]): Promise<void> {
  await post(name, what);
}

function post<T>(path: string, body: object): Promise<T> {
  return request<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(`/api/page/${path}`, init).catch(() => {
    throw new RefusedError('The bot’s computer does not answer. Is the program still running?');
  });
  const answer = (await response.json().catch(() => ({}))) as T & { readonly error?: string };
  if (!response.ok) throw new RefusedError(answer.error ?? `The request failed (${response.status}).`);
  return answer;
}
