import type { CueForm } from '../lang/quote-grammar.js';
import type { SubjectFirstCue } from '../lang/subject-first-grammar.js';
import { isAttitude } from '../model/quote.js';
import { itemAt } from '../text/item-at.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import type { AnnotatedDocument } from './annotated-document.js';
import { isComma, type MarkedByOpening } from './cue-words.js';
import { placesInText } from './places.js';
import { type FoundSubject, subjectBeforeVerb } from './subject-first-clauses.js';
import { ends, type Following, followingOf, textAt } from './subject-first-following.js';
import { headOf, isVerb, phraseAt, phraseBefore, type SubjectReading } from './subject-first-subjects.js';
import { aspectBefore, isBlocked, isContracted } from './subject-first-verb-signs.js';
import { In } from './subject-first-words.js';
import type { TokenRange } from './subject-words.js';

export interface SubjectFirstReading {
  readonly from: number;
  readonly to: number;
  readonly cue: SubjectFirstCue;
  readonly form: CueForm;
  readonly sentence: number;
  readonly subject: FoundSubject | null;
  /** Nothing stands between the cue and a conjunction or comma before it. */
  readonly elided: boolean;
  /** A conjunction joins the cue to the clause before: it is finite, and no participle that describes a noun. */
  readonly coordinated: boolean;
  /** The subject stands behind the cue. */
  readonly inverted: TokenRange | null;
  readonly following: Following;
  /** Who is told, as tokens. */
  readonly hearer: TokenRange | null;
  /** "was quoted by Y as saying". */
  readonly relayer: TokenRange | null;
  /** Tokens between cue and content, or behind a cue that follows its content. */
  readonly slot: TokenRange;
  /** Speech in marks leads up to the cue's clause: whoever stands there said it. */
  readonly spoken: boolean;
}

const MAX_CUES = 24;

