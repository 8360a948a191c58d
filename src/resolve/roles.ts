import type { Entity, Role } from '../model/entity.js';
import type { Quote } from '../model/quote.js';

/** Entity subtypes whose words about "the minister" mean their own. */
const OWN_BODIES = new Set(['MINISTRY', 'GOVERNMENT', 'DELEGATION', 'EMBASSY', 'PARLIAMENT', 'PRESIDENCY']);

/**
 * Roles with the quote that asserts them, and with the country that quote's speaker lends them: a foreign ministry that
 * says "the foreign minister" means its own. A stated country is never changed; a counterpart is somebody else's.
 */
export const placeRoles = (roles: readonly Role[], quotes: readonly Quote[], entities: readonly Entity[]): Role[] => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return roles.map((role) => {
    const quote = quotes.findLast(({ content }) =>
      content.some((span) => span.start <= role.evidence.start && role.evidence.end <= span.end),
    );
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
