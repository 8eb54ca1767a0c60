// Runs as a separate process: makes planned posts against the fake Discord of the kill test until it is killed.
import { DEFAULT_SETTINGS } from '../../src/corpus/group-settings.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createPosts } from '../../src/features/posts/posts.ts';
import { PostFailure } from '../../src/features/posts/post-failure.ts';

const [file = '', discord = '', lease = ''] = process.argv.slice(2);
const store = await openStore(file);
const posts = createPosts({
  store,
  now: () => new Date(),
  settings: { read: async () => DEFAULT_SETTINGS },
  lease: Number(lease),
});

async function call(path: string, key: string): Promise<string | null> {
  const response = await fetch(`${discord}/${path}?key=${encodeURIComponent(key)}`, { method: 'POST' });
  if (!response.ok) throw new PostFailure({ code: 'unreachable' }, { isDoubtful: true });
  return (await response.text()) || null;
}

for (;;) {
  await posts.runDue(async ({ key, isDoubtful }) => {
    const there = isDoubtful ? await call('find', key) : null;
    return there ?? call('send', key);
  });
  await new Promise((resolve) => void setTimeout(resolve, 20));
}
