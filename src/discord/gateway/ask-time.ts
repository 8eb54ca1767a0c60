import { DefaultUserAgent } from 'discord.js';

const WITHIN_MS = 5000;

/**
 * Discord's time, from the `Date` header of any response; null if it can't be reached. `apiUrl` is the root of its REST
 * API without version. https://docs.discord.com/developers/events/gateway#get-gateway
 */
export async function askTime(apiUrl: string): Promise<Date | null> {
  try {
    const { headers, body } = await fetch(`${apiUrl}/v10/gateway`, {
      headers: { 'User-Agent': DefaultUserAgent },
      signal: AbortSignal.timeout(WITHIN_MS),
    });
    await body?.cancel();
    const at = new Date(headers.get('Date') ?? '');
    return Number.isNaN(at.getTime()) ? null : at;
  } catch {
    // No network, no name, no response in time: Discord's time is unknown, so the result is null.
    return null;
  }
}
