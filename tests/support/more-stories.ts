/** The story of the flood in languages that `language-words.json` does not hold. Every sentence is our own. */
export interface Story {
  readonly lang: string;
  readonly title: string;
  readonly byline: string;
  readonly date: string;
  readonly story: readonly string[];
}

export const MORE_STORIES: readonly Story[] = [
  {
    lang: 'de',
    title: 'Fluss schneidet den Hafen von der Altstadt ab',
    byline: 'Von Lena Brückner',
    date: '2. Mai 2024',
    story: [
      'Der Fluss ist in der Nacht zum Dienstag erneut gestiegen und hat die einzige Straße zwischen Hafen und Altstadt unterbrochen, teilte das Landratsamt mit.',
      'Boote brachten rund dreihundert Menschen in die Schule auf dem Hügel, wo Freiwillige Decken und heißen Tee bereithielten.',
      'Schon im Frühjahr hatten Ingenieure gewarnt, der Damm werde keine weitere Regenzeit überstehen, doch das Geld für die Reparatur kam nie an.',
      'Sie sei nur mit dem gegangen, was sie am Leib trug, sagte eine Bäckerin von der Brücke; ihre Nachbarn hätten bis zum Morgen auf dem Dach gewartet.',
      'Das Ministerium wies die Kritik zurück und verwies auf ein neues Pumpwerk, das im vergangenen Jahr flussaufwärts gebaut worden sei.',
      'Am Nachmittag begannen Soldaten, den Schlamm vom Marktplatz zu räumen, und die ersten Wagen mit Trinkwasser erreichten die Dörfer im Norden.',
    ],
  },
  {
    lang: 'fr',
    title: 'Le fleuve coupe le port de la vieille ville',
    byline: 'Par Claire Fontanel',
    date: '2 mai 2024',
    story: [
      'Le fleuve est de nouveau monté dans la nuit de lundi et a coupé la seule route entre le port et la vieille ville, a annoncé la préfecture.',
      'Des barques ont conduit près de trois cents personnes à l’école de la colline, où des bénévoles avaient préparé des couvertures et du thé chaud.',
      'Des ingénieurs avaient prévenu au printemps que la digue ne tiendrait pas une saison de pluies de plus, mais l’argent des travaux n’est jamais arrivé.',
      'Elle est partie avec les seuls vêtements qu’elle portait, raconte une boulangère du pont, et ses voisins ont attendu le matin sur leur toit.',
      'Le ministère rejette ces critiques et rappelle qu’une nouvelle station de pompage a été construite en amont l’an dernier.',
      'Dans l’après-midi, des soldats ont commencé à déblayer la boue de la place du marché et les premiers camions d’eau potable sont arrivés au nord.',
    ],
  },
  {
    lang: 'es',
    title: 'El río separa el puerto del casco antiguo',
    byline: 'Por Marta Olmedo',
    date: '2 de mayo de 2024',
    story: [
      'El río volvió a crecer la noche del lunes y cortó la única carretera entre el puerto y el casco antiguo, informó la oficina del distrito.',
      'Varias barcas llevaron a unas trescientas personas a la escuela de la colina, donde los voluntarios habían preparado mantas y té caliente.',
      'Los ingenieros habían advertido en primavera de que la presa no aguantaría otra temporada de lluvias, pero el dinero para repararla nunca llegó.',
      'Una panadera que vive junto al puente contó que salió con lo puesto y que sus vecinos esperaron en el tejado hasta el amanecer.',
      'El ministerio rechazó las críticas y señaló una nueva estación de bombeo que se construyó río arriba el año pasado.',
      'Por la tarde los soldados empezaron a retirar el barro de la plaza del mercado y los primeros camiones de agua llegaron a las aldeas del norte.',
    ],
  },
  {
    lang: 'uk',
    title: 'Річка відрізала порт від старого міста',
    byline: 'Олена Гайова',
    date: '2 травня 2024',
    story: [
      'У ніч на вівторок річка знову піднялася і перерізала єдину дорогу між портом і старим містом, повідомили в районній адміністрації.',
      'Човнами до школи на пагорбі перевезли близько трьохсот людей, там волонтери приготували ковдри та гарячий чай.',
      'Ще навесні інженери попереджали, що дамба не витримає ще одного дощового сезону, але гроші на ремонт так і не надійшли.',
      'Пекарка, яка живе біля мосту, розповіла, що вийшла лише в тому, що мала на собі, а її сусіди до ранку чекали на даху.',
      'У міністерстві критику відкинули і нагадали про нову насосну станцію, збудовану торік вище за течією.',
      'Удень солдати почали прибирати мул з ринкової площі, а перші вантажівки з питною водою дісталися північних сіл.',
    ],
  },
  {
    lang: 'id',
    title: 'Sungai memutus pelabuhan dari kota tua',
    byline: 'Oleh Rani Lestari',
    date: '2 Mei 2024',
    story: [
      'Sungai kembali meluap pada Senin malam dan memutus satu-satunya jalan antara pelabuhan dan kota tua, kata kantor kabupaten.',
      'Perahu membawa sekitar tiga ratus orang ke sekolah di atas bukit, tempat para relawan menyiapkan selimut dan teh panas.',
      'Para insinyur sudah memperingatkan pada musim semi bahwa bendungan itu tidak akan bertahan satu musim hujan lagi, tetapi dananya tak pernah tiba.',
      'Seorang pembuat roti di dekat jembatan bercerita bahwa ia pergi hanya dengan baju di badan, sedangkan tetangganya menunggu di atap sampai pagi.',
      'Kementerian menolak kritik itu dan menunjuk stasiun pompa baru yang dibangun di hulu sungai pada tahun lalu.',
      'Pada sore hari tentara mulai membersihkan lumpur dari alun-alun pasar, dan truk air minum pertama tiba di desa-desa di utara.',
    ],
  },
];
