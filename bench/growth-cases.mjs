// The queries that bench/growth.mjs times: every root list and nested list of the schema, every order, each filter,
// counts, facets, diagnostics and the forms of search, about what is hottest in the database.
const PAGE = 'nodes { __typename } pageInfo { hasNextPage endCursor }';
const COUNT = 'totalCount totalCountIsExact';
const facet = (by) => `facet(by: ${by}, first: 20) { value count isExact }`;
const HISTOGRAM = 'histogram(by: MONTH, first: 100) { from count isExact }';
const WHY = 'diagnostics { code field message }';

/** By list: the type of its items, orders, facets and filters (conditions as they stand in the document). */
const lists = ({ hot, cold, article, words: [word] }) => ({
  articles: {
    type: 'Article',
    orders: ['PUBLISHED_AT', 'ID'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE', 'ENTITY'],
    filters: [
      'publisher: "Nobody"',
      'publisher: ["Nobody", "No one"]',
      'language: "en"',
      'language: "fr"',
      'from: "2015-08-01"',
      'to: "1990-01-01"',
      'from: "2020-01-01", to: "2020-12-31"',
      `mentions: "${hot}"`,
      `mentions: ["${hot}", "${cold}"]`,
      `mentions: "${hot}", language: "fr"`,
      `mentions: "${hot}", publisher: "Nobody"`,
      'hasFindings: true',
      'finding: DENIED_STATEMENT',
      'finding: HEADLINE_OVERREACH',
      `text: ${JSON.stringify(word)}`,
      `text: ${JSON.stringify(word)}, publisher: "Nobody"`,
      'text: "zzzzqq"',
      'quotes: { act: DENY }',
      'quotes: { act: DENY, type: DIRECT, headline: true }',
      `quotes: { speaker: "${hot}" }`,
      `quotes: { speaker: "${hot}", act: DENY }`,
      'quotes: { speakerWith: { name: "z" } }',
      'quotes: { deniedBy: {} }',
      'entities: { type: EVENT }',
      'entities: { name: "a" }',
      'agreements: { status: SIGNED }',
      `agreements: { party: "${hot}" }`,
      'agreementReports: { status: RATIFIED }',
      'interactions: { type: MEETING }',
      'findings: { kind: ROLE_CONFLICT }',
      'findings: { acrossArticles: true }',
      'roles: { office: "FOREIGN_MINISTER" }',
      'roles: { office: "NO_SUCH_OFFICE" }',
      'or: [{ publisher: "Nobody" }, { language: "fr" }]',
      'not: { quotes: { act: STATE } }',
      'not: { language: ["ar", "en"] }',
    ],
  },
  quotes: {
    type: 'Quote',
    orders: ['PUBLISHED_AT', 'ID', 'POSITION'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE', 'SPEAKER', 'SPEAKER_STATUS', 'ABOUT', 'ACT', 'TYPE', 'REVIEW'],
    filters: [
      `speaker: "${hot}"`,
      `speaker: ["${hot}", "${cold}"]`,
      `about: "${hot}"`,
      `about: ["${hot}", "${cold}"]`,
      `speaker: "${hot}", about: "${cold}"`,
      `speaker: "${hot}", act: DENY, headline: true`,
      `about: "${hot}", act: DENY, headline: true`,
      `text: ${JSON.stringify(word)}`,
      `text: ${JSON.stringify(word)}, act: DENY, headline: true`,
      `article: "${article}"`,
      'type: DIRECT',
      'act: DENY',
      'act: [DENY, REJECT, WARN]',
      'act: DENY, type: DIRECT, headline: true',
      'headline: true',
      'headline: false',
      'deniedOnly: true',
      'deniedOnly: true, act: DENY, headline: true',
      'minConfidence: 1',
      'minConfidence: 0.99, act: DENY',
      'review: REJECTED',
      'from: "2020-01-01", to: "2020-12-31"',
      'to: "1980-01-01"',
      'articleWith: { publisher: "Nobody" }',
      'articleWith: { language: "fr" }',
      'articleWith: { language: "en" }',
      'speakerWith: { type: EVENT }',
      'speakerWith: { name: "z" }',
      'speakerWith: { tenures: { office: "FOREIGN_MINISTER" } }',
      'aboutWith: { name: "a" }',
      'aboutWith: { type: EVENT }',
      'deniedBy: { act: DENY }',
      'denies: { type: DIRECT }',
      'or: [{ act: DENY, headline: true }, { deniedOnly: true, type: DIRECT }]',
      'not: { act: [STATE] }',
    ],
  },
  entities: {
    type: 'Entity',
    orders: ['NAME', 'MENTION_COUNT', 'QUOTE_COUNT', 'ID'],
    facets: ['TYPE', 'SUBTYPE', 'COUNTRY'],
    filters: [
      'type: PERSON',
      'type: EVENT',
      'name: "a"',
      'name: "al"',
      'name: "zzzzz"',
      'name: "ا"',
      'hasQuotes: true',
      'hasQuotes: false',
      `country: "${hot}"`,
      'type: EVENT, hasQuotes: true',
      'quotes: { act: DENY }',
      'quotes: { act: DENY, headline: true, type: DIRECT }',
      'articles: { language: "fr" }',
      'articles: { publisher: "Nobody" }',
      'roles: { office: "FOREIGN_MINISTER" }',
      `roles: { country: "${hot}" }`,
      'tenures: { office: "FOREIGN_MINISTER" }',
      'agreements: { status: SIGNED }',
      'interactions: { type: MEETING }',
      'not: { type: [PERSON, LOCATION, ORGANIZATION] }',
    ],
  },
  agreements: {
    type: 'Agreement',
    orders: ['FIRST_REPORT', 'LAST_REPORT', 'ARTICLE_COUNT', 'ID'],
    facets: ['DAY', 'STATUS', 'PARTY', 'PLACE'],
    filters: [
      'status: SIGNED',
      'status: WITHDRAWN',
      'reached: [SIGNED]',
      'reached: [SIGNED, RATIFIED]',
      `party: "${hot}"`,
      `party: ["${hot}", "${cold}"]`,
      `party: "${hot}", status: WITHDRAWN`,
      'role: MEDIATOR',
      `place: "${hot}"`,
      'minArticles: 50',
      'from: "2020-01-01", to: "2020-12-31"',
      'to: "1980-01-01"',
      'partyWith: { type: EVENT }',
      'reports: { status: RATIFIED, minConfidence: 1 }',
      'articles: { language: "fr" }',
    ],
  },
  interactions: {
    type: 'Interaction',
    orders: ['PUBLISHED_AT', 'ID', 'POSITION'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE', 'TYPE', 'STATUS', 'PARTICIPANT', 'PLACE'],
    filters: [
      'type: MEETING',
      'type: PHONE_CALL',
      'status: PLANNED',
      'type: PHONE_CALL, status: PLANNED, minConfidence: 1',
      `participant: "${hot}"`,
      `participant: ["${hot}", "${cold}"]`,
      `participant: "${hot}", type: PHONE_CALL, status: PLANNED`,
      `place: "${hot}"`,
      'minConfidence: 1',
      'from: "2020-01-01", to: "2020-12-31"',
      'participantWith: { type: EVENT }',
      'articleWith: { language: "fr" }',
      'quoteWith: { act: DENY }',
    ],
  },
  findings: {
    type: 'Finding',
    orders: ['PUBLISHED_AT', 'CONFIDENCE', 'ID'],
    facets: ['DAY', 'KIND', 'SEVERITY', 'PUBLISHER', 'ENTITY'],
    filters: [
      'kind: DENIED_STATEMENT',
      'kind: ROLE_CONFLICT',
      'acrossArticles: true',
      'minConfidence: 0.99',
      'review: REJECTED',
      `article: "${article}"`,
      'articles: { language: "fr" }',
      'entityWith: { name: "a" }',
      'quoteWith: { act: DENY }',
    ],
  },
  stories: {
    type: 'Story',
    orders: ['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE'],
    filters: [
      `entity: "${hot}"`,
      `entity: ["${hot}", "${cold}"]`,
      'minArticles: 1000',
      'from: "2020-01-01", to: "2020-12-31"',
      'to: "1980-01-01"',
      'articles: { publisher: "Nobody" }',
      'articles: { language: "fr" }',
    ],
  },
  utterances: {
    type: 'Utterance',
    orders: ['FIRST_REPORT', 'ARTICLE_COUNT', 'OUTLET_COUNT', 'ID'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE', 'SPEAKER'],
    filters: [
      `speaker: "${hot}"`,
      `speaker: ["${hot}", "${cold}"]`,
      'minArticles: 1000',
      'minOutlets: 100',
      'from: "2020-01-01", to: "2020-12-31"',
      'quotes: { act: DENY, headline: true, type: DIRECT }',
    ],
  },
  tenures: {
    type: 'Tenure',
    orders: ['BEGINS', 'ID'],
    facets: [],
    arguments: ['on: "2015-08-01"', 'on: "2015-08-01", withinDays: 0', 'on: "1950-01-01"'],
    filters: [
      'office: "FOREIGN_MINISTER"',
      'office: "NO_SUCH_OFFICE"',
      `holder: "${hot}"`,
      `home: "${hot}"`,
      'imported: true',
      'holderWith: { type: EVENT }',
      'homeWith: { name: "a" }',
      'statements: { standing: FORMER }',
    ],
  },
  corrections: { type: 'Correction', orders: [], facets: [], filters: [] },
  entityChanges: { type: 'EntityChange', orders: [], facets: [], filters: [] },
});

/** Nested lists of an entity: orders, facets and filters. */
const nested = ({ cold }) => ({
  articles: {
    orders: ['PUBLISHED_AT', 'ID'],
    facets: ['DAY', 'PUBLISHER', 'LANGUAGE', 'ENTITY'],
    filters: ['language: "fr"', 'publisher: "Nobody"', `mentions: "${cold}"`, 'hasFindings: true', 'to: "1980-01-01"'],
  },
  quotes: {
    orders: ['PUBLISHED_AT', 'ID', 'POSITION'],
    facets: ['DAY', 'PUBLISHER', 'SPEAKER_STATUS', 'ABOUT', 'ACT'],
    filters: ['act: DENY', 'act: DENY, headline: true', `about: "${cold}"`, 'text: "zzzzqq"', 'to: "1980-01-01"'],
  },
  quotesAbout: {
    orders: ['PUBLISHED_AT', 'ID', 'POSITION'],
    facets: ['DAY', 'SPEAKER', 'ACT'],
    filters: ['act: DENY', 'act: DENY, headline: true', `speaker: "${cold}"`],
  },
  mentions: { orders: ['POSITION', 'ID'], facets: [], filters: ['kind: PRONOUN', 'articleWith: { language: "fr" }'] },
  roles: { orders: ['ID'], facets: [], filters: ['office: "NO_SUCH_OFFICE"'] },
  officeHolders: { orders: ['ID'], facets: [], filters: [] },
  tenures: { orders: ['BEGINS', 'ID'], facets: [], filters: [] },
  holders: { orders: ['BEGINS', 'ID'], facets: [], filters: ['office: "FOREIGN_MINISTER"'] },
  agreements: {
    orders: ['FIRST_REPORT', 'LAST_REPORT', 'ARTICLE_COUNT', 'ID'],
    facets: ['DAY', 'STATUS', 'PARTY'],
    filters: ['status: WITHDRAWN'],
  },
  interactions: {
    orders: ['PUBLISHED_AT', 'ID'],
    facets: ['DAY', 'TYPE', 'PARTICIPANT'],
    filters: ['type: PHONE_CALL, status: PLANNED'],
  },
  findings: { orders: ['PUBLISHED_AT', 'CONFIDENCE', 'ID'], facets: [], filters: ['kind: ROLE_CONFLICT'] },
  stories: { orders: ['FIRST_REPORT', 'ARTICLE_COUNT', 'ID'], facets: ['DAY'], filters: ['minArticles: 1000'] },
  utterances: {
    orders: ['FIRST_REPORT', 'ARTICLE_COUNT', 'OUTLET_COUNT', 'ID'],
    facets: ['DAY'],
    filters: ['minOutlets: 100'],
  },
  changes: { orders: [], facets: [], filters: [] },
});

/** One list under its orders, filters and counts; `around` puts it where it stands in a document. */
const ofList = (name, { orders, facets, filters, arguments: others = [] }, around, title) => {
  const ask = (given, selection, label) => [
    `${title}${label}`,
    around(`${name}${given === '' ? '' : `(${given})`} { ${selection} }`),
  ];
  const hasWhy = !['corrections', 'entityChanges', 'changes'].includes(name);
  return [
    ask('first: 20', PAGE, ''),
    ask('first: 0', COUNT, ' totalCount'),
    ...orders.flatMap((field) =>
      ['DESC', 'ASC'].map((direction) =>
        ask(`first: 20, orderBy: { field: ${field}, direction: ${direction} }`, PAGE, ` by ${field} ${direction}`),
      ),
    ),
    ...facets.map((by) => ask('first: 0', facet(by), ` facet ${by}`)),
    ...(facets.includes('DAY') ? [ask('first: 0', HISTOGRAM, ' histogram')] : []),
    ...filters.flatMap((filter) => [
      ask(`first: 20, filter: { ${filter} }`, PAGE, ` { ${filter} }`),
      ask(`first: 0, filter: { ${filter} }`, COUNT, ` { ${filter} } totalCount`),
      ...(hasWhy ? [ask(`first: 0, filter: { ${filter} }`, WHY, ` { ${filter} } diagnostics`)] : []),
    ]),
    ...others.flatMap((given) => [
      ask(`first: 20, ${given}`, PAGE, ` (${given})`),
      ask(`first: 0, ${given}`, COUNT, ` (${given}) totalCount`),
    ]),
  ];
};

const searches = ({ words: [one, two], phrase, hotName, coldName }) => {
  const forms = [
    one,
    two,
    `${one} ${two}`,
    `"${phrase}"`,
    `${one.slice(0, 1)}*`,
    `${one.slice(0, 3)}*`,
    `${two.slice(0, 3)}*`,
    `${two} -${one}`,
    `${one} OR ${two}`,
    `${one} zzzzqq`,
    `${one} ${two} zzzzqq`,
    'zzzzqq',
    hotName,
    `what ${hotName} said about ${coldName}`,
    `${coldName} on ${hotName}`,
  ];
  const filters = [
    'from: "2020-01-01", to: "2020-12-31"',
    'language: "fr"',
    'filter: { article: { publisher: "Nobody" } }',
    'filter: { quote: { act: DENY, headline: true } }',
    'types: [ENTITY], filter: { entity: { type: EVENT } }',
    'types: [QUOTE], orderBy: NEWEST',
    'orderBy: NEWEST',
  ];
  const hits =
    'edges { cursor score snippet { exact } node { __typename } } diagnostics { code } pageInfo { endCursor }';
  const query = (text, given, selection) =>
    `{ search(query: ${JSON.stringify(text)}, first: 20${given === '' ? '' : `, ${given}`}) { ${selection} } }`;
  return [
    ...forms.flatMap((text) => [
      [`search ${text}`, query(text, '', hits)],
      [`search ${text} totalCount`, query(text, '', COUNT)],
    ]),
    ...['TYPE', 'DAY', 'PUBLISHER', 'LANGUAGE', 'SPEAKER', 'ACT'].map((by) => [
      `search ${one} facet ${by}`,
      query(one, '', facet(by)),
    ]),
    ...filters.flatMap((given) => [
      [`search ${one} (${given})`, query(one, given, hits)],
      [`search ${one} (${given}) totalCount`, query(one, given, COUNT)],
    ]),
  ];
};

/** All cases about the given subjects: name and document. */
export const casesOf = (subjects) => {
  const { hot, speaker, cold, article, hotName } = subjects;
  return [
    ['statistics', '{ statistics { articles entities quotes mentions } }'],
    ['entity by name, hottest', `{ entity(name: ${JSON.stringify(hotName)}) { id name } }`],
    ['entity by name, unknown', '{ entity(name: "zzzzqq") { id name } }'],
    ['hottest entity, its fields', `{ entity(id: "${hot}") { name aliases { alias } candidates { score } revision } }`],
    ['newest articles with all of theirs', ARTICLE_PAGE],
    [
      'newest agreements with their parties',
      '{ agreements(first: 20) { nodes { name parties { role entity { name quotes(first: 3) { nodes { id } } } } } } }',
    ],
    ...Object.entries(lists(subjects)).flatMap(([name, list]) => ofList(name, list, (field) => `{ ${field} }`, name)),
    ...[
      ['hottest', hot],
      ['speaker', speaker],
    ].flatMap(([title, id]) =>
      Object.entries(nested(subjects)).flatMap(([name, list]) =>
        ofList(name, list, (field) => `{ entity(id: "${id}") { ${field} } }`, `${title}.${name}`),
      ),
    ),
    [
      'speaker.statementsAbout hottest',
      `{ entity(id: "${speaker}") { statementsAbout(entity: "${hot}", first: 20) { ${PAGE} ${COUNT} } } }`,
    ],
    [
      'speaker.statementsAbout cold',
      `{ entity(id: "${speaker}") { statementsAbout(entity: "${cold}", first: 20) { ${PAGE} ${COUNT} } } }`,
    ],
    [
      'one article with all of its lists',
      `{ article: node(id: "${article}") { ... on Article { story { articles { totalCount nodes { id } } } copies { totalCount } } } }`,
    ],
    ...searches(subjects),
  ];
};

const ARTICLE_PAGE = `{ articles(first: 20) { totalCount pageInfo { endCursor } edges { cursor node { title publisher
  quotes(first: 20) { totalCount nodes { act content { exact } speaker { name } } }
  agreementReports { totalCount } findings { totalCount } interactions { totalCount } } } } }`;
