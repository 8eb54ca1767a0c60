import { catalogueOf, type Catalogue } from './catalogue/catalogue.ts';

/** What an error says in a language. */
type InWords = (words: Catalogue) => string;

const ENGLISH = catalogueOf('en');

/**
 * A failure whose message is written for the person who caused it: what is wrong, in their words, and what to
 * do about it. The boundaries (Discord, web, command line) show the message as it is; every other error is a
 * bug and is shown only as an id. `message` is English; {@link UserError.in} says it in another language.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly #inWords: InWords;

  constructor(message: string | InWords, options?: ErrorOptions) {
    const inWords = typeof message === 'string' ? () => message : message;
    super(inWords(ENGLISH), options);
    this.#inWords = inWords;
  }

  /** The message in the language of these words. */
  in(words: Catalogue): string {
    return this.#inWords(words);
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
