import type { Span } from '../text/span.js';
import type { ClauseWords } from './clause-words.js';
import type { EventScene } from './event-scene.js';
import type { Hypothesis } from './hypotheses.js';
import type { NominalFinder, ReadParty } from './parties.js';
import type { PartyWords } from './party-words.js';

/** Longest common noun phrase, in tokens, and prepositions inside it. */
const MAX_PHRASE = 16;
const MAX_PREPOSITIONS = 3;

const OPENING = /^["\u00ab\u201c\u2033]$/u;
const CLOSING = /^["\u00bb\u201d\u2033]$/u;

/** Reads the phrase of one party: a name with its titles, or a common noun phrase with an agent as its head. */
export const buildPartyPhrases = (
  scene: EventScene,
  words: ClauseWords,
  nominal: NominalFinder,
  partyWords: PartyWords,
) => {
  const {
    isComma,
    afterBracket,
    typeOf,
    canAct,
    skipHonorifics,
    headReading,
    stemStart,
    joins,
    attachedTo,
    isSeveral,
    holdsAgent,
    holderOf,
  } = partyWords;
  const { doc } = scene;
  const { tokens } = doc;

  /** Behind a name: titles in apposition, brackets. */
  const afterApposition = (to: number, entity: string, limit: number): number => {
    let end = to;
    const bracket = afterBracket(end, limit);
    if (bracket > end) end = bracket;
    for (let step = 0; step < 3; step += 1) {
      const next = isComma(end) ? end + 1 : end;
      const role = scene.roleFrom(next);
      if (role !== null && role.role.entity === entity && role.to <= limit) {
        end = role.to;
        continue;
      }
      // A title without a name behind a name is his, whoever else may hold it.
      if (role !== null || next >= limit || words.is(doc, next, 'personHeads') === false || joins(next)) break;
      const title = common(next, limit);
      if (title === null || !title.isGeneric) break;
      end = title.to;
    }
    return end;
  };

  const named = (from: number, limit: number): ReadParty | null => {
    const at = skipHonorifics(from, limit);
    const role = scene.roleFrom(at);
    if (role !== null && role.to <= limit + 1) {
      const to = Math.max(scene.endOf(role.name), role.to);
      const kind = typeOf(role.role.entity);
      return {
        entity: role.role.entity,
        span: role.name.span,
        from,
        to: afterApposition(to, role.role.entity, limit),
        kind,
        isGeneric: false,
        nameTo: to,
      };
    }
    const mention = scene.mentionFrom(at);
    if (mention === null || !canAct(mention.entity)) return null;
    const to = scene.endOf(mention);
    if (to > limit) return null;
    const kind = typeOf(mention.entity);
    // "the minister's office": a body that a person's name follows is his title.
    return {
      entity: mention.entity,
      span: mention.span,
      from,
      to: kind === 'PERSON' ? afterApposition(to, mention.entity, limit) : to,
      nameTo: to,
      kind,
      isGeneric: mention.kind !== 'NAMED',
    };
  };

  /** A common noun phrase with an agent as its head, up to where a verb, an adjunct or another phrase begins. */
  const common = (from: number, limit: number): ReadParty | null => {
    const at = skipHonorifics(from, limit);
    const head = headReading(at);
    return head === null ? null : phraseOf(head, at, from, limit);
  };

  const phraseOf = (head: Hypothesis, headAt: number, from: number, limit: number): ReadParty | null => {
    const isPart = words.under(doc, headAt, 'partHeads') !== null;
    const isLinked = words.under(doc, headAt, 'linkedHeads') !== null;
    const isPerson = words.under(doc, headAt, 'personHeads') !== null;
    const isPlural = words.under(doc, headAt, 'pluralHeads') !== null || words.isPeople(head.stem);
    let definite = words.hasArticle(head.stem) || words.hasPronoun(doc, headAt);
    let person: ReadParty | null = null;
    let to = headAt + 1;
    let prepositions = 0;
    let inMarks = false;
    let body: ReadParty | null = null;
    const end = Math.min(limit, headAt + MAX_PHRASE);
    while (to < end) {
      const token = tokens[to];
      if (token === undefined || token.kind === 'BREAK') break;
      if (token.kind === 'PUNCTUATION') {
        if (!inMarks && !definite && OPENING.test(token.text)) inMarks = true;
        else if (inMarks && CLOSING.test(token.text)) inMarks = false;
        else {
          const bracket = afterBracket(to, end);
          if (bracket > to) {
            to = bracket;
            continue;
          }
          break;
        }
        to += 1;
        continue;
      }
      const name = token.kind === 'WORD' && !joins(to) ? named(to, limit) : null;
      if (name !== null && doc.hypothesesAt(to).length > 0) {
        const attached = attachedTo(to);
        if (attached !== null && words.attachedWith.has(attached)) break;
        if (name.kind === 'PERSON') {
          // A new holder of a title behind a closed phrase is another party.
          if (definite && !isPerson && body !== null) break;
          if (attached !== null) break;
          person = name;
          to = name.to;
          break;
        }
        if (scene.roleFrom(to) !== null) break;
        // "officials to Tehran" go there; "the envoy of Russia" is hers.
        if (attached !== null && !isLinked && !(isPerson && name.kind === 'BODY')) break;
        // A closed phrase takes no further noun in the genitive: what follows is another phrase.
        // "the Kurdish rebels": a people behind several people says which they are.
        const isPeople = isPlural && scene.entities.get(name.entity ?? '')?.type === 'GROUP';
        if (definite && attached === null && !isPeople) break;
        body = name;
        to = name.to;
        definite = true;
        continue;
      }
      if (joins(to)) break;
      if (words.is(doc, to, 'relatives') || words.is(doc, to, 'times') || words.is(doc, to, 'negators')) break;
      if (
        words.is(doc, to, 'complementizers') ||
        words.is(doc, to, 'pronounComplementizers') ||
        words.companion(doc, to) > 0
      )
        break;
      if (words.is(doc, to, 'prepositions')) {
        const inside =
          ((isPart || (!definite && !isPerson)) && words.is(doc, to, 'partPrepositions')) ||
          (isLinked && words.is(doc, to, 'linkPrepositions'));
        if (!inside || prepositions >= MAX_PREPOSITIONS) break;
        prepositions += 1;
        definite = false;
        to += 1;
        continue;
      }
      if (words.is(doc, to, 'verbs') || words.isImperfect(token.norm)) break;
      const attached = attachedTo(to);
      if (attached !== null) {
        if (words.attachedWith.has(attached)) break;
        if (!doc.hypothesesAt(to).some((hypothesis) => hypothesis.fused)) break;
      }
      const hasArticle = words.hasArticle(token.norm) || token.kind === 'NUMBER';
      if (definite && !hasArticle) break;
      // "the government the rebels": several people behind one body are another party, no adjective of it.
      if (definite && !isPlural && attached === null && isSeveral(to) && !isSeveral(to - 1)) break;
      if (hasArticle || words.hasPronoun(doc, to)) definite = true;
      to += 1;
    }
    while (
      to > headAt + 1 &&
      tokens[to - 1]?.kind === 'PUNCTUATION' &&
      !CLOSING.test(tokens[to - 1]?.text ?? '') &&
      tokens[to - 1]?.text !== ')'
    )
      to -= 1;
    if (person === null && isPerson && isComma(to)) {
      const behind = named(to + 1, limit);
      if (behind !== null && behind.kind === 'PERSON') {
        person = behind;
        to = behind.to;
        if (isComma(to)) to += 1;
      }
    }
    if (person !== null) return { ...person, from, to };
    if (words.under(doc, headAt, 'quantityHeads') !== null && !holdsAgent(headAt + 1, to)) return null;
    const span: Span = { start: stemStart(headAt, head), end: tokens[to - 1]?.end ?? 0 };
    const mention = scene.mentionFrom(headAt);
    const known = mention !== null && canAct(mention.entity) ? mention.entity : null;
    const entity = known ?? nominal(headAt, to) ?? (isPerson ? holderOf(headAt, head, to) : null);
    return { entity, span, from, to, kind: isPerson ? 'PERSON' : 'BODY', isGeneric: true };
  };

  return { named, common, phraseOf };
};
