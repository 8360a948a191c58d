import { expect, test } from 'vitest';
import { scriptOf } from '../../src/graphql/entity/script.js';

test.each([
  ['سيرغي لافروف', 'ARABIC'],
  ['Sergey Lavrov', 'LATIN'],
  ['Сергей Лавров', 'CYRILLIC'],
  ['יוסי', 'HEBREW'],
  ['« 6 أستانة', 'ARABIC'],
  ['東京', 'OTHER'],
  ['2254', 'OTHER'],
  ['', 'OTHER'],
])('%s is %s', (name, script) => expect(scriptOf(name)).toBe(script));
