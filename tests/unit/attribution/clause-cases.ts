/**
 * Participles before a report, quotations in two halves, reports inside reports, one line each in our own words; no event in
 * them is real. Marks as in `reporting-cases.ts`; marks with a 2 belong to the second attribution.
 */
export const PARTICIPLE_CASES: readonly string[] = [
  'Speaking by phone from Osra, {S:the governor} {C:said} {X:the bridge had held}.',
  "{S:The front's spokesman}, speaking by satellite phone from the hills, {C:said} {X:two men had died}.",
  'Asked whether the army would withdraw, {S:the minister} {C:said} {X:no decision had been taken}.',
  'Asked if prisoners would be freed, {S:he} {C:replied}: {X:"That is not for me to say."}',
  'Reached by telephone, {S:the mayor} {C:said} {X:the road was cut}.',
  'Responding to the report, {S:the ministry} {C:said} {X:it would investigate}.',
  'Writing on Telegram, {S:the governor} {C:said} {X:air defences were at work}.',
];

export const BROKEN_QUOTATION_CASES: readonly string[] = [
  '{X:"We held the ridge,"} {C:said} {S:Colonel Marat Idris}, {X:"but we lost four men."} | named_person direct',
  '{X:"We held the ridge,"} {S:Colonel Marat Idris} {C:said}, {X:"but we lost four men."} | named_person direct',
  '{X:"We held the ridge,"} {S:Colonel Marat Idris} {C:told} Reuters on Friday, {X:"but we lost four men."} | named_person direct',
  '{X:“It is quiet,”} {S:the doctor} {C:said} by phone, {X:“and we are afraid.”} | direct',
  '{X:"We held the ridge all night,"} {C:said} {S:Colonel Marat Idris}. {X:"Nobody will take it from us."} | named_person direct',
  '{X:"It is over,"} {C:said} {S:the mayor}. {X:"We lost."} | direct',
  '{X:"Who fired?"} {S:Colonel Marat Idris} {C:asked}. {X:"Nobody in this army gave the order."} | named_person direct',
  '{X:"Who fired?"} {C:asked} {S:the envoy}. {X:"Who gave the order?"} | direct',
];

export const NESTED_CASES: readonly string[] = [
  '{S:The Observatory} {C:said} {X:{S2:the army} {C2:had announced} {X2:a truce}}. | nested:had_announced',
  '{S:The Observatory} {C:said} {X:that {S2:the rebels} {C2:had claimed} {X2:the attack}}. | nested:had_claimed',
  '{S:The radio} {C:said} {X:{S2:the defence ministry} {C2:had confirmed} {X2:that two pilots were dead}}. | nested:had_confirmed',
  '{S:The minister} {C:said} {X:{S2:the prime minister} {C2:told} him {X2:the vote would be delayed}}. | nested:told',
  '{S:The lawyer} {C:said} {X:{S2:his client} {C2:had told} the court {X2:he was beaten}}. | nested:had_told',
  '{S:A villager} {C:said} {X:{S2:soldiers} {C2:told} her {X2:that the bridge was mined}}. | nested:told',
  '{S:The group} {C:said} {X:that {S2:witnesses} {C2:reported} {X2:seeing drones over the camp}}. | nested:reported',
  '{S:The envoy} {C:said} {X:{S2:the council} {C2:was clear} {X2:that the siege was a crime}}. | nested:was_clear',
  '{X:"{S2:The front} {C2:denied} {X2:the raid}, and we believe it,"} {S:the mediator} {C:said}. | nested:denied',
  '{X:"{S2:The front} left the town and {C2:denied} {X2:the raid}, and we believe it,"} {S:the mediator} {C:said}. | nested:denied',
  '{S:The ministry} {C:said} in a statement {X:{X2:that the rebels}, {C2:according to} {S2:prisoners}, {X2:were short of fuel}}. | nested:according_to',
  '{S:Reuters} {C:reported}, {C2:citing} {S2:two officials}, {X:that the talks had failed}. | nested:citing',
];

/** Who speaks, and what kind of source that is. */
export const SPEAKER_CASES: readonly string[] = [
  '{S:He} further {C:stressed} {X:that the bridge had to be held}. | named_person',
  '{S:The Inter-Coastal Public Liaison (ICPL)} {C:stated} {X:that nine boats were stopped}. | named_org',
  '{S:The mapping project FrontWatch} {C:said} {X:the hill had changed hands}. | named_org',
  '{S:A tribal rights forum} {C:demanded} {X:an inquiry into the raid}. | unnamed_other unnamed',
  '{S:Sources in the ministry} {C:said} {X:the envoy was ill}. She left at dawn. | unnamed_official unnamed',
  'The road links Osra to the coast, and the pass linking the two valleys is shut.',
  'It is worth mentioning that the mill was rebuilt in May.',
];

