import { defineCommand, IN_SERVERS } from '../src/discord/command/define-command.ts';
import { showReasons } from './mod/reasons.ts';

export default defineCommand({
  access: 'member',
  aim: 'discussion',
  ...IN_SERVERS,
  name: 'reasons',
  description: 'Why moderators of this group act, and what you can report to them',
  run: async (_interaction, context) => showReasons(context, false),
});
