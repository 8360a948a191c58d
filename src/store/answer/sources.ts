/** FROM parts and keys of what is no list of a kind. */

export { changesOf, daysOf, nameOf, namesOf, partiesOf, partyWordsOf } from '../agreement-parts.js';
export { partiesOfReport } from '../agreement-reports.js';
export { aliasesOfEntity, selectNamed, selectOfWikidata } from '../entities.js';
export { candidatesOf, SCORE_UNIT } from '../entity-candidates.js';
export { revisionOf, survivorOf } from '../entity-identity.js';
export { articlesOfFinding, sidesOf } from '../findings.js';
export { participantsOf } from '../interactions.js';
export { standingQuote } from '../standing-quote.js';
export { boundOf, formerDayOf } from '../tenures.js';
export { timesOf } from '../times.js';
export { speakerOf } from '../utterance-reads.js';
export { wireOf } from '../wires.js';
