import { Command } from 'commander';

/** A command whose help ends with examples. */
export class OperatorCommand extends Command {
  /** Adds examples, as they are, to the help. */
  examples(text: string): this {
    return this.addHelpText('after', text);
  }
}
