import { phrase } from '../catalogue/phrase.ts';
import type { ImportedWork } from '../corpus/corpus.ts';
import type { ImportReport } from '../corpus/import-report.ts';
import type { Phrase } from '../corpus/phrase.ts';
import type { Work } from '../corpus/work.ts';
import { composeWork } from '../text/compose-work.ts';
import { measureWork } from '../text/measure-work.ts';
import { createLinkTo } from '../text/link.ts';
import { checkSize } from './check-size.ts';
import { describeWork } from './describe-work.ts';
import type { ImportLimits } from './import-limits.ts';
import type { OcrUse } from './needs-ocr.ts';
import type { Source } from './source.ts';
import { readDocument } from './read-document.ts';

/**
 * How many sentences times characters are searched for links at import: a few seconds of work. In a longer work only
 * the links of an even sample are verified here; every link is verified when it is made anyway.
 */
const LINK_CHECK_BUDGET = 16e9;

interface ProvedLinks {
  readonly links: ImportReport['links'];
  readonly remarks: readonly Phrase[];
}

/** How sure OCR is of the pages that it read, on average. */
function sureOf({ layout }: Work): Pick<ImportReport, 'ocr'> {
  const sure = layout.pages.flatMap(({ ocr }) => ocr ?? []);
  return sure.length === 0 ? {} : { ocr: Math.round(sure.reduce((sum, ocr) => sum + ocr, 0) / sure.length) };
}

/** Counts the sentences with a link that is verified to select exactly that sentence. */
function proveLinks(work: Work, sourceUrl: string | null): ProvedLinks {
  if (sourceUrl === null) return { links: null, remarks: [] };
  if (work.layout.pages.some(({ index }) => index !== null))
    return { links: null, remarks: [phrase('remarks.linksToPages')] };
  if (work.layout.shown === undefined) return { links: null, remarks: [phrase('remarks.linksUnproved')] };
  const linkTo = createLinkTo();
  const { sentences } = work.layout;
  const step = Math.max(1, Math.ceil((sentences.length * work.text.length) / LINK_CHECK_BUDGET));
  const sample = sentences.filter((_, at) => at % step === 0);
  const proved = sample.filter(
    (sentence) => linkTo(work, sourceUrl, sentence)?.includes('#:~:text=') === true,
  );
  const remarks = step > 1 ? [phrase('remarks.sampledLinks', step)] : [];
  return { links: { proved: proved.length, total: sample.length }, remarks };
}

/**
 * Reads, cleans and divides a source in this process. Throws a UserError for anything wrong with the source or its
 * description, and NeedsOcr if that is to be asked for.
 */
export async function readWork(
  source: Source,
  limits: ImportLimits,
  ocr: OcrUse = 'off',
): Promise<ImportedWork> {
  checkSize(source.name, source.bytes.length, limits.bytes);
  const reading = await readDocument(source, limits, ocr);
  const work = composeWork(reading.blocks, reading.page);
  const { description, remarks } = describeWork(source, reading.description, work.text);
  const proof = proveLinks(work, description.sourceUrl);
  return {
    work,
    description,
    size: measureWork(work),
    origin: source.address ?? source.name,
    report: {
      format: reading.format,
      encoding: reading.encoding,
      drops: reading.drops,
      remarks: [...reading.remarks, ...remarks, ...proof.remarks],
      links: proof.links,
      ...sureOf(work),
    },
  };
}
