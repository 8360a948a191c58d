import type { IncomingHttpHeaders } from 'node:http';
import { preferredLanguage } from '../app/error-messages.js';
import type { EventFeed } from '../app/event-feed.js';
import type { Context } from '../graphql/context.js';
import { buildLoaders } from '../graphql/loaders.js';
import type { Store } from '../store/store.js';
import type { Config } from './config.js';
import { idempotencyOf } from './idempotency.js';
import { limitsOf } from './service-limits.js';

/** What contexts of one server have in common. */
export interface ContextParts {
  readonly config: Config;
  readonly store: Store;
  readonly events: EventFeed;
  readonly now: () => string;
  readonly version: string;
}

export interface ContextRequest extends Pick<Context, 'requestId' | 'access' | 'meter'> {
  readonly headers: IncomingHttpHeaders;
}

/** What the resolvers of one request may use. */
export const buildContext = (
  { config, store, events, now, version }: ContextParts,
  { requestId, access, headers, meter }: ContextRequest,
): Context => ({
  store,
  loaders: buildLoaders(store),
  requestId,
  access,
  ...(meter === undefined ? {} : { meter }),
  language: preferredLanguage(headers['accept-language']),
  idempotency: idempotencyOf(headers, config.idempotencyHours),
  now,
  limits: limitsOf(config),
  version,
  events,
});
