/** Data for `classify-links.ts`, as in `link-hosts.ts`. Hand-written, November 2026. */

import { listed } from './link-hosts.ts';

/** News outlets that war reporting links to most, beyond those in the outlet glossary; last the regional ones. */
export const MEDIA_HOSTS: readonly string[] = listed(`
  reuters.com apnews.com afp.com nytimes.com washingtonpost.com wsj.com cnn.com nbcnews.com abcnews.go.com
  cbsnews.com foxnews.com politico.com politico.eu axios.com theatlantic.com newyorker.com time.com
  newsweek.com foreignpolicy.com bloomberg.com ft.com economist.com theguardian.com telegraph.co.uk
  thetimes.co.uk thetimes.com independent.co.uk dailymail.co.uk sky.com lemonde.fr lefigaro.fr liberation.fr
  mediapart.fr lorientlejour.com spiegel.de zeit.de faz.net sueddeutsche.de welt.de taz.de bild.de
  tagesschau.de nzz.ch elpais.com elmundo.es abc.es lavanguardia.com corriere.it repubblica.it lastampa.it
  nrc.nl volkskrant.nl gazeta.pl wyborcza.pl onet.pl haaretz.com haaretz.co.il timesofisrael.com jpost.com
  ynet.co.il ynetnews.com maariv.co.il israelhayom.com 972mag.com al-monitor.com middleeasteye.net newarab.com
  alaraby.co.uk rudaw.net kurdistan24.net almayadeen.net enabbaladi.net hurriyetdailynews.com hurriyet.com.tr
  cumhuriyet.com.tr pravda.com.ua kyivindependent.com kyivpost.com unian.ua unian.net nv.ua liga.net
  hromadske.ua meduza.io novayagazeta.ru novayagazeta.eu kommersant.ru vedomosti.ru rbc.ru gazeta.ru lenta.ru
  interfax.ru interfax.com themoscowtimes.com theins.ru dawn.com thehindu.com indianexpress.com
  hindustantimes.com timesofindia.indiatimes.com ndtv.com scmp.com straitstimes.com japantimes.co.jp asahi.com
  yomiuri.co.jp mainichi.jp nikkei.com koreaherald.com dailysabah.com smh.com.au theaustralian.com.au
  theglobeandmail.com globo.com uol.com.br clarin.com lanacion.com.ar dailynewsegypt.com ahram.org.eg
  nation.africa premiumtimesng.com mg.co.za allafrica.com irrawaddy.com frontiermyanmar.net zerohedge.com
  theintercept.com propublica.org huffpost.com vox.com vice.com businessinsider.com thedailybeast.com
  thehill.com usatoday.com latimes.com militarytimes.com defensenews.com thedrive.com twz.com warontherocks.com
  longwarjournal.org globalresearch.ca southfront.org thecradle.co thegrayzone.com mintpressnews.com
  actualite.cd jeuneafrique.com maliweb.net maliactu.net studiotamani.org lefaso.net sahelien.com
  humanglemedia.com thereporterethiopia.com borkena.com theeastafrican.co.ke monitor.co.ug garoweonline.com
  hiiraan.com sudanspost.com eyeradio.org radiotamazuj.org ayinnetwork.com mosaiquefm.net oc-media.org civil.ge
  jam-news.net eurasianet.org civilnet.am hetq.am turan.az meydan.tv caucasianknot.info kavkaz-uzel.eu
  balkaninsight.com n1info.com n1info.rs koha.net kossev.info danas.rs politika.rs vijesti.me klix.ba
  oslobodjenje.ba greaterkashmir.com kashmirobserver.net thewire.in scroll.in theprint.in geo.tv thenews.com.pk
  tribune.com.pk bnionline.net kachinnews.com narinjara.com chinlandguardian.com infobae.com eltiempo.com
  elespectador.com semana.com animalpolitico.com proceso.com.mx elfaro.net prensalibre.com elnacional.com
  efectococuyo.com lasillavacia.com insightcrime.org bianet.org duvarenglish.com gazeteduvar.com.tr
  medyascope.tv t24.com.tr northpressagency.com syriadirect.org shafaq.com alsumaria.tv almashhad.com zn.ua
  censor.net babel.ua texty.org.ua slidstvo.info verstka.media zona.media mediazona.ca istories.media
  agents.media fontanka.ru mk.ru ng.ru business-gazeta.ru
  annahar.com npasyria.com zamanalwsl.net theafricareport.com channelstv.com punchng.com pressenza.com
`);
