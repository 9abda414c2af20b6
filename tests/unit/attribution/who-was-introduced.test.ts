/**
 * Whom "he", "she" and "the official" mean when somebody has been brought in since the last who spoke, with the whole
 * glossary. One line each: `text | name of the last source | id of its side`, or nobody.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseArticle, type Knowledge } from '../../../core/analyse-article.ts';
import { inputFromText } from '../../../core/article/input-from-text.ts';
import { loadTestKnowledge } from '../../support/knowledge.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadTestKnowledge();
});

function lastSource(text: string) {
  const { attributions } = analyseArticle(inputFromText({ text }), knowledge);
  const last = [...attributions].sort((a, b) => (a.source[0]?.[0] ?? 0) - (b.source[0]?.[0] ?? 0)).at(-1);
  return `${last?.canonicalSource} | ${last?.party ?? 'nobody'}`;
}

const table = (cases: readonly string[]) =>
  it.each(cases.map((line) => line.split(/ \| (.*)/)))('%s: %s', (text, source) =>
    expect(lastSource(text ?? '')).toBe(source),
  );

describe('the person just brought in, not the one who spoke before', () => {
  table([
    'Hamas spokesman Abu Obaida said the talks were over. In Jabalia, Salem Madi, 51, was digging with a spoon. "My sons are under here," he said. | Salem Madi | nobody',
    'Taliban spokesman Zabihullah Mujahid said the schools would stay shut. Parwana Omari teaches eleven girls in a cellar. "We keep the curtains drawn," she said. | Parwana Omari | nobody',
    'Houthi spokesman Yahya Saree said the tanker was hit. Captain Rajesh Nair came ashore in Djibouti. "It was a drone," he said. | Rajesh Nair | nobody',
    'M23 spokesman Lawrence Kanyuka said Bukavu was calm. Across the lake, a fisherman mended his net. He said the shooting had not stopped. | a fisherman | nobody',
    'Boko Haram leader Abubakar Shekau said the town was his. Two weeks later a teacher from Bama stood in the ruins. "They burned the books first," she said. | a teacher from Bama | nobody',
    'Russian Defence Minister Andrei Belousov said the line was broken. On the other bank, Mykola Hrynko fed his goats. He said the shells came from the east. | Mykola Hrynko | nobody',
    'FARC commander Ivan Marquez said the camp was empty. The bishop of Tumaco, Luis Quintero, walked there on Sunday. He said forty children were inside. | Luis Quintero | nobody',
    'Yahya Saree, the Houthi spokesman, said the crew was safe. The ship’s cook, a Filipino, was flown home. "I saw two boats," he said. | The ship’s cook | nobody',
    'PKK commander Murat Karayilan said no one was hurt. Zeynep, 19, lost her brother on the ridge. "He was a shepherd," she said. | Zeynep | nobody',
    'General Ratko Mladic said the buses were safe. A Dutch soldier counted the men who were led away. He said none came back. | A Dutch soldier | nobody',
    'Iranian Foreign Minister Abbas Araghchi said talks would go on. US envoy Carl Benning flew to Muscat. He said there was no date. | Carl Benning | nobody',
    'Hezbollah chief Naim Qassem said the group was whole. Nurses in Tyre bandaged Rami Faour, 29, for burns. "I was asleep," he said. | Rami Faour | nobody',
    'NATO spokesman Jamie Shea said the column was military. At the ford, farmer Agim Krasniqi, 58, buried his mule. "We waved," he said. | Agim Krasniqi | nobody',
    'RSF adviser Al-Basha Tibiq said the ward was empty. Every morning Awatif Osman walks there. "They need water," she said. | Awatif Osman | nobody',
    'Al-Shabaab spokesman Ali Dheere said the base fell. In the yard stood Abdi Warsame with a rake. He said nobody had come. | Abdi Warsame | nobody',
    'Somali President Hassan Sheikh Mohamud said the road was open. A herder named Abdi Warsame turned back. He said there were mines. | Abdi Warsame | nobody',
    'An army officer said the ambush had failed. The rebels’ commander, Joao Mabunda, received us in a clearing. "We took nine rifles," he said. | Joao Mabunda | nobody',
    'Taliban minister Amir Khan Muttaqi said women were free. A midwife in Herat locked her clinic. She said men with sticks had come. | A midwife in Herat | nobody',
    'Prime Minister Najib Mikati said the south was calm. In Marjayoun, a priest rang the bell. "Twelve families stayed," he said. | a priest | nobody',
    'Mehmet Aslan left the town in March. He said the bridge was gone. | Mehmet Aslan | nobody',
  ]);
});

describe('with the side of their own', () => {
  table([
    'Israeli Defence Minister Yoav Gallant said the army would stay. Hamas leader Ismail Haniyeh landed in Doha. He said there would be no deal. | Hamas leader Ismail Haniyeh | hamas',
    'Hamas official Osama Hamdan rejected the offer. An Israeli army officer showed reporters a shaft. The officer said it was forty metres deep. | An Israeli army officer | idf',
    'A Hezbollah official dismissed the report. A Kenyan official landed in Beirut. The official said both sides had signed. | A Kenyan official | nobody',
    'Taliban spokesman Zabihullah Mujahid said the post was taken. A Swedish diplomat drove to the border. The diplomat said the post was empty. | A Swedish diplomat | nobody',
  ]);
});

describe('the speaker goes on where nobody new is told of', () => {
  table([
    'Governor Leyla Sahin said the dam would hold. The river rose in the night. She said the sluices were open. | Leyla Sahin | nobody',
    'Colonel Ivan Petrenko said the island was free. Moscow’s fleet lies to the south. The drone hit two boats. He said the flag was up. | Ivan Petrenko | nobody',
    'Amadou Keita said the village was burned. The mosque stands behind the well. No soldier has come. He said he would leave. | Amadou Keita | nobody',
    'Amadou Keita said the village was burned. Omar Traore was killed at the well. He said the men wore boots. | Amadou Keita | nobody',
    'Amadou Keita said the village was burned. Keita has farmed there for years. He said the men wore boots. | Amadou Keita | nobody',
    'Amadou Keita said the village was burned. A column of smoke rose from the market. He said the men wore boots. | Amadou Keita | nobody',
    'Amadou Keita said the village was burned. Wadi Hamra lies to the east. He said the men wore boots. | Amadou Keita | nobody',
    'Amadou Keita said the village was burned. Residents fled to the hills. He said the men wore boots. | Amadou Keita | nobody',
    'Amadou Keita said the village was burned. Oumar Traore took him in. He added that the men wore boots. | Amadou Keita | nobody',
    'Amadou Keita said the village was burned. "Oumar Traore ran to the well. He was shot there," he said. | Amadou Keita | nobody',
    'Amadou Keita said the village was burned. Fatima Diallo took him in. He said the men wore boots. | Amadou Keita | nobody',
    'Jon Lund, a police officer, said the road was shut. Residents waited in buses. The officer said it would open at noon. | Jon Lund | nobody',
  ]);
});

describe('“she” is nobody known as he', () => {
  table([
    'Colonel Ivan Petrenko said the island was free. She said the flag was up. | She | nobody',
    'Mary Okello said the road was mined. Abdul Karim Deng said it was open. She said her cart was lost. | Mary Okello | nobody',
    'Spokesman Deng Akol said the road was open. "It is mined," she said. | she | nobody',
    'Mary Okello said the road was mined. Tolu Adeyi lost a cart. She said nobody had come. | She | nobody',
    'Russia’s Orlov flew to Minsk. "We agree," he said. | he | nobody',
  ]);
});
