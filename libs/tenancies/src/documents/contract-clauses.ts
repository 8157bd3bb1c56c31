import { accountRows, formatPercent, joinNames, sayIn, strong, t, type Block, type Text } from '#documents';
import { formatDate, formatKoruna, formatMonth, shareOf, type Language } from '#kernel';
import type { HouseholdContractSnapshot, SignatoryOnPaper } from './contract-snapshot';
import { formatArea, languageClause, monthlyTable } from './flat-words';

/** Who lets and who lives, in the words of the contract: a lease and a sublease name them differently. */
export interface ContractWords {
  readonly lessor: { readonly cs: string; readonly csGenitive: string; readonly csDative: string; readonly csAccusative: string; readonly en: string };
  readonly lessee: { readonly cs: string; readonly csGenitive: string; readonly csDative: string; readonly csAccusative: string; readonly en: string };
  /** "nájem" or "podnájem". */
  readonly tenure: { readonly cs: string; readonly csGenitive: string; readonly csLocative: string; readonly en: string };
}

/** An article of a contract: its number is its place. */
export interface Article {
  readonly title: string;
  readonly clauses: readonly Text[];
  /** Tables or facts that follow the clauses. */
  readonly after?: readonly Block[];
}

/** All articles numbered by their place; the last one shares its page with the signatures, so that nobody signs an empty sheet. */
export function contractBody(articles: readonly Article[], signatures: Block): readonly Block[] {
  const blocks = articles.map((article, index): readonly Block[] => [
    { type: 'heading', text: `${index + 1}. ${article.title}` },
    { type: 'clauses', prefix: String(index + 1), items: article.clauses },
    ...(article.after ?? []),
  ]);
  const last = blocks.pop() ?? [];
  return [...blocks.flat(), { type: 'together', blocks: [...last, signatures] }];
}

export function signatoryRole(role: SignatoryOnPaper['role'], words: ContractWords, language: Language): string {
  const say = sayIn(language);
  switch (role) {
    case 'tenant':
      return say(words.lessee.cs, words.lessee.en);
    case 'jointTenant':
      return say(`společný ${words.lessee.cs}`, `joint ${words.lessee.en}`);
    case 'spouseByLaw':
      return say('manžel nebo manželka, společný nájem ze zákona (§ 745)', 'spouse, joint tenant by law (§ 745)');
    case 'guardian':
      return say('opatrovník', 'guardian');
  }
}

export function membersArticle(contract: HouseholdContractSnapshot, words: ContractWords, language: Language): Article {
  const say = sayIn(language);
  const living = contract.signatories.filter((signatory) => signatory.role !== 'guardian');
  const count = living.length + contract.members.length;
  const others = contract.members.map((member) => {
    const born = member.child || member.birthDate === null ? '' : say(`, datum narození ${formatDate(member.birthDate, 'cs')}`, `, date of birth ${formatDate(member.birthDate, 'en')}`);
    return `${member.name} (${member.child ? say('dítě', 'child') : say('dospělá osoba', 'adult')}${born})`;
  });
  const clauses: Text[] = [
    others.length === 0
      ? say(`V bytě bude bydlet ${joinNames(living.map((each) => each.party.name), 'cs')}.`, `${joinNames(living.map((each) => each.party.name), 'en')} will live in the flat.`)
      : say(
          `V bytě bude bydlet ${joinNames(living.map((each) => each.party.name), 'cs')} a s nimi členové domácnosti: ${others.join('; ')}. Celkem osob: ${count}.`,
          `${joinNames(living.map((each) => each.party.name), 'en')} will live in the flat with these members of the household: ${others.join('; ')}. Persons in total: ${count}.`,
        ),
    say(
      `${up(words.lessee.cs)} může do domácnosti přijmout další osobu. Zvýšení i snížení počtu osob oznámí ${words.lessor.csDative} bez zbytečného odkladu. Neoznámí-li zvýšení do dvou měsíců, má se za to, že závažně porušil svou povinnost (§ 2272 a § 2273).`,
      `The ${words.lessee.en} may take another person into the household. The ${words.lessee.en} notifies the ${words.lessor.en} of any increase or decrease in the number of persons without undue delay. Failing to report an increase within two months is presumed to be a serious breach (§ 2272 and § 2273).`,
    ),
  ];
  if (contract.mostPersons !== null) {
    clauses.push(
      say(
        `S ohledem na velikost bytu v něm bude žít nejvýše tento počet osob: ${contract.mostPersons}. Narozením dítěte se smlouva neporuší.`,
        `In view of its size, the flat is for no more than this number of persons: ${contract.mostPersons}. The birth of a child does not breach the contract.`,
      ),
    );
  }
  return { title: say('Kdo bude v bytě bydlet', 'Who will live in the flat'), clauses };
}

