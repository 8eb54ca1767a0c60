/** Words in place of members' words and secrets: none may leave the process. */
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

/** The canaries that are in the output, in any case. */
export function findCanaries(out: string, canaries: Iterable<string>): readonly string[] {
  const seen = out.toLowerCase();
  return [...new Set(canaries)].filter((canary) => seen.includes(canary.toLowerCase()));
}
