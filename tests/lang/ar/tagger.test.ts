import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildNameTagger } from '../../../src/extract/name-tagger.js';
import { FEATURE_SET } from '../../../src/extract/tagger-features.js';
import { buildHintedReader } from '../../../src/extract/tagger-samples.js';
import { unpackWeights } from '../../../src/extract/tagger-weights.js';
import { ARABIC } from '../../../src/lang/ar/pack.js';
import { TAGGER } from '../../../src/lang/ar/tagger/model.js';

const FILE = fileURLToPath(new URL('../../../src/lang/ar/tagger/weights.ts', import.meta.url));
const MEGABYTE = 1_000_000;

const read = buildHintedReader(ARABIC);
const tag = buildNameTagger(TAGGER, ARABIC.orthography);
const namesIn = (text: string) => {
  const { doc, hints } = read(text);
  return tag(doc, hints).names.map(({ from, to, type }) => [
    type,
    text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end),
  ]);
};

describe('the Arabic name tagger', () => {
  test('is small, and learnt from the features of today', () => {
    expect(statSync(FILE).size).toBeLessThan(3 * MEGABYTE);
    expect(TAGGER.featureSet).toBe(FEATURE_SET);
    expect(unpackWeights(TAGGER.weights).keys.length).toBeGreaterThan(10_000);
  });

  test.each([
    ['قال هيلموت شترايزل للصحفيين إن الشركة بخير.', ['PERSON', 'هيلموت شترايزل']],
    ['وأحرز اللاعب غونزالو بيريتشي هدفين في المباراة.', ['PERSON', 'غونزالو بيريتشي']],
    ['ووصل الوفد إلى مدينة كرانتسبورغ مساء أمس.', ['LOCATION', 'كرانتسبورغ']],
    ['وسافر الوزير إلى القاهرة للقاء المسؤولين.', ['LOCATION', 'القاهرة']],
    ['وأعلنت شركة فولتاريكس أرباحها السنوية.', ['ORGANIZATION', 'فولتاريكس']],
  ])('reads %s', (text, name) => {
    expect(namesIn(text)).toContainEqual(name);
  });

  test('gives the same names and margins on every machine', () => {
    const text = `قال هيلموت شترايزل للصحفيين في كرانتسبورغ إن شركة فولتاريكس بخير.
وأحرز غونزالو بيريتشي هدفين أمام نادي الفرسان في استاد المنارة.`;
    const { names } = tag(read(text).doc);
    const lines = names.map(({ from, to, type, margin }) => `${from} ${to} ${type} ${margin}`);
    expect(lines.length).toBeGreaterThan(1);
    expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(
      'de5765c43eab44ab604c4bc58e200f216db01d540887d9d0cdb1d9d79cfd84e1',
    );
  });

  test.each([
    'كان الطقس جميلا في المساء.',
    'ارتفعت الأسعار بنسبة خمسة في المئة خلال العام الماضي.',
    'وشدد على أهمية التعاون في المرحلة المقبلة.',
    '',
  ])('sees no name in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
