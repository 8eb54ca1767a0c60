import type { GroupId } from '../../corpus/corpus.ts';
import type { Prompt } from '../../corpus/prompt.ts';
import type { Citation } from '../../corpus/quotation.ts';
import type { Library } from '../corpus/library.ts';
import type { OpenGroup } from '../group/audience.ts';
import type { PromptStore } from '../../store/prompts/prompt-store.ts';

/** A store of prompts that adds links for the whole group to each: links to the reader page are not stored. */
export function withLinks(
  prompts: PromptStore,
  { library, openGroup }: { library: Pick<Library, 'reciter'>; openGroup: OpenGroup },
): PromptStore {
  async function linkAll(groupId: GroupId, listed: readonly Prompt[]): Promise<readonly Prompt[]> {
    if (listed.length === 0) return listed;
    const recite = await library.reciter(await openGroup(groupId, null));
    const linkCitation = async (citation: Citation) => (await recite(citation)) ?? citation;
    return Promise.all(
      listed.map(async (prompt) => ({
        ...prompt,
        citations: await Promise.all(prompt.citations.map(linkCitation)),
      })),
    );
  }
  async function link(prompt: Prompt): Promise<Prompt> {
    const [linked = prompt] = await linkAll(prompt.groupId, [prompt]);
    return linked;
  }
  const linkAny = async (prompt: Prompt | null) => prompt && link(prompt);

  return {
    ...prompts,
    keep: async (prompt) => link(await prompts.keep(prompt)),
    find: async (id) => linkAny(await prompts.find(id)),
    list: async (groupId, state) => linkAll(groupId, await prompts.list(groupId, state)),
    move: async (...change) => linkAny(await prompts.move(...change)),
    takeFirst: async (...slot) => linkAny(await prompts.takeFirst(...slot)),
    reword: async (...change) => linkAny(await prompts.reword(...change)),
  };
}
