import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

const SITE = [{ name: 'og:site_name', content: 'Daily Lantern' }];
const of = (line: string, lang = 'en') =>
  findProvenance(articleOf({ metas: SITE, lang, lines: [lineOf(line)] }), EMPTY_OUTLETS);

describe('where a text first stood is read in twelve languages', () => {
  it.each<[string, string, string]>([
    ['en', 'This article is republished from Mill Post under a Creative Commons license.', 'Mill Post'],
    ['en', 'Republished under a Creative Commons licence from Mill Post.', 'Mill Post'],
    ['en', 'This story was first published on Mill Post.', 'Mill Post'],
    ['en', 'This piece first appeared on Mill Post.', 'Mill Post'],
    ['en', 'Reposted from Mill Post', 'Mill Post'],
    ['en', 'This article was syndicated by Mill Post.', 'Mill Post'],
    ['en', 'Syndicated by Mill Post', 'Mill Post'],
    ['en', 'Courtesy of Mill Post', 'Mill Post'],
    ['en', 'This article appears courtesy of Mill Post.', 'Mill Post'],
    ['en', 'By arrangement with Mill Post', 'Mill Post'],
    ['en', '(First published in Mill Post, 4 May 2023)', 'Mill Post'],
    ['en', 'This commentary was originally published in Mill Post.', 'Mill Post'],
    ['en', 'Read the original article at [Mill Post](https://millpost.example/a/7).', 'Mill Post'],
    ['en', 'An earlier version of this essay appeared in Mill Post.', 'Mill Post'],
    ['en', 'Used with permission from Mill Post', 'Mill Post'],
    ['en', 'Copyright Mill Post 2023. Reprinted with permission.', 'Mill Post'],
    ['de', 'Der Text erschien zuerst in der Mill Post.', 'Mill Post'],
    ['it', 'L’articolo originale è stato pubblicato su Mill Post.', 'Mill Post'],
    ['pl', 'Artykuł pierwotnie ukazał się w Mill Post.', 'Mill Post'],
    ['ru', 'Материал впервые опубликован на сайте Mill Post.', 'Mill Post'],
    ['ru', 'Статья была первоначально опубликована в Mill Post.', 'Mill Post'],
    ['uk', 'Текст вперше опубліковано на Mill Post.', 'Mill Post'],
    ['ar', 'هذا المقال نُشر أولاً في Mill Post.', 'Mill Post'],
    ['de', 'Dieser Beitrag ist zuerst auf Mill Post erschienen.', 'Mill Post'],
    ['de', 'Zuerst erschienen bei Mill Post.', 'Mill Post'],
    ['de', 'Erstveröffentlichung: Mill Post', 'Mill Post'],
    ['de', 'Der Artikel wurde ursprünglich auf Mill Post veröffentlicht.', 'Mill Post'],
    ['de', 'Mit freundlicher Genehmigung von Mill Post', 'Mill Post'],
    ['fr', "Cet article a d'abord été publié sur Mill Post.", 'Mill Post'],
    ['fr', 'Article initialement paru dans Mill Post', 'Mill Post'],
    ['fr', 'Cet article est republié à partir de Mill Post sous licence Creative Commons.', 'Mill Post'],
    ['fr', 'Avec l’aimable autorisation de Mill Post', 'Mill Post'],
    ['fr', 'Première publication : Mill Post', 'Mill Post'],
    ['es', 'Publicado originalmente en Mill Post.', 'Mill Post'],
    ['es', 'Este artículo se publicó originalmente en Mill Post.', 'Mill Post'],
    ['es', 'Este texto apareció por primera vez en Mill Post.', 'Mill Post'],
    ['es', 'Tomado de Mill Post', 'Mill Post'],
    ['it', 'Pubblicato originariamente su Mill Post', 'Mill Post'],
    ['it', 'Questo articolo è stato pubblicato per la prima volta su Mill Post.', 'Mill Post'],
    ['it', 'Tratto da: Mill Post', 'Mill Post'],
    ['it', 'Per gentile concessione di Mill Post', 'Mill Post'],
    ['pt', 'Publicado originalmente na Mill Post.', 'Mill Post'],
    ['pt', 'Este texto apareceu primeiro em Mill Post.', 'Mill Post'],
    ['pt', 'Este artigo foi republicado de Mill Post sob licença Creative Commons.', 'Mill Post'],
    ['nl', 'Dit artikel is eerder gepubliceerd op Mill Post.', 'Mill Post'],
    ['nl', 'Oorspronkelijk gepubliceerd door Mill Post', 'Mill Post'],
    ['nl', 'Overgenomen van Mill Post', 'Mill Post'],
    ['pl', 'Pierwotnie opublikowano na Mill Post.', 'Mill Post'],
    ['pl', 'Tekst został po raz pierwszy opublikowany w Mill Post.', 'Mill Post'],
    ['pl', 'Przedruk z Mill Post', 'Mill Post'],
    ['ru', 'Эта статья была впервые опубликована на Mill Post.', 'Mill Post'],
    ['ru', 'Первоначально опубликовано на сайте Mill Post', 'Mill Post'],
    ['ru', 'Оригинал статьи опубликован на Mill Post.', 'Mill Post'],
    ['ru', 'Перепечатано из Mill Post', 'Mill Post'],
    ['ru', 'Оригинал: [Mill Post](https://millpost.example/a/7)', 'Mill Post'],
    ['uk', 'Ця стаття була вперше опублікована на Mill Post.', 'Mill Post'],
    ['uk', 'Оригінал статті опубліковано на Mill Post.', 'Mill Post'],
    ['uk', 'Передруковано з дозволу Mill Post', 'Mill Post'],
    ['ar', 'نُشر هذا المقال لأول مرة في Mill Post.', 'Mill Post'],
    ['ar', 'أُعيد نشر هذا المقال من Mill Post.', 'Mill Post'],
    ['ar', 'نقلاً عن: [موقع الطاحونة](https://millpost.example/a/7)', 'موقع الطاحونة'],
    ['tr', 'Bu makale ilk kez Mill Post tarafından yayımlandı.', 'Mill Post'],
    ['tr', "İlk olarak Mill Post'ta yayımlandı.", 'Mill Post'],
    ['tr', "Bu yazı Mill Post'tan alınmıştır.", 'Mill Post'],
  ])('%s: %s', (lang, line, original) => {
    const found = of(line, lang);
    expect([found.reprint, found.originalPublisher]).toEqual([true, original]);
  });

  it.each<[string, string]>([
    ['en', 'Photo courtesy of Mill Post'],
    ['en', 'Used with permission from Ana Lima'],
    ['en', 'Copyright 2023 Ana Lima. Do not republish without permission.'],
    ['en', 'Courtesy photo'],
    ['en', 'The convoy left by arrangement with the mill.'],
    ['en', 'Republish this article under a Creative Commons licence.'],
    ['en', 'You are free to republish our articles from this site.'],
    ['en', 'The ministry syndicated by accident.'],
    ['de', 'Der Bericht wurde zuerst von der Armee veröffentlicht und dann gelöscht.'],
    ['de', 'Mit freundlicher Genehmigung des Fotografen'],
    ['fr', 'Le rapport a été initialement publié en 2019.'],
    ['es', 'El informe fue publicado originalmente en 2019.'],
    ['it', 'Il rapporto è stato pubblicato per la prima volta nel 2019.'],
    ['pt', 'O relatório foi publicado originalmente em 2019.'],
    ['nl', 'Het rapport is eerder gepubliceerd.'],
    ['pl', 'Raport został po raz pierwszy opublikowany w 2019 roku.'],
    ['ru', 'Доклад был впервые опубликован в 2019 году.'],
    ['uk', 'Доповідь була вперше опублікована у 2019 році.'],
    ['tr', 'Rapor ilk kez 2019 yılında yayımlandı.'],
  ])('%s: %s is no reprint', (lang, line) => {
    expect(of(line, lang)).toMatchObject({ reprint: false, originalPublisher: null });
  });

  it.each([
    ['Read the [original article](https://millpost.example/a/7).', 'en'],
    [
      'This article is republished from [Mill Post](https://millpost.example) under a Creative Commons license. Read the [original article](https://millpost.example/a/7).',
      'en',
    ],
    [
      'Cet article est republié à partir de [Mill Post](https://millpost.example). Lire l’[article original](https://millpost.example/a/7).',
      'fr',
    ],
    [
      'Este artículo fue publicado originalmente en [Mill Post](https://millpost.example). Lea el [original](https://millpost.example/a/7).',
      'es',
    ],
    ['Leia o [artigo original](https://millpost.example/a/7).', 'pt'],
    ['Leggi l’[articolo originale](https://millpost.example/a/7) su Mill Post.', 'it'],
    ['Den [Originalartikel](https://millpost.example/a/7) finden Sie hier.', 'de'],
    ['Lees het [originele artikel](https://millpost.example/a/7).', 'nl'],
    ['[Читать оригинал](https://millpost.example/a/7)', 'ru'],
    ['[Оригінал статті](https://millpost.example/a/7)', 'uk'],
    ['[Przeczytaj oryginalny artykuł](https://millpost.example/a/7)', 'pl'],
    ['[Yazının orijinali](https://millpost.example/a/7)', 'tr'],
    ['[المقال الأصلي](https://millpost.example/a/7)', 'ar'],
  ])('%s (%s) gives the address of the original', (line, lang) => {
    expect(of(line, lang)).toMatchObject({ reprint: true, originalUrl: 'https://millpost.example/a/7' });
  });

  it.each([
    'Read the [original report](https://ministry.example/report.pdf) by the ministry.',
    'See the [original](https://pictures.example/7.jpg) picture.',
    'Read the [original article](https://www.daily-lantern.example/a/7) in Arabic.',
  ])('%s leads to no original of this text', (line) => {
    expect(of(line).reprint).toBe(false);
  });
});
