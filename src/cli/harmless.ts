/** Text without terminal control codes: texts and file names are untrusted. The length stays the same. */
export function harmless(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (control) =>
    control === '\n' ? '\n' : '\ufffd',
  );
}
