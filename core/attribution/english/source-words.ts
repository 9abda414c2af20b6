/**
 * English words that tell what kind of source a phrase names. Written by hand from press style guides and the kit's
 * table of source classes (2026-11-22, CC0). Lower case; plurals where they differ in meaning stand for themselves.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const PRONOUNS = list(
  'he she it they we i who which him her them us his hers its their our my himself herself itself themselves whose whom that one this you',
);

/** Offices held by many: bare or described, they name no one. */
export const OFFICIAL_HEADS = list(`
  official officials officer officers spokesman spokeswoman spokesperson spokesmen spokespersons diplomat diplomats ministers
  authorities prosecutor prosecutors investigator investigators aide aides adviser advisers advisor advisors lawmaker lawmakers
  commander commanders general generals colonel colonels captain major lieutenant sergeant envoy envoys negotiator negotiators mediators mediator
  policeman policemen minister deputy deputies senator senators councillor councillors inspector inspectors agent agents
  member members leader leaders bureaucrat bureaucrats judge judges guard guards governor-general attache attaché
  ambassador ambassadors consul dignitary functionary functionaries staffer staffers secretary undersecretary chief chiefs
  superintendent magistrate constable lawmakers legislators legislator fighter jawan administrators administrator`);

/** Heads that name a single office-holder when they come with "the". */
export const SINGLE_OFFICES = list(`
  president premier chancellor king queen emir sultan pope governor mayor wali prefect collector
  archbishop bishop patriarch ayatollah chairman chairwoman secretary-general tsar prince vice-president`);

export const WITNESS_HEADS = list(`
  witness witnesses eyewitness eyewitnesses resident residents local locals villager villagers inhabitant inhabitants survivor
  survivors mother father sister brother wife husband son daughter parent parents widow uncle aunt cousin neighbour neighbours neighbor
  neighbors family families relative relatives refugee refugees displaced evacuee evacuees evacuees farmer farmers shepherd
  shepherds mechanic pensioner shopkeeper shopkeepers trader traders vendor seller student students teacher teachers driver
  drivers passenger passengers fisherman fishermen bystander bystanders man woman men women boy girl couple testimonies
  townspeople townsfolk citizens worshippers patient patients nomad herder herders housewife grandmother grandfather
  baker merchant carpenter tailor electrician mourner mourners labourer labourers labourers tenant escapee escapees
  returnee returnees detainee detainees prisoner prisoners hostage hostages`);

export const MEDIA_HEADS = list(`
  newspaper newspapers television tv daily broadcaster broadcasters media radio press magazine outlet outlets weekly tabloid
  website websites newswire newsreader bulletin-board station stations gazette correspondent correspondents`);

/** Names of agencies, papers and stations; matched as whole words of the source. */
export const MEDIA_NAMES = list(`
  reuters ap afp tass interfax ria sana mayadeen xinhua irna tasnim fars mehr anadolu dpa ansa efe kyodo yonhap kcna pti ani bernama saba
  suna wafa petra mena spa wam kuna bbc cnn nbc cbs abc fox aljazeera al-jazeera jazeera al-arabiya arabiya al-mayadeen al-manar rt sputnik haaretz bild spiegel
  guardian telegraph bloomberg axios politico newsweek kan ynet maariv myanma rferl npr upi itar-tass novosti ukrinform unian pravda
  izvestia kommersant suspilne meduza dawn  sabah hurriyet rudaw kurdistan24 asharq euronews lemonde figaro times`);

/** Endings of names of papers. */
export const MEDIA_NAME_WORDS = list(
  'times post journal herald tribune gazette chronicle news agency telegraph broadcaster newspaper observer mirror star',
);

export const SOCIAL_HEADS = list(`
  channel channels account accounts blogger bloggers user users admin admins subscriber subscribers footage video videos clip clips tweet tweets
  post posts livestream influencer netizens photo photos screenshot screenshots reel milblogger milbloggers vlogger followers commenter commenters`);

