import { createRequire } from 'node:module';
import { UserError } from '../errors.ts';

const require = createRequire(import.meta.url);

/** The packages that OCR needs; they are optional. */
const OCR_PACKAGES: readonly string[] = [
  'tesseract.js',
  '@tesseract.js-data/eng/package.json',
  '@tesseract.js-data/deu/package.json',
  '@tesseract.js-data/fra/package.json',
  '@napi-rs/canvas',
];

/** Throws a UserError for the operator if a package that OCR needs is not installed. */
export function checkOcr(packages: readonly string[] = OCR_PACKAGES): void {
  for (const name of packages) {
    try {
      require.resolve(name);
    } catch (error) {
      throw new UserError(
        `OCR is on, but its package ${name.replace('/package.json', '')} is not installed. Run "npm ci" without --omit=optional, or set OCR=off.`,
        { cause: error },
      );
    }
  }
}
