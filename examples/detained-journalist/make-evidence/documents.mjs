// The invented papers, in the order of the exhibits. Passages in [[ ]] are removed from redacted renditions.

const judgmentRu = [
  '# ГОРОДСКОЙ СУД ГОРОДА ОРҚАШ',
  'Республика Сарыөң. Дело № 1-418/2024. Приговор от 12 декабря 2024 года.',
  '1. Судья Ғ. Үрпекова рассмотрела в закрытом заседании уголовное дело в отношении Айбөрте Жұпқатовой, главного редактора еженедельника «Ашық жазба», по статье 274 Уголовного кодекса (распространение заведомо ложной информации).',
  '2. Защитник Б. к участию в заседаниях 9–12 декабря не допущен ввиду секретности материалов. Подсудимой назначен дежурный адвокат.',
  '3. Подсудимая заявила, что показания от 17 и 18 сентября 2024 года получены под пытками, и указала на следователя С. Һұрманова. Суд находит это заявление способом защиты и медицинскую справку к делу не приобщает.',
  '4. Вина подтверждается показаниями подсудимой на следствии и статьёй «Кому досталась типография» от 5 сентября 2024 года.',
  '---',
  '# ПРИГОВОРИЛ',
  '5. Признать Айбөрте Жұпқатову виновной и назначить шесть лет лишения свободы. Срок исчислять с 17 сентября 2024 года.',
  '6. Приговор может быть обжалован в течение пятнадцати суток. Судья Ғ. Үрпекова. Копия верна, печать суда.',
];

const judgmentEn = [
  '# CITY COURT OF ORQASH (certified translation from Russian)',
  'Republic of Saryon. Case No. 1-418/2024. Judgment of 12 December 2024.',
  '1. Judge G. Urpekova heard in closed session the criminal case against Aiborte Zhupkatova, editor-in-chief of the weekly Ashyq Jazba, under Article 274 of the Criminal Code (dissemination of knowingly false information).',
  '2. Defence counsel B. was not admitted to the hearings of 9–12 December because the materials are secret. A duty lawyer was appointed for the defendant.',
  '3. The defendant stated that her testimony of 17 and 18 September 2024 was obtained under torture and pointed to investigator S. Hurmanov. The court finds this statement to be a means of defence and does not add the medical note to the file.',
  '4. Guilt is confirmed by the testimony of the defendant during the investigation and by the article "Who got the printing house" of 5 September 2024.',
  '---',
  '# HAS DECIDED',
  '5. To find Aiborte Zhupkatova guilty and to impose six years of deprivation of liberty, counted from 17 September 2024.',
  '6. The judgment may be appealed within fifteen days. Judge G. Urpekova. True copy, seal of the court.',
  'Translated by sworn translator No. 7 (invented), 20 February 2026.',
];

const medicalNote = [
  '# INDEPENDENT MEDICAL NOTE',
  'Patient: [[Ерәсіл Мұңбаев (Yerasil Mungbaev)]]. Examined on 21 September 2024 by a general practitioner trained in the Istanbul Protocol. The name of the practitioner is kept by the submitter.',
  '1. The patient says he was beaten on the forearms with a plastic bottle filled with water in the night of 17 September 2024.',
  '2. Two violet-yellow bruises on the right forearm, 4.5 by 2.5 cm and 3 by 2 cm, with regular edges; pain on pressure; no fracture seen.',
  '3. The age and shape of the bruises are highly consistent with the account given (Istanbul Protocol). A fall cannot be wholly excluded for the smaller bruise.',
  '4. Photographs were taken with the consent of the patient.',
];

