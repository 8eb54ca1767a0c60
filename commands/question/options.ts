import {
  ApplicationCommandOptionType,
  type APIApplicationCommandSubcommandOption,
} from 'discord-api-types/v10';

import type { DiscussionStatus } from '../../src/corpus/discussion.ts';

/** What `/question list` shows, by what stands in its option `status`. */
export const LISTED: Readonly<Record<string, readonly DiscussionStatus[]>> = {
  waiting: ['open', 'taken', 'parked'],
  open: ['open'],
  taken: ['taken'],
  parked: ['parked'],
  answered: ['answered'],
  all: ['open', 'taken', 'parked', 'answered'],
};

/** The subcommands of `/question` on questions for discussion. */
export const discussionOptions: readonly APIApplicationCommandSubcommandOption[] = [
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'ask',
    description: 'Post a question for the discussion; similar ones are shown first',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        description: 'Your question',
        required: true,
        max_length: 300,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'passage',
        description: 'The passage that it is about, e.g. Holt 3.2 or ch. 3 ¶ 4-6',
        max_length: 200,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'attribution',
        description: 'Who sees that you asked: everybody if left out',
        choices: [
          { name: 'everybody', value: 'named' },
          { name: 'hosts and moderators alone', value: 'hosts' },
        ],
      },
    ],
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'list',
    description: 'Questions for the discussion; add your voice to those that are yours too',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'sort',
        description: 'In which order: most voices first if left out',
        choices: [
          { name: 'most voices first', value: 'voices' },
          { name: 'newest first', value: 'newest' },
          { name: 'by theme', value: 'theme' },
        ],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'status',
        description: 'Which ones: all that wait if left out',
        choices: Object.keys(LISTED).map((value) => ({ name: value, value })),
      },
    ],
  },
  {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'manage',
    description: 'For hosts: themes, merging, and what becomes of each question',
  },
];
