/** What may stand inside a word that others write as one: "e-mail", "O’Brien", "Ph.D.", and a hyphen at a line end. */
const JOINT = /^(?:[-‐‑]\s?|['’ʼ·.])$/u;

/** Between the initials of "U. S. A." */
const BETWEEN_INITIALS = /^\.? ?$/u;

/** Whether what stands between two words joins them into one word, as a hyphen does. */
export function isJoint(gap: string): boolean {
  return JOINT.test(gap);
}

/** Whether what stands between two single letters joins them into an abbreviation. */
export function joinsInitials(gap: string): boolean {
  return BETWEEN_INITIALS.test(gap);
}
