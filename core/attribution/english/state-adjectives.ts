/** English names of states and capitals that stand for a government at war. By hand, 2026-11-22, CC0. */

/** Capital and country names with the adjective their forces go by. */
export const ADJECTIVE_OF: Readonly<Record<string, string>> = {
  kiev: 'ukrain', kyiv: 'ukrain', ukraine: 'ukrain', moscow: 'russia', russia: 'russia', kremlin: 'russia',
  damascus: 'syria', syria: 'syria', israel: 'israel', jerusalem: 'israel', baghdad: 'iraq', iraq: 'iraq', tehran: 'iran',
  iran: 'iran', ankara: 'turk', turkey: 'turk', islamabad: 'pakistan', pakistan: 'pakistan', delhi: 'india', india: 'india',
  kabul: 'afghan', khartoum: 'sudan', sudan: 'sudan', ethiopia: 'ethiopia', asmara: 'eritrea', eritrea: 'eritrea',
  rwanda: 'rwanda', kigali: 'rwanda', kinshasa: 'congo', congo: 'congo', baku: 'azerbaijan', azerbaijan: 'azerbaijan',
  yerevan: 'armenia', armenia: 'armenia', georgia: 'georgia', tbilisi: 'georgia', serbia: 'serb', belgrade: 'serb',
  croatia: 'croat', zagreb: 'croat', yemen: 'yemen', riyadh: 'saudi', lebanon: 'leban', egypt: 'egypt', cairo: 'egypt',
  jordan: 'jordan', libya: 'libya', tripoli: 'libya', mali: 'mali', bamako: 'mali', niger: 'niger', chad: 'chad',
  myanmar: 'myanmar', burma: 'burm', thailand: 'thai', bangkok: 'thai', cambodia: 'cambodia', vietnam: 'vietnam', hanoi: 'vietnam',
  china: 'chin', beijing: 'chin', taiwan: 'taiwan', pyongyang: 'korea', seoul: 'korea', washington: 'american', london: 'brit',
  argentina: 'argentin', venezuela: 'venezuela', colombia: 'colombia', nigeria: 'nigeria', somalia: 'somali', kenya: 'kenya',
}; // biome-ignore format: a table

/** Words for the forces of a state. */
export const FORCES =
  /^(?:army|armies|troops?|forces?|soldiers?|military|jets?|warplanes?|drones?|missiles?|strikes?|airstrikes?|raids?|artillery|tanks?|shelling|brigade|navy|formations|firing)$/;
