import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withHeldData } from './describe-stored-data.ts';
import { withCommandTable } from '../discord/command/command-table.ts';
import { loadCommands } from '../discord/command/load-commands.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const README = path.join(ROOT, 'README.md');
const PRIVACY = path.join(ROOT, 'docs/privacy.md');

const commands = await loadCommands(path.join(ROOT, 'commands'));
await writeFile(README, withCommandTable(await readFile(README, 'utf8'), commands.values()));
await writeFile(PRIVACY, withHeldData(await readFile(PRIVACY, 'utf8')));
