/** Which annotations of LGL are nationality words, by the rule of the corpus kit's scorer: never shown, never learned. */
const DEMONYM =
  /^(?:[A-Z][a-z]+(?:ian|ians|ean|eans|ese|ish|ans|an|i|is)|French|Dutch|Greek|Greeks|Czech|Thai|Kurds|Turks|Serbs|Arab|Arabs|Welsh|Swiss|(?:South|North|West|East|Latin|Central) [A-Z][a-z]+(?:an|ans|ean|eans|ian|ians))$/;

const PLACES_THAT_LOOK_SO = new Set(
  'Japan|Jordan|Sudan|Iran|Afghanistan|Pakistan|Oman|Kazakhstan|Uzbekistan|Kurdistan|Taiwan|Milan|Michigan|Bhutan|Azerbaijan|Dagestan|Turkmenistan|Kyrgyzstan|Tajikistan|Yerevan|Tehran|Isfahan|Durban|Abidjan|Ramadi|Delhi|Saudi|Mali|Haiti|Fiji|Burundi|Malawi|Hawaii|Brunei|Missouri|Mississippi|Miami|Cincinnati|Bali|Nairobi|Dubai|Mumbai|Karachi|Tripoli|Benghazi|Djibouti|Eritrea|South Sudan|Xinjiang|Wuhan|Hainan|Hunan|Henan|Yunnan|Sichuan|Abu Dhabi|Idlib|Kivi'.split(
    '|',
  ),
);

export function isDemonym(text: string): boolean {
  return DEMONYM.test(text) && !PLACES_THAT_LOOK_SO.has(text) && !/(stan|istan)$/.test(text);
}
