import type { Sentences } from '#kernel';

export type GuaranteeRefusal =
  | 'claim_nothing_covered'
  | 'claim_waiting'
  | 'claim_too_late'
  | 'claim_cap_used'
  | 'claim_only_model_a'
  | 'claim_no_terms'
  | 'claim_no_fund'
  | 'claim_already_open'
  | 'claim_unknown'
  | 'claim_already_decided'
  | 'claim_needs_second_person'
  | 'claim_fund_short'
  | 'claim_debt_changed'
  | 'claim_reason_missing'
  | 'claim_evidence_missing'
  | 'claim_tenancy_unknown'
  | 'fund_unknown'
  | 'fund_name_missing'
  | 'grant_amount'
  | 'grant_line_unknown'
  | 'grant_date'
  | 'recovery_nothing_owed'
  | 'recovery_too_much'
  | 'claim_month_paid'
  | 'claim_item_not_covered'
  | 'claim_item_wrong'
  | 'claim_flat_lived_in'
  | 'claim_proof_damage'
  | 'claim_proof_costs'
  | 'claim_paper_unknown'
  | 'claim_call_missing'
  | 'claim_not_approved'
  | 'claim_not_reversible'
  | 'claim_paid_reverse_line'
  | 'claim_recourse_paid'
  | 'payout_debt_changed'
  | 'own_loss_only_b_c'
  | 'own_loss_too_much'
  | 'grant_unknown'
  | 'grant_reversed'
  | 'grant_spent'
  | 'recovery_unknown'
  | 'recovery_reversed'
  | 'recovery_line_unknown'
  | 'recovery_line_other'
  | 'recovery_payment_used'
  | 'simulation_runs'
  | 'simulation_seed'
  | 'simulation_share';

