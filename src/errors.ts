import { catalogueOf, type Catalogue } from './catalogue/catalogue.ts';
import { render } from './catalogue/phrase.ts';
import type { Phrase } from './corpus/phrase.ts';

/** What an error says in a language. */
type InWords = (words: Catalogue) => string;

const ENGLISH = catalogueOf('en');

/**
 * A failure whose message is written for the person who caused it: what is wrong, in their words, and what to
 * do about it. The boundaries (Discord, web, command line) show the message as it is; every other error is a
 * bug and is shown only as an id. `message` is English; {@link UserError.in} says it in another language. What members
 * never see may be given as plain English.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** The message as data, for what crosses to another process; null if it was given otherwise. */
  readonly phrase: Phrase | null;
  /** Whether it may be over later without anybody doing anything, so that the bot is worth starting again. */
  readonly isPassing: boolean;
  readonly #inWords: InWords;

  constructor(message: string | InWords | Phrase, options?: ErrorOptions & { isPassing?: boolean }) {
    const inWords = toInWords(message);
    super(inWords(ENGLISH), options);
    this.#inWords = inWords;
    this.isPassing = options?.isPassing ?? false;
    this.phrase = typeof message === 'object' ? message : null;
  }

  /** The message in the language of these words. */
  in(words: Catalogue): string {
    return this.#inWords(words);
  }
}

function toInWords(message: string | InWords | Phrase): InWords {
  if (typeof message === 'function') return message;
  return typeof message === 'string' ? () => message : (words) => render(words, message);
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
