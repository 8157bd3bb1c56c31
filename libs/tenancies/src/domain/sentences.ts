import type { Sentences } from '#kernel';

/** Every no of this context. Values named …On are days, …Amount are haléře: both are written out in the reader's language. */
export type TenanciesRefusal =
  | 'agreed_amount_not_positive'
  | 'agreed_amount_negative'
  | 'agreed_amount_improbable'
  | 'component_twice'
  | 'rent_missing'
  | 'deposit_above_cap'
  | 'due_day'
  | 'term_ends_before_start'
  | 'term_absurd'
  | 'sublease_before_head'
  | 'sublease_beyond_head'
  | 'tenancy_overlap'
  | 'tenancy_overlap_open'
  | 'owner_contract_overlap'
  | 'owner_contract_overlap_open'
  | 'tenancy_overlap_now'
  | 'owner_contract_overlap_now'
  | 'party_unknown'
  | 'party_twice'
  | 'guardian_not_of_age'
  | 'spouse_not_of_age'
  | 'spouse_twice'
  | 'adult_without_role'
  | 'tenant_missing'
  | 'minor_without_guardian'
  | 'signature_missing'
  | 'lessor_signature_missing'
  | 'signed_in_future'
  | 'usual_day'
  | 'share_to_landlord'
  | 'share_before_start'
  | 'shares_above_sum'
  | 'share_ends_sooner'
  | 'change_outside_term'
  | 'rent_not_by_notice'
  | 'advance_notice_too_soon'
  | 'change_changes_nothing'
  | 'component_ends_as_it_begins'
  | 'tenancy_not_signed'
  | 'tenancy_signed_already'
  | 'tenancy_not_cancelled_once_signed'
  | 'tenancy_cancelled'
  | 'tenancy_ended'
  | 'end_before_start'
  | 'end_beyond_term'
  | 'end_too_far'
  | 'own_rent_only_in_b_c'
  | 'collecting_needs_power_of_attorney'
  | 'collecting_only_in_a'
  | 'payout_day_missing'
  | 'guarantee_missing'
  | 'guarantee_only_in_a'
  | 'own_rent_missing'
  | 'guarantee_covers_nothing'
  | 'guarantee_out_of_limits'
  | 'guarantee_never_claimable'
  | 'guarantee_certificate_only_in_a'
  | 'cadastre_check_missing'
  | 'cadastre_other_owner'
  | 'co_owners_consent_missing'
  | 'flat_under_execution'
  | 'mortgage_consent_missing'
  | 'inspection_missing'
  | 'flat_unfit'
  | 'blocking_defects_open'
  | 'sublease_not_permitted'
  | 'landlord_account_missing'
  | 'owner_contract_not_draft'
  | 'owner_contract_not_signed'
  | 'owner_contract_ended'
  | 'owner_contract_has_tenancy'
  | 'unit_without_owner_contract'
  | 'offer_not_promised'
  | 'promised_by_landlord'
  | 'promised_by_agency'
  | 'draw_reason_missing'
  | 'paper_quiet_mode'
  | 'payee_account_missing'
  | 'handover_twice'
  | 'handover_in_future'
  | 'handover_before_start'
  | 'handover_out_before_in'
  | 'handover_missing'
  | 'key_kind_twice'
  | 'household_left'
  | 'household_lives_elsewhere'
  | 'scan_not_found';