export function paymentArticle(contract: HouseholdContractSnapshot, words: ContractWords, language: Language): Article {
  const say = sayIn(language);
  const { firstMonth, indexation, deposit } = contract;
  const clauses: Text[] = [
    say(
      `${up(words.lessee.cs)} platí nájemné a zálohy na služby spojené s užíváním bytu. Výši určuje tabulka pod tímto článkem.`,
      `The ${words.lessee.en} pays the rent and advances for services connected with the use of the flat, as set out in the table below this article.`,
    ),
    say(
      t`Platí se měsíčně předem, ${strong(`vždy do ${contract.dueDay}. dne`)} měsíce, za který se platí (§ 2251). Připadne-li tento den na sobotu, neděli nebo svátek, stačí zaplatit nejbližší pracovní den (§ 607). Zaplaceno je, když je částka připsána na účet.`,
      t`Payment is made monthly in advance, ${strong(`by day ${contract.dueDay}`)} of the month it is for (§ 2251). If that day is a Saturday, Sunday or public holiday, the next working day is in time (§ 607). A payment is made when it is credited to the account.`,
    ),
  ];
  if (firstMonth !== null) {
    clauses.push(
      say(
        `První měsíc (${formatMonth(firstMonth.month, 'cs')}) se platí jen za ${firstMonth.days} z ${firstMonth.ofDays} dnů: nájemné ${formatKoruna(firstMonth.rent, 'cs')} a zálohy ${formatKoruna(firstMonth.advances, 'cs')}, splatné ${formatDate(firstMonth.dueOn, 'cs')}.`,
        `The first month (${formatMonth(firstMonth.month, 'en')}) is paid only for ${firstMonth.days} of its ${firstMonth.ofDays} days: rent ${formatKoruna(firstMonth.rent, 'en')} and advances ${formatKoruna(firstMonth.advances, 'en')}, due on ${formatDate(firstMonth.dueOn, 'en')}.`,
      ),
    );
  }
  clauses.push(
    say(
      `Platí se na účet uvedený pod tímto článkem a vždy pod stejným variabilním symbolem. Za ${words.lessee.csAccusative} může zaplatit i někdo jiný; platba se pozná podle symbolu.`,
      `Payments go to the account below this article, always under the same variable symbol. Somebody else may pay on behalf of the ${words.lessee.en}; the payment is recognised by its symbol.`,
    ),
    say(
      `Zálohy se vyúčtují jednou ročně podle zákona č. 67/2013 Sb.: vyúčtování ${words.lessee.cs} dostane do čtyř měsíců od konce zúčtovacího období, přeplatek nebo nedoplatek se vyrovná do čtyř měsíců od jeho doručení, námitky lze podat do 30 dnů. Změněná záloha platí nejdříve od prvního dne měsíce po doručení písemného oznámení s důvodem.`,
      `Advances are settled once a year under Act No. 67/2013: the ${words.lessee.en} receives the settlement within four months of the end of the period, the balance is paid within four months of its delivery, and objections may be made within 30 days. A changed advance applies from the first day of the month after a written notice giving the reason at the earliest.`,
    ),
    indexation === null
      ? say(
          'Nájemné lze zvýšit jen dohodou nebo postupem podle § 2249 občanského zákoníku.',
          'The rent may be increased only by agreement or by the procedure of § 2249 of the Civil Code.',
        )
      : say(
          `Nájemné se může jednou ročně, poprvé od měsíce ${formatMonth(indexation.firstFrom, 'cs')}, zvýšit nejvýše o průměrnou roční míru inflace vyhlášenou Českým statistickým úřadem za předchozí rok${indexation.capPercent === null ? '' : `, ne však o více než ${formatPercent(indexation.capPercent, 'cs')}`} (§ 2248). Zvýšení se písemně oznámí alespoň jeden měsíc předem.`,
          `Once a year, for the first time from ${formatMonth(indexation.firstFrom, 'en')}, the rent may rise by no more than the average annual inflation rate published by the Czech Statistical Office for the previous year${indexation.capPercent === null ? '' : `, and never by more than ${formatPercent(indexation.capPercent, 'en')}`} (§ 2248). The increase is notified in writing at least one month ahead.`,
        ),
    (deposit?.penalties ?? 0) > 0
      ? say(
          `Při prodlení náleží ${words.lessor.csDative} zákonný úrok z prodlení (§ 1970). Smluvní pokuty sjednané mezi stranami činí dohromady nejvýše ${formatKoruna(deposit!.penalties, 'cs')}.`,
          `In case of delay the ${words.lessor.en} is entitled to statutory default interest (§ 1970). Contractual penalties agreed between the parties amount to no more than ${formatKoruna(deposit!.penalties, 'en')} in total.`,
        )
      : say(
          `Při prodlení náleží ${words.lessor.csDative} zákonný úrok z prodlení (§ 1970). Smluvní pokuty se nesjednávají.`,
          `In case of delay the ${words.lessor.en} is entitled to statutory default interest (§ 1970). No contractual penalties are agreed.`,
        ),
  );
  return {
    title: say('Nájemné a služby', 'Rent and services'),
    clauses,
    after: [
      monthlyTable(contract.rent, contract.advances, language),
      { type: 'facts', rows: [...accountRows(contract.account, language), [say('Variabilní symbol', 'Variable symbol'), [{ text: contract.variableSymbol, strong: true }]]] },
    ],
  };
}

