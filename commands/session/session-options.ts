import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandSubcommandOption,
} from 'discord-api-types/v10';

import { workOption } from '../../src/discord/command/options.ts';

const LONGEST_TURN = 60;

/** What `/session` can do. */
export const sessionOptions: APIApplicationCommandSubcommandOption[] = [
  {
    type: Type.Subcommand,
    name: 'start',
    description: 'Open a discussion here: hands in order on a board that everybody sees; for hosts',
    options: [
      {
        type: Type.String,
        name: 'order',
        description: 'Who goes first; first come, first served if left out',
        choices: [
          { name: 'first come, first served', value: 'first-come' },
          { name: 'new voices first', value: 'new-voices' },
        ],
      },
      {
        type: Type.Integer,
        name: 'minutes',
        description: 'How long a turn is meant to be; no limit if left out',
        min_value: 1,
        max_value: LONGEST_TURN,
      },
    ],
  },
  { type: Type.Subcommand, name: 'next', description: 'Give the word to who is next; for hosts' },
  { type: Type.Subcommand, name: 'pause', description: 'Pause the discussion, or go on; for hosts' },
  { type: Type.Subcommand, name: 'show', description: 'Post the board anew, at the end; for hosts' },
  {
    type: Type.Subcommand,
    name: 'balance',
    description: 'How turns are shared out so far, for your eyes alone; for hosts',
  },
  {
    type: Type.Subcommand,
    name: 'take',
    description: 'Take one of the group’s open questions into the discussion; for hosts',
    options: [
      {
        type: Type.String,
        name: 'question',
        description: 'The question, chosen from the list that opens',
        required: true,
        autocomplete: true,
        max_length: 100,
      },
    ],
  },
  {
    type: Type.Subcommand,
    name: 'answered',
    description: 'Mark the question under discussion as answered; for hosts',
    options: [
      {
        type: Type.String,
        name: 'reason',
        description: 'How it was answered, for who asked it to see',
        max_length: 300,
      },
    ],
  },
  {
    type: Type.Subcommand,
    name: 'note',
    description: 'Note a passage or an open point for the digest; for hosts',
    options: [
      {
        type: Type.String,
        name: 'passage',
        description: 'The place of a paragraph, e.g. 3.2 ¶ 4',
        max_length: 200,
      },
      workOption('The work that the passage is in'),
      { type: Type.String, name: 'point', description: 'A point that stays open', max_length: 1000 },
    ],
  },
  {
    type: Type.Subcommand,
    name: 'end',
    description: 'End the discussion; who spoke how much is deleted; for hosts',
  },
];
