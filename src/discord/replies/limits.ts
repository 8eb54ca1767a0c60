/** Discord's limits on a message, in UTF-16 units where they count text. */
export const LIMITS = {
  /** Components of a message, including nested ones. */
  components: 40,
  /** Characters in all text displays of a message. */
  text: 4000,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  selectOptions: 25,
  selectOptionText: 100,
  placeholder: 150,
  linkUrl: 512,
  modalTitle: 45,
  modalLabel: 45,
  autocompleteChoices: 25,
  autocompleteText: 100,
  /**
   * Bytes of a file, with room for the rest of the request:
   * https://docs.discord.com/developers/reference#uploading-files
   */
  fileBytes: 9 * 2 ** 20,
} as const;

const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The longest prefix of `text` with at most `limit` UTF-16 units that ends between two graphemes. */
export function takeGraphemes(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (const { index } of graphemes.segment(text)) {
    if (index > limit) break;
    end = index;
  }
  return text.slice(0, end);
}

/**
 * Text of at most `limit` UTF-16 units: longer text keeps its start and its end, in whole graphemes, with an ellipsis
 * between.
 */
export function shorten(text: string, limit: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= limit) return whole;
  const half = Math.floor((limit - ELLIPSIS.length) / 2);
  const tail = whole.slice(-half);
  const [, second] = graphemes.segment(tail);
  return takeGraphemes(whole, half) + ELLIPSIS + tail.slice(second?.index ?? tail.length);
}

/** Text without line breaks: each run of whitespace becomes one space; lone surrogates become U+FFFD. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(/\s+/gu, ' ').trim();
}

/**
 * A title or label in one line of at most `limit` UTF-16 units, including an ellipsis; lone surrogates become U+FFFD.
 * Never for a quotation.
 */
export function truncate(text: string, limit: number): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  return takeGraphemes(line, limit - ELLIPSIS.length).trimEnd() + ELLIPSIS;
}
