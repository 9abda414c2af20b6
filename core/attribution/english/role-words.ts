/**
 * English words that tell what kind of voice a source is, beyond the lists of `source-words.ts`, which the models count: what
 * papers, bodies, offices and organisations are called in eighty years of reports from wars. By hand, 2026-11-23, CC0.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Papers and records. */
export const MORE_DOCUMENTS = list(`
  dispatches despatches tract tracts leaflet leaflets pamphlet pamphlets handout handouts paragraph paragraphs annex annexes
  verdict ruling judgment judgement autopsy deposition depositions testimony dossiers ledgers registers register
  readout briefing handbill circular decree directive protocol blotter manifest manifests coordinates map maps
  questionnaire database datasets dataset spreadsheet tally invoices telegrams cables intercepts intercept transcripts
  subpoena warrants affidavits notebook notebooks logbook roster writ memoir memoirs editorial communiques communiqués
  bulletins posting factsheet backgrounder`);

/** Papers through which somebody speaks: theirs is the class, where the page says whose. */
export const MORE_VOICES = list(`
  tract tracts leaflet leaflets pamphlet handout circular decree directive readout briefing posting bulletins order orders
  communiques communiqués manifesto editorial dispatches`);

/** Sides in the fighting by what they are. */
export const MORE_ARMED_HEADS = list(`
  movements fronts contingent contingents detachment detachments squads patrols platoon platoons commandos
  irregulars auxiliaries vigilantes militiamen maquis partisans legionnaires paratroops janissaries hordes
  battlegroups flotilla flotillas squadrons warlords bandits outlaws pirates raiders`);
/** Their names, where nothing in them tells; short ones only in capitals. */
export const MORE_ARMED_NAMES =
  /^(?:al[- ]qa['’]?ida|al[- ]qaeda|[Aa]l[- ][Qq]a['’]?ida|ISPR|COGAT|AFU|ZSU|ANSF|FARDC|FAMA|FACA|ENDF|SPLA|SPLM|SPLA-IO|SSPDF|UPDF|RPF|RCD|MLC|CNDP|LRA|EPLF|OLF|OLA|ONLF|FLN|OAS|EZLN|AUC|URNG|MRTA|UVF|INLA|JVP|ULFA|NSCN|NSCN-IM|MNDAA|TNLA|KNLA|KNU|KNDF|PDF|PDFs|NPA|MILF|MNLF|BIFF|GAM|OPM|TPNPB|JNA|VRS|HVO|UCK|KLA|ISGS|ISWAP|MUJAO|MNLA|GATIA|MSA|CMA|FPRC|CPC|JEM|SLM|PFLP|DFLP|PIJ|BSF|CRPF|ITBP|ISAF|CJTF-HOA|MNF|MNF-I|AFRICOM|EUCOM|SOUTHCOM|INDOPACOM|Fano|Seleka|Balaka|Anti-Balaka|Fretilin|Falintil|Tupamaros|Montoneros|Haganah|Irgun|Stern|Vietminh|Viet|Mau)$/;

/** Bodies of state and of states together. */
export const MORE_BODIES = list(`
  prefecture sub-prefecture subprefecture panel commissariat constabulary magistracy registry inspectorate chancellery
  chancery legation governorate emirate politburo praesidium presidium soviet parliaments vice-presidency courts judiciary
  residency mayoralty admiralty treasury exchequer services city county township district borough legislature jury regime`);

/** Offices that one person holds at a time: "the coroner", "its chairman". */
export const MORE_SOLE_OFFICES = list(`
  coroner ombudsman ombudswoman rector headmaster headmistress abbot abbess provost viceroy regent governor-general
  pontiff nuncio dean vicar cardinal archdeacon primate metropolitan mufti sub-prefect voivode burgomaster chairperson
  vice-chairman director-general attorney-general solicitor-general postmaster harbourmaster stationmaster
  commander-in-chief speaker taoiseach tehsildar sarpanch`);

/** Titles and ranks that no model knows, before a name. */
export const SHORT_TITLES =
  /^(?:pfc|pvt|cpl|spc|ssgt|msgt|tsgt|csm|wo|cdr|cmdre|sqn|wg|flt|flg|plt|dsp|ssp|asp|sp|csp|dig|ig|igp|dgp|adgp|dcp|acp|cp|pc|dc|det|supt|insp|const|sqdn|bde|hm|hon|rt|engr|barr|pst|fr|msgr|mgr|sr|br|alh|alhaji|alhaja|haji|hajj|hajji|malam|mallam|khalifa|sayyed|sayed|seyyed|ayatullah|moulvi|maulvi|qari|mufti|pastor|monsignor|subcomandante|comandante|comrade|cde|commandante|generalissimo|field-marshal|wing|squadron|flight|detective|corporal|private|sergeant-major|serjeant|trooper|gunner|lance|airman|seaman|petty|chief|aga|agha|bey|pasha|saw|khun|naw|daw|ko|sai|mahn)\.?$/;

