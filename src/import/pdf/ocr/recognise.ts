import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createWorker, OEM, PSM, type Line, type Page } from 'tesseract.js';
import type { PagePicture } from './draw-pages.ts';

/** The languages whose letters and words recognition knows, by the code of the texts' language. */
const LANGUAGES = { en: 'eng', de: 'deu', fr: 'fra' } as const;

/** See {@link LANGUAGES}. */
export type OcrLanguage = keyof typeof LANGUAGES;

/** A line as it was recognised. Lengths are in pixels of the picture. */
export interface RecognisedLine {
  readonly text: string;
  /** How sure recognition is, 0 to 100. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  /** Left and right end of the baseline. */
  readonly baseline: readonly [start: number, end: number];
  /** From the lowest descender to the highest ascender. */
  readonly height: number;
  /** Whether it runs down or up the picture. */
  readonly isSideways: boolean;
}

/** Reads pictures of pages in one language. */
export interface Recogniser {
  /** The lines of a picture, which is first turned straight: on a slope words are lost. */
  read(picture: PagePicture): Promise<readonly RecognisedLine[]>;
  close(): Promise<void>;
}

/** Tells ink from paper by the pixels around: one threshold for the page loses words in a shadow (Sauvola 2000). */
const SAUVOLA = '2';

const require = createRequire(import.meta.url);

/** True for a language that recognition knows. */
export function isOcrLanguage(code: string): code is OcrLanguage {
  return Object.hasOwn(LANGUAGES, code);
}

/** The folder of a language's model; without a folder tesseract.js would fetch it from a server. */
function folderOf(code: string): string {
  return join(require.resolve(`@tesseract.js-data/${code}/package.json`), '../4.0.0_best_int');
}

function toLine({ text, confidence, bbox, baseline, rowAttributes }: Line): RecognisedLine {
  return {
    text: text.trim(),
    confidence,
    left: bbox.x0,
    right: bbox.x1,
    baseline: [baseline.y0, baseline.y1],
    height: rowAttributes.rowHeight,
    isSideways: bbox.y1 - bbox.y0 > bbox.x1 - bbox.x0,
  };
}

function linesOf({ blocks }: Page): readonly Line[] {
  return (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
}

/** Starts recognition with the models of the installed packages, in a thread. It uses no network and writes no file. */
export async function startRecogniser(language: OcrLanguage): Promise<Recogniser> {
  const code = LANGUAGES[language];
  const worker = await createWorker(code, OEM.LSTM_ONLY, {
    langPath: folderOf(code),
    cacheMethod: 'none',
    gzip: true,
  });
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, thresholding_method: SAUVOLA });
  return {
    async read({ file, scale }) {
      await worker.setParameters({ user_defined_dpi: String(Math.round(72 * scale)) });
      const { data } = await worker.recognize(file, { rotateAuto: true }, { blocks: true, text: false });
      return linesOf(data).map(toLine);
    },
    async close() {
      await worker.terminate();
    },
  };
}
