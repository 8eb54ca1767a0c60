import { type Config, parseConfig, readEnvironment } from './config.ts';
import { UserError } from './errors.ts';
import { createLog, type Log } from './log.ts';
import { EXAMPLE_QUESTION } from './sample-works.ts';
import { type RunningBot, startBot } from './start.ts';

/** sysexits.h: what the operator has to put right, and what is a bug. */
const EXIT_CONFIG = 78;
const EXIT_BUG = 70;

let log: Log | undefined;

/** Ends the process with a line for the operator; a stack trace only for a bug. */
function fail(error: unknown): never {
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(EXIT_CONFIG);
  }
  (log ?? createLog('info')).fatal({ err: error }, 'Concordance stops because of a bug');
  process.exit(EXIT_BUG);
}

function stopOnSignal(bot: RunningBot): void {
  let isStopping = false;
  const stop = (signal: string): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log?.info({ signal }, 'stopping; answers under way are finished first');
    bot.stop().then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function greet(bot: RunningBot, config: Config): void {
  if (bot.playgroundUrl === null) {
    log?.info({ reader: bot.readerUrl }, 'Concordance is ready');
    return;
  }
  process.stdout.write(
    [
      '',
      '  Concordance is ready, in a small Discord on this machine.',
      '',
      `  Open     ${bot.playgroundUrl}`,
      `  Try      /ask ${EXAMPLE_QUESTION}`,
      `  Data in  ${config.dataFolder}`,
      '',
      '  For a real server set DISCORD_TOKEN (docs/operators.md). Ctrl+C stops.',
      '',
      '',
    ].join('\n'),
  );
}

process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
try {
  const config = parseConfig(readEnvironment());
  log = createLog(config.logLevel);
  const bot = await startBot(config, { log, onFatal: fail });
  stopOnSignal(bot);
  greet(bot, config);
} catch (error) {
  fail(error);
}
