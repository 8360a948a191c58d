import { type Message, render, toShown } from './messages/message.js';

/**
 * Every error a caller can meet: its code, HTTP status, exit code of the CLI, and what to do about it.
 * `docs/errors.md` has one section a code; a test keeps both lists equal.
 */
export const ERRORS = {
  BAD_USER_INPUT: { status: 400, exit: 2, remedy: 'Correct the argument that the message names and send it again.' },
  ARTICLE_EMPTY: { status: 400, exit: 2, remedy: 'Send the words of the article.' },
  ARTICLE_TOO_LONG: { status: 400, exit: 2, remedy: 'Cut the text, or raise the limit with --max-article-characters.' },
  ARTICLE_NOT_TEXT: { status: 400, exit: 2, remedy: 'Send text, not a binary file; extract the text first.' },
  ENCODING_INVALID: { status: 400, exit: 2, remedy: 'Convert the input to UTF-8 without lone surrogates.' },
  FIELD_MISSING: { status: 400, exit: 2, remedy: 'Give the field that the message names.' },
  FIELD_INVALID: { status: 400, exit: 2, remedy: 'Give the field in the form that the message names.' },
  DATE_INVALID: { status: 400, exit: 2, remedy: 'Give dates as ISO 8601: 2017-09-15 or 2017-09-15T08:30:00Z.' },
  URL_INVALID: { status: 400, exit: 2, remedy: 'Give an absolute http or https URL, or leave it out.' },
  LANGUAGE_UNSUPPORTED: {
    status: 400,
    exit: 2,
    remedy: 'Supported languages: ar, en. Leave the field out to have it detected.',
  },
  JSON_INVALID: { status: 400, exit: 2, remedy: 'Mend the JSON at the line that the message names.' },
  ID_INVALID: { status: 400, exit: 2, remedy: 'Use an id as an answer of this API gave it.' },
  CURSOR_INVALID: { status: 400, exit: 2, remedy: 'Use a cursor of the same list and order, as an answer gave it.' },
  NOT_FOUND: { status: 404, exit: 1, remedy: 'Check the id, url or name.' },
  NOT_ACCEPTABLE: { status: 406, exit: 2, remedy: 'Ask for a form that the message names, or leave Accept out.' },
  STALE_STATE: {
    status: 409,
    exit: 1,
    remedy: 'Look at both states, and send it again with the present revision if it still holds.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    exit: 1,
    remedy: 'Give every call a key of its own; send the key again with the same input only.',
  },
  ENTITY_CYCLE: { status: 409, exit: 1, remedy: 'Name two entities; those that were merged before are one.' },
  ENTITIES_DIFFER: { status: 409, exit: 1, remedy: 'Check both entities, and set force if they are one after all.' },
  CHANGE_UNDONE: { status: 409, exit: 1, remedy: 'Make the change anew if it is wanted again.' },
  CHANGE_RESTS: { status: 409, exit: 1, remedy: 'Undo the later change that the message names first.' },
  UNAUTHENTICATED: { status: 401, exit: 1, remedy: 'Send the header "Authorization: Bearer <token>".' },
  FORBIDDEN: { status: 403, exit: 1, remedy: 'Use a token with the scope that the message names.' },
  TOKEN_NAME_TAKEN: {
    status: 409,
    exit: 1,
    remedy: 'Give another --name, or revoke or rotate the token of that name.',
  },
  IMPORT_FORMAT_UNKNOWN: { status: 400, exit: 2, remedy: 'Say with --format how the file is written.' },
  IMPORT_TYPE_UNKNOWN: {
    status: 400,
    exit: 2,
    remedy: 'Leave it out, or import it as CSV with a type of your choice.',
  },
  IMPORT_TYPE_CONFLICT: { status: 409, exit: 1, remedy: 'Correct the type, or give the record an id of its own.' },
  IMPORT_WIKIDATA_TAKEN: { status: 409, exit: 1, remedy: 'Correct the Wikidata id, or merge the two entities first.' },
  IMPORT_ALIAS_SHARED: { status: 409, exit: 1, remedy: 'Nothing to do if two people bear the name; else merge them.' },
  FILE_NOT_FOUND: { status: 400, exit: 2, remedy: 'Check the path, or give - to read standard input.' },
  FILE_UNREADABLE: { status: 400, exit: 2, remedy: 'Check that it is a whole file and that you may read it.' },
  FILE_UNWRITABLE: {
    status: 400,
    exit: 2,
    remedy: 'Check that the folder is there, that you may write, and its space.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    exit: 2,
    remedy: 'Mend the GraphQL document at the place that the message names.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    exit: 2,
    remedy: 'Compare the document with the schema; the playground shows it.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    exit: 2,
    remedy: 'Give operationName, the name of an operation of the document.',
  },
  BAD_REQUEST: { status: 400, exit: 2, remedy: 'Send GraphQL as JSON in a POST with content-type application/json.' },
  QUERY_TOO_DEEP: { status: 400, exit: 2, remedy: 'Nest fewer fields, or ask in two queries.' },
  QUERY_TOO_COMPLEX: {
    status: 400,
    exit: 2,
    remedy: 'Use fewer aliases, directives, fragments or fields, or ask in two queries.',
  },
  QUERY_TOO_COSTLY: { status: 400, exit: 2, remedy: 'Ask for smaller pages with first, and page on with after.' },
  QUERY_TIMEOUT: {
    status: 400,
    exit: 2,
    remedy: 'Ask for less at once: smaller pages, fewer levels, a shorter span of time.',
  },
  RATE_LIMITED: { status: 429, exit: 1, remedy: 'Wait as many seconds as Retry-After says, and send it again.' },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    exit: 1,
    remedy: 'Send the id of a document that the operator put among the trusted ones.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    exit: 2,
    remedy: 'Send the text of the document; this server remembers none.',
  },
  TRUSTED_DOCUMENTS_INVALID: { status: 500, exit: 2, remedy: 'Mend the document that the message names.' },
  BODY_TOO_LARGE: { status: 413, exit: 2, remedy: 'Send a smaller body, or raise the limit with --max-body-bytes.' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, exit: 2, remedy: 'Send application/json in UTF-8, not compressed.' },
  HEADERS_TOO_LARGE: { status: 431, exit: 2, remedy: 'Send fewer or shorter headers: 16 KiB in all.' },
  REQUEST_TIMEOUT: { status: 408, exit: 1, remedy: 'Send the whole request within 30 seconds.' },
  HOST_NOT_ALLOWED: {
    status: 421,
    exit: 2,
    remedy: 'Use the address that the server printed, or name the host with --allowed-hosts.',
  },
  EVENT_EXPIRED: {
    status: 410,
    exit: 1,
    remedy: 'Read anew what you follow, and subscribe after the lastEventId of eventLog.',
  },
  SUBSCRIBER_TOO_SLOW: { status: 429, exit: 1, remedy: 'Subscribe again after the last event that you received.' },
  SUBSCRIPTION_NEEDS_STREAM: {
    status: 400,
    exit: 2,
    remedy: 'Subscribe over a websocket at /graphql or over server-sent events at /graphql/stream.',
  },
  TOO_MANY_SUBSCRIPTIONS: { status: 429, exit: 1, remedy: 'End subscriptions that you do not need, or wait.' },
  ORIGIN_NOT_ALLOWED: {
    status: 403,
    exit: 2,
    remedy: 'Ask from a page of this server, or allow the origin with --cors-origins.',
  },
  CONFIG_INVALID: { status: 400, exit: 2, remedy: 'Correct the setting that the message names.' },
  DATABASE_FROM_FUTURE: { status: 500, exit: 3, remedy: 'Upgrade isnad, or restore a backup made by this version.' },
  MIGRATION_CHANGED: { status: 500, exit: 3, remedy: 'Restore the migration file that was changed after it ran.' },
  STORAGE_BUSY: { status: 503, exit: 4, remedy: 'Try again; another process holds the database.' },
  STORAGE_FULL: { status: 503, exit: 4, remedy: 'Free disk space; reads go on meanwhile.' },
  STORAGE_READ_ONLY: { status: 503, exit: 4, remedy: 'Make the database file and its folder writable.' },
  STORAGE_CORRUPT: { status: 500, exit: 4, remedy: 'Restore a backup; run isnad verify to see the damage.' },
  PORT_IN_USE: { status: 500, exit: 5, remedy: 'Stop the other program or choose another --port.' },
  NODE_TOO_OLD: { status: 500, exit: 6, remedy: 'Install Node.js 22.15 or newer.' },
  INTERNAL_SERVER_ERROR: { status: 500, exit: 70, remedy: 'Report it with the request id; the log holds the cause.' },
} as const satisfies Record<string, { status: number; exit: number; remedy: string }>;

export type ErrorCode = keyof typeof ERRORS;

/** An error that the caller can do something about. Its message may be shown to anyone. */
export class IsnadError extends Error {
  readonly code: ErrorCode;
  /** What `message` says in English, to be said in other languages. */
  readonly said: Message | null;
  /** Field or argument the error is about, outermost first. */
  readonly path: readonly (string | number)[];

  constructor(
    code: ErrorCode,
    message: Message | string,
    options: { path?: readonly (string | number)[]; cause?: unknown } = {},
  ) {
    super(
      typeof message === 'string' ? toShown(message) : render(message),
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = 'IsnadError';
    this.code = code;
    this.said = typeof message === 'string' ? null : message;
    this.path = options.path ?? [];
  }

  get remedy(): string {
    return ERRORS[this.code].remedy;
  }
}

/** Our own bug: never caught on the way, masked at the door. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`);
}
