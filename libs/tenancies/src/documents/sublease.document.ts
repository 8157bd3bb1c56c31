import { partyLines, sayIn, signerOf, strong, t, type DocumentTemplate, type Text } from '#documents';
import { formatDate, type Language } from '#kernel';
import { contractBody, closingArticle, depositArticle, membersArticle, paymentArticle, upkeepArticle, type Article, type ContractWords } from './contract-clauses';
import type { SubleaseSnapshot } from './contract-snapshot';
import { termWords } from './flat-words';
import { contractSummary, flatArticle, householdParties, householdSigners, jointClauses, numbered } from './lease.document';

/**
 * Shapes B and C: the agency lets and is the creditor; the sublease hangs on its contract with the owner.
 * Sources: Civil Code §§ 2274–2278 and 2215; the protection of a tenant is agreed voluntarily.
 */
const WORDS: ContractWords = {
  lessor: { cs: 'agentura', csGenitive: 'agentury', csDative: 'agentuře', csAccusative: 'agenturu', en: 'agency' },
  lessee: { cs: 'podnájemce', csGenitive: 'podnájemce', csDative: 'podnájemci', csAccusative: 'podnájemce', en: 'subtenant' },
  tenure: { cs: 'podnájem', csGenitive: 'podnájmu', csLocative: 'podnájmu', en: 'sublease' },
};

export const subleaseTemplate: DocumentTemplate<SubleaseSnapshot> = {
  kind: 'sublease',
  series: 'PS',
  version: 1,
  name: { cs: 'Podnájemní smlouva', en: 'Sublease of a flat' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'finance', 'social_worker'],
  page: (sublease, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: sublease.agency,
      title: say('Podnájemní smlouva', 'Sublease of a flat'),
      subtitle: numbered(sublease, say('o podnájmu bytu podle § 2215 a § 2274 až 2278 zákona č. 89/2012 Sb., občanský zákoník', 'under § 2215 and §§ 2274 to 2278 of Act No. 89/2012, the Civil Code of the Czech Republic'), language),
      setting: 'contract',
      blocks: [
        { type: 'parties', parties: [{ role: say('AGENTURA', 'AGENCY'), name: sublease.lessor.name, lines: partyLines(sublease.lessor, language) }, ...householdParties(sublease, WORDS, language)] },
        contractSummary(sublease, language),
        ...contractBody(articles(sublease, language), {
          type: 'signatures',
          placeLabel: say('Místo:', 'Place:'),
          dateLabel: say('Datum:', 'Date:'),
          place: sublease.place,
          signers: [signerOf(sublease.lessor, say('agentura', 'agency'), language), ...householdSigners(sublease, WORDS, language)],
        }),
      ],
    };
  },
};

function articles(sublease: SubleaseSnapshot, language: Language): readonly Article[] {
  const say = sayIn(language);
  return [
    flatArticle(
      sublease,
      say('Byt', 'The flat'),
      [
        say(
          'Agentura přenechává podnájemci k bydlení byt popsaný pod tímto článkem a podnájemce se zavazuje za něj platit.',
          'The agency leaves the flat described below this article to the subtenant to live in, and the subtenant undertakes to pay for it.',
        ),
        ...jointClauses(sublease, WORDS, language),
        say(
          'Byt bude ke dni předání způsobilý k nastěhování a obývání. Stav bytu, měřidel a klíčů zapíší strany při předání do protokolu.',
          'On handover the flat will be fit to move into and live in. The parties record the state of the flat, the meters and the keys in a protocol at handover.',
        ),
      ],
      language,
    ),
    { title: say('Právo agentury k bytu', 'The agency’s right to the flat'), clauses: headClauses(sublease, language) },
    membersArticle(sublease, WORDS, language),
    { title: say('Doba podnájmu', 'Term'), clauses: termClauses(sublease, language) },
    paymentArticle(sublease, WORDS, language),
    ...depositArticle(sublease, WORDS, language),
    upkeepArticle(sublease, WORDS, language),
    endArticle(sublease, language),
    closingArticle(WORDS, language, [
      say(
        'Vlastníkovi bytu agentura nesděluje nic o platbách ani o poměrech podnájemce. Předává mu jen to, co je nutné pro správu a opravy bytu.',
        'The agency tells the owner of the flat nothing about the subtenant’s payments or circumstances. It passes on only what the management and repair of the flat require.',
      ),
    ]),
  ];
}

