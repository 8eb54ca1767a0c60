import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { messageOf } from '../src/errors.ts';
import { IMPORT_LIMITS } from '../src/import/import-limits.ts';
import { createImportWork } from '../src/import/import-work.ts';
import { toDocx, toEpub, toPage, toPdf, writeChapters } from './made-files.ts';

const WORDS = 300_000;
/** How often the memory of the process that reads is looked at, in milliseconds. */
const INTERVAL = 100;
const BUSY_LOOPS = 2;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a process has used: its most memory in MiB, and its seconds of processor time. */
interface Use {
  readonly megabytes: number;
  readonly seconds: number;
}

const TICKS_IN_SECOND = 100;

/** What a process has used, where the system says it (proc(5)); nothing elsewhere and for one that has ended. */
function useOf(pid: string): Use {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, state = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = state.split(' ').slice(11, 13);
    return {
      megabytes: Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
      seconds: (Number(user) + Number(system)) / TICKS_IN_SECOND,
    };
  } catch {
    return { megabytes: 0, seconds: 0 };
  }
}

/** Watches the processes that this one starts, but not `others`; `stop` returns the most that one has used. */
function watchChildren(others: ReadonlySet<string>): { stop(): Use } {
  let most: Use = { megabytes: 0, seconds: 0 };
  const look = (): void => {
    const children = readdirSync('/proc/self/task').flatMap((task) =>
      readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim().split(' '),
    );
    for (const pid of children) {
      const { megabytes, seconds } = others.has(pid) ? most : useOf(pid);
      most = {
        megabytes: Math.max(most.megabytes, megabytes),
        seconds: Math.max(most.seconds, seconds),
      };
    }
  };
  const timer = process.platform === 'linux' ? setInterval(look, INTERVAL) : undefined;
  return {
    stop() {
      clearInterval(timer);
      return most;
    },
  };
}

async function measure(name: string, bytes: Buffer, busy: readonly ChildProcess[]): Promise<boolean> {
  const watch = watchChildren(new Set(busy.map(({ pid }) => String(pid))));
  const start = performance.now();
  let outcome: string;
  let isRead = false;
  try {
    const { size } = await createImportWork()({ name, bytes });
    outcome = `${size.words} words`;
    isRead = true;
  } catch (error) {
    outcome = messageOf(error);
  }
  const seconds = (performance.now() - start) / 1000;
  const used = watch.stop();
  const cells = [
    name,
    (bytes.length / 2 ** 20).toFixed(1),
    outcome,
    seconds.toFixed(1),
    used.seconds.toFixed(1),
    used.megabytes.toFixed(0),
  ];
  print(`| ${cells.join(' | ')} |`);
  return isRead;
}

/** Imports the largest files that are promised, beside busy loops, and prints what it takes; false if one is refused. */
export async function measureLargeFiles(): Promise<boolean> {
  const { processorMilliseconds, megabytes } = IMPORT_LIMITS;
  print(
    `\nBeside ${BUSY_LOOPS} busy loops; the limits are ${processorMilliseconds / 1000} s of the processor and ${megabytes} MiB of heap.\n`,
  );
  print(
    '| file | MiB | read | seconds | seconds of the processor | MiB of the process |\n|---|---|---|---|---|---|',
  );
  const chapters = writeChapters(WORDS);
  const busy = Array.from({ length: BUSY_LOOPS }, () =>
    spawn(process.execPath, ['-e', 'for (;;) {}'], { stdio: 'ignore' }),
  );
  try {
    const read = [
      await measure('300,000 words.pdf', toPdf(chapters), busy),
      await measure('thesis.docx', toDocx(chapters), busy),
      await measure('300,000 words.epub', toEpub(chapters), busy),
      await measure('300,000 words.html', toPage(chapters), busy),
    ];
    return read.every(Boolean);
  } finally {
    for (const loop of busy) loop.kill('SIGKILL');
  }
}
