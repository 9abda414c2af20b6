import { describe, expect, it } from 'vitest';
import { countWords } from '../../../core/article/count-words.ts';
import type { OutlineBlock } from '../../../core/article/outline.ts';
import { appealOf } from '../../../core/boilerplate/find-appeals.ts';
import { findCues } from '../../../core/boilerplate/find-cues.ts';

function paragraph(text: string, linked = 0): OutlineBlock {
  return {
    tag: 'p',
    text,
    container: 0,
    words: countWords(text),
    links: linked > 0 ? 1 : 0,
    linkChars: linked,
    boldChars: 0,
    italicChars: 0,
    hrefs: linked > 0 ? ['/x'] : [],
    inlineHints: '',
    dated: false,
  };
}

const judge = (text: string, linked = 0) => appealOf(paragraph(text, linked), findCues(text));

describe('a line of links to other stories', () => {
  it.each([
    ['en', 'Read also: The dam that nobody mended'],
    ['de', 'Lesen Sie auch: Der Damm, den niemand flickte'],
    ['fr', 'À lire aussi : le barrage que personne n’a réparé'],
    ['es', 'Lea también: la presa que nadie reparó'],
    ['pt', 'Leia também: a barragem que ninguém consertou'],
    ['it', 'Leggi anche: la diga che nessuno ha riparato'],
    ['nl', 'Lees ook: de dam die niemand herstelde'],
    ['ru', 'Читайте также: плотина, которую никто не чинил'],
    ['uk', 'Читайте також: гребля, яку ніхто не лагодив'],
    ['pl', 'Czytaj także: tama, której nikt nie naprawił'],
    ['tr', 'İlgili haber: kimsenin onarmadığı baraj'],
    ['ar', 'اقرأ أيضا: السد الذي لم يصلحه أحد'],
    ['fa', 'بیشتر بخوانید: سدی که کسی تعمیر نکرد'],
    ['he', 'קראו גם: הסכר שאיש לא תיקן'],
    ['ja', '関連記事:誰も直さなかったダム'],
    ['zh', '相关阅读：无人修缮的水坝'],
    ['ko', '관련 기사: 아무도 고치지 않은 댐'],
    ['hi', 'यह भी पढ़ें: वह बाँध जिसे किसी ने नहीं सुधारा'],
    ['vi', 'Xem thêm: con đập không ai sửa'],
    ['id', 'Baca juga: bendungan yang tak diperbaiki'],
  ])('%s', (_lang, text) => {
    const { points, kind } = judge(text, text.length);
    expect(kind).toBe('related');
    expect(points).toBeGreaterThanOrEqual(2);
  });
});

describe('appeals and notices', () => {
  it.each([
    ['donation', 'Please support our work with a donation: become a patron on Patreon or send what you can by PayPal.'],
    ['donation', 'Unterstützen Sie uns mit einer Spende, per PayPal oder auf unser Spendenkonto.'],
    [
      'donation',
      'Поддержите редакцию: пожертвование можно сделать через Patreon или PayPal, помочь проекту может каждый.',
    ],
    ['newsletter', 'Sign up for our newsletter and get our stories in your inbox every morning.'],
    ['newsletter', 'Suscríbase a nuestro boletín: reciba las noticias en su correo electrónico.'],
    ['disclaimer', 'Disclaimer: The views expressed here do not necessarily reflect those of this newspaper.'],
    ['copyright', 'All rights reserved. Reproduction without permission is not allowed. Copyright 2024.'],
    ['republish', 'This article was originally published by the Hill Gazette.'],
  ])('%s: %s', (kind, text) => {
    const appeal = judge(text);
    expect(appeal.kind).toBe(kind);
    expect(appeal.points).toBeGreaterThanOrEqual(2);
  });
});

describe('sentences of a story stay below the bar of paragraphs', () => {
  it.each([
    'Shares of the port company rose by three per cent after the minister had promised new money for the dam, and traders said more would follow.',
    'The donation of blankets by the northern villages reached the school on Tuesday, hours before the first soldiers arrived with boats and pumps.',
    'Comments by the minister angered the people of the old town, who said that nobody had asked them what they needed most.',
    'The latest figures show that the river carried twice as much water as in any other year since records began.',
    'Die Spender kamen aus dem ganzen Land, sagte die Bürgermeisterin, und die meisten wollten ihren Namen nicht nennen.',
    'По данным районной администрации, на лодках вывезли около трёхсот человек, в том числе детей из школы у моста.',
    'قال المتحدث إن مشاركة الجيش في عمليات الإنقاذ بدأت فجر الثلاثاء بعد انهيار الجسر القديم قرب الميناء.',
    'Le ministre a partagé la douleur des familles et promis que la digue serait relevée avant la prochaine saison des pluies.',
  ])('%s', (text) => {
    expect(judge(text).points).toBeLessThan(2.6);
  });
});
