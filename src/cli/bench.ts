import type { Command } from 'commander';
import { OperatorCommand } from './operator-command.ts';
import { runBenchAnswers } from './bench/bench-answers.ts';
import { runBenchTexts } from './bench/bench-texts.ts';
import { parseConfig } from '../config.ts';
import { UserError } from '../errors.ts';
import { startModel } from '../search/reader-model/start-model.ts';
import type { Terminal } from './terminal.ts';

/** `concordance bench`. */
export function createBenchCommand({ environment, stdin, stdout }: Terminal): Command {
  const answers = new OperatorCommand('answers')
    .description('answer questions of a benchmark: JSON lines in on standard input, JSON lines out')
    .examples(`
Example:
  CORPUS_DOCUMENTS=documents.jsonl concordance bench answers < questions.jsonl > answers.jsonl`)
    .action(async () => {
      const documentsFile = environment['CORPUS_DOCUMENTS'];
      if (!documentsFile)
        throw new UserError('Set CORPUS_DOCUMENTS to the file that holds the documents, as JSON lines.');
      const model = parseConfig(environment).readerModel ? startModel(fail, { patience: null }) : null;
      await runBenchAnswers({ documentsFile, input: stdin, output: stdout, model });
    });
  const texts = new OperatorCommand('texts')
    .description(
      'do the tasks of a benchmark of texts (summaries, queries, topics, sentences): JSON lines in and out',
    )
    .examples(`
Example:
  concordance bench texts < tasks.jsonl > out.jsonl`)
    .action(() => runBenchTexts({ input: stdin, output: stdout }));
  return new OperatorCommand('bench')
    .description('measure answers and summaries')
    .addCommand(answers)
    .addCommand(texts);
}

/** Otherwise results without the model would be mistaken for results with it. */
function fail(error: unknown): never {
  throw error;
}
