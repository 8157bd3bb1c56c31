import type { Sentences } from '#kernel';

export type PanelRefusal =
  | 'panel_without_name' | 'panel_quorum_wrong' | 'panel_meets_past' | 'panel_closed' | 'panel_has_sitting' | 'panel_term_wrong' | 'panel_member_twice' | 'panel_chair_twice' | 'panel_person_unknown' | 'panel_term_over'
  | 'panel_without_chair' | 'panel_below_quorum' | 'panel_not_a_member' | 'panel_secretary_votes' | 'panel_conflict_votes' | 'panel_term_ended'
  | 'panel_choice_unknown' | 'panel_choice_missing' | 'panel_against_without_reason'
  | 'sitting_candidates_count' | 'sitting_candidate_twice' | 'sitting_candidate_without_reason' | 'sitting_skips_ranked' | 'sitting_deadline_past' | 'sitting_unit_taken' | 'unit_before_panel'
  | 'sitting_inquorate' | 'sitting_tied' | 'sitting_closed' | 'sitting_deadline_passed' | 'sitting_votes_missing' | 'sitting_not_led'
  | 'sitting_chair_only' | 'sitting_chair_missing' | 'sitting_not_tied_candidate' | 'sitting_candidate_gone' | 'sitting_reason_missing' | 'panel_already_barred'
  | 'panel_reserves_nothing' | 'panel_reserves_conflict' | 'panel_reserves_stranger' | 'panel_reserves_tied' | 'panel_reserves_changed';

