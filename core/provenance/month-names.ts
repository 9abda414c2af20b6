/**
 * Names of the months by language, full and short forms as newspapers write them, in the cases that dates use
 * (genitive in Slavic languages). Sources: Unicode CLDR month names (Unicode licence) checked by hand, with common
 * newspaper abbreviations added; 2026-11. January to December by language; `|` separates forms.
 */
const MONTHS_BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sept|sep, october|oct, november|nov, december|dec',
  de: 'januar|jänner|jan, februar|feber|feb, märz|mär|mrz|maerz, april|apr, mai, juni|jun, juli|jul, august|aug, september|sept|sep, oktober|okt, november|nov, dezember|dez',
  fr: 'janvier|janv, février|fevrier|févr|fév, mars, avril|avr, mai, juin, juillet|juil, août|aout, septembre|sept, octobre|oct, novembre|nov, décembre|decembre|déc',
  es: 'enero|ene, febrero|feb, marzo|mar, abril|abr, mayo|may, junio|jun, julio|jul, agosto|ago, septiembre|setiembre|sept|sep|set, octubre|oct, noviembre|nov, diciembre|dic',
  pt: 'janeiro|jan, fevereiro|fev, março|marco|mar, abril|abr, maio|mai, junho|jun, julho|jul, agosto|ago, setembro|set, outubro|out, novembro|nov, dezembro|dez',
  it: 'gennaio|gen, febbraio|feb, marzo|mar, aprile|apr, maggio|mag, giugno|giu, luglio|lug, agosto|ago, settembre|sett|set, ottobre|ott, novembre|nov, dicembre|dic',
  nl: 'januari|jan, februari|feb, maart|mrt, april|apr, mei, juni|jun, juli|jul, augustus|aug, september|sept|sep, oktober|okt, november|nov, december|dec',
  sv: 'januari|jan, februari|feb, mars|mar, april|apr, maj, juni|jun, juli|jul, augusti|aug, september|sept|sep, oktober|okt, november|nov, december|dec',
  da: 'januar|jan, februar|feb, marts|mar, april|apr, maj|mai, juni|jun, juli|jul, august|aug, september|sept|sep, oktober|okt, november|nov, december|desember|dec|des',
  fi: 'tammikuuta|tammikuu, helmikuuta|helmikuu, maaliskuuta|maaliskuu, huhtikuuta|huhtikuu, toukokuuta|toukokuu, kesäkuuta|kesäkuu, heinäkuuta|heinäkuu, elokuuta|elokuu, syyskuuta|syyskuu, lokakuuta|lokakuu, marraskuuta|marraskuu, joulukuuta|joulukuu',
  ru: 'января|январь|янв, февраля|февраль|фев|февр, марта|март|мар, апреля|апрель|апр, мая|май, июня|июнь|июн, июля|июль|июл, августа|август|авг, сентября|сентябрь|сен|сент, октября|октябрь|окт, ноября|ноябрь|ноя|нояб, декабря|декабрь|дек',
  uk: 'січня|січень|січ, лютого|лютий|лют, березня|березень|бер, квітня|квітень|квіт, травня|травень|трав, червня|червень|черв, липня|липень|лип, серпня|серпень|серп, вересня|вересень|вер, жовтня|жовтень|жовт, листопада|листопад|лист, грудня|грудень|груд',
  be: 'студзеня, лютага, сакавіка, красавіка, траўня|мая, чэрвеня, ліпеня, жніўня, верасня, кастрычніка, лістапада, снежня',
  bg: 'януари|ян, февруари|февр, март, април|апр, май, юни, юли, август|авг, септември|септ, октомври|окт, ноември|ноем, декември|дек',
  sr: 'јануар|januar, фебруар|februar, март|mart, април|april, мај|maj, јун|jun, јул|jul, август|avgust, септембар|septembar, октобар|oktobar, новембар|novembar, децембар|decembar',
  hr: 'siječnja|siječanj, veljače|veljača, ožujka|ožujak, travnja|travanj, svibnja|svibanj, lipnja|lipanj, srpnja|srpanj, kolovoza|kolovoz, rujna|rujan, listopada|listopad, studenoga|studenog|studeni, prosinca|prosinac',
  pl: 'stycznia|styczeń|sty, lutego|luty|lut, marca|marzec|mar, kwietnia|kwiecień|kwi, maja|maj, czerwca|czerwiec|cze, lipca|lipiec|lip, sierpnia|sierpień|sie, września|wrzesień|wrz, października|październik|paź, listopada|listopad|lis, grudnia|grudzień|gru',
  cs: 'ledna|leden, února|únor, března|březen, dubna|duben, května|květen, června|červen, července|červenec, srpna|srpen, září, října|říjen, listopadu|listopad, prosince|prosinec',
  sk: 'januára|január, februára|február, marca|marec, apríla|apríl, mája|máj, júna|jún, júla|júl, augusta|august, septembra|september, októbra|október, novembra|november, decembra|december',
  ro: 'ianuarie|ian, februarie|feb, martie|mar, aprilie|apr, mai, iunie|iun, iulie|iul, august|aug, septembrie|sept, octombrie|oct, noiembrie|nov, decembrie|dec',
  hu: 'január|jan, február|febr|feb, március|márc, április|ápr, május|máj, június|jún, július|júl, augusztus|aug, szeptember|szept, október|okt, november|nov, december|dec',
  el: 'ιανουαρίου|ιανουάριος|ιαν, φεβρουαρίου|φεβρουάριος|φεβ, μαρτίου|μάρτιος|μαρ, απριλίου|απρίλιος|απρ, μαΐου|μαίου|μάιος|μαι, ιουνίου|ιούνιος|ιουν, ιουλίου|ιούλιος|ιουλ, αυγούστου|αύγουστος|αυγ, σεπτεμβρίου|σεπτέμβριος|σεπ, οκτωβρίου|οκτώβριος|οκτ, νοεμβρίου|νοέμβριος|νοε, δεκεμβρίου|δεκέμβριος|δεκ',
  tr: 'ocak|oca, şubat|şub, mart|mar, nisan|nis, mayıs|may, haziran|haz, temmuz|tem, ağustos|ağu, eylül|eyl, ekim|eki, kasım|kas, aralık|ara',
  az: 'yanvar, fevral, mart, aprel, may, iyun, iyul, avqust, sentyabr, oktyabr, noyabr, dekabr',
  ar: 'يناير|كانون الثاني, فبراير|شباط, مارس|آذار, أبريل|إبريل|ابريل|نيسان, مايو|أيار|ايار, يونيو|يونيه|حزيران, يوليو|يوليه|تموز, أغسطس|اغسطس|آب, سبتمبر|أيلول|ايلول, أكتوبر|اكتوبر|تشرين الأول|تشرين الاول, نوفمبر|تشرين الثاني, ديسمبر|كانون الأول|كانون الاول',
  fa: 'ژانویه, فوریه, مارس, آوریل, مه|می, ژوئن, ژوئیه|جولای, اوت|آگوست, سپتامبر, اکتبر, نوامبر, دسامبر',
  ur: 'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر',
  he: 'בינואר|ינואר, בפברואר|פברואר, במרץ|במרס|מרץ|מרס, באפריל|אפריל, במאי|מאי, ביוני|יוני, ביולי|יולי, באוגוסט|אוגוסט, בספטמבר|ספטמבר, באוקטובר|אוקטובר, בנובמבר|נובמבר, בדצמבר|דצמבר',
  hi: 'जनवरी|जन, फ़रवरी|फरवरी|फर, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर|सितम्बर, अक्टूबर|अक्तूबर, नवंबर|नवम्बर, दिसंबर|दिसम्बर',
  bn: 'জানুয়ারি|জানুয়ারি, ফেব্রুয়ারি|ফেব্রুয়ারি, মার্চ, এপ্রিল, মে, জুন, জুলাই, আগস্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর',
  id: 'januari|jan, februari|feb, maret|mar, april|apr, mei, juni|jun, juli|jul, agustus|agu|agt, september|sep, oktober|okt, november|nov, desember|des',
  th: 'มกราคม, กุมภาพันธ์, มีนาคม, เมษายน, พฤษภาคม, มิถุนายน, กรกฎาคม, สิงหาคม, กันยายน, ตุลาคม, พฤศจิกายน, ธันวาคม',
  sw: 'januari, februari, machi, aprili, mei, juni, julai, agosti, septemba, oktoba, novemba, desemba',
  ka: 'იანვარი|იანვარს, თებერვალი|თებერვალს, მარტი|მარტს, აპრილი|აპრილს, მაისი|მაისს, ივნისი|ივნისს, ივლისი|ივლისს, აგვისტო|აგვისტოს, სექტემბერი|სექტემბერს, ოქტომბერი|ოქტომბერს, ნოემბერი|ნოემბერს, დეკემბერი|დეკემბერს',
  hy: 'հունվարի|հունվար, փետրվարի|փետրվար, մարտի|մարտ, ապրիլի|ապրիլ, մայիսի|մայիս, հունիսի|հունիս, հուլիսի|հուլիս, օգոստոսի|օգոստոս, սեպտեմբերի|սեպտեմբեր, հոկտեմբերի|հոկտեմբեր, նոյեմբերի|նոյեմբեր, դեկտեմբերի|դեկտեմբեր',
};

/** Twelve entries a language, each with the forms of a month separated by `|`. */
export const MONTH_NAMES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(MONTHS_BY_LANGUAGE).map(([language, months]) => [language, months.split(', ')]),
);

/** Months of the Solar Hijri calendar, Farvardin first. */
export const PERSIAN_MONTHS: readonly string[] =
  'فروردین, اردیبهشت, خرداد, تیر, مرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند'.split(', ');
