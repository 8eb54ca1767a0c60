import { LISTED, listQuestions } from './list.ts';
import { choicesOf, option } from '../../src/discord/command/options.ts';
import type { Subcommand } from '../../src/discord/command/define-command.ts';
import { askQuestion } from './ask.ts';
import { manageQuestions } from './manage.ts';

/** The subcommands of `/question` on questions for discussion. */
export const discussionSubcommands = {
  ask: {
    description: 'Post a question for the discussion; similar ones are shown first',
    options: [
      option.text('text', 'Your question', { required: true, max_length: 300 }),
      option.text('passage', 'The passage that it is about, e.g. Holt 3.2 or ch. 3 ¶ 4-6', {
        max_length: 200,
      }),
      option.text('attribution', 'Who sees that you asked: everybody if left out', {
        choices: choicesOf({ named: 'everybody', hosts: 'hosts and moderators alone' }),
      }),
    ],
    run: askQuestion,
  },
  list: {
    description: 'Questions for the discussion; add your voice to those you share',
    options: [
      option.text('sort', 'The order; most voices first if left out', {
        choices: choicesOf({ voices: 'most voices first', newest: 'newest first', theme: 'by theme' }),
      }),
      option.text('status', 'Which ones; all waiting ones if left out', {
        choices: Object.keys(LISTED).map((value) => ({ name: value, value })),
      }),
    ],
    run: listQuestions,
  },
  manage: {
    at: 'host questions',
    description: 'Themes, merging, and what becomes of each question',
    access: 'host',
    audited: false,
    run: async (interaction, context) => manageQuestions(interaction, 0, context),
  },
} satisfies Readonly<Record<string, Subcommand>>;