/** All places where somebody may be reported, with their subjects and what follows. In reading order. */
export const findSubjectFirstCues = (reading: SubjectReading, byOpening: MarkedByOpening): SubjectFirstReading[] => {
  const { doc, words } = reading;
  const found: SubjectFirstReading[] = [];
  for (const { sentence, places } of placesInText(doc, words.quotes.cues.places(doc))) {
    let inSentence = 0;
    for (const i of places) {
      if (inSentence === MAX_CUES) break;
      if (doc.tokens[i]?.kind !== 'WORD') continue;
      const matches = words.quotes.cues.at(doc, i);
      const match = matches[0];
      if (match === undefined || reading.referents.mentionAt(i) !== null || isHyphened(doc, i)) continue;
      let cue = match.value.cue as SubjectFirstCue;
      let { form } = match.value;
      const stretch = itemAt(doc.marked, doc.markedAt[i]);
      const limit = stretch?.closed === true ? Math.min(sentence.to, stretch.to) : sentence.to;
      const floor = stretch?.closed === true ? Math.max(sentence.from, stretch.from) : sentence.from;
      let to = match.to;
      let subjectAt = i;
      // "is saying": a finite verb in two words.
      const progressive =
        form.mood === 'PARTICIPLE' && (words.is(doc, i - 1, In.passives) || isContracted(reading, i - 1));
      let relayer: TokenRange | null = null;
      let inverted: TokenRange | null = null;
      const isQuotedAs = form.mood === 'PARTICIPLE' && words.is(doc, i - 1, In.quotedAs);
      if (progressive) {
        subjectAt = i - 1;
        form = { ...form, mood: 'FINITE' };
      }
      if (!isQuotedAs && isBlocked(reading, subjectAt, form, isAttitude(cue.act))) continue;
      if (form.mood === 'FINITE') {
        const aspect = aspectBefore(reading, i);
        if (aspect >= 0) subjectAt = aspect;
      }
      if (isAttitude(cue.act) && form.mood === 'FINITE')
        while (words.is(doc, subjectAt - 1, In.negators | In.modals | In.auxiliaries | In.adverbs)) subjectAt -= 1;
      let subject: FoundSubject | null = null;
      let object: TokenRange | null = null;
      if (isQuotedAs) {
        const passive = quotedAs(reading, i, floor);
        if (passive === null) continue;
        ({ relayer, object } = passive);
        subjectAt = passive.verb;
        if (object === null) subject = subjectBeforeVerb(reading, subjectAt, floor);
      } else if (form.mood === 'FINITE') subject = subjectBeforeVerb(reading, subjectAt, floor);
      else subject = beforeParticiple(reading, i, floor);
      if (object !== null) subject = { range: object, head: object, citing: null, quotedBy: null };
      let parts = followingOf(reading, byOpening, cue, to, limit);
      // One spelling can belong to several frames: the first that finds its content here.
      for (const other of matches) {
        if (parts.following.kind !== 'NONE' || parts.following.closed || other.to !== match.to) break;
        const tried = followingOf(reading, byOpening, other.value.cue as SubjectFirstCue, to, limit);
        if (tried.following.kind === 'NONE') continue;
        cue = other.value.cue as SubjectFirstCue;
        parts = tried;
      }
      let { following } = parts;
      if (following.kind === 'NOUN') to = following.cueTo;
      const start = subject?.range.from ?? i;
      const before = beforeCue(reading, start, sentence.from);
      const closesSpeech = before === 'MARK' && form.mood === 'FINITE' && cue.frame.after;
      // "C," X said, "C": the speech before the cue goes on behind it.
      if (closesSpeech && following.kind === 'SPEECH' && isComma(doc, doc.tokenAt(following.marked.outer.start) - 1))
        following = { kind: 'NONE', from: doc.tokenAt(following.marked.outer.start) - 1, closed: true };
      // "C," X said as he left: whatever follows, the speech that a comma or question mark ends is what was said.
      const spoken = closesSpeech && isLed(reading, start);
      if (spoken && subject !== null && following.kind !== 'THAT' && !isSpeechBehind(doc, match.to, following))
        following = { kind: 'NONE', from: match.to, closed: true };
      // "…," said X: the speech ends right before the cue.
      if (subject === null && form.mood === 'FINITE' && before !== 'OTHER' && cue.frame.after) {
        inverted = withApposition(reading, phraseAt(reading, match.to, limit), limit);
        // "X, a unit of Y, said its profit fell": a noun phrase with a verb of its own is what was said.
        if (before === 'COMMA' && inverted !== null && isVerb(reading, inverted.to)) inverted = null;
        if (inverted !== null && following.kind !== 'THAT' && following.kind !== 'SPEECH')
          following = { kind: 'NONE', from: inverted.to, closed: true };
        else inverted = null;
      }
      const elided = subject === null && inverted === null && form.mood === 'FINITE' && isElided(reading, i, floor);
      inSentence += 1;
      const contentFrom = following.kind === 'THAT' ? following.complementizer : following.from;
      found.push({
        from: i,
        to,
        cue,
        form,
        sentence: sentence.index,
        subject,
        elided,
        coordinated: elided && words.is(doc, carriedFrom(reading, i, floor), In.conjunctions),
        inverted,
        following,
        hearer: parts.hearer,
        relayer,
        slot: {
          from: match.to,
          to: following.kind === 'NONE' ? slotEnd(doc, match.to, limit) : Math.max(match.to, contentFrom),
        },
        spoken: spoken && following.kind === 'NONE',
      });
    }
  }
  return found;
};

/** "said X, the head of the council": the title behind the comma belongs to the subject. */
const withApposition = (reading: SubjectReading, subject: TokenRange | null, limit: number): TokenRange | null => {
  const { doc, words, referents } = reading;
  if (subject === null || !isComma(doc, subject.to)) return subject;
  const title = phraseAt(reading, subject.to + 1, limit);
  if (title === null || referents.mentionAt(headOf(reading, subject)) === null) return subject;
  const isTitle =
    words.is(doc, headOf(reading, title), In.sourceNouns) && (ends(doc, title.to, limit) || isComma(doc, title.to));
  return isTitle ? { from: subject.from, to: title.to } : subject;
};

/** A part of a compound ("under-report"). */
const isHyphened = (doc: AnnotatedDocument, at: number): boolean =>
  (textAt(doc, at - 1) === '-' && doc.tokens[at - 1]?.end === doc.tokens[at]?.start) ||
  (textAt(doc, at + 1) === '-' && doc.tokens[at]?.end === doc.tokens[at + 1]?.start);

