/** English names of states and capitals that stand for a government at war. By hand, 2026-11-22, CC0. */

/** The adjective that forces go by, as far as all its forms share it, before the names of their state and its capital. */
const STATES = `
  ukrain: kiev kyiv ukraine
  russia: moscow russia kremlin
  syria: damascus syria
  israel: israel jerusalem
  iraq: baghdad iraq
  iran: tehran iran
  turk: ankara turkey
  pakistan: islamabad pakistan
  india: delhi india
  afghan: kabul
  sudan: khartoum sudan
  ethiopia: ethiopia
  eritrea: asmara eritrea
  rwanda: rwanda kigali
  congo: kinshasa congo
  azerbaijan: baku azerbaijan
  armenia: yerevan armenia
  georgia: georgia tbilisi
  serb: serbia belgrade
  croat: croatia zagreb
  yemen: yemen
  saudi: riyadh
  leban: lebanon
  egypt: egypt cairo
  jordan: jordan
  libya: libya tripoli
  mali: mali bamako
  niger: niger
  chad: chad
  myanmar: myanmar
  burm: burma
  thai: thailand bangkok
  cambodia: cambodia
  vietnam: vietnam hanoi
  chin: china beijing
  taiwan: taiwan
  korea: pyongyang seoul
  american: washington
  brit: london
  argentin: argentina
  venezuela: venezuela
  colombia: colombia
  nigeria: nigeria abuja lagos
  argentin: buenos_aires
  philippin: philippines manila
  algeri: algiers algeria
  morocc: rabat morocco
  tunisi: tunis tunisia
  french: paris france
  german: berlin germany bonn
  chines: peking peiping
  vietnamese: saigon
  lankan: colombo sri_lanka
  indonesi: jakarta indonesia
  nepal: kathmandu nepal
  bangladesh: dhaka bangladesh
  portugu: lisbon portugal
  rhodesi: salisbury rhodesia
  african: pretoria south_africa
  angol: luanda angola
  mozambi: maputo mozambique
  ugand: kampala uganda
  burund: bujumbura burundi
  cameroon: yaoundé yaounde cameroon
  senegal: dakar senegal
  burkina: ouagadougou
  tanzan: dodoma tanzania
  zimbabw: harare zimbabwe
  liberia: monrovia liberia
  ecuador: quito ecuador
  peru: lima peru
  bolivi: bolivia
  mexic: mexico
  salvador: san_salvador el_salvador
  nicaragu: managua nicaragua
  guatemal: guatemala
  hondur: tegucigalpa honduras
  cuba: havana cuba
  haiti: haiti
  bosni: sarajevo bosnia
  yugoslav: yugoslavia
  kosov: pristina kosovo
  moldov: moldova
  tajik: dushanbe tajikistan
  kyrgyz: bishkek kyrgyzstan
  emirati: abu_dhabi
  bahrain: manama bahrain
  kuwait: kuwait
  qatar: doha
  greek: athens greece
  cypri: nicosia cyprus
  somali: somalia
  kenya: kenya
`;

/** Capital and country names with the adjective their forces go by. */
export const ADJECTIVE_OF: Readonly<Record<string, string>> = Object.fromEntries(
  STATES.trim()
    .split('\n')
    .flatMap((line) => {
      const [adjective = '', ...names] = line.trim().split(/:? /);
      return names.map((name) => [name.replaceAll('_', ' '), adjective]);
    }),
);

/** Words for the forces of a state. */
export const FORCES =
  /^(?:army|armies|troops?|forces?|soldiers?|military|jets?|warplanes?|drones?|missiles?|strikes?|airstrikes?|raids?|artillery|tanks?|shelling|brigade|navy|formations|firing|destroyers?|frigates?|warships?|gunboats?|aircraft|fighters|bombers?|helicopters?|pilots?|marines|paratroopers?|rockets?|infantry|armou?r|units?|fleet|submarines?|bombardments?|offensive|invasion|commandos?|gunners?|planes?|columns?|patrols?|staff)$/;
