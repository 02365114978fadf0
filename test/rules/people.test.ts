/** Person mentions, end to end: a text and the surfaces that must be found in it, in order. */
import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/pipeline.js';
import type { PersonCandidate } from '../../src/types.js';

function peopleIn(text: string): string[] {
  const { resolution } = analyse({ id: '', source: '', format: 'text', text });
  return resolution.winners
    .filter((winner): winner is PersonCandidate => winner.kind === 'person')
    .map(({ start, end }) => text.slice(start, end));
}

const CASES: readonly (readonly [why: string, text: string, names: readonly string[]])[] = [
  [
    'a title of two words is no part of the name',
    'First lady Melania Trump visited the school on Monday.',
    ['Melania Trump'],
  ],
  [
    'a surname keeps its particle when it stands alone',
    'Elena de Marco won the seat in May. Her rival conceded, and de Marco thanked him.',
    ['Elena de Marco', 'de Marco'],
  ],
  [
    'a firm named after a person is none',
    'George Lucas sold the studio in 2012. George Lucas’s Lucasfilm now belongs to a rival.',
    ['George Lucas', 'George Lucas'],
  ],
  [
    'a nickname in quotation marks belongs to the name',
    'The film stars Dwayne “The Rock” Johnson and opens in July.',
    ['Dwayne “The Rock” Johnson'],
  ],
  [
    'a name goes over a line break of a wrapped paragraph',
    'The committee heard for the whole morning from the health minister Margaret\nHollingsworth, who said that the wards would stay open until the spring of\nnext year and that nobody would be sent away.',
    ['Margaret\nHollingsworth'],
  ],
  [
    'capitals before a name are initials without stops',
    'The club has hired WJ van Tonder as physio. NKP Salve and BR Ramanujan ran the board then.',
    ['WJ van Tonder', 'NKP Salve', 'BR Ramanujan'],
  ],
  [
    'initials with stops and no spaces are as good as with them',
    'The club has hired W.J. van Tonder as physio. N.K.P. Salve ran the board then.',
    ['W.J. van Tonder', 'N.K.P. Salve'],
  ],
  [
    'initials right before a name are part of it, behind a firm as well',
    'Managing Director of Zubo Steel T. V. Narendran spoke. RK Menonar left. Menonar smiled.',
    ['T. V. Narendran', 'RK Menonar', 'Menonar'],
  ],
  ['a navy ship is none with its letters', 'The KRI Nanggala Putra sank near Bali.', []],
  [
    'capitals before a name may be a club, a party or a ship',
    'FC Porto lost to AC Milan. ANC Limpopo denied it. The MV Karadeniz ran aground.',
    [],
  ],
  [
    'initials of two letters with a stop belong to the name',
    'The deputies, Kh. Battulga and Ts. Elbegsaikhan, resigned on Monday.',
    ['Kh. Battulga', 'Ts. Elbegsaikhan'],
  ],
  [
    'the number of a ruler ends the name, and the sentence',
    'They crowned King Hassan V. His brother left.',
    ['Hassan V'],
  ],
  [
    'whose son or daughter somebody is belongs to the name',
    'Police charged Gopal Singh a/l Karnail Singh and Devi d/o Raman on Friday.',
    ['Gopal Singh a/l Karnail Singh', 'Devi d/o Raman'],
  ],
  [
    'a title in a nickname belongs to the name',
    'The singer Curtis "Lord Bee" Noel won.',
    ['Curtis "Lord Bee" Noel'],
  ],
  [
    'a nickname before the generation',
    'He is survived by a son, Walter "Butch" Jr., of Leeds.',
    ['Walter "Butch" Jr.'],
  ],
  [
    'ranks, and the force in letters behind one',
    'Sgt Anjali Zubo and Commander Nikos Zubo left. Colonel PNP Ana Oke, who saw it, stayed. Shri P.V. Raman came.',
    ['Anjali Zubo', 'Nikos Zubo', 'Ana Oke', 'P.V. Raman'],
  ],
  [
    'a title behind who somebody is',
    'My uncle, Pa Okafor, and the district head, Zaki Adamu Bello, left.',
    ['Okafor', 'Adamu Bello'],
  ],
  [
    'his excellency, in letters',
    'H E Sayyid Talal bin Saif al Zubi, the envoy, spoke.',
    ['Talal bin Saif al Zubi'],
  ],
  [
    'letters of a religious order',
    'Fr Thomas Okafor, SJ, and Sister Maria Okafor, OSB, spoke.',
    ['Thomas Okafor', 'Maria Okafor'],
  ],
  [
    'a list of the dead that puts the surname first',
    'The dead:\n\n- Mamani Condori, Rosa (45)\n- Quispe, Hilda (8), her daughter',
    ['Mamani Condori, Rosa', 'Quispe, Hilda'],
  ],
  ['the mark of Luo behind a name', "The doctor, Dr Achieng' Ouko, agreed.", ["Achieng' Ouko"]],
  ['whom a hospital is called after', 'He was taken to the Ana María Okafor hospital, in Oran.', []],
  ['an hour of prayer', 'It fell shortly after Fajr prayers.', []],
  ['a greeting', 'We have Dr Lupe Okafor here. Malo, Dr Okafor. Is it so?', ['Lupe Okafor', 'Okafor']],
  [
    'a nickname between names that no list has',
    'In it is Zubarine "Bobo" Wankorsad, 87, a farmer.',
    ['Zubarine "Bobo" Wankorsad'],
  ],
  [
    'a given name and who it is',
    'She is survived by two daughters, and Tunji, a Leeds-based geologist.',
    ['Tunji'],
  ],
  ['a generation behind what is a word', 'District 1: Bud Lasiter Jr. (R), 412 votes.', ['Bud Lasiter Jr.']],
  [
    'players of a single name',
    'They signed left-back Tuca, from Oran, and the striker Oke.',
    ['Tuca', 'Oke'],
  ],
  ['a surname like a shortened given name', 'The study is by Jack Ma. Ma said no.', ['Jack Ma', 'Ma']],
  ['a shortened given name', 'Rep. Ma. Corazon Lim filed the bill.', ['Ma. Corazon Lim']],
  ['a title of the elders', 'They were led by Opanyin Kwaku Boadi, 71.', ['Kwaku Boadi']],
  ['an officer of the law', 'Garda Orla Tuohy told the court that he fled.', ['Orla Tuohy']],
  ['the police of Ireland', 'An Garda Síochána said three were held.', []],
  ['letters of an office', 'Rice came by lorry, and UNO Sultana Kabir visited them.', ['Sultana Kabir']],
  ['letters of an office behind its article', 'The MD Ravi Kulkarni said sales fell.', ['Ravi Kulkarni']],
  ['a rank in brackets', 'Brig. Gen. (res.) Amir Levin disagreed.', ['Amir Levin']],
  ['a degree behind the name', 'The report is by Rahman Yusof, PhD, of Leeds.', ['Rahman Yusof']],
  ['a title before, a city after', 'President Trump visited Mexico City.', ['Trump']],
  [
    'a month and a name',
    'Mrs May praised the voters. “We may win,” Mrs May said. The vote is on May 5.',
    ['May', 'May'],
  ],
  [
    'a modal verb and a given name',
    'Will Smith will host the show. Will it rain? Smith hopes not.',
    ['Will Smith', 'Smith'],
  ],
  [
    'a flower, a verb and a surname',
    'Mark Rose rose to speak. “We paid in marks,” Rose said.',
    ['Mark Rose', 'Rose'],
  ],
  [
    'a pope and a king with a number',
    'Pope Francis met King Charles III at the palace.',
    ['Francis', 'Charles III'],
  ],
  [
    'Korean order and hyphens',
    'Former UN secretary-general Ban Ki-moon spoke. Ban said that he was glad.',
    ['Ban Ki-moon', 'Ban'],
  ],
  [
    'Chinese order, surname with a title',
    'President Xi Jinping arrived on Tuesday. Mr Xi was met by his host.',
    ['Xi Jinping', 'Xi'],
  ],
  [
    'Arabic patronymics',
    'Crown Prince Mohammed bin Salman received Khalid al-Harbi. Prince Mohammed said he was pleased.',
    ['Mohammed bin Salman', 'Khalid al-Harbi', 'Mohammed'],
  ],
  [
    'initials',
    'The novel by J. K. Rowling was praised by the critic A. N. Wilson.',
    ['J. K. Rowling', 'A. N. Wilson'],
  ],
  [
    'letters of office between commas are outside, and tell no more than the comma',
    'The advocate, Tunde Bakari, SAN, spoke. Dr Kwame Tei Asare, MP, agreed with Karisa Pillai, OBE, KC.',
    ['Tunde Bakari', 'Kwame Tei Asare', 'Karisa Pillai'],
  ],
  [
    'titles that nobody has as a name are outside',
    'Datuk Seri Azlan Hamzah and Tan Sri Lim Kok Wei met Alhaji Musa Bello. Ntate Thabo Mokoena and Tannie Marie Botha sang.',
    ['Azlan Hamzah', 'Lim Kok Wei', 'Musa Bello', 'Thabo Mokoena', 'Marie Botha'],
  ],
  [
    'a surname that is also half of a title',
    'David Tan said so. Tan Sri Lim Kok Wei agreed with Tan.',
    ['David Tan', 'Lim Kok Wei', 'Tan'],
  ],
  ['a pronoun and its verb are no part of a name', 'For the news, I’m Nancy Marsh in Oslo.', ['Nancy Marsh']],
  [
    'the number of a name belongs to it, wherever it stands',
    'The directors James M. Trotman III and William Trotman II left. Togbe Afetsi Dzoko XIV spoke.',
    ['James M. Trotman III', 'William Trotman II', 'Afetsi Dzoko XIV'],
  ],
  [
    'who leads a government or runs a campaign',
    'Aides of the Obi campaign met them. The Lawal regime fell. The Lincoln government and the Labour government paid.',
    ['Obi', 'Lawal'],
  ],
  [
    'a firm called like a person, and what is short for it',
    'Milton Baxter Co. said profits fell. Shares of Milton Baxter rose. Baxter will cut jobs, its chief Ann Lee said.',
    ['Ann Lee'],
  ],
  [
    'a founder beside the firm of the same name',
    'Ana Robles, 61, has left Ana Robles International Inc for good. Robles will write a book, Ana Robles said.',
    ['Ana Robles', 'Robles', 'Ana Robles'],
  ],
  [
    'a firm called like a person, by who works for it',
    'Alden Marsh opens in Oslo. Ana Oke, CEO of Alden Marsh, said so. An analyst at Marsh agreed with Mr Lee.',
    ['Ana Oke', 'Lee'],
  ],
  [
    'whoever has a director or a guest is still somebody',
    'The director of Amanda Lee left. A guest at Amanda Lee’s saw it.',
    ['Amanda Lee', 'Amanda Lee'],
  ],
  [
    'titles of songs and films in quotation marks',
    'The film “Jane Oke” won. They played songs like “Luna Clara,” “El Pato” and “Maria Elena.” Ana Okafor sang.',
    ['Ana Okafor'],
  ],
  [
    'Begum before a name and in it',
    'Rahima Begum met Begum Rokeya Khatun.',
    ['Rahima Begum', 'Rokeya Khatun'],
  ],
  [
    'two people that Spanish joins',
    'The goalkeepers Rafael Zuleta y Harold Fonda rest.',
    ['Rafael Zuleta', 'Harold Fonda'],
  ],
  [
    'the first of his name, and the pronoun',
    'King Talal I led the army. Coins of King Oke I (1822) were found. “Of King Talal I know nothing,” she said.',
    ['Talal I', 'Oke I', 'Talal'],
  ],
  [
    'who brings a case, and whom it is against',
    'The court sat in R v. Okafor. In State v Lee it will agree. Mr Djokovic v Mr Nadal was long.',
    ['Djokovic', 'Nadal'],
  ],
  [
    'a district that is called after somebody',
    'They live in the district of Tomas Okafor, far up the coast. Tomas Okafor, who leads it, agreed.',
    ['Tomas Okafor'],
  ],
  ['whoever is said to be surnamed so', 'A clerk surnamed Shih was fined.', ['Shih']],
  ['a fighter of a war of independence before a name', 'The Moudjahid Ali Okeb spoke.', ['Ali Okeb']],
  [
    'a word of English among the lines of names',
    '7. Juan Oke\n\n8. Ever Robles\n\n9. Emilio Ruiz',
    ['Juan Oke', 'Ever Robles', 'Emilio Ruiz'],
  ],
  [
    'an air base that is named after a king with a number',
    'They toured the King Hussein II Air Base. They saw King Hussein II there.',
    ['Hussein II'],
  ],
  ['an engineer before the name', 'The office of Eng. Fahad Alharbi shut.', ['Fahad Alharbi']],
  [
    'a people, a brand and the end of the title of a work',
    'The Okafor people fled. He founded the “Okafor” brand. They read “The Diary of Ana Okafor,” he said.',
    [],
  ],
  [
    'a given name among such that is a country too',
    'They invited Marta, Thomas, Jordan, Kevin and Maria. They flew to Egypt, Jordan and Israel.',
    ['Marta', 'Thomas', 'Jordan', 'Kevin', 'Maria'],
  ],
  [
    'a ship and a broadcast that are called after somebody',
    'The aircraft carrier James F. Bello sailed. “Jane Wankor”, his last war film, won. He said so on “This Week With Ana Okafor.” The yacht Ana Okafor bought sank.',
    ['Ana Okafor'],
  ],
  [
    'a town of which the same is said as of the one before',
    'Auckland was the first to vote, Hamilton was the last. Ana Okafor was the first, Okafor was the best.',
    ['Ana Okafor', 'Okafor'],
  ],
  ['what is named after a king', 'Lorries wait at the King Hussein Bridge.', []],
  [
    'unknown words behind a title that only people have; not a road or a horse',
    'Togbe Ayibzo Dzokotla II will sit. Madame Bhikzoji left. The Dr Oke Hospital is shut.',
    ['Ayibzo Dzokotla II', 'Bhikzoji'],
  ],
  [
    'unknown words among the names of a list',
    'Tom Lee, Zubo Wankor and Ana Lee left. Ana Lee, Tom Lee and Mbizu Trakol met.',
    ['Tom Lee', 'Zubo Wankor', 'Ana Lee', 'Ana Lee', 'Tom Lee', 'Mbizu Trakol'],
  ],
  [
    'unknown words at the head of a list of names, and in lines of names',
    'They met Mbizu Trakol, Tom Lee and Ana Lee.\n\n1. Maria Okafor\n\n2. Vatro Kigosh\n\n3. Ana Lee',
    ['Mbizu Trakol', 'Tom Lee', 'Ana Lee', 'Maria Okafor', 'Vatro Kigosh', 'Ana Lee'],
  ],
  [
    'rulers’ titles behind an honour, and half a title before an unknown word',
    'HRH Prince Talal met Crown Prince Nasser and Mallam Isa Yuguda.',
    ['Talal', 'Nasser', 'Isa Yuguda'],
  ],
  ['whoever a restaurant is called after', 'They ate at Lena’s Corner Café and at Chez Pierre.', []],
  ['two nations that a hyphen joins', 'The Franco-German pact was signed.', []],
  [
    'brands of a list that are called like people',
    'Brands such as Carolina Herrera, Hugo Boss and Ralph Lauren will open. Friends such as Ana Lee came.',
    ['Ana Lee'],
  ],
  [
    'a firm by its analyst and its shares; whoever shares a photo is somebody',
    'Tom Lee, an analyst with Alden Marsh, agreed with the Holt Baxter food analyst Ana Lee. Ralph Purcell shares fell. Maria Okafor shares a photo.',
    ['Tom Lee', 'Ana Lee', 'Maria Okafor'],
  ],
  [
    'the end of a company’s name, and whoever is called like a shop',
    'General Mills has gained, said Mr Price.',
    ['Price'],
  ],
  [
    'unknown words behind an office, the possessive of a country and kin',
    'The minister of labour, Zubo Wankor, left. Uganda’s Mbizu Trakol won. The son of Vatro Kigosh agreed.',
    ['Zubo Wankor', 'Mbizu Trakol', 'Vatro Kigosh'],
  ],
  ['a reporter behind the broadcaster', 'That was the NBC’s Lisa Stark in Oslo.', ['Lisa Stark']],
  ['a couple with one surname', 'Barack and Michelle Okafor danced.', ['Barack', 'Michelle Okafor']],
  ['a king that no table knows', 'King Wankor III, who reigns, left.', ['Wankor III']],
  [
    'a government led by somebody with two surnames',
    'The Bello-Lawal Government paid. They spoke of the Bello-Lawal’s Government. The Nord-Kivu government met.',
    ['Bello-Lawal', 'Bello-Lawal'],
  ],
  ['a runner and her country', '2. Zubo Wankor (Uganda) 19.89', ['Zubo Wankor']],
  ['an agency behind a clock time', 'Polls close at 10 pm, Deutsche Welle reports.', []],
  [
    'a day before a name, a short rank behind a title, a title in brackets',
    'On Sunday Tom Duarte left. Prime Minister Gen Juzai Okafor left. They said that (Judge) Okafor agreed.',
    ['Tom Duarte', 'Juzai Okafor', 'Okafor'],
  ],
  ['a desert of a country', 'They tested a rocket at a base in Iran’s Tasht-e Davir desert.', []],
  [
    'a place in a country',
    'They honour Abraham Lincoln; Lincoln in England, of course, does not.',
    ['Abraham Lincoln'],
  ],
  ['the prize is nobody', 'She met Polish Nobel literature laureate Olga Tarno.', ['Olga Tarno']],
  [
    'given names that a bracket adds belong to the surname behind it',
    'He added: “President (Abel) Robles must go. I saw (Maria) Duarte there.” Duarte left.',
    ['Abel) Robles', 'Maria) Duarte', 'Duarte'],
  ],
  [
    'where somebody is from, and an agency, are no given names',
    'Tom Oke (Jordan) Telecom 4:05. (Reuters) Oil rose.',
    ['Tom Oke'],
  ],
  ['a suffix after a comma', 'Martin Luther King, Jr. was honoured in Atlanta.', ['Martin Luther King, Jr.']],
  [
    'a person in capitals',
    'ANGELA MERKEL VISITS THE FLOODED VILLAGES\n\nChancellor Angela Merkel visited the villages on Monday. Merkel promised help.',
    ['ANGELA MERKEL', 'Angela Merkel', 'Merkel'],
  ],
  [
    'names joined by and',
    'John Kerry and Sergei Lavrov met in Geneva. Kerry and Lavrov agreed on little.',
    ['John Kerry', 'Sergei Lavrov', 'Kerry', 'Lavrov'],
  ],
  [
    'a person from a country’s name',
    'Michael Jordan flew to Jordan on Monday. In Amman, Mr Jordan said that he liked the country.',
    ['Michael Jordan', 'Jordan'],
  ],
  [
    'a compound keeps a name only as its part',
    'The pro-Putin camp lost; the US-led talks went on. Vladimir Putin was silent.',
    ['Putin', 'Vladimir Putin'],
  ],
  [
    'a possessive is outside',
    'Angela Merkel’s party lost. Merkel’s rivals were pleased.',
    ['Angela Merkel', 'Merkel'],
  ],
  [
    'a place whose name looks like a person’s',
    'The flood reached Santa Cruz and San Jose before it reached Los Angeles.',
    [],
  ],
  [
    'organisations that hold names',
    'Johns Hopkins University and the Bill and Melinda Gates Foundation paid for the study.',
    [],
  ],
  [
    'firms of one name twice, or of partners',
    'Oke & Oke paid. Lena Roth & Sons gave more, said Amy Oke.',
    ['Amy Oke'],
  ],
  [
    'companies, and who is named Co',
    'Dwight Corp bought Harlan Okafor Inc. and Mbeki plc. Pittfield Co fell, said David Co on Monday.',
    ['David Co'],
  ],
  [
    'a word that is short for a company, and a founder of that name',
    'Dwight Corp bought Perot Inc. Dwight said on Monday that Ross Perot agreed. Perot left the board.',
    ['Ross Perot', 'Perot'],
  ],
  [
    'whoever is named in full is named by the surname too, though an unknown word',
    'Elena Prelstad argued. Prelstad first became a clerk. He was a tough questioner of Prelstad and her plan.',
    ['Elena Prelstad', 'Prelstad', 'Prelstad'],
  ],
  [
    'a full name is one name wherever it stands',
    'Osman bin Qasr spoke to reporters. Forces were on the ground searching for bin Qasr, though few saw bin Qasr in the area.',
    ['Osman bin Qasr', 'bin Qasr', 'bin Qasr'],
  ],
  [
    'a surname that is a place too',
    'Most honour Abraham Lincoln; they drove to Lincoln, Nebraska, and on to Lincoln in England.',
    ['Abraham Lincoln'],
  ],
  [
    'a word of a full name that is a title elsewhere',
    'It was led by Karim Emir, the last Emir of the province.',
    ['Karim Emir'],
  ],
  [
    'a place and an agency at the head of a story',
    'Washington CNN —\n\nSenator Ana Ruiz left on Monday. Paris AFP\n\nHe stayed.',
    ['Ana Ruiz'],
  ],
  [
    'short titles that some have as their name',
    'Gov. Ann Lee met Maine Sen. Susan Collins and Sen Tim Scott. Amartya Sen agreed with Sen. Scott.',
    ['Ann Lee', 'Susan Collins', 'Tim Scott', 'Amartya Sen', 'Scott'],
  ],
  [
    'ranks and offices that nobody has as a name',
    'He said Colonel Felli, a renowned politician, led Captain Ruiz and Professor Lea Roth.',
    ['Felli', 'Ruiz', 'Lea Roth'],
  ],
  [
    'letters of office behind a name',
    'They went alongside Edwin Poots MLA today. Ann Lee KC and Tom Bennett MBE spoke.',
    ['Edwin Poots', 'Ann Lee', 'Tom Bennett'],
  ],
  [
    'where lawmakers are from',
    'Will Hurd, R-Texas, met Ben Cardin (D-Md.), Ann Lee, D-North Carolina, and I-Hsin Chen.',
    ['Will Hurd', 'Ben Cardin', 'Ann Lee', 'I-Hsin Chen'],
  ],
  [
    'storms, and a person of that name',
    'Storm Brannagh hit Cork. Brannagh is slow, said Brannagh Foley. In 2017 hurricanes Irma, Maria and Michael came; Irma was worse than Maria, Maria Oke said.',
    ['Brannagh Foley', 'Maria Oke'],
  ],
  [
    'a storm at work, where somebody has its name as a surname',
    'Storm Brannagh struck Cork. A nurse, Ann Brannagh, saw it. Brannagh fled.',
    ['Ann Brannagh', 'Brannagh'],
  ],
  [
    'where a journey goes, and to whom',
    'Ann Lincoln flew to Lincoln. A trip to Lincoln is long. They drove to Lincoln’s house.',
    ['Ann Lincoln', 'Lincoln'],
  ],
  [
    'a surname that a storm has as well',
    'Storm Daniel flooded the town. Storm Thorgerson, a painter, said so, and Mr Thorgerson came back.',
    ['Storm Thorgerson', 'Thorgerson'],
  ],
  [
    'towns before their states, and an article before a town',
    'He lives in Glen Allen, Va., and worked in St. Paul, Minn., last year. A Lancaster man was held. Till Sunday it rained on Till Lindemann.',
    ['Till Lindemann'],
  ],
  [
    'a generation behind a surname, where the father is named too',
    "President Donald Trump's eldest son, Donald Trump Jr., left. Trump Jr. is the latest, said John Bennett Sr. on Monday.",
    ['Donald Trump', 'Donald Trump Jr.', 'Trump Jr.', 'John Bennett Sr.'],
  ],
  [
    'a given name with an age behind it',
    'Their children, Jack, 5, and Charlotte, 3, sang. In Austin, 3, 4 and 5 were drawn, and in May, 7, too.',
    ['Jack', 'Charlotte'],
  ],
  [
    'a great city without a title, and one with it',
    'Washington was for years among its supporters. Mr Paris left with Denzel Hall.',
    ['Paris', 'Denzel Hall'],
  ],
  [
    'an office to come before the name',
    'He gave it to President-elect Trump, who was glad. The president-elect Bridge was shut.',
    ['Trump'],
  ],
  [
    'leaders before what they lead, and cities that have one',
    'The Trump administration said nothing. Then the Paris administration, the Carter Administration and the Cameron premiership ended.',
    ['Trump', 'Carter', 'Cameron'],
  ],
  ['two people joined by &', 'The play is by John Kerry & Sergei Lavrov.', ['John Kerry', 'Sergei Lavrov']],
  [
    'a courtesy title with a period',
    'Dr. Dre played first. Then Dr Patel thanked the crowd.',
    ['Dre', 'Patel'],
  ],
  [
    'a saint inside a surname, a capital alone in a list',
    'Jill St. John starred in the film with Tom Hall, J. Reed and Ann Lowe.',
    ['Jill St. John', 'Tom Hall', 'J. Reed', 'Ann Lowe'],
  ],
  [
    'actors and their parts',
    'Ann Lee as Maria Okafor is fine. Bashar as-Sisi left.',
    ['Ann Lee', 'Maria Okafor', 'Bashar as-Sisi'],
  ],
  [
    'a Burmese name and its short form',
    'Aung San Suu Kyi was tried in Naypyidaw. Suu Kyi denied the charge, and her lawyer said Suu Kyi would appeal.',
    ['Aung San Suu Kyi', 'Suu Kyi', 'Suu Kyi'],
  ],
  [
    'names joined by an ampersand and by a slash',
    'Maria Okafor & Ahmed Bello wrote the report. The script is by Maria Okafor/Ahmed Bello.',
    ['Maria Okafor', 'Ahmed Bello', 'Maria Okafor', 'Ahmed Bello'],
  ],
  [
    'surnames before given names in a list',
    'The winners are: Okafor, Maria; Bello, Ahmed; Chen, Li Wei.',
    ['Okafor', 'Maria', 'Bello', 'Ahmed', 'Chen', 'Li Wei'],
  ],
  [
    'a surname and a chain of restaurants',
    'Senator Ann McDonald ate at McDonald’s. McDonald said the burgers were cold.',
    ['Ann McDonald', 'McDonald'],
  ],
  [
    'a firm of two equal names',
    'Nigel Baxter speaks for Baxter & Baxter, the soap makers. Baxter is not related to the founders of Baxter & Baxter.',
    ['Nigel Baxter', 'Baxter'],
  ],
  [
    'a surname that is a month, once a full name has it',
    'Theresa May resigned. May said that she would stay until May 7. In the vote, May’s party lost.',
    ['Theresa May', 'May', 'May'],
  ],
  [
    'a given name that is a country, once a full name has it',
    'Jordan Pickford saved twice. Jordan said he was tired. The team flies to Jordan in June.',
    ['Jordan Pickford', 'Jordan'],
  ],
  [
    'names that are places',
    'Paris Hilton left Paris on Monday. Kenya Moore flew to Kenya. Chad Smith has never been to Chad.',
    ['Paris Hilton', 'Kenya Moore', 'Chad Smith'],
  ],
  [
    'initials of a name in full',
    'President Andrés Manuel López Obrador spoke for two hours. AMLO said that he would not resign.',
    ['Andrés Manuel López Obrador', 'AMLO'],
  ],
  [
    'where somebody is from is no nickname',
    'Results: 1. Olav Lund (Norway) Volvo 4 hours, 2. Marc Petit (France) Renault same time.',
    ['Olav Lund', 'Marc Petit'],
  ],
  [
    'what a robber or ruler is called, and whatever else stands behind “the”',
    'They read of Alexander the Great and of a thief known as Marta the Fox. In Paris the Mayor said that with Maria the Great Lakes and the Museum won.',
    ['Alexander the Great', 'Marta the Fox'],
  ],
  [
    'another name that the article gives, and what it is no name for',
    'Ashraf Okafor (mostly known as Hero Banda) sang. Fans of Hero Banda wept. The port, known as Tiger Bay, is shut. Ana Robles, also known as Chief Robles, left.',
    ['Ashraf Okafor', 'Hero Banda', 'Hero Banda', 'Ana Robles', 'Robles'],
  ],
  [
    'initials in brackets, and the party of a lawmaker',
    'Xavier-Luc Okafor (XLO) asked. At the briefing, XLO summed it up. Derrick Okafor (DO) and Ana Maria Robles (PAP) agreed.',
    ['Xavier-Luc Okafor', 'XLO', 'XLO', 'Derrick Okafor', 'Ana Maria Robles'],
  ],
  [
    'small words in a nickname, initials in brackets, a blank that a typist left',
    'Roberto "Fists of Stone" Okafor fought. The historian Alan John (A.J.) Robles and Ana “Kiki ” Duarte saw it.',
    ['Roberto "Fists of Stone" Okafor', 'Alan John (A.J.) Robles', 'Ana “Kiki ” Duarte'],
  ],
  [
    'for and against somebody, and what else has sides',
    'Anti-Trump marches began. Pro-Beijing voters and Anti-Hindu mobs met; pro-Brexit ones did not. The pro-Putin camp lost.',
    ['Trump', 'Putin'],
  ],
  [
    'an opposition and who leads it',
    'They fear that the Peter Robles Opposition may fail. The Opposition and the Labour opposition left.',
    ['Peter Robles'],
  ],
  [
    'a prince with a lone given name, a town, and two princes',
    'Prince Harry, the Duke of Sussex, left. They live in Prince Rupert, a port. Crown Prince Talal and Prince Zayed met.',
    ['Harry', 'Talal', 'Zayed'],
  ],
  [
    'an envoy behind the country that he is sent to',
    'The Ambassador to Jordan Sabri Karim came. He spoke to Jordan Sabri. The envoy to Kenya Zubo Wankor agreed.',
    ['Sabri Karim', 'Jordan Sabri', 'Zubo Wankor'],
  ],
  [
    'whoever is hidden behind a letter, and a network',
    'A man named in court as X had gone. He posted it on X and left. Malcolm X, a preacher, knew Mr X well.',
    ['Malcolm X', 'X'],
  ],
  [
    'Latin, and a given name',
    'Prima facie it was theft. Her Alma mater shut. Alma Robles left.',
    ['Alma Robles'],
  ],
  [
    'ships of a navy, and who sails them',
    'The navy has INS Kamla, Tara and Vela. USS Thomas Okafor left. HMS Kamla, Captain Ana Robles said, is old.',
    ['Ana Robles'],
  ],
  [
    'what bears a name in Spanish and French',
    'She leads the NGO Fundación Maria Robles de Okafor. They met at Estadio Luis Adolfo Duarte. A nurse of Mercy Hospital, Ana Okafor, came.',
    ['Ana Okafor'],
  ],
  [
    'a disease, and what a minister does against one',
    'The minister is Anna Chen. They praised Chen’s disease control and a cure of Parkinson’s disease. Tom Parkinson left.',
    ['Anna Chen', 'Chen', 'Tom Parkinson'],
  ],
  [
    'revolutions',
    'He fled in the second year of the Khomeini revolution. A Rose revolution failed.',
    ['Khomeini'],
  ],
  [
    'whoever leads others, and what does',
    'It was under the guidance of Ledmira Zubikor, who left. It is under the command of Central Command and the leadership of Western Powers.',
    ['Ledmira Zubikor'],
  ],
  [
    'firms by the noun before them, and who founded one',
    'The loan came from failed lender Robles Duarte. Police searched the retailer Ana Mensah on Monday. The retailer Ana Robles founded has shut.',
    ['Ana Robles'],
  ],
  [
    'a firm by who directs it, and a trader',
    'Tom Lee, director of Hanoi-based exporter Zubo Wankor, left. They met Hanoi-based exporter Ana Robles.',
    ['Tom Lee', 'Ana Robles'],
  ],
  [
    'a shop by who runs it, and whom somebody runs close',
    'She runs Ana Bella on Mill Street. Lee runs Ana Robles close. He runs Ana Robles’s shop.',
    ['Lee', 'Ana Robles', 'Ana Robles'],
  ],
  [
    'papers and parties, and what somebody tells a paper',
    'He told the weekly Zubo Wankor in Lagos. She told the newspaper Robles had left. Maria Lee, whose Zubo Verbond lost, wept.',
    ['Robles', 'Maria Lee'],
  ],
  [
    'animals, and who saves one',
    'Her dog Max barked. His horse, Bella, won. The dog Max Robles saved is well.',
    ['Max Robles'],
  ],
  [
    'the form of a company before its name',
    'They paid PT Rimbo Jayo Robles for it. The builder is OOO Maria Okafor.',
    [],
  ],
  ['a bank in one word, and a surname', 'They closed Zubobank. In court, Ms Fairbank wept.', ['Fairbank']],
  [
    'where money and work are',
    'He has a stake in Ana Robles, and worked at Tom Okafor. Shareholders of Maria Duarte and the residents of Grover Lee met.',
    [],
  ],
  [
    'whoever is said to be named so, and what else is known and called',
    'A driver known only as Zubow fled. She gave her name as Wimbeka. A man called Zekomo wept. He goes by the name of Tubako. The port, known only as Tiger Bay, and a town called Zubeko shut. The gang call themselves Zubetti.',
    ['Zubow', 'Wimbeka', 'Zekomo', 'Tubako'],
  ],
  [
    'artists by the name of any words, and a song',
    'It was won by the calypsonian Mighty Biscuit. The singer Sunday left. The song Mighty Biscuit won.',
    ['Mighty Biscuit'],
  ],
  [
    'a squad with its clubs, and clubs',
    'Keepers: Ana Oke (Arsenal), Humble Zubowa (Simba), Mary Lee (Ajax). Parks: Humble Gardens (Simba), Great Garden (Lagos).',
    ['Ana Oke', 'Humble Zubowa', 'Mary Lee'],
  ],
  [
    'scores by surname, and by team',
    'Maria Okafor led. Kenya 201 (Okafor 71, Mills 48; Zubow 12) won. Kenya 2, Fields 1.',
    ['Maria Okafor', 'Okafor', 'Mills', 'Zubow'],
  ],
  [
    'the spouses of an obituary, and a town in brackets',
    'She leaves a son, Tom Okafor (Diane) of Jefferson. They met Tom Okafor (Lincoln) of the council.',
    ['Tom Okafor', 'Diane', 'Tom Okafor'],
  ],
  [
    'a short form of a given name, and whose it is not',
    'The court jailed Yevgeny Okafor. “Zhenya is well,” she said. The Sasha fell.',
    ['Yevgeny Okafor', 'Zhenya'],
  ],
  [
    'kin and a comma',
    'His brother-in-law, Wimbeko Mia, was arrested. In his mother tongue, Upper Swabia, it is a bird.',
    ['Wimbeko Mia'],
  ],
  [
    'a couple with an ampersand',
    'The best film was made by Dolores & Inés Farías.',
    ['Dolores', 'Inés Farías'],
  ],
  [
    'a nickname alone, and the word that it is',
    'LORD FALCON WINS CROWN\n\nThey crowned Kurt “Lord Falcon” Ramsay. Last year it was Lord Falcon, too.',
    ['LORD FALCON', 'Kurt “Lord Falcon” Ramsay', 'Lord Falcon'],
  ],
  [
    'a nickname with a title in it, and the title of somebody else',
    'They crowned Kurt “Captain Falcon” Ramsay. Captain Falcon smiled. Captain Ramsay did not.',
    ['Kurt “Captain Falcon” Ramsay', 'Captain Falcon', 'Ramsay'],
  ],
  [
    'a nickname that “the” opens',
    "Tom 'the Ox' Ramsay spoke. They met Maria “the hammer” Okafor.",
    ["Tom 'the Ox' Ramsay", 'Maria “the hammer” Okafor'],
  ],
  [
    'who is nicknamed, and what is',
    'The 23-year-old, known simply as Zizu, left. The 31-year-old, fondly nicknamed “Tiger Zubo”, won. The port, nicknamed “Tiger Bay”, is shut.',
    ['Zizu', 'Tiger Zubo'],
  ],
  [
    'whose horse, in full, and what a town makes',
    'The Pieter Zubowski-trained colt won. The Hanoi-trained nurse left.',
    ['Pieter Zubowski'],
  ],
  [
    'those who help somebody, and whom somebody works for',
    'She wrote to her coach, Wanokori, on Friday. She left her employer, Zubonaki, on Friday.',
    ['Wanokori'],
  ],
  [
    'a word of no table with an age and who it is, and a town',
    'They asked Wanokori, 52, a potter. She drove in Wanokori, 52, a road.',
    ['Wanokori'],
  ],
  [
    'ranks of wrestlers',
    'Sekiwake Wanohibiki beat Komusubi Zubonishiki. The rank of sekiwake is high.',
    ['Wanohibiki', 'Zubonishiki'],
  ],
  [
    'several, by their verb, and one',
    'Mills buy maize. Mills buys maize, Ana Mills said.',
    ['Mills', 'Ana Mills'],
  ],
  [
    'the letters of an interview',
    'Ana Okafor is a coach.\n\nQ. You swim?\n\nA. Not now.\n\nA. Okafor won.',
    ['Ana Okafor', 'A. Okafor'],
  ],
  [
    'where somebody is from, whom a church is called after, a court of tennis',
    'He met a baker from Zubonaki. The bells of Sidan Wolde church rang. She lost on Court Simone-Okafor.',
    [],
  ],
  [
    'who is so old, and what',
    'Wanosinha, the 28-year-old forward, scored twice. Zubosinha, a 28-year-old treaty, ended.',
    ['Wanosinha'],
  ],
  [
    'firms by their industry, houses, and who works there',
    'German chemicals group Lenz Farber grew. The grocer met Casa Bermejo. The tech firm Ana Okafor’s son runs grew.',
    ['Ana Okafor'],
  ],
  [
    'what is ridden, and who rides',
    'Jockey Tiaan Ramsay rode Silver Margaret home. Lucky Dimitri, a 20-1 chance, fell.',
    ['Tiaan Ramsay'],
  ],
  ['a horse in a race', 'Ana Okafor won, with Jolly Ramsay three lengths adrift.', ['Ana Okafor']],
  [
    'a firm whose shares move, and who rises',
    'The Finnish boat builder Kurt Ramsay slumped 9% on Friday.',
    [],
  ],
  ['letters of a justice of the peace', 'His uncle, Chief Tom Okafor JP, spoke.', ['Tom Okafor']],
  [
    'a name with one more in its middle',
    'The singer Eluned Ramsay, 88, has died. Born in Bala, Eluned Mair Ramsay sang. They met Eluned Minister Ramsay.',
    ['Eluned Ramsay', 'Eluned Mair Ramsay', 'Ramsay'],
  ],
  [
    'a long title before unknown words',
    'They thanked Justice of the Peace Icylo Zubow for it.',
    ['Icylo Zubow'],
  ],
  [
    'the date of a byline on its line',
    'A town is well\n\nBy Ngoc Thi   June 27, 2023 | 9 am\n\nIt is well.',
    ['Ngoc Thi'],
  ],
  ['a pronoun of a dialect, and a name', '“Mi feel it,” she said. “Mimi felt it,” he said.', ['Mimi']],
  [
    'another name behind a sign',
    'Wong Mei Ling @ Fatimah Wong was charged.',
    ['Wong Mei Ling', 'Fatimah Wong'],
  ],
  [
    'a house and what its owner calls it, and who is there',
    'Her cafe, Bella Rosa, opened in May. Outside the shop, Ana Robles, 45, wept.',
    ['Ana Robles'],
  ],
  [
    'what only firms do',
    'Zubo Wankor posted a second-quarter net loss. Ana Lee posted a photo.',
    ['Ana Lee'],
  ],
  [
    'a word as a given name in a list of names',
    'They chose Innocent Dube, Tom Lee, Ana Okafor and Talent Chawapiwa. They sang.',
    ['Innocent Dube', 'Tom Lee', 'Ana Okafor', 'Talent Chawapiwa'],
  ],
  [
    'another name behind “otherwise called” and in brackets, and one that is a saying',
    'They met Ana Okafor, otherwise called “Zubbo”, and Tom Lee (a.k.a. Papa Bridges). His wife is called “Nonsense”.',
    ['Ana Okafor', 'Zubbo', 'Tom Lee', 'Papa Bridges'],
  ],
  [
    'what friends call somebody, and what somebody is to them',
    'Ana Okafor – “Zubi” to her friends – left. The mill – a shock to her friends – shut.',
    ['Ana Okafor', 'Zubi'],
  ],
  [
    'how somebody is known, behind the name',
    'It shut at noon. Miss Zubi, as she is known, wept. The Crab, as friends call it, is a pub.',
    ['Zubi'],
  ],
  ['whom somebody calls so', 'He rang somebody he calls Zubi. He rang a bell she calls Old Tom.', ['Zubi']],
  [
    'the son or daughter of somebody, inside a name and at its end',
    'Deputy Minister Fuad Rauf oglu Hasanov left. Heydarova Leyla Ilham qizi was born there.',
    ['Fuad Rauf oglu Hasanov', 'Heydarova Leyla Ilham qizi'],
  ],
  [
    'the Dutch article cut short, and a band',
    "Pieter in 't Zand spoke. Gerard ’t Vries spoke. They like rock 'n' roll.",
    ["Pieter in 't Zand", 'Gerard ’t Vries'],
  ],
  [
    'a saint in the middle of a name',
    'Sir Oliver Okafor died. Oliver Basil St John Okafor was born in Leeds.',
    ['Oliver Okafor', 'Oliver Basil St John Okafor'],
  ],
  [
    'titles of chiefs by the number behind the name, and the same words as names',
    'Nana Kwabena Wankor II spoke. Nana Konadu Okafor left.',
    ['Kwabena Wankor II', 'Nana Konadu Okafor'],
  ],
  [
    'a lawyer, and the pronoun',
    'They heard the lawyer Me Lucien Okafor. “Me Lucien? No,” he said.',
    ['Lucien Okafor', 'Lucien'],
  ],
  ['a title before a full name', 'The nurse Bi Rehema Okafor left.', ['Rehema Okafor']],
  ['a role with a hyphen at the head of a sentence', 'Left-hander Tom McBride won.', ['Tom McBride']],
  ['a place on the field', 'Injured: 2B Wade Okafor (knee).', ['Wade Okafor']],
  [
    'a nickname with a hyphen in brackets',
    'The owner, Armand (Gros-Loup) Tessier, left.',
    ['Armand (Gros-Loup) Tessier'],
  ],
  [
    'a lord that no table knows, and a god',
    'The owner, Lord Zubonham, left. A statue of Lord Ganesha fell.',
    ['Zubonham'],
  ],
  [
    'a surname that makes an organisation elsewhere, and again',
    'The club’s Dr Maria Park spoke. “No,” Park, a vet, said.',
    ['Maria Park', 'Park'],
  ],
  [
    'an officer by an ordinary word that is a surname elsewhere',
    'Police Sergeant Peter Few ran. They cheered as Sergeant Few won.',
    ['Peter Few', 'Few'],
  ],
  [
    'a surname before Filho elsewhere',
    'The secretary, Ana Batista Quintela Filho, spoke. Quintela – who is new – left.',
    ['Ana Batista Quintela Filho', 'Quintela'],
  ],
  [
    'a given name again',
    'She met her son Timur. “And who waits for my Timur at noon?” she said.',
    ['Timur', 'Timur'],
  ],
  [
    'a skipper by a name that is a small place',
    'The cook, a man identified only as Rinaldi, left.',
    ['Rinaldi'],
  ],
  [
    'initials and a word',
    'It rained.\n\nP.V. Sunny, a former umpire and now secretary of the club, said so.',
    ['P.V. Sunny'],
  ],
  ['the state that a town is in', 'They sang near Dodge, Kan. It was late in Boone, Ky. Thanks.', []],
  ['a letter at the end of a sentence', 'They put it on X. She was late. It has vitamin C. We eat it.', []],
  ['numbers of regions', 'It grew in Wards Four and Six.', []],
  ['who is held, in a headline', 'DUTCH DAD, 52, LOST AT SEA\n\nHe was lost.', []],
  ['ships by their letters', 'The ferry KM Bintang Laut sank, and so did KRI Nanggala Putra.', []],
  [
    'animals by their names',
    'A seal nicknamed Molly swam. They breed Campbell ducks. A Grant’s gazelle ran.',
    [],
  ],
  [
    'a paper of South Asia',
    'He told Nida-e-Lahore so. Noor-e-Alam Chowdhury left.',
    ['Noor-e-Alam Chowdhury'],
  ],
  [
    'a firm with two names, and again',
    'Marsh-Okell Corp. fell. Marsh-Okell closed at $43. Marsh-Okell elected Ana Okafor.',
    ['Ana Okafor'],
  ],
  ['a statistics office', 'Zemstat said trade grew.', []],
  ['a party and a town', 'They met state Sen. Ana Okafor, DFL-Duluth.', ['Ana Okafor']],
  ['an analyst of a firm', 'At noon Ben Zubonis of broker Marsh & Sons spoke.', ['Ben Zubonis']],
  [
    'a byline with an ampersand',
    'Rain falls\n\nBY JANE TSAMBE & MARIA MVUNGI\n\nThe rain fell.',
    ['JANE TSAMBE', 'MARIA MVUNGI'],
  ],
  [
    'a firm by what stands before its name',
    'The secretary, Armand Tessier, left. They hired Remorquage Tessier and Boulangerie Ana Tessier.',
    ['Armand Tessier'],
  ],
  ['regions as wires shorten them', 'N. Ireland and S. Dakota lost to W. Indies.', []],
  ['a dateline', 'OUAGADOUGOU, Burkina-Faso, 13 February 2020: The ministry opened a new clinic.', []],
];

