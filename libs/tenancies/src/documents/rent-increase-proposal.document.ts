import { inLanguage, sayIn, strong, t, type Block, type ContactPerson, type DocumentTemplate, type Issuer, type PaperParty } from '#documents';
import { formatDate, formatKoruna, formatMonth, halere, type Halere, type Id, type IsoDate, type Language, type Month } from '#kernel';
import type { FlatOnPaper } from './contract-snapshot';
import { languageClause } from './flat-words';

/** The landlord's proposal to raise the rent (Civil Code § 2249), one paper for each who owes it. */
export interface RentIncreaseProposalSnapshot {
  readonly agency: Issuer;
  readonly issuedOn: IsoDate;
  /** The proposal in the register: a second order gives the same papers. */
  readonly increaseId: Id;
  readonly landlord: PaperParty;
  /** Whom this paper is for; a guardian receives it for somebody not of age. */
  readonly receiver: string;
  readonly tenants: readonly string[];
  readonly flat: FlatOnPaper;
  readonly contractNumber: string;
  readonly oldRent: Halere;
  readonly newRent: Halere;
  /** The rent usual in the place, and where the figure is from. */
  readonly comparableRent: Halere;
  readonly source: string;
  /** Limits of the law on the day of the proposal. */
  readonly capPercent: number;
  readonly windowMonths: number;
  readonly restMonths: number;
  readonly answerMonths: number;
  readonly courtMonths: number;
  /** If it is delivered this month, a yes is paid from this day. */
  readonly deliveredIn: Month;
  readonly paidFrom: IsoDate;
  readonly contact: ContactPerson;
}

export const rentIncreaseProposalTemplate: DocumentTemplate<RentIncreaseProposalSnapshot> = {
  kind: 'rentIncreaseProposal',
  series: 'NZ',
  version: 1,
  name: { cs: 'Návrh na zvýšení nájemného', en: 'Proposal to raise the rent' },
  forLandlord: true,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (paper, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: paper.agency,
      title: say('Návrh na zvýšení nájemného', 'Proposal to raise the rent'),
      subtitle: say(`podle § 2249 občanského zákoníku, byt ${paper.flat.address}`, `under § 2249 of the Civil Code, flat ${paper.flat.address}`),
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [paper.receiver, ...paper.flat.address.split(/,\s*/)], aside: sender(paper, language) },
        { type: 'paragraph', text: say('Dobrý den,', 'Dear tenant,') },
        {
          type: 'paragraph',
          text: say(
            t`navrhuji zvýšit nájemné za byt ${paper.flat.label} z ${formatKoruna(paper.oldRent, 'cs')} na ${strong(`${formatKoruna(paper.newRent, 'cs')} měsíčně`)}. Zálohy na služby se tím nemění.`,
            t`I propose to raise the rent of the flat ${paper.flat.label} from ${formatKoruna(paper.oldRent, 'en')} to ${strong(`${formatKoruna(paper.newRent, 'en')} a month`)}. Service advances stay as they are.`,
          ),
        },
        { type: 'facts', rows: figures(paper, language) },
        ...periods(paper, language),
        contact(paper, language),
        { type: 'together', blocks: [{ type: 'paragraph', text: say('S pozdravem', 'Yours sincerely') }, { type: 'paragraph', text: signed(paper, language) }] },
        answer(paper, language),
        { type: 'paragraph', text: languageClause(language), tone: 'small' },
      ],
    };
  },
};

function sender({ landlord, contractNumber, agency }: RentIncreaseProposalSnapshot, language: Language): string[] {
  const say = sayIn(language);
  const since = landlord.representedBy?.since ?? null;
  return [
    say(`Pronajímatel: ${landlord.name}`, `Landlord: ${landlord.name}`),
    ...(landlord.address === null ? [] : [landlord.address]),
    ...(landlord.representedBy === null
      ? []
      : [say(`Zastupuje: ${agency.name}, na základě plné moci${since === null ? '' : ` ze dne ${formatDate(since, 'cs')}`}`, `Represented by ${agency.name} under a power of attorney${since === null ? '' : ` of ${formatDate(since, 'en')}`}`)]),
    say(`Smlouva č. ${contractNumber}`, `Contract no. ${contractNumber}`),
  ];
}

function figures(paper: RentIncreaseProposalSnapshot, language: Language): readonly (readonly [string, ReturnType<typeof strong>['text']])[] {
  const say = sayIn(language);
  const raise = halere(paper.newRent - paper.oldRent);
  const percent = (Math.floor((raise * 1000) / paper.oldRent) / 10).toString();
  return [
    [say('Dnešní nájemné', 'Rent today'), formatKoruna(paper.oldRent, language)],
    [say('Navržené nájemné', 'Proposed rent'), formatKoruna(paper.newRent, language)],
    [say('Zvýšení', 'Rise'), say(`${formatKoruna(raise, 'cs')} měsíčně (${percent.replace('.', ',')} %)`, `${formatKoruna(raise, 'en')} a month (${percent}%)`)],
    [say('Nájemné obvyklé v místě', 'Rent usual in the place'), formatKoruna(paper.comparableRent, language)],
    [say('Odkud je', 'Where it is from'), paper.source],
  ];
}

