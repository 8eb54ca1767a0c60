/** What the store knows of its own file. */
export interface Upkeep {
  /**
   * Writes the file anew if anything was erased since that was done last, by whichever process and before whatever
   * restart; and removes backups beside it that were broken off. False if others read or write all the while; then it is to be done again.
   */
  cleanFile(): Promise<boolean>;
  /** The same for a file beside the store that holds texts of works: `clean` is called if any left the store since. */
  cleanBeside(clean: () => Promise<boolean>): Promise<boolean>;
  /** The latest instant that the bot is known to have run at, or else that it wrote down; null for an empty store. */
  newest(): Promise<Date | null>;
}
