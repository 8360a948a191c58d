import type { AgreementGrammar } from '../lang/agreement-grammar.js';
import type { Agreement } from '../model/agreement.js';
import type { Quote } from '../model/quote.js';
import type { TimeRef } from '../model/time-ref.js';
import { foldString } from '../text/fold.js';
import { meets } from '../text/sets.js';
import { overlaps, type Span, slice } from '../text/span.js';
import type { AgreementDraft } from './agreement-drafts.js';
import { readAgreementSentences } from './agreement-sentences.js';
import { compileAgreementWords } from './agreement-words.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { buildEventClauses } from './event-clauses.js';
import { buildScene } from './event-scene.js';
import type { NameLayer } from './name-layer.js';
import { buildPartyReader, type NominalFinder, type ReadParty } from './parties.js';

/** Shortest word of a subject that can show two accords to be one. */
const MIN_KEYWORD = 4;
/** Words at the head of a description that make it the same body. */
const SHORT_NAME = 2;

/**
 * Reads the accords an article states, each in a status: one record for an accord and its status, in reading order.
 * An identical retelling makes no record; where the body tells what a headline told, the body's words are kept. A
 * retelling with other parties is a record of its own that points at the better attributed one by `sameAs`. Hopes,
 * plans, negations, agenda items and views make none.
 */
