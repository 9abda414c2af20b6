/** Names of states and the like that stand for a government as a source. English short names, lower case; 2026-11-22. */
const COUNTRIES = new Set(
  (
    'afghanistan,albania,algeria,angola,argentina,armenia,australia,austria,azerbaijan,bahrain,bangladesh,belarus,belgium,benin,bolivia,' +
    'bosnia,botswana,brazil,britain,bulgaria,burkina faso,burma,burundi,cabo verde,cambodia,cameroon,canada,cape verde,central african republic,chad,chile,china,colombia,congo,costa rica,' +
    'croatia,cuba,cyprus,denmark,djibouti,ecuador,egypt,el salvador,eritrea,estonia,ethiopia,finland,france,gabon,georgia,germany,' +
    'ghana,greece,guatemala,guinea,haiti,honduras,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,' +
    'japan,jordan,kazakhstan,kenya,kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,liberia,libya,lithuania,macedonia,malawi,malaysia,' +
    'mali,malta,mauritania,mexico,moldova,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,nicaragua,niger,' +
    'nigeria,north korea,norway,oman,pakistan,panama,paraguay,peru,philippines,poland,portugal,qatar,romania,russia,rwanda,saudi arabia,' +
    'senegal,serbia,sierra leone,singapore,slovakia,slovenia,somalia,south africa,south korea,south sudan,soviet union,spain,sri lanka,' +
    'sudan,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,togo,tunisia,turkey,türkiye,turkmenistan,uganda,ukraine,' +
    'united arab emirates,united kingdom,united states,uruguay,uzbekistan,venezuela,vietnam,yemen,zambia,zimbabwe,us,u.s.,uk,u.k.,uae,' +
    'u.a.e.,usa,ussr,yugoslavia,czechoslovakia,czech republic,democratic republic of congo,democratic republic of the congo,dominican republic,dr congo,east timor,' +
    'equatorial guinea,hong kong,new zealand,north macedonia,papua new guinea,republic of congo,trinidad and tobago,vatican city,addis ababa,new delhi,' +
    'abu dhabi,phnom penh,kuala lumpur,buenos aires,port-au-prince,san salvador,mexico city,east germany,west germany,north vietnam,south vietnam,' +
    'rhodesia,zaire,european union,eu,united nations,un'
  ).split(','),
);

/** Whether a lower-case name is that of a state. */
export function isCountry(lower: string): boolean {
  return COUNTRIES.has(lower);
}
