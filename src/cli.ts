import { Command, CommanderError } from 'commander';
import { createAskCommand } from './cli/ask.ts';
import { createBackupCommand } from './cli/backup.ts';
import { createBenchCommand } from './cli/bench.ts';
import { createCheckCommand } from './cli/check.ts';
import { addCompletion } from './cli/completion.ts';
import { createDeployCommand } from './cli/deploy.ts';
import { createEndLinksCommand } from './cli/end-links.ts';
import { createExportCommand } from './cli/export.ts';
import { createFindCommand } from './cli/find.ts';
import { createImportCommand } from './cli/import.ts';
import { createImportExportCommand } from './cli/import-export.ts';
import { createPassageCommand } from './cli/passage.ts';
import { warn } from './cli/print.ts';
import { createPromptsCommand } from './cli/prompts.ts';
import { createQuestionsCommand } from './cli/questions.ts';
import { createQuoteCommand } from './cli/quote.ts';
import { createRemoveCommand } from './cli/remove.ts';
import { createWhoCommand } from './cli/who.ts';
import { createSummaryCommand } from './cli/summary.ts';
import { terminalWords } from './cli/terminal-words.ts';
import { createWorksCommand } from './cli/works.ts';
import { describeError } from './log/describe-error.ts';
import { UserError } from './errors.ts';

/** sysexits.h: a fault of the program itself. */
const EXIT_BUG = 70;

const COMMANDS = [
  createImportCommand(),
  createWorksCommand(),
  createAskCommand(),
  createQuoteCommand(),
  createFindCommand(),
  createWhoCommand(),
  createPassageCommand(),
  createSummaryCommand(),
  createPromptsCommand(),
  createQuestionsCommand(),
  createRemoveCommand(),
  createDeployCommand(),
  createBackupCommand(),
  createEndLinksCommand(),
  createExportCommand(),
  createImportExportCommand(),
  createCheckCommand(),
  createBenchCommand(),
];

function createProgram(): Command {
  const program = new Command('concordance')
    .description("Answers a reading group's questions with its own texts' sentences.")
    .option('--data <folder>', 'folder that holds store and index (default: CONCORDANCE_DATA)')
    .exitOverride()
    .showHelpAfterError('("concordance --help" shows what there is)')
    .addHelpText(
      'after',
      `
Examples:
  concordance import texts/                                    add all texts of a folder
  concordance ask Does a network without a server have an owner?
  concordance find "open door"                                 every place of these words
  concordance questions --export csv > questions.csv           what the groups have asked
  concordance backup concordance-2026-05-01.sqlite

"concordance help COMMAND" shows more of a command.`,
    );
  for (const command of COMMANDS) program.addCommand(command.copyInheritedSettings(program));
  addCompletion(program);
  return program;
}

/** Shows what went wrong and sets the exit status: 1 for what the operator can put right, 70 for a bug. */
function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode;
  } else if (error instanceof UserError) {
    warn(error.in(terminalWords));
    process.exitCode = 1;
  } else {
    warn('Concordance made a mistake. Please report it with what you did and the lines below.');
    warn(JSON.stringify(describeError(error), null, 2));
    process.exitCode = EXIT_BUG;
  }
}

/** Whoever reads the output may have seen enough, as in `concordance works | head -1`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);
await createProgram().parseAsync().catch(fail);
