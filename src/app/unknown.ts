import type { LanguageStatus, PartyStatus, TenureStatus, TimeStatus } from '../model/unknown.js';
import { heldOffice, OFFICE_CODES } from '../resolve/tenures.js';
import type {
  ArticleRecord,
  DiagnosticRecord,
  HopRecord,
  PartyRecord,
  RoleRecord,
  TimeRefRecord,
} from '../store/records.js';

/** The language code (BCP 47) of a text in no language that is known. */
const UNDETERMINED = 'und';

/** The language of an article, or null when it is not known. */
export const knownLanguage = ({ language }: Pick<ArticleRecord, 'language'>): string | null =>
  language === UNDETERMINED ? null : language;

/** `diagnostics`: of the article. */
export const languageStatusOf = (
  { language, givenLanguage }: Pick<ArticleRecord, 'language' | 'givenLanguage'>,
  diagnostics: readonly Pick<DiagnosticRecord, 'code'>[],
): LanguageStatus => {
  if (givenLanguage !== null) return 'DECLARED';
  if (language === UNDETERMINED) return 'UNKNOWN';
  return diagnostics.some(({ code }) => code === 'LANGUAGE_UNCERTAIN') ? 'GUESSED' : 'DETECTED';
};

export const partyStatusOf = ({ entityId, evidence }: Pick<PartyRecord, 'entityId' | 'evidence'>): PartyStatus =>
  entityId === null ? (evidence === null ? 'UNKNOWN' : 'UNRESOLVED') : evidence === null ? 'RESOLVED' : 'STATED';

export const hopStatusOf = (hop: Pick<HopRecord, 'role' | 'entityId' | 'evidence'>): PartyStatus =>
  hop.role === 'PUBLISHER' && hop.evidence === null ? 'OUTLET' : partyStatusOf(hop);

/** `publishedAt`: of the article. */
export const timeStatusOf = (
  { from, to, anchor, inferred }: Pick<TimeRefRecord, 'from' | 'to' | 'anchor' | 'inferred'>,
  publishedAt: string | null,
): TimeStatus => {
  if (from !== null || to !== null) return inferred ? 'COMPUTED' : 'STATED';
  if (anchor === 'UTTERANCE') return 'UTTERANCE_UNDATED';
  return anchor === 'PUBLICATION' && publishedAt === null ? 'ARTICLE_UNDATED' : 'VAGUE';
};

/** Codes of roles that are offices, as `tenureStatusOf` asks. */
export const HELD_OFFICES: readonly string[] = OFFICE_CODES;

/** `publishedAt`: of the article. */
export const tenureStatusOf = (
  { tenureId, review, standing, office }: Pick<RoleRecord, 'tenureId' | 'review' | 'standing' | 'office'>,
  publishedAt: string | null,
): TenureStatus => {
  if (tenureId !== null) return 'BACKED';
  if (review === 'REJECTED') return 'REJECTED';
  if (standing === 'FORMER' || standing === 'DESIGNATE') return standing;
  if (heldOffice(office) === null) return 'NO_OFFICE';
  return publishedAt === null ? 'ARTICLE_UNDATED' : 'UNCLEAR';
};
