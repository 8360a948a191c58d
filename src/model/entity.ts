import type { Span } from '../text/span.js';
import type { Sounds } from './sounds.js';

export const ENTITY_TYPES = [
  'PERSON',
  'ORGANIZATION',
  'GROUP',
  'MEDIA',
  'LOCATION',
  'EVENT',
  'CONCEPT',
  'OTHER',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * How a mention refers. NAMED: by proper name. NOMINAL: by common noun (the ministry). TITLE: an office beside the
 * name it belongs to. PRONOUN: the span is the word that carries the pronoun. ADJECTIVAL: a nationality adjective
 * that stands for the country.
 */
export const MENTION_KINDS = ['NAMED', 'NOMINAL', 'TITLE', 'PRONOUN', 'ADJECTIVAL'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/** One entity as one article knows it. Ids are local to the article's analysis. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** Finer class, such as MINISTRY, DELEGATION, NEWS_AGENCY, COUNTRY, CITY, UNNAMED_SOURCE, TALKS_ROUND; null = not known. */
  readonly subtype: string | null;
  /** Fullest name the article (or the gazetteer) gives. */
  readonly name: string;
  /** Names by language code, when known beyond the text. */
  readonly names: Readonly<Record<string, string>>;
  /** Key of the gazetteer row the entity was linked to, or null: a new entity. */
  readonly gazetteerId: string | null;
  /** Only from the curated, checked table; else null. */
  readonly wikidataId: string | null;
  /** Local id of the country a demonym or seat ties it to, or null. */
  readonly country: string | null;
  /** Of a person whom no gazetteer knows; absent where the name is too short to tell people apart. */
  readonly sounds?: Sounds;
  readonly ruleId: string;
  readonly confidence: number;
}

export interface Mention {
  readonly id: string;
  readonly entity: string;
  readonly kind: MentionKind;
  readonly span: Span;
  /** The mention stands in a photo credit or a byline: it can be no source and no party. */
  readonly credit: boolean;
  readonly ruleId: string;
  readonly confidence: number;
}

export const ROLE_PATTERNS = [
  'TITLE_NAME_APPOSITION',
  'NAME_TITLE_APPOSITION',
  'COUNTERPART',
  'DUAL_TITLE_DISTRIBUTED',
  'PHOTO_CREDIT',
] as const;
export type RolePattern = (typeof ROLE_PATTERNS)[number];

/**
 * How a title says that its office is held. NEW: since shortly before. ACTING: in the place of somebody. DESIGNATE: chosen
 * and not yet in office. FORMER: not any more, also of the dead.
 */
export const ROLE_STANDINGS = ['HELD', 'NEW', 'ACTING', 'DESIGNATE', 'FORMER'] as const;
export type RoleStanding = (typeof ROLE_STANDINGS)[number];

/** Who is given which office, by which words. A fact about the text ("title as stated"), not about the world. */
export interface Role {
  readonly id: string;
  readonly entity: string;
  /** The title's words, without the name; null for a photo credit, which has no title word. */
  readonly title: Span | null;
  /** Title and name together. */
  readonly evidence: Span;
  /** Office code such as FOREIGN_MINISTER, HEAD_OF_DELEGATION, SPOKESPERSON; OTHER when the head noun has no code. */
  readonly office: string;
  /** Local entity ids, or null. */
  readonly organization: string | null;
  readonly country: string | null;
  readonly scope: string | null;
  readonly pattern: RolePattern;
  readonly standing: RoleStanding;
  /** The title says nothing but the office, how it is held and what it belongs to: no deputy, no branch, no second duty. */
  readonly plain: boolean;
  /** Quote (local id) in whose content the title stands, or null: the narrator's own words. */
  readonly assertedBy: string | null;
  readonly ruleId: string;
  readonly confidence: number;
}
