import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import type { Work } from '../src/corpus/work.ts';

/** Works in a file, so that a large corpus does not have to be in memory while it is searched. */
export interface WorksFile {
  readonly ids: readonly string[];
  find(workId: string): Work | null;
  passages(): Generator<string>;
  close(): void;
}

/** The position of a work in the file: its id, and the first byte and length of its JSON. */
type Place = readonly [workId: string, start: number, length: number];

/** Writes works one by one. */
export function createWorksFile(file: string): { add(work: Work): void; finish(): void } {
  const handle = openSync(file, 'w');
  const places: Place[] = [];
  let at = 0;
  return {
    add(work) {
      const bytes = Buffer.from(JSON.stringify(work));
      writeSync(handle, bytes);
      places.push([work.id, at, bytes.length]);
      at += bytes.length;
    },
    finish() {
      closeSync(handle);
      writeFileSync(placesOf(file), JSON.stringify(places));
    },
  };
}

/** Opens a written file. */
export function openWorksFile(file: string): WorksFile {
  const handle = openSync(file, 'r');
  const places = JSON.parse(readFileSync(placesOf(file), 'utf8')) as readonly Place[];
  const byId = new Map(places.map((place) => [place[0], place]));
  const read = ([, start, length]: Place): Work => {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, start);
    return JSON.parse(bytes.toString('utf8')) as Work;
  };
  return {
    ids: places.map(([workId]) => workId),
    find: (workId) => {
      const place = byId.get(workId);
      return place ? read(place) : null;
    },
    *passages() {
      for (const place of places) {
        const { text, layout } = read(place);
        for (const { start, end } of layout.passages) yield text.slice(start, end);
      }
    },
    close: () => closeSync(handle),
  };
}

function placesOf(file: string): string {
  return `${file}.places`;
}
