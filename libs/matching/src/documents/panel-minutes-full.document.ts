import { sayIn, strong, t, type Block, type DocumentTemplate } from '#documents';
import type { Language } from '#kernel';
import type { Choice } from '../domain/panel/tally';
import { ruleNames } from '../domain/rules';
import { dissentBlocks, factRows, GONE_WORDS, PART_WORDS, ROLE_WORDS, signersOf, tallyBlocks } from './panel-minutes.document';
import type { MinutesFamily, PanelMinutesFullSnapshot } from './panel-minutes-snapshot';

/** Minutes of a sitting for the agency's own file: names of the candidates, and who voted how once the votes were counted. */
export const panelMinutesFullTemplate: DocumentTemplate<PanelMinutesFullSnapshot> = {
  kind: 'panelMinutesFull',
  series: 'ZP',
  version: 1,
  name: { cs: 'Úplný zápis z jednání komise', en: 'Full minutes of the committee' },
  forLandlord: false,
  readers: ['manager', 'coordinator'],
  page: (minutes, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: minutes.agency,
      title: say('Úplný zápis z jednání komise', 'Full minutes of the committee'),
      subtitle: `${minutes.panel}, ${say('byt', 'flat')} ${minutes.flat.code}`,
      setting: 'contract',
      blocks: [
        { type: 'notice', title: say('Jen pro spis agentury', 'For the agency’s own file only'), body: [say(`Obsahuje jména rodin. Komisi patří zápis beze jmen, číslo ${minutes.blindedNumber}.`, `It names families. The committee gets the minutes without names, number ${minutes.blindedNumber}.`)] },
        { type: 'facts', rows: [...factRows(minutes, language), ...(minutes.skippedReason === null ? [] : [[say('Proč tu nejsou rodiny z vyšších míst', 'Why families of a better rank are not here'), minutes.skippedReason] as const])] },
        { type: 'notice', title: say('Rozhodnutí', 'Decision'), body: decisionLines(minutes, language) },
        { type: 'heading', text: say('Kandidáti', 'Candidates') },
        { type: 'bullets', items: minutes.families.map((family) => familyLine(minutes, family, language)) },
        { type: 'heading', text: say('Kdo jak hlasoval', 'Who voted how') },
        votesTable(minutes, language),
        ...reasonBlocks(minutes, language),
        ...tallyBlocks(minutes, language),
        ...dissentBlocks(minutes, language),
        { type: 'paragraph', tone: 'small', text: say('U střetu zájmů zápis uvádí jen to, že nastal. Čeho se týkal, si nechává ten, kdo ho zapsal.', 'Of a conflict of interest these minutes say only that there was one. What it was stays with whoever wrote it down.') },
        { type: 'signatures', placeLabel: say('Místo:', 'Place:'), dateLabel: say('Datum:', 'Date:'), place: minutes.place, signers: signersOf(minutes, language) },
      ],
    };
  },
};

const CHOICE_WORDS: Readonly<Record<Choice, Readonly<Record<Language, string>>>> = {
  for: { cs: 'pro', en: 'for' },
  against: { cs: 'proti', en: 'against' },
  abstain: { cs: 'zdržel/a se', en: 'abstained' },
};

function decisionLines({ outcome, chosen, families, chair, cancelReason }: PanelMinutesFullSnapshot, language: Language) {
  const say = sayIn(language);
  if (outcome === 'cancelled') return [say(`Jednání skončilo bez rozhodnutí. Důvod: ${cancelReason}`, `The sitting ended without a decision. The reason: ${cancelReason}`)];
  const family = families.find(({ label }) => label === chosen);
  return [
    family
      ? say(t`Komise rozhodla nabídnout byt rodině ${strong(`${family.name} (${family.code})`)}, kandidát ${family.label}.`, t`The committee decided to offer the flat to the family ${strong(`${family.name} (${family.code})`)}, candidate ${family.label}.`)
      : say('Komise nevybrala nikoho.', 'The committee chose nobody.'),
    ...(chair === null ? [] : [say(`Hlasy byly rovné. Rozhodnutí předsedajícího (${chair.name}): ${chair.reason}`, `The votes were tied. The chair’s decision (${chair.name}): ${chair.reason}`)]),
  ];
}

function familyLine({ candidates }: PanelMinutesFullSnapshot, { label, name, code, rank, score, exceptions, exceptionReason }: MinutesFamily, language: Language) {
  const say = sayIn(language);
  const packet = candidates.find((one) => one.label === label)!;
  const place = rank === null ? say('mimo pořadí', 'outside the ranking') : say(`${rank}. místo`, `rank ${rank}`);
  const rules = exceptions.map((rule) => ruleNames[rule]?.[language] ?? rule).join(', ');
  const words = [
    packet.people[language], say(`${place}, body: ${score}`, `${place}, points: ${score}`),
    ...(exceptions.length > 0 ? [say(`výjimka (${rules}): ${exceptionReason}`, `exception (${rules}): ${exceptionReason}`)] : []),
    ...(packet.gone ? [GONE_WORDS[packet.gone][language]] : []),
  ];
  return t`${strong(`${label}: ${name}`)} (${code}); ${words.join('; ')}`;
}

function votesTable({ votes, families }: PanelMinutesFullSnapshot, language: Language): Block {
  const say = sayIn(language);
  const labels = families.map(({ label }) => label);
  const share = 48 / labels.length;
  return {
    type: 'table',
    columns: [
      { title: say('Jméno', 'Name'), align: 'left', share: 28 },
      { title: say('V komisi', 'On the committee'), align: 'left', share: 24 },
      ...labels.map((label) => ({ title: say(`Kandidát ${label}`, `Candidate ${label}`), align: 'left' as const, share })),
    ],
    rows: votes.map(({ name, role, part, choices }) => [
      name, ROLE_WORDS[role][language],
      ...labels.map((label, index) => (part === 'voted' ? CHOICE_WORDS[choices[label] ?? 'abstain'][language] : index === 0 ? PART_WORDS[part][language] : '')),
    ]),
    foot: [],
  };
}

function reasonBlocks({ votes }: PanelMinutesFullSnapshot, language: Language): readonly Block[] {
  const given = votes.filter(({ part, reason }) => part === 'voted' && reason !== null);
  if (given.length === 0) return [];
  return [
    { type: 'heading', text: sayIn(language)('Důvody hlasujících', 'Reasons of those who voted') },
    { type: 'bullets', items: given.map(({ name, reason }) => t`${strong(name)}: ${reason!}`) },
  ];
}