describe('people', () => {
  test.each(CASES)('%s', (_, text, names) => {
    expect(peopleIn(text)).toEqual(names);
  });

  test('emoji and combining characters before a name leave its offsets right', () => {
    for (const head of ['🎉👩🏽‍🚀 ', 'Cafe\u0301 — ', '\u{1F1EB}\u{1F1F7} '])
      expect(peopleIn(`${head}Chancellor Angela Merkel visited the villages.`)).toEqual(['Angela Merkel']);
  });

  test('no text, no capitals, no words', () => {
    for (const text of ['', '   ', 'nothing here', '1234 5678', '“”', 'É'])
      expect(peopleIn(text)).toEqual([]);
  });
});

describe('why', () => {
  const explained = (text: string) =>
    analyse({ id: '', source: '', format: 'text', text }, { explain: true });

  test('evidence names its family, its cue and where it stands; the heaviest comes first', () => {
    const text = 'The talks were led by Foreign Minister Alice Kimani, who left early.';
    const [winner] = explained(text).resolution.winners.filter(({ kind }) => kind === 'person');
    const because = winner?.because ?? [];
    const cue = because.find(({ rule }) => rule === 'person.word-before');
    expect(text.slice(cue?.start, cue?.end)).toBe('Minister');
    const weights = because.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const sum = because.reduce((total, { weight }) => total + weight, 0);
    expect(Math.abs(sum - winner!.score)).toBeLessThan(1);
  });

  test('a name with initials that were added keeps the evidence of the name', () => {
    const text =
      'RK Menonar spoke on Monday. R. K. Menonar said no. R.K. Menonar left. Menonar is 45. Later Rajesh Menonar smiled.';
    const [winner] = explained(text).resolution.winners.filter(({ kind }) => kind === 'person');
    expect(text.slice(winner!.start, winner!.end)).toBe('RK Menonar');
    const sum = winner!.because.reduce((total, { weight }) => total + weight, 0);
    expect(Math.abs(sum - winner!.score)).toBeLessThan(1);
  });

  test('a phrase that is no person says what it lacked', () => {
    const { losers } = explained('They met at Harrow Street Station at noon.');
    const loser = losers.find(({ candidate }) => candidate.kind === 'person');
    expect(loser?.reason).toMatch(/^too little speaks for a person \(−[\d.]+\)$/);
  });
});
