/** An error with Discord's own messages and codes. https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** The body that Discord sends. */
  toJSON(): object {
    return { message: this.message, code: this.code, ...(this.errors && { errors: this.errors }) };
  }
}

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit */
export function tooManyRequests(seconds: number, headers: Readonly<Record<string, string>> = {}): Response {
  const body = {
    message: 'You are being rate limited.',
    retry_after: seconds,
    global: 'X-RateLimit-Global' in headers,
  };
  return Response.json(body, {
    status: 429,
    headers: { 'Retry-After': String(Math.ceil(seconds)), ...headers },
  });
}

/** The errors that the loopback knows, besides an invalid form body. */
export const apiErrors = {
  unauthorized: () => new ApiError(401, 0, '401: Unauthorized'),
  notFound: () => new ApiError(404, 0, '404: Not Found'),
  badRequest: () => new ApiError(400, 0, '400: Bad Request'),
  malformedJson: () => new ApiError(400, 50109, 'The request body contains invalid JSON.'),
  unknownApplication: () => new ApiError(404, 10002, 'Unknown Application'),
  unknownChannel: () => new ApiError(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new ApiError(404, 10004, 'Unknown Guild'),
  unknownMember: () => new ApiError(404, 10007, 'Unknown Member'),
  unknownMessage: () => new ApiError(404, 10008, 'Unknown Message'),
  unknownRole: () => new ApiError(404, 10011, 'Unknown Role'),
  unknownUser: () => new ApiError(404, 10013, 'Unknown User'),
  unknownWebhook: () => new ApiError(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new ApiError(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new ApiError(404, 10063, 'Unknown application command'),
  unknownCommandPermissions: () => new ApiError(404, 10066, 'Unknown application command permissions'),
  unknownScheduledEvent: () => new ApiError(404, 10070, 'Unknown Guild Scheduled Event'),
  tooManyCommandsToday: (limit: number) =>
    new ApiError(400, 30034, `Max number of daily application command creates has been reached (${limit})`),
  tooManyCommands: (limit: number) =>
    new ApiError(400, 30032, `Maximum number of application commands reached (${limit}).`),
  tooManyEvents: (limit: number) =>
    new ApiError(400, 30038, `Maximum number of uncompleted guild scheduled events reached (${limit})`),
  invalidEventStatus: () => new ApiError(400, 180000, 'Cannot update a finished event'),
  tooLarge: () => new ApiError(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new ApiError(400, 40060, 'Interaction has already been acknowledged.'),
  tooManyFollowUps: () =>
    new ApiError(400, 40094, 'This interaction has hit the maximum number of follow up messages.'),
  missingAccess: () => new ApiError(403, 50001, 'Missing Access'),
  notTheAuthor: () => new ApiError(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new ApiError(400, 50006, 'Cannot send an empty message'),
  closedMessages: () => new ApiError(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new ApiError(403, 50013, 'Missing Permissions'),
  wrongChannelType: () => new ApiError(400, 50024, 'Cannot execute action on this channel type'),
  invalidWebhookToken: () => new ApiError(401, 50027, 'Invalid Webhook Token'),
  tagRequired: () => new ApiError(400, 40067, 'A tag is required to create a forum post in this channel'),
  threadArchived: () => new ApiError(400, 50083, 'Thread is archived'),
  noHistoryToReply: () =>
    new ApiError(400, 160002, 'Cannot reply without permission to read message history'),
  threadExists: () => new ApiError(400, 160004, 'A thread has already been created for this message'),
};
