/** Text that cannot steer a terminal: texts and file names come from strangers. The length stays. */
export function harmless(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (control) =>
    control === '\n' ? '\n' : '\ufffd',
  );
}
