// A separate process that logs questions to the store in the first argument until it is stopped or killed. It writes a
// line with the interaction's id for each logged question; the second argument is the number, the third an id prefix.
import { openStore } from '../../src/store/open-store.ts';
import { newQuestion } from './new-question.ts';

const [file = '', count = '0', prefix = ''] = process.argv.slice(2);
const store = await openStore(file);
for (let at = 0; at < Number(count); at += 1) {
  const asked = newQuestion({ interactionId: `${prefix}${at}` });
  await store.questions.log(asked);
  process.stdout.write(`${asked.interactionId}\n`);
}
await store.close();
