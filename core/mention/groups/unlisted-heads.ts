/**
 * Words that make a name the name of a fighting body, in the languages the news borrows names from. Folded. Compiled
 * for this project, 2026-11-22; CC0.
 */
import { wordSet } from '../../text/word-set.ts';

/** Military units: an ordinal before them is enough. */
export const UNIT_HEADS = wordSet(
  'brigade brigades battalion battalions division divisions regiment regiments corps legion squadron wing fleet battery ' +
    'company platoon flotilla detachment front bloc army group command',
);

/** Units whose name needs nothing but a capitalised word before it. */
export const SURE_UNIT_HEADS = wordSet(
  'brigade brigades battalion battalions regiment regiments militia militias mujahideen mujahedin guerrillas commandos ' +
    'cartel fedayeen tugayi taburu tumeni alayi kolordusu kuvvetleri cephesi',
);

/** Units and bodies whose name also belongs to sport, business and parliaments: the page must speak of fighting. */
export const DOUBTFUL_UNIT_HEADS = wordSet('division divisions corps legion squadron fleet wing');

/** In text without capitals: heads, with the words one of which must stand before them. */
export const CASELESS_HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    front: 'liberation revolutionary patriotic',
    army: 'liberation revolutionary guerrilla peoples',
    forces: 'liberation revolutionary',
    force: 'civic defense defence strike',
    unit: 'commando guerrilla',
    corps: 'armed volunteer',
    squad: 'die death',
  }).map(([head, kinds]): [string, ReadonlySet<string>] => [head, wordSet(kinds)]),
);

/** Words between an ordinal and its unit. */
export const BRANCH_WORDS = wordSet(
  'mechanized mechanised motorized motorised assault airborne infantry armoured armored tank artillery mountain marine ' +
    'marines territorial defense defence separate guards guard rifle air naval fighter bomber expeditionary cavalry engineer ' +
    'special forces military counter terrorism commando commandos parachute paratroopers border police light heavy combined ' +
    'arms reserve support rapid response reaction intervention jungle ranger rangers drone unmanned systems motor army ' +
    'strategic missile guerrilla martyrs presidential republican logistics signal signals security coastal amphibious operational',
);

/** Organisations that need a qualifier before them, or an aim after them. */
export const BODY_HEADS = wordSet(
  'tigers rifles army armies front movement force forces guard guards militia council command union party organization organisation ' +
    'group resistance units committee committees alliance coalition',
);

/** Qualifiers that make a body an armed one. */
export const QUALIFIERS = wordSet(
  'liberation revolutionary resistance mujahideen mujahedin protection mobilization mobilisation martyrs salvation ' +
    'self-defense self-defence guerrilla insurgent',
);

/** Qualifiers that do so only before some heads. */
export const MILITARY_QUALIFIERS = wordSet(
  'defense defence military peoples patriotic islamic popular security elite tribal rapid shura',
);
export const MILITARY_HEADS = wordSet('army armies force forces guard guards militia units council');

/** Arabic, Persian and Urdu heads, written before the name. */
export const LEADING_HEADS = wordSet(
  'liwa liwaa jaysh jaish jeish gaish kataib kataeb katibat katiba katibah firqat firqa faylaq failaq saraya saray sariyat ' +
    'harakat harakah harkat jabhat jabha jamaat jamaa gamaa ansar ansaru jund junud ajnad quwat quwwat qawat asaib usbat ' +
    'asbat ahrar suqour suqur usud fursan hurras rijal shuhada hashd hizb tanzim wilayat lashkar sipah tehrik tehreek ' +
    'tanzeem fidayeen sepah yekineyen hezen batalyon brigada divizia otryad korpus chvk druzhina opolchenie bataliyon ' +
    'batalion bryhada hativat gdud sayeret shayetet yehidat mujahidin laskar tentara jamaah dawlah nyatura',
);

/** Qualifiers of parties and armies alike; with a people's name before them and a fighting head after them, armies. */
export const NATIONAL_QUALIFIERS = wordSet(
  'national peoples democratic united popular islamic patriotic republican freedom',
);
export const FIGHTING_HEADS = wordSet('army front force forces tigers rifles guard guards');

/** Spanish and Portuguese heads, written before the name. */
export const ROMANCE_HEADS = wordSet(
  'ejercito frente comando comandos bloque columna autodefensas milicias brigada batallon cartel exercito milicia cuadrilla ' +
    'guerrillas tropa',
);

/** Words of sport, where a division is a league. */
export const SPORT_WORDS = wordSet(
  'league striker club coach season football goal goals match team teams promotion playoff title',
);

/** Last words of schools, charities and firms that borrow an Arabic or Urdu head, and parties that do. */
export const CIVIL_WORDS = wordSet(
  'trust foundation restaurant hotel university school mosque club fc street district hospital bank group airlines ' +
    'insaf labbaik tahrir islami ulema ulama party institute college press news tv channel magazine province choir orchestra museum stadium cup',
);

/** Words of firms and offices, where a division is a department. */
export const BUSINESS_WORDS = wordSet(
  'services service web business software research sales cloud games music motor consumer health crime training officers cadet medical engineers press diplomatic',
);

/** Owners that belong to a name: "People's Army", "Lord's Resistance Army". */
export const OWNERS_IN_NAMES = wordSet(
  'people peoples lord lords women womens men workers students children soldiers citizens',
);

/** Small words inside such names. */
export const NAME_LINKS = wordSet(
  'de del la los las el y e do da dos das du des le les et of the and al ibn bin abu wal ul pour para por ad',
);

/** Words that start a sentence or a phrase and belong to no name. */
export const NEVER_FIRST = wordSet(
  'the a an this that these those in on at for from by with and but or as if when while after before since monday tuesday ' +
    'wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december he she it they we his her its their our one two three four five six seven eight nine ten both all some many ' +
    'several most other another each such no not only also however meanwhile earlier later today yesterday former general ' +
    'colonel captain major president minister commander lieutenant sergeant admiral officials sources according members ' +
    'what which who where there here an under over near against between among despite during following',
);

/** Whole names that look like units and are none, by folded words. */
export const NOT_GROUPS = wordSet(
  'fire_brigade boys_brigade peace_corps press_corps diplomatic_corps west_wing east_wing salvation_army foreign_legion ' +
    'american_legion royal_british_legion appellate_division sports_division premier_division criminal_division civil_division ' +
    'national_front_party working_group support_group contact_group media_group human_rights_council security_council ' +
    'national_security_council state_council city_council european_union african_union labour_party conservative_party ' +
    'frente_amplio ' +
    'democratic_party republican_party communist_party islamic_party justice_party political_party peoples_party ' +
    'marine_corps army_corps workers_party service_corps job_corps ford_division police_division',
);

export const ORDINAL =
  /^(?:\d{1,3}(?:st|nd|rd|th|eme|er|ere|a|o)|(?:twenty|thirty|forty)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))$/u;
