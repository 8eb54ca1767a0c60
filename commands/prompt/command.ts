import { PostFailure } from '../../src/features/posts/post-failure.ts';
import { EVERY_DAYS } from '../../src/features/prompts/prompt-schedules.ts';
import { PROMPT_LIMITS } from '../../src/features/prompts/prompts.ts';
import { postIn } from '../../src/discord/announcer/threads.ts';
import { mentionCommand } from '../../src/discord/command/command.ts';
import { defineCommandTree, IN_SERVERS } from '../../src/discord/command/define-command.ts';
import { choicesOf, option, sectionOption, workOption } from '../../src/discord/command/options.ts';
import { suggestPromptPlace } from './options.ts';
import { promptActions } from './actions.ts';
import { nextPrompt, previewPrompts, schedulePrompts, writePrompt } from './run.ts';
import { promptPost, promptQueueMessage, promptTitle } from './reply.ts';

export default defineCommandTree({
  access: 'host',
  under: 'host',
  ...IN_SERVERS,
  name: 'prompt',
  description: 'Discussion prompts, each around a quotation: preview, edit, queue, post',

  subcommands: {
    next: {
      description: 'The next prompt; you see a preview first',
      options: [workOption('A new prompt from this work instead of the first in the queue'), sectionOption],
      audited: false,
      autocomplete: suggestPromptPlace,
      run: nextPrompt,
    },
    write: {
      description: 'Write your own prompt',
      options: [
        option.text('question', 'Your question to the group', {
          required: true,
          max_length: PROMPT_LIMITS.question,
        }),
        option.text('quotation', 'What it is about, word for word as in the text', {
          max_length: PROMPT_LIMITS.quotation,
        }),
        workOption('The work that it is about'),
      ],
      autocomplete: suggestPromptPlace,
      run: writePrompt,
    },
    queue: {
      description: 'The waiting prompts: post, edit, move or remove them',
      audited: false,
      async run(_interaction, context) {
        const { features, groupId, words } = context;
        const queue = await features.prompts.queue(groupId);
        return promptQueueMessage(words, queue, mentionCommand(context, 'host prompt preview'));
      },
    },
    preview: {
      description: 'New prompts from a work, to choose from',
      options: [
        workOption('The work', { required: true }),
        sectionOption,
        option.integer('count', 'How many at most; five if left out', { min_value: 1, max_value: 5 }),
      ],
      audited: false,
      autocomplete: suggestPromptPlace,
      run: previewPrompts,
    },
    schedule: {
      description: 'Post the first prompt in the queue automatically',
      options: [
        option.text('when', 'When', {
          required: true,
          choices: choicesOf({ meeting: 'at the next meeting', days: 'every few days', never: 'never' }),
        }),
        option.integer('days', 'Days between two prompts', {
          min_value: EVERY_DAYS.least,
          max_value: EVERY_DAYS.most,
        }),
      ],
      run: schedulePrompts,
    },
  },

  actions: promptActions,
  posts: {
    // The first of the queue of prompts, in the group's channel for meetings.
    async prompt(slot, { client, features, settings, words }) {
      const { groupId, payload } = slot.post;
      if (settings.meetingChannel === null) throw new PostFailure({ code: 'no-channel' });
      const prompt = await features.promptSchedules.takeDue(groupId, payload);
      if (prompt === null) return null;
      const opening = { name: promptTitle(words, prompt), message: promptPost(words, prompt) };
      try {
        return await postIn(client, slot, settings.meetingChannel, opening);
      } catch (error) {
        // Discord has refused it for good: the next post shall have it.
        if (error instanceof PostFailure && error.isFinal && !error.isDoubtful)
          await features.promptSchedules.putBack(groupId, payload);
        throw error;
      }
    },
  },
});
