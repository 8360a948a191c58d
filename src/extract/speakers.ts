import type { Entity, Mention } from '../model/entity.js';
import type { Hop, Quote, SpeakerStatus } from '../model/quote.js';
import { itemAt } from '../text/item-at.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { findHops } from './chains.js';
import { quoteType } from './contents.js';
import { buildHouseTest } from './house-outlet.js';
import { localSubject, personAtEnd } from './local-speakers.js';
import { type Draft, parentsOf, type QuoteLayer } from './quote-draft.js';
import { actOf, mediumOf, opensOccasion, timeOf, trimmedSpan } from './quote-facts.js';
import type { QuoteWords } from './quote-words.js';
import type { Referents, TokenRange } from './subject-words.js';

/** How many quotes back an understood speaker may stand. */
const MEMORY = 200;

/** How many tokens back a person named last may stand. */
const NAME_MEMORY = 120;

/** Constructions in which somebody hands on another's words. */
const RELAYED: ReadonlySet<string> = new Set(['RELAYED_SPEECH', 'CITING']);
/** How many quotes back an understood relayer may stand. */
const RELAY_MEMORY = 4;

/** How many quotes back the several who go on to speak may stand behind a single person. */
const PLURAL_MEMORY = 4;

/** How many quotes back the holder of an office may have spoken. */
const OFFICE_MEMORY = 24;

interface Speaker {
  readonly entity: string | null;
  readonly range: TokenRange | null;
  readonly status: SpeakerStatus;
}

