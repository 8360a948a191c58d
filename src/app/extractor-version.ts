import { IsnadError } from '../errors.js';
import { ENGINE_VERSION } from '../extract/pipeline.js';
import { PACKS } from '../lang/registry.js';

/** What an extractor is made of: `isnad` and packs, with their versions, such as `isnad/0.1.0 ar/1`. */
const partsOf = (extractor: string): ReadonlyMap<string, string> =>
  new Map(
    extractor.split(' ').flatMap((part) => {
      const [name, version] = part.split('/');
      return name === undefined || version === undefined ? [] : [[name, version] as const];
    }),
  );

const PRESENT = partsOf(`isnad/${ENGINE_VERSION} ${PACKS.map(({ code, version }) => `${code}/${version}`).join(' ')}`);

/** Whether an article that names this extractor was read by the present one. One that no pack read never was. */
export const isPresentExtractor = (extractor: string): boolean => {
  const parts = [...partsOf(extractor)];
  return parts.length > 1 && parts.every(([name, version]) => PRESENT.get(name) === version);
};

const NUMBERS = /^\d+(\.\d+)*$/u;

const compareVersions = (a: string, b: string): number => {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

/**
 * Tells extractors that are `since` or came after it: `isnad/0.2.0`, `ar/3`, or several such parts, which must all hold.
 * Errors: CONFIG_INVALID.
 */
export const extractorsSince = (since: string): ((extractor: string) => boolean) => {
  const wanted = [...partsOf(since.trim())];
  if (wanted.length !== since.trim().split(/\s+/u).length || wanted.some(([, version]) => !NUMBERS.test(version))) {
    throw new IsnadError(
      'CONFIG_INVALID',
      `"${since}" names no extractor; expected one as articles name it, such as "isnad/0.1.0" or "isnad/0.1.0 ar/1".`,
    );
  }
  return (extractor) => {
    const parts = partsOf(extractor);
    return wanted.every(([name, version]) => compareVersions(parts.get(name) ?? '0', version) >= 0);
  };
};
