import { readFileSync } from 'node:fs';

/** Version of the service. */
export const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return String(version);
};