const victimStatement = [
  '# STATEMENT',
  'Given by Aiborte Zhupkatova in writing on 2 September 2025 and signed on every page. She agreed that her name be published.',
  '1. I was the editor-in-chief of Ashyq Jazba. On 5 September 2024 we published an article on how our printing house in Kungir came to a company of the family of the governor, Malimkul Dongelekov.',
  '2. On 17 September 2024 at about 08:40 six men entered the newsroom. They showed no warrant. I was taken to the Police Department of Orqash with a colleague, V-0003.',
  '3. I was questioned by Major Sansyzbok Hurmanov from about 10:00 until the next afternoon, 31 hours in all. I was not allowed to sleep or to call a lawyer. He struck me on the head with a book and held a plastic bag over my face twice. He said: "The Minister has already closed your paper. Sign."',
  '4. I signed. On 19 September I was moved to Remand Prison No. 3. I told its head, Yergul Tobezhanov, during his round on 20 September what had been done to me. He answered that it was not his department.',
  '---',
  '5. At my trial Judge Galiya Urpekova did not let my lawyer in and did not read the medical note.',
  '6. In April 2024 I had been told by the adviser of the governor that the lease would be renewed for 60,000 dollars. My partner paid 20,000 as a "consulting fee" and then refused to pay more.',
  '7. I was released on parole on 14 August 2025. I have not been struck since I left the Police Department.',
];

const orderlyStatement = [
  '# STATEMENT OF A PROTECTED WITNESS',
  'Given by [[Кәмәш Әнжүрова (Kamash Anzhurova), medical orderly of Remand Prison No. 3, room 12]] on 3 March 2025, in Kazakh; English translation by the interviewer.',
  '1. I was on duty in the night of 4 October 2024. At about 23:30 the head of the prison, Yergul Tobezhanov, and two guards brought the detainee [[Тілеген Қоңырсов (Tilegen Qongyrsov)]] to the medical room. He could not stand.',
  '2. He had fresh bruises on the back and on the soles of the feet. He said that the guards had beaten him so that he would withdraw his petition.',
  '3. I told the head that he must go to a hospital. The head said: "He stays until the morning. Write nothing." The detainee died at about 04:00.',
  "4. Since August prisoners had complained of beatings nearly every week. The complaints went into the book on the head's table.",
  '5. I believe that one of the guards was Quat Shungkirov, who was made deputy head a month later. The corridor was dark and I am not certain.',
];

const ministryRelease = [
  '# Press service of the Ministry of Internal Affairs (page as captured)',
  'Published 18 September 2024. Captured 18 September 2024, 21:14 (UTC+05:00).',
  'On the instruction of the Minister of Internal Affairs, Borinur Kyrsungov, given at the meeting of 16 September, an operational group stopped the activity of persons who spread knowingly false information under cover of a weekly.',
  'Two persons were brought to the Police Department of Orqash. The investigation is led by Major S. Hurmanov.',
];

const briefingTranscript = [
  '# TRANSCRIPT OF A TELEVISED BRIEFING',
  'Channel One of Saryon (invented), 16 September 2024. Machine transcription from Russian, translated by machine, not yet checked by a person.',
  '00:03:10 Question: Will measures be taken because of the article on the printing house?',
  '00:03:22 Borinur Kyrsungov: I have given the order. This paper will not come out again, and its people will be with us this week.',
  '00:03:41 Question: On what ground?',
  '00:03:44 Borinur Kyrsungov: The ground will be found by the investigators.',
];

const ministryReply = [
  '# MINISTRY OF INTERNAL AFFAIRS OF THE REPUBLIC OF SARYON',
  'Letter No. 3-11/907 of 30 April 2026 to the Committee for Open Cells (invented), in answer to its letter of 16 March 2026. Unofficial English translation.',
  '1. The words of the Minister of 16 September 2024 concerned the order of licences of print media and were cut by the editors of the broadcast.',
  '2. The detention of A. Zhupkatova was decided by the investigator on his own authority. No physical force was used. An internal inquiry of 14 October 2024 found no violation.',
  '3. The detainee held in Remand Prison No. 3 died of heart failure, as the death certificate states. The case was closed for absence of a crime on 20 January 2025.',
  '4. The parole of A. Zhupkatova shows the humane character of the system.',
];

