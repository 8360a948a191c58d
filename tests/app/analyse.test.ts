import { expect, test } from 'vitest';
import { analyse } from '../../src/app/analyse.js';
import { toDraft } from '../../src/ingest/draft.js';

const TEXT = [
  'نفق جديد',
  '',
  'قال وزير النقل روبرت هالدن يوم الاثنين إن النفق الجديد سيفتح أمام السيارات في بداية الصيف المقبل.',
  '',
  '"The old tunnel will be closed," Transport Minister Robert Haldane told reporters after the ceremony on Monday.',
  '',
  'وأضاف هالدن أن الجسر القديم سيبقى مفتوحا أمام المشاة في كل أيام الأسبوع.',
].join('\n');

test('each paragraph is read in its own language, spans stay verbatim, and one person is one entity', () => {
  const { language, extractor, quotes, entities, mentions, blocks } = analyse(toDraft({ text: TEXT }));
  expect(language).toBe('ar');
  expect(extractor).toMatch(/^isnad\S* ar\S* en\S*$/u);
  const said = quotes.map(({ cue, content, speaker }) => [
    cue.map(({ start, end }) => TEXT.slice(start, end)).join(' '),
    content.map(({ start, end }) => TEXT.slice(start, end)).join(' '),
    entities.find(({ id }) => id === speaker?.entity)?.name,
  ]);
  expect(said).toEqual([
    ['قال', 'النفق الجديد سيفتح أمام السيارات في بداية الصيف المقبل', 'روبرت هالدن'],
    ['told', 'The old tunnel will be closed', 'روبرت هالدن'],
    ['وأضاف'.slice(1), 'الجسر القديم سيبقى مفتوحا أمام المشاة في كل أيام الأسبوع', 'روبرت هالدن'],
  ]);
  expect(new Set(quotes.map(({ id }) => id)).size).toBe(quotes.length);
  expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
  expect(blocks).toHaveLength(4);
});
