import type { NamedCapital } from './capital-clusters.js';
import { SMALL, wordsOf } from './capital-name-words.js';
import { type CapitalReading, Class, isGlued, textAt } from './capital-words.js';

/** Names that capitals do not show: in headlines of capitals alone, those that the article's text spells. */
export const findInHeadlines = (reading: CapitalReading, named: readonly NamedCapital[]): NamedCapital[] => {
  const { doc } = reading;
  const places = reading.namePlaces(doc).filter((i) => reading.styleAt(i) !== 'PLAIN' && reading.isCapital(i));
  if (places.length === 0) return [];
  const covered = new Uint8Array(doc.tokens.length);
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly named: NamedCapital }[]>();
  const learn = (words: readonly string[], from: NamedCapital): void => {
    const first = words[0];
    if (first === undefined) return;
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [{ words, named: from }]);
    else if (!known.some((other) => other.words.join(' ') === words.join(' '))) known.push({ words, named: from });
  };
  for (const name of named) {
    covered.fill(1, name.span.from, name.span.to);
    if (reading.styleAt(name.span.from) !== 'PLAIN') continue;
    const words = wordsOf(reading, name.span.from, name.span.to, false);
    learn(words, name);
    const last = words.at(-1);
    if (name.cluster.type === 'PERSON' && words.length > 1 && last !== undefined && last.length > 2)
      learn([last], name);
    const first = words[0] as string;
    if (name.cluster.subtype === 'COMPANY' && words.length > 1 && first.length > 3 && !reading.plain.has(first))
      learn([first], name);
  }
  const result: NamedCapital[] = [];
  let behind = 0;
  for (const i of places) {
    if (i < behind || covered[i] === 1) continue;
    const candidates = byFirst.get(reading.norm(i));
    if (candidates === undefined || (reading.is(i, Class.functions) && !reading.isUpper(i))) continue;
    let best: { to: number; named: NamedCapital } | null = null;
    for (const { words, named: from } of candidates) {
      if (words.length === 1 && reading.plain.has(words[0] as string)) continue;
      let k = i;
      let w = 0;
      while (w < words.length) {
        if (SMALL.has(textAt(doc, k)) && isGlued(doc, k)) k += 1;
        else if (reading.norm(k) === words[w]) {
          k += 1;
          w += 1;
        } else break;
      }
      if (w === words.length && (best === null || k > best.to)) best = { to: k, named: from };
    }
    if (best === null) continue;
    const { span, cluster } = best.named;
    result.push({ span: { ...span, from: i, to: best.to, construction: 'REPEATED_NAME' }, cluster });
    behind = best.to;
  }
  return result;
};
