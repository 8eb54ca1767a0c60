import {
  ApplicationCommandOptionType,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord-api-types/v10';

import { workOption } from '../../src/discord/command/options.ts';

/** The formats of an export, as the option offers them. */
const FORMATS = [
  { name: 'Markdown', value: 'markdown' },
  { name: 'JSON', value: 'json' },
  { name: 'BibTeX', value: 'bibtex' },
  { name: 'CSL-JSON, for Zotero and other reference managers', value: 'csl-json' },
] as const;

/** A format of an export. */
export type ExportFormat = (typeof FORMATS)[number]['value'];

/** `/quote save`, `/quote list` and `/quote random`. */
export const keptQuoteOptions: readonly APIApplicationCommandSubcommandOption[] = [
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'save',
    description: 'Keep a quotation for the group; only what stands word for word in the texts',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        description: 'The quotation, with or without quotation marks',
        required: true,
        max_length: 6000,
      },
      workOption('The work that it is from'),
      {
        type: ApplicationCommandOptionType.String,
        name: 'note',
        description: 'Your own words about it; the group reads them',
        max_length: 500,
      },
      tagOption('A word to find it by'),
    ],
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'list',
    description: 'The quotations that this group keeps, also as a file',
    options: [
      tagOption('Only those with this tag'),
      { type: ApplicationCommandOptionType.Boolean, name: 'mine', description: 'Only your own' },
      {
        type: ApplicationCommandOptionType.String,
        name: 'export',
        description: 'All of them as a file',
        choices: [...FORMATS],
      },
    ],
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'random',
    description: 'One of the quotations that this group keeps',
    options: [tagOption('One with this tag')],
  },
];

function tagOption(description: string): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: 'tag',
    description,
    autocomplete: true,
    max_length: 40,
  };
}