/** The law's periods, counted from the day the paper comes: two months to answer, paid from the third month, three months for a court. */
function periods(paper: RentIncreaseProposalSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  const years = paper.windowMonths / 12;
  return [
    { type: 'heading', text: say('Do kdy odpovědět', 'By when to answer') },
    {
      type: 'paragraph',
      text: say(
        t`Na odpověď máte ${strong(`${paper.answerMonths} měsíce ode dne, kdy vám tento návrh došel`)}. Souhlas musí být písemný: stačí podepsat odpověď na konci dopisu a vrátit ji.`,
        t`You have ${strong(`${paper.answerMonths} months from the day this proposal reached you`)} to answer. Consent must be in writing: sign the answer at the end of this letter and return it.`,
      ),
    },
    { type: 'heading', text: say('Od kdy by se platilo', 'From when it would be paid') },
    {
      type: 'paragraph',
      text: say(
        t`Budete-li souhlasit, platí nové nájemné ${strong('od třetího kalendářního měsíce po doručení')}. Dojde-li vám návrh ještě v měsíci ${formatMonth(paper.deliveredIn, 'cs')}, platili byste ho od ${formatDate(paper.paidFrom, 'cs')}.`,
        t`If you agree, the new rent is paid ${strong('from the third calendar month after the delivery')}. If the proposal reaches you in ${formatMonth(paper.deliveredIn, 'en')}, you would pay it from ${formatDate(paper.paidFrom, 'en')}.`,
      ),
    },
    { type: 'heading', text: say('Když souhlasit nebudete', 'If you do not agree') },
    {
      type: 'paragraph',
      text: say(
        `Nájemné zůstane, jak je. Pronajímatel může do dalších ${paper.courtMonths} měsíců navrhnout, aby o něm rozhodl soud. Soud může určit nájemné nejvýše v místě obvyklé, a to od dne, kdy návrh dostal; do jeho rozhodnutí platíte dnešní nájemné. Za nesouhlas vám nikdo nesmí dát výpověď.`,
        `The rent stays as it is. Within a further ${paper.courtMonths} months the landlord may ask a court to decide. The court may set at most the rent usual in the place, from the day it was asked; until it decides you pay today’s rent. Nobody may give you notice for not agreeing.`,
      ),
    },
    { type: 'heading', text: say('Kolik zákon nejvýš dovoluje', 'How much the law allows') },
    {
      type: 'paragraph',
      text: say(
        `Nejvýše nájemné v místě obvyklé, za poslední ${years} roky dohromady nejvýše o ${paper.capPercent} % a nejdřív ${paper.restMonths} měsíců od posledního zvýšení.`,
        `At most the rent usual in the place, by no more than ${paper.capPercent}% over the last ${years} years together, and no sooner than ${paper.restMonths} months after the last rise.`,
      ),
    },
  ];
}

function contact({ contact: person }: RentIncreaseProposalSnapshot, language: Language): Block {
  const say = sayIn(language);
  const reach = [person.phone, person.email].filter((each) => each !== null && each !== '').join(', ');
  return {
    type: 'notice',
    title: say('Nevíte si rady? Zavolejte, projdeme to spolu.', 'Not sure? Call us and we will go through it together.'),
    body: [
      say(
        t`${strong(person.name)} (${inLanguage(person.role, 'cs')})${reach === '' ? '' : `, ${reach}`}. Vyšší nájemné může změnit i dávku na bydlení: pomůžeme to oznámit.`,
        t`${strong(person.name)} (${inLanguage(person.role, 'en')})${reach === '' ? '' : `, ${reach}`}. A higher rent may change the housing benefit too: we help you to report it.`,
      ),
    ],
  };
}

function signed({ landlord }: RentIncreaseProposalSnapshot, language: Language) {
  const say = sayIn(language);
  return landlord.representedBy === null
    ? say(t`${strong(landlord.name)}, pronajímatel`, t`${strong(landlord.name)}, landlord`)
    : say(t`${strong(landlord.representedBy.name)}, za pronajímatele na základě plné moci`, t`${strong(landlord.representedBy.name)}, for the landlord under a power of attorney`);
}

/** What the tenant signs: that it came, and his answer. */
function answer(paper: RentIncreaseProposalSnapshot, language: Language): Block {
  const say = sayIn(language);
  return {
    type: 'together',
    blocks: [
      { type: 'heading', text: say('Doručení a odpověď', 'Delivery and answer') },
      { type: 'bullets', items: [say(`Návrh mi došel dne ${'.'.repeat(24)}`, `The proposal reached me on ${'.'.repeat(24)}`), say(`Se zvýšením nájemného na ${formatKoruna(paper.newRent, 'cs')} měsíčně souhlasím / nesouhlasím (škrtněte, co neplatí).`, `To the rent of ${formatKoruna(paper.newRent, 'en')} a month I agree / do not agree (strike out what does not hold).`)] },
      { type: 'signatures', placeLabel: say('Místo:', 'Place:'), dateLabel: say('Datum:', 'Date:'), place: '.'.repeat(30), signers: [{ name: paper.receiver, role: say('nájemce', 'tenant'), note: null }] },
    ],
  };
}
