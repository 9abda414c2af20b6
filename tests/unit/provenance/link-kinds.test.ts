import { describe, expect, it } from 'vitest';
import { linkKind } from '../../../core/provenance/classify-links.ts';
import { loadOutlets } from '../../../core/provenance/outlet-glossary.ts';
import { compileOutlets } from '../../../glossary/outlets/compile.ts';

const OUTLETS = loadOutlets(await compileOutlets());
const PAGE = 'https://www.harbour-lamp.example/world/ferry';

describe('links of conflict reporting, by where they lead', () => {
  it.each([
    ['https://home.treasury.gov/news/press-releases/jy0001', 'primary'],
    ['https://docs.un.org/en/S/2024/1', 'primary'],
    ['https://www.ochaopt.org/content/1', 'primary'],
    ['https://www.unocha.org/sudan', 'primary'],
    ['https://www.unicef.org/press-releases/1', 'primary'],
    ['https://www.wfp.org/news/1', 'primary'],
    ['https://www.msf.org/1', 'primary'],
    ['https://data.humdata.org/dataset/1', 'primary'],
    ['https://www.icj-cij.org/case/1', 'primary'],
    ['https://www.consilium.europa.eu/en/press/1', 'primary'],
    ['https://storage.courtlistener.com/recap/1.pdf', 'primary'],
    ['http://en.kremlin.ru/events/1', 'primary'],
    ['http://publication.pravo.gov.ru/document/1', 'primary'],
    ['https://sledcom.ru/news/1', 'primary'],
    ['https://president.az/en/articles/1', 'primary'],
    ['https://www.primeminister.am/en/1', 'primary'],
    ['https://english.khamenei.ir/news/1', 'primary'],
    ['https://president.ir/en/1', 'primary'],
    ['https://www.elysee.fr/emmanuel-macron/1', 'primary'],
    ['https://www.auswaertiges-amt.de/en/1', 'primary'],
    ['https://mfa.gov.ua/en/news/1', 'primary'],
    ['https://www.prensa.presidencia.gov.co/1', 'primary'],
    ['https://sudantribune.com/article1', 'media'],
    ['https://www.dabangasudan.org/en/1', 'media'],
    ['https://addisstandard.com/1', 'media'],
    ['https://www.radiookapi.net/1', 'media'],
    ['https://www.actualite.cd/1', 'media'],
    ['https://myanmar-now.org/en/1', 'media'],
    ['https://eng.mizzima.com/1', 'media'],
    ['https://oc-media.org/1', 'media'],
    ['https://civil.ge/archives/1', 'media'],
    ['https://balkaninsight.com/1', 'media'],
    ['https://www.jeuneafrique.com/1', 'media'],
    ['https://www.aljazeera.net/1', 'media'],
    ['https://www.spa.gov.sa/1', 'media'],
    ['https://smotrim.ru/article/1', 'media'],
    ['https://www.google.com/amp/s/www.reuters.com/world/1', 'media'],
    ['https://www.google.com/url?q=https://press.un.org/en/1&sa=D', 'primary'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.justice.gov%2Fopa&h=1', 'primary'],
    ['https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Ft.me%2Fx%2F1&data=1', 'social'],
    ['https://cc.bingj.com/cache.aspx?q=1', 'archive'],
    ['https://arquivo.pt/wayback/2020/https://www.reuters.com/1', 'archive'],
    ['https://wayback.archive-it.org/1/2020/https://x.com/a', 'archive'],
    ['https://substack.com/@ana/note/c-1', 'social'],
    ['https://substack.com/notes/post/1', 'social'],
    ['https://t.me/s/somebody/1', 'social'],
    ['https://telegra.ph/a-05-04', 'social'],
    ['https://tgstat.com/channel/@a/1', 'social'],
    ['https://dzen.ru/a/1', 'social'],
    ['https://max.ru/a', 'social'],
    ['https://xcancel.com/a/status/1', 'social'],
    ['https://nitter.lantern.example/a/status/1', 'social'],
    ['https://threadreaderapp.com/thread/1.html', 'social'],
    ['https://savelife.in.ua/en/donate-en/', 'donation'],
    ['https://www.unrwa.org/donate', 'donation'],
    ['https://donate.icrc.org/1', 'donation'],
    ['https://anna.substack.com/p/1', 'other'],
    ['https://en.wikipedia.org/wiki/Ferry', 'other'],
    ['https://www.amazon.com/dp/1', 'other'],
    ['https://www.google.com/maps/@1,2', 'other'],
  ])('%s is %s', (url, kind) => {
    expect(linkKind({ url, text: 'here' }, PAGE, OUTLETS)).toBe(kind);
  });
});
