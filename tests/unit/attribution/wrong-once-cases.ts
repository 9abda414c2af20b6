/**
 * What readers saw go wrong on pages, one line each, in our own words; no event in them is real. Marks as in
 * `theatre-cases.ts`; `names:A;B` lists the canonical names of the sources in order, with "_" for a space.
 */
export const WRONG_ONCE_CASES: readonly string[] = [
  // Sources of a body are unnamed, whatever the body is called
  '{S:Sources in the Mountain Rifles} {C:said} {X:two men were held near the ford}. | unnamed_official unnamed',
  '{S:Sources inside the Ardan Front} {C:said} {X:the envoy had left}. | unnamed_official unnamed',
  // "According to" brings its own source and the whole clause
  '{C:According to} {S:eyewitnesses}, {X:gunfire was heard from the mill side of the river}. | witness unnamed',
  '{C:According to} {S:a statement by the Lower Valley Guard (LVG)}, {X:the third company reinforced its posts on the far side of the ridge, west of Osra}. | names:Lower_Valley_Guard',
  '{X:The cabinet had fallen}, {C:according to} {S:state news agency Belta}. | media',
  '{X:Forty shells landed in one night}, {C:according to} {S:the local monitoring group Dawn Watch}. | named_org',
  // Agentless
  '{C:It is learnt} {X:that the capital has sent four more companies}. | none',
  '{C:It was learned} {X:that the talks had been moved to another town}. | none',
  '{X:Two columns} {C:were also reported} {X:near the dam}. | none',
  "{X:Alleged 'enemy depots' near Osra were} {C:reportedly} {X:emptied last week}. | none",
  // Conjoined sources
  '{X:Nine people drowned}, {S:medics and two residents} {C:said}. | unnamed names:medics_and_two_residents',
  '{X:The rebels took the mill on Monday}, {S:residents and a local official} {C:said}. | witness unnamed names:residents_and_a_local_official',
  // Names
  '{S:The Coastal Observatory for Human Rights}, a monitor based in Britain, {C:documented} {X:eleven wrecks}. | named_org names:The_Coastal_Observatory_for_Human_Rights',
  '{S:Its director, Karim Haddad,} {C:said} {X:the count was not final}. | named_person names:Karim_Haddad',
  'A monitor, {S:the Coastal Observatory for Human Rights}, {C:said} {X:the count was not final}. | named_org names:the_Coastal_Observatory_for_Human_Rights',
  '{S:The Belmaran Ministry of National Defence} {C:did not respond to a request for comment}. | declined names:The_Belmaran_Ministry_of_National_Defence',
  '{S:The Coordination Committee on Hill Integrity (CCHI)} {C:condemned} {X:the raid}. | names:The_Coordination_Committee_on_Hill_Integrity',
  // Silence has no content
  '{S:The presidency} {C:did not immediately reply to requests for comment}. | official_body declined',
  // What was not checked
  'It was [H:not possible to verify] the accounts.',
  'This newspaper [H:could not independently verify] the claims.',
  'Independent [H:verification is not possible] as the road is shut.',
  // What stands before the sentence is no part of it
  '14:32 {S:The Defence Ministry} {C:says} {X:it has downed three drones}. | armed_party names:The_Defence_Ministry',
  'OSRA, April 20, 1999 (Agencies): {X:Thousands of people left the town on Monday}, {S:the military} {C:said}. | armed_party',
  // Classes
  '{S:A spokesman for President Anton Belov} {C:called} {X:the report "a lie for foreign ears"}. | unnamed_official unnamed mixed',
  '{S:The parish priest, Father Luis Montoya,} {C:said} {X:he had seen the lorries}. | named_person names:Luis_Montoya',
  '{S:State-run MKTV} {C:said} {X:the bridge had been repaired}. | media',
  '{S:The Supreme Command} {C:declares} {X:a truce of ten days}. | armed_party names:The_Supreme_Command',
  '{S:The General Command} {C:declares} {X:a truce of ten days}. | armed_party names:The_General_Command',
  '{S:The office of the prime minister} {C:condemned} {X:the raid}. | official_body names:The_office_of_the_prime_minister',
  '{S:An Interior Ministry official it did not name} {C:said} {X:the general was dead}. | unnamed_official unnamed names:An_Interior_Ministry_official',
  // Reports inside reports
  '{S:The radio} {C:quoted} {S2:the Defence Ministry} {C2:as saying} {X:that its units had held the bridge}. | nested:as_saying',
  // Plain reports
  '{S:We} {C:state} {X:that our losses were four}.',
  '{S:Nurses who worked there} {C:have told} observers {X:that no armed person entered the building}. | unnamed',
  '{S:The president} {C:tweets} {X:that his army has freed seven villages}. | named_person',
  '{S:Video posted by local channels} {C:appears to show} {X:a column of burnt tanks}. | social unnamed',
  '{S:A hill source contacted by our page} {C:says} {X:the two movements fought apart}. | unnamed_other unnamed',
  '{C:Reports} {X:that a helicopter was shot down} remain unconfirmed. | none',
  '{S:The General Command} {C:holds} {X:the governor responsible for the bombing of the hamlet}. | armed_party',
  '{X:Most of the dead} {C:were accused by} {S:gang members} {X:of witchcraft}. | unnamed_official unnamed',
  '{S:Independent estimates} {C:put} {X:the figure at 250}. | document',
  'The hill was bare, and {X:the airfield there} {C:is understood} {X:to have been closed}. | none',
  // Silence
  '{C:There was no immediate response from} {S:the rebels}. | armed_party declined',
  // Second reading: what stands before, behind and between
  '{X:The claim} {C:was denied by} {S:a military spokesman}. | unnamed_official unnamed denial',
  '{X:The envoy}, {C:it was learned}, {X:left at dawn}. | none',
  '{S:The radio} {C:made clear} {X:that the guards had not been called}. | media',
  '{X:The ARL, the river branch of the front,} {C:is suspected of} {X:the raid}. | none',
  '{X:Fighters ambushed a convoy near the mill}, {S:a doctor} {C:told} Reuters, in the worst clash since May. | unnamed_other unnamed',
  '{S:The command} {C:announced} {X:that the operation, code-named "Spring Rain", was meant to push the rebels back}. | armed_party',
  '{S:The radio} {C:said} {X:the guards "will do their duty"}, but {S2:it} {C2:made clear} {X2:that they had not yet been called}. | media',
  '{S:The army} {C:was quoted as warning} {X:its neighbour of the consequences of the raid}. | armed_party',
  '{S:A man whose sister was killed} {C:told} the BBC {X:that he had heard a plane before the blast}. | unnamed',
  '{S:The army} {C:claims} {X:that it killed nine of our men}; {S2:we} {C2:state} {X2:that our losses were four}. | armed_party',
  '{C:There was no immediate comment from} {S:the rebels}, who have long refused to lay down arms. | declined',
  // Third reading
  '{S:Jean "Ti Loup" Marcelin}, who leads the alliance, {C:said} {X:the gangs would hold the port}. | named_person',
  '{S:His office} {C:did not respond to messages} left by this agency. | declined',
  '{S:The minister} {C:has made no public statement}. | declined',
  '{X:"Nobody holds the road,"} {C:said} {S:a Red Cross delegate}. | unnamed_official unnamed',
  '{C:According to} {S:witnesses and local radio reports}, {X:shots were heard near the airport}. | witness unnamed',
  // Fourth reading: bodies that sound like persons, denials of doing, reports of a thing, links cut off
  '{S:Agence Osra-Presse} {C:reported} {X:that the bridge was closed}. | media',
  '{S:Prensa Belmara} {C:reported} {X:that the bridge was closed}. | media',
  '{S:Deutsche Presse-Agentur} {C:reported} {X:that the bridge was closed}. | media',
  '{S:Maxar} {C:said} {X:the pictures showed 40 tanks}. | named_org',
  '{S:Planet Labs and Maxar} {C:said} {X:the runway was cratered}. | named_org',
  '{S:Iraq Body Count} {C:put} {X:the toll at 12}. | named_org names:Iraq_Body_Count',
  '{S:Médecins Sans Frontières} {C:said} {X:the hospital was hit}. | named_org',
  '{S:Photographs reviewed by The Osra Times} {C:show} {X:three craters}. | document',
  '{S:The army} {C:denies} {X:using cluster bombs}. | armed_party denial',
  '{S:The government} {C:denies} {X:supplying the rebels}. | official_body denial',
  'There were unconfirmed {C:reports of} {X:looting in the town}. | none',
  'Unconfirmed {C:reports of} {X:looting} came from the north. | none',
  '{C:According to} {S:Interfax}, which {C2:cited} {S2:TASS}, {X:three ships left port}. | media via:TASS names:Interfax',
  '{S:SANA} {C:said} {X:rebels fired rockets}. {S2:The Coastal Observatory} {C2:said} {X2:nine people died}. {S3:The agency} {C3:wrote} {X3:that the army had held fire}. | names:SANA;The_Coastal_Observatory;SANA',
  // Fifth reading: other clauses, capitals that are surnames, who saw
  '{S:The Osra Army} {C:said} {X:that it had overrun the base}, and {S2:junta spokesman Ilya Soren} {C2:did not answer calls}{X2:}. | armed_party names:The_Osra_Army;Ilya_Soren',
  '{S:The army} {C:denied} {X:shelling Osra}, and {S2:a UN spokesman, Karl Brandt,} {C2:said} {X2:400 shells had fallen}. | names:The_army;Karl_Brandt',
  '{S:Maj. Robert Jordan} {C:said} {X:the airport was shelled}. | named_person names:Robert_Jordan',
  '{S:Officials} {C:could not be reached}, and {S2:a guard who saw the raid} {C2:said} {X2:the men wore uniforms}. | declined',
  '{S:The front}, which {S2:Kasta} {C2:says} {X2:killed nine soldiers}, {C:called} {X:the attack an act of war}. | names:Kasta;The_front',
  '{S:Global New Light of Myanmar} {C:said} {X:the town was calm}. | media',
  '{S:Troops fighting the Osra Front} {C:said} {X:they had withdrawn}. | armed_party names:Troops',
];
