/**
 * Words inside groups' names that newsrooms transliterate in several ways, on the left, and the one spelling they are
 * compared under, on the right. Folded forms only. Compiled for this project, 2026-11-22; CC0.
 */
const LINES = [
  'jaish jeish gaish jaysh: jaysh',
  'kataib kitaib: kataib',
  'katiba katibah katibat: katibat',
  'harkat harakah haraka harakat: harakat',
  'hizbullah hizballah hizbollah hezballah hezbullah hizbulla: hezbollah',
  'hizb hezb hizbul hezbul: hizb',
  'jamaat jamaatul jamat jamaa jamaah jamatul: jamaat',
  'mujahidin mujahedin mujahedeen mojahedin mujahiddin moudjahidine: mujahideen',
  'qaida qaeda kaida qaidah: qaeda',
  'shabab shabaab chabab: shabaab',
  'sunna sunnah: sunna',
  'islamiyya islamiyyah islamia islamiyah: islamiya',
  'firqa firqat: firqat',
  'faylaq failaq: faylaq',
  'taleban: taliban',
  'huthi huthis: houthi',
  'deen dine: din',
  'tawheed tauhid tawhid: tawhid',
  'muslimeen: muslimin',
  'usud osoud usood: usud',
  'tehreek tehrik tahrik: tehrik',
  'tayyiba tayyaba taiba toiba taibah tayba: taiba',
  'mohammad muhammad mohamed muhammed: mohammed',
  'beit bait bayt: bayt',
  'waleed walid: walid',
  'bin ibn: ibn',
  'shuhada shohada: shuhada',
  'aqsa aksa: aqsa',
  'fateh fath: fatah',
  'wal wa: wa',
  'guerilla guerrilla: guerrilla',
  'guerillas guerrillas: guerrillas',
  'organisation: organization',
  'organisations: organizations',
  'defence: defense',
  'labour: labor',
  'peoples: peoples',
  'saint st: st',
  'marti: marti',
];

/** Folded word to the spelling it is compared under. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  LINES.flatMap((line): [string, string][] => {
    const [variants = '', spelling = ''] = line.split(': ');
    return [...variants.split(' '), spelling].map((variant): [string, string] => [variant, spelling]);
  }),
);
