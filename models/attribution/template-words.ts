/** Slot fillers of the training templates: our own words, no real event (CC0, 2026-11-22). One filler a line or separated by "|". */

const list = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);

export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  source: list(`
    a security source|two security sources|a source in the presidency|sources close to the talks|local sources|tribal sources|a diplomatic source
    medical sources|hospital sources|field sources|a well-informed source|our sources in the ministry|sources on the ground|opposition sources|Three military sources
    an army officer|a police spokesman|a spokeswoman for the governor|a senior intelligence officer|a regional official|two Western diplomats|a border guard commander
    an official in the interior ministry|a district administrator|a member of the local council|officials in the capital|a government official who declined to be named
    a resident of the quarter|residents|villagers|eyewitnesses|a shopkeeper|the mother of one of the dead|a survivor|refugees at the camp|several locals|a farmer reached by phone|neighbours
    the army|the Defence Ministry|the ministry of defence|the General Staff|the air force|the rebels|the militants|the insurgents|the junta|the separatists|the guerrillas|government forces
    the 4th Brigade|the Northern Front|the Popular Resistance Committees|the Eastern Military Command|the Liberation Army of the South|the armed wing of the movement|the militia's media office
    the Liberation Front|the Free Valley Army (FVA)|the group|the movement|the coalition|the peacekeeping mission|the spokesman of the armed forces|the rebel spokesman, Idris Kamara,
    the Foreign Ministry|the health ministry|the prime minister's office|the police|the Red Crescent|the civil defence|the prosecutor's office|the governor's office|the electoral commission
    the United Nations|the UN mission|the European Union|the State Department|the embassy|the regional government|the provincial administration|the coast guard|the tribunal
    the Border Monitor, a rights group,|a conflict monitor|a rights group|the Observatory|the Doctors' Union|Amal Watch|the Institute for Delta Studies|an aid agency|the Red Cross|a research centre
    the state news agency|state television|a local radio station|the daily Al-Fajr|Radio Horizon|a pro-government newspaper|the broadcaster|local media|media reports|the agency
    a Telegram channel|a channel close to the brigade|pro-rebel accounts|military bloggers|an activist on Facebook|users on social media|footage posted online|a video shared by residents
    satellite images|a leaked document|the report|a court document|shipping records|the statement|a memo seen by the agency|hospital records|an internal report|flight-tracking data|documents
    Colonel Samir Haddad|Gen. Pavel Orlenko|Lt. Col. Maria Reyes, a brigade spokeswoman,|Brig. Gen. Tun Aye|President Okello|Foreign Minister Lena Marku|Dr. Yusuf Karim, a surgeon,
    Ahmed Barre, a teacher,|Olena, 34, a nurse,|Ibrahim Sow, the mayor,|the mayor, Petro Hrinko,|its commander, Saw Htoo,|Deputy Governor Rashid Aliyev|Captain Juan Mora|Commander Zeki Arslan
    he|she|it|they|he|she|the colonel|the official|the spokesman|the minister|the governor|the agency|the group|who
    analysts|Western analysts|some observers|critics|a military expert|many in the town|some|others|human rights activists|aid workers|a relief worker|experts|a retired general
    Moscow|Kigali|Tehran|the Kremlin|Ankara|Damascus|Islamabad|Bogotá|Khartoum|both sides|the two sides|neither side|the opposition|Tripoli|Yerevan`),
  clause: list(`
    the convoy had left the town before dawn|three soldiers were killed in the ambush|the bridge over the river was destroyed|two drones were shot down over the port
    the airport would stay closed until further notice|fighters had withdrawn from the southern district|the shelling began shortly after midnight|a hospital was hit by mortar fire
    at least nine people were wounded when a shell hit a market|its troops had retaken the village|no civilians were harmed|the ceasefire was holding in most areas
    the attackers fled into the forest|the column was moving towards the border|rescuers were still searching the rubble|the prisoners would be exchanged next week
    the rebels were regrouping in the hills|the road to the coast had been mined|more than 4,000 people had fled|the explosion was caused by an old mine
    the operation would continue until its aims were met|negotiations had failed|the plane was carrying weapons|the town had fallen to the insurgents
    militants were preparing an attack on the oil field|five fighters surrendered to the army|the raid was a response to rocket fire|power had been cut in the eastern suburbs
    the pilot ejected safely|the ship ignored warnings and changed course|an inquiry had been opened|the mercenaries were paid in gold|the patrol came under fire
    the dead included two children|clashes were continuing on the outskirts|the government was ready for talks|the group no longer controlled the pass`),
  event: list(`
    the attack|the shelling of the market|the loss of the village|clashes near the dam|an explosion at the depot|the death of a commander|the killing of four labourers|heavy fighting in the north
    responsibility for the bombing|the capture of the bridge|any involvement in the raid|a new offensive|the withdrawal of foreign troops|losses among its fighters|the accusations|the claim|the report
    the use of cluster munitions|a ceasefire offer|the arrest of two officers|the number of victims|gunfire around the barracks|a drone strike on the convoy|an air raid on the camp`),
  count: list(
    `at least 23 dead|five loud explosions|17 wounded|some 300 families on the move|two helicopters over the bay|four craters|a column of smoke over the refinery`,
  ),
  subject: list(`
    The commander|Two rockets|The missing pilot|A dozen fighters|The captured vehicles|Several families|The brigade|An unknown number of militants|Four villages|The drone
    The weapons|A senior officer|The hostages|A second convoy|The attackers|The prisoners|Losses on both sides|The leader of the cell`),
  predicate: list(`
    to have fled across the river|to have been killed in the strike|to be hiding in the mountains|to have crossed the border at night|to number several thousand|to have been moved to the capital
    to be preparing for a siege|to have come from the north|to be heavy|to have landed in open ground`),
  past: list(`
    left the area overnight|crossed the river on rafts|came from a military depot|struck a fuel store|fled towards the coast|was killed in a second raid|landed near the school|took control of the road
    paid a ransom|hit two houses in the suburb|burned on the road|were freed after talks`),
  quote: list(`
    We will not leave this land|There was nothing left of the house|They came at dawn and shot at everyone|Our men held the line|Nobody warned us|It was a massacre|The situation is under control
    We are ready for dialogue|They are lying to the whole world|I saw three bodies near the well|The enemy has lost the initiative|We have no water and no bread|This is our final answer`),
  fragment: list(
    `a cowardly act|a provocation|under full control|terrorist infrastructure|a fabrication|dozens of mercenaries|a tactical withdrawal|the enemy's nest|a crime against humanity`,
  ),
  time: list(
    `on Monday|on Tuesday|on Friday|late on Sunday|on March 4|earlier|in a statement|in a statement on Thursday|by telephone|on Wednesday evening|at a press conference|on condition of anonymity|in a message on Telegram`,
  ),
  outlet: list(
    `Reuters|AFP|TASS|The Associated Press|the agency|reporters|the newspaper|this newspaper|Al-Fajr|state television|journalists|Radio Horizon|our correspondent`,
  ),
  agency: list(
    `Reuters|TASS|AFP|Radio Horizon|State television|The New Delta Times|The daily Al-Fajr|The BBC|Interfax|SANA|Al-Fajr newspaper|The news site Frontline`,
  ),
  place: list(
    `GOMA|SANAA, June 3|KHARKIV, Ukraine|BOGOTA (AP)|MAIDUGURI, Nigeria (Reuters)|TRIPOLI, Libya|Juba|MANILA, Oct. 12|STEPANAKERT|BELGRADE, April 2 (Agency)|Idlib province|El Geneina`,
  ),
  said: list(`
    said|said|said|said|stated|announced|declared|reported|added|confirmed|noted|stressed|warned|claimed|alleged|insisted|maintained|acknowledged|revealed|explained|affirmed|asserted|indicated|admitted|conceded|argued|contended|emphasized|recalled
    has said|have said|had said|has confirmed|have reported|had claimed|has announced|also said|further stated|later confirmed|says|say|claims|claim|reports|insists|maintains|notes|believes|believe|believed|estimates|estimated|expects|expect|boasted|disclosed|specified|informed|suggested`),
  quoted: list(
    `said|said|added|declared|wrote|recalled|says|stressed|explained|warned|lamented|shouted|complained|denounced`,
  ),
  on: list(
    `confirmed|denied|reported|announced|condemned|acknowledged|claimed|has confirmed|documented|has denied|denounced|admitted|welcomed|dismissed|rejected|have rejected|spoke of|described|has condemned|deplored|recorded|counted|revealed|noted|has announced`,
  ),
  silent: list(
    `declined to comment|declined to comment on|did not comment on|refused to comment|has not commented on|have not commented on|did not respond to a request for comment|did not reply to|could not be reached for comment|has yet to comment|would not say|did not immediately comment|gave no details of|refused to say|has made no comment on|did not answer|has not responded to|could not be reached|declined comment|neither confirmed nor denied|has neither confirmed nor denied`,
  ),
  passive: list(
    `is said|are said|is believed|are believed|was reported|were reported|is thought|are thought|is understood|is reported|are reported|is rumoured|are feared|is alleged|is suspected|was said|are understood|is assessed|is known|are presumed`,
  ),
  adverb: list(`reportedly|allegedly|reportedly|supposedly|purportedly`),
  accused: list(
    `of sheltering the insurgents|of breaking the truce|of shelling its positions|of using civilians as shields|of arming the militia|of a massacre|for the attack|of looting the depot`,
  ),
  opponent: list(
    `the army|the rebels|Ankara|its neighbour|the government|Kabul|the other side|foreign agents|the insurgents|the separatists|Western powers`,
  ),
  filler: list(`
    The market reopened on Thursday under a grey sky.|Schools in the valley have been closed since spring.|Trucks queued for two days at the crossing.|The road climbs through a narrow pass.
    The garrison changed hands twice during the last war.|Bread costs three times what it did a year ago.|A curfew is in force from dusk.|Soldiers report to the base every evening.
    The old claim to the pasture was settled by the elders.|The storm claimed four lives on the coast.|Oil accounts for most of the region's income.|Hundreds said farewell to the two brothers.
    Artillery pounded the hills for an hour.|The two armies face each other across a dry river.|Engineers repaired the bridge in a week.|Government troops entered the town on Sunday.
    The tanker was towed to the port.|Rebel fighters seized three villages along the highway.|Rain turned the tracks to mud.|An air strike destroyed a depot near the river.
    The school was named after a poet.|Power is available for four hours a day.|Six rockets landed in open fields.|The offensive began in June and stalled before winter.
    Planes took off from the base at short intervals.|The command moved its headquarters to the coast.|Villagers could hear the guns at night.|A flag was raised over the town hall.
    According to plan, the column halted at the river.|The ceasefire expired at midnight.|The convoy was told to wait at the gate.|Doctors ran out of bandages.|Two patrol boats left the harbour.
    Both sides dug trenches along the canal.|The factory shows what is left of the industry.|The council will hear the case in May.|He was buried beside his father.`),
  tail: list(`
    , including two children|, where it had been stationed since spring|, among them a colonel|, most of them women| after the truce collapsed| in the village of Tal Amar| and that the road was closed
    , and that its aircraft had taken part in the raid| because of a shortage of fuel| and wounded a dozen others|, which had been under siege for a month| while they were waiting for aid| near the border with Chad
    , including the use of barrel bombs| and on the outskirts of the capital|, saying nothing of the cause| to the north of the river, killing four people and destroying a clinic| as part of the deal signed in May|, who had led the unit since 2014
    , and would not return until the mines were cleared| since the start of the year| with the support of foreign advisers|, and called it a success|, despite the agreement reached in June`),
  outside: list(`
    without elaborating|without giving details|a day after the army entered the town|in the latest sign of tension between the two countries|hours before talks were due to open|the worst attack in months|raising fears of a wider war
    but gave no figure of the dead|as fighting went on in the suburbs|where both sides have dug in|amid heavy clashes`),
  weare: list(`
    condemn|strongly condemn|welcome|call for|call on|urge|reaffirm our commitment to|express our concern at|deplore|support|recognise|appreciate|reject|regret|thank|express|remain concerned about|reiterate our call for|commend|continue to urge|condemn in the strongest terms`),
  state: list(`
    The United Kingdom|The United States|The Federal Republic|The European Union|The Government of Norland|The Council|The Foreign Secretary|The Minister for Africa, Helen Brand,|The Secretary of State|Ambassador Rui Costa|The Presidency|The Joint Command|Special Envoy Tor Lind|Deputy Minister Anna Roth|The Commission`),
  condemns: list(`
    condemns|strongly condemns|welcomes|calls for|called for|has called for|urges|reaffirms its commitment to|condemned|deplores|regrets|commends|has condemned|welcomed|raised|underlined|reiterated|highlighted|expressed concern at|supports|discussed|stressed the need for|reiterates its support for`),
  person: list(`
    Gen. Mark Dallin, commander of the Northern Task Force,|Sara Lindqvist, the UN envoy for the region,|Col. Ito Mensah, a spokesman for the mission,|Hadi Rahman, head of the relief committee,|Ana Petrovic, who runs the clinic,|Dr. Musa Bello, director of the general hospital,
    Rear Adm. Paulo Reis, the fleet commander,|Abu Tariq, a field commander of the brigade,|the minister for the interior, Karim Zaoui,|the head of the military administration, Taras Bondar,|Nadia Osman, a lawyer for the families,|the group's leader, Sheikh Idris,|Special Representative Jan Meyer,|Task Force spokesman Navy Capt. Leo Grant|Interior Minister Sami Haddad|Brigade commander Lt. Col. Eva Toth|police chief Omar Diallo`),
};