export const guaranteeSentences: Sentences<GuaranteeRefusal> = {
  claim_nothing_covered: {
    cs: 'Z toho, o čem víme, že nepřišlo, garance nekryje nic. U nájmu placeného přímo majiteli nejdřív zapište jeho odpověď.',
    en: 'The guarantee covers nothing of what is known to be unpaid. For rent paid straight to the landlord, record his answer first.',
  },
  claim_waiting: {
    cs: 'Čekací doba {waitingDays} dní ještě běží. O plnění jde požádat od {date}.',
    en: 'The waiting time of {waitingDays} days is still running. A claim can be made from {date}.',
  },
  claim_too_late: {
    cs: 'Lhůta {claimWithinDays} dní na uplatnění uplynula {date}. Garance už tyto měsíce nekryje.',
    en: 'The {claimWithinDays} days for a claim ended on {date}. The guarantee no longer covers these months.',
  },
  claim_cap_used: { cs: 'Strop garance je vyčerpaný. Další plnění není možné.', en: 'The cap of the guarantee is used up. No more can be paid.' },
  claim_only_model_a: {
    cs: 'Garance platí jen u nájmu zprostředkovaného agenturou (A). U B a C je nezaplacené nájemné ztrátou agentury.',
    en: 'The guarantee holds only for a mediated lease (A). In B and C unpaid rent is the agency’s own loss.',
  },
  claim_no_terms: { cs: 'Smlouva s majitelem nemá podmínky garance. Doplňte je u smlouvy.', en: 'The owner-side contract has no guarantee terms. Add them to the contract.' },
  claim_no_fund: { cs: 'Agentura ještě nemá garanční fond. Nejdřív ho založte.', en: 'The agency has no guarantee fund yet. Open one first.' },
  claim_already_open: { cs: 'Pro tento nájem už jedna žádost čeká. Nejdřív ji dokončete.', en: 'One claim for this tenancy is waiting already. Finish it first.' },
  claim_unknown: { cs: 'Taková žádost o plnění tu není.', en: 'There is no such claim.' },
  claim_already_decided: { cs: 'O žádosti už je rozhodnuto. Nic se nezměnilo.', en: 'The claim has been decided already. Nothing has changed.' },
  claim_needs_second_person: {
    cs: 'Rozhoduje někdo jiný než ten, kdo žádost podal. Požádejte kolegu.',
    en: 'Somebody other than who made the claim decides it. Ask a colleague.',
  },
  claim_fund_short: {
    cs: 'Ve fondu je volných jen {freeAmount}, žádost chce {payoutAmount}. Doplňte fond, nebo žádost zamítněte.',
    en: 'The fund has only {freeAmount} free, the claim asks for {payoutAmount}. Refill the fund or refuse the claim.',
  },
  claim_debt_changed: {
    cs: 'Dluh se od podání žádosti změnil. Žádost zamítněte a podejte novou podle dnešního stavu.',
    en: 'The debt has changed since the claim was made. Refuse it and make a new one from today’s state.',
  },
  claim_reason_missing: { cs: 'Napište důvod rozhodnutí.', en: 'Write the reason of the decision.' },
  claim_evidence_missing: { cs: 'Napište, čím je dluh doložen, například upomínkou z 20. 2.', en: 'Write what proves the debt, for example the reminder of 20 February.' },
  claim_tenancy_unknown: { cs: 'Takový nájem tu není.', en: 'There is no such tenancy.' },
  fund_unknown: { cs: 'Takový fond tu není.', en: 'There is no such fund.' },
  fund_name_missing: { cs: 'Napište název fondu.', en: 'Write the name of the fund.' },
  grant_amount: { cs: 'Napište částku větší než nula, například 120 000.', en: 'Enter an amount above zero, for example 120,000.' },
  grant_line_unknown: {
    cs: 'Takový nerozpoznaný příjem tu není, nebo má jinou částku. Vyberte řádek výpisu, který čeká mezi neznámými.',
    en: 'There is no such unknown money, or its amount differs. Choose a statement line that waits among the unknown.',
  },
  grant_date: { cs: 'Den přijetí nemůže být v budoucnu.', en: 'The day of receipt cannot be in the future.' },
  recovery_nothing_owed: { cs: 'Tato rodina agentuře z garance nic nedluží.', en: 'This family owes the agency nothing from the guarantee.' },
  recovery_too_much: { cs: 'Vráceno je víc, než rodina z garance dluží ({owedAmount}).', en: 'More is returned than the family owes from the guarantee ({owedAmount}).' },
  claim_month_paid: {
    cs: 'Tyto měsíce už garance zaplatila. Spoluúčast zůstává pohledávkou majitele.',
    en: 'The guarantee has paid these months already. The co-payment stays the landlord’s claim.',
  },
  claim_item_not_covered: {
    cs: 'Toto garance podle smlouvy nekryje. Odeberte položku, nebo se podívejte do podmínek garance.',
    en: 'The guarantee does not cover this under the contract. Remove the item or see the guarantee terms.',
  },
  claim_item_wrong: {
    cs: 'Položka nemá správnou částku nebo den. Napište částku větší než nula a den, který už byl.',
    en: 'The item lacks a right amount or day. Enter an amount above zero and a day that has passed.',
  },
  claim_flat_lived_in: {
    cs: 'Byt v těch dnech nebyl prázdný. Napište jen dny po skončení nájmu, kdy v něm nikdo nebydlel.',
    en: 'The flat was not empty on those days. Enter only days after the lease ended on which nobody lived there.',
  },
  claim_proof_damage: {
    cs: 'Ke škodě přiložte doklad: předávací protokol, fotografii nebo fakturu.',
    en: 'Attach what proves the damage: the handover protocol, a photograph or an invoice.',
  },
  claim_proof_costs: {
    cs: 'K nákladům přiložte doklad, například fakturu nebo rozhodnutí soudu.',
    en: 'Attach what proves the costs, for example an invoice or a court decision.',
  },
  claim_paper_unknown: {
    cs: 'Takový doklad k tomuto nájmu není. Nahrajte soubor, nebo vyberte dokument ze seznamu.',
    en: 'There is no such paper of this tenancy. Upload a file or choose a document from the list.',
  },
  claim_call_missing: {
    cs: 'Chybí písemná výzva nájemníkovi po splatnosti (§ 2021). Přiložte ji, nebo napište, proč rozhodujete bez ní.',
    en: 'A written call to the tenant after the due date is missing (§ 2021). Attach it, or write why you decide without it.',
  },
  claim_not_approved: {
    cs: 'Žádost není přiznaná, nic se nevyplácí. Nic se nezměnilo.',
    en: 'The claim is not approved, nothing is paid. Nothing has changed.',
  },
  claim_not_reversible: {
    cs: 'Zrušit jde jen přiznaná žádost. Tato přiznaná není.',
    en: 'Only an approved claim can be taken back. This one is not approved.',
  },
  claim_paid_reverse_line: {
    cs: 'Peníze už odešly. Nejdřív stornujte řádek výpisu, kterým byly zaplaceny.',
    en: 'The money has left already. First take back the statement line by which it was paid.',
  },
  claim_recourse_paid: {
    cs: 'Z regresu {claim} už rodina něco vrátila. Nejdřív stornujte její splátky.',
    en: 'The household has paid back some of the recourse {claim}. First reverse its instalments.',
  },
  payout_debt_changed: {
    cs: 'Dluh u žádosti {claim} se po přiznání změnil. Přiznání zrušte a podejte novou žádost.',
    en: 'The debt of claim {claim} has changed since it was approved. Take the approval back and make a new claim.',
  },
  own_loss_only_b_c: {
    cs: 'Vlastní ztrátu má agentura jen u modelů B a C. U modelu A podejte žádost o plnění.',
    en: 'The agency has a loss of its own only in models B and C. In model A make a claim.',
  },
  own_loss_too_much: {
    cs: 'Nekrytá ztráta je jen {lossAmount}. Napište nejvýš tolik.',
    en: 'The uncovered loss is only {lossAmount}. Enter that much at the most.',
  },
  grant_unknown: {
    cs: 'Takovou dotaci fond nemá.',
    en: 'The fund has no such grant.',
  },
  grant_reversed: {
    cs: 'Tato dotace už je stornovaná. Podruhé to nejde.',
    en: 'This grant has been reversed already. It cannot be done twice.',
  },
  grant_spent: {
    cs: 'Ve fondu je volných jen {freeAmount}, stornovat chcete {wantedAmount}. Zbytek je už přislíbený.',
    en: 'The fund has only {freeAmount} free and you want to reverse {wantedAmount}. The rest is promised already.',
  },
  recovery_unknown: {
    cs: 'Taková splátka regresu tu není.',
    en: 'There is no such instalment of recourse.',
  },
  recovery_reversed: {
    cs: 'Tato splátka už je stornovaná. Podruhé to nejde.',
    en: 'This instalment has been reversed already. It cannot be done twice.',
  },
  recovery_line_unknown: {
    cs: 'Takový příchozí řádek výpisu tu není. Vyberte jiný.',
    en: 'There is no such incoming statement line. Choose another one.',
  },
  recovery_line_other: {
    cs: 'Řádek je zaúčtovaný jinak než jako platba této rodiny. Nejdřív ho stornujte ve výpisu.',
    en: 'The line is booked as something else than a payment of this household. First take it back in the statement.',
  },
  recovery_payment_used: {
    cs: 'Hlášená platba už zaplatila jiný měsíc, nebo má jinou částku. Vyberte tu, která čeká jako přeplatek.',
    en: 'The reported payment has paid another month, or its amount differs. Choose the one that waits as a credit.',
  },
  simulation_runs: {
    cs: 'Počet běhů je od 100 do 20 000.',
    en: 'The number of runs is from 100 to 20,000.',
  },
  simulation_seed: {
    cs: 'Semínko je celé číslo od 0 do 4 294 967 295.',
    en: 'The seed is a whole number from 0 to 4,294,967,295.',
  },
  simulation_share: {
    cs: 'Přijatelné riziko je od 1 do 50 %.',
    en: 'The acceptable risk is from 1 to 50 %.',
  },
};