export const SOCIAL_MARKS = list('telegram twitter facebook youtube tiktok instagram vkontakte whatsapp pro-war x');

export const DOCUMENT_HEADS = list(`
  report reports study studies survey surveys poll polls memo memos filing filings letter letters document documents records record
  figures figure data statistics indictment ledger imagery images image analysis assessment inquiry investigation manual book chapter
  cable cables transcript transcripts dossier file files estimate estimates bulletin communique communiqué statement statements release releases
  resolution complaint lawsuit affidavit warrant log logs paper review order results census minutes papers entry email emails
  summary findings note diary archive archives telegram telegrams dispatch despatch`);

/** Document heads through which a body speaks. */
export const VOICE_HEADS = list(`
  statement statements release releases communique communiqué bulletin report reports letter note message dispatch despatch statistics figures data
  releases tally count`);

export const ARMED_HEADS = list(`
  army armies military forces force troops brigade brigades battalion regiment division corps militia militias militants rebels rebel
  insurgents fighters guerrillas coalition navy airforce air-force marines militants group front units unit movement faction factions
  command headquarters-general staff guerrillas gunmen jihadists separatists paramilitaries junta resistance alliance occupiers
  battlegroup fleet legion cartel gang side sides party parties combatants formations wing outfit regiment peshmerga mujahideen
  garrison squadron high-command partisans`);

/** Names of armed sides common enough to know without a glossary. */
export const ARMED_NAMES = list(`
  isis isil daesh da'esh dae'sh da’esh dae’sh taliban ttp hamas hezbollah hizbollah hizbullah houthis houthi sdf ypg ypj pkk pmu pmf idf irgc jnim
  al-qaeda al-shabab al-shabaab boko m23 rsf saf fsa hts kla eta ira farc eln ltte unita renamo frelimo plo viet cong vietcong cjtf cjtf-oir jihad
  nato isaf kfor centcom ispr knla kia tplf fdlr adf naxals naxalites maoists chetniks plaf anc swapo polisario
  wehrmacht pla mujahideen peshmerga janjaweed contras sandinistas ansarallah ansar wagner azov`);

export const ORG_HEADS = list(`
  observatory network monitor monitors foundation institute institution centre center committee organisation organization ngo charity
  firm company union association society project campaigners watchdog forum federation university hospital clinic agency think-tank
  thinktank consultancy church league club trust bank insurer manufacturer airline group watch
  international crescent cross watch initiative`);

export const OFFICIAL_BODY_HEADS = list(`
  ministry ministries government governments department police council commission office embassy court authority agency administration
  secretariat parliament senate congress cabinet un pentagon kremlin delegation union nations mission consulate directorate municipality prosecution
  service gendarmerie taskforce state house palace presidency bureau board coordinator tribunal protection defence-ministry agency
  dependency secretariat treasury ocha unhcr unicef who w.h.o. iaea eu oic asean ecowas au osce bundestag knesset duma
  coastguard league programme customs fire-service rescuers headquarters whitehall downing legislature assembly`);

/** Modifiers of "sources" that make them official. */
export const OFFICIAL_MODIFIERS = list(`
  official officials security military intelligence government police defence defense army diplomatic ministry ministerial presidential
  judicial emergency services authority levies administration palace naval cabinet pentagon kremlin interior customs prison
  court border state`);

export const UNNAMED_HEADS = list(`
  source sources analyst analysts expert experts observer observers activist activists critic critics supporter supporters insider
  insiders many some others another most several few scholar scholars historian historians journalist journalists reporter
  reporters researcher researchers person people individual individuals opponents campaigner doctors doctor medics medic nurse
  paramedic paramedics lawyer lawyers aid-worker relief-worker worker dissident dissidents defector defectors fact-checkers notable
  notables elder elders manager managers spectators worker workers rescuer rescuers volunteers volunteer economist economists businessman businessmen employee employees
  colleague friend friends rivals advocates`);

