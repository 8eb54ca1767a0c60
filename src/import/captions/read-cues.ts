/** A cue of a captions file: what is shown at one time. */
export interface Cue {
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  /** Without markup; never empty lines. */
  readonly lines: readonly string[];
  /** As a `<v>` tag names who speaks; null without one. */
  readonly voice: string | null;
  /** 1-based line of the source where its text begins. */
  readonly line: number;
}

/** Cues, and the comments and styles between them. */
export interface ReadCues {
  readonly cues: readonly Cue[];
  readonly others: readonly { readonly text: string; readonly line: number }[];
}

const TIMING =
  /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?)/;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  lrm: '',
  rlm: '',
};

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** A line without tags, SubStation commands and character references. */
function plain(line: string): string {
  const bare = line.replaceAll(/\{\\[^}]{1,60}\}|<\/?[a-z\d][^<>]{0,200}>/gi, '');
  return bare
    .replaceAll(/&([a-z]+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function readCue(timing: RegExpExecArray, payload: readonly string[], line: number): Cue {
  const voice = /<v(?:\.[^\s>]*)?\s+([^>]{1,80})>/.exec(payload.join(' '))?.[1];
  return {
    start: secondsOf(timing[1] ?? ''),
    end: secondsOf(timing[2] ?? ''),
    lines: payload.map(plain).filter(Boolean),
    voice: voice === undefined ? null : plain(voice) || null,
    line,
  };
}

/** Reads SubRip and WebVTT files (W3C, WebVTT 1): blocks with a line of times are cues. */
export function readCues(text: string): ReadCues {
  const cues: Cue[] = [];
  const others: { text: string; line: number }[] = [];
  let line = 1;
  for (const block of text.replaceAll(/\r\n?/g, '\n').split(/\n(?=[^\S\n]*\n)/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((each) => TIMING.test(each));
    const timing = TIMING.exec(lines[at] ?? '');
    if (timing !== null) cues.push(readCue(timing, lines.slice(at + 1), line + at + 1));
    else if (block.trim() !== '' && !/^\s*WEBVTT\b/.test(block))
      others.push({ text: block.trim(), line: line + lines.findIndex((each) => each.trim() !== '') });
    line += lines.length;
  }
  return { cues, others };
}
