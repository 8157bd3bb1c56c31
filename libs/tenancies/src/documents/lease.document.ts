import { partyLines, sayIn, signerOf, strong, t, type Block, type DocumentTemplate, type Signer, type Text } from '#documents';
import { formatDate, formatKoruna, type Language } from '#kernel';
import {
  contractBody,
  closingArticle,
  depositArticle,
  membersArticle,
  paymentArticle,
  signatoryRole,
  up,
  upkeepArticle,
  type Article,
  type ContractWords,
} from './contract-clauses';
import type { HouseholdContractSnapshot, LeaseSnapshot } from './contract-snapshot';
import { flatRows, monthlyTotal, termWords } from './flat-words';

/** Shape A: the landlord lets the flat to the household and is its creditor. Sources: Civil Code §§ 2235–2301, Act 67/2013, Decree 308/2015. */
const WORDS: ContractWords = {
  lessor: { cs: 'pronajímatel', csGenitive: 'pronajímatele', csDative: 'pronajímateli', csAccusative: 'pronajímatele', en: 'landlord' },
  lessee: { cs: 'nájemce', csGenitive: 'nájemce', csDative: 'nájemci', csAccusative: 'nájemce', en: 'tenant' },
  tenure: { cs: 'nájem', csGenitive: 'nájmu', csLocative: 'nájmu', en: 'lease' },
};

export const leaseTemplate: DocumentTemplate<LeaseSnapshot> = {
  kind: 'lease',
  series: 'NS',
  version: 1,
  name: { cs: 'Nájemní smlouva', en: 'Lease of a flat' },
  forLandlord: true,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (lease, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: lease.agency,
      title: say('Nájemní smlouva', 'Lease of a flat'),
      subtitle: numbered(lease, say('o nájmu bytu podle § 2235 a následujících zákona č. 89/2012 Sb., občanský zákoník', 'under § 2235 and following of Act No. 89/2012, the Civil Code of the Czech Republic'), language),
      setting: 'contract',
      blocks: [
        { type: 'parties', parties: [{ role: say('PRONAJÍMATEL', 'LANDLORD'), name: lease.landlord.name, lines: partyLines(lease.landlord, language) }, ...householdParties(lease, WORDS, language)] },
        contractSummary(lease, language),
        ...contractBody(leaseArticles(lease, language), {
          type: 'signatures',
          placeLabel: say('Místo:', 'Place:'),
          dateLabel: say('Datum:', 'Date:'),
          place: lease.place,
          signers: [signerOf(lease.landlord, say('pronajímatel', 'landlord'), language), ...householdSigners(lease, WORDS, language)],
        }),
      ],
    };
  },
};

/** The contract's own number before what law it stands on. */
export function numbered(contract: HouseholdContractSnapshot, law: string, language: Language): string {
  return contract.contractNumber === null ? law : `${sayIn(language)('č.', 'no.')} ${contract.contractNumber}, ${law}`;
}

export function householdParties(contract: HouseholdContractSnapshot, words: ContractWords, language: Language): readonly { role: string; name: string; lines: readonly string[] }[] {
  return contract.signatories.map(({ role, party }) => ({ role: signatoryRole(role, words, language).toLocaleUpperCase(language), name: party.name, lines: partyLines(party, language) }));
}

export function householdSigners(contract: HouseholdContractSnapshot, words: ContractWords, language: Language): readonly Signer[] {
  return contract.signatories.map(({ role, party }) => signerOf(party, signatoryRole(role, words, language), language));
}

/** The few figures that a family asks for, above the text that binds. */
export function contractSummary(contract: HouseholdContractSnapshot, language: Language): Block {
  const say = sayIn(language);
  const total = monthlyTotal(contract.rent, contract.advances);
  const advances = (total - contract.rent) as typeof total;
  const body: Text[] = [
    say(
      t`Měsíčně se platí ${strong(formatKoruna(total, 'cs'))}: nájemné ${formatKoruna(contract.rent, 'cs')} a služby ${formatKoruna(advances, 'cs')}, vždy do ${contract.dueDay}. dne.`,
      t`The monthly payment is ${strong(formatKoruna(total, 'en'))}: rent ${formatKoruna(contract.rent, 'en')} and services ${formatKoruna(advances, 'en')}, by day ${contract.dueDay} of each month.`,
    ),
    say(`Bydlení trvá ${termWords(contract.from, contract.to, 'cs')}.`, `The home is ${contract.to === null ? 'let ' : ''}${termWords(contract.from, contract.to, 'en')}.`),
  ];
  if (contract.deposit !== null) body.push(say(`Jistota je ${formatKoruna(contract.deposit.amount, 'cs')} a vrací se s úrokem.`, `The deposit is ${formatKoruna(contract.deposit.amount, 'en')} and is returned with interest.`));
  const call = [contract.contact.phone, contract.contact.email].filter((each) => each !== null && each !== '').join(', ');
  body.push(
    say(
      `Nemůžete-li zaplatit včas, ozvěte se co nejdřív: ${contract.contact.name}${call === '' ? '' : `, ${call}`}. Domluvíme se.`,
      `If you cannot pay in time, get in touch as soon as possible: ${contract.contact.name}${call === '' ? '' : `, ${call}`}. We will find a way together.`,
    ),
  );
  return { type: 'notice', title: say('Smlouva v kostce (shrnutí; platí text níže)', 'The contract in brief (a summary; the text below applies)'), body };
}

