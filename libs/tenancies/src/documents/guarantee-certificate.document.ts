import { formatPercent, joinNames, partyLines, sayIn, signerOf, strong, t, type DocumentTemplate, type Text } from '#documents';
import { addHalere, formatKoruna, minHalere, shareOf, type Halere, type Language } from '#kernel';
import { flatRows, languageClause, termWords } from './flat-words';
import type { GuaranteeCertificateSnapshot } from './papers-snapshot';

/** Guarantee of shape A, given to the landlord: a surety's declaration (Civil Code §§ 2018–2028) with every limit named. */
export const guaranteeCertificateTemplate: DocumentTemplate<GuaranteeCertificateSnapshot> = {
  kind: 'guaranteeCertificate',
  series: 'GL',
  version: 1,
  name: { cs: 'Garanční list', en: 'Guarantee certificate' },
  forLandlord: true,
  readers: ['administrator', 'manager', 'coordinator', 'finance'],
  page: (guarantee, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: guarantee.agency,
      title: say('Garanční list', 'Guarantee certificate'),
      subtitle: say(`k bytu ${guarantee.flat.label}, ke smlouvě o spolupráci č. ${guarantee.contractNumber}`, `for the flat ${guarantee.flat.label}, under cooperation contract no. ${guarantee.contractNumber}`),
      setting: 'contract',
      blocks: [
        {
          type: 'parties',
          parties: [
            { role: say('RUČÍ', 'GUARANTOR'), name: guarantee.guarantor.name, lines: partyLines(guarantee.guarantor, language) },
            { role: say('PRONAJÍMATEL', 'LANDLORD'), name: guarantee.landlord.name, lines: partyLines(guarantee.landlord, language) },
          ],
        },
        { type: 'notice', title: say('Co agentura zaručuje', 'What the agency guarantees'), body: promise(guarantee, language) },
        { type: 'heading', text: say('Rozsah garance', 'Extent of the guarantee') },
        { type: 'facts', rows: termRows(guarantee, language) },
        { type: 'heading', text: say('Byt a nájem', 'The flat and the lease') },
        {
          type: 'facts',
          rows: [
            ...flatRows(guarantee.flat, language).slice(0, 3),
            [say('Nájemce', 'Tenant'), joinNames(guarantee.tenants, language)],
            [say('Nájem', 'Lease'), `${termWords(guarantee.leaseFrom, guarantee.leaseTo, language)}${guarantee.leaseNumber === null ? '' : say(`, smlouva č. ${guarantee.leaseNumber}`, `, contract no. ${guarantee.leaseNumber}`)}`],
            [say('Nájemné a služby', 'Rent and services'), say(`${formatKoruna(guarantee.rent, 'cs')} a ${formatKoruna(guarantee.services, 'cs')} měsíčně`, `${formatKoruna(guarantee.rent, 'en')} and ${formatKoruna(guarantee.services, 'en')} a month`)],
          ],
        },
        { type: 'heading', text: say('Jak se o plnění žádá', 'How to claim') },
        { type: 'clauses', prefix: '', items: procedure(guarantee, language) },
        { type: 'heading', text: say('Na co se garance nevztahuje', 'What is not covered') },
        { type: 'bullets', items: exclusions(guarantee, language) },
        { type: 'heading', text: say('Co se stane po výplatě', 'After a payout') },
        { type: 'clauses', prefix: '', items: afterwards(guarantee, language) },
        {
          type: 'signatures',
          placeLabel: say('Místo:', 'Place:'),
          dateLabel: say('Datum:', 'Date:'),
          place: guarantee.place,
          signers: [signerOf(guarantee.guarantor, say('za agenturu', 'for the agency'), language), signerOf(guarantee.landlord, say('pronajímatel, převzetí a souhlas', 'landlord, received and agreed'), language)],
        },
        { type: 'paragraph', text: languageClause(language), tone: 'small' },
      ],
    };
  },
};

/** What one month of the guarantee is worth: the covered regular payments. */
function coveredMonthly(guarantee: GuaranteeCertificateSnapshot): Halere {
  return addHalere(...(guarantee.covers.includes('rent') ? [guarantee.rent] : []), ...(guarantee.covers.includes('services') ? [guarantee.services] : []));
}