const personnelRegister = [
  '# ГОСУДАРСТВЕННЫЙ РЕЕСТР ДОЛЖНОСТЕЙ РЕСПУБЛИКИ САРЫӨҢ',
  'Выписка от 10 февраля 2026 года. Extract; English in brackets.',
  '1. Қырсүңов Бөрінұр Тастанұлы, 04.03.1968: Министр внутренних дел, 01.05.2022 – 30.06.2025 [Minister of Internal Affairs]; советник Президента с 01.07.2025 [Adviser to the President].',
  '2. Төбежанов Ерғұл Әмзеұлы, 1971: начальник следственного изолятора № 3, с 15.01.2021 [Head of Remand Prison No. 3].',
  '3. Һұрманов Сансызбөк, 19.11.1984: старший следователь департамента полиции города Орқаш, майор, 2019 – 2025 [senior investigator, Police Department of Orqash, major].',
  '4. Үрпекова Ғалия Іңкәрқызы, 1976: судья городского суда, с 01.09.2016 [judge of the City Court].',
  '5. Дөңгелеков Мәлімқұл, 12.07.1963: аким Төменгі облысы, 10.02.2020 – 01.03.2025 [Governor of Tomengi Region].',
  '6. Шүңкіров Қуат: заместитель начальника следственного изолятора № 3, с 01.11.2024 [Deputy Head of Remand Prison No. 3].',
];

const newsArticle = [
  '# Orqash Courier: "Editor held for 31 hours without a lawyer"',
  'Published 20 September 2024. Captured 22 September 2024. An invented newspaper.',
  '1. Two lawyers told the Courier that they were turned away at the door of the Police Department of Orqash on 17 and 18 September.',
  '2. The editor-in-chief of Ashyq Jazba and a photographer had been brought there on the morning of 17 September. A neighbour counted six men and two cars without plates.',
  '3. A spokesman of the department said that all rights had been explained and that the editor "did not ask for a lawyer".',
];

const expertReport = [
  '# DIGITAL FORENSIC REPORT',
  'Laboratory for Device Integrity (invented), 12 May 2025. Two telephones of the newsroom, handed over by their owner.',
  '1. Both telephones were unlocked and copied on 17 September 2024 between 13:05 and 16:50, while they were held by the police.',
  '2. The traces left are those of the product "KeyLift" of Qorgan Signal LLP, which is sold to public bodies only.',
  '3. The licence string names the Police Department of Orqash and a support session opened from an address of the company at 13:40 on the same day.',
  '4. Limit: the report cannot say which employee took part in the support session.',
];

const callTranscript = [
  '# TRANSCRIPT OF A TELEPHONE CALL',
  'Recorded on 11 April 2024 by a party to the call. Original in Kazakh; English translation by a person, reviewed.',
  '00:00:09 Voice A (says that he is the adviser of the governor): Malimkul aga has decided. Sixty, and the lease is signed.',
  '00:00:21 Voice B: To whom does it go?',
  '00:00:25 Voice A: Zhetik Trade. Write "consulting". Twenty now.',
];

const bankStatement = [
  '# BANK OF THE STEPPE (invented): ACCOUNT STATEMENT',
  'Account of Jazba Print LLP, April 2024. Extract of 3 May 2024.',
  '1. 26 April 2024: outgoing transfer, USD 20,000.00, to Zhetik Trade LLP, purpose "consulting services, contract 4/24".',
  '2. No other transfer to or from Zhetik Trade LLP in the period.',
];

const deathCertificate = [
  '# СВИДЕТЕЛЬСТВО О СМЕРТИ (ВЫПИСКА)',
  'Республика Сарыөң, город Орқаш. Номер О-2291, 5 октября 2024 года.',
  '1. Умерший: [[Тілеген Қоңырсов]], 52 года. Место смерти: следственный изолятор № 3.',
  '2. Причина смерти: острая сердечная недостаточность. Вскрытие: не проводилось.',
  'English: the deceased, aged 52; place of death: Remand Prison No. 3; cause of death: acute heart failure; autopsy: not carried out.',
];

