import { expect, test } from 'vitest';
import { checkOcr } from '../../src/import/check-ocr.ts';

test('says which package of OCR is missing, and what to do', () => {
  expect(() => checkOcr()).not.toThrow();
  expect(() => checkOcr(['@tesseract.js-data/not-there/package.json'])).toThrow(
    'OCR is on, but its package @tesseract.js-data/not-there is not installed. Run "npm ci" without --omit=optional, or set OCR=off.',
  );
});
