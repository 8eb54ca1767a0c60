/** Words that stand where members' words and secrets do: none may come out of the process. */
export const CANARIES = {
  question: 'canaryaskedquestion',
  typed: 'canarytypedwords',
  text: 'canaryofthetext',
  message: 'canaryinmessage',
  modal: 'canaryinmodal',
  name: 'canarymembername',
  file: 'canaryfilename',
  page: 'canarypagepath',
  error: 'canaryerrorwords',
  token: 'MTIz.canary-bot-token',
} as const;

/** Of canaries, those that stand in what came out, whatever the case. */
export function findCanaries(out: string, canaries: Iterable<string>): readonly string[] {
  const seen = out.toLowerCase();
  return [...new Set(canaries)].filter((canary) => seen.includes(canary.toLowerCase()));
}
