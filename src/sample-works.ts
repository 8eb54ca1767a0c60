import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { GroupId } from './corpus/corpus.ts';
import type { Corpus } from './features/corpus/corpus.ts';
import type { OpenGroup } from './features/group/audience.ts';
import { readSource } from './import/read-source.ts';

/** Something that the sample works answer, each in its way. */
export const EXAMPLE_QUESTION = 'Does a network without a server have an owner?';

const FOLDER = path.resolve(import.meta.dirname, '../data');
const manifestShape = z.object({ works: z.array(z.object({ file: z.string() })) });

/** What the sample works are added to. */
interface Shelf extends Pick<Corpus, 'list'> {
  add(...added: Parameters<Corpus['add']>): Promise<unknown>;
}

/** Puts the works of `data/manifest.json` into a group's corpus, those that it has not had from there already. */
export async function addSampleWorks(
  { corpus, openGroup }: { readonly corpus: Shelf; readonly openGroup: OpenGroup },
  groupId: GroupId,
): Promise<void> {
  const manifest = manifestShape.parse(
    JSON.parse(await readFile(path.join(FOLDER, 'manifest.json'), 'utf8')),
  );
  const there = await corpus.list(await openGroup(groupId, null));
  const origins = new Set(there.map(({ origin }) => origin));
  const missing = manifest.works.filter(({ file }) => !origins.has(path.basename(file)));
  const within = await realpath(FOLDER);
  await Promise.all(
    missing.map(async ({ file }) =>
      corpus.add(await readSource(path.join(FOLDER, file), {}, within), { groupId, addedBy: null }),
    ),
  );
}
