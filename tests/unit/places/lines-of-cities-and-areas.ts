/** Sentences of our own on cities and the areas that bear their names: behind each name the kind of place that is meant. */
export const LINES_OF_CITIES_AND_AREAS: readonly string[] = [
  // The bare name is the city, alone and in lists.
  'Power failed in the cities of [[Baghdad: city]], [[Basra: city]] and [[Nasiriyah: city]].',
  'Bombs went off in [[Baghdad: city]], [[Kirkuk: city]] and [[Mosul: city]]. In [[Mosul: city]], one hit a market in the city centre.',
  'Drones hit flats in [[Odesa: city]] and [[Mykolaiv: city]].',
  'Aid reached the cities of [[Sanaa: city]], [[Saada: city]], [[Taiz: city]] and [[Marib: city]].',
  'Sirens sounded in [[Kyiv: city]], [[Lviv: city]] and [[Odesa: city]].',
  'Buses left [[Aleppo: city]], [[Idlib: city]] and [[Raqqa: city]].',
  'Shops shut in [[Zaporizhzhia: city]], [[Kherson: city]] and [[Mykolaiv: city]].',
  'Crowds met in [[Izmir: city]], [[Antalya: city]] and [[Ankara: city]].',
  'Blasts in [[Mykolaiv: city]] woke people at dawn.',
  'Police closed schools in [[Kandahar: city]], [[Herat: city]] and [[Kunduz: city]].',
  'He drove from [[Kirkuk: city]] to [[Basra: city]].',
  'Traders in [[Kano: city]], [[Kaduna: city]] and [[Sokoto: city]] went on strike.',
  'Trains stopped in [[Kharkiv: city]] and [[Poltava: city]], [[Ukraine: country]].',
  'Shells fell on [[Kharkiv: city]] and in the [[Kharkiv: area]] region. [[Kharkiv: city]] was dark.',
  // A word of kind makes it the area.
  'Hail fell on the provinces of [[Herat: area]], Umbarelle and [[Ghor: area]].',
  'Floods hit villages in [[Basra: area]] province.',
  'The governor of [[Mykolaiv: area]] oblast spoke at noon.',
  'Troops crossed the province of [[Taiz: area]] on foot.',
  'Farmers in [[Kirkuk: area]] governorate lost their wheat.',
  'Gunmen raided farms in [[Kaduna: area]] state.',
  'State-run mills shut; [[Hama: city]] state-run papers in [[Syria: country]] were silent.',
  'Snow fell on the [[Lviv: area]] region.',
  // So does one at the list.
  'Floods hit the provinces of [[Aleppo: area]], [[Idlib: area]] and [[Raqqa: area]].',
  'Fields burned in the regions of [[Zaporizhzhia: area]] and [[Kherson: area]].',
  'Dust storms closed [[Khuzestan: area]], [[Ilam: area]] and [[Kermanshah: area]] provinces.',
  'Polls opened in the oblasts of [[Odesa: area]], [[Mykolaiv: area]] and [[Kherson: area]].',
  'Cholera spread in [[Kano: area]], [[Kaduna: area]] and [[Sokoto: area]] states.',
  'A curfew holds in governorates including [[Baghdad: area]] and [[Basra: area]].',
  // Or a list of areas that are nothing else.
  'The storm passed over [[Anbar: area]], [[Diyala: area]] and [[Kirkuk: area?]].',
  // What the text said last holds until a word says otherwise.
  'Rain fell on [[Idlib: area]] province. Wells in [[Idlib: area]] are full, but the city of [[Idlib: city]] is dry.',
  'The city of [[Taiz: city]] is under siege. Roads across [[Taiz: area]] governorate are cut.',
  // States, and countries called like their capitals.
  'Voters in [[New York: area]], [[New Jersey: area]] and [[Connecticut: area]] queued.',
  'Lawyers in [[New York: city]] and [[Boston: city]] wrote to the court.',
  'Dockers in [[Singapore: country]], [[Djibouti: country]] and [[Kuwait: country]] went on strike.',
  'Envoys of [[Belgium: country]], [[Luxembourg: country]] and [[France: country]] met.',
];
