import { sayIn, strong, t, type Block, type DocumentTemplate } from '#documents';
import { formatDate, type Language } from '#kernel';
import type { PanelRole } from '../domain/panel/members';
import type { MinutesCandidate, MinutesPart, PanelMinutesSnapshot } from './panel-minutes-snapshot';

/** Minutes of a sitting: who sat, the packet by letters, the tally, who dissented, what was decided. Without names of families. */
export const panelMinutesTemplate: DocumentTemplate<PanelMinutesSnapshot> = {
  kind: 'panelMinutes',
  series: 'ZK',
  version: 1,
  name: { cs: 'Zápis z jednání komise', en: 'Minutes of the committee' },
  forLandlord: false,
  // Whoever else sits opens the minutes of the own sittings: see graphql/panel-minutes-controller.ts.
  readers: ['administrator', 'manager', 'coordinator'],
  page: (minutes, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: minutes.agency,
      title: say('Zápis z jednání komise', 'Minutes of the committee'),
      subtitle: `${minutes.panel}, ${say('byt', 'flat')} ${minutes.flat.code}`,
      setting: 'contract',
      blocks: [
        { type: 'facts', rows: factRows(minutes, language) },
        { type: 'notice', title: say('Rozhodnutí', 'Decision'), body: decisionLines(minutes, language) },
        { type: 'heading', text: say('Kdo jednal', 'Who sat') },
        seatsTable(minutes, language),
        { type: 'heading', text: say('Kandidáti', 'Candidates') },
        { type: 'bullets', items: minutes.candidates.map((candidate) => candidateLine(candidate, language)) },
        ...tallyBlocks(minutes, language),
        ...dissentBlocks(minutes, language),
        // Together, so that nobody signs an empty page.
        {
          type: 'together',
          blocks: [
            { type: 'paragraph', tone: 'small', text: say('Komise jednala bez jmen. Zápis neuvádí jména, adresy ani příjmy rodin a u střetu zájmů jen to, že nastal.', 'The committee sat without names. These minutes give no names, addresses or incomes of families, and of a conflict of interest only that there was one.') },
            { type: 'signatures', placeLabel: say('Místo:', 'Place:'), dateLabel: say('Datum:', 'Date:'), place: minutes.place, signers: signersOf(minutes, language) },
          ],
        },
      ],
    };
  },
};

export const ROLE_WORDS: Readonly<Record<PanelRole, Readonly<Record<Language, string>>>> = {
  chair: { cs: 'předsedající', en: 'chair' },
  member: { cs: 'člen komise', en: 'member' },
  tenant_representative: { cs: 'zástupce nájemníků', en: 'tenant representative' },
  secretary: { cs: 'tajemník (nehlasuje)', en: 'secretary (no vote)' },
};

export const PART_WORDS: Readonly<Record<MinutesPart, Readonly<Record<Language, string>>>> = {
  voted: { cs: 'hlas odevzdán', en: 'voted' },
  conflict: { cs: 'střet zájmů, bez hlasu', en: 'conflict of interest, no vote' },
  absent: { cs: 'bez hlasu', en: 'did not vote' },
  secretary: { cs: 'vede jednání', en: 'keeps the record' },
};

export const GONE_WORDS: Readonly<Record<NonNullable<MinutesCandidate['gone']>, Readonly<Record<Language, string>>>> = {
  not_waiting: { cs: 'při sčítání už na byt nečeká', en: 'no longer waits when the votes are counted' },
  has_offer: { cs: 'při sčítání už má jinou nabídku', en: 'has another offer when the votes are counted' },
  not_eligible: { cs: 'při sčítání už nesplňuje podmínky', en: 'is no longer eligible when the votes are counted' },
};

export function factRows({ convenedOn, deadline, counted, quorum, seats, flat, policyVersion }: PanelMinutesSnapshot, language: Language): readonly (readonly [string, string])[] {
  const say = sayIn(language);
  const voted = seats.filter(({ part }) => part === 'voted').length;
  const area = language === 'cs' ? String(flat.areaM2).replace('.', ',') : String(flat.areaM2);
  return [
    [say('Byt', 'Flat'), `${flat.code}: ${flat.layout}, ${area}\u00a0m², ${flat.place}`],
    [say('Svoláno', 'Called'), formatDate(convenedOn, language)],
    [say('Hlasovalo se do', 'Vote until'), deadline[language]],
    [say('Hlasy sečteny', 'Votes counted'), counted[language]],
    [say('Kvorum', 'Quorum'), say(`${quorum}, odevzdané hlasy: ${voted}`, `${quorum}, votes cast: ${voted}`)],
    [say('Pravidla párování', 'Rules of matching'), say(`verze ${policyVersion}`, `version ${policyVersion}`)],
  ];
}

