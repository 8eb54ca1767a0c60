import type { Choice, GivenOption, OptionDefinition } from './api-types.ts';
import { type CommandForm, createCommandForm } from './command-form.ts';
import { type Entry, filterEntries, readWritten } from './commands.ts';
import { byId, create } from './dom.ts';
import { takeDroppedFiles } from './dropped-files.ts';
import { createPopup, type Popup } from './popup.ts';

/** The line at the bottom in which commands are typed. */
export interface CommandLine {
  /** Puts in a command as one would write it, ready to be sent. */
  fill(text: string): void;
  /** Says something beside the line. */
  say(words: string, isError?: boolean): void;
  reset(): void;
}

export interface CommandLineParts {
  readonly entries: () => readonly Entry[];
  /** Sends a command. Rejects with what was refused. */
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
  /** The command that is being filled in; null while none is chosen. */
  form: CommandForm | null;
}

const HINT = 'This small Discord only speaks to the bot: start with /';

export function createCommandLine(parts: CommandLineParts): CommandLine {
  const composer = byId('composer');
  const popup = createPopup(composer, 'Commands and choices');
  const notice = create('p', { class: 'notice', role: 'status' });
  const input = createFreeInput();
  const sendButton = create('button', { type: 'submit', class: 'button primary send', hidden: true }, 'Send');
  const place = create('form', { class: 'line', 'aria-label': 'Command' }, input, sendButton);
  const line: Line = { ...parts, popup, notice, input, sendButton, form: null };
  composer.append(notice, place);

  input.addEventListener('input', () => offerCommands(line));
  input.addEventListener('focus', () => offerCommands(line));
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
    'aria-label': 'Command line',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Type / for the commands',
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
  return offerCommands(line);
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

/** Offers the commands that fit what is typed; one that is written with its options is chosen at once. */
function offerCommands(line: Line): void {
  const { input, popup } = line;
  if (!input.value.startsWith('/')) return popup.hide();
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
  if (form === null) return say(line, input.value.startsWith('/') ? 'Choose a command from the list.' : HINT);
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

/** True in the first field if it is empty, and on the command's name. */
function isAtStart({ element }: CommandForm, target: EventTarget | null): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (isField) return target.value === '' && target === element.querySelector('.field');
  return target instanceof HTMLElement && target.classList.contains('command-name');
}
