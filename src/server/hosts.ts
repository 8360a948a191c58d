const LOOPBACK = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** Whether an address to listen on can be reached from this machine alone. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host) || /^127(?:\.\d{1,3}){3}$/u.test(host);

/** Name part of a Host header, in lower case, without the port; null when it is no host name or address. */
export const nameOf = (header: string | undefined): string | null =>
  /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/u.exec((header ?? '').toLowerCase())?.[1] ?? null;

/**
 * Whether a page of this origin may open a connection here: one that was loaded from here, or that a setting allows.
 * Browsers name the origin and let no page change it; other programs send none.
 */
export const isOriginAllowed = (
  origin: string | undefined,
  host: string | undefined,
  allowed: readonly string[],
): boolean => {
  if (origin === undefined || allowed.includes('*') || allowed.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === (host ?? '').toLowerCase();
};

/**
 * Whether a request may name this host. On loopback only loopback names and `allowed` ones: a page of another site
 * whose name was pointed to 127.0.0.1 (DNS rebinding) is refused. Elsewhere any well-formed name.
 */
export const isHostAllowed = (header: string | undefined, listening: string, allowed: readonly string[]): boolean => {
  const name = nameOf(header);
  if (name === null) return false;
  return !isLoopback(listening) || isLoopback(name) || allowed.includes(name);
};
