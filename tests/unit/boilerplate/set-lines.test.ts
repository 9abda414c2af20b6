// @vitest-environment jsdom
/** Lines amid the text whose whole form tells what they are, in many languages, and sentences that only look like them. */
import { describe, expect, it } from 'vitest';
import { isAdvertLabel } from '../../../core/boilerplate/cue-words/advert-labels.ts';
import { labelOf, labelPage, newsPage, PARAGRAPHS } from '../../support/article-page.ts';

/** The label of a line set between the second and the third paragraph. */
function amid(markup: string, opening: string) {
  const column = PARAGRAPHS.map((text) => `<p>${text}</p>`);
  column.splice(2, 0, markup);
  return labelOf(labelPage(newsPage({ title: 'River cuts port off from old town', column: column.join('') })), opening);
}

describe('the word over an advertisement goes', () => {
  it.each(['Advertisement', 'Anzeige', 'Publicité', 'Dalsza część artykułu pod reklamą', 'إعلان', '広告', 'Hirdetés'])(
    '%s',
    (line) => {
      expect(amid(`<p>${line}</p>`, line).kind).toBe('promo');
    },
  );

  it('but no sentence that begins with it', () => {
    expect(isAdvertLabel('Advertisement for the bridge fund hung in every shop.')).toBe(false);
  });
});

describe('what a call introduces stays when', () => {
  it.each([
    ['nothing in it is linked', '<p>Read: the second word on the plate, scratched by a nail.</p>', 'Read:'],
    [
      'its sentence goes on after the link',
      '<p>Watch: <a href="/dam">the gauge at the dam</a> rose by two metres within the hour.</p>',
      'Watch:',
    ],
    [
      'it is quoted',
      '<blockquote>Read: <a href="/x">the wall behind the dam is wet</a> on page two.</blockquote>',
      'Read:',
    ],
  ])('%s', (_name, markup, opening) => {
    expect(amid(markup, opening).kind).toBeNull();
  });
});

describe('“Read also” before a linked headline goes', () => {
  it.each([
    ['en', 'Read more:', 'Why the dam was never mended'],
    ['el', 'Διαβάστε επίσης:', 'Γιατί δεν επισκευάστηκε το φράγμα'],
    ['cs', 'Čtěte také:', 'Proč hráz nikdo neopravil'],
    ['sv', 'Läs också:', 'Därför lagades dammen aldrig'],
    ['ro', 'Citește și:', 'De ce nu a fost reparat barajul'],
    ['ar', 'اقرأ أيضا:', 'لماذا لم يُصلح السد'],
    ['ko', '관련기사:', '댐은 왜 고쳐지지 않았나'],
    ['sw', 'Soma pia:', 'Kwa nini bwawa halikutengenezwa'],
    ['so', 'Akhriso:', 'Sababta aan biyo-xireenka loo hagaajin'],
    ['am', 'ተጨማሪ ያንብቡ፦', 'ግድቡ ለምን አልተጠገነም'],
    ['ta', 'மேலும் படிக்க:', 'அணை ஏன் சரிசெய்யப்படவில்லை'],
    ['ne', 'यो पनि पढ्नुहोस्:', 'बाँध किन मर्मत भएन'],
    ['hy', 'Կարդացեք նաև:', 'Ինչու ամբարտակը չվերանորոգվեց'],
    ['az', 'Həmçinin oxuyun:', 'Bənd niyə təmir olunmadı'],
    ['sq', 'Lexo edhe:', 'Pse diga nuk u riparua'],
    ['a bare call', 'READ:', 'Why the dam was never mended: a timeline'],
    ['a bare call in Portuguese', 'LEIA:', 'Por que a barragem nunca foi consertada'],
  ])('%s', (_lang, opening, title) => {
    expect(amid(`<p><strong>${opening} <a href="/dam">${title}</a></strong></p>`, opening).kind).toBe('related');
    expect(amid(`<p><a href="/dam">${opening} ${title}</a></p>`, opening).kind).toBe('related');
  });

  it.each([
    'Related companies, <a href="/list">listed in the report</a>, had known of the cracks since March.',
    'Read more widely, <a href="/essay">the essayist wrote</a>, the letters show a town that had given up.',
  ])('but not %s', (sentence) => {
    expect(amid(`<p>${sentence}</p>`, sentence.slice(0, 12)).kind).toBeNull();
  });
});

