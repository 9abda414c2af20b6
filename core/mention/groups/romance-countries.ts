/**
 * Countries as the news in French, Spanish and Portuguese names them: `label | adjectives | names`. Adjectives stand in
 * their masculine form; the other forms are made from it. Names that differ from the English ones by accents alone are
 * left out. Written for this project from general knowledge, 2026-11-22; CC0.
 */
const LINES: readonly string[] = [
  'Afghanistan|afghan|Afganistán',
  'Algeria|algérien,argelino|Algérie,Argelia,Argélia',
  'Angola|angolais,angolano|',
  'Argentina|argentino,argentin|Argentine',
  'Armenia|arménien,armenio|Arménie',
  'Azerbaijan|azerbaïdjanais,azerbaiyano|Azerbaïdjan,Azerbaiyán',
  'Benin|béninois|',
  'Bolivia|boliviano,bolivien|Bolivie',
  'Brazil|brasileiro,brasileño,brésilien|Brasil,Brésil',
  'Burkina Faso|burkinabè,burkinabé|',
  'Burundi|burundais|',
  'Cameroon|camerounais,camerunés|Cameroun,Camerún',
  'Central African Republic|centrafricain,centroafricano|Centrafrique,République centrafricaine',
  'Chad|tchadien,chadiano|Tchad',
  'Chile|chileno,chilien|Chili',
  'Colombia|colombiano,colombien|Colombie',
  "Côte d'Ivoire|ivoirien|",
  'Cuba|cubano,cubain|',
  'DR Congo|congolais,congoleño|RDC,République démocratique du Congo',
  'Ecuador|ecuatoriano,équatorien|Équateur',
  'Egypt|égyptien,egipcio|Égypte,Egipto',
  'El Salvador|salvadoreño,salvadorien|',
  'Ethiopia|éthiopien,etíope|Éthiopie,Etiopía',
  'France|français,francés|Francia',
  'Guatemala|guatemalteco,guatémaltèque|',
  'Guinea|guinéen|Guinée',
  'Haiti|haïtien,haitiano|',
  'Honduras|hondureño|',
  'Iran|iranien,iraní|Irán',
  'Iraq|irakien,iraquí|Irak',
  'Israel|israélien,israelí|',
  'Kenya|kényan|',
  'Lebanon|libanais,libanés|Liban,Líbano',
  'Libya|libyen,libio|Libye,Libia',
  'Mali|malien,maliense|',
  'Mauritania|mauritanien,mauritano|Mauritanie',
  'Mexico|mexicano,mexicain|Mexique',
  'Morocco|marocain,marroquí|Maroc,Marruecos',
  'Mozambique|mozambicain,moçambicano,mozambiqueño|Moçambique',
  'Myanmar|birman,birmano|Birmanie,Birmania',
  'Nicaragua|nicaragüense|',
  'Niger|nigérien,nigerino|',
  'Nigeria|nigérian,nigeriano|',
  'Palestine|palestinien,palestino|',
  'Paraguay|paraguayo|',
  'Peru|peruano,péruvien|Pérou',
  'Philippines|philippin,filipino|Filipinas',
  'Russia|russe,ruso|Russie,Rusia,Rússia',
  'Rwanda|rwandais,ruandés|Ruanda',
  'Senegal|sénégalais|',
  'Somalia|somalien,somalí|Somalie',
  'South Sudan|sud-soudanais|Soudan du Sud,Sudán del Sur',
  'Spain|espagnol|España,Espagne',
  'Sudan|soudanais,sudanés|Soudan',
  'Syria|syrien,sirio|Syrie,Siria',
  'Togo|togolais|',
  'Tunisia|tunisien,tunecino|Tunisie,Túnez',
  'Turkey|turc,turco|Turquie,Turquía',
  'Uganda|ougandais,ugandés|Ouganda',
  'Ukraine|ukrainien,ucraniano|Ucrania,Ucrânia',
  'United Kingdom|britannique,británico|Royaume-Uni,Reino Unido',
  'United States|américain,estadounidense|États-Unis,Estados Unidos',
  'Venezuela|venezolano,vénézuélien|',
  'Yemen|yéménite,yemení|',
];

/** A country's words in one of these languages. */
export interface RomanceCountry {
  readonly label: string;
  readonly adjectives: readonly string[];
  readonly names: readonly string[];
}

const list = (cell: string | undefined) => (cell ?? '').split(',').filter((word) => word !== '');

export const ROMANCE_COUNTRIES: readonly RomanceCountry[] = LINES.map((line) => {
  const [label = '', adjectives, names] = line.split('|');
  return { label, adjectives: list(adjectives).flatMap(inflected), names: list(names) };
});

/** "malien, malienne, maliens, maliennes"; "peruano, peruana, peruanos, peruanas". */
function inflected(adjective: string): string[] {
  if (adjective.endsWith('o')) {
    const stem = adjective.slice(0, -1);
    return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
  }
  if (adjective === 'turc') return ['turc', 'turque', 'turcs', 'turques'];
  if (adjective.endsWith('és'))
    return [adjective, ...['esa', 'eses', 'esas'].map((end) => adjective.slice(0, -2) + end)];
  if (/[eèé]$/u.test(adjective)) return [adjective, `${adjective}s`];
  if (adjective.endsWith('í')) return [adjective, `${adjective}es`, `${adjective}s`];
  const feminine = adjective.endsWith('en') ? `${adjective}ne` : `${adjective}e`;
  const plural = adjective.endsWith('s') ? adjective : `${adjective}s`;
  return [adjective, feminine, plural, `${feminine}s`];
}
