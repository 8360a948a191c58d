import type { AnnotatedDocument } from './annotated-document.js';
import type { CueReading } from './cue-anchors.js';
import { cueAt, isComma, isDefinite } from './cue-words.js';
import type { LexiconMatch } from './lexicon.js';
import { type Clause, isCoordinated } from './quote-draft.js';
import type { CueEntry, QuoteWords } from './quote-words.js';
import { isSourceNoun, OPENING, type Referents, type TokenRange } from './subject-words.js';
import { canSpeak } from './subjects.js';

/** A content noun stands right behind the subject: the complementizer farther on belongs to its phrase ("announced the end of fears that"). */
export const hasObjectBefore = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  match: LexiconMatch<CueEntry>,
  at: number,
): boolean => {
  if (!match.value.cue.frame.noun.includes('')) return false;
  // "denied the ministry ACCUSATIONS of X that": what is denied is the charge.
  if (match.value.cue.act === 'DENY')
    for (let k = match.to; k < at; k += 1) if (words.accusations.has(doc, k)) return true;
  // Behind a comma it is told of the speaker ("…, who preferred not to").
  for (let k = match.to + 1; k < at - 1 && !isComma(doc, k); k += 1)
    if (
      words.objectHeads.has(doc, k) &&
      !words.sourceNouns.has(doc, k) &&
      !words.negators.has(doc, k) &&
      referents.mentionAt(k) === null &&
      (referents.mentionAt(k - 1) !== null || isDefinite(doc, words, k - 1))
    )
      return true;
  return false;
};

/** A verb that does nothing but deny what is its object. */
export const isDenying = ({ value: { cue, form } }: LexiconMatch<CueEntry>): boolean =>
  cue.act === 'DENY' && !cue.ambiguous && form.mood === 'FINITE' && cue.frame.noun.includes('');

/**
 * "I assured him of": a past form that its letters leave open between the first person and a feminine one, in speech
 * between marks, with the hearer right behind it as a pronoun.
 */
export const isFirstPerson = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  { from, to, value, hypothesis }: Pick<LexiconMatch<CueEntry>, 'from' | 'to' | 'value' | 'hypothesis'>,
): boolean =>
  value.form.mood === 'FINITE' &&
  value.form.agreement === 'F' &&
  !words.grammar.presentPrefixes.includes(hypothesis.stem[0] ?? '') &&
  (doc.markedAt[from] ?? -1) >= 0 &&
  words.pronounPrepositions.has(doc, to) &&
  words.grammar.addresseePrepositions.some((preposition) => doc.tokens[to]?.norm.startsWith(words.fold(preposition)));

/** "For HE denied", "but SHE denied": a pronoun written onto the particle before a verb is its subject. */
export const followsPronoun = (doc: AnnotatedDocument, words: QuoteWords, index: number): boolean =>
  doc.hypothesesAt(index - 1).some(({ stem }) => words.complementizers.get(stem) === true) ||
  words.contrasts.at(doc, index - 1) > 0;

/** "It is worth noting that": a cue without anybody behind it at the head of its clause. */
export const isImpersonal = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  match: LexiconMatch<CueEntry>,
  anchorAt: number,
  clause: Clause,
): boolean =>
  words.impersonal.has(doc, match.from) &&
  !words.evaluators.has(doc, match.from) &&
  match.from === clause.from &&
  (anchorAt <= match.to || (anchorAt === match.to + 1 && words.adverbs.has(doc, match.to)));

/** Somebody who can speak by himself: a person, a body, or a noun for a source. */
export const isAgent = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  subject: TokenRange | null,
): boolean => {
  if (subject === null) return false;
  const entity = referents.entityIn(subject.from, subject.to);
  if (entity === null) return isSourceNoun(doc, words, subject.from);
  return (
    referents.typeOf(entity) === 'PERSON' || (referents.typeOf(entity) !== 'LOCATION' && subject.to - subject.from < 8)
  );
};

/** Tokens between a homograph of a preposition and its content. */
const NEAR = 10;

/** Longest subject without a known name that a homograph takes, in tokens. */
const SHORT = 3;

/** "And NAME went on that": a short subject, known or not, fills all that stands between a verb with its conjunction and the content. */
const fillsSlot = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  match: LexiconMatch<CueEntry>,
  subject: TokenRange,
  anchorAt: number,
): boolean =>
  match.hypothesis.conjunction !== null &&
  subject.from === match.to &&
  subject.to - subject.from <= SHORT &&
  (subject.to === anchorAt ||
    (isComma(doc, subject.to) && subject.to + 1 === anchorAt) ||
    (words.prepositions.has(doc, subject.to) && words.mediums.has(doc, subject.to + 1)));

