/** Chains of sources, withheld names, clauses about a speaker and plans, in our own words; marks as in `theatre-cases.ts`. */

export const CHAIN_CASES: readonly string[] = [
  '{S1:Axios}, which {C2:cited} {S2:two Belmaran officials}, {C1:reported} {X1:{X2:that the strike had been put off}}. | media nested:cited',
  '{S1:The paper}, which {C2:quoted} {S2:unnamed officials}, {C1:said} {X1:{X2:the envoy had resigned}}. | media nested:quoted',
  '{C1:According to} {S1:Reuters}, {C2:quoting} {S2:the ministry}, {X1:{X2:nine men were held}}. | media nested:quoting',
  '{C2:Citing} {S2:intelligence officials}, {S1:The Harbour Post} {C1:said} {X1:{X2:the missile had been moved}}. | nested:Citing',
  '{S1:Interfax} {C1:said}, {C2:with reference to} {S2:the military}, {X1:{X2:that the plane had landed}}. | media nested:with_reference_to',
  '{X1:{X2:Nine thousand people have fled}}, {S1:the UN} {C1:said}, {C2:citing} {S2:local aid groups}. | official_body nested:citing',
  '{S1:Axios} {C1:reported} {X1:{X2:the plan first}}, {C2:quoting} {S2:two people familiar with the talks}. | media nested:quoting',
  '{S:The commander} {C:told} Al Mayadeen, which reported {X:the talks had failed}. | unnamed_official unnamed via:Al_Mayadeen',
  '{S:The Washington Post} {C:said} {X:the missile had been moved}. | media',
];

export const WITHHELD_CASES: readonly string[] = [
  '{S:An officer} {C:said}, on condition that he not be named, {X:that the fort was lost}. | unnamed_official unnamed anonymity',
  '{S:Mira, not her real name,} {C:said} {X:the guards beat her}. | unnamed_other unnamed anonymity',
  '{S:A driver who asked that his name not be used} {C:said} {X:the road was mined}. | witness unnamed anonymity',
  '{S:A diplomat}, who insisted on not being identified, {C:said} {X:talks had failed}. | unnamed_official unnamed anonymity',
  '{S:One resident}, speaking under a pseudonym, {C:said} {X:food was short}. | witness unnamed anonymity',
  '{S:A source who did not wish to be identified} {C:said} {X:the port was shut}. | unnamed_other unnamed anonymity',
  '{S:The farmer}, who gave only his first name for security reasons, {C:said} {X:his herd was gone}. | witness unnamed anonymity',
  '{S:A woman who asked to be identified only as Lena} {C:said} {X:her house was gone}. | witness unnamed anonymity',
  '{S:One officer}, speaking off the record, {C:said} {X:the map was wrong}. | unnamed_official unnamed anonymity',
  '{S:A soldier whose identity is being protected} {C:said} {X:the trench was flooded}. | unnamed_official unnamed anonymity',
  '{S:A trader}, who preferred not to give his name, {C:said} {X:prices had doubled}. | witness unnamed anonymity',
  '{S:A doctor who cannot be named for security reasons} {C:said} {X:twelve people had died}. | unnamed_other unnamed anonymity',
  '{S:The guard}, whose name has been changed to protect him, {C:said} {X:the cells were full}. | unnamed_official unnamed anonymity',
  '{S:An engineer who would not give his name} {C:said} {X:the dam was cracked}. | unnamed_other unnamed anonymity',
  '{S:A senior officer who is not permitted to talk to journalists} {C:said} {X:the raid failed}. | unnamed_official unnamed anonymity',
  '{S:An officer} {C:said} {X:the raid had failed}. He spoke on condition of anonymity. | unnamed_official unnamed anonymity',
  '{S:An officer} {C:said}, on condition that she not be quoted, {X:that the fort was lost}. | unnamed_official unnamed anonymity',
  '{S:An officer}, who does not wish to be known, {C:said} {X:the fort was lost}. | unnamed_official unnamed anonymity',
  '{S:An officer who lacked clearance to discuss the raid} {C:said} {X:it had failed}. | unnamed_official unnamed anonymity',
];

export const TOLD_OF_CASES: readonly string[] = [
  '{S:A soldier who fought in Osra} {C:said} {X:the trenches were flooded}. | unnamed_official unnamed',
  '{S:A commander who goes by the call sign Hawk} {C:said} {X:the hill was lost}. | unnamed_official unnamed',
  '{S:Ana Duarte, a former guerrilla of the Osra Front,} {C:said} {X:the mines were still there}. | named_person',
];