function headClauses(sublease: SubleaseSnapshot, language: Language): readonly Text[] {
  const say = sayIn(language);
  const { head, ownerName } = sublease;
  const name = head.shape === 'B' ? say('hlavní nájemní smlouvy', 'head-lease') : say('smlouvy o poskytnutí bytu', 'contract on the provision of a flat');
  const consent = head.consentInContract
    ? say(`v této smlouvě (dne ${formatDate(head.consentOn, 'cs')})`, `in that contract (on ${formatDate(head.consentOn, 'en')})`)
    : say(`písemně dne ${formatDate(head.consentOn, 'cs')}`, `in writing on ${formatDate(head.consentOn, 'en')}`);
  return [
    say(
      t`Agentura má byt k dispozici na základě ${name} č. ${head.number} ze dne ${formatDate(head.concludedOn, 'cs')}, kterou uzavřela s vlastníkem ${strong(ownerName)} na dobu ${termWords(head.from, head.to, 'cs')} (dále „hlavní smlouva“).`,
      t`The agency has the flat at its disposal under the ${name} no. ${head.number} of ${formatDate(head.concludedOn, 'en')}, concluded with the owner ${strong(ownerName)} for the term ${termWords(head.from, head.to, 'en')} (the “head contract”).`,
    ),
    say(
      `Vlastník dal ${consent} souhlas s tím, aby agentura byt přenechala podnájemci a členům jeho domácnosti (§ 2275).`,
      `The owner has consented ${consent} to the agency leaving the flat to the subtenant and the members of the subtenant’s household (§ 2275).`,
    ),
    say(
      'Závazky vůči vlastníkovi plní agentura sama a nezávisle na tom, zda podnájemce platí. Podnájemci z nich nevzniká žádná povinnost vůči vlastníkovi.',
      'The agency meets its obligations to the owner itself, regardless of whether the subtenant pays. They create no duty of the subtenant towards the owner.',
    ),
  ];
}

function termClauses(sublease: SubleaseSnapshot, language: Language): readonly Text[] {
  const say = sayIn(language);
  return [
    say(t`Podnájem se sjednává ${strong(termWords(sublease.from, sublease.to, 'cs'))}.`, t`The sublease runs ${strong(termWords(sublease.from, sublease.to, 'en'))}.`),
    say(
      'Podnájem skončí nejpozději spolu s hlavní smlouvou. Skončí-li hlavní smlouva dříve, agentura to podnájemci bez zbytečného odkladu písemně sdělí, uvede den skončení a délku výpovědní doby (§ 2278) a pomůže mu najít jiné bydlení.',
      'The sublease ends no later than the head contract. If the head contract ends earlier, the agency tells the subtenant in writing without undue delay, stating the day it ends and the length of the notice period (§ 2278), and helps the subtenant to find other housing.',
    ),
    say(
      'Nejpozději 60 dnů před koncem sjednané doby se agentura s podnájemcem sejde a domluví se na prodloužení nebo na dalším bydlení.',
      'No later than 60 days before the end of the agreed term the agency meets the subtenant to agree on an extension or on further housing.',
    ),
  ];
}

function endArticle(sublease: SubleaseSnapshot, language: Language): Article {
  const say = sayIn(language);
  return {
    title: say('Skončení podnájmu', 'End of the sublease'),
    clauses: [
      say(
        'Agentura se zavazuje poskytnout podnájemci podobnou ochranu, jakou má ze zákona nájemce bytu. Ustanovení zákona o nájmu bytu, na která tato smlouva odkazuje, se proto použijí i na podnájem.',
        'The agency undertakes to give the subtenant protection similar to that which the law gives to the tenant of a flat. The provisions on the lease of a flat to which this contract refers therefore apply to the sublease too.',
      ),
      sublease.to === null
        ? say('Podnájemce může podnájem vypovědět bez udání důvodu s výpovědní dobou jednoho měsíce.', 'The subtenant may give one month’s notice without a reason.')
        : say(
            'Podnájemce může podnájem vypovědět s výpovědní dobou jednoho měsíce, najde-li jiné bydlení nebo změní-li se jeho poměry.',
            'The subtenant may give one month’s notice upon finding other housing or when personal circumstances change.',
          ),
      say(
        'Agentura může podnájem vypovědět jen písemně, s uvedením důvodu a s tříměsíční výpovědní dobou, poruší-li podnájemce hrubě své povinnosti nebo končí-li hlavní smlouva.',
        'The agency may give notice only in writing, stating the reason and with a notice period of three months, if the subtenant grossly breaches his or her duties or if the head contract is ending.',
      ),
      say(
        'Bez výpovědní doby může agentura podnájem vypovědět jen při zvlášť závažném porušení povinností, zejména nejsou-li zaplaceny platby alespoň za tři měsíce, a jen po písemné výzvě s přiměřenou lhůtou k nápravě. Proti výpovědi lze do 30 dnů podat agentuře námitky; agentura na ně písemně odpoví.',
        'The agency may give notice without a notice period only for an especially serious breach, in particular when payments for at least three months are unpaid, and only after a written call with a reasonable time to put things right. Objections to a notice may be made to the agency within 30 days; the agency answers them in writing.',
      ),
      say(
        'Podnájemce odevzdá byt v den skončení podnájmu ve stavu, v jakém jej převzal, s výjimkou obvyklého opotřebení. Do skutečného odevzdání platí náhradu ve výši sjednané platby.',
        'The subtenant hands the flat back on the day the sublease ends, in the state in which it was taken over, ordinary wear excepted. Until it is actually handed back, compensation equal to the agreed payment is paid.',
      ),
    ],
  };
}
