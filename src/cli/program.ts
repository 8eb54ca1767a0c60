import { type Command, CommanderError } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import { describeError } from '../log/describe-error.ts';
import { UserError } from '../errors.ts';
import { createAskCommand } from './ask.ts';
import { createBackupCommand } from './backup.ts';
import { createBenchCommand } from './bench.ts';
import { createCheckCommand } from './check.ts';
import { addCompletion } from './completion.ts';
import { createDeployCommand } from './deploy.ts';
import { createDoctorCommand } from './doctor.ts';
import { createEditCommand } from './edit.ts';
import { createEndLinksCommand } from './end-links.ts';
import { createExportCommand } from './export.ts';
import { createFeedbackCommand } from './feedback.ts';
import { createFindCommand } from './find.ts';
import { createImportCommand } from './import.ts';
import { createImportExportCommand } from './import-export.ts';
import { createPassageCommand } from './passage.ts';
import { createPromptsCommand } from './prompts.ts';
import { createQuestionsCommand } from './questions.ts';
import { createQuoteCommand } from './quote.ts';
import { createReimportCommand } from './reimport.ts';
import { createRemoveCommand } from './remove.ts';
import { createSummaryCommand } from './summary.ts';
import { createTerminal, type Streams, type Terminal } from './terminal.ts';
import { terminalWords } from './terminal-words.ts';
import { createWhoCommand } from './who.ts';
import { createWorksCommand } from './works.ts';

/** sysexits.h: an internal software error. */
const EXIT_BUG = 70;

const COMMANDS = [
  createImportCommand,
  createReimportCommand,
  createEditCommand,
  createWorksCommand,
  createAskCommand,
  createQuoteCommand,
  createFindCommand,
  createWhoCommand,
  createPassageCommand,
  createSummaryCommand,
  createPromptsCommand,
  createQuestionsCommand,
  createFeedbackCommand,
  createRemoveCommand,
  createDeployCommand,
  createDoctorCommand,
  createBackupCommand,
  createEndLinksCommand,
  createExportCommand,
  createImportExportCommand,
  createCheckCommand,
  createBenchCommand,
];

/**
 * Runs the command line once with these streams. Returns its exit status: 0, 1 for errors that the operator can fix, 70
 * for a bug.
 */
export async function runProgram(args: readonly string[], streams: Streams): Promise<number> {
  let status = 0;
  const terminal = createTerminal(streams, () => (status = 1));
  try {
    await createProgram(terminal).parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return explain(error, terminal);
  }
}

/** All commands of the command line. */
export function createProgram(terminal: Terminal): Command {
  const program = new OperatorCommand('concordance')
    .description("Answers a reading group's questions with its own texts' sentences.")
    .option('--data <folder>', 'folder that holds store and index (default: CONCORDANCE_DATA)')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError('("concordance --help" shows what there is)').examples(`
Examples:
  concordance import texts/                                    add all texts of a folder
  concordance ask Does a network without a server have an owner?
  concordance find "open door"                                 every place of these words
  concordance questions --export csv > questions.csv           what the groups have asked
  concordance backup concordance-2026-05-01.sqlite

"concordance help COMMAND" shows more of a command.`);
  for (const create of COMMANDS) program.addCommand(inherit(create(terminal), program));
  addCompletion(program, terminal);
  return program;
}

/** Separately created commands inherit where to write, and how to exit, and so do their subcommands. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const each of command.commands) inherit(each, command);
  return command;
}

/** Prints the error, and returns the exit status. */
function explain(error: unknown, { warn }: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof UserError) {
    warn(error.in(terminalWords));
    return 1;
  }
  warn('Concordance made a mistake. Please report it with what you did and the lines below.');
  warn(JSON.stringify(describeError(error), null, 2));
  return EXIT_BUG;
}