function highest(guarantee: GuaranteeCertificateSnapshot): Halere {
  const months = shareOf(coveredMonthly(guarantee), Math.round(guarantee.capMonths * 100), 100);
  return months > 0 ? minHalere(months, guarantee.capAmount) : guarantee.capAmount;
}

function promise(guarantee: GuaranteeCertificateSnapshot, language: Language): readonly Text[] {
  const say = sayIn(language);
  return [
    say(
      t`Agentura prohlašuje pronajímateli, že ho uspokojí, jestliže mu nájemce nesplní svůj dluh z nájmu v rozsahu tohoto listu (§ 2018 občanského zákoníku). Nejvýše vyplatí ${strong(formatKoruna(highest(guarantee), 'cs'))}.`,
      t`The agency declares to the landlord that it will satisfy the landlord if the tenant does not meet a debt from the lease, within the extent of this certificate (§ 2018 of the Civil Code). It will pay no more than ${strong(formatKoruna(highest(guarantee), 'en'))}.`,
    ),
    say(
      `Garance platí ${termWords(guarantee.validFrom, guarantee.validTo, 'cs').replace(' na dobu neurčitou', ' po dobu trvání nájmu')}. Pro pronajímatele je bezplatná.`,
      `The guarantee runs ${termWords(guarantee.validFrom, guarantee.validTo, 'en').replace(' for an indefinite term', ' for as long as the lease lasts')}. It is free of charge for the landlord.`,
    ),
  ];
}

function termRows(guarantee: GuaranteeCertificateSnapshot, language: Language): readonly (readonly [string, Text])[] {
  const say = sayIn(language);
  const covers: Record<GuaranteeCertificateSnapshot['covers'][number], string> = {
    rent: say('nájemné', 'rent'),
    services: say('zálohy na služby a jejich vyúčtování', 'advances for services and their settlement'),
    damage: say('škoda na bytě nad obvyklé opotřebení', 'damage to the flat beyond ordinary wear'),
    vacancy: say('doba, kdy je byt po nájemci prázdný', 'the time when the flat stands empty after the tenant'),
    legalCosts: say('účelné náklady na vymáhání', 'reasonable costs of recovery'),
  };
  const months = language === 'cs' ? monthsCs(guarantee.capMonths) : `${guarantee.capMonths} ${guarantee.capMonths === 1 ? 'month' : 'months'}`;
  return [
    [say('Kryje', 'Covers'), guarantee.covers.map((each) => covers[each]).join(', ')],
    [
      say('Strop', 'Cap'),
      say(
        t`${strong(months)} a zároveň ${strong(formatKoruna(guarantee.capAmount, 'cs'))}; platí nižší z obou. ${guarantee.restoredByRecovery ? 'Co nájemce agentuře vrátí, strop zase obnoví.' : 'Vyplacená částka strop trvale snižuje.'}`,
        t`${strong(months)} and ${strong(formatKoruna(guarantee.capAmount, 'en'))}, whichever is lower. ${guarantee.restoredByRecovery ? 'What the tenant repays to the agency restores the cap.' : 'An amount paid out lowers the cap for good.'}`,
      ),
    ],
    ...(guarantee.capPerYear ? [[say('Roční strop', 'Yearly cap'), say(t`nejvýše ${strong(formatKoruna(guarantee.capPerYear, 'cs'))} v kalendářním roce`, t`at most ${strong(formatKoruna(guarantee.capPerYear, 'en'))} in a calendar year`)] as const] : []),
    [say('Kdy lze žádat', 'When to claim'), say(`nejdříve ${guarantee.waitingDays}. den a nejpozději ${guarantee.claimWithinDays}. den po splatnosti`, `from day ${guarantee.waitingDays} and no later than day ${guarantee.claimWithinDays} after the due date`)],
    [say('Spoluúčast pronajímatele', 'Landlord’s own share'), guarantee.coPaymentPercent === 0 ? say('žádná', 'none') : say(`${formatPercent(guarantee.coPaymentPercent, 'cs')}; zůstává pohledávkou pronajímatele za nájemcem`, `${formatPercent(guarantee.coPaymentPercent, 'en')}; it remains the landlord’s claim against the tenant`)],
    [say('Výplata', 'Payout'), say(`do ${guarantee.payoutDays} dnů od schválení`, `within ${guarantee.payoutDays} days of approval`)],
  ];
}

