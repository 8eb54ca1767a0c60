/** What the real client would not let a member do, in words for that member. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
