import { expect, test } from 'vitest';
import { eventsIn, timesIn } from './read-english.js';

test.each([
  ['Russia, Turkey and Iran signed a memorandum in Astana.', ['ACCORD | SIGNED | signed | Russia, Turkey, Iran']],
  ['The treaty entered into force on Friday.', ['ACCORD | IN_FORCE | entered into force | ']],
  ['Norway and Sweden agreed on Monday to share the island.', ['ACCORD | AGREED | agreed | Norway, Sweden']],
  ['Norway denied that it had agreed to share the island.', ['ACCORD | DENIED | denied+agreed | (Norway)']],
  ['Norway rejected the treaty.', ['ACCORD | REJECTED | rejected | Norway']],
  ['Norway may sign the treaty.', []],
  ['Norway agreed with the report.', []],
  [
    'Norway, Sweden and Finland agreed with Denmark on Monday to share the island.',
    ['ACCORD | AGREED | agreed | Norway, Sweden, Finland, Denmark'],
  ],
  ['Norway and Sweden agreed at a meeting in Bern to share the island.', ['ACCORD | AGREED | agreed | Norway, Sweden']],
  [
    'Norway agreed to share the island. Norway agreed to close the harbour. Norway had agreed to close the old harbour.',
    ['ACCORD | AGREED | agreed | Norway', 'ACCORD | AGREED | agreed | Norway'],
  ],
  ['Norway had violated the May 2017 memorandum.', ['ACCORD | VIOLATED | violated | Norway']],
  ['The compromise agreed by Norway and Sweden was short.', ['ACCORD | AGREED | agreed | Norway, Sweden']],
  ['The summit agreed to share the island.', ['ACCORD | AGREED | agreed | The summit']],
  ['Norway can win by signing a treaty with Sweden.', []],
  [
    "The minister repeated Norway's commitment to the Bern accord. Sweden's adherence to the accord is strict.",
    ['ACCORD | IN_FORCE | commitment | Norway'],
  ],
  ['Ministers agreed a plan to share the island.', ['ACCORD | AGREED | agreed | Ministers']],
  ['Ministers agreed a plan was needed.', []],
  [
    'Keller Inc said it has agreed to sell a quarry to Haldane Corp.',
    ['ACCORD | AGREED | agreed | (Keller Inc), Haldane Corp'],
  ],
  ['Norway has two islands. It signed a treaty with Sweden.', ['ACCORD | SIGNED | signed | (Norway), Sweden']],
  [
    'Keller Inc signed a letter of intent for Haldane Corp to buy the quarry.',
    ['ACCORD | SIGNED | signed | Keller Inc, Haldane Corp'],
  ],
  ['Keller Inc announced an agreement with Haldane Corp.', ['ACCORD | AGREED | announced | Keller Inc, Haldane Corp']],
  ['Keller Inc announced an agreement.', []],
  ['The pact expired on Friday. A pact expired.', ['ACCORD | ENDED | expired | ']],
  ['The accord breached the rules of trade with Norway.', []],
  [
    'Norway is holding talks with Sweden on a new treaty.',
    ['ACCORD | NEGOTIATING | talks | Norway, Sweden', 'TALKS | ONGOING | talks | Norway, Sweden'],
  ],
  ['Anna Keller met Robert Haldane in Bern.', ['MEETING | HELD | met | Anna Keller, Robert Haldane']],
  [
    'Anna Keller spoke with Robert Haldane by telephone.',
    ['PHONE_CALL | HELD | spoke+by telephone | Anna Keller, Robert Haldane'],
  ],
  ['Anna Keller will meet Robert Haldane in May.', ['MEETING | PLANNED | meet | Anna Keller, Robert Haldane']],
  ['Anna Keller met the deadline.', []],
  ['Norwegian ministers meeting here on Friday backed the plan.', ['MEETING | HELD | meeting | Norwegian ministers']],
  ['The tunnel is meeting the needs of the town.', []],
  ['OPEC is scheduled to meet in Lagos in May.', ['MEETING | PLANNED | meet | OPEC']],
  ['Anna Keller met on Friday with Robert Haldane.', ['MEETING | HELD | met | Anna Keller, Robert Haldane']],
  [
    'Anna Keller said she would meet Robert Haldane on Friday. Anna Keller would meet anybody.',
    ['MEETING | PLANNED | meet | (Anna Keller), Robert Haldane'],
  ],
  [
    'After a series of meetings with Norwegian officials, Anna Keller left.',
    ['MEETING | HELD | meetings | Anna Keller, Norwegian officials'],
  ],
  [
    'Anna Keller told a news conference in Bern that the tunnel was safe.',
    ['CONFERENCE | HELD | news conference | Anna Keller'],
  ],
  ["Robert Haldane's visit to Norway ended.", ['VISIT | HELD | visit | Robert Haldane, Norway']],
  ['Anna Keller arrived in Norway on Friday.', ['VISIT | ONGOING | arrived in | Anna Keller, Norway']],
  [
    'Anna Keller and Robert Haldane discussed the ferry by telephone.',
    ['PHONE_CALL | HELD | discussed+by telephone | Anna Keller, Robert Haldane'],
  ],
  [
    'The report praised talks between Anna Keller and the Ministry of Trade and Industry.',
    ['TALKS | HELD | talks | Anna Keller, Ministry of Trade and Industry'],
  ],
  ['Norwegian ministers are to meet formally in Bern.', ['MEETING | PLANNED | meet | Norwegian ministers']],
  [
    'Anna Keller is meeting today and tomorrow with Robert Haldane.',
    ['MEETING | ONGOING | meeting | Anna Keller, Robert Haldane'],
  ],
  ['Copies were handed out at the press conference of the ministry.', []],
  [
    'Anna Keller told a meeting of local bankers the plan was good.',
    ['MEETING | HELD | meeting | Anna Keller, local bankers'],
  ],
  ['Finance ministers hold a meeting in May.', ['MEETING | PLANNED | meeting | Finance ministers']],
  ['Anna Keller said she would visit Norway later this month.', ['VISIT | PLANNED | visit | (Anna Keller), Norway']],
  [
    'The plan could fail ahead of a meeting between Anna Keller and Robert Haldane.',
    ['MEETING | PLANNED | meeting | Anna Keller, Robert Haldane'],
  ],
  [
    'Oil Minister Robert Haldane left. The ministers met Anna Keller.',
    ['MEETING | HELD | met | The ministers, Anna Keller'],
  ],
  ['The ministers are due to start talks with Norway.', ['TALKS | PLANNED | talks | The ministers, Norway']],
  ['Anna Keller asked for talks with Robert Haldane.', []],
  [
    'Anna Keller met Robert Haldane. Later she told reporters about the meeting with Haldane.',
    ['MEETING | HELD | met | Anna Keller, Robert Haldane'],
  ],
])('events: %s', (text, expected) => {
  expect(eventsIn(text)).toEqual(expected);
});

test.each([
  ['The ferry sank last week.', ['last week | 2018-03-05 | 2018-03-11']],
  ['The ferry left on Friday.', ['Friday | 2018-03-09 | 2018-03-09']],
  ['The ferry sank on March 5, 2016 off the coast.', ['March 5, 2016 | 2016-03-05 | 2016-03-05']],
  ['The council met on Tuesday, February 6.', ['Tuesday, February 6 | 2018-02-06 | 2018-02-06']],
  ['It sank three days ago.', ['three days ago | 2018-03-12 | 2018-03-12']],
  ['They may march again.', []],
])('times: %s', (text, expected) => {
  expect(timesIn(text)).toEqual(expected);
});
