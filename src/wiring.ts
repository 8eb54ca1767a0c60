import { READER_LINK_DAYS } from './config.ts';
import { createClockWatch, type ClockVerdict } from './features/privacy/clock.ts';
import type { Features } from './features/features.ts';
import { keepIndex } from './features/corpus/indexing.ts';
import { createErasing, type Erasing } from './features/privacy/erasing.ts';
import { keepEncoded } from './features/corpus/encoding.ts';
import type { ReaderModel } from './search/reader-model/reader-model.ts';
import { createImportWork, type ImportWork } from './import/import-work.ts';
import { openSearchIndex } from './search/open-search-index.ts';
import type { SearchIndex } from './search/search.ts';
import { prepareDataFolder } from './store/file/data-folder.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { createFeatures } from './wire-features.ts';

/** The opened data folder and its features. */
export interface Concordance extends Erasing {
  readonly features: Features;
  readonly store: Store;
  readonly index: SearchIndex;
  close(): Promise<void>;
}

const GIVEN_UP = {
  empty: 'was empty',
  damaged: 'was damaged',
  foreign: 'was of another version, or no index',
} as const;

/** Options for opening a data folder. */
interface Opening {
  readonly dataFolder: string;
  readonly publicUrl: string | null;
  /** How long links to the reader page are valid, in days. */
  readonly readerLinkDays?: number;
  readonly now?: () => Date;
  /** Discord's time; null if it can't be reached. */
  readonly askTime?: () => Promise<Date | null>;
  /** Called when the machine's clock becomes wrong, and when it is right again. */
  readonly onClockTurn?: (verdict: ClockVerdict) => void;
  /** Reads the sentences that may answer a question; closed with everything else. */
  readonly model?: ReaderModel | null;
  /** If given, works are encoded in the background; called with the number of remaining passages. */
  readonly onEncoded?: ((left: number) => void) | null;
  /** Called when an index that was deleted while the bot runs could not be rebuilt, or encoded. */
  readonly onRefillFailed?: (error: unknown) => void;
  /** Whether scanned pages are read by OCR. */
  readonly ocr?: boolean;
  /** Reads texts; default: in child processes. */
  readonly importWork?: ImportWork;
  /** Called with notices for the operator about the folder's files. */
  readonly onNotice?: (words: string) => void;
}

/**
 * Opens a data folder, creating it if necessary, and syncs its index with its store.
 * @throws UserError if the store can't be used.
 */
export async function openConcordance({
  dataFolder,
  publicUrl,
  readerLinkDays = READER_LINK_DAYS.usual,
  now = () => new Date(),
  askTime = async () => null,
  onClockTurn,
  model = null,
  onEncoded = null,
  onRefillFailed = (error) => {
    throw error;
  },
  ocr = false,
  importWork = createImportWork({ ocr }),
  onNotice = () => {},
}: Opening): Promise<Concordance> {
  const files = prepareDataFolder(dataFolder, onNotice);
  const store = await openStore(files.store, [files.index]);
  const refill = (): void => void keepIndex({ store, index }).catch(onRefillFailed);
  const index = openSearchIndex(files.index, refill, model, (reason) =>
    onNotice(`The index ${files.index} ${GIVEN_UP[reason]}; it is built again from the store.`),
  );
  await keepIndex({ store, index });
  const encoding = onEncoded && keepEncoded({ index, onEncoded, onFailed: onRefillFailed });
  const clock = createClockWatch({
    now,
    askDiscord: askTime,
    newest: () => store.upkeep.newest(),
    ...(onClockTurn && { onTurn: onClockTurn }),
  });
  const features = createFeatures({ store, index, publicUrl, readerLinkDays, now, clock, importWork });
  return {
    features,
    store,
    index,
    ...createErasing({ store, index, departures: features.departures }),
    close: async () => {
      await model?.close();
      await encoding?.stop();
      index.close();
      await store.close();
    },
  };
}