const slotEnd = (doc: AnnotatedDocument, from: number, limit: number): number => {
  let k = from;
  while (k < limit && !isComma(doc, k) && !/^["\u201c;]$/u.test(textAt(doc, k))) k += 1;
  return k;
};

const beforeCue = (reading: SubjectReading, at: number, from: number): 'MARK' | 'COMMA' | 'OTHER' => {
  const { doc, byClosing } = reading;
  const comma = isComma(doc, at - 1);
  const stretch = byClosing.get(at - 1) ?? (comma ? byClosing.get(at - 2) : undefined);
  if (stretch !== undefined) return isTitle(reading, stretch, from) ? 'OTHER' : 'MARK';
  return comma ? 'COMMA' : 'OTHER';
};

/** "In an interview on "City Talk," X said": marks in an adjunct at the head of the sentence hold a title. */
const isTitle = (reading: SubjectReading, stretch: MarkedSpan, from: number): boolean => {
  const { doc, words } = reading;
  const opening = doc.tokenAt(stretch.outer.start);
  if (opening <= from || !words.is(doc, from, In.prepositions)) return false;
  if (isComma(doc, opening - 1) && !words.is(doc, opening - 2, In.mediums)) return false;
  for (let k = from; k < opening; k += 1) if (isVerb(reading, k)) return false;
  return true;
};

/** "A voice saying", "with Keller arguing": the noun phrase right before a participle, when its head is somebody who can speak. */
const beforeParticiple = (reading: SubjectReading, at: number, floor: number): FoundSubject | null => {
  const { doc, words, referents } = reading;
  let to = at;
  while (to > floor && words.is(doc, to - 1, In.adverbs) && !words.is(doc, to - 1, In.sourceNouns)) to -= 1;
  const mention = referents.mentionAt(to - 1);
  const speaks =
    mention === null
      ? words.is(doc, to - 1, In.sourceNouns) && !words.is(doc, to - 1, In.mediums | In.hearers)
      : referents.typeOf(mention.entity) !== 'LOCATION';
  const range = to > floor && speaks ? phraseBefore(reading, to) : null;
  return range === null || range.from < floor ? null : { range, head: range, citing: null, quotedBy: null };
};

/** How soon behind the cue a colon must stand to announce its speech. */
const COLON_REACH = 4;

/** Speech that the cue's own colon announces; other marks hold the name of a programme, an insertion, another's words. */
const isSpeechBehind = (doc: AnnotatedDocument, cueTo: number, following: Following): boolean => {
  if (following.kind !== 'SPEECH') return false;
  const sign = doc.tokenAt(following.marked.outer.start) - 1;
  return textAt(doc, sign) === ':' && sign - cueTo < COLON_REACH;
};

/** The speech that ends before `at` does not end its sentence: its last sign, in the marks or behind them, says so. */
const isLed = ({ doc, byClosing }: SubjectReading, at: number): boolean => {
  if (isComma(doc, at - 1)) return true;
  const stretch = byClosing.get(at - 1);
  return stretch !== undefined && /^[,?!\u2014\u2013]$/u.test(textAt(doc, stretch.to - 1));
};

/** The token before a cue, its auxiliaries and its adverbs. */
const carriedFrom = ({ doc, words }: SubjectReading, at: number, floor: number): number => {
  let k = at - 1;
  while (
    k >= floor &&
    (words.adverb(doc, k) || words.is(doc, k, In.auxiliaries | In.carriers)) &&
    !words.is(doc, k, In.conjunctions)
  )
    k -= 1;
  return k;
};

/** "and said", ", saying": the subject is understood. */
const isElided = (reading: SubjectReading, at: number, floor: number): boolean => {
  const k = carriedFrom(reading, at, floor);
  return k < floor || reading.words.is(reading.doc, k, In.conjunctions) || isComma(reading.doc, k);
};

/** "X was quoted by Y as saying", "Y quoted X as saying", with the participle at `at`. */
const quotedAs = (
  reading: SubjectReading,
  at: number,
  floor: number,
): { readonly verb: number; readonly relayer: TokenRange | null; readonly object: TokenRange | null } | null => {
  const { doc, words } = reading;
  for (let k = at - 2; k >= Math.max(floor, at - 24); k -= 1) {
    if (words.quotes.cues.at(doc, k).some(({ value }) => value.cue.relays)) {
      const isPassive = words.is(doc, k - 1, In.passives) || words.is(doc, k - 2, In.passives);
      const by = words.is(doc, k + 1, In.by);
      if (isPassive) {
        const passive = words.is(doc, k - 1, In.passives) ? k - 1 : k - 2;
        return { verb: passive, relayer: by ? phraseAt(reading, k + 2, at - 1) : null, object: null };
      }
      const agent = subjectBeforeVerb(reading, k, floor);
      return { verb: k, relayer: agent?.range ?? null, object: k + 1 < at - 1 ? { from: k + 1, to: at - 1 } : null };
    }
  }
  return null;
};
