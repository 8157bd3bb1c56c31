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
  | 'recovery_too_much';

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
};
