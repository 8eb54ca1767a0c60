import { composeEssay } from './essays.ts';

/** A sentence in three places of the songs. */
export const refrain = 'So say the pilots, and so it is.';

/** A work with unusual typography, denials and a refrain. */
export const songs = composeEssay('Songs of Merrow', {
  'First song': [`The tide comes in at 4.5 fathoms. ${refrain}`, `It's the bell’s own hour. ${refrain}`],
  'Second song': [
    `We do not row for money, and we can’t row for fame. ${refrain} “Row on,” cried the warden, “for the naïve are willing!”`,
    'The warden wept. She had never wept before—not even at the wreck of the ﬁne brig Encyclopædia.',
  ],
});
