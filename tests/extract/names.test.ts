import { describe, expect, test } from 'vitest';
import { buildNameReader } from '../../src/extract/names.js';
import { ARABIC } from '../../src/lang/ar/pack.js';
import { growthOf } from '../growth.js';
import { openArabic } from './read-arabic.js';

const read = buildNameReader(ARABIC.names, ARABIC.orthography);

const named = (text: string): string[] => {
  const { entities, mentions } = read(openArabic(text));
  const types = new Map(entities.map((entity) => [entity.id, entity.type]));
  return mentions
    .filter((mention) => mention.kind === 'NAMED')
    .map((mention) => `${types.get(mention.entity)} ${text.slice(mention.span.start, mention.span.end)}`);
};

const roles = (text: string): string[] => {
  const layer = read(openArabic(text));
  return layer.roles.map((role) => {
    const title = role.title === null ? '-' : text.slice(role.title.start, role.title.end);
    const name = layer.mentions.find(
      (mention) =>
        mention.entity === role.entity &&
        mention.kind === 'NAMED' &&
        mention.span.end <= Math.max(role.evidence.end, mention.span.end),
    );
    return `${title} | ${role.office} | ${name === undefined ? '-' : text.slice(name.span.start, name.span.end)}`;
  });
};

const together = (text: string, a: string, b: string): boolean => {
  const { mentions } = read(openArabic(text));
  const entityAt = (words: string, from: number): string | undefined =>
    mentions.find((mention) => mention.kind === 'NAMED' && mention.span.start === text.indexOf(words, from))?.entity;
  const first = entityAt(a, 0);
  const second = entityAt(b, text.indexOf(a) + a.length);
  expect([first, second]).not.toContain(undefined);
  return first === second;
};

