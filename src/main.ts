import { type Config, parseConfig, readEnvironment } from './config.ts';
import { UserError } from './errors.ts';
import { createLog, type Log } from './log/log.ts';
import { EXAMPLE_QUESTION } from './sample-works.ts';
import { type RunningBot, startBot } from './start.ts';
import { watchProcess } from './log/watch-process.ts';

/** sysexits.h: what the operator has to put right, what may be over at the next start, and what is a bug. */
const EXIT_CONFIG = 78;
const EXIT_PASSING = 75;
const EXIT_BUG = 70;

let log: Log | undefined;

/** Ends the process with what the operator has to put right, or wait for. */
function refuse(reason: UserError): never {
  process.stderr.write(`${reason.message}\n`);
  process.exit(reason.isPassing ? EXIT_PASSING : EXIT_CONFIG);
}

/** Ends the process with a line for the operator. A UserError that nobody caught was meant for somebody else. */
function fail(error: unknown): never {
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
      '  Ctrl+C stops. The way to a real server begins with: npx concordance doctor',
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
  watchProcess(log);
  const bot = await startBot(config, { log, onFatal: refuse });
  stopOnSignal(bot);
  greet(bot, config);
} catch (error) {
  if (error instanceof UserError) refuse(error);
  fail(error);
}
