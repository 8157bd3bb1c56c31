import type { Sentences } from '#kernel';

export type AccessoryRefusal =
  | 'interest_not_pressed'
  | 'interest_nothing_to_post'
  | 'interest_policy_same'
  | 'costs_amount'
  | 'costs_reason'
  | 'costs_no_debt'
  | 'accessory_tenancy_unknown'
  | 'accessory_unknown'
  | 'accessory_taken_back'
  | 'accessory_reason'
  | 'accessory_repeated'
  | 'compensation_not_over'
  | 'compensation_nothing';

export const accessorySentences: Sentences<AccessoryRefusal> = {
  interest_not_pressed: {
    cs: 'Agentura úrok z prodlení nevymáhá. Nejdřív to musí změnit vedení.',
    en: 'The agency does not press default interest. The management must change that first.',
  },
  interest_nothing_to_post: { cs: 'Nový úrok z prodlení k předepsání tu není.', en: 'There is no new default interest to post.' },
  interest_policy_same: { cs: 'Tak je to nastavené už teď. Nic se nezměnilo.', en: 'It is set like this already. Nothing has changed.' },
  costs_amount: { cs: 'Napište, kolik náklady stály, například 1 000.', en: 'Enter what the costs were, for example 1,000.' },
  costs_reason: { cs: 'Napište, co to bylo za náklady, například soudní poplatek a číslo jednací.', en: 'Write what the costs were for, for example the court fee and its file number.' },
  costs_no_debt: { cs: 'Za měsíc {month} tu není předpis. Náklady patří k dluhu, který už byl předepsaný.', en: 'Nothing was charged for {month}. Costs belong to a debt that has been charged.' },
  accessory_tenancy_unknown: { cs: 'Takový nájem tu není.', en: 'There is no such tenancy.' },
  accessory_unknown: { cs: 'Takový úrok nebo náklad tu není.', en: 'There is no such interest or cost.' },
  accessory_taken_back: { cs: 'Tento předpis už je odvolaný. Podruhé odvolat nejde.', en: 'It has been taken back already. It cannot be taken back twice.' },
  accessory_reason: { cs: 'Napište, proč se předpis odvolává.', en: 'Write why it is taken back.' },
  compensation_not_over: { cs: 'Nájem ještě trvá. Náhrada za užívání se počítá až po jeho konci.', en: 'The tenancy still lasts. Compensation is reckoned only after its end.' },
  compensation_nothing: { cs: 'Není co předepsat: byt byl odevzdaný včas, nebo je náhrada do dneška předepsaná.', en: 'There is nothing to charge: the flat came back in time, or the compensation is charged through today.' },
  accessory_repeated: { cs: 'Stejný požadavek už přišel s jiným obsahem. Načtěte stránku znovu.', en: 'The same request has come with another content. Reload the page.' },
};
