import { apiErrors } from '../api-error.ts';
import { LIMITS } from '../limits.ts';
import type { Upload } from '../messages/attachments.ts';

/** The content of a request: its JSON and its files. */
export interface RequestBody {
  readonly json: unknown;
  readonly files: readonly Upload[];
}

/** Reads JSON, or multipart with `payload_json` and `files[n]`. Throws an ApiError if it cannot be read. */
export async function readBody(request: Request): Promise<RequestBody> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return { json: parseJson(await request.text()), files: [] };
  const form = await request.formData();
  const payload = form.get('payload_json');
  const json = parseJson(typeof payload === 'string' ? payload : '');
  const entries = [...form].filter((entry): entry is [string, File] => entry[1] instanceof File);
  if (entries.length > LIMITS.files || entries.some(([, file]) => file.size > LIMITS.fileBytes)) {
    throw apiErrors.tooLarge();
  }
  const files = entries.map(async ([field, file]) => ({
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
    ...describeFile(json, field),
  }));
  return { json, files: await Promise.all(files) };
}

function parseJson(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw apiErrors.malformedJson();
  }
}

/** The body's data for the file in the field `files[n]`. */
function describeFile(json: unknown, field: string): { description?: string } {
  const index = /^files\[(\d+)\]$/.exec(field)?.[1];
  const content = (json as { data?: object } | null)?.data ?? json;
  const described = (content as { attachments?: { id?: unknown; description?: unknown }[] } | null)
    ?.attachments;
  const found = Array.isArray(described) ? described.find((each) => String(each.id) === index) : undefined;
  return typeof found?.description === 'string' ? { description: found.description } : {};
}
