/** Names written as no list has them, or broken by a line or by characters that take no room. As in `lines.ts`, one case a line. */
export const LINES_OF_SPELLINGS: readonly string[] = [
  // No country named.
  'Clashes broke out in [[Deirezzor]] overnight.',
  'Trucks crossed at [[Boukamal]] on Monday.',
  'Shells fell near [[Qunaytra]] on Monday.',
  'Families fled from [[Boukamal]] towards [[Raqqa]].',
  // The article joined to the name.
  'Shells fell on [[Aleppo]] and on [[Almayadin]].',
  'Officials in [[Sudan]] said [[Elfasher]] and [[Elgeneina]] were cut off.',
  'In [[Iraq]] the road from [[Alqaim]] to [[Alhaditha]] was shut.',
  'Rebels left [[Jisr Alshughur]] in [[Syria]].',
  // French and Bedouin ears.
  'A school in [[Khan Cheikhoun]] in [[Syria]] was hit.',
  'Kurdish police in [[Gamishli]], [[Syria]], held two men.',
  // A rare English word has the same sounds.
  'Police in [[Takrit]], [[Iraq]], found the car.',
  'Persons are no places: Abu Bakr al-Karbouly was held in [[Iraq]].',
  'Guests came to [[Pakistan]] at Passover.',
  // Lines that break behind a hyphen.
  'Shells landed south of [[Deir ez-\nZor]] overnight.',
  'Trucks crossed at [[al-\nBukamal]] into [[Syria]].',
  'The men left [[Mazar-i-\nSharif]] at dawn.',
  // Zero-width spaces, soft hyphens, word joiners.
  'Shells landed south of [[Deir\u200b ez\u00ad-Z\u2060or]] overnight.',
  'Trucks crossed at [[a\u200bl-Buka\u00admal]] into [[Syria]].',
  'Shells fell on [[Mari\u200b\u00adupol]], \u2060[[Khan\u200b Younis]] and [[El\u2060 Fasher]].',
  'Families left [[Boukamal]]\u200b and \ufeff[[Idlib]].',
  'The flight [[Idlib]]\u200b[[Aleppo]] was late.',
];
