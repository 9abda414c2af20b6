/**
 * What class names, ids and roles stand for besides what the verdict on a page asks for: see `hint-categories.ts`. Apart
 * from those, so that the gate, which runs on every page, need not carry them.
 */
import { learnTokens } from './hint-categories.ts';

learnTokens({
  content:
    'content main article post story entry text body single page hentry contenido contenu inhalt conteudo artikel ' +
    'articolo articulo artigo noticia news',
  header: 'header masthead topbar branding logo banner hero site-header top',
  footer: 'footer colophon bottom foot site-footer subfooter',
  newsletter: 'newsletter newsletters subscribe subscription signup sign-up optin mailchimp mailing inscription email',
  promo:
    'promo promos promotion ad ads advert advertisement advertising sponsor sponsored sponsors cta campaign offer ' +
    'offers paywall piano regwall dfp adsense adslot partner partners marketing premium upsell publicite werbung anzeige',
  donation: 'donate donation donations contribute contribution support membership spenden don',
  caption:
    'caption captions credit credits figcaption photo image img gallery wp-caption picture media legend copyright-image',
  title:
    'title headline heading headings titulo titre subtitle subhead deck standfirst dek lede lead chapo intro excerpt summary',
  cookie: 'cookie cookies consent gdpr cmp onetrust privacy ccpa didomi',
  legal: 'copyright disclaimer disclaimers legal terms license licence imprint impressum disclosure',
  overlay:
    'modal popup pop-up overlay tooltip sr-only screen-reader-text visually-hidden skip skip-link hidden dropdown ' +
    'toggle drawer offcanvas flyout lightbox dialog alert notification search searchform login',
  quote: 'quote blockquote pullquote pull-quote testimonial',
  note: 'note footnote footnotes endnote references reference citation citations correction corrections editors-note source sources update updates',
});
