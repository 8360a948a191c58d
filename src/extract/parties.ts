import type { Party } from '../model/quote.js';
import type { Span } from '../text/span.js';
import type { ClauseWords } from './clause-words.js';
import type { EventScene } from './event-scene.js';
import type { Hypothesis } from './hypotheses.js';

/** A party read at tokens [from, to). */
export interface ReadParty extends Party {
  readonly from: number;
  readonly to: number;
  /** A person, or a place, or what else the phrase stands for. */
  readonly kind: 'PERSON' | 'PLACE' | 'BODY';
  /** Nothing but a common noun names it. */
  readonly isGeneric: boolean;
  /** Index behind the name, where titles in apposition behind it belong to the phrase. */
  readonly nameTo?: number;
}

/** Longest common noun phrase, longest list, farthest subject: in tokens or items. */
const MAX_PHRASE = 16;
const MAX_LIST = 12;
const MAX_ADJUNCTS = 28;
const MAX_HONORIFICS = 6;
const MAX_RELATIVE = 16;
const MAX_PREPOSITIONS = 3;

const COMMAS = new Set([',', '\u060c']);
const OPENING = /^["\u00ab\u201c\u2033]$/u;
const CLOSING = /^["\u00bb\u201d\u2033]$/u;

export interface PartyReader {
  /** The party whose phrase starts at a token (behind proclitics the caller accepts), or null. */
  readParty(at: number, limit: number): ReadParty | null;
  /** A party and what is joined to it. */
  readList(at: number, limit: number): ReadParty[];
  /** A common noun phrase for something that can be visited, or null. */
  readSite(at: number, limit: number): ReadParty | null;
  /** Index of the next word that can open a party, stepping over adjuncts; `limit` when there is none. */
  skipAdjuncts(at: number, limit: number): number;
  /** Index behind commas, brackets and words of time. */
  skipTimes(at: number, limit: number): number;
  /** The preposition written onto the word at a token under which it opens a party, or null. */
  attachedTo(index: number): string | null;
  isComma(index: number): boolean;
  /** Token behind a bracket that opens at `index`, or `index`. */
  afterBracket(index: number, limit: number): number;
}

/** The entity that a common noun phrase, tokens [from, to), stands for at its place; null when it stands for none. */
export type NominalFinder = (from: number, to: number) => string | null;

/** Whether groups of people that bind nobody count as parties: they can be met, and they can travel. */
export interface PartyOptions {
  readonly withAudience: boolean;
}

export const buildPartyReader = (
  scene: EventScene,
  words: ClauseWords,
  nominal: NominalFinder,
  options: PartyOptions = { withAudience: false },
): PartyReader => {
  const { doc } = scene;
  const { tokens } = doc;
  const isComma = (index: number): boolean => COMMAS.has(tokens[index]?.text ?? '');

  const afterBracket = (index: number, limit: number): number => {
    if (tokens[index]?.text !== '(') return index;
    for (let k = index + 1; k < Math.min(limit, index + 12); k += 1) if (tokens[k]?.text === ')') return k + 1;
    return index;
  };

  const typeOf = (entity: string): 'PERSON' | 'PLACE' | 'BODY' => {
    const type = scene.entities.get(entity)?.type;
    return type === 'PERSON' ? 'PERSON' : type === 'LOCATION' ? 'PLACE' : 'BODY';
  };

  const skipHonorifics = (at: number, limit: number): number => {
    let index = at;
    while (
      index < limit &&
      index - at < MAX_HONORIFICS &&
      scene.roleFrom(index) === null &&
      scene.mentionFrom(index) === null
    ) {
      if (!words.is(doc, index, 'honorifics') && !(index === at && words.under(doc, index, 'honorifics') !== null))
        break;
      index += 1;
    }
    return index;
  };

  const canAct = (entity: string): boolean => {
    const type = scene.entities.get(entity)?.type;
    return type !== undefined && type !== 'EVENT' && type !== 'CONCEPT' && type !== 'OTHER';
  };

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

  const headReading = (index: number): Hypothesis | null => {
    const audience = options.withAudience ? words.under(doc, index, 'audienceHeads') : null;
    if (audience !== null) return audience;
    if (words.under(doc, index, 'notAgents') !== null) return null;
    const head = words.under(doc, index, 'agentHeads');
    if (head !== null) return head;
    for (const hypothesis of doc.hypotheses[index] ?? []) if (words.isPeople(hypothesis.stem)) return hypothesis;
    return null;
  };

  const stemStart = (index: number, hypothesis: Hypothesis): number => {
    const token = tokens[index];
    if (token === undefined) return 0;
    if (hypothesis.prefixLength === 0 || hypothesis.fused) return token.start;
    // Proclitics are single letters; vowel signs between them are rare enough to be counted out by the folded length.
    const extra = token.text.length - token.norm.length;
    return (
      token.start +
      hypothesis.prefixLength +
      (extra > 0 && /\p{M}/u.test(token.text.slice(0, hypothesis.prefixLength + 1)) ? 1 : 0)
    );
  };

  /** A conjunction opens the next item of a list at this token. */
  const joins = (index: number): boolean => {
    const token = tokens[index];
    if (token?.kind !== 'WORD') return false;
    const hypotheses = doc.hypotheses[index] ?? [];
    const mention = scene.mentionFrom(index);
    const start = mention?.span.start ?? scene.roleFrom(index)?.role.evidence.start;
    if (start !== undefined) {
      const offset = start - token.start;
      // "in Brussels" written as one word opens an adjunct, no further party.
      return (
        offset > 0 &&
        !hypotheses.some(
          ({ prefixLength, conjunction, preposition }) =>
            prefixLength === offset && conjunction === null && preposition !== null,
        )
      );
    }
    if (!hypotheses.some((hypothesis) => hypothesis.conjunction !== null)) return false;
    const head = headReading(index);
    if (head !== null) return head.conjunction !== null;
    return token.norm.length > 3;
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
      if (name !== null && (doc.hypotheses[to] ?? []).length > 0) {
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
        if (!(doc.hypotheses[to] ?? []).some((hypothesis) => hypothesis.fused)) break;
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

  const isSeveral = (index: number): boolean =>
    words.isPeople(tokens[index]?.norm ?? '') || words.under(doc, index, 'pluralHeads') !== null;

  const holdsAgent = (from: number, to: number): boolean => {
    for (let k = from; k < to; k += 1) {
      if (words.under(doc, k, 'notAgents') !== null) return false;
      if (headReading(k) !== null && words.under(doc, k, 'quantityHeads') === null) return true;
      const mention = scene.mentionFrom(k);
      if (mention !== null && typeOf(mention.entity) !== 'PLACE') return true;
    }
    return false;
  };

  /** The person whose title these words are, when the article gives it to one only. */
  const holderOf = (headAt: number, head: Hypothesis, to: number): string | null => {
    const phrase = [head.stem];
    for (let k = headAt + 1; k < to; k += 1) phrase.push(tokens[k]?.norm ?? '');
    return scene.holderOf(phrase);
  };

  const attachedTo = (index: number): string | null => {
    const token = tokens[index];
    if (token?.kind !== 'WORD') return null;
    const mention = scene.mentionFrom(index) ?? scene.roleFrom(index)?.name ?? null;
    const role = scene.roleFrom(index);
    const start = role !== null ? role.role.evidence.start : mention?.span.start;
    if (start !== undefined) {
      const offset = start - token.start;
      if (offset <= 0) {
        const fused = (doc.hypotheses[index] ?? []).find((hypothesis) => hypothesis.fused);
        return fused?.preposition ?? null;
      }
      return (
        (doc.hypotheses[index] ?? []).find((hypothesis) => hypothesis.prefixLength === offset && !hypothesis.fused)
          ?.preposition ?? null
      );
    }
    const head = headReading(index) ?? words.under(doc, index, 'honorifics');
    if (head !== null) return head.preposition;
    const definite = (doc.hypotheses[index] ?? []).find(
      (hypothesis) => hypothesis.preposition !== null && words.hasArticle(hypothesis.stem),
    );
    return definite?.preposition ?? null;
  };

  const readParty = (at: number, limit: number): ReadParty | null => {
    if (at >= limit || (tokens[at]?.kind !== 'WORD' && scene.mentionFrom(at) === null)) {
      if (!OPENING.test(tokens[at]?.text ?? '')) return null;
      const inside = at + 1 < limit ? named(at + 1, limit) : null;
      return inside === null
        ? null
        : { ...inside, from: at, to: CLOSING.test(tokens[inside.to]?.text ?? '') ? inside.to + 1 : inside.to };
    }
    const name = named(at, limit);
    if (name === null) return common(at, limit);
    // "the delegation of the opposition": a nominal that is longer as a phrase than as a mention.
    if (name.isGeneric && headReading(at) !== null) {
      const phrase = common(at, limit);
      // "the foreign minister of X" is not the foreign minister spoken of before.
      if (phrase !== null && phrase.to > name.to && holdsPlace(name.to, phrase.to)) return phrase;
      if (phrase !== null && phrase.to > name.to)
        return phrase.entity === null ? { ...phrase, entity: name.entity, span: name.span } : phrase;
    }
    return name;
  };

  const holdsPlace = (from: number, to: number): boolean => {
    for (let k = from; k < to; k += 1) {
      const mention = scene.mentionFrom(k);
      if (mention !== null && typeOf(mention.entity) === 'PLACE') return true;
    }
    return false;
  };

  const readList = (at: number, limit: number): ReadParty[] => {
    const items: ReadParty[] = [];
    let index = at + words.eachOf(doc, at);
    while (items.length < MAX_LIST && index < limit) {
      const item = readParty(index, limit);
      if (item === null) break;
      items.push(item);
      let next = item.to;
      for (const { role, name, to } of scene.holdersFrom(index)) {
        if (to > limit + 1 || role.entity === item.entity) continue;
        items.push({ ...item, entity: role.entity, span: name.span, to });
        next = Math.max(next, to);
      }
      const companion = words.companion(doc, isComma(next) ? next + 1 : next);
      if (companion > 0) {
        index = (isComma(next) ? next + 1 : next) + companion;
        continue;
      }
      if (isComma(next)) {
        const behind = next + 1;
        const follows =
          joins(behind) || (items.length > 0 && item.kind === 'PLACE' && scene.mentionFrom(behind) !== null);
        if (!follows) break;
        next = behind;
      } else if (words.is(doc, next, 'and')) next += 1;
      else if (!joins(next)) break;
      index = next;
    }
    return items;
  };

  const skipAdjuncts = (at: number, limit: number): number => {
    let index = at;
    const end = Math.min(limit, at + MAX_ADJUNCTS);
    const opensParty = (k: number): boolean =>
      scene.roleFrom(k) !== null ||
      scene.mentionFrom(k) !== null ||
      headReading(k) !== null ||
      words.under(doc, k, 'honorifics') !== null;
    while (index < end) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'BREAK') return limit;
      const bracket = afterBracket(index, limit);
      if (bracket > index) {
        index = bracket;
        continue;
      }
      if (
        isComma(index) ||
        token.kind === 'NUMBER' ||
        words.is(doc, index, 'times') ||
        words.is(doc, index, 'auxiliaries')
      ) {
        index += 1;
        continue;
      }
      if (words.is(doc, index, 'with') || words.is(doc, index, 'between')) return index;
      if (words.is(doc, index, 'relatives')) {
        // A relative clause between commas.
        let k = index + 1;
        while (k < Math.min(limit, index + MAX_RELATIVE) && !isComma(k)) k += 1;
        if (!isComma(k)) return limit;
        index = k + 1;
        continue;
      }
      const attached = attachedTo(index);
      if (attached === null && isAim(index)) return limit;
      const opensAdjunct = words.is(doc, index, 'prepositions') || attached !== null || isAttachedAdjunct(index);
      if (!opensAdjunct) return index;
      if (attached !== null && words.attachedWith.has(attached) && opensParty(index)) {
        // "met BY-the minister" is a party; "IN-Riyadh" is a place.
        const party = named(index, limit);
        if (party === null || party.kind !== 'PLACE') return index;
        index = party.to;
        continue;
      }
      // An adjunct runs to a comma, a time, a titled person, or the end of its noun phrase.
      let k = index + 1;
      if (words.is(doc, index, 'prepositions') && !words.hasPronoun(doc, index)) {
        const party = named(k, limit);
        k = party !== null ? party.to : k + 1;
      } else if (named(index, limit) !== null) k = (named(index, limit) as ReadParty).to;
      while (k < end) {
        const inner = tokens[k];
        if (inner === undefined || inner.kind !== 'WORD' || isComma(k) || words.is(doc, k, 'times')) break;
        if (words.is(doc, k, 'with') || words.is(doc, k, 'between') || words.is(doc, k, 'prepositions')) break;
        if (scene.roleFrom(k) !== null) break;
        const mention = scene.mentionFrom(k);
        if (mention !== null && typeOf(mention.entity) === 'PERSON') break;
        const before = tokens[k - 1]?.norm ?? '';
        const closed =
          words.hasArticle(before) ||
          words.hasPronoun(doc, k - 1) ||
          tokens[k - 1]?.text === ')' ||
          scene.mentionFrom(k - 1) !== null;
        if (closed && !words.hasArticle(inner.norm) && mention === null && attachedTo(k) === null) break;
        if (closed && headReading(k) !== null && scene.mentionFrom(k) === null && !words.hasArticle(before)) break;
        k = mention === null ? k + 1 : scene.endOf(mention);
      }
      index = Math.max(k, index + 1);
    }
    return index < limit ? index : limit;
  };

  /** An aim ("to discuss") ends the part of a clause in which its parties stand. */
  const isAim = (index: number): boolean =>
    words.aims.size > 0 &&
    scene.mentionFrom(index) === null &&
    !words.is(doc, index, 'prepositions') &&
    (doc.hypotheses[index] ?? []).some(
      ({ preposition, fused, stem }) =>
        preposition !== null && words.aims.has(preposition) && !fused && stem.length > 3,
    ) &&
    headReading(index)?.preposition !== null;

  /** A common word behind an attached preposition: "in-order", "by-attendance". */
  const isAttachedAdjunct = (index: number): boolean => {
    const hypotheses = doc.hypotheses[index] ?? [];
    if (headReading(index)?.preposition === null || scene.mentionFrom(index) !== null) return false;
    return hypotheses.some(
      (hypothesis) =>
        hypothesis.preposition !== null &&
        (hypothesis.fused || words.attachedWith.has(hypothesis.preposition)) &&
        hypothesis.stem.length >= 3,
    );
  };

  const skipTimes = (at: number, limit: number): number => {
    let index = at;
    while (index < limit) {
      const bracket = afterBracket(index, limit);
      if (bracket > index) index = bracket;
      else if (isComma(index) || words.is(doc, index, 'times') || tokens[index]?.kind === 'NUMBER') index += 1;
      else break;
    }
    return index;
  };

  const readSite = (at: number, limit: number): ReadParty | null => {
    const head = at < limit ? words.under(doc, at, 'placeHeads') : null;
    const site = head === null ? null : phraseOf(head, at, at, limit);
    return site === null || site.kind === 'PERSON' ? null : { ...site, kind: 'PLACE' };
  };

  return { readParty, readList, readSite, skipAdjuncts, skipTimes, attachedTo, isComma, afterBracket };
};
