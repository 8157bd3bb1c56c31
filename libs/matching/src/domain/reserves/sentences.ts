import type { Sentences } from '#kernel';

export type ReserveRefusal =
  | 'reserves_none' | 'reserves_too_many' | 'reserve_is_chosen' | 'reserve_twice' | 'reserve_without_reason' | 'reserve_not_waiting' | 'reserve_not_eligible' | 'reserve_rule_fixed'
  | 'reserves_named_meanwhile' | 'reserve_list_ended' | 'reserve_closed' | 'reserve_no_turn' | 'reserve_not_next' | 'reserve_close_without_reason' | 'reserve_drop_without_reason'
  | 'order_empty' | 'order_long' | 'order_twice' | 'order_without_reason' | 'order_ended' | 'order_meanwhile' | 'order_unchanged' | 'compare_few' | 'compare_many';

export const reserveSentences: Sentences<ReserveRefusal> = {
  reserves_none: { cs: 'Vyberte aspoň jednoho náhradníka.', en: 'Choose at least one reserve.' },
  reserves_too_many: { cs: 'Náhradníků může být podle pravidel nejvýše {most}. Uberte některé.', en: 'The rules allow at most {most} reserves. Take some away.' },
  reserve_is_chosen: { cs: 'Vybraná domácnost nemůže být zároveň náhradníkem. Vyberte jinou.', en: 'The chosen household cannot be its own reserve. Choose another.' },
  reserve_twice: { cs: 'Domácnost je mezi náhradníky dvakrát. Nechte ji jen jednou.', en: 'The household is twice among the reserves. Keep it once.' },
  reserve_without_reason: { cs: 'Napište, proč je náhradník právě na tomto místě.', en: 'Write why the reserve stands just at this place.' },
  reserve_not_waiting: { cs: 'Náhradník už na byt nečeká. Vyberte jinou domácnost.', en: 'The reserve is no longer waiting. Choose another household.' },
  reserve_not_eligible: { cs: 'Náhradník nesplňuje: {rules}. Vyberte jinou domácnost.', en: 'The reserve does not meet: {rulesEn}. Choose another household.' },
  reserve_rule_fixed: { cs: 'Pravidlo „{rule}“ nejde prominout ani náhradníkovi.', en: 'The rule “{ruleEn}” cannot be set aside for a reserve either.' },
  reserves_named_meanwhile: { cs: 'Náhradníky bytu právě zapsal někdo jiný. Obnovte stránku.', en: 'Somebody else has just named reserves of the flat. Reload the page.' },
  reserve_list_ended: { cs: 'Seznam náhradníků už skončil. Rozhodněte znovu.', en: 'The list of reserves has ended. Decide again.' },
  reserve_closed: { cs: 'Tento náhradník už v seznamu nečeká.', en: 'This reserve no longer waits in the list.' },
  reserve_no_turn: { cs: 'Na náhradníka není řada: nabídka ještě běží, nebo žádná nebyla.', en: 'It is no reserve’s turn: the offer still runs, or there was none.' },
  reserve_not_next: { cs: 'Na řadě je jiný náhradník: od té doby se údaje změnily. Obnovte stránku.', en: 'It is another reserve’s turn: the data has changed since. Reload the page.' },
  reserve_close_without_reason: { cs: 'Napište, proč seznam náhradníků končí.', en: 'Write why the list of reserves ends.' },
  reserve_drop_without_reason: { cs: 'Napište, proč náhradníka vyřazujete.', en: 'Write why you take the reserve out.' },
  order_empty: { cs: 'Vyberte aspoň jednu domácnost.', en: 'Choose at least one household.' },
  order_long: { cs: 'Do vlastního pořadí patří nejvýše {most} domácností.', en: 'An order of your own holds at most {most} households.' },
  order_twice: { cs: 'Domácnost je v pořadí dvakrát. Nechte ji jen jednou.', en: 'The household is twice in the order. Keep it once.' },
  order_without_reason: { cs: 'Napište, proč se pořadí liší od spočítaného.', en: 'Write why the order differs from the computed one.' },
  order_meanwhile: { cs: 'Pořadí právě změnil někdo jiný. Obnovte stránku a podívejte se na ně, než je změníte znovu.', en: 'Somebody else has just changed the order. Reload the page and look at it before you change it again.' },
  order_ended: { cs: 'Toto pořadí už neplatí.', en: 'This order no longer holds.' },
  order_unchanged: { cs: 'Pořadí je stejné jako to, které platí.', en: 'The order is the same as the one that holds.' },
  compare_few: { cs: 'Vyberte aspoň dvě domácnosti.', en: 'Choose at least two households.' },
  compare_many: { cs: 'Vedle sebe jde porovnat nejvýše {most} domácnosti.', en: 'At most {most} households can be compared side by side.' },
};
