import type * as en from './en/words/en.ts';

/**
 * All words that the bot says, in one language. English is the model: another language exports the same sections with
 * the same keys and parameters, and the compiler finds what is missing. What comes in as a parameter is escaped by the
 * caller.
 */
export type Catalogue = typeof en;

/**
 * Name and description of each command, subcommand, option and menu, by its English path as in `quote find topic`;
 * of a choice the name alone, by the path of its option and its value: `group answers strictness: strict`.
 */
export type CommandCatalogue = Readonly<Record<string, readonly [name: string, description?: string]>>;

/** What a table that holds something about members is called, what it is held for and how long. */
export interface StoredDataWords {
  readonly name: string;
  readonly purpose: string;
  readonly retention: string;
}

/** Words of each table by its name. */
export type HeldCatalogue = Readonly<Record<string, StoredDataWords>>;
