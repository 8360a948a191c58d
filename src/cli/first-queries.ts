/** What `serve` offers to try: each answers something on the demo articles, and is kept short enough for one line. */
export const FIRST_QUERIES = [
  {
    question: 'Who denied what, and who had said it?',
    query:
      '{ quotes(filter: { act: DENY }, first: 5) { nodes { speaker { name } content { exact } denies { nodes { speaker { name } content { exact } } } article { title } } } }',
  },
  {
    question: 'What was agreed, by whom, and on whose word do we know it?',
    query:
      '{ agreements(first: 5) { nodes { name status parties { role entity { name } } statusHistory { status report { article { title } chain { role entity { name } } evidence { exact start end } } } } } }',
  },
  {
    question: 'What did Sergey Lavrov say, and in which articles?',
    query:
      '{ entity(name: "Sergey Lavrov") { name quotes(first: 5) { totalCount nodes { act content { exact } article { title publisher publishedAt } } } } }',
  },
] as const;
