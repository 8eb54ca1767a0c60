import { option, suggestWorksOr, workOption } from '../../src/discord/command/options.ts';
import type { Subcommand } from '../../src/discord/command/define-command.ts';
import { forChannel } from '../../src/discord/dispatch/context-for.ts';
import {
  answered,
  end,
  LONGEST,
  next,
  note,
  pause,
  showBalance,
  showBoard,
  start,
  take,
} from './run-session.ts';

const LONGEST_TURN = 60;

const suggestForAll = suggestWorksOr(async (typed, _interaction, { features, groupId }) => {
  const open = await features.sessionNotes.openQuestions(groupId, typed);
  return open.map(({ id, text }) => ({ name: text, value: id }));
});

const suggest: typeof suggestForAll = async (interaction, context) =>
  suggestForAll(interaction, forChannel(context));

/** What `/host session` can do. */
export const sessionSubcommands = {
  start: {
    definition: {
      description: 'Open a discussion here: hands in order on a board that everybody sees',
      options: [
        option.text('order', 'Who goes first; first come, first served if left out', {
          choices: [
            { name: 'first come, first served', value: 'first-come' },
            { name: 'new voices first', value: 'new-voices' },
          ],
        }),
        option.integer('minutes', 'Minutes for each turn; no limit if left out', {
          min_value: 1,
          max_value: LONGEST_TURN,
        }),
      ],
    },
    run: start,
  },
  next: { definition: { description: 'Give the floor to the next person' }, run: next },
  pause: { definition: { description: 'Pause the discussion, or go on' }, run: pause },
  show: { definition: { description: 'Post the board anew, at the end' }, run: showBoard },
  balance: {
    definition: { description: 'How turns are distributed so far; only you see it' },
    audited: false,
    run: showBalance,
  },
  take: {
    definition: {
      description: 'Take one of the group’s open questions into the discussion',
      options: [
        option.text('question', 'The question; pick it from the list', {
          required: true,
          autocomplete: true,
          max_length: 100,
        }),
      ],
    },
    autocomplete: suggest,
    run: take,
  },
  answered: {
    definition: {
      description: 'Mark the question under discussion as answered',
      options: [
        option.text('reason', 'How it was answered; the member who asked can see it', {
          max_length: LONGEST.reason,
        }),
      ],
    },
    run: answered,
  },
  note: {
    definition: {
      description: 'Note a passage or an open point for the digest',
      options: [
        option.text('passage', 'The place of a paragraph, e.g. 3.2 ¶ 4', { max_length: LONGEST.passage }),
        workOption('The work that the passage is in'),
        option.text('point', 'A point that is still open', { max_length: LONGEST.point }),
      ],
    },
    autocomplete: suggest,
    run: note,
  },
  end: {
    definition: { description: 'End the discussion; who spoke how much is deleted' },
    run: end,
  },
} satisfies Readonly<Record<string, Subcommand>>;