export const buildAgreementReader = (
  grammar: AgreementGrammar,
): ((
  doc: AnnotatedDocument,
  names: NameLayer,
  quotes: readonly Quote[],
  times?: readonly TimeRef[],
  nominal?: NominalFinder,
) => Agreement[]) => {
  const words = compileAgreementWords(grammar);
  const article = foldString(grammar.clauses.article);
  return (doc, names, quotes, times = [], nominal = () => null) => {
    const scene = buildScene(doc, names, quotes, grammar.clauses.article);
    const parties = buildPartyReader(scene, words.clauses, nominal);
    const clauses = buildEventClauses(scene, words.clauses, parties);
    const placed = times.map((time) => ({ id: time.id, at: doc.tokenAt(time.span.start) }));
    const timeIn = (from: number, to: number, at: number): string | null => {
      let best: { id: string; at: number } | null = null;
      for (const time of placed) {
        if (time.at < from) continue;
        if (time.at >= to) break;
        if (best === null || Math.abs(time.at - at) < Math.abs(best.at - at)) best = time;
      }
      return best?.id ?? null;
    };
    const { drafts, named } = readAgreementSentences(scene, words, clauses, parties, timeIn);

    const keyOf = (party: ReadParty): string =>
      party.entity ?? (party.span === null ? '?' : foldString(slice(doc.text, party.span)));
    // Every statement is compared with every one before it: the words of a phrase are taken once.
    const knownKeywords = new Map<Span | null, ReadonlySet<string>>();
    const keywords = (span: Span | null): ReadonlySet<string> => {
      const known = knownKeywords.get(span) ?? keywordsOf(span);
      knownKeywords.set(span, known);
      return known;
    };
    const keywordsOf = (span: Span | null): ReadonlySet<string> =>
      new Set(
        (span === null ? '' : foldString(slice(doc.text, span)))
          .split(/[^\p{L}\p{N}]+/u)
          .map((word) => (words.clauses.hasArticle(word) ? word.slice(article.length) : word))
          .filter((word) => word.length >= MIN_KEYWORD),
      );
    /** One unnamed body told twice, once by the beginning of its longer description. */
    const isShortened = (one: ReadParty, two: ReadParty): boolean => {
      if (one.entity !== null || two.entity !== null) return false;
      const [a, b] = [headWords(one), headWords(two)];
      return a !== '' && a === b;
    };
    const headWords = (party: ReadParty): string => {
      if (party.span === null) return '';
      const words = foldString(slice(doc.text, party.span)).split(/[^\p{L}\p{N}]+/u);
      return words.length < SHORT_NAME ? '' : words.slice(0, SHORT_NAME).join(' ');
    };
    const isNameless = (list: readonly ReadParty[]): boolean => list.every(({ entity }) => entity === null);
    const namesAccord = ({ subject, distinctive }: AgreementDraft): boolean =>
      subject !== null && distinctive !== null && distinctive.start > subject.start;
    /** Whether two phrases can name one accord; certain: both are definite and share what tells it from others. */
    const sameness = (one: AgreementDraft, two: AgreementDraft): 'NO' | 'MAYBE' | 'CERTAIN' => {
      const [a, b] = [keywords(one.distinctive), keywords(two.distinctive)];
      // What was agreed on without an accord noun is no retelling of an accord.
      if (namesAccord(one) !== namesAccord(two) && (a.size === 0 || b.size === 0)) return 'NO';
      if (a.size === 0 || b.size === 0) return 'MAYBE';
      if (!meets(a, b)) return 'NO';
      return one.definite && two.definite ? 'CERTAIN' : 'MAYBE';
    };

    const kept: { draft: AgreementDraft; readonly parties: ReadParty[] }[] = [];
    const pairs: [number, number][] = [];
    for (const draft of drafts) {
      const mine = new Set(draft.parties.map(keyOf));
      let repeats = false;
      let conflict: number | null = null;
      for (let k = 0; k < kept.length && !repeats; k += 1) {
        const other = kept[k] as (typeof kept)[number];
        const same = other.draft.status === draft.status ? sameness(other.draft, draft) : 'NO';
        if (same === 'NO') continue;
        const theirs = new Set(other.parties.map(keyOf));
        const overlapping = other.draft.cue.some((cue) => draft.cue.some((own) => overlaps(cue, own)));
        const isRetold = same === 'CERTAIN' && other.draft.headline === draft.headline;
        // Two accords that are each new to the reader, told without parties in common, are two.
        const areNew =
          !draft.definite && !other.draft.definite && !draft.headline && !other.draft.headline && mine.size === 0;
        // A breach by "the forces of" whoever was named is the breach already told.
        const isSameBreach = draft.status === 'VIOLATED' && (isNameless(draft.parties) || isNameless(other.parties));
        // Whoever signs for a body is told by name: the body's accord is the same.
        const isForBody =
          other.draft.definite &&
          draft.parties.length > 0 &&
          draft.parties.every(({ kind }) => kind === 'PERSON') &&
          meets(keywords(other.draft.distinctive), keywords(draft.distinctive));
        if (
          isForBody ||
          isSameBreach ||
          (mine.size === 0 && !areNew) ||
          theirs.size === 0 ||
          meets(mine, theirs) ||
          other.parties.some((party) => draft.parties.some((own) => isShortened(party, own))) ||
          overlapping ||
          isRetold
        ) {
          repeats = true;
          // A headline names some of the parties; the body tells them all.
          if (other.parties.length === 0 || (other.draft.headline && !draft.headline && meets(mine, theirs)))
            other.parties.push(...draft.parties.filter((party) => !theirs.has(keyOf(party))));
          // It names the accord and its day in short, too.
          if (other.draft.headline && !draft.headline && draft.subject !== null) other.draft = draft;
        } else if (other.draft.headline !== draft.headline) conflict ??= k;
      }
      if (repeats) continue;
      const told =
        draft.parties.length > 0
          ? draft.parties
          : (named.find((accord) => meets(keywords(accord.distinctive), keywords(draft.distinctive)))?.parties ?? []);
      kept.push({ draft, parties: [...told] });
      if (conflict !== null) pairs.push([conflict, kept.length - 1]);
    }

    // The body states an accord, the headline retells it: records are numbered and pointed at in that order.
    const order = kept
      .map((_, index) => index)
      .sort((a, b) => Number(kept[a]?.draft.headline) - Number(kept[b]?.draft.headline) || a - b);
    const idOf = new Map(order.map((index, position) => [index, `a${position + 1}`]));
    const sameAs = new Map<number, number>();
    for (const [one, two] of pairs) {
      if (kept[one]?.draft.headline === true) sameAs.set(one, two);
      else sameAs.set(two, one);
    }
    return order.map((index): Agreement => {
      const { draft, parties: list } = kept[index] as (typeof kept)[number];
      const rule = words.rule(draft.construction);
      const target = sameAs.get(index);
      return {
        id: idOf.get(index) as string,
        status: draft.status,
        cue: draft.cue,
        parties: [
          ...list.map(({ entity, span }) => ({ entity, span, role: 'PARTY' as const })),
          ...draft.helpers.map(({ party, role }) => ({ entity: party.entity, span: party.span, role })),
        ],
        subject: draft.subject === null ? [] : [draft.subject],
        evidence: draft.evidence,
        quote: draft.quote?.id ?? null,
        place: draft.place,
        event: draft.event,
        agreedOn: draft.time,
        headline: draft.headline,
        sameAs: target === undefined ? null : (idOf.get(target) ?? null),
        ruleId: rule.id,
        confidence: Math.round(rule.confidence * draft.certainty * 100) / 100,
      };
    });
  };
};
