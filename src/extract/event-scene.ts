import type { Entity, Mention, Role } from '../model/entity.js';
import type { Quote } from '../model/quote.js';
import { foldString } from '../text/fold.js';
import { firstReaching } from '../text/sorted.js';
import type { AnnotatedDocument } from './annotated-document.js';
import type { NameLayer } from './name-layer.js';

/** A role with its holder's name: tokens [from, to) from the title (or the name) to the end of both. */
export interface PlacedRole {
  readonly role: Role;
  readonly name: Mention;
  readonly to: number;
}

/** Names and quotes of one document by token: what the readers of events look things up in. */
export interface EventScene {
  readonly doc: AnnotatedDocument;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The longest mention that starts in a token and can be a party: no credit, no pronoun, no nationality. */
  mentionFrom(index: number): Mention | null;
  /** The longest title-and-name that starts in a token; of several holders of one title the one named first. */
  roleFrom(index: number): PlacedRole | null;
  /** All holders of a title that starts in a token and is shared out over several names. */
  holdersFrom(index: number): readonly PlacedRole[];
  /** The one person whose title, as this article gives it, begins with these folded words; null for none or several. */
  holderOf(words: readonly string[]): string | null;
  /** The article gives a person some office. */
  hasOffice(entity: string): boolean;
  /** The nationality adjective that starts in a token. */
  adjectiveAt(index: number): Mention | null;
  /** Index behind the last token of a mention. */
  endOf(mention: Mention): number;
  /** Innermost quote whose content holds a token, or null. */
  quoteAt(index: number): Quote | null;
  /** Quotes with a cue in a sentence, by sentence index. */
  quotesIn(sentence: number): readonly Quote[];
}

const NO_QUOTES: readonly Quote[] = [];
const NO_HOLDERS: readonly PlacedRole[] = [];

/** Words of a title by which its holder can be found again. */
const MAX_TITLE = 8;

export const buildScene = (
  doc: AnnotatedDocument,
  names: NameLayer,
  quotes: readonly Quote[],
  article: string,
): EventScene => {
  const withoutArticle = (norm: string): string =>
    norm.startsWith(article) && norm.length > article.length + 1 ? norm.slice(article.length) : norm;
  const entities = new Map(names.entities.map((entity) => [entity.id, entity]));
  const mentions = new Map<number, Mention>();
  const adjectives = new Map<number, Mention>();
  const namedByEntity = new Map<string, Mention[]>();
  for (const mention of names.mentions) {
    if (mention.credit || mention.kind === 'PRONOUN') continue;
    const at = doc.tokenAt(mention.span.start);
    if (mention.kind === 'ADJECTIVAL') {
      adjectives.set(at, mention);
      continue;
    }
    const known = mentions.get(at);
    if (mention.kind !== 'TITLE' && (known === undefined || known.span.end < mention.span.end))
      mentions.set(at, mention);
    if (mention.kind !== 'NAMED') continue;
    const list = namedByEntity.get(mention.entity);
    if (list === undefined) namedByEntity.set(mention.entity, [mention]);
    else list.push(mention);
  }
  const endOf = (mention: Mention): number => doc.tokenAt(mention.span.end - 1) + 1;
  const nameIn = (role: Role): Mention | null => {
    const list = namedByEntity.get(role.entity) ?? [];
    const low = firstReaching(list, (mention) => mention.span.start >= role.evidence.start);
    const found = list[low];
    return found !== undefined && found.span.end <= role.evidence.end ? found : null;
  };
  const roles = new Map<number, PlacedRole>();
  const shared = new Map<number, PlacedRole[]>();
  for (const role of names.roles) {
    const name = nameIn(role);
    if (name === null || name.credit) continue;
    const at = doc.tokenAt(role.evidence.start);
    const to = doc.tokenAt(role.evidence.end - 1) + 1;
    const known = roles.get(at);
    // A dual title starts two roles at one token: the name nearer to the title is the first party.
    if (known === undefined || (known.role.entity === role.entity ? known.to < to : to < known.to))
      roles.set(at, { role, name, to });
    if (role.pattern !== 'DUAL_TITLE_DISTRIBUTED') continue;
    const list = shared.get(at);
    if (list === undefined) shared.set(at, [{ role, name, to }]);
    else list.push({ role, name, to });
  }

  // Titles by each of their beginnings, the article of the first word left out.
  const holders = new Map<string, string | null>();
  for (const role of names.roles) {
    if (role.title === null || role.pattern === 'PHOTO_CREDIT') continue;
    const words: string[] = [];
    for (let index = doc.tokenAt(role.title.start); index < doc.tokens.length; index += 1) {
      const token = doc.tokens[index];
      if (token === undefined || token.start >= role.title.end || words.length >= MAX_TITLE) break;
      const word =
        words.length === 0
          ? foldString(doc.text.slice(Math.max(token.start, role.title.start), token.end))
          : token.norm;
      words.push(words.length === 0 ? withoutArticle(word) : word);
      const key = words.join(' ');
      const known = holders.get(key);
      holders.set(key, known === undefined || known === role.entity ? role.entity : null);
    }
  }

  const officers = new Set(names.roles.filter(({ pattern }) => pattern !== 'PHOTO_CREDIT').map(({ entity }) => entity));

  const quoteAt: (Quote | null)[] = new Array(doc.tokens.length).fill(null);
  const contents = quotes
    .flatMap((quote) => quote.content.map((span) => ({ quote, span })))
    .sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  for (const { quote, span } of contents) {
    for (let index = doc.tokenAt(span.start); index < doc.tokens.length; index += 1) {
      if ((doc.tokens[index]?.start ?? span.end) >= span.end) break;
      quoteAt[index] = quote;
    }
  }
  const bySentence = new Map<number, Quote[]>();
  for (const quote of quotes) {
    const cue = quote.cue[0];
    const sentence = cue === undefined ? null : doc.sentenceOf(doc.tokenAt(cue.start));
    if (sentence === null) continue;
    const list = bySentence.get(sentence.index);
    if (list === undefined) bySentence.set(sentence.index, [quote]);
    else list.push(quote);
  }
  return {
    doc,
    entities,
    mentionFrom: (index) => mentions.get(index) ?? null,
    roleFrom: (index) => roles.get(index) ?? null,
    holdersFrom: (index) => shared.get(index) ?? NO_HOLDERS,
    holderOf: (words) =>
      words.length === 0
        ? null
        : (holders.get([withoutArticle(words[0] as string), ...words.slice(1)].join(' ')) ?? null),
    hasOffice: (entity) => officers.has(entity),
    adjectiveAt: (index) => adjectives.get(index) ?? null,
    endOf,
    quoteAt: (index) => quoteAt[index] ?? null,
    quotesIn: (sentence) => bySentence.get(sentence) ?? NO_QUOTES,
  };
};
