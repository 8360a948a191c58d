import type { AgreementConstruction } from '../lang/agreement-grammar.js';
import type { ruleByConstruction } from '../lang/rule.js';
import type { Agreement, AgreementStatus } from '../model/agreement.js';
import type { Party, Quote } from '../model/quote.js';
import { foldString } from '../text/fold.js';
import { meets } from '../text/sets.js';
import { type Span, slice } from '../text/span.js';
import { spanOf } from './annotated-document.js';
import { buildQuoteAround, type EventParty, sameParty } from './subject-first-events.js';
import type { SubjectReading } from './subject-first-subjects.js';
import type { TokenRange } from './subject-words.js';
import { type UnderstoodPronoun, understoodEntity } from './understood-subjects.js';

/** What one clause states of an accord. */
export interface AccordDraft {
  readonly construction: AgreementConstruction;
  readonly status: AgreementStatus;
  readonly cue: TokenRange;
  readonly parties: readonly EventParty[];
  /** The subject is a pronoun: whoever speaks in the quote around it, else who acted in the sentences before. */
  readonly pronoun: UnderstoodPronoun | null;
  readonly subject: Span | null;
  readonly sentence: number;
  /** The accord is named as one already known ("the accord"). */
  readonly definite: boolean;
}

/** Shorter words are in any two phrases. */
const TELLING_WORD = 4;

/** One record for each accord and status that the drafts tell; what is told again joins the first. */
export const toAgreements = (
  reading: SubjectReading,
  drafts: readonly AccordDraft[],
  quotes: readonly Quote[],
  ruleOf: ReturnType<typeof ruleByConstruction<AgreementConstruction>>,
): Agreement[] => {
  const { doc, referents } = reading;
  const quoteAround = buildQuoteAround(quotes);
  const words = new Map<Span, string>();
  /** Each span's words, folded once: every draft is compared with all accords before it. */
  const wordsOf = (span: Span | null): string => {
    if (span === null) return '';
    const known = words.get(span) ?? foldString(slice(doc.text, span));
    words.set(span, known);
    return known;
  };
  /** Described parties are the same when their words are. */
  const isSame = (a: Party, b: Party): boolean =>
    sameParty(a, b) && (a.entity !== null || wordsOf(a.span) === wordsOf(b.span));
  /** A minister signs for his country. */
  const isSideOf = (person: string | null, country: string | null): boolean =>
    person !== null && country !== null && referents.countryOf?.(person) === country;
  const tellingWords = new Map<Span, ReadonlySet<string>>();
  const tellingWordsOf = (span: Span): ReadonlySet<string> => {
    const known =
      tellingWords.get(span) ??
      new Set(
        wordsOf(span)
          .split(/[^\p{L}]+/u)
          .filter((word) => word.length >= TELLING_WORD),
      );
    tellingWords.set(span, known);
    return known;
  };
  /** What was agreed on shares no word with what was agreed on before. */
  const tellsAnother = (subject: Span | null, other: Span | null): boolean =>
    subject !== null && other !== null && !meets(tellingWordsOf(subject), tellingWordsOf(other));
  const agreements: Agreement[] = [];
  for (const draft of drafts) {
    const cue = spanOf(doc, draft.cue.from, draft.cue.to);
    const sentence = doc.sentences[draft.sentence];
    const quote = quoteAround(cue);
    if (quote?.negated === true) continue;
    const denied = quote?.act === 'DENY';
    // Only that there is an accord can be denied here; whether one was broken stays with the quote.
    if (denied && draft.status !== 'AGREED' && draft.status !== 'SIGNED') continue;
    const status = denied ? 'DENIED' : draft.status;
    const parties: Party[] = draft.parties.map(({ entity, span }) => ({ entity, span }));
    const isUnderstood = draft.pronoun !== null || (parties.length === 0 && quote !== null);
    const actor = isUnderstood ? (quote?.speaker?.entity ?? understoodEntity(reading, draft.pronoun)) : null;
    if (actor !== null && !parties.some(({ entity }) => entity === actor))
      parties.unshift({ entity: actor, span: null });
    const told = agreements.some(
      (known) =>
        known.status === status &&
        !(draft.construction === 'AGREE_ON' && tellsAnother(draft.subject, known.subject[0] ?? null)) &&
        (draft.definite ||
          parties.length === 0 ||
          parties.every((party) =>
            known.parties.some((other) => isSame(party, other) || isSideOf(party.entity, other.entity)),
          )),
    );
    if (told) continue;
    const block = sentence === undefined ? null : doc.blockOf(sentence.from);
    const rule = ruleOf(draft.construction);
    agreements.push({
      id: `a${agreements.length + 1}`,
      status,
      cue: denied && quote !== null ? [...quote.cue, cue] : [cue],
      parties: parties.map((party) => ({ ...party, role: 'PARTY' })),
      subject: draft.subject === null ? [] : [draft.subject],
      evidence: sentence === undefined ? cue : { start: sentence.start, end: sentence.end },
      quote: quote?.id ?? null,
      place: null,
      event: null,
      agreedOn: null,
      headline: block?.kind === 'TITLE' || block?.kind === 'HEADLINE',
      sameAs: null,
      ruleId: rule.id,
      confidence: rule.confidence,
    });
  }
  return agreements;
};
