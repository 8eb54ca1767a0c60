import { option, workOption } from '../../src/discord/command/options.ts';
import type { Subcommand } from '../../src/discord/command/define-command.ts';
import { FORMATS } from './export-formats.ts';
import { listQuotes, pickQuote, saveQuote, suggestTagOrWork } from './kept-quotes.ts';

/** `/quote save`, `/quote list` and `/quote random`. */
export const keptSubcommands = {
  save: {
    definition: {
      description: 'Save a quotation for the group; it must be word for word in the texts',
      options: [
        option.text('text', 'The quotation, with or without quotation marks', {
          required: true,
          max_length: 6000,
        }),
        workOption('The work that it is from'),
        option.text('note', 'Your own words about it; the group reads them', { max_length: 500 }),
        tagOption('A word to find it by'),
      ],
    },
    autocomplete: suggestTagOrWork,
    run: saveQuote,
  },
  list: {
    definition: {
      description: 'This group’s saved quotations, also as a file',
      options: [
        tagOption('Only those with this tag'),
        option.flag('mine', 'Only your own'),
        option.text('export', 'All of them as a file', { choices: [...FORMATS] }),
      ],
    },
    autocomplete: suggestTagOrWork,
    run: listQuotes,
  },
  random: {
    definition: {
      description: 'One of this group’s saved quotations',
      options: [tagOption('One with this tag')],
    },
    lookup: true,
    autocomplete: suggestTagOrWork,
    run: pickQuote,
  },
} satisfies Readonly<Record<string, Subcommand>>;

function tagOption(description: string) {
  return option.text('tag', description, { autocomplete: true, max_length: 40 });
}
