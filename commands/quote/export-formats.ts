/** The formats of an export, as the option offers them. */
export const FORMATS = [
  { name: 'Markdown', value: 'markdown' },
  { name: 'JSON', value: 'json' },
  { name: 'BibTeX', value: 'bibtex' },
  { name: 'CSL-JSON, for Zotero and other reference managers', value: 'csl-json' },
] as const;

/** A format of an export. */
export type ExportFormat = (typeof FORMATS)[number]['value'];
