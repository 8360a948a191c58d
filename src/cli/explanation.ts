import type { ExplainedResult, ExplainedWords, Explanation, TriedRule } from '../app/explain.js';
import { toShown } from '../messages/message.js';

/** Words of the article that are printed of one span. */
const SHOWN = 100;
const LABEL = 15;

const toWordsLine = ({ part, start, end, text }: ExplainedWords): string =>
  `  ${part.padEnd(LABEL)}${`${start}..${end}`.padEnd(LABEL)}${toShown(text, SHOWN)}`;

const toResultLines = (result: ExplainedResult): readonly string[] => [
  `${result.id}  ${result.kind}  ${toShown(result.value)}  (confidence ${result.confidence.toFixed(2)})`,
  `  ${'rule'.padEnd(LABEL)}${result.ruleId}${result.reads === null ? '' : `: ${result.reads}`}`,
  ...(result.reason === null ? [] : [`  ${'because'.padEnd(LABEL)}${result.reason}`]),
  ...result.evidence.map(toWordsLine),
];

const toTriedLines = (tried: TriedRule): readonly string[] => [
  `${`${tried.start}..${tried.end}`.padEnd(LABEL)}${toShown(tried.text, SHOWN)}: ${tried.why === null ? `read by ${tried.ruleId}` : `refused, ${tried.why} (${tried.outcome})`}`,
  `  ${'sign'.padEnd(LABEL)}${tried.sign === null ? 'none' : toShown(tried.sign.text, SHOWN)}`,
  `  ${'subject'.padEnd(LABEL)}${tried.subject === null ? 'none' : toShown(tried.subject.text, SHOWN)}`,
];

/** An explanation for people: a paragraph a result, then what was tried at the offset, then the diagnostics. */
export const toExplanationLines = (explanation: Explanation): readonly string[] => {
  const { id, language, extractor, at, results, tried, diagnostics } = explanation;
  const place = at === null ? '' : ` at ${at}`;
  return [
    `${toShown(id)}${place}: ${language}, ${extractor}; ${results.length} results`,
    ...results.flatMap((result) => ['', ...toResultLines(result)]),
    ...(at === null ? [] : ['', `tried in the line of ${at}, nearest first: ${tried.length}`]),
    ...tried.flatMap((each) => ['', ...toTriedLines(each)]),
    ...(diagnostics.length === 0 ? [] : ['']),
    ...diagnostics.map(
      ({ code, span, note }) => `diagnostic ${code}${span === null ? '' : ` ${span.start}..${span.end}`}: ${note}`,
    ),
    '',
  ];
};