export const SUBJECT_CASES: readonly string[] = [
  '{S:A resident of Osra reached by telephone} {C:said} {X:the hill had changed hands}. | witness unnamed',
  '{S:Thai intelligence sources} {C:discounted} {X:the figure}. | unnamed_official unnamed',
  '{S:Peking} {C:charged} {X:that the capital had been put up to the war}. | official_body',
  '{S:Father Sebhat Ayele} {C:said} {X:he had blessed nine bodies}. | named_person names:Sebhat_Ayele',
  '{X:The truce is largely holding}, {C:according to} {S:monitors}.',
  '{S:Premier Belov} {C:cabled} the council {X:that the paratroopers had landed}. | named_person',
  '{S:President Belov} {C:apologised for} {X:the failure to protect the camp}. | named_person',
  '{S:The front} {C:said} in a letter posted on its site {X:that the capital had chosen war}. | armed_party',
];

export const KIND_CASES: readonly string[] = [
  '{S:Peasants} {C:said} {X:they feared the militia}. | witness unnamed',
  '{S:A Dutch priest who reached the coast by canoe} {C:said} {X:the ferry was burning}. | witness unnamed',
  '{S:Former militia combatants} {C:said} {X:foreign officers had visited the camp}. | unnamed_other unnamed',
  '{S:The official Osra agency} {C:said} {X:thirty people died}. | media',
  '{S:The German wireless} {C:said} {X:the attack had collapsed}. | media',
  "{S:Belmaria's energy minister} {C:said} {X:no switch would be turned on}. | named_person",
  '{S:The head of the field office} {C:said} {X:two clinics were shut}. | named_person',
  '{S:The Osra National Police} {C:said} {X:two stations had burnt}. | official_body',
  '{C:According to} {S:a government statement}, {X:nine men were held}. | official_body',
  '{X:"We are tired,"} {C:said} {S:Ada Moss, 34, pushing her children in a barrow}. | witness direct',
];

export const SECOND_KIND_CASES: readonly string[] = [
  '{S:A Belmaran marine who swam ashore} {C:said} {X:his battalion had ceased to exist}. | unnamed_official unnamed',
  '{S:Human rights monitors} {C:reported} {X:finding nine bodies in a gully}. | unnamed_other unnamed',
  "{S:Belmaria's information secretary} {C:dismissed} {X:the reports as staged}. | named_person",
  '{S:The press secretary} {C:dismissed} {X:the reports as staged}. | unnamed_official unnamed',
  "{S:The commission's report} {C:concludes} {X:that the lists were burnt}. | official_body",
  '{S:The Alliance for Human Rights} {C:questioned} {X:that version}. | named_org',
  '{S:A shopkeeper in the old city}, afraid to be named, {C:said} {X:his son was taken at two in the morning}. | witness unnamed anonymity',
  '{S:A leader of the militia}, who would identify himself only as Colonel Twelve, {C:said} {X:his men would stay}. | anonymity unnamed_official unnamed',
  '{S:A resident of Osra who gave his name as Mayen} {C:said} {X:bullets came through the roof}. | witness unnamed',
  '{S:Ambassador Ada Moss} {C:refused to discuss} {X:the evacuation}. | named_person declined',
];

export const STANCE_CASES: readonly string[] = [
  '{S:The government} {C:wants} {X:to retake the town before winter}. | official_body stance',
  '{S:The army} {C:intends} {X:to hold the pass}. | armed_party stance',
  '{S:The general} {C:vowed} {X:to avenge the dead}. | unnamed_official unnamed stance',
  '{S:The army} {C:has repeatedly promised} {X:to free the pupils}. | armed_party stance',
  '{S:General Belov} {C:vowed} {X:not to leave the palace}. | named_person stance',
  '{S:Moscow} {C:wants} {X:the troops to withdraw from the region}. | official_body stance',
  '{X:Responsibility} {C:was later claimed by} {S:a little-known group calling itself the Free Hawks}. | armed_party',
];

export const POST_CASES: readonly string[] = [
  '{X:"The bridge at Osra is ours,"} {S:the ministry} {C:posted} on X. | official_body direct',
  '{S:Anton Belov (@abelov)} on X{C::} {X:"The mill is ours."} | social names:Anton_Belov',
  '{X:The mill is ours. Two of our men are wounded.} {C:—} {S:The Osra Brigade (@osrabrigade)} March 4, 2023 | armed_party',
  '{X:"The mill is ours,"} {C:reads} {S:a post by the group on Telegram}. | armed_party direct',
  '{S:Images circulating on social media} {C:show} {X:a destroyed bridge}. | social unnamed',
  '{S:Satellite photos} {C:show} {X:the base was empty}. | document',
  '{S:Drone footage} {C:appeared to show} {X:a tank burning}. | document',
  '{S:CCTV footage} {C:showed} {X:two men leaving a bag}. | document',
];
