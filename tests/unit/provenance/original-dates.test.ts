import { describe, expect, it } from 'vitest';
import { readPage } from '../../../benchmarks/quality/provenance-page.ts';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';

const BODY = [
  'Forty lorries with flour left the northern town at noon on Monday, two residents and a driver said by telephone.',
  'The bridge had been shut for a week after shelling damaged it, and engineers were still at work there in the evening.',
  'Aid workers said that about nine thousand families were waiting beyond the pass, many of them without a tent.',
];
const P = BODY.map((text) => `<p>${text}</p>`).join('\n');
const page = (lang: string, above: string, below: string) =>
  findProvenance(
    readPage(
      `<html lang="${lang}"><head><title>Convoy 7</title><meta property="og:site_name" content="Pass Review"></head><body><article><h1>Convoy 7</h1>${above}${P}${below}</article></body></html>`,
      'https://www.pass-review.example/a/convoy',
    ),
    EMPTY_OUTLETS,
  );

describe('the day of the original is never the page’s own', () => {
  it.each<[string, string, string]>([
    ['en', 'By Ada Moor, 11 November 2022', 'First published by Mill Post, 8 November 2022.'],
    ['en', '11 November 2022', 'Translated by Ada Moor. The original appeared in Mill Post on 8 November 2022.'],
    ['en', 'By Ada Moor, 11 November 2022', 'This essay was first published on 8 November 2022 in Mill Post.'],
    ['en', 'By Ada Moor, 11 November 2022', 'Originally published November 8, 2022 by Mill Post.'],
    ['en', 'November 11, 2022', 'This story ran originally in Mill Post on November 8, 2022.'],
    ['de', 'Von Ada Moor, 11. November 2022', 'Dieser Beitrag erschien zuerst am 8. November 2022 in der Mill Post.'],
    ['de', '11.11.2022', 'Der Text wurde ursprünglich am 8. November 2022 auf Mill Post veröffentlicht.'],
    [
      'de',
      'Von Ada Moor, 11. November 2022',
      'Dieser Artikel ist zuerst in der Mill Post am 8. November 2022 erschienen.',
    ],
    ['fr', 'Par Ada Moor, le 11 novembre 2022', 'Publié pour la première fois le 8 novembre 2022 par Mill Post.'],
    [
      'fr',
      'Mis en ligne le 11 novembre 2022',
      'Cet article a été initialement publié par Mill Post le 8 novembre 2022.',
    ],
    ['es', 'Por Ada Moor | 11/11/2022', 'Publicado por primera vez el 8 de noviembre de 2022 en Mill Post.'],
    ['es', 'Por Ada Moor, 11 de noviembre de 2022', 'Publicado originalmente en Mill Post el 8 de noviembre de 2022.'],
    ['pt', 'Por Ada Moor, 11 de novembro de 2022', 'Publicado originalmente em 8 de novembro de 2022 na Mill Post.'],
    ['it', 'di Ada Moor, 11 novembre 2022', 'Pubblicato originariamente l’8 novembre 2022 su Mill Post.'],
    ['nl', 'Door Ada Moor, 11 november 2022', 'Dit artikel is eerder op 8 november 2022 verschenen in Mill Post.'],
    ['pl', 'Autor: Ada Moor, 11 listopada 2022', 'Pierwotnie opublikowano 8 listopada 2022 na Mill Post.'],
    ['pl', 'Autor: Ada Moor, 11 listopada 2022', 'Tekst ukazał się pierwotnie 8 listopada 2022 w „Mill Post”.'],
    ['ru', 'Ада Мур, 11 ноября 2022', 'Впервые опубликовано в газете «Mill Post» 8 ноября 2022 года.'],
    ['ru', '11 ноября 2022', 'Эта статья была впервые опубликована 8 ноября 2022 года на сайте Mill Post.'],
    ['uk', '11 листопада 2022', 'Цей текст уперше опубліковано на сайті Mill Post 8 листопада 2022 року.'],
    ['uk', '11 листопада 2022', 'Вперше опубліковано 8 листопада 2022 року у журналі «Mill Post».'],
    ['ar', '11 نوفمبر 2022', 'نُشر هذا المقال لأول مرة في 8 نوفمبر 2022 على موقع Mill Post.'],
    ['tr', '11 Kasım 2022', 'Bu makale ilk kez 8 Kasım 2022’de Mill Post tarafından yayımlandı.'],
  ])('%s: %s … %s', (lang, above, below) => {
    expect(page(lang, `<p>${above}</p>`, `<p>${below}</p>`)).toMatchObject({
      published: '2022-11-11',
      originalPublisher: 'Mill Post',
      originalPublished: '2022-11-08',
      reprint: true,
    });
  });

  it('nor where the day alone is marked up', () => {
    const told = '<p>First published by Mill Post on <time datetime="2022-11-08">8 November 2022</time>.</p>';
    expect(page('en', '<p>By Ada Moor, 11 November 2022</p>', told)).toMatchObject({
      published: '2022-11-11',
      originalPublished: '2022-11-08',
    });
  });

  it('nor where the page states no day of its own', () => {
    const told = '<p>Publié pour la première fois le 8 novembre 2022 par Mill Post.</p>';
    expect(page('fr', '<p>Par Ada Moor</p>', told)).toMatchObject({
      published: null,
      originalPublished: '2022-11-08',
    });
  });

  it('a source and a first day in two lines below are one original', () => {
    const told =
      '<p>Fuente: <a href="https://millpost.example/a/7">Mill Post</a></p><p>Publicado originalmente el 8 de noviembre de 2022.</p>';
    expect(page('es', '<p>Por Ada Moor | 11/11/2022</p>', told)).toMatchObject({
      published: '2022-11-11',
      originalPublisher: 'Mill Post',
      originalPublished: '2022-11-08',
      originalUrl: 'https://millpost.example/a/7',
    });
  });
});

describe('a first day that is the page’s own', () => {
  it.each<[string, string, string, string]>([
    ['en', 'Originally published June 1, 2021. Updated June 3, 2021.', '', '2021-06-01'],
    ['en', 'By Ada Moor', 'Originally published June 1, 2021.', '2021-06-01'],
    ['en', 'First published by Pass Review on 1 June 2021', '', '2021-06-01'],
    ['de', 'Zuerst veröffentlicht am 1. Juni 2021', '', '2021-06-01'],
    ['en', 'By Ada Moor, 3 June 2021', 'The report was first published by the union on 1 June 2021.', '2021-06-03'],
    [
      'en',
      'Originally published June 1, 2021.',
      'Source: <a href="https://stats.example/t/1">Statistics Office</a>',
      '2021-06-01',
    ],
    ['es', 'Por Ada Moor, 3 de junio de 2021', 'El informe fue publicado originalmente en 2019.', '2021-06-03'],
  ])('%s: %s … %s', (lang, above, below, published) => {
    expect(page(lang, `<p>${above}</p>`, below && `<p>${below}</p>`)).toMatchObject({
      published,
      originalPublished: null,
      reprint: false,
    });
  });
});
