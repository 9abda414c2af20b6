import { describe, expect, it } from 'vitest';
import { findProvenance } from '../../../core/provenance/find-provenance.ts';
import { EMPTY_OUTLETS } from '../../../core/provenance/outlet-glossary.ts';
import { articleOf, lineOf } from './article-of.ts';

const correctionsOf = (line: string) => findProvenance(articleOf({ lines: [lineOf(line)] }), EMPTY_OUTLETS).corrections;

describe('newsrooms correct themselves in many words', () => {
  it.each([
    '(Corrects number of passengers in second paragraph)',
    '(Corrects spelling of the harbour master’s name in paragraph 4)',
    '(This May 4 story has been corrected to say sixty, not sixteen, passengers in paragraph 2)',
    '(This story has been refiled to fix a typo in the headline)',
    'This story has been corrected to show that the ferry turned back on Thursday.',
    'This version corrects the name of the river.',
    'This story corrects the spelling of the village.',
    'This story was first published on May 4, 2023. It was updated on May 5, 2023 to correct the number of passengers.',
    'For the record: The ferry carries sixty passengers, not sixteen.',
    'For the record, 10:20 a.m. May 5: An earlier version gave the wrong river.',
    'A correction was made on May 5, 2023: An earlier version of this article misstated the number of passengers.',
    'Because of an editing error, an earlier version of this article misstated the day.',
    'In an earlier version of this story, the river was named wrongly.',
    'The original version of this article gave the wrong day. We regret the error.',
    'This article originally stated that sixteen people were on board. It was sixty.',
    'We have corrected the number of passengers in this report.',
    'The article has been amended to reflect that sixty people were on board.',
    'We regret the error.',
    'Corrected: the ferry carried sixty passengers.',
    'Corrections and clarifications: the ferry carried sixty passengers.',
    'Correction, May 5, 2023: The ferry carried sixty passengers.',
    'CORRECTION | The ferry carried sixty passengers.',
    'UPDATE 5 May: A previous version of this article gave the wrong river.',
    'Retraction: We have withdrawn our story of 4 May about the ferry.',
    'Editor’s note: This article has been retracted.',
    'In einer früheren Version dieses Artikels hieß es, die Fähre sei gesunken. Das ist falsch.',
    'Korrekturhinweis: Die Fähre trug sechzig Passagiere.',
    'Wir haben die Zahl der Passagiere korrigiert.',
    'Une version précédente de cet article donnait un autre nombre de passagers.',
    'Cet article a été corrigé le 5 mai.',
    'Rectificatif du 5 mai : le bac portait soixante passagers.',
    'Una versión anterior de este artículo daba otro número de pasajeros.',
    'Este artículo ha sido corregido.',
    'Aclaración: el transbordador llevaba sesenta pasajeros.',
    'Uma versão anterior deste texto dava outro número de passageiros.',
    'Este texto foi corrigido em 5 de maio.',
    'Una versione precedente di questo articolo riportava un altro numero.',
    'Errata corrige: il traghetto portava sessanta passeggeri.',
    'In een eerdere versie van dit artikel stond een ander aantal passagiers.',
    'Rectificatie 5 mei: de veerboot had zestig passagiers.',
    'В предыдущей версии этой статьи было указано другое число пассажиров.',
    'Поправка от 5 мая: на пароме было шестьдесят пассажиров.',
    'У попередній версії цієї статті було вказано іншу кількість пасажирів.',
    'W poprzedniej wersji artykułu podano inną liczbę pasażerów.',
    'Bu haberin önceki sürümünde yolcu sayısı yanlış verilmişti.',
    'ورد في نسخة سابقة من هذا التقرير عدد آخر من الركاب.',
  ])('%s', (line) => {
    expect(correctionsOf(line)).toEqual([line]);
  });

  it.each([
    'Corrections officers at the prison: a report from the north',
    'An earlier version of this bill failed in the senate.',
    'An earlier version of this missile had a shorter range, the army said.',
    'The ministry issued a correction on Monday: sixty people, not sixteen, were on board.',
    'The minister said: we regret the error.',
    'Update: The ferry has left the harbour.',
    'This story has been updated throughout.',
    'For the record, he said, the ferry was late.',
    'The army has corrected its account of the raid.',
    'Die Armee hat ihre Angaben korrigiert.',
    'El ejército corrigió sus cifras.',
    'В предыдущей версии доклада были другие цифры.',
    'A previous version of the report, seen by the Lamp, was longer.',
    'Clarifications were sought from the ministry on Monday: none came.',
  ])('%s is none', (line) => {
    expect(correctionsOf(line)).toEqual([]);
  });
});
