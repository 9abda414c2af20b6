/**
 * Given names, titles and nouns that tell a person's gender, for "he" and "she". Only names that are seldom borne by the
 * other gender where they are common; any other name tells nothing. By hand, 2026-11-23, CC0.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const FEMALE_NAMES = list(`
  agnes aisha amal amina aminata ana anastasia angela anna annalena anne asma asmaa avril aya barbara beata beatriz
  benazir bintou blanca brigitte carla carmen carol caroline catherine cecilia celine chantal charlotte christina
  christine claire clara claudia claudine condoleezza consuelo daria daw deborah diana dolores dorothy edith eleanor
  elena elisabeth elizabeth ellen elsa emily emma esther eva fadia farida fatima fatimah fatma fatou fatoumata fawzia
  federica fiona flora francesca gabriela gina giorgia gloria grace graciela guadalupe hadiza hafsa hala halima halyna
  hana hanan hanna hannah hawa heba helen helena hillary hind hoda huda ilhan iman ines ingrid irina iryna isabel
  jacinda jacqueline jane janet janine jennifer jessica josephine joyce juana judith julia juliana julie kadiatou
  kamala karen karin kate kateryna katherine kathleen khadija kristina larisa larysa latifa laura layla leila leni
  lesia letizia leyla lidia lilian liliana linda lisa liudmila lubna lucia lucy ludmila luisa luz lyudmila madeleine
  magdalena maha mahbouba mairead malala malalai manal manuela margaret maria mariam mariama mariana maribel marie
  marina marine marisol marta martha mary maryam mathilde maya melania mercedes michelle miriam mirta mona monica muna
  munira nabila nada nadezhda nadia najla naledi nancy nasrin natalia natalya natasha nawal nelly nora noura oksana
  oleksandra olena olga oumou pamela parwana patricia philomena pilar priyanka rachel rafaela rahma raisa ramatou rana
  rania rasha razia rebecca reem rima rita rokia rosa ruqaya ruth sabine sahar saida salma salome samantha samira
  sandra sanna sara sarah shireen shukria sima simone sita sofia solange sonia sophie soraya stephanie susan sushma
  suzanne svetlana sylvia tamara tanya tatiana tatyana tawakkol teresa tetiana tetyana theresa ulyana umm ursula
  valentina valeria vanessa vera victoria viktoria viola wafa widad yasmin yevgenia yolanda yulia yuliia yuliya zahra
  zainab zarifa zeinab zeynep zohra zoya zuhal`);

export const MALE_NAMES = list(`
  aaron abbas abdallah abdel abdelfattah abdoul abdoulaye abdul abdulla abdullah abiy abraham abu adam adnan afonso
  agim ahmad ahmed alassane alberto albin alejandro aleksandar aleksandr alexander alexei alfonso alfredo ali alvaro
  amadou amir amit amos amr anatoly andrei andrew andriy anil anthony anton antonio antony anwar arkady armando artem
  arthur arun arvind ashok asif asim assimi avi babacar barham basem bashar bassam benigno benjamin benny bernard
  bernie besnik bezalel bilal bill bohdan boris boubacar brian bruce carlos cemil charles cheick christopher chukwuma
  cyril daniel david debretsion deepak demeke denis dennis denys devlet dmitri dmitriy dmytro donald dragan ebrahim
  eduardo edward ehud ekrem eli elijah emeka emmanuel enrique enver eric ernesto esmail evo farid felix ferdinand
  fidel filipe francisco franjo frank fred fritz gadi gamal garry gary gennady george gerald gerry getachew ghassan
  ghazi gideon girma godwin goodluck gopal goran gordon greg guillaume guillermo gustavo hadi haider hailemariam
  hamdan hamid harold hashim hassan hassane haydar hector henry herzi hossein hugo hulusi hussain hussein ibrahim
  ibrahima idris ignacio igor ihor ilham imran isaac isaias ismael ismail issa issoufou itamar ivan izzat jack jacob
  jaime jake jalal jamal james jason javad javier jeff jens jerome jim jimmy joao joe john joko jonathan jorge jose
  josep joseph jovan jovenel juan julio julius kamal karim kebede keith kemal kenneth kevin khaled khalid khalifa
  khalil kirill kizza kofi konstantin larry lars laurent lawrence leonid lloyd lorenzo luis luiz lyndon macky
  mahamadou mahamat mahmoud mahmud majed maksim maksym malik mamadou manoj manuel marcus mario mark martin marwan
  masoud masrour matthew mauricio mazloum mehmet meles mevlut michael miguel mike mikhail milos moammar modibo mohamad
  mohamed mohammad mohammed mohan moqtada morteza moses moshe mousa moussa muammar muhammad mukesh muqtada murat musa
  mustafa mykhailo mykola nabil naftali naim narendra nasser nawaz nebojsa nechirvan neil nelson nestor nicholas
  nicolas nicolás nikol nikola nikolai nouri olaf oleg oleh oleksandr oleksii oleksiy olusegun omar orhan osama oscar
  osman oswaldo otto oumar ousmane pablo patrick paul paulo pavel pavlo pedro peter petro philip pierre prabowo
  prakash prayut pyotr qais qasem qassem radovan raed rafael rahul raila rajesh rajnath ralph ramesh rami ramon ramush
  ramzan rashid ratko raul ravi recep ricardo richard riek riyad robert roberto rodolfo rodrigo roger roman ronald
  ronen rostyslav rouhollah ruben ruslan saad saddam said salah saleh salim salman salva salvador sami samir samson
  samuel sanjay santiago scott sean sebastian sekou selahattin serge sergei sergey sergio serhiy seydou shaikh shehbaz
  shlomo simon slobodan solomon souleymane stanislav stepan stephen steve steven suleiman suleyman sunil suresh
  sylvain taban tadesse taher taras tariq tawfiq tayyip ted thaksin thierno thomas tidiane tim timothy tom tony uhuru
  umar uriel vadim vadym valerii valery vasily vasyl viacheslav vicente vijay viktor vitali vitaliy vladimir vladislav
  vladyslav vojislav volodymyr vyacheslav wael walid walter wilfried william winston xavier yahya yair yaroslav yasir
  yasser yaya yehuda yevgeny yitzhak yoav yossi yousef youssef yoweri yuri yurii yusuf zabihullah zaher ziad ziyad
  zoran`);

export const FEMALE_WORDS = list(`
  she herself mrs mrs. ms ms. queen princess lady sister mother daughter woman girl widow wife aunt niece grandmother nun
  housewife spokeswoman policewoman chairwoman congresswoman businesswoman councilwoman servicewoman waitress actress midwife
  duchess baroness empress schoolgirl`);

export const MALE_WORDS = list(`
  he him himself mr mr. king prince sir lord father brother son man boy widower husband uncle nephew grandfather priest imam
  bishop archbishop cardinal pope sheikh spokesman policeman chairman congressman businessman fisherman serviceman gunman monk
  duke baron emperor tsar emir sultan ayatollah mullah mufti gentleman cameraman rifleman infantryman waiter actor schoolboy`);