export function depositArticle(contract: HouseholdContractSnapshot, words: ContractWords, language: Language): readonly Article[] {
  const { deposit } = contract;
  if (deposit === null) return [];
  const say = sayIn(language);
  const holder = deposit.heldBy === 'agency' && words.lessor.en === 'landlord' ? say(' Jistotu pro pronajímatele drží agentura, odděleně od svých peněz.', ' The agency holds the deposit for the landlord, apart from its own money.') : '';
  const paid =
    deposit.instalments.length === 1
      ? say(`Splatná je ${formatDate(deposit.instalments[0]!.dueOn, 'cs')}.`, `It is due on ${formatDate(deposit.instalments[0]!.dueOn, 'en')}.`)
      : say(
          `Skládá se po částech: ${deposit.instalments.map((each) => `${formatKoruna(each.amount, 'cs')} do ${formatDate(each.dueOn, 'cs')}`).join('; ')}.`,
          `It is paid in parts: ${deposit.instalments.map((each) => `${formatKoruna(each.amount, 'en')} by ${formatDate(each.dueOn, 'en')}`).join('; ')}.`,
        );
  return [
    {
      title: say('Jistota (kauce)', 'Deposit'),
      clauses: [
        say(
          t`${up(words.lessee.cs)} složí jistotu ${strong(formatKoruna(deposit.amount, 'cs'))} na účet č. ${deposit.account.account}, variabilní symbol ${deposit.variableSymbol}. ${paid}${holder}`,
          t`The ${words.lessee.en} pays a deposit of ${strong(formatKoruna(deposit.amount, 'en'))} to account no. ${deposit.account.account}, variable symbol ${deposit.variableSymbol}. ${paid}${holder}`,
        ),
        say(
          'Jistota zajišťuje nájemné a další peněžité povinnosti ze smlouvy. Spolu se smluvními pokutami nepřesahuje trojnásobek měsíčního nájemného (§ 2254 odst. 1).',
          'The deposit secures the rent and other monetary duties under the contract. Together with contractual penalties it does not exceed three times the monthly rent (§ 2254 (1)).',
        ),
        deposit.interestPercent === null
          ? say(
              `Ode dne složení náleží ${words.lessee.csDative} z jistoty úroky alespoň ve výši zákonné sazby (§ 2254 odst. 2).`,
              `From the day of payment the ${words.lessee.en} is entitled to interest on the deposit of at least the statutory rate (§ 2254 (2)).`,
            )
          : say(
              `Ode dne složení náleží ${words.lessee.csDative} z jistoty úrok ${formatPercent(deposit.interestPercent, 'cs')} ročně, nejméně však ve výši zákonné sazby (§ 2254 odst. 2).`,
              `From the day of payment the ${words.lessee.en} is entitled to interest on the deposit of ${formatPercent(deposit.interestPercent, 'en')} a year, but at least the statutory rate (§ 2254 (2)).`,
            ),
        say(
          `Jistotu i s úroky ${words.lessor.cs} vrátí do ${deposit.returnDays} dnů od odevzdání bytu. Odečíst lze jen to, co ${words.lessee.cs} ze smlouvy dluží, a každá odečtená částka se písemně doloží.`,
          `The ${words.lessor.en} returns the deposit with interest within ${deposit.returnDays} days of the flat being handed back. Only what the ${words.lessee.en} owes under the contract may be deducted, and each deduction is documented in writing.`,
        ),
      ],
    },
  ];
}

