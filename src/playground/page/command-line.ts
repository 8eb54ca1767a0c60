import type { Choice, GivenOption, OptionDefinition } from './api-types.ts';
import { type CommandForm, createCommandForm } from './command-form.ts';
import { type Entry, filterEntries, readWritten } from './commands.ts';
import { byId, create } from './dom.ts';
import { takeDroppedFiles } from './dropped-files.ts';
import { filterPeople, findTypedMention, type Person } from './mentions.ts';
import { createPopup, type Popup } from './popup.ts';

/** The input line at the bottom for messages and commands. */
export interface CommandLine {
  /** Shows where the input will be sent. */
  aim(title: string): void;
  /** Enters a command as text, ready to be sent. */
  fill(text: string): void;
  /** Shows a message next to the line. */
  say(words: string, isError?: boolean): void;
  reset(): void;
}

export interface CommandLineParts {
  readonly entries: () => readonly Entry[];
  /** Who can be mentioned. */
  readonly people: () => readonly Person[];
  /** Sends a message. Rejects with the error. */
  readonly write: (text: string) => Promise<void>;
  /** Sends a command. Rejects with the error. */
  readonly send: (entry: Entry, options: GivenOption[], files: ReadonlyMap<string, File>) => Promise<void>;
  readonly suggest: (
    entry: Entry,
    definition: OptionDefinition,
    text: string,
    drafts: GivenOption[],
  ) => Promise<readonly Choice[]>;
}

interface Line extends CommandLineParts {
  readonly popup: Popup;
  readonly notice: HTMLElement;
  readonly input: HTMLInputElement;
  readonly sendButton: HTMLButtonElement;
  /** The form of the chosen command; null if there is none. */
  form: CommandForm | null;
}

export function createCommandLine(parts: CommandLineParts): CommandLine {
  const composer = byId('composer');
  const popup = createPopup(composer, 'Commands, names and choices');
  const notice = create('p', { class: 'notice', role: 'status' });
  const input = createFreeInput();
  const sendButton = create('button', { type: 'submit', class: 'button primary send', hidden: true }, 'Send');
  const place = create('form', { class: 'line', 'aria-label': 'Write' }, input, sendButton);
  const line: Line = { ...parts, popup, notice, input, sendButton, form: null };
  composer.append(notice, place);

  input.addEventListener('input', () => offer(line));
  input.addEventListener('focus', () => offer(line));
  input.addEventListener('blur', () => popup.hide());
  place.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(line);
  });
  place.addEventListener('keydown', (event) => useKey(line, event));
  takeDroppedFiles((file) => {
    const isTaken = line.form?.attach(file) === true;
    if (!isTaken) say(line, 'Choose a command that takes a file first, then drop it again.', true);
  });
  return {
    aim: (title) => void (input.placeholder = `Message ${title}, or / for commands`),
    say: (words, isError) => say(line, words, isError),
    reset: () => reset(line),
    fill: (text) => fill(line, text),
  };
}

function createFreeInput(): HTMLInputElement {
  return create('input', {
    type: 'text',
    class: 'free',
    role: 'combobox',
    'aria-label': 'Message or command',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  });
}

function say({ notice }: Line, words: string, isError = false): void {
  notice.textContent = words;
  notice.classList.toggle('is-error', isError);
}

function reset(line: Line): void {
  line.form?.element.replaceWith(line.input);
  line.form = null;
  line.input.value = '';
  line.popup.hide();
  line.sendButton.hidden = true;
  say(line, '');
}

function fill(line: Line, text: string): void {
  const written = readWritten(text, line.entries());
  if (written !== null) return open(line, written.entry, written.texts);
  reset(line);
  line.input.value = text;
  line.input.focus();
  return offer(line);
}

function open(line: Line, entry: Entry, texts: ReadonlyMap<string, string> = new Map()): void {
  reset(line);
  line.form = createCommandForm(entry, {
    popup: line.popup,
    suggest: (definition, text, drafts) => line.suggest(entry, definition, text, drafts),
    onFocus: ({ name, description }) => say(line, `${name}: ${description}`),
  });
  line.input.replaceWith(line.form.element);
  line.sendButton.hidden = false;
  say(line, entry.description);
  line.form.write(texts);
  line.form.focus();
}

/** Suggests matches for the input: commands, or names. */
function offer(line: Line): void {
  const { input, sendButton } = line;
  const isCommand = input.value.startsWith('/');
  sendButton.hidden = isCommand || input.value.trim() === '';
  return isCommand ? offerCommands(line) : offerNames(line);
}

function offerNames({ input, popup, people }: Line): void {
  const caret = input.selectionEnd ?? input.value.length;
  const mention = findTypedMention(input.value, caret);
  const found = mention === null ? [] : filterPeople(people(), mention.typed);
  const items = found.map((person) => ({ label: `@${person.name}`, value: person }));
  return popup.show(input, items, ({ name }) => {
    input.setRangeText(`@${name} `, mention?.start ?? caret, caret, 'end');
    popup.hide();
  });
}

/** Suggests the commands that match the input; one with its options is chosen at once. */
function offerCommands(line: Line): void {
  const { input, popup } = line;
  const entries = line.entries();
  const written = readWritten(input.value, entries);
  if (written !== null && input.value.length > written.entry.name.length + 1) {
    return open(line, written.entry, written.texts);
  }
  const found = filterEntries(entries, input.value.slice(1));
  say(line, found.length === 0 ? 'There is no such command.' : '');
  const items = found.map((entry) => ({ label: `/${entry.name}`, detail: entry.description, value: entry }));
  return popup.show(input, items, (entry) => open(line, entry));
}

async function submit(line: Line): Promise<void> {
  const { form, input, sendButton } = line;
  if (form === null) return submitText(line, input.value);
  const filled = form.read();
  if (typeof filled === 'string') return say(line, filled, true);
  sendButton.disabled = true;
  try {
    await line.send(form.entry, filled.options, filled.files);
    reset(line);
    input.focus();
  } catch (error) {
    say(line, error instanceof Error ? error.message : String(error), true);
  } finally {
    sendButton.disabled = false;
  }
}

/** Sends a message and clears the line at once; a rejected message is put back. */
async function submitText(line: Line, text: string): Promise<void> {
  if (text.startsWith('/')) return say(line, 'Choose a command from the list.');
  if (text.trim() === '') return;
  reset(line);
  try {
    await line.write(text);
  } catch (error) {
    if (line.form === null && line.input.value === '') fill(line, text);
    say(line, error instanceof Error ? error.message : String(error), true);
  }
}

function useKey(line: Line, event: KeyboardEvent): void {
  if (line.popup.useKey(event) || event.isComposing) return;
  const isBack = event.key === 'Backspace' && line.form !== null && isAtStart(line.form, event.target);
  if (event.key === 'Escape' || isBack) {
    event.preventDefault();
    reset(line);
    line.input.focus();
  } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
    event.preventDefault();
    if (!line.sendButton.disabled) void submit(line);
  }
}

/** True if the focus is in the first field and it is empty, or on the command's name. */
function isAtStart({ element }: CommandForm, target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (isField) return target.value === '' && target === element.querySelector('.field');
  return target instanceof HTMLElement && target.classList.contains('command-name');
}