/** The duty that joint tenants owe together; nothing when one person signs alone. */
export function jointClauses(contract: HouseholdContractSnapshot, words: ContractWords, language: Language): readonly Text[] {
  const owing = contract.signatories.filter((signatory) => signatory.role !== 'guardian');
  if (owing.length < 2) return [];
  const say = sayIn(language);
  return [
    say(
      words.lessee.en === 'tenant'
        ? 'Společní nájemci mají stejná práva a povinnosti a peněžité povinnosti plní společně a nerozdílně (§ 2270 a § 2271). Ve smlouvě se všichni označují jako nájemce.'
        : 'Společní podnájemci mají stejná práva a povinnosti a peněžité povinnosti plní společně a nerozdílně. Ve smlouvě se všichni označují jako podnájemce.',
      `Joint ${words.lessee.en}s have equal rights and duties and are jointly and severally liable for monetary duties${words.lessee.en === 'tenant' ? ' (§ 2270 and § 2271)' : ''}. The contract calls all of them the ${words.lessee.en}.`,
    ),
  ];
}

export function flatArticle(contract: HouseholdContractSnapshot, title: string, clauses: readonly Text[], language: Language): Article {
  return { title, clauses, after: [{ type: 'facts', rows: flatRows(contract.flat, language) }] };
}

function leaseArticles(lease: LeaseSnapshot, language: Language): readonly Article[] {
  const say = sayIn(language);
  return [
    flatArticle(
      lease,
      say('Byt', 'The flat'),
      [
        say(
          'Pronajímatel přenechává nájemci k zajištění bydlení byt popsaný pod tímto článkem a nájemce se zavazuje platit za něj nájemné.',
          'The landlord leaves the flat described below this article to the tenant to live in, and the tenant undertakes to pay rent for it.',
        ),
        say(
          'Pronajímatel prohlašuje, že je oprávněn byt pronajmout a že byt bude ke dni předání způsobilý k nastěhování a obývání (§ 2243). Stav bytu, měřidel a klíčů zapíší strany při předání do protokolu.',
          'The landlord declares that he or she is entitled to let the flat and that on handover it will be fit to move into and live in (§ 2243). The parties record the state of the flat, the meters and the keys in a protocol at handover.',
        ),
        ...jointClauses(lease, WORDS, language),
      ],
      language,
    ),
    membersArticle(lease, WORDS, language),
    { title: say('Doba nájmu', 'Term'), clauses: [termClause(lease, language)] },
    paymentArticle(lease, WORDS, language),
    ...depositArticle(lease, WORDS, language),
    upkeepArticle(lease, WORDS, language),
    {
      title: say('Podnájem', 'Subletting'),
      clauses: [
        say(
          'Nájemce, který v bytě sám trvale bydlí, může část bytu podnajmout bez souhlasu pronajímatele (§ 2274). Jinak potřebuje jeho písemný souhlas; nevyjádří-li se pronajímatel k žádosti do jednoho měsíce, považuje se souhlas za daný (§ 2275).',
          'A tenant who permanently lives in the flat may sublet a part of it without the landlord’s consent (§ 2274). Otherwise the landlord’s written consent is needed; if the landlord does not answer the request within one month, consent is deemed given (§ 2275).',
        ),
      ],
    },
    endArticle(lease, language),
    closingArticle(WORDS, language, agencyClauses(lease, language)),
  ];
}