function decisionLines({ outcome, chosen, exception, chair, cancelReason }: PanelMinutesSnapshot, language: Language) {
  const say = sayIn(language);
  if (outcome === 'cancelled') return [say('Jednání skončilo bez rozhodnutí.', 'The sitting ended without a decision.'), say(`Důvod: ${cancelReason}`, `Reason: ${cancelReason}`)];
  return [
    chosen === null
      ? say('Komise nevybrala nikoho.', 'The committee chose nobody.')
      : say(t`Komise rozhodla nabídnout byt rodině označené ${strong(`kandidát ${chosen}`)}.`, t`The committee decided to offer the flat to the family called ${strong(`candidate ${chosen}`)}.`),
    ...(exception ? [say('Výběrem komise udělila výjimku z jednoho pravidla; její důvod je u rozhodnutí.', 'By choosing, the committee set one rule aside; the reason stands with the decision.')] : []),
    ...(chair === null ? [] : [say(`Hlasy byly rovné. Rozhodnutí předsedajícího (${chair.name}): ${chair.reason}`, `The votes were tied. The chair’s decision (${chair.name}): ${chair.reason}`)]),
  ];
}

function seatsTable({ seats }: PanelMinutesSnapshot, language: Language): Block {
  const say = sayIn(language);
  return {
    type: 'table',
    columns: [
      { title: say('Jméno', 'Name'), align: 'left', share: 40 },
      { title: say('V komisi', 'On the committee'), align: 'left', share: 30 },
      { title: say('Účast', 'Part'), align: 'left', share: 30 },
    ],
    rows: seats.map(({ name, role, part }) => [name, ROLE_WORDS[role][language], PART_WORDS[part][language]]),
    foot: [],
  };
}

function candidateLine({ label, people, reasons, exception, gone }: MinutesCandidate, language: Language) {
  const say = sayIn(language);
  // The number of children is a reason, and already said.
  const told = reasons.filter((reason) => !people.cs.includes(reason.cs));
  const words = [people[language], ...told.map((reason) => reason[language]), ...(exception ? [say('s výjimkou', 'with an exception')] : []), ...(gone ? [GONE_WORDS[gone][language]] : [])];
  return t`${strong(label)}: ${words.join('; ')}`;
}

export function tallyBlocks({ tally }: PanelMinutesSnapshot, language: Language): readonly Block[] {
  if (tally.length === 0) return [];
  const say = sayIn(language);
  return [
    { type: 'heading', text: say('Hlasování', 'The vote') },
    {
      type: 'table',
      columns: [
        { title: say('Kandidát', 'Candidate'), align: 'left', share: 40 },
        { title: say('Pro', 'For'), align: 'right', share: 20 },
        { title: say('Proti', 'Against'), align: 'right', share: 20 },
        { title: say('Zdrželo se', 'Abstained'), align: 'right', share: 20 },
      ],
      rows: tally.map(({ label, for: yes, against, abstain }) => [label, String(yes), String(against), String(abstain)]),
      foot: [],
    },
  ];
}

export function dissentBlocks({ dissent }: PanelMinutesSnapshot, language: Language): readonly Block[] {
  if (dissent.length === 0) return [];
  const say = sayIn(language);
  return [
    { type: 'heading', text: say('Odlišné stanovisko', 'Dissent') },
    { type: 'bullets', items: dissent.map(({ name, reason }) => t`${strong(name)}: ${reason ?? say('bez uvedení důvodu', 'no reason given')}`) },
  ];
}

export function signersOf({ seats, agency }: PanelMinutesSnapshot, language: Language) {
  const signing = seats.filter(({ role, part }) => role === 'secretary' || (role === 'chair' && part !== 'conflict'));
  return signing.map(({ name, role }) => ({ name, role: `${ROLE_WORDS[role][language]}, ${agency.name}`, note: null }));
}