/** Forms of address: no office. */
export const MERE_ADDRESS = /^(?:mr|mrs|ms|miss|mme|madame|m|mlle|mademoiselle|dr|sir|señor|señora|herr|frau)\.?$/;

/** Organisations that go by one or two words which look like a name or a word. */
export const KNOWN_ORGS =
  /^(?:caritas|oxfam|msf|médecins|medecins|medico|amnesty|airwars|bellingcat|acled|maxar|planet|blacksky|vantor|copernicus|conflict armament research|iraq body count|deep state|liveuamap|forensic architecture|first draft|b['’]tselem|memorial|al-haq|mwatana|netblocks|unocha|unrwa-usa|goal|care|concern|tearfund|islamic relief|save the children|mercy corps|world vision|handicap international|global witness|the sentry|reporters sans frontières|crisis group|chatham house|freedom house|deepstate|oryx|janes|jane['’]s|gazprom|rosneft|lukoil|naftogaz|energoatom|rosatom|ukrenergo|maersk|shell|total|totalenergies|eni|chevron|exxonmobil|halliburton|glencore|blackwater|dyncorp|aegis|ambrey|dryad|hrw|icrc|cpj|fidh|pax|peta|starlink|spacex|meta|google|telegram messenger|raytheon|boeing|lockheed|baykar|rheinmetall)$/;

/** Last words of names of firms, charities and institutes. */
export const ENDS_ORG =
  /^(?:aid|relief|services?|solutions?|fund|project|programme|program|initiative|partners|associates|consult(?:ing|ants?)|logistics|airlines?|airways|shipping|marine|maritime|energy|oil|petroleum|mining|industries|systems|technologies|holdings|insurance|action|response|charities|studies|research|analytics|intelligence|insights?|risk|tracker|archive|museum|school|college|academy|hospital|clinic|works|labs?|fronti[eè]res|imaging|satellites?|space|technology|ltd|inc|llc|plc|gmbh|sa|society|synod|diocese|caucus)$/;

/** Capitals and seats that stand for a government, those of states long gone among them. */
export const MORE_CAPITALS = list(`
  lagos abuja accra lomé lome cotonou porto-novo abidjan yamoussoukro monrovia freetown conakry bissau banjul dakar nouakchott
  praia n'djamena ndjamena bangui yaoundé yaounde libreville brazzaville léopoldville leopoldville elisabethville luanda windhoek
  harare salisbury lusaka lilongwe maputo dodoma kampala nairobi bujumbura gitega djibouti hargeisa garowe asmera
  pretoria gaborone maseru mbabane antananarivo moroni victoria laayoune tindouf
  saigon peking peiping nanking taipei rangoon hanoi vientiane jakarta batavia dili singapore putrajaya thimphu malé
  astana tashkent bishkek dushanbe ashgabat ulaanbaatar kathmandu
  bonn pankow prague bratislava budapest bucharest sofia tirana skopje podgorica titograd ljubljana pale knin banja-luka
  chisinau chişinău tiraspol sukhumi sukhum tskhinvali stepanakert grozny simferopol donetsk luhansk lugansk
  riga vilnius tallinn helsinki stockholm oslo copenhagen reykjavik dublin lisbon belfast stormont bern berne vaduz
  muscat manama dubai ramallah erbil irbil qamishli idlib benghazi tobruk aden marib jeddah
  managua tegucigalpa panama lima quito santiago asunción asuncion montevideo brasília brasilia paramaribo georgetown kingston
  wellington suva moresby canberra vatican`);

/** "Multinational | Force-West". */
export const FORCE_HALF = /^(?:forces?|army|armies|corps|command|brigades?|militia|battalion)$/;