function termClause(lease: LeaseSnapshot, language: Language): Text {
  const say = sayIn(language);
  if (lease.to === null) return say(t`Nájem se sjednává ${strong(`od ${formatDate(lease.from, 'cs')} na dobu neurčitou`)}.`, t`The lease runs ${strong(`from ${formatDate(lease.from, 'en')} for an indefinite term`)}.`);
  return say(
    t`Nájem se sjednává na dobu určitou ${strong(termWords(lease.from, lease.to, 'cs'))}. Bude-li nájemce v bytě bydlet ještě alespoň tři měsíce po tomto dni a pronajímatel ho v té době písemně nevyzve, aby byt opustil, platí, že je nájem ujednán znovu na tutéž dobu, nejvýše na dva roky (§ 2285).`,
    t`The lease runs for a fixed term ${strong(termWords(lease.from, lease.to, 'en'))}. If the tenant goes on living in the flat for at least three months after that day and the landlord does not in that time call on the tenant in writing to leave, the lease is deemed agreed again for the same term, but no longer than two years (§ 2285).`,
  );
}

function endArticle(lease: LeaseSnapshot, language: Language): Article {
  const say = sayIn(language);
  const byTenant =
    lease.to === null
      ? say('Nájemce může nájem vypovědět bez udání důvodu s tříměsíční výpovědní dobou.', 'The tenant may give notice without a reason, with a notice period of three months.')
      : say(
          'Nájemce může nájem vypovědět s tříměsíční výpovědní dobou, změní-li se okolnosti, ze kterých strany vycházely, tak, že po něm nelze rozumně požadovat, aby v nájmu pokračoval (§ 2287).',
          'The tenant may give three months’ notice if the circumstances on which the parties relied change so much that the tenant cannot reasonably be required to go on with the lease (§ 2287).',
        );
  return {
    title: say('Skončení nájmu', 'End of the lease'),
    clauses: [
      byTenant,
      say(
        'Pronajímatel může nájem vypovědět jen z důvodů uvedených v § 2288, s tříměsíční výpovědní dobou. Výpověď musí být písemná, musí uvést důvod a poučit nájemce o právu vznést námitky a navrhnout přezkum soudem. Návrh lze soudu podat do dvou měsíců od doručení (§ 2286 a § 2290).',
        'The landlord may give notice only for the reasons listed in § 2288, with a notice period of three months. The notice must be in writing, state its reason and instruct the tenant on the right to object and to have it reviewed by a court. The court may be asked within two months of delivery (§ 2286 and § 2290).',
      ),
      say(
        'Bez výpovědní doby může pronajímatel nájem vypovědět jen při zvlášť závažném porušení povinností, zejména nezaplatí-li nájemce nájemné a služby alespoň za tři měsíce. Předem musí nájemce písemně vyzvat, aby v přiměřené době závadu odstranil (§ 2291).',
        'The landlord may give notice without a notice period only for an especially serious breach, in particular when rent and services for at least three months are unpaid. The tenant must first be called on in writing to remedy the breach within a reasonable time (§ 2291).',
      ),
      say(
        'Nájemce odevzdá byt v den skončení nájmu ve stavu, v jakém jej převzal, s výjimkou obvyklého opotřebení (§ 2292 a § 2293). Do skutečného odevzdání platí náhradu ve výši ujednaného nájemného (§ 2295). Smrtí nájemce přechází nájem na člena domácnosti za podmínek § 2279.',
        'The tenant hands the flat back on the day the lease ends, in the state in which it was taken over, ordinary wear excepted (§ 2292 and § 2293). Until it is actually handed back, compensation equal to the agreed rent is paid (§ 2295). On the tenant’s death the lease passes to a member of the household under the conditions of § 2279.',
      ),
    ],
  };
}

/** What the agency does for both; it is not a party of a lease. */
function agencyClauses(lease: LeaseSnapshot, language: Language): readonly Text[] {
  const say = sayIn(language);
  const represented = lease.landlord.representedBy?.capacity === 'powerOfAttorney';
  const collecting = lease.rentGoesTo === 'agency';
  return [
    say(
      `${up(lease.agency.name)} není stranou této smlouvy. Pomáhá oběma stranám${represented ? ', za pronajímatele jedná na základě plné moci' : ''}${collecting ? ', vybírá pro něj platby na účet vedený odděleně od svých peněz' : ''} a je oběma k dispozici při potížích s bydlením.`,
      `${up(lease.agency.name)} is not a party to this contract. It helps both sides${represented ? ', acts for the landlord under a power of attorney' : ''}${collecting ? ', collects payments for the landlord on an account kept apart from its own money' : ''} and is there for both when there is trouble with the housing.`,
    ),
  ];
}
