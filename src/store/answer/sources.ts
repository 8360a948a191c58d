/** FROM parts and keys of what is no list of a kind. */
export { partiesOf } from '../agreements.js';
export { survivorOf } from '../entity-identity.js';
