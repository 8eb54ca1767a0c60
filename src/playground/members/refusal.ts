/** Something that the real client would not let a member do, with a message for that member. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
