/**
 * Given names, titles and nouns that tell a person's gender, for "he" and "she". Only names that are seldom borne by the
 * other gender where they are common; any other name tells nothing. By hand, 2026-11-23, CC0.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const FEMALE_NAMES = list(`
  aisha amina aminata amal anastasia angela anna anne asma asmaa aya barbara beatriz benazir carla carmen carol
  caroline catherine chantal charlotte christina christine claire claudia condoleezza daria daw deborah diana eleanor elena
  elizabeth emily emma esther fatima fatma fatou fatoumata federica fiona francesca giorgia grace guadalupe hadiza hafsa hala
  halima hana hanan hanna hannah hawa heba helen helena hillary hoda huda ilhan ingrid irina isabel jacinda jane janet jennifer
  jessica joyce judith julia julie karen karin kate katherine kathleen khadija kristina larysa laura layla leila letizia leyla
  linda lisa liudmila lubna lucia lucy ludmila lyudmila madeleine maha malala malalai margaret maria mariam marie marina
  marisol marta martha mary maryam maya melania michelle mona monica muna nadia nadezhda nancy natalia natalya nawal nora
   oksana oleksandra olena olga pamela patricia priyanka rachel rania rasha rebecca rima rosa ruth salma samantha
  samira sanna sarah sara shireen sofia sonia sophie stephanie susan suzanne svetlana sylvia tamara tatiana tatyana tetiana
  theresa ulyana umm ursula valentina valeria vera victoria viktoria yevgenia yulia yuliia zahra zainab zeinab zoya`);

export const MALE_NAMES = list(`
  aaron abdallah abdel abdelfattah abdul abdullah abdulla abdoulaye abiy abraham abu adam adnan ahmad ahmed alejandro aleksandr
  alexander alexei ali alvaro amadou amir amr andrei andrew andriy anthony antonio antony anwar arthur asif asim bashar bassam
  benjamin bernard bernie bilal bill boris brian bruce carlos charles christopher cyril daniel david denis dennis dmitri dmitriy
  dmytro donald edward ehud emmanuel eric evo farid felix fidel francisco franjo frank fred gamal gary george gerald gerry ghassan
  gordon greg gustavo hamdan hamid harold hassan hassane haydar henry hugo hulusi hussein hussain ibrahim idris igor ilham imran
  ismail ivan jack jacob jaime jake jalal james jamal jason javier jeff jens jerome jim jimmy joe john jonathan jorge
  jose joseph josep juan julius kamal karim keith kenneth kevin khaled khalid khalifa kirill kofi lars larry laurent lawrence lloyd luis
  luiz lyndon mahmoud mahmud malik mamadou manuel marcus mario mark martin matthew michael miguel mike mikhail mohamed mohammad
  mohammed moammar moussa muammar muhammad musa mustafa mykhailo mykola naim nasser nawaz nelson neil nicholas nicolas nicolás
  nikol nikola nikolai olaf oleg oleh oleksandr oleksii oleksiy omar osama oscar otto patrick paul pavel pavlo pedro peter petro
  philip pierre pyotr qasem rafael rahul ralph ramzan rashid raul ricardo richard robert roberto rodrigo roger ronald ruslan saad
  saddam said salah salim salman salva samir sami samuel scott sean sebastian serge sergei sergey serhiy shaikh shehbaz simon slobodan
  stephen steve steven suleiman tariq ted thomas tim timothy tom tony umar uriel vasyl viktor vitali vitaliy vladimir volodymyr
  walid walter william winston xavier yahya yasser yasir yaya yevgeny yitzhak yoav yossi youssef yousef yusuf yuri yurii
  zabihullah ziad`);

export const FEMALE_WORDS = list(`
  she herself mrs mrs. ms ms. queen princess lady sister mother daughter woman girl widow wife aunt niece grandmother nun
  housewife spokeswoman policewoman chairwoman congresswoman businesswoman councilwoman servicewoman waitress actress midwife
  duchess baroness empress schoolgirl`);

export const MALE_WORDS = list(`
  he him himself mr mr. king prince sir lord father brother son man boy widower husband uncle nephew grandfather priest imam
  bishop archbishop cardinal pope sheikh spokesman policeman chairman congressman businessman fisherman serviceman gunman monk
  duke baron emperor tsar emir sultan ayatollah mullah mufti gentleman cameraman rifleman infantryman waiter actor schoolboy`);
