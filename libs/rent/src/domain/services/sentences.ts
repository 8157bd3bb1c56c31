import type { Sentences } from '#kernel';

export type SettlementRefusal =
  | 'settlement_unknown'
  | 'settlement_period'
  | 'settlement_period_long'
  | 'settlement_period_open'
  | 'settlement_overlaps'
  | 'settlement_nobody'
  | 'settlement_no_costs'
  | 'settlement_cost_twice'
  | 'settlement_amount'
  | 'settlement_key_empty'
  | 'settlement_reading_missing'
  | 'settlement_reading_unknown'
  | 'settlement_not_draft'
  | 'settlement_not_issued'
  | 'settlement_delivered'
  | 'settlement_due'
  | 'settlement_reason'
  | 'settlement_objection_unknown'
  | 'settlement_objection_text'
  | 'settlement_objection_date'
  | 'settlement_objection_answered';

export const settlementSentences: Sentences<SettlementRefusal> = {
  settlement_unknown: { cs: 'Takové vyúčtování tu není.', en: 'There is no such settlement.' },
  settlement_period: { cs: 'Období musí začínat prvním a končit posledním dnem měsíce.', en: 'The period must begin on the first and end on the last day of a month.' },
  settlement_period_long: { cs: 'Zúčtovací období smí mít nejvýše {most} měsíců (zákon č. 67/2013 Sb.).', en: 'A period may have at most {most} months (Act 67/2013).' },
  settlement_period_open: { cs: 'Období ještě neskončilo. Vyúčtovat jde až po {periodOn}.', en: 'The period is not over. It can be settled after {periodOn}.' },
  settlement_overlaps: { cs: 'Za část tohoto období už vyúčtování je ({from} až {to}). Opravte to, nebo zvolte jiné období.', en: 'A part of this period has been settled already ({from} to {to}). Correct that one, or choose another period.' },
  settlement_nobody: { cs: 'V tomto období v domě podle našich smluv nikdo nebydlel.', en: 'Nobody lived in the house under our contracts in this period.' },
  settlement_no_costs: { cs: 'Napište aspoň jednu službu s náklady.', en: 'Enter at least one service with its cost.' },
  settlement_cost_twice: { cs: 'Služba je zapsaná dvakrát. Sečtěte náklady do jednoho řádku.', en: 'A service is there twice. Add its costs up in one line.' },
  settlement_amount: { cs: 'Náklad nesmí být záporný.', en: 'A cost cannot be below zero.' },
  settlement_key_empty: { cs: 'Náklad „{service}“ není mezi koho rozdělit: klíč je u všech nula.', en: 'There is nobody to share the cost “{service}”: its key is zero for everybody.' },
  settlement_reading_missing: { cs: 'U služby „{service}“ chybí hodnota pro smlouvu {number}.', en: 'The service “{service}” lacks a value for the contract {number}.' },
  settlement_reading_unknown: { cs: 'Hodnota patří smlouvě, která v tomto vyúčtování není.', en: 'A value belongs to a contract that is not in this settlement.' },
  settlement_not_draft: { cs: 'Vyúčtování už je vydané. Změnit ho jde jen opravným vyúčtováním.', en: 'The settlement has been issued. It can only be changed by a corrected one.' },
  settlement_not_issued: { cs: 'Vyúčtování není vydané, nebo už ho nahradilo jiné.', en: 'The settlement is not issued, or another one has replaced it.' },
  settlement_delivered: { cs: 'Den doručení musí být po konci období a nejpozději dnes.', en: 'The day of delivery must be after the period and today at the latest.' },
  settlement_due: { cs: 'Splatnost musí být po doručení a nejpozději {latestOn} (4 měsíce podle zákona č. 67/2013 Sb.).', en: 'The due day must be after the delivery and by {latestOn} (4 months by Act 67/2013).' },
  settlement_reason: { cs: 'Napište proč.', en: 'Write why.' },
  settlement_objection_unknown: { cs: 'Taková námitka tu není.', en: 'There is no such objection.' },
  settlement_objection_text: { cs: 'Napište, proti čemu námitka je, nebo jak jste odpověděli.', en: 'Write what is objected to, or what you answered.' },
  settlement_objection_date: { cs: 'Námitka může přijít nejdřív v den doručení a nejpozději dnes.', en: 'An objection can come on the day of delivery at the earliest and today at the latest.' },
  settlement_objection_answered: { cs: 'Na tuto námitku už je odpovězeno.', en: 'This objection has been answered already.' },
};