export const UNNAMED_MARKS = list('unnamed unidentified anonymous undisclosed');

export const RANKS = list(`
  mr mr. mrs mrs. ms ms. dr dr. sir lord sen sen. senator rep rep. gov gov. gen gen. general lt lt. col col. colonel capt capt. captain maj
  maj. major brig brig. brigadier adm adm. admiral sgt sgt. sergeant lieutenant cmdr cmdr. commander president minister secretary chancellor
  premier ambassador prof prof. professor sheikh ayatollah imam father bishop judge king queen prince princess emir sultan marshal
  superintendent inspector commodore governor mayor vice-president u maulana mullah hon hon. rev rev. spokesman spokeswoman
  spokesperson envoy director chief commissioner congressman congresswoman undersecretary deputy presidential`);

/** Words that never stand in a person's name but do stand in names of bodies. */
export const BODY_NAME_WORDS = list(`
  ministry department office army forces force front party council commission committee union agency authority movement brigade brigades
  command centre center group institute university network watch rights international national united states nations court police
  service house state federation republic kingdom organization organisation association observatory coalition front security defense defence
  liberation people's democratic islamic revolutionary foundation fund bank times post news television radio daily press media
  corps guard guards battalion division fleet navy air general-staff staff hospital ministry's project data mission monitor media
  operations operation rifles regiment legion embassy parliament congress senate cabinet board bureau company corporation inc ltd treasury`);

/** Cities and houses that stand for a government. */
export const GOVERNMENT_NAMES = list(`
  moscow kiev kyiv washington london paris berlin beijing tehran ankara damascus baghdad riyadh cairo islamabad delhi kabul
  jerusalem brussels khartoum kigali kinshasa addis asmara sanaa sana'a tripoli doha seoul pyongyang tokyo minsk belgrade pristina
  yerevan baku tbilisi warsaw rome madrid ottawa canberra havana caracas bogota bogotá mogadishu juba bamako niamey ouagadougou
  naypyidaw yangon manila hanoi bangkok colombo dhaka kathmandu rabat algiers tunis beirut amman vienna athens nicosia sarajevo
  zagreb kremlin pentagon downing`);

/** Words in names of armed groups that no glossary knows. */
export const ARMED_MARKS = list(`
  jihad maoist shura ansar jund jaysh jaish jama'at jamaat brigades martyrs battalions resistance liberation mujahideen guerrilla
  militia jihadist lashkar harakat hizb`);

/** Words in names of relief and rights organisations. */
export const RELIEF_WORDS = list(
  'refugee doctors médecins borders amnesty oxfam crisis rights care children christian relief watch lawyers',
);

/** What a "group" does that is no side in the fighting. */
export const CIVIL_WORDS = list(
  'lawyers rights aid relief advocacy monitoring research campaign doctors human trade industry',
);

export const OFFICIAL_BODY_WORDS = list(
  'ministry government department police embassy pentagon kremlin administration commission un u.n. eu nations council',
);

/** Words that end what a phrase is about and open its complement. */
export const COMPLEMENT_OPENERS = list(`
  of for in at from who whom which that whose with on to by near outside inside about during after before while when where as
  including speaking close led run`);

/** Words that open a phrase and name nobody. */
export const DETERMINERS = list(`
  the a an this that these those his her its their our my some many several two three four five six most other another one no all
  both each any`);

/** Modifiers that tell unnamed sources apart from nobody. */
export const PLAIN_MODIFIERS = list('senior local unnamed anonymous reliable several other some many top new');

/** Offices that tell a class but no model knows: the lists above are features of the trained weights. */
export const MORE_OFFICES = list('delegate delegates');

/** Heads that name no one, those that no model knows included. */
export const NAMELESS_HEADS: ReadonlySet<string> = new Set([...UNNAMED_HEADS, 'nurses']);
