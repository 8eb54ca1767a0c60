// A process of its own that logs questions to the store named first, until it is told or killed. It writes a line
// with the interaction's id once a question is logged; the second argument says how many, the third parts the ids.
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
