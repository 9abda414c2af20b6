/**
 * Words that stand in many groups' names and in ordinary sentences too: a name made of nothing else ("southern
 * front", "border guard") is a name only when it is written as one. Folded, in the spelling of `name-words.ts`.
 */
export const COMMON_NAME_WORDS: ReadonlySet<string> = new Set(
  (
    'national liberation army armies front forces force united people peoples popular islamic revolutionary democratic ' +
    'resistance movement council guard guards guardians brigade brigades battalion battalions party union defense ' +
    'security special free new southern northern eastern western central border police coalition global international ' +
    'mission group groups organization alliance state military republican patriotic self support rapid task joint ' +
    'operation operations command red black white grey green men dignity lions den armed general public local village ' +
    'tribal mobilization protection units unit corps division legion regiment fleet air coast naval navy marine marines ' +
    'of the for and in on to with a an by from volunteer volunteers volcano shield nation home territorial coordination ' +
    'congress salvation justice equality unity peace change return reclamation dawn base hawks falcons tigers eagles ' +
    'giants belt right sector three percenters hearths order axe friends army proud boys islands world jihad holy ' +
    'struggle action direct martyrs victory conquest soldiers helpers supporters god party christian muslim street gang ' +
    'cartel clan family knights mothers fathers fighters rebels insurgents militants militia militias troops separatists ' +
    'faction committee committees assembly federation confederation internal intelligence service services agency elite ' +
    'counter terror terrorism rescue response emergency intervention stabilization multinational transitional interim ' +
    'government federal country homeland land commune citizens civil civilian peacekeeping junta students workers farmers women youth'
  ).split(' '),
);

/** Names that the news also writes in small letters. */
export const LOWER_CASE_NAMES: ReadonlySet<string> = new Set(
  (
    'peshmerga peshmergas shabiha taliban janjaweed contras naxalites naxals naxalite interahamwe basij mujahideen ' +
    'fedayeen wazalendo dozo dozos koglweogo autodefensas tatmadaw asayish kamajors colectivos zetas houthis houthi ' +
    'seleka naparama bundeswehr chetniks gendarmerie jandarma tontons'
  )
    .split(' ')
    .concat(
      'anti balaka',
      'mai mai',
      'mayi mayi',
      'global coalition',
      'village guards',
      'village guard',
      'village guard system',
      'hilltop youths',
      'us led coalition',
      'us led international coalition',
      'us led task force',
      'dan na ambassagou',
    ),
);