/** Names of states that end or open in what they are: "the Russian Federation", "the Republic of Belmaria". */
export const LONG_STATE =
  /^(?:(?:islamic |people['’]s |federal |federative |democratic |socialist |soviet |arab |bolivarian |united )*(?:republic|kingdom|sultanate|emirates?|states|union) of [a-z' -]+|(?:russian|swiss|malayan|central african) (?:federation|confederation)|[a-z]+ (?:arab )?republic|d\.?p\.?r\.?k\.?|d\.?r\.?c\.?|prc|holy see)$/;

/** What a body of any kind speaks through: the class is that of its owner. */
export const VOICE_OF_OWNER =
  /^(?:(?:press|media|information|public (?:relations|affairs)|communications?|news) (?:service|office|cent(?:re|er)|wing|arm|team|department|unit|bureau|section|desk|cell|directorate|division)|(?:peace|political) (?:secretariat|bureau|wing)|spokesperson's office|mouthpiece|general command|high command|leadership|headquarters|hq|delegation)$/;

/** Holders of offices that no model knows. */
export const STILL_MORE_OFFICES = list(`
  representative representatives commissioners examiner treasurer councilman councilwoman councilmen
  coordinator coordinators rapporteur rapporteurs convenor convenors convener commandant commandants peacekeeper peacekeepers
  gendarme gendarmes warden wardens jailer jailers bailiff sheriff sheriffs detective detectives ranger sailors sailor airman
  airmen trooper troopers paratrooper paratroopers reservist reservists militiaman guardsman guardsmen
  policewoman policewomen recruit recruits gunner gunners marines sub-lieutenant brigadiers admirals
  negotiators apparatchik apparatchiks cadre cadres commissar commissars quartermaster headman headmen
  alderman aldermen assemblyman assemblymen parliamentarian parliamentarians mp mps procurator procurators
  registrar registrars pathologist pathologists`);

/** Watchers sent by states: officials, unlike the observers of politics. */
export const SENT_BY_STATES =
  /^(?:observers?|monitors?|experts|inspectors?|peacekeepers?|rapporteurs?|verifiers?|mediators?|facilitators?)$/;
export const STATES_TOGETHER =
  /^(?:u\.?n\.?|united|nations|eu|e\.?u\.?|ec|european|osce|csce|au|oau|african|arab|ecowas|igad|oas|asean|nato|truce|cease-?fire|minusma|unprofor|unifil|unmis|unamid|unomig|unmin|norwegian|swiss|qatari|egyptian)$/;

/** Outlets by what they are. */
export const MORE_OUTLETS = list(`
  sites site portal portals dailies weeklies tabloids papers newspapermen periodicals periodical newsroom newsrooms newsreel
  journals wireless confrere confreres confrère stringers stringer newscasts newscast broadcasts broadcast`);

/** People of the place, by what befell them or what they do. */
export const MORE_WITNESSES = list(`
  inmates inmate orphans orphan hostage abductee abductees captive captives interviewees interviewee deportee deportees
  bereaved escapers repatriates exiles onlookers onlooker passer-by passers-by bystanders pedestrians motorists motorist
  stallholder stallholders boatman boatmen muleteer pilgrims pilgrim schoolboy schoolgirl schoolchildren teenager teenagers
  youths mums housewives fishers fisherfolk goatherd herdsman herdsmen cattle-herder stepfather stepmother godmother
  great-grandmother in-laws widows kin kinsmen clansmen homesteader townsman countryman countrywoman evacuated idps idp
  travellers travelers traveller traveler peasant peasants fugitives fugitive settlers settler shoppers shopper gravedigger gravediggers undertaker undertakers tribesmen tribeswomen cameraman cameramen`);
/** What tells that somebody was there. */
export const WAS_THERE =
  /\bwho (?:managed|escaped|witnessed|saw|fled|hid|survived|lost|lives|lived|watched|heard|walked|crossed|left|arrived|reached|returned|stayed|was (?:there|nearby|present|shot|wounded|injured|hit|trapped|freed|released|held|detained|captured|beaten)|were (?:there|nearby|shot|wounded|trapped|freed|released|held|detained))\b/;

/** Bodies that states set up together, by their full names. */
export const BODIES_OF_STATES =
  /^(?:the )?(?:(?:united nations|u\.n\.|un) )?(?:world (?:health organi[sz]ation|food programme|bank|meteorological organi[sz]ation)|international (?:criminal (?:court|tribunal)|court of justice|atomic energy agency|monetary fund|organi[sz]ation for migration|maritime organi[sz]ation|telecommunication union)|organi[sz]ation for the prohibition|european (?:union|commission|council|parliament|court)|african union|arab league|league of nations|high commissioner|food and agriculture organi[sz]ation)/;
/** "a Senate | committee". */
export const OF_PARLIAMENT =
  /^(?:senate|house|parliamentary|congressional|security|sanctions|commons|lords|bundestag|duma|knesset|select|joint|un|u\.n\.|government|cabinet|intelligence)$/;
/** Patrols and squads of police. */
export const CIVIL_PATROL =
  /\b(?:highway|border|traffic|state) patrol$|\b(?:bomb|fire|flying|vice|drug|anti-\w+) squad$/;
/** "the United Nations | force": between the sides. */
export const OF_NATIONS = /\b(?:united nations|u\.n\.|un) (?:[a-z-]+ )?(?:force|forces|contingent|troops|command)$/;