const propertyRegister = [
  '# REGISTER OF REAL PROPERTY AND COMPANIES, TOMENGI REGION',
  'Extract of 14 January 2026. Unofficial English translation from Russian.',
  '1. Printing house, 3 Canal Street, Kungir: right of use of Jazba Print LLP ended on 3 June 2024 by decision No. 118 of the Governor, M. Dongelekov, "for public needs".',
  '2. Owner from 20 June 2024: Zhetik Trade LLP, by sale without auction, price USD 1,000.',
  '3. Zhetik Trade LLP: participants Asemgul Dongelekova, 60 per cent; Argyn Dongelekov, 40 per cent. Registered 2 February 2024.',
];

const detaineeList = [
  "# MONITORS' LIST, VIGIL OF 12 OCTOBER 2024 (SUMMARY)",
  'Kept by two monitors of the Committee for Open Cells (invented) at the three police stations of Orqash.',
  '1. Persons counted as brought to a police station between 18:20 and 21:05: 41. Of these 38 were released by 02:00.',
  '2. Among them one child aged 15, [[Дәмірхан Өтешұқов]], held for four hours without a parent.',
  '3. Also on the list: [[Гүлзада Ырғұлова]]; [[Серғазы Бүркітұшов]].',
  '4. The monitors could not enter the fourth station. The count is therefore a minimum.',
];

/** File name, title, author and text of each paper; `redacted` names the rendition with the passages removed. */
export const DOCUMENTS = [
  { file: '01-judgment', title: 'Judgment 1-418/2024', author: 'City Court of Orqash', paragraphs: judgmentRu },
  {
    file: '01-judgment-en',
    title: 'Judgment 1-418/2024, translation',
    author: 'Sworn translator No. 7',
    paragraphs: judgmentEn,
    copyOnly: true,
  },
  {
    file: '03-medical-note',
    title: 'Medical note',
    author: 'General practitioner',
    paragraphs: medicalNote,
    redacted: true,
  },
  { file: '04-statement', title: 'Statement of V-0001', author: 'V-0001', paragraphs: victimStatement },
  {
    file: '05-statement-protected',
    title: 'Statement of a protected witness',
    author: 'Interviewer 2',
    paragraphs: orderlyStatement,
    redacted: true,
  },
  {
    file: '06-ministry-release',
    title: 'Ministry release, page print',
    author: 'Capture desk',
    paragraphs: ministryRelease,
    copyOnly: true,
  },
  {
    file: '07-briefing-transcript',
    title: 'Briefing, transcript',
    author: 'Machine',
    paragraphs: briefingTranscript,
    copyOnly: true,
  },
  {
    file: '08-ministry-reply',
    title: 'Letter 3-11/907',
    author: 'Ministry of Internal Affairs',
    paragraphs: ministryReply,
  },
  {
    file: '09-personnel-register',
    title: 'Register of posts, extract',
    author: 'State register',
    paragraphs: personnelRegister,
  },
  {
    file: '10-news-article',
    title: 'Orqash Courier, 20 September 2024',
    author: 'Capture desk',
    paragraphs: newsArticle,
  },
  {
    file: '11-expert-report',
    title: 'Digital forensic report',
    author: 'Laboratory for Device Integrity',
    paragraphs: expertReport,
  },
  {
    file: '12-call-transcript',
    title: 'Call of 11 April 2024, transcript',
    author: 'Translator 3',
    paragraphs: callTranscript,
    copyOnly: true,
  },
  { file: '13-bank-statement', title: 'Account statement', author: 'Bank of the Steppe', paragraphs: bankStatement },
  {
    file: '14-death-certificate',
    title: 'Death certificate, extract',
    author: 'Civil registry of Orqash',
    paragraphs: deathCertificate,
    redacted: true,
  },
  {
    file: '15-property-register',
    title: 'Property register, extract',
    author: 'Register of Tomengi Region',
    paragraphs: propertyRegister,
  },
  {
    file: '16-detainee-list',
    title: "Monitors' list, 12 October 2024",
    author: 'Monitors',
    paragraphs: detaineeList,
    redacted: true,
  },
];

/** The captured page itself, as the browser stored it. */
export const RELEASE_HTML = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>FICTION - example: press service (invented)</title></head>
<body>
${ministryRelease.map((line) => `<p>${line.replace(/^# /, '')}</p>`).join('\n')}
</body>
</html>
`;
