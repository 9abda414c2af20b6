/** Sentences of our own from many theatres, each for a kind of error once made. As in `lines.ts`, one case a line. */
export const LINES_OF_THEATRES: readonly string[] = [
  // The second part of an Arabic name left small
  'Strikes hit [[Deir ezzor]] and [[Al-mayadin]] in [[Syria]].',
  'A bridge near [[Deir ez-zor]] was rebuilt.',
  'Buses left [[Tal abyad]] for [[Ras al-ayn]].',
  'Clashes in [[Khan sheikhoun]] went on past dark.',
  // Schools and centres that go on with "of"
  'She lectures at the London School of Economics in [[London]].',
  'The Kyiv School of Economics put the loss at ten billion.',
  'The Sana’a Center for Strategic Studies counted nine strikes.',
  // Halves of names
  'Herders and farmers fought in [[Maguindanao del Sur]].',
  'Troops left [[Maguindanao del Norte]] for [[Lanao del Sur]].',
  'Officials from [[Western Tigray]] met in [[Humera]].',
  'Islands in [[Lake Chad]] were cleared by the joint force.',
  // Names that are words or persons' names as well, beside places of their own country
  'Rebels took [[Sake]], west of [[Goma]].',
  'Rebels seized [[Sake]] and [[Minova]] within a day.',
  'Gunmen raided [[Baga]] on the shore of [[Lake Chad]].',
  'Gunmen overran [[Baga]] and [[Monguno]].',
  'Villagers of [[Barsalogho]] dug a trench to guard [[Kaya]].',
  'Gangs burned homes in [[Kenscoff]] and [[Cabaret]] in [[Haiti]].',
  'Fano fighters left [[Debre Tabor]] for [[Bahir Dar]], [[Gondar]] and [[Woldia]] in [[Ethiopia]].',
  // Areas that end in a capitalised word of kind
  'A monastery in [[Sagaing]] Township was bombed.',
  'It was the dead of night on Nov. 6 in [[Syria]].',
  // Press spellings of Somalia, Sudan, Yemen, the West Bank, Syria
  'Al-Shabaab fighters left [[Bulo Burde]] for [[Middle Shabelle]].',
  'Troops of [[Galmudug]] and [[Hirshabelle]] met in [[Dhusamareb]].',
  'Families from [[West Darfur]] crossed into [[Chad]].',
  'Settlers burned cars in [[Taybeh]], near [[Ramallah]].',
  'Shells fell on [[Deir Atiyah]] and [[Rankous]] in [[Syria]].',
  'Gunmen stormed the gold town of [[Mongbwalu]] in [[Ituri]].',
  'The army lost [[Namtu]] and then [[Homalin]] in northern [[Myanmar]].',
  // Half of a longer name that no list has, and a person behind a place
  'Gunmen blocked the road at Busra al-Nahr and at [[Busra al-Harir]].',
  'Shells landed near Aden Adde International Airport in [[Mogadishu]].',
  'Flights from [[Beirut International Airport]] went on.',
  'Planes turned back from Leeds Bradford Airport.',
  'On Monday [[Cairo]] Airport reopened, [[Baghdad]] Airport closed.',
  'In [[Damascus]] al-Sharaa met the envoys.',
];