export function upkeepArticle(contract: HouseholdContractSnapshot, words: ContractWords, language: Language): Article {
  const say = sayIn(language);
  const { repairs, flat, contact } = contract;
  const yearly = shareOf(repairs.perSquareMetreYear, Math.round(flat.areaSquareMetres * 100), 100);
  const call = [contact.name, contact.phone, contact.email].filter((each) => each !== null && each !== '').join(', ');
  return {
    title: say('Užívání bytu a opravy', 'Use of the flat and repairs'),
    clauses: [
      say(
        `${up(words.lessor.cs)} udržuje byt po celou dobu ve stavu způsobilém k bydlení. Závadu, která brání bydlení nebo hrozí škodou, odstraní bez zbytečného odkladu, ostatní v přiměřené době.`,
        `The ${words.lessor.en} keeps the flat fit to live in for the whole time. A defect that prevents living there or threatens damage is mended without undue delay, other defects within a reasonable time.`,
      ),
      say(
        t`${up(words.lessee.cs)} provádí a hradí běžnou údržbu a drobné opravy (§ 2257) v mezích ${repairs.source}. Od ${formatDate(repairs.validFrom, 'cs')} je drobnou opravou i další oprava, která stojí nejvýše ${strong(formatKoruna(repairs.perRepair, 'cs'))}. Za kalendářní rok zaplatí za drobné opravy dohromady nejvýše ${formatKoruna(repairs.perSquareMetreYear, 'cs')} za m², to je u tohoto bytu (${formatArea(flat.areaSquareMetres, 'cs')}) ${strong(formatKoruna(yearly, 'cs'))}. Změní-li předpis tyto částky, platí nové.`,
        t`The ${words.lessee.en} carries out and pays for routine upkeep and minor repairs (§ 2257) within the limits of ${repairs.source}. Since ${formatDate(repairs.validFrom, 'en')} a minor repair is also any other repair costing no more than ${strong(formatKoruna(repairs.perRepair, 'en'))}. In a calendar year minor repairs cost the ${words.lessee.en} no more than ${formatKoruna(repairs.perSquareMetreYear, 'en')} per m², which for this flat (${formatArea(flat.areaSquareMetres, 'en')}) is ${strong(formatKoruna(yearly, 'en'))}. If the regulation changes these amounts, the new ones apply.`,
      ),
      say(
        `Závady, které má odstranit ${words.lessor.cs}, hlásí ${words.lessee.cs} bez zbytečného odkladu. Kontakt: ${call}.`,
        `Defects which the ${words.lessor.en} is to mend are reported by the ${words.lessee.en} without undue delay. Contact: ${call}.`,
      ),
      say(
        `Prohlédnout byt lze nejvýše dvakrát ročně, v domluvený čas a po oznámení alespoň sedm dní předem. To neplatí, hrozí-li škoda nebo nebezpečí.`,
        `The flat may be inspected no more than twice a year, at an agreed time and with at least seven days’ notice. This does not apply where there is a threat of damage or danger.`,
      ),
      say(
        `Stavební úpravy bytu jsou možné jen s písemným souhlasem. Chovat zvíře lze, nepůsobí-li to ostatním obyvatelům domu nepřiměřené obtíže (§ 2258). Nepřítomnost delší než dva měsíce, kdy by byt byl těžko přístupný, ${words.lessee.cs} oznámí předem (§ 2269).`,
        `Structural changes need written consent. An animal may be kept unless it causes unreasonable trouble to others in the house (§ 2258). An absence of more than two months during which the flat would be hard to reach is announced in advance (§ 2269).`,
      ),
    ],
  };
}

export function closingArticle(words: ContractWords, language: Language, extra: readonly Text[]): Article {
  const say = sayIn(language);
  return {
    title: say('Závěr', 'Final provisions'),
    clauses: [
      say(
        'Písemnosti se doručují na adresy uvedené v záhlaví, do datové schránky nebo osobně proti podpisu. Změnu adresy si strany oznámí bez zbytečného odkladu.',
        'Documents are delivered to the addresses at the head of this contract, to a data box, or in person against signature. The parties notify each other of a change of address without undue delay.',
      ),
      ...extra,
      say(
        `Smlouvu lze měnit jen písemnými, očíslovanými dodatky. Co smlouva neupravuje, řídí se občanským zákoníkem.${words.lessee.en === 'tenant' ? ' K ujednáním, která by zkracovala práva nájemce stanovená zákonem, se nepřihlíží (§ 2235).' : ''}`,
        `The contract may be changed only by written, numbered amendments. What it does not regulate is governed by the Civil Code.${words.lessee.en === 'tenant' ? ' Terms that would shorten the rights the law gives to a tenant are disregarded (§ 2235).' : ''}`,
      ),
      say(
        'Přílohami jsou předávací protokol a evidenční list s platebním kalendářem. Každý, kdo smlouvu podepisuje, dostane jeden stejnopis.',
        'The annexes are the handover protocol and the rent sheet with the payment calendar. Each signatory receives one counterpart.',
      ),
      languageClause(language),
    ],
  };
}


export function up(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