/** Who a short phrase stands for, over several sentences. */
export const ANTECEDENT_CASES: readonly string[] = [
  "{C:According to} {S:a leaked report}, {X:both sides took children}. {S:The president's office} {C:said} {X:it was concerned}. | names:a_leaked_report;The_president's_office",
  '{S:The finance ministry} {C:said} {X:the budget was late}; {S:a spokesman} {C:declined to elaborate}{X:}. | official_body',
  '{S:Local radio} {C:put} {X:the toll at 31}. {S:The official news agency} {C:said} {X:it was 28}. | names:Local_radio;The_official_news_agency',
  '{S:The general} was quoted by the radio {C:as saying} {X:that the operation would go on}. | unnamed_official unnamed',
];

/** Two speakers in one sentence: each has what is theirs. */
export const TWO_SPEAKER_CASES: readonly string[] = [
  '{S:Witnesses} {C:reported} {X:hearing drones before dawn}, and {S:a teacher in the town} {C:said} {X:she had counted nine explosions}.',
  '{S:The Red Crescent} {C:put} {X:the number of displaced at 14,000}, while {S:local authorities} {C:spoke of} {X:20,000}.',
  '{S:Diplomats} {C:said} {X:that they doubted the army would sign}, and {S:one of them} {C:described} {X:the draft as dead}. | names:Diplomats;Diplomats',
  '{X:Nine boats were lost}, {S:the mayor} {C:said}, {X:in what {S2:a fisherman} {C2:called} {X2:the worst storm of his life}}.',
  '{X:{S2:The spokesman} {C2:condemned} {X2:the raid as a crime}}, {S:state media} {C:reported}. | nested:condemned',
  '{S:The radio} {C:reported} {X:the arrest}, {C2:quoting} {S3:a judge} {C3:as saying} {X2:{X3:that two men had confessed}}.',
  '{S:Two officials} {C:said} {X:the sides had agreed to an exchange}, though {S:one} {C:cautioned} {X:that details remained open}.',
  '{S:The agency} {C:reported} {X:that the convoy was ambushed}; {S:the ministry} {C:has not commented}{X:}.',
  '{S:The mayor} {C:insists} {X:no warning was given}: {X:"Nobody called us,"} {S:he} {C:says}.',
  '{S:A post on an account linked to the group}, seen by Reuters, {C:claimed} {X:the bombing}. | social unnamed',
];

/** A clause about somebody, with a speaker of its own. */
export const OBJECT_RELATIVE_CASES: readonly string[] = [
  '{S:The group}, which {S2:Kigali} {C2:denies} {X2:backing}, {C:said} {X:it held the airport}. | official_body denial names:Kigali;The_group',
  '{S:Ukraine}, {X2:which} {S2:Moscow} {C2:says} {X2:shelled the plant}, {C:denied} {X:the charge}. | official_body names:Moscow;Ukraine',
  '{S:The commander}, {X2:whom} {S2:the army} {C2:accuses} {X2:of killing 12 villagers}, {C:said} {X:he had fled}.',
  '{S:The militia}, {X2:which} {S2:the UN} {C2:says} {X2:killed 200 people}, {C:said} {X:it had fought only soldiers}. | names:the_UN;The_militia',
  '{S:The group} that Washington lists as a criminal organisation {C:said} {X:it had no part in the attack}. | armed_party',
  '{S:The doctor}, {X2:who} {S2:the government} {C2:said} {X2:had fled}, {C:told} reporters {X:he was in hiding}.',
  '{S:The mayor}, {X2:whom} {S2:the police} {C2:described} {X2:as a suspect}, {C:declined to comment}. | names:the_police;The_mayor',
  '{S:The rebels}, {X2:which} {S2:the ministry} {C2:accused} {X2:of firing the rockets}, {C:said} {X:they had nothing to do with them}.',
  '{S:The separatists}, {X2:whom} {S2:Baku} {C2:blames} {X2:for the blast}, {C:rejected} {X:the accusation}. | names:Baku;The_separatists',
  '{S:The gang}, {X2:which} {S2:police} {C2:believe} {X2:killed the mayor}, {C:denied} {X:it} in a video. | names:police;The_gang',
  '{S:The general}, about whom the opposition has complained, {C:said} {X:he would not resign}.',
  '{X:The ship that {S2:the navy} {C2:says} {X2:it sank} was a trawler}, {S:the owner} {C:said}.',
  '{S:A marine who swam ashore} {C:said} {X:his battalion had ceased to exist}.',
];