export const tenanciesSentences: Sentences<TenanciesRefusal> = {
  agreed_amount_not_positive: { cs: 'Částka musí být větší než nula. Napište ji například 8 500.', en: 'The amount must be above zero. Write it for example as 8500.' },
  agreed_amount_negative: { cs: 'Částka nesmí být záporná. Napište ji bez mínusu.', en: 'The amount must not be negative. Write it without the minus.' },
  agreed_amount_improbable: { cs: 'Částka vyšší než {highestAmount} měsíčně je nepravděpodobná. Zkontrolujte počet nul.', en: 'More than {highestAmount} a month is improbable. Check the number of zeros.' },
  component_twice: { cs: 'Tato složka je uvedena dvakrát. Sečtěte obě částky do jedné.', en: 'This component is listed twice. Add both amounts into one.' },
  rent_missing: { cs: 'Smlouva musí mít nájemné. Doplňte ho.', en: 'A contract must have a rent. Please fill it in.' },
  deposit_above_cap: {
    cs: 'Jistota se smluvními pokutami je {togetherAmount}, podle § 2254 občanského zákoníku smí být nejvýše {capMonths}× nájemné, tedy {capAmount}. Snižte ji.',
    en: 'The deposit with contractual penalties is {togetherAmount}; § 2254 of the Civil Code allows at most {capMonths}× the rent, that is {capAmount}. Lower it.',
  },
  due_day: { cs: 'Den splatnosti musí být mezi {earliestDay}. a {latestDay}. dnem měsíce (§ 2251).', en: 'The due day must be between day {earliestDay} and day {latestDay} of the month (§ 2251).' },
  term_ends_before_start: { cs: 'Konec {endsOn} je dřív než začátek {startsOn}. Opravte jedno z dat.', en: 'The end, {endsOn}, is before the start, {startsOn}. Correct one of them.' },
  term_absurd: { cs: 'Začátek {startsOn} je nepravděpodobný. Zadejte den mezi {earliestOn} a {latestOn}.', en: 'A start on {startsOn} is improbable. Enter a day between {earliestOn} and {latestOn}.' },
  sublease_before_head: {
    cs: 'Podnájem nemůže začít {startsOn}, protože hlavní smlouva {headNumber} platí až od {headStartsOn}. Posuňte začátek.',
    en: 'A sublease cannot start on {startsOn}: the head contract {headNumber} holds only from {headStartsOn}. Move the start.',
  },
  sublease_beyond_head: {
    cs: 'Podnájem nemůže trvat déle než hlavní smlouva {headNumber}, která končí {headEndsOn} (§ 2278). Zadejte konec nejpozději tento den.',
    en: 'A sublease cannot outlast the head contract {headNumber}, which ends on {headEndsOn} (§ 2278). Enter an end no later than that day.',
  },
  tenancy_overlap: { cs: 'V bytě v té době platí smlouva {number} ({startsOn} až {endsOn}). Posuňte začátek nebo ji nejdřív ukončete.', en: 'The contract {number} holds for this flat then ({startsOn} to {endsOn}). Move the start, or end that contract first.' },
  tenancy_overlap_open: { cs: 'V bytě od {startsOn} platí smlouva {number} na dobu neurčitou. Nejdřív ji ukončete.', en: 'The contract {number} has held for this flat since {startsOn} without an end. End it first.' },
  owner_contract_overlap: { cs: 'K bytu už v té době platí smlouva s majitelem {number} ({startsOn} až {endsOn}). Posuňte začátek nebo ji ukončete.', en: 'The owner’s contract {number} already holds for this flat then ({startsOn} to {endsOn}). Move the start, or end it.' },
  owner_contract_overlap_open: { cs: 'K bytu od {startsOn} platí smlouva s majitelem {number} na dobu neurčitou. Nejdřív ji ukončete.', en: 'The owner’s contract {number} has held for this flat since {startsOn} without an end. End it first.' },
  tenancy_overlap_now: { cs: 'Někdo na tento byt právě podepsal jinou smlouvu. Načtěte stránku znovu a zkontrolujte ji.', en: 'Somebody has just signed another contract for this flat. Reload the page and check it.' },
  owner_contract_overlap_now: { cs: 'Někdo k tomuto bytu právě podepsal jinou smlouvu s majitelem. Načtěte stránku znovu a zkontrolujte ji.', en: 'Somebody has just signed another owner’s contract for this flat. Reload the page and check it.' },
  party_unknown: { cs: 'Tento člověk do domácnosti nepatří. Vyberte někoho z jejích členů.', en: 'This person does not belong to the household. Choose one of its members.' },
  party_twice: { cs: '{name} je na smlouvě dvakrát. Nechte jednu roli.', en: '{name} is on the contract twice. Keep one role.' },
  guardian_not_of_age: { cs: '{name} není ještě plnoletá osoba, nemůže být opatrovníkem. Vyberte dospělého.', en: '{name} is not of age and cannot be a guardian. Choose an adult.' },
  spouse_not_of_age: { cs: '{name} není ještě plnoletá osoba, nemůže být manželem ze zákona. Opravte roli.', en: '{name} is not of age and cannot be a spouse by law. Correct the role.' },
  spouse_twice: { cs: 'Manžel ze zákona může být jen jeden. Opravte role.', en: 'There can be one spouse by law. Correct the roles.' },
  adult_without_role: { cs: 'Určete, v jaké roli je na smlouvě {name}. U každého dospělého to musí být zřejmé.', en: 'State the role of {name} on the contract. It must be clear for every adult.' },
  tenant_missing: { cs: 'Smlouva musí mít nájemce. Určete ho.', en: 'A contract must have a tenant. Please state who it is.' },
  minor_without_guardian: { cs: '{name} není ještě plnoletá osoba a nemůže nájem uzavřít bez opatrovníka. Doplňte ho.', en: '{name} is not of age and cannot conclude a lease without a guardian. Add one.' },
  signature_missing: { cs: 'Chybí podpis: {names}. Smlouva platí, až podepíšou všichni.', en: 'A signature is missing: {names}. The contract holds once all have signed.' },
  lessor_signature_missing: { cs: 'Chybí podpis pronajímatele. Smlouva platí, až podepíšou všichni.', en: 'The landlord’s signature is missing. The contract holds once all have signed.' },
  signed_in_future: { cs: 'Den podpisu {signedOn} ještě nenastal. Zadejte den, kdy se opravdu podepsalo.', en: 'The day of signing, {signedOn}, has not come yet. Enter the day it was really signed.' },
  usual_day: { cs: 'Obvyklý den platby musí být 1 až 31.', en: 'The usual day of payment must be 1 to 31.' },
  share_to_landlord: { cs: 'V podnájmu je věřitelem agentura, proto i tato část musí jít na účet agentury.', en: 'In a sublease the agency is the creditor, so this part must go to the agency’s account as well.' },
  share_before_start: { cs: 'Část nemůže platit dřív, než začne nájem {startsOn}. Posuňte její začátek.', en: 'The part cannot hold before the tenancy starts on {startsOn}. Move its start.' },
  shares_above_sum: { cs: 'Od {dayOn} by ostatní plátci platili {togetherAmount}, ale celý měsíc stojí {sumAmount}. Snižte částku.', en: 'From {dayOn} other payers would pay {togetherAmount}, while the whole month costs {sumAmount}. Lower the amount.' },
  share_ends_sooner: { cs: 'Tato část končí už {endsOn}. Zadejte dřívější den, nebo domluvte novou.', en: 'This part ends on {endsOn} already. Enter an earlier day, or agree a new one.' },
  change_outside_term: { cs: 'Změna od {fromOn} je mimo dobu nájmu. Zadejte den, kdy nájem trvá.', en: 'A change from {fromOn} lies outside of the term. Enter a day within it.' },
  rent_not_by_notice: { cs: 'Nájemné nelze změnit oznámením, jen dodatkem podepsaným oběma stranami.', en: 'Rent cannot be changed by a notice, only by an amendment signed by both sides.' },
  advance_notice_too_soon: { cs: 'Zálohu lze oznámením změnit nejdříve od {earliestOn}, první den měsíce po oznámení (67/2013 Sb. § 4).', en: 'A notice can change an advance from {earliestOn} at the earliest, the first day of the month after it (67/2013 Sb. § 4).' },
  change_changes_nothing: { cs: 'Od {fromOn} už tato částka platí. Není co měnit.', en: 'This amount already holds from {fromOn}. There is nothing to change.' },
  component_ends_as_it_begins: { cs: 'Složka {fromOn} teprve začíná. Zadejte pozdější den jejího konce.', en: 'The component begins on {fromOn}. Enter a later day for its end.' },
  tenancy_not_signed: { cs: 'Smlouva ještě není podepsaná. Nejdřív zapište podpis.', en: 'The contract is not signed yet. Record the signatures first.' },
  tenancy_signed_already: { cs: 'Smlouva už podepsaná je. Změnu udělejte dodatkem.', en: 'The contract is signed already. Make changes by an amendment.' },
  tenancy_not_cancelled_once_signed: { cs: 'Podepsanou smlouvu nelze zrušit. Ukončete ji dnem, kdy nájem skončil.', en: 'A signed contract cannot be cancelled. End it with the day the tenancy ended.' },
  tenancy_cancelled: { cs: 'Návrh této smlouvy byl zrušen. Sestavte nový.', en: 'The draft of this contract was cancelled. Draw up a new one.' },
  tenancy_ended: { cs: 'Tento nájem už skončil.', en: 'This tenancy has already ended.' },
  end_before_start: { cs: 'Nájem nemůže skončit dřív, než {startsOn} začal. Opravte den konce.', en: 'The tenancy cannot end before it started on {startsOn}. Correct the day.' },
  end_beyond_term: { cs: 'Nájem končí už {endsOn}. Zadejte den nejpozději toto datum.', en: 'The term ends on {endsOn} already. Enter a day no later than that.' },
  end_too_far: { cs: 'Konec lze zapsat nejvýše k {latestOn}. Zkontrolujte rok.', en: 'An end can be recorded up to {latestOn}. Check the year.' },
  own_rent_only_in_b_c: { cs: 'Ve smlouvě typu A agentura majiteli nájemné neplatí. Nechte tuto částku prázdnou.', en: 'In a contract of type A the agency pays the owner no rent. Leave this amount empty.' },
  collecting_needs_power_of_attorney: { cs: 'Vybírat nájem za majitele může agentura jen s jeho plnou mocí. Zapište ji, nebo nechte platit přímo majiteli.', en: 'The agency may collect rent for the owner only under his power of attorney. Record it, or have the rent paid straight to him.' },
  collecting_only_in_a: { cs: 'Ve smlouvě typu B a C je nájem rodiny pohledávkou agentury. Plná moc ani vybírání za majitele sem nepatří.', en: 'In types B and C the household’s rent is the agency’s own claim. Power of attorney and collecting for the owner do not belong here.' },
  payout_day_missing: { cs: 'Doplňte den v měsíci (1 až 28), kdy agentura majiteli platí.', en: 'Fill in the day of the month (1 to 28) on which the agency pays the owner.' },
  guarantee_missing: { cs: 'Smlouva typu A stojí na garanci. Doplňte, co kryje a do jaké výše.', en: 'A contract of type A stands on a guarantee. Fill in what it covers and how much.' },
  guarantee_only_in_a: { cs: 'Garance patří jen ke smlouvě typu A. V typu B a C agentura majiteli platí sama.', en: 'A guarantee belongs to type A only. In types B and C the agency itself pays the owner.' },
  own_rent_missing: { cs: 'Doplňte nájemné, které agentura platí majiteli.', en: 'Fill in the rent the agency pays the owner.' },
  guarantee_covers_nothing: { cs: 'Vyberte aspoň jednu věc, kterou garance kryje.', en: 'Choose at least one thing the guarantee covers.' },
  guarantee_out_of_limits: { cs: 'Zadejte celé číslo od {least} do {most}.', en: 'Enter a whole number from {least} to {most}.' },
  guarantee_never_claimable: { cs: 'Lhůta k uplatnění musí být delší než čekací doba. Jinak by garanci nešlo nikdy uplatnit.', en: 'The claim deadline must be longer than the waiting time, or the guarantee could never be claimed.' },
  guarantee_certificate_only_in_a: { cs: 'Garanční list se vydává jen ke smlouvě typu A.', en: 'A guarantee certificate is issued for type A only.' },
  cadastre_check_missing: { cs: 'Nejdřív ověřte vlastníka v katastru a zapište výsledek.', en: 'First check the owner in the cadastre and record the result.' },
  cadastre_other_owner: { cs: 'Podle katastru ({checkedOn}) byt vlastní někdo jiný. Smlouvu podepište se skutečným vlastníkem.', en: 'According to the cadastre ({checkedOn}) somebody else owns the flat. Sign with the real owner.' },
  co_owners_consent_missing: { cs: 'Chybí souhlas spoluvlastníků (katastr {checkedOn}). Vyžádejte si ho a zapište novou kontrolu.', en: 'The co-owners’ consent is missing (cadastre {checkedOn}). Ask for it and record a new check.' },
  flat_under_execution: { cs: 'Na bytě je exekuce (katastr {checkedOn}). Dokud trvá, smlouvu nelze podepsat.', en: 'The flat is under execution (cadastre {checkedOn}). While it lasts, the contract cannot be signed.' },
  mortgage_consent_missing: { cs: 'Chybí souhlas banky se zástavou bytu (katastr {checkedOn}). Vyžádejte si ho a zapište novou kontrolu.', en: 'The mortgage bank’s consent is missing (cadastre {checkedOn}). Ask for it and record a new check.' },
  inspection_missing: { cs: 'Nejdřív byt zkontrolujte na místě a zapište výsledek.', en: 'First inspect the flat on site and record the result.' },
  flat_unfit: { cs: 'Při kontrole {inspectedOn} nebyl byt způsobilý k bydlení. Po nápravě zapište novou kontrolu.', en: 'The inspection of {inspectedOn} found the flat unfit to live in. Record a new one once it is mended.' },
  blocking_defects_open: { cs: 'Byt má neodstraněné závady, se kterými se v něm nedá bydlet ({count}). Nejdřív je nechte odstranit.', en: 'The flat has defects with which nobody can live there ({count}). Have them mended first.' },
  sublease_not_permitted: { cs: 'Majitel musí s podnájmem souhlasit. Zapište jeho souhlas ve smlouvě.', en: 'The owner must permit the sublease. Record his consent in the contract.' },
  landlord_account_missing: { cs: 'Majitel nemá zapsaný účet, na který mu máme platit. Doplňte ho.', en: 'The owner has no account on record to be paid to. Please add it.' },
  owner_contract_not_draft: { cs: 'Smlouva s majitelem už podepsaná je. Změnit lze jen návrh.', en: 'The owner’s contract is signed already. Only a draft can be changed.' },
  owner_contract_not_signed: { cs: 'Smlouva s majitelem {number} ještě není podepsaná. Nejdřív ji podepište.', en: 'The owner’s contract {number} is not signed yet. Sign it first.' },
  owner_contract_ended: { cs: 'Smlouva s majitelem {number} skončila {endedOn}. Uzavřete novou.', en: 'The owner’s contract {number} ended on {endedOn}. Conclude a new one.' },
  owner_contract_has_tenancy: { cs: 'V bytě bydlí rodina podle smlouvy {number}. Nejdřív ukončete nebo převeďte její smlouvu.', en: 'A family lives in the flat under the contract {number}. End or move their contract first.' },
  unit_without_owner_contract: { cs: 'K bytu není podepsaná smlouva s majitelem, která by v té době platila. Nejdřív ji uzavřete.', en: 'There is no signed owner’s contract for this flat at that time. Conclude it first.' },
  promised_by_landlord: {
    cs: 'Rodině byl přislíben nájem od majitele, podle smlouvy s majitelem ale byt pronajímá agentura. Ukončete nabídku a nabídněte byt znovu.',
    en: 'The family was promised a lease from the owner, but under the owner’s contract the agency lets this flat. Close the offer and offer the flat anew.',
  },
  promised_by_agency: {
    cs: 'Rodině byl přislíben podnájem od agentury, podle smlouvy ale byt pronajímá majitel. Ukončete nabídku a nabídněte byt znovu.',
    en: 'The family was promised a sublease from the agency, but under the contract the owner lets this flat. Close the offer and offer the flat anew.',
  },
  offer_not_promised: { cs: 'Smlouvu lze sestavit až po příslibu bytu. Dokončete nejdřív nabídku.', en: 'A contract can be drawn up once the flat is promised. Finish the offer first.' },
  draw_reason_missing: { cs: 'Napište důvod, proč smlouva vzniká bez nabídky, například převzatá smlouva.', en: 'Write why the contract has no offer, for example a contract taken over.' },
  paper_quiet_mode: {
    cs: 'Rodina je v tichém režimu a dopisy nedostává. Předejte list osobně.',
    en: 'The household is in quiet mode and gets no letters. Hand the paper over in person.',
  },
  payee_account_missing: { cs: 'Chybí účet, na který se má platit. Doplňte účet majitele, nebo účet agentury.', en: 'The account to pay to is missing. Add the owner’s account, or the agency’s.' },
  handover_twice: { cs: 'Toto předání už zapsané je.', en: 'This handover is recorded already.' },
  handover_in_future: { cs: 'Předání {heldOn} ještě nenastalo. Zapište ho, až proběhne.', en: 'The handover of {heldOn} has not happened yet. Record it once it has.' },
  handover_before_start: { cs: 'Byt nelze předat dřív než měsíc před začátkem nájmu {startsOn}. Opravte den.', en: 'The flat cannot be handed over more than a month before the tenancy starts on {startsOn}. Correct the day.' },
  handover_out_before_in: { cs: 'Byt nelze převzít zpět dřív, než byl předán. Nejdřív zapište předání.', en: 'The flat cannot be taken back before it was handed over. Record that first.' },
  key_kind_twice: { cs: 'Tento druh klíčů je uveden dvakrát. Sečtěte je do jednoho řádku.', en: 'This kind of keys is listed twice. Add them into one row.' },
  handover_missing: { cs: 'Protokol lze vydat až po zápisu předání. Nejdřív ho zapište.', en: 'The protocol can be issued once the handover is recorded. Record it first.' },
  household_left: { cs: 'Tato domácnost už žádost uzavřela. Vyberte jinou, nebo ji znovu otevřete.', en: 'This household closed its application. Choose another, or reopen it.' },
  household_lives_elsewhere: { cs: 'Rodina od {startsOn} dál bydlí podle smlouvy {number}. Nejdřív zapište, kdy její nájem skončí.', en: 'From {startsOn} on the family still lives under the contract {number}. Record first when that tenancy ends.' },
  scan_not_found: { cs: 'Nahraný soubor nemůžeme najít. Nahrajte ho prosím znovu.', en: 'We cannot find the uploaded file. Please upload it again.' },
};
