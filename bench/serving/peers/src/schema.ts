// The same schema in its own language, for the servers that take it so.
export const SCHEMA = `
  scalar DateTime
  enum EntityType { CONCEPT EVENT GROUP LOCATION MEDIA ORGANIZATION OTHER PERSON }
  enum QuoteType { DIRECT INDIRECT MIXED }
  enum SpeechAct { STATE DENY ACCUSE PROMISE WARN }
  enum AgreementStatus { AGREED SIGNED DENIED VIOLATED }
  enum PartyRole { PARTY GUARANTOR MEDIATOR HOST OBSERVER }
  enum SearchType { QUOTE }
  enum SearchOrder { NEWEST }

  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Evidence { exact: String! start: Int! end: Int! }
  type Article {
    id: ID! title: String! url: String publisher: String publishedAt: DateTime collectedAt: DateTime! language: String
    version: Int!
    quotes(first: Int! = 20): QuoteConnection!
  }
  type ArticleEdge { cursor: String! node: Article! }
  type ArticleConnection { edges: [ArticleEdge!]! pageInfo: PageInfo! }
  type ArticleTotal { totalCount: Int! }
  type Entity { id: ID! name: String! type: EntityType! articles: ArticleTotal! quotes(first: Int! = 20): QuoteConnection! }
  type Quote {
    id: ID! type: QuoteType! act: SpeechAct! content: [Evidence!]! cue: [Evidence!]! article: Article! speaker: Entity
  }
  type QuoteEdge { cursor: String! node: Quote! }
  type QuoteConnection { edges: [QuoteEdge!]! pageInfo: PageInfo! totalCount: Int }
  type AgreementParty { role: PartyRole! reportCount: Int! entity: Entity! }
  type Agreement { id: ID! status: AgreementStatus! reportCount: Int! articleCount: Int! parties: [AgreementParty!]! }
  type AgreementEdge { cursor: String! node: Agreement! }
  type AgreementConnection { edges: [AgreementEdge!]! pageInfo: PageInfo! }
  union SearchResult = Quote
  type SearchEdge { cursor: String! node: SearchResult! }
  type SearchConnection { edges: [SearchEdge!]! pageInfo: PageInfo! }

  type Query {
    articles(first: Int! = 20, after: String): ArticleConnection!
    agreements(first: Int! = 20, after: String): AgreementConnection!
    entity(id: ID!): Entity
    search(
      query: String!, types: [SearchType!]!, orderBy: SearchOrder!, understand: Boolean!, first: Int! = 20
    ): SearchConnection!
  }
`;
