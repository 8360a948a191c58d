import { describe, expect, test } from 'vitest';
import { analyseArabic } from '../../extract/read-arabic.js';
import { analyseEnglish, namesIn, rolesIn } from './read-english.js';

describe('names', () => {
  test.each([
    [
      'title, name, last name',
      'Russian Foreign Minister Sergey Lavrov left Geneva. Lavrov was tired.',
      ['PERSON | Sergey Lavrov | person.lavrov', 'LOCATION | Geneva | place.geneva', 'PERSON | Lavrov | person.lavrov'],
    ],
    ['possessives stay outside', "Turkey's army crossed the border.", ['LOCATION | Turkey | country.TR']],
    [
      'a body and its acronym',
      'The Tunnel Safety Council (TSC) met in spring. The TSC was divided.',
      ['ORGANIZATION | Tunnel Safety Council | -', 'ORGANIZATION | TSC | -', 'ORGANIZATION | TSC | -'],
    ],
    ['a body under a small noun', 'The Norwegian government agreed.', ['ORGANIZATION | Norwegian government | -']],
    ['acronyms with stops', 'He returned to the U.S. on Monday.', ['LOCATION | U.S. | country.US']],
    [
      'headline of capitals',
      'HALDANE TO VISIT NORWAY\n\nRobert Haldane leaves on Monday.',
      ['PERSON | HALDANE | -', 'LOCATION | NORWAY | country.NO', 'PERSON | Robert Haldane | -'],
    ],
    [
      'the short name of a company that is named in full',
      'Anna Keller Ltd bought a quarry. Anna Keller said it would sell it to Haldane and Co, and Robert-Mills <RBM> agreed.',
      [
        'ORGANIZATION | Anna Keller Ltd | -',
        'ORGANIZATION | Anna Keller | -',
        'ORGANIZATION | Haldane and Co | -',
        'ORGANIZATION | Robert-Mills | -',
      ],
    ],
    [
      'an operation, and who bears the name of kin',
      'Operation Silent Harbour began. Abu Keller left with Robert Haldane Mills al-Oslo.',
      ['EVENT | Operation Silent Harbour | -', 'PERSON | Abu Keller | -', 'PERSON | Robert Haldane Mills al-Oslo | -'],
    ],
    [
      'the field of an office before a name',
      'The Minister for Harbour Negotiations Robert Haldane left.',
      ['PERSON | Robert Haldane | -'],
    ],
    [
      'a body with two fields',
      'The Fisheries and Tourism Ministry closed the harbour.',
      ['ORGANIZATION | Fisheries and Tourism Ministry | -'],
    ],
    [
      'a hyphened given name, and no adjective of place',
      'Anna Keller met Trade Minister Cho Young-min and a New York-based banker.',
      ['PERSON | Anna Keller | -', 'PERSON | Cho Young-min | -', 'LOCATION | New York | place.new-york'],
    ],
    ['what a member of a parliament belongs to', 'Sen. Robert Haldane (R-Ky.) left.', ['PERSON | Robert Haldane | -']],
    [
      'an unknown single name that is told to be somebody',
      'Keller, who was finance minister, left.',
      ['PERSON | Keller | -'],
    ],
    ['words at the head of a sentence', 'Meanwhile the works went on. Nobody came. Things are quiet.', []],
    [
      'other spellings of a known name',
      'Sergei Lavrov met Mevlut Cavusoglu.',
      ['PERSON | Sergei Lavrov | person.lavrov', 'PERSON | Mevlut Cavusoglu | person.cavusoglu'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

test.each([
  ['Russian Foreign Minister Sergey Lavrov left.', ['FOREIGN_MINISTER | Russian Foreign Minister | Sergey Lavrov']],
  ['U.S. Secretary of State Rex Tillerson left.', ['FOREIGN_MINISTER | U.S. Secretary of State | Rex Tillerson']],
  ['EC Agriculture Commissioner Robert Haldane left.', ['MINISTER | EC Agriculture Commissioner | Robert Haldane']],
  ['Anna Keller, the head of the tunnel commission, left.', ['HEAD | head of the tunnel commission | Anna Keller']],
  ["Norway's oil minister, Robert Haldane, left.", ["OIL_MINISTER | Norway's oil minister | Robert Haldane"]],
])('roles: %s', (text, expected) => {
  expect(rolesIn(text)).toEqual(expected);
});

test('both languages know one Lavrov, one Turkey', () => {
  const ids = (analysis: ReturnType<typeof analyseEnglish>): (string | null)[] =>
    analysis.entities.map(({ gazetteerId }) => gazetteerId).filter((id) => id !== null);
  const english = ids(analyseEnglish('Sergey Lavrov flew to Turkey and met Vladimir Putin in Sochi.'));
  const arabic = ids(analyseArabic('سافر سيرغي لافروف إلى تركيا والتقى فلاديمير بوتين في سوتشي.'));
  expect(english.toSorted()).toEqual(arabic.toSorted());
  expect(english).toHaveLength(4);
});
