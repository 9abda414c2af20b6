/**
 * Hosts by what a link to them is: data for `classify-links.ts`. Hand-written, November 2026. An entry stands for the
 * host and all hosts under it; with a path, for that part of the site alone.
 */

/** The words of a list. */
export const listed = (hosts: string): readonly string[] => hosts.trim().split(/\s+/);

/** Where people and outlets post: a link there is a post, a channel or a video, not an article. */
export const SOCIAL_HOSTS: readonly string[] = listed(`
  twitter.com x.com t.co nitter.net facebook.com fb.com fb.watch instagram.com threads.net threads.com t.me
  telegram.me telegram.org vk.com vk.ru ok.ru youtube.com youtu.be youtube-nocookie.com rutube.ru tiktok.com
  weibo.com weibo.cn weixin.qq.com linkedin.com reddit.com redd.it bsky.app mastodon.social truthsocial.com
  gab.com parler.com rumble.com bitchute.com odysee.com dailymotion.com vimeo.com twitch.tv discord.com
  discord.gg whatsapp.com wa.me snapchat.com pinterest.com tumblr.com quora.com line.me kakao.com zalo.me
  viber.com aparat.com kooapp.com substack.com/notes telegra.ph tgstat.com tgstat.ru tlgrm.eu dzen.ru
  zen.yandex.ru max.ru xcancel.com fxtwitter.com vxtwitter.com threadreaderapp.com mastodon.online kick.com
  douyin.com
`);

/** Where pages are kept as they were. */
export const ARCHIVE_HOSTS: readonly string[] = listed(`
  archive.org archive.ph archive.is archive.today archive.li archive.vn archive.md archive.fo perma.cc
  webcitation.org ghostarchive.org megalodon.jp mementoweb.org webcache.googleusercontent.com arquivo.pt
  webarchive.org.uk webarchive.nationalarchives.gov.uk preserve.co archive-it.org webrecorder.net
  conifer.rhizome.org cachedview.nl
`);

/** Where money is asked for. */
export const DONATION_HOSTS: readonly string[] = listed(`
  paypal.com paypal.me patreon.com ko-fi.com buymeacoffee.com gofundme.com donorbox.org liberapay.com
  opencollective.com boosty.to tipeee.com steadyhq.com subscribestar.com givesendgo.com justgiving.com
  donate.stripe.com buy.stripe.com yoomoney.ru qiwi.com donationalerts.com send.monobank.ua flattr.com
  givebutter.com actblue.com betterplace.org crowdfunder.co.uk leetchi.com kickstarter.com indiegogo.com
  launchgood.com every.org fundly.com whydonate.com zrzutka.pl
`);

/** Bodies and repositories whose pages are documents in themselves, beyond government and intergovernmental domains. */
export const PRIMARY_HOSTS: readonly string[] = listed(`
  un.org europa.eu nato.int icj-cij.org icc-cpi.int ohchr.org reliefweb.int icrc.org osce.org opcw.org iaea.org
  unhcr.org unrwa.org coe.int undocs.org imf.org worldbank.org oecd.org african-union.org au.int oas.org
  arxiv.org doi.org ssrn.com ncbi.nlm.nih.gov documentcloud.org courtlistener.com pacer.gov wikileaks.org
  scribd.com github.com zenodo.org osf.io acleddata.com ucdp.uu.se sipri.org hrw.org amnesty.org syriahr.com
  sn4hr.org bellingcat.com btselem.org kremlin.ru mid.ru mil.ru parlament.ch bundestag.de bundesregierung.de
  legifrance.gouv.fr parliament.uk legislation.gov.uk federalregister.gov knesset.gov.il rada.gov.ua idf.il
  dod.mil centcom.mil president.gov.ua nsdc.gov.ua fas.org unicef.org wfp.org unesco.org undp.org
  unfpa.org unocha.org ochaopt.org humdata.org msf.org nrc.no savethechildren.net eccc.gov.kh
  irmct.org sledcom.ru fsb.ru khamenei.ir leader.ir elysee.fr auswaertiges-amt.de bmvg.de
  airwars.org snhr.org genocidewatch.com
  bundeswehr.de regjeringen.no stortinget.no regeringen.se um.dk valtioneuvosto.fi rijksoverheid.nl defensie.nl vm.ee
  vlada.cz
`);
