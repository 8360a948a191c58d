import { Look } from '../text/looks.js';
import type { Token } from '../text/tokens.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { QuoteWords } from './quote-words.js';
import { CLOSING, OPENING, type Referents } from './subject-words.js';

/** Outlets with reporters of their own whom people speak to; whoever names an agency or a channel is another outlet. */
const PRINT = new Set(['NEWSPAPER', 'NEWS_SITE', 'MAGAZINE']);

/** Tells whether an entity is the outlet that this article itself comes from: its publisher, else the one inferred from its wording. */
export const buildHouseTest = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
): ((entity: string) => boolean) => {
  const { publisher } = doc.draft;
  if (publisher !== null) return (entity) => referents.isNamed(entity, publisher);
  const house = inferHouse(doc, words, referents);
  return (entity) => entity === house;
};

/**
 * The outlet in whose voice an article is written, or null. A paper names itself bare and in marks where people speak to
 * it ("said to-«X»", "in an interview with «X»"); another outlet is introduced by a noun ("to the newspaper «X»"). Of
 * several the most frequent, and none where two are equally so.
 */
const inferHouse = (doc: AnnotatedDocument, words: QuoteWords, referents: Referents): string | null => {
  const counts = new Map<string, number>();
  for (let index = 0; index < doc.looks.length; index += 1) {
    if (((doc.looks[index] as number) & Look.PUNCTUATION) === 0) continue;
    const mention = referents.mentionAt(index + 1);
    if (mention === null || mention.credit || !PRINT.has(referents.subtypeOf?.(mention.entity) ?? '')) continue;
    if (!isMark((doc.tokens[index] as Token).text) || !isSpokenTo(doc, words, index - 1)) continue;
    if (!isMark(doc.tokens[referents.rangeOf(mention).to]?.text ?? '')) continue;
    counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  let house: string | null = null;
  let most = 0;
  for (const [entity, count] of counts) {
    if (count === most) house = null;
    if (count > most) [house, most] = [entity, count];
  }
  return house;
};

/** Opening and closing marks alike: some keyboards write them mirrored. */
const isMark = (text: string): boolean => OPENING.test(text) || CLOSING.test(text);

/** The preposition of a hearer or of the other side of a talk stands at `index`, before the opening mark. */
const isSpokenTo = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean => {
  const norm = doc.tokens[index]?.norm ?? '';
  return words.grammar.addresseePrepositions.includes(norm) || words.companions.has(doc, index);
};
