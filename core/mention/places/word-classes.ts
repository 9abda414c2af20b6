/** Closed classes of words around place names, in the languages of the press we read. Lower case. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Prepositions and nouns after which a name is a place. */
export const LOCATIVE = words(`
  in near at from to into around outside across toward towards inside via north south east west northern southern
  eastern western central en dans à depuis vers près bei nach aus em desde hacia в во на из у до под над около возле
  біля від під з із через город города городе городу село села селе поселок поселка посёлке місто міста місті села
  області область области район районе
  في من إلى الى على قرب نحو مدينة بلدة قرية محافظة ريف مخيم منطقة ولاية جنوب شمال شرق غرب شرقي غربي شمالي جنوبي وسط
  در از به شهر استان روستای بندر منطقه ליד אל העיר בעיר מן
`);

/** What fighters do to a place: the name behind is one, where it is no person's or body's. */
export const TAKEN = words(`
  captured seized took retook recaptured overran stormed raided shelled bombed bombarded entered besieged encircled fled
  reached evacuated torched attacked hit struck pounded controls control recapture retake capture seize storm enter
  capturing seizing entering shelling bombing overrunning fleeing reaching leaving left
`);

/** Titles and offices before a person's name. */
export const TITLES = words(`
  mr mrs ms dr gen general col colonel capt captain lt sgt sergeant maj major president minister senator sen rep gov
  governor judge justice sheriff officer chief coach prof professor mayor sir king queen prince princess pope rev
  chairman spokesman spokeswoman commander sheikh ayatollah imam ambassador secretary chancellor private corporal admiral
  inspector detective congressman congresswoman lord lady baron saint bishop archbishop father sister rabbi
`);

/** Last words of names of bodies, papers, teams, schools and treaties. */
export const BODY_TAIL = words(`
  university college school academy institute hospital clinic church cathedral post times herald tribune gazette journal
  news globe guardian telegraph observer chronicle star courier examiner inquirer dispatch press united fc athletic
  rovers albion hotspur airlines airways bank bancorp agreement agreements accord accords convention conventions treaty
  protocol declaration communique process department ministry agency authority commission committee council board bureau
  office police corps foundation association federation society league club team group company corp corporation inc ltd
  llc court museum library orchestra festival awards prize cup open exchange institution party coalition movement
  brigade battalion regiment division army forces front guard guards
`);

/** Last words of names of papers, teams and treaties: a place in front of them is never meant as a place. */
export const TITLE_TAIL = words(`
  post times herald tribune gazette telegraph observer chronicle courier examiner inquirer dispatch united fc rovers albion
  hotspur athletic university college army forces front corps clan cartel brigade brigades battalion militia alliance coalition movement
  agreement agreements accord accords convention conventions treaty protocol declaration communique
`);

/** Words that directly behind a place make a paper, a body or a team of it: "Kyiv Independent", "Damascus Chamber of Commerce". */
export const NAME_GOES_ON = words(`
  post times herald tribune gazette journal telegraph observer chronicle courier examiner inquirer dispatch independent
  guardian mail star sun mirror standard monitor globe review reporter ledger newsletter chamber institute academy
  institution exchange securities philharmonic symphony biennale marathon dynamo bulletin airways airlines tech fc tv
`);

/** Words that do so where "of" or "for" follows: "London School of Economics", "Sana’a Center for Strategic Studies". */
export const BODY_OF = words(`
  school college university institute academy center centre faculty conservatory
`);

/** Words that directly before a place make a body of it, with no preposition between: "Imperial College London", "Air France". */
export const BODY_BEFORE = words(
  `college university institute academy school hospital universite universidad dynamo real inter air radio fly shakhtar
   hapoel maccabi sporting deportivo atletico olympique banco banque banca miss team`,
);

/** First words of names of bodies that go on with "of" and a place. */
export const BODY_HEAD = words(`
  university bank voice college church institute museum bishop archbishop duke prince princess earl diocese archdiocese
  convention declaration memorandum protocol statute accord accords agreement daughters sons boys girls farmers federation association society league corporation corp school board bureau department
  ministry chamber order treaty battle knights sultan emir archive archives library synod patriarch radio confederation
`);

/** Last words of names of places, roads and areas: what stands before them is part of a place's name, not of a person's. */
export const GEOGRAPHIC_TAIL = words(`
  county city town township village parish borough district province region state states republic territory island islands
  valley hills hill heights mountain mountains lake river bay beach springs falls creek park forest point port
  street road avenue boulevard highway bridge square airport station harbor harbour north south east west central center
  centre metro downtown area
`);

/** Words after the name of an area that mean nothing else. */
export const AREA_WORDS = words('oblast oblasts governorate governorates raion krai kray okrug wilaya voivodeship');

/** Words of kind that end the name of an area in capitals: "Sagaing Township", "Djugu Territory". */
export const AREA_TAIL = words(`
  township district territory region governorate municipality raion rayon subdistrict tehsil woreda locality commune sector
  cercle prefecture emirate subprefecture
`);

/** Prepositions that no person's name follows in the press: "in Israel Netanyahu said". */
export const ONLY_BEFORE_PLACES = words('in near into around outside across inside throughout via');

/** Days and months, which the American press puts behind a place without a preposition. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`);

/** What a person is called in an apposition: "Israel Katz, the defence minister". */
export const PERSON_NOUNS = words(`
  minister president leader chief commander officer spokesman spokeswoman spokesperson mayor governor lawmaker senator
  deputy envoy ambassador diplomat journalist reporter correspondent editor writer author poet singer actor actress artist
  teacher professor researcher analyst historian scientist doctor nurse surgeon lawyer judge prosecutor activist campaigner
  candidate politician chairman chairwoman chair director head founder coach player footballer fighter boxer soldier general
  colonel captain sergeant pilot driver farmer trader shopkeeper resident student pupil mother father brother sister son
  daughter wife husband widow widower fisherman worker engineer volunteer medic paramedic priest bishop imam rabbi
  sheikh official adviser aide secretary chancellor congressman congresswoman councillor businessman businesswoman
  executive economist designer musician photographer filmmaker model survivor
`);

/** Verbs of speech whose subject is a person; "Alexandria Police said" is kept out by its noun. */
export const PERSON_VERBS = words(
  'said says told added wrote tweeted recalled explained asked testified admitted insisted',
);