/** A noun that is no subject stands right before a cue: the cue belongs to its relative clause. */
export const followsNoun = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  match: LexiconMatch<CueEntry>,
  clause: Clause,
): boolean => {
  const index = match.from - 1;
  const norm = doc.tokens[index]?.norm ?? '';
  return (
    !isCoordinated(doc, words, match, clause) &&
    doc.tokens[index]?.kind === 'WORD' &&
    ![
      words.auxiliaries,
      words.clauseOpeners,
      words.comparisons,
      words.prepositions,
      words.adverbs,
      words.pronouns,
    ].some((set) => set.has(doc, index)) &&
    !words.complementizers.has(norm) &&
    !words.isCoordinatedThat(norm) &&
    words.openers.at(doc, index) === 0 &&
    words.contrasts.at(doc, index) === 0
  );
};

/** A subject that cannot speak, and looks like a thing: a phrase without article, a demonstrative, a plural of things. */
export const isThing = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  subject: TokenRange,
): boolean => {
  if (canSpeak(doc, words, referents, subject)) return false;
  const head = doc.tokens[subject.from]?.norm ?? '';
  // "affirmed «Karim» that": marks hold a name.
  if (OPENING.test(head)) return false;
  const { article } = words.orthography;
  if (words.pronouns.has(doc, subject.from)) return true;
  if (words.grammar.inanimateEndings?.some((ending) => head.endsWith(ending))) return true;
  const next = doc.tokens[subject.from + 1];
  return (
    article !== null &&
    !head.startsWith(article) &&
    subject.to - subject.from > 1 &&
    next?.kind === 'WORD' &&
    next.norm.startsWith(article)
  );
};

const isPlace = (referents: Referents, subject: TokenRange): boolean => {
  const mention = referents.mentionAt(subject.from);
  return mention !== null && referents.typeOf(mention.entity) === 'LOCATION';
};

/** A homograph counts as a cue when somebody who can speak stands in the slot, or nothing stands there at all. */
export const isProven = (
  doc: AnnotatedDocument,
  words: QuoteWords,
  referents: Referents,
  reading: CueReading,
  subject: TokenRange | null,
): boolean => {
  const { match, anchor } = reading;
  if (anchor === null) return false;
  if (reading.match.value.cue.relays) return true;
  // Speech in marks behind a colon needs no other proof.
  if (anchor.colon && (anchor.marked !== null || anchor.unclosed)) return true;
  if (subject !== null) {
    // The form is also a preposition ("via"): only a conjunction or the head of its sentence make it a verb.
    if (
      words.prepositions.has(doc, match.from) &&
      match.hypothesis.conjunction === null &&
      doc.sentenceOf(match.from)?.from !== match.from &&
      !words.auxiliaries.has(doc, match.from - 1) &&
      (words.openers.at(doc, match.from - 1) === 0 || !isComma(doc, match.from - 2)) &&
      !isComma(doc, match.from - 1)
    )
      return false;
    // The form is also a preposition ("between"): a place, or words far from the content, belong to that.
    const isFar = anchor.at - match.to > NEAR && referents.entityIn(subject.from, subject.to) === null;
    if (words.governors.has(doc, match.from) && (isFar || isPlace(referents, subject))) return false;
    return (
      canSpeak(doc, words, referents, subject) ||
      (subject.from === match.to && OPENING.test(doc.tokens[subject.from]?.text ?? '')) ||
      anchor.at === match.to ||
      (fillsSlot(doc, words, match, subject, anchor.at) && !isThing(doc, words, referents, subject))
    );
  }
  // "went on, in remarks to reporters:" has its subject understood.
  if (
    match.hypothesis.conjunction !== null &&
    words.prepositions.has(doc, match.to) &&
    words.mediums.has(doc, match.to + 1)
  )
    return true;
  let at = match.to;
  while (at < anchor.at && (words.adverbs.has(doc, at) || cueAt(doc, words, at)?.value.form.mood === 'PARTICIPLE'))
    at += 1;
  return (
    at === anchor.at &&
    (match.hypothesis.conjunction !== null ||
      match.value.form.mood === 'PARTICIPLE' ||
      (match.value.cue.frame.describes && match.value.form.object))
  );
};