describe('a call to a channel goes', () => {
  it.each([
    ['de', 'Der Hafenbote ist jetzt auch bei WhatsApp:', 'Hier dem Kanal folgen', 'https://whatsapp.com/channel/1'],
    ['fr', 'Rejoignez notre chaîne WhatsApp', 'en cliquant ici', 'https://whatsapp.com/channel/1'],
    ['tr', 'Haberleri WhatsApp’ta takip edin:', 'Kanala katıl', 'https://whatsapp.com/channel/1'],
    ['hi', 'हमारे व्हाट्सएप चैनल से जुड़ें', 'यहां क्लिक करें', 'https://whatsapp.com/channel/1'],
    ['zh', '关注我们的微信公众号', '点击这里', '/wx'],
    ['en', 'Get our app for alerts from the port.', 'Download it', 'https://apps.apple.com/app/1'],
  ])('%s', (_lang, words, link, address) => {
    expect(amid(`<p>${words} <a href="${address}">${link}</a></p>`, words).kind).not.toBeNull();
  });

  it('and the code of a channel without a link', () => {
    expect(amid('<p>关注我们的微信公众号，扫一扫二维码</p>', '关注我们').kind).not.toBeNull();
  });

  it.each([
    'The mayor wrote on <a href="https://t.me/mayor">his Telegram channel</a> that the boats would run until noon.',
    'You can download our online template, the engineers wrote, and follow the outline line by line with <a href="/x">a pencil</a>.',
    'Follow the river north and the villages, <a href="/map">eleven of them on the map</a>, stand empty.',
  ])('but not %s', (sentence) => {
    expect(amid(`<p>${sentence}</p>`, sentence.slice(0, 12)).kind).toBeNull();
  });
});

describe('a call says what it calls to', () => {
  it.each([
    ['Join our channel', '<a href="https://t.me/harbour">here</a>', 'share'],
    ['Follow us on Facebook', '', 'share'],
    ['Follow the Harbour Post on LINE', '<a href="/l">here</a>', 'share'],
    ['Download our app', '<a href="https://play.google.com/store/apps/1">here</a>', 'promo'],
    ['Download our app from the store and follow us', '<a href="https://apps.apple.com/app/1">here</a>', 'promo'],
  ])('%s', (words, link, kind) => expect(amid(`<p>${words} ${link}</p>`, words).kind).toBe(kind));

  it.each([
    'Follow the line on WhatsApp as far as you can, wrote the engineer, and you will find three men who swear the dam was sound, and none of them was there.',
    'The engineers follow each other on <a href="https://facebook.com/e">a page</a> where they post the height of the river twice a day and the price of sand.',
    'Farmers follow the river on WhatsApp because the radio mast fell in the storm of March.',
    'Boats follow the line of the old road.',
  ])('but not %s', (sentence) => expect(amid(`<p>${sentence}</p>`, sentence.slice(0, 12)).kind).toBeNull());
});

describe('words before a link that are none of an opening', () => {
  it.each([
    '<p>Read more: <a href="/dam">Why the dam was never mended</a> is the question that the town asks of its engineers since the flood of March.</p>',
    '<p>Read more: the letters are kept in the town hall.</p>',
    `<p>Read more: <a href="/dam">Why the dam was never mended, ${'who knew of it and who did not, '.repeat(5)}and who paid</a></p>`,
  ])('%s', (markup) => expect(amid(markup, 'Read more').kind).toBeNull());
});

describe('a post from a network', () => {
  const post =
    '<blockquote class="twitter-tweet"><p>Nobody told us which way to go. <a href="https://t.co/x">pic.twitter.com/x</a></p>— Ana (@ana) <a href="https://twitter.com/ana">2 May</a></blockquote>';

  it('stays amid the text, with the name under it', () => {
    expect(amid(post, 'Nobody told').kind).toBeNull();
    expect(amid(post, '— Ana').kind).toBeNull();
  });
});
