import type { Entity, Role } from '../model/entity.js';
import type { Quote } from '../model/quote.js';
import type { Span } from '../text/span.js';

/** Entity subtypes whose words about "the minister" mean their own. */
const OWN_BODIES = new Set(['MINISTRY', 'GOVERNMENT', 'DELEGATION', 'EMBASSY', 'PARLIAMENT', 'PRESIDENCY']);

/** For each place, the last quote in reading order whose content holds it; one pass over both in order of their starts. */
const holdersOf = (places: readonly Span[], quotes: readonly Quote[]): readonly (Quote | undefined)[] => {
  const contents = quotes
    .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
    .sort((a, b) => a.start - b.start);
  const holders: (Quote | undefined)[] = [];
  let open: typeof contents = [];
  let next = 0;
  for (const at of places.map((_, index) => index).sort((a, b) => (places[a]?.start ?? 0) - (places[b]?.start ?? 0))) {
    const place = places[at] as Span;
    open = open.filter(({ end }) => end > place.start);
    for (; next < contents.length && (contents[next]?.start ?? 0) <= place.start; next += 1) {
      const content = contents[next];
      if (content !== undefined && content.end > place.start) open.push(content);
    }
    let last = -1;
    for (const { end, index } of open) if (place.end <= end && index > last) last = index;
    holders[at] = quotes[last];
  }
  return holders;
};

/**
 * Roles with the quote that asserts them, and with the country that quote's speaker lends them: a foreign ministry that
 * says "the foreign minister" means its own. A stated country is never changed; a counterpart is somebody else's.
 */
export const placeRoles = (roles: readonly Role[], quotes: readonly Quote[], entities: readonly Entity[]): Role[] => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const holders = holdersOf(
    roles.map(({ evidence }) => evidence),
    quotes,
  );
  return roles.map((role, at) => {
    const quote = holders[at];
    if (quote === undefined) return role;
    const asserted = { ...role, assertedBy: quote.id };
    const speaker = byId.get(quote.speaker?.entity ?? '');
    const isOwn =
      role.country === null && role.organization === null && role.pattern !== 'COUNTERPART' && role.office !== 'OTHER';
    if (!isOwn || speaker === undefined || !OWN_BODIES.has(speaker.subtype ?? '') || speaker.country === null)
      return asserted;
    return { ...asserted, country: speaker.country, organization: speaker.subtype === 'MINISTRY' ? speaker.id : null };
  });
};
