import { defineCommandTree, IN_SERVERS } from '../src/discord/command/define-command.ts';

/** What hosts do, of several subjects; under one name, so that an admin has one command to allow their role. */
export default defineCommandTree({
  access: 'host',
  ...IN_SERVERS,
  name: 'host',
  description: 'For hosts: meetings, discussions, prompts, digests, votes and what has been read',
  subcommands: {},
});
