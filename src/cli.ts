import { runProgram } from './cli/program.ts';
import { readEnvironment } from './config.ts';

/** A reader of the output may stop early, as in `concordance works | head -1`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

const { stdin, stdout, stderr } = process;
stdout.on('error', endQuietly);
stderr.on('error', endQuietly);
process.exitCode = await runProgram(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  environment: readEnvironment(),
});