export const panelSentences: Sentences<PanelRefusal> = {
  panel_without_name: { cs: 'Napište, jak se komise jmenuje.', en: 'Write what the committee is called.' },
  panel_quorum_wrong: { cs: 'Kvorum je celé číslo od {least} do {most}: kolik hlasů nejméně musí přijít.', en: 'The quorum is a whole number from {least} to {most}: how many votes must come at least.' },
  panel_meets_past: { cs: 'Den {date} už minul. Napište, kdy se komise sejde příště.', en: 'The day {date} has passed. Write when the committee meets next.' },
  panel_closed: { cs: 'Tato komise už nepracuje. Vyberte jinou.', en: 'This committee no longer works. Choose another.' },
  panel_has_sitting: { cs: 'Komise má otevřené jednání. Nejdřív ho dokončete nebo zrušte.', en: 'The committee has a sitting open. Finish or cancel it first.' },
  panel_term_wrong: { cs: 'Konec členství nemůže být dřív než začátek.', en: 'The term cannot end before it begins.' },
  panel_member_twice: { cs: 'Tento člověk už v komisi v tu dobu je.', en: 'This person already sits on the committee at that time.' },
  panel_chair_twice: { cs: 'Komise už v tu dobu předsedajícího má. Nejdřív ukončete jeho členství.', en: 'The committee already has a chair at that time. End that term first.' },
  panel_person_unknown: { cs: 'Členem může být jen člověk, který v agentuře pracuje nebo jste ho do komise pozvali.', en: 'Only a colleague or somebody invited to the committee can be a member.' },
  panel_term_over: { cs: 'Toto členství už skončilo.', en: 'This term has already ended.' },
  panel_without_chair: { cs: 'Komise nemá předsedajícího. Nejdřív ho jmenujte.', en: 'The committee has no chair. Appoint one first.' },
  panel_below_quorum: { cs: 'Hlasovat by mohlo jen {able} členů a kvorum je {quorum}. Doplňte komisi, nebo počkejte, až budou všichni.', en: 'Only {able} members could vote and the quorum is {quorum}. Add members, or wait until all can.' },
  panel_not_a_member: { cs: 'V tomto jednání místo nemáte, hlasovat v něm mohou jen jeho členové.', en: 'There is no seat for you in this sitting; only its members vote.' },
  panel_secretary_votes: { cs: 'Tajemník komise nehlasuje.', en: 'The secretary of a committee does not vote.' },
  panel_conflict_votes: { cs: 'Při střetu zájmů se o tomto bytu nehlasuje.', en: 'With a conflict of interest there is no vote about this flat.' },
  panel_term_ended: { cs: 'Vaše členství v komisi už skončilo, hlasovat nejde.', en: 'Your term on the committee has ended, so you cannot vote.' },
  panel_choice_unknown: { cs: 'Hlas u kandidáta „{label}“ neznáme. U každého zvolte pro, proti, nebo zdržet se.', en: 'We do not know the vote on the candidate “{label}”. Choose for, against or abstain for each.' },
  panel_choice_missing: { cs: 'Chybí hlas u kandidáta {labels}. U každého zvolte pro, proti, nebo zdržet se.', en: 'The vote on {labels} is missing. Choose for, against or abstain for each.' },
  panel_against_without_reason: { cs: 'Kdo hlasuje proti, napíše proč. Doplňte důvod.', en: 'Who votes against writes why. Add the reason.' },
  sitting_candidates_count: { cs: 'Komisi se předkládá jeden až {most} kandidáti. Vyberte je znovu.', en: 'A committee is shown one to {most} candidates. Choose them again.' },
  sitting_candidate_twice: { cs: 'Stejná rodina je mezi kandidáty dvakrát.', en: 'The same family is among the candidates twice.' },
  sitting_candidate_without_reason: { cs: 'Rodina nesplňuje: {rules}. Komise to může prominout, napište důvod výjimky.', en: 'The family does not meet: {rulesEn}. The committee may set it aside; write the reason of the exception.' },
  sitting_skips_ranked: { cs: 'Vynecháváte rodiny, které jsou v pořadí výš ({count}). Napište proč.', en: 'You pass over families of a better rank ({count}). Write why.' },
  sitting_deadline_past: { cs: 'Hlasování musí skončit později než teď. Vyberte pozdější čas.', en: 'The vote must end later than now. Choose a later time.' },
  sitting_unit_taken: { cs: 'O tomto bytu už komise jedná. Dvě jednání o jednom bytu najednou nejdou.', en: 'A committee already sits about this flat. There cannot be two sittings about one flat at once.' },
  unit_before_panel: { cs: 'O bytu právě rozhoduje komise. Počkejte na její výsledek, nebo jednání zrušte.', en: 'A committee is deciding about the flat. Wait for its result or cancel the sitting.' },
  sitting_inquorate: { cs: 'Jednání není usnášeníschopné: hlasů je méně než kvorum. Prodlužte hlasování, nebo svolejte nové jednání.', en: 'The sitting is without a quorum: too few have voted. Extend the vote or call a new sitting.' },
  sitting_tied: { cs: 'Hlasy jsou sečtené a rovné, čeká se na rozhodnutí předsedajícího.', en: 'The votes are counted and tied; the chair’s decision is awaited.' },
  sitting_closed: { cs: 'Jednání už skončilo, nic v něm změnit nejde.', en: 'The sitting has ended; nothing in it can be changed.' },
  sitting_deadline_passed: { cs: 'Čas na hlasování už uplynul, hlas se nepočítá.', en: 'The time to vote has passed, so the vote does not count.' },
  sitting_votes_missing: { cs: 'Ještě nehlasovali všichni (chybí {missing}) a čas na hlasování neuplynul. Hlasy zůstávají zalepené.', en: 'Not everybody has voted ({missing} missing) and the time to vote has not passed. The votes stay sealed.' },
  sitting_not_led: { cs: 'Jednání vede předsedající, tajemník nebo koordinátor. Požádejte některého z nich.', en: 'The chair, the secretary or a coordinator leads the sitting. Ask one of them.' },
  sitting_chair_only: { cs: 'Při rovnosti hlasů rozhoduje předsedající.', en: 'At a tie the chair decides.' },
  sitting_chair_missing: { cs: 'Hlasy jsou rovné a předsedající chybí nebo má střet zájmů. Ukončete jednání bez rozhodnutí a svolejte nové.', en: 'The votes are tied and the chair is missing or has a conflict of interest. End the sitting without a decision and call a new one.' },
  sitting_not_tied_candidate: { cs: 'Předsedající vybírá jen z kandidátů s rovností hlasů ({labels}), nebo nikoho.', en: 'The chair chooses only among the tied candidates ({labels}), or nobody.' },
  sitting_candidate_gone: { cs: 'Kandidáta {label} už vybrat nejde: nečeká, má jinou nabídku, nebo nesplňuje podmínky.', en: 'The candidate {label} can no longer be chosen: not waiting, offered another flat, or no longer eligible.' },
  sitting_reason_missing: { cs: 'Napište důvod.', en: 'Write the reason.' },
  panel_reserves_nothing: { cs: 'Podle hlasů teď náhradníky zapsat nejde: komise nikoho nevybrala, náhradníci už jsou zapsaní, nebo se o bytu rozhodlo znovu.', en: 'No reserves can be named by the votes now: the committee chose nobody, reserves are named already, or the flat was decided on again.' },
  panel_reserves_conflict: { cs: 'V tomto jednání máte střet zájmů. Náhradníky musí potvrdit někdo jiný.', en: 'You have a conflict of interest in this sitting. Somebody else must confirm the reserves.' },
  panel_reserves_stranger: { cs: 'Náhradníky podle hlasů mohou být jen kandidáti tohoto jednání, které komise nevybrala.', en: 'Only candidates of this sitting whom the committee did not choose can be reserves by its votes.' },
  panel_reserves_tied: { cs: 'Kandidáti mají stejně hlasů, jejich pořadí hlasy neurčily. Seřaďte je a napište důvod.', en: 'Candidates have equal votes, so the votes do not order them. Put them in order and write the reason.' },
  panel_reserves_changed: { cs: 'Seznam se liší od výsledku hlasování. Napište důvod změny, nebo obnovte stránku.', en: 'The list differs from the votes. Write the reason of the change, or reload the page.' },
  panel_already_barred: { cs: 'Tento člen už o bytu nehlasuje.', en: 'This member already does not vote about the flat.' },
};
