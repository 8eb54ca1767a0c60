import { READER_LINK_DAYS } from './config.ts';
import { createClockWatch, type ClockVerdict } from './features/privacy/clock.ts';
import type { Features } from './features/features.ts';
import { keepIndex } from './features/corpus/index-keeper.ts';
import { createErasing, type Erasing } from './features/privacy/erasing.ts';
import { keepEncoded } from './features/corpus/encoding-keeper.ts';
import type { Encoder } from './search/meaning/encoder.ts';
import { openSearchIndex } from './search/open-search-index.ts';
import type { SearchIndex } from './search/search.ts';
import { prepareDataFolder } from './store/file/data-folder.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { createFeatures } from './wire-features.ts';

/** The opened data folder and all that can be done with it. */
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

/** What a data folder is opened with. */
interface Opening {
  readonly dataFolder: string;
  readonly publicUrl: string | null;
  /** How long links to the reader page work, in days. */
  readonly readerLinkDays?: number;
  readonly now?: () => Date;
  /** What time Discord has; null if it cannot be asked. */
  readonly askTime?: () => Promise<Date | null>;
  /** Told when the machine's clock is found to be wrong, and when it is right again. */
  readonly onClockTurn?: (verdict: ClockVerdict) => void;
  /** Compares sentences by meaning; closed with the rest. */
  readonly encoder?: Encoder | null;
  /** Given: works are encoded in the background, and this is told how many passages are left. */
  readonly onEncoded?: ((left: number) => void) | null;
  /** Told when an index that was taken away under the running bot could not be filled again, or encoded. */
  readonly onRefillFailed?: (error: unknown) => void;
  /** Told in words what the operator should know of the folder's files. */
  readonly onNotice?: (words: string) => void;
}

/**
 * Opens a data folder, made if it is not there, and brings its index in line with its store.
 * @throws UserError if the store cannot be used.
 */
export async function openConcordance({
  dataFolder,
  publicUrl,
  readerLinkDays = READER_LINK_DAYS.usual,
  now = () => new Date(),
  askTime = async () => null,
  onClockTurn,
  encoder = null,
  onEncoded = null,
  onRefillFailed = (error) => {
    throw error;
  },
  onNotice = () => {},
}: Opening): Promise<Concordance> {
  const files = prepareDataFolder(dataFolder, onNotice);
  const store = await openStore(files.store, [files.index]);
  const refill = (): void => void keepIndex({ store, index }).catch(onRefillFailed);
  const index = openSearchIndex(files.index, refill, encoder, (reason) =>
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
  const features = createFeatures({ store, index, publicUrl, readerLinkDays, now, clock });
  return {
    features,
    store,
    index,
    ...createErasing({ store, index, departures: features.departures }),
    close: async () => {
      await encoder?.close();
      await encoding?.stop();
      index.close();
      await store.close();
    },
  };
}