/** Resolves who speaks, through whom and inside whose words, and makes the quotes of the drafts. Drafts come in reading order; `ids` opens the local ids. */
export const buildQuotes = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  drafts: readonly Draft[],
  ids = '',
): QuoteLayer => {
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const quotes: Quote[] = [];
  const speakers: Speaker[] = [];
  const parents = parentsOf(drafts);
  const interviews = new Map<string, readonly Hop[]>();
  const hopsByDraft: (readonly Hop[])[] = [];
  const unnamed = new Map<string, string>();
  const isHouse = buildHouseTest(doc, words, referents);
  /** Speakers that were named by a feminine noun for a body ("the police"). */
  const feminineBodies = new Set<string>();

  /** A word of a description -> the source it describes: "the official" is the last "official in the ministry". */
  const describedBy = new Map<string, string>();
  const { article } = words.orthography;
  const plainWord = (index: number): string => {
    const norm = doc.tokens[index]?.norm ?? '';
    return article !== null && norm.startsWith(article) ? norm.slice(article.length) : norm;
  };

  const describe = (range: TokenRange): string => {
    const span = trimmedSpan(doc, words, range);
    const name = doc.text.slice(span.start, span.end);
    // "An official" is a new one; "the official" and a bare family name take up who was described before.
    const isKnown = plainWord(range.from) !== doc.tokens[range.from]?.norm || !words.sourceNouns.has(doc, range.from);
    const short = range.to - range.from === 1 && isKnown ? describedBy.get(plainWord(range.from)) : undefined;
    const known = unnamed.get(name) ?? short;
    if (known !== undefined) {
      mentions.push({
        id: `${ids}u${mentions.length + 1}`,
        entity: known,
        kind: 'NOMINAL',
        span,
        credit: false,
        ruleId: 'quote.unnamed-source',
        confidence: 0.8,
      });
      return known;
    }
    const id = `${ids}s${entities.length + 1}`;
    unnamed.set(name, id);
    for (let k = range.from; k < range.to; k += 1)
      if (doc.tokens[k]?.kind === 'WORD' && (k === range.from || !words.sourceNouns.has(doc, k)))
        describedBy.set(plainWord(k), id);
    entities.push({
      id,
      type: 'GROUP',
      subtype: 'UNNAMED_SOURCE',
      name,
      names: {},
      gazetteerId: null,
      wikidataId: null,
      country: null,
      ruleId: 'quote.unnamed-source',
      confidence: 0.8,
    });
    mentions.push({
      id: `${ids}u${mentions.length + 1}`,
      entity: id,
      kind: 'NOMINAL',
      span,
      credit: false,
      ruleId: 'quote.unnamed-source',
      confidence: 0.8,
    });
    return id;
  };

  const previousSpeaker = (index: number): { speaker: Speaker; at: number } | null => {
    const draft = drafts[index] as Draft;
    let nearest: { speaker: Speaker; at: number } | null = null;
    for (let k = index - 1; k >= Math.max(0, index - MEMORY); k -= 1) {
      const other = drafts[k] as Draft;
      if (parents[k] !== parents[index]) continue;
      if (other.headline !== draft.headline) continue;
      if (other.construction === 'SOURCE_AFTER' && other.cueFrom > draft.cueFrom) continue;
      const speaker = speakers[k];
      if (speaker === undefined || (speaker.entity === null && speaker.range === null)) continue;
      // "the police said …, but HE denied": a masculine verb goes on with somebody else.
      if (isMasculine(draft) && feminineBodies.has(speaker.entity ?? '')) continue;
      // "they added": one person does not speak in the plural, where several spoke shortly before.
      const isOne = speaker.entity !== null && referents.typeOf(speaker.entity) === 'PERSON';
      if (draft.agreement === 'P' && isOne && index - k <= PLURAL_MEMORY) {
        nearest ??= { speaker, at: k };
        continue;
      }
      if (draft.agreement === 'P' && isOne) break;
      return { speaker, at: k };
    }
    return nearest;
  };

  /** "His excellency": the person who spoke last, else the one named last. */
  const personBefore = (index: number, at: number): string | null => {
    for (let k = index - 1; k >= Math.max(0, index - MEMORY); k -= 1) {
      const entity = speakers[k]?.entity ?? null;
      if (entity !== null && referents.typeOf(entity) === 'PERSON') return entity;
    }
    for (let k = at - 1; k >= Math.max(0, at - NAME_MEMORY); k -= 1) {
      const mention = referents.mentionAt(k);
      if (mention !== null && !mention.credit && referents.typeOf(mention.entity) === 'PERSON') return mention.entity;
    }
    return null;
  };

  const outletBefore = (index: number): readonly Hop[] => {
    for (let k = index - 1; k >= Math.max(0, index - RELAY_MEMORY); k -= 1) {
      const entity = speakers[k]?.entity ?? null;
      if (entity !== null && referents.isOutlet(entity)) return [{ role: 'RELAYER', entity, span: null, cue: null }];
      const relayed = hopsByDraft[k] ?? [];
      if (relayed.length > 0) return relayed;
    }
    return [];
  };

  /** "The minister": whoever spoke last and holds that office. */
  const officeHolder = (index: number, from: number, to: number): string | null => {
    for (let k = index - 1; k >= Math.max(0, index - OFFICE_MEMORY); k -= 1) {
      const entity = speakers[k]?.entity ?? null;
      if (entity !== null && referents.holds(entity, from, to)) return entity;
    }
    return null;
  };

  const speakerOf = (draft: Draft, index: number): Speaker => {
    if (draft.mode === 'NONE') return { entity: null, range: null, status: 'UNKNOWN' };
    if (draft.resolved !== undefined && (draft.resolved.entity !== null || draft.resolved.range !== null)) {
      const { entity, range, understood = false } = draft.resolved;
      if (entity !== null) return { entity, range, status: understood || range === null ? 'RESOLVED' : 'STATED' };
      if (understood) return { entity, range, status: 'UNKNOWN' };
      return { entity: describe(range as TokenRange), range, status: 'UNNAMED' };
    }
    if (draft.mode === 'STATED' && draft.subject !== null) {
      const { from, to } = draft.subject;
      if (to - from === 1 && words.addresses.has(doc, from)) {
        const person = personBefore(index, from);
        if (person !== null) return { entity: person, range: draft.subject, status: 'STATED' };
      }
      const entity =
        referents.entityIn(from, to) ??
        personAtEnd(doc, words, referents, draft.subject) ??
        officeHolder(index, from, to) ??
        referents.nominal(from, to);
      if (entity !== null) return { entity, range: draft.subject, status: 'STATED' };
      return { entity: describe(draft.subject), range: draft.subject, status: 'UNNAMED' };
    }
    const previous = previousSpeaker(index);
    const parent = itemAt(drafts, parents[index]);
    // "said that he had told": the pronoun of the content's first word is the speaker himself.
    if (parent !== undefined && (draft.ofSpeaker || (previous === null && draft.cueFrom - parent.range.from <= 1))) {
      const holder = speakers[parents[index] as number];
      if (holder !== undefined) return { entity: holder.entity, range: null, status: 'RESOLVED' };
    }
    const local = localSubject(doc, words, referents, isHouse, drafts, draft, previous?.at ?? -1);
    const isOther =
      local?.range != null && isMasculine(draft) && isFeminineBody(doc, words, referents, local.range, local.entity);
    if (isOther) {
      const person = personBefore(index, draft.cueFrom);
      return { entity: person, range: null, status: person === null ? 'UNKNOWN' : 'RESOLVED' };
    }
    if (local !== null) {
      const entity = local.entity ?? (local.range === null ? null : describe(local.range));
      return {
        entity,
        range: local.range,
        status: local.range === null ? 'RESOLVED' : local.entity === null ? 'UNNAMED' : 'STATED',
      };
    }
    if (previous !== null) return { entity: previous.speaker.entity, range: null, status: 'RESOLVED' };
    return { entity: null, range: null, status: 'UNKNOWN' };
  };

  drafts.forEach((draft, index) => {
    const found = speakerOf(draft, index);
    const { entity, range } = found;
    if (entity !== null && range !== null && isFeminineBody(doc, words, referents, range, entity))
      feminineBodies.add(entity);
    const speaker = found;
    speakers.push(speaker);
    const rule = words.rule(draft.construction);
    const parent = parents[index] ?? -1;
    const previous = speaker.status === 'RESOLVED' ? previousSpeaker(index) : null;
    let hops: readonly Hop[] = findHops(doc, words, referents, draft, speaker.entity, isHouse, describe);
    // "And it quoted the minister as saying": the outlet is the one that spoke or relayed last.
    if (hops.length === 0 && draft.relayer === null && RELAYED.has(draft.construction)) hops = outletBefore(index);
    if (hops.length > 0 && speaker.entity !== null) {
      if (draft.relayer === null && !RELAYED.has(draft.construction)) interviews.set(speaker.entity, hops);
    } else if (speaker.entity !== null && opensOccasion(doc, words, draft)) {
      interviews.delete(speaker.entity);
    } else if (speaker.entity !== null && parent < 0 && !draft.headline) {
      // An interview lasts as long as its speaker is quoted; a relayed report only as long as it goes on.
      const continued = previous === null ? [] : (hopsByDraft[previous.at] ?? []);
      hops = interviews.get(speaker.entity) ?? continued;
    }
    hopsByDraft.push(hops);
    const speakerSpan = speaker.range === null ? null : trimmedSpan(doc, words, speaker.range);
    const chain: Hop[] = [
      { role: 'PUBLISHER', entity: null, span: null, cue: null },
      ...hops,
      ...(speaker.entity === null
        ? []
        : [{ role: 'ORIGINATOR' as const, entity: speaker.entity, span: speakerSpan, cue: draft.cueSpans[0] ?? null }]),
    ];
    const act = actOf(doc, words, draft);
    const own = draft.unclosed === true ? 'DIRECT' : quoteType(doc, words, referents, draft.range, draft.whole);
    const type = own === 'INDIRECT' && draft.withSpeech === true ? 'MIXED' : own;
    quotes.push({
      id: `${ids}q${index + 1}`,
      type,
      act,
      negated: false,
      cue: draft.cueSpans,
      cueLemma: draft.lemma,
      complementizer: draft.complementizer,
      content: [draft.content, ...(draft.more ?? [])],
      speaker: speaker.entity === null && speakerSpan === null ? null : { entity: speaker.entity, span: speakerSpan },
      speakerStatus: speaker.status,
      addressee: null,
      medium: mediumOf(doc, words, draft),
      saidAt: timeOf(referents, draft),
      chain,
      parent: parent < 0 ? null : `${ids}q${parent + 1}`,
      continues: previous === null ? null : `${ids}q${previous.at + 1}`,
      denies: [],
      deniedTarget: act === 'DENY' ? draft.content : null,
      headline: draft.headline,
      ruleId: rule.id,
      confidence: speaker.status === 'UNKNOWN' ? rule.confidence * 0.6 : rule.confidence,
    });
  });
  return { quotes, entities, mentions };
};

/** A finite verb whose subject is masculine. */
const isMasculine = ({ agreement, participle }: Draft): boolean => agreement === 'M' && !participle;

/** A noun with a feminine ending that is no person's title and no place. */
const isFeminineBody = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  { from }: TokenRange,
  entity: string | null,
): boolean => {
  if (entity !== null && ['PERSON', 'LOCATION'].includes(referents.typeOf(entity))) return false;
  return words.grammar.feminineEndings.some((ending) => doc.tokens[from]?.text.endsWith(ending));
};
