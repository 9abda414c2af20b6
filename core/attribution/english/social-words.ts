/** English words for posts, pictures and the places where they go round. By hand, 2026-11-23, CC0. */

export const PICTURES =
  /^(?:footage|videos?|clips?|films?|photos?|photographs?|pictures?|images?|imagery|recordings?|stills?|frames?|screenshots?)$/;
/** Of these, what is a record wherever it does not go round online. */
export const STILLS = /^(?:photographs?|pictures?|images?|imagery|stills?|frames?)$/;
/** Made by a machine or a service that speaks for nobody. */
export const MACHINE_MADE =
  /\b(?:satellites?|drone|aerial|cctv|surveillance|security[- ]camera|traffic[- ]camera|thermal|infrared|radar|reconnaissance|body[- ]camera|bodycam|dashcam|dash-cam|gun-camera|cockpit|spy-plane|u-2|landsat|sentinel(?:-\d)?|x-ray)\b/;
/** Names of networks. */
export const NETWORKS =
  /^(?:telegram|twitter|facebook|instagram|bluesky|mastodon|tiktok|youtube|threads|vkontakte|vk|whatsapp|viber|weibo|snapchat|reddit|linkedin|signal|x|odnoklassniki|rumble|discord|gab)$/;
export const ONLINE =
  /\b(?:online|on social (?:media|networks?)|on the internet|on (?:telegram|twitter|facebook|instagram|bluesky|mastodon|tiktok|youtube|vkontakte|whatsapp|weibo|x))\b/;
export const GOES_ROUND = /\b(?:circulat(?:ing|ed)|shared|going viral|viral|posted|uploaded|tweeted)\b/;
/** "a tweet | by the ministry". */
export const POSTS = /^(?:posts?|tweets?|posting|postings|thread|threads|livestream)$/;
export const PUT_ONLINE =
  /^(?:released|published|issued|posted|shared|uploaded|broadcast|aired|tweeted|distributed|put)$/;
/** "the ministry's | Telegram channel". */
export const OWN_CHANNEL = /^(?:channels?|accounts?|page|feed|website|site|tweets?|posts?|posting)$/;
/** How an embedded post is signed: the words before the name, all in small letters. */
export const SHARED_BY = /^(?:(?:a|this) )?(?:post|video|photo|reel|story) shared by$|^posted by$|^post by$/;
/** Between name and colon: "X (@x) | on Telegram:". */
export const ON_NETWORK = /^(?:on|via)$/;
/** Tails of posts that are no words of theirs. */
export const LINK_TAIL = /^(?:pic\.(?:twitter|x)\.com|https?$|t\.co|www\.)/;
export const POSTED = /^(?:posted|posts|tweeted|tweets|wrote|writes)$/;