describe('named mentions', () => {
  test.each([
    ['proclitics stay outside', 'سافر وفد بموسكو ولبيروت.', ['LOCATION موسكو', 'LOCATION بيروت']],
    ['a fused article is taken whole', 'قدم الدعم للعراق.', ['LOCATION للعراق']],
    ['the longest name wins', 'قالت وزارة الخارجية الفرنسية ذلك.', ['ORGANIZATION وزارة الخارجية الفرنسية']],
    [
      'a bank named by its business',
      'أعلن البنك الزراعي السوداني قرضا، وسيدفع للبنك الصناعي.',
      ['ORGANIZATION البنك الزراعي السوداني', 'ORGANIZATION للبنك الصناعي'],
    ],
    ['fields joined by and', 'أعلنت وزارة الصحة والسكان ذلك.', ['ORGANIZATION وزارة الصحة والسكان']],
    [
      'one head for two ministries',
      'اجتمع ممثلو وزارتي النقل والداخلية أمس.',
      ['ORGANIZATION وزارتي النقل', 'ORGANIZATION الداخلية'],
    ],
    [
      'agreement of gender ends a name',
      'دعا المجلس البلدي السعودية إلى ذلك.',
      ['ORGANIZATION المجلس البلدي', 'LOCATION السعودية'],
    ],
    ['judging adjectives stay outside', 'حارب الجيش تنظيم القاعدة الإرهابي.', ['ORGANIZATION تنظيم القاعدة']],
    ['a name in marks belongs to its head', 'نشرت صحيفة "الأمل" الخبر.', ['MEDIA صحيفة "الأمل"']],
    ["a paper that bears a city's name", 'وقال لـ«الرياض» إن المشروع جاهز.', ['MEDIA الرياض']],
    ['a place noun introduces a name', 'وقع الحادث في بلدة كفرزيتون أمس.', ['LOCATION كفرزيتون']],
    ['a street keeps its noun', 'وقع الحادث في شارع الملك فيصل أمس.', ['LOCATION شارع الملك فيصل']],
    ['a nationality alone names nothing', 'وصل سائح إيطالي.', []],
    ['an institution is named after a person', 'زار جامعة الملك سعود أمس.', ['ORGANIZATION جامعة الملك سعود']],
    ['given name and family name', 'وصل سامر الخزاعي مساء.', ['PERSON سامر الخزاعي']],
    ['son of servant of', 'وصل خالد بن عبد العزيز الخزاعي مساء.', ['PERSON خالد بن عبد العزيز الخزاعي']],
    ['the preposition is no Ali', 'وقع على الاتفاق.', []],
    ['a verb ends a name', 'أعلن سامر الخزاعي يقدم استقالته.', ['PERSON سامر الخزاعي']],
    ['indefinite signs are no name', 'اصطادوا صيدًا كثيرًا.', []],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('roles', () => {
  test.each([
    [
      'title, organisation, name',
      'قال رئيس هيئة الطيران المدني سامر الخزاعي ذلك.',
      ['رئيس هيئة الطيران المدني | PRESIDENT | سامر الخزاعي'],
    ],
    [
      'stacked titles',
      'قال رئيس الوزراء وزير الدفاع سامر الخزاعي ذلك.',
      ['رئيس الوزراء | PRIME_MINISTER | سامر الخزاعي', 'وزير الدفاع | DEFENCE_MINISTER | سامر الخزاعي'],
    ],
    ['behind the name', 'وقال سامر الخزاعي مدير المتحف إنه مفتوح.', ['مدير المتحف | DIRECTOR | سامر الخزاعي']],
    ['fused preposition', 'وجه رسالة للرئيس سامر الخزاعي.', ['للرئيس | PRESIDENT | سامر الخزاعي']],
    ['forms of address are no office', 'وصل معالي الدكتور سامر الخزاعي.', []],
    ['military ranks are', 'وصل اللواء الركن سامر الخزاعي.', ['اللواء الركن | MILITARY_RANK | سامر الخزاعي']],
    [
      'the spokesman speaks for the minister who is named',
      'قال متحدث باسم وزير النقل سامر الخزاعي ذلك.',
      ['وزير النقل | MINISTER | سامر الخزاعي'],
    ],
    [
      'a dual title is shared out',
      'اجتمع وزيرا الخارجية اليمني سامر الخزاعي والعماني كريم البناني أمس.',
      ['وزيرا الخارجية اليمني | FOREIGN_MINISTER | سامر الخزاعي', '- | FOREIGN_MINISTER | كريم البناني'],
    ],
    [
      'a counterpart holds the office named before',
      'التقى وزير الدفاع سامر الخزاعي نظيره التركي كريم البناني.',
      ['وزير الدفاع | DEFENCE_MINISTER | سامر الخزاعي', 'نظيره التركي | DEFENCE_MINISTER | كريم البناني'],
    ],
  ])('%s', (_, text, expected) => {
    expect(roles(text)).toEqual(expected);
  });

  test('country and scope of an office', () => {
    const text = 'قال المبعوث الروسي إلى سورية سامر الخزاعي ذلك.';
    const { roles: found, entities } = read(openArabic(text));
    const gazetteer = new Map(entities.map((entity) => [entity.id, entity.gazetteerId]));
    expect(found.map((role) => [gazetteer.get(role.country ?? ''), gazetteer.get(role.scope ?? '')])).toEqual([
      ['country.RU', 'country.SY'],
    ]);
  });
});

describe('one entity or two', () => {
  test.each([
    ['family name alone', 'وصل سامر الخزاعي أمس. وقال الخزاعي إنه سعيد.', 'سامر الخزاعي', 'الخزاعي', true],
    [
      'spelling variants of a foreign name',
      'التقى سيرغي لافروف الوفد. ثم غادر سيرجي لافروف.',
      'سيرغي لافروف',
      'سيرجي لافروف',
      true,
    ],
    [
      'short form of an organisation',
      'ردت وزارة النقل التونسية. وقالت وزارة النقل إن الطريق مغلق.',
      'وزارة النقل التونسية',
      'وزارة النقل',
      true,
    ],
    [
      'two ministries of two countries',
      'ردت وزارة النقل التونسية. وردت وزارة النقل الليبية.',
      'وزارة النقل التونسية',
      'وزارة النقل الليبية',
      false,
    ],
    ['a city and a round of talks', 'وصلوا إلى أستانة أمس. وتنطلق أستانة 6 غداً.', 'أستانة', 'أستانة 6', false],
    ['two brothers', 'وصل سامر الخزاعي أمس. وغادر فيصل الخزاعي اليوم.', 'سامر الخزاعي', 'فيصل الخزاعي', false],
  ])('%s', (_, text, a, b, expected) => {
    expect(together(text, a, b)).toBe(expected);
  });
});

test('every mention slices to text without space at its edges, in hostile text too', () => {
  const text = `${'و'.repeat(500)} ${'«'.repeat(50)}الرئيس${'\u0651'.repeat(200)} بن بن بن عبد عبد ${'وزير '.repeat(300)}`;
  const layer = read(openArabic(text));
  const bad = layer.mentions.filter((mention) => text.slice(mention.span.start, mention.span.end).trim() === '');
  expect(bad).toEqual([]);
});

test('reading is linear in the length of the text', { retry: 0 }, () => {
  const sentence = 'قال وزير النقل سامر الخزاعي إن مجلس الأمن الدولي اجتمع في بيروت مع كريم البناني. ';
  const work = [200, 400, 800].map((count) => {
    const doc = openArabic(sentence.repeat(count));
    return () => void read(doc);
  });
  expect(growthOf(work, 3)).toBeLessThan(3);
});
