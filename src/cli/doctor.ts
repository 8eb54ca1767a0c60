import path from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import type { Finding } from './doctor/finding.ts';
import { harmless } from './harmless.ts';
import { OperatorCommand } from './operator-command.ts';
import type { Terminal } from './terminal.ts';

const COMMANDS = path.resolve(import.meta.dirname, '../../commands');

/** How long one call may take, in milliseconds, and how often it is tried again. */
const TIMEOUT_MS = 10_000;
const RETRIES = 1;

const WITHOUT_TOKEN: readonly string[] = [
  'There is no DISCORD_TOKEN, so the bot runs in its own small Discord: npm start',
  '',
  'For a real server:',
  '  1. Open https://discord.com/developers/applications and choose New Application.',
  '  2. Under Bot choose Reset Token, and copy the token.',
  '  3. cp .env.example .env && chmod 600 .env    then write the token after DISCORD_TOKEN= in .env',
  '  4. npx concordance doctor                    says what comes next',
];

const NEXT: readonly string[] = [
  'Next:',
  '  npx concordance import FILE    adds a text, if there is none yet',
  '  npm start                      starts the bot',
  '  /ask                           in your server, with a question about the text',
];

const MARKS: Readonly<Record<Finding['kind'], string>> = { right: 'ok  ', note: 'note', wrong: '!!  ' };

/** `concordance doctor`. */
export function createDoctorCommand({ fail, print, readConfig }: Terminal): Command {
  return new OperatorCommand('doctor')
    .description('look at the bot in Discord, and say what keeps it from working; changes nothing')
    .examples(`
Example:
  DISCORD_TOKEN=… concordance doctor

It ends with status 1 if something has to be put right.`)
    .action(async (_options: object, command: Command) => {
      const config = readConfig(command);
      if (config.discordToken === null) {
        print(WITHOUT_TOKEN);
        fail();
        return;
      }
      const findings = await look(config, config.discordToken);
      print(findings.flatMap((finding) => describe(finding)));
      const wrong = findings.filter(({ kind }) => kind === 'wrong').length;
      print();
      if (wrong === 0) {
        print(NEXT);
        return;
      }
      print(
        `${wrong === 1 ? 'One thing has' : `${wrong} things have`} to be put right. Then again: npx concordance doctor`,
      );
      fail();
    });
}

function describe({ kind, about, says, toDo }: Finding): readonly string[] {
  const lines = [`${MARKS[kind]}  ${about}: ${says}`, ...(toDo === null ? [] : [`      ${toDo}`])];
  return lines.map((line) => harmless(line));
}

// discord.js takes most of a second to load, which the other commands need not wait for.
async function look(config: Config, token: string): Promise<readonly Finding[]> {
  const { REST, RESTEvents } = await import('discord.js');
  const { definitionsOf } = await import('../discord/gateway/deploy-commands.ts');
  const { loadCommands } = await import('../discord/command/load-commands.ts');
  const { examine } = await import('./doctor/examine.ts');
  const { discordApiUrl: api, applicationId, guildId } = config;
  const rest = new REST({ api, version: '10', timeout: TIMEOUT_MS, retries: RETRIES }).setToken(token);
  let ahead: number | null = null;
  rest.on(RESTEvents.Response, (_request, { headers }) => {
    const discords = Date.parse(headers.get('Date') ?? '');
    if (!Number.isNaN(discords)) ahead = Date.now() - discords;
  });
  const definitions = definitionsOf((await loadCommands(COMMANDS)).values());
  return examine({ rest, apiUrl: api, applicationId, guildId, definitions, ahead: () => ahead });
}