function monthsCs(months: number): string {
  if (!Number.isInteger(months)) return `${String(months).replace('.', ',')} měsíční platby`;
  if (months === 1) return '1 měsíční platba';
  return months < 5 ? `${months} měsíční platby` : `${months} měsíčních plateb`;
}

function procedure(guarantee: GuaranteeCertificateSnapshot, language: Language): readonly Text[] {
  const say = sayIn(language);
  const call = [guarantee.contact.name, guarantee.contact.phone, guarantee.contact.email].filter((each) => each !== null && each !== '').join(', ');
  return [
    say('Nepřijde-li platba včas, dejte nám vědět hned. S nájemcem nejdříve mluvíme my.', 'If a payment does not come in time, let us know at once. We talk to the tenant first.'),
    say(
      'Nájemce dostane písemnou výzvu k zaplacení s přiměřenou lhůtou (§ 2021). Výzvu na vaše přání připravíme a odešleme.',
      'The tenant receives a written call to pay within a reasonable time (§ 2021). At your wish we prepare and send it.',
    ),
    say(
      `Po uplynutí čekací doby nám pošlete žádost o plnění: které měsíce chybí a kolik. Lhůta je ${guarantee.claimWithinDays} dnů od splatnosti; na pozdější žádost garance neplní.`,
      `After the waiting period send us a claim: which months are missing and how much. The time limit is ${guarantee.claimWithinDays} days from the due date; later claims are not paid.`,
    ),
    say(
      `O žádosti rozhodnou dva lidé agentury a výsledek vám písemně oznámí. Schválenou částku vyplatíme do ${guarantee.payoutDays} dnů.`,
      `Two people of the agency decide on the claim and tell you the result in writing. An approved amount is paid within ${guarantee.payoutDays} days.`,
    ),
    say(`Kontakt: ${call}.`, `Contact: ${call}.`),
  ];
}

function exclusions(guarantee: GuaranteeCertificateSnapshot, language: Language): readonly Text[] {
  const say = sayIn(language);
  return [
    say('obvyklé opotřebení bytu a jeho vybavení,', 'ordinary wear of the flat and its fittings,'),
    say('platby, které nájemce právem odepřel, protože pronajímatel neplnil své povinnosti,', 'payments that the tenant rightfully withheld because the landlord did not meet the landlord’s duties,'),
    say('úroky z prodlení a smluvní pokuty,', 'default interest and contractual penalties,'),
    guarantee.coPaymentPercent === 0 ? say('částky nad stropem této garance.', 'amounts above the cap of this guarantee.') : say('spoluúčast a částky nad stropem této garance.', 'the landlord’s own share and amounts above the cap of this guarantee.'),
  ];
}

function afterwards(guarantee: GuaranteeCertificateSnapshot, language: Language): readonly Text[] {
  const say = sayIn(language);
  const deed = guarantee.covers.includes('vacancy')
    ? say(' Plnění za dobu, kdy je byt prázdný, je vlastním závazkem agentury a na nájemce nepřechází.', ' A payment for the time when the flat stands empty is the agency’s own obligation and does not pass to the tenant.')
    : '';
  return [
    say(
      `Dluh nájemce výplatou nezaniká. Zaplacená část pohledávky přechází z pronajímatele na agenturu (§ 1937 a § 1938) a o jejím splacení jedná s nájemcem agentura.${deed}`,
      `A payout does not erase the tenant’s debt. The part paid passes from the landlord to the agency (§ 1937 and § 1938), and it is the agency that deals with the tenant about repaying it.${deed}`,
    ),
    say(
      'Zaplatí-li nájemce později přímo pronajímateli to, co už vyplatila agentura, pronajímatel částku agentuře předá.',
      'If the tenant later pays the landlord directly what the agency has already paid, the landlord passes the amount on to the agency.',
    ),
  ];
}

