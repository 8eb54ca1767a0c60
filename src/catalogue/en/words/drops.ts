import type { DropReason } from '../../../corpus/import-report.ts';

/** What a line that import left out was. */
export const drops = {
  navigation: 'navigation',
  'cookie notice': 'cookie notice',
  'comment link': 'comment link',
  'sharing link': 'sharing link',
  'page furniture': 'page furniture',
  'repeated line': 'repeated line',
  'running head': 'running head',
  'page number': 'page number',
  boilerplate: 'boilerplate',
  'scanning noise': 'scanning noise',
  'reading aid': 'reading aid',
} satisfies Readonly<Record<DropReason, string>>;
