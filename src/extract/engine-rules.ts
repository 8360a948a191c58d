/** What the engine concludes by itself, in every language: ids that results carry beside those of the packs' rules. */
export const ENGINE_RULES = [
  {
    id: 'quote.unnamed-source',
    reads: 'a speaker whom the text describes and does not name',
    reason: 'Sources without a name speak too; the words that describe them are all that is known.',
  },
  {
    id: 'finding.role-conflict',
    reads: 'one office of one country given to two persons in tellings of one event',
    reason: 'An office has one holder at a time: one of the two tellings is wrong.',
  },
  {
    id: 'finding.denied-statement',
    reads: 'a statement that the article relays, and a denial of it',
    reason: 'The article holds both; readers should see both.',
  },
  {
    id: 'finding.headline-overreach',
    reads: 'an accord of a named party in the headline that the body reports, on the word of a source, of others',
    reason: 'A headline that drops the source and narrows the parties says more than the article knows.',
  },
] as const;
