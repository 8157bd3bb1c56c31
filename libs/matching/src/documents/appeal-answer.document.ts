import { sayIn, strong, t, type Block, type DocumentTemplate, type Issuer, type Text } from '#documents';
import { formatDate, type IsoDate, type Language } from '#kernel';
import type { AppealEffect, VerdictKind } from '../domain/appeals/life';
import { ruleNames } from '../domain/rules';

/** What the letter that answers an appeal says. Nothing of another family, no rank and no score is in it. */
export interface AppealAnswerSnapshot {
  readonly agency: Issuer;
  readonly place: string;
  readonly to: { readonly name: string; readonly address: string | null };
  readonly filedOn: IsoDate;
  readonly words: string;
  readonly verdict: {
    readonly kind: VerdictKind;
    readonly decidedOn: IsoDate;
    readonly flat: { readonly layout: string; readonly city: string } | null;
    /** Codes of the rules the family did not meet. */
    readonly failed: readonly string[];
    readonly waitingFrom: IsoDate | null;
    readonly waitingTo: IsoDate | null;
    /** Why a person closed the application or took it off a list; not in letters before migration 0047. */
    readonly reason?: string | null;
  };
  readonly decidedOn: IsoDate;
  readonly outcome: 'upheld' | 'rejected';
  readonly reason: string;
  readonly effect: AppealEffect | null;
  /** Since when the family waits again; null unless a date was given back. */
  readonly waitingSince: IsoDate | null;
  readonly signedBy: string;
  readonly contact: { readonly phone: string | null; readonly email: string | null };
}

/** The answer to an appeal (odpověď na odvolání), with its reasons. */
export const appealAnswerTemplate: DocumentTemplate<AppealAnswerSnapshot> = {
  kind: 'appealAnswer',
  series: 'OO',
  version: 1,
  name: { cs: 'Odpověď na odvolání', en: 'Answer to an appeal' },
  forLandlord: false,
  readers: ['administrator', 'manager', 'coordinator', 'social_worker'],
  page: (letter, language) => {
    const say = sayIn(language);
    return {
      language,
      issuer: letter.agency,
      title: say('Odpověď na odvolání', 'Answer to an appeal'),
      subtitle: null,
      setting: 'letter',
      blocks: [
        { type: 'address', lines: [letter.to.name, ...(letter.to.address ? [letter.to.address] : [])], aside: [say(`${letter.place}, ${formatDate(letter.decidedOn, 'cs')}`, `${letter.place}, ${formatDate(letter.decidedOn, 'en')}`)] },
        { type: 'paragraph', text: outcomeText(letter, language), tone: 'lead' },
        { type: 'heading', text: say('Proti čemu odvolání bylo', 'What the appeal was against') },
        { type: 'paragraph', text: verdictText(letter, language) },
        { type: 'facts', rows: [[say('Podáno', 'Filed'), formatDate(letter.filedOn, language)], [say('Vaše slova', 'Your words'), letter.words]] },
        { type: 'heading', text: say('Důvody', 'Reasons') },
        { type: 'paragraph', text: letter.reason },
        ...effectBlocks(letter, language),
        { type: 'heading', text: say('Kdo odpovídá', 'Who answers') },
        { type: 'paragraph', text: whoText(letter, language) },
      ],
    };
  },
};

function outcomeText({ outcome, filedOn }: AppealAnswerSnapshot, language: Language): Text {
  const say = sayIn(language);
  if (outcome === 'upheld') return say(t`Vaše odvolání ze dne ${formatDate(filedOn, 'cs')} je ${strong('uznané')}.`, t`Your appeal of ${formatDate(filedOn, 'en')} is ${strong('upheld')}.`);
  return say(t`Vaše odvolání ze dne ${formatDate(filedOn, 'cs')} ${strong('není uznané')}. Důvody jsou níže.`, t`Your appeal of ${formatDate(filedOn, 'en')} is ${strong('not upheld')}. The reasons are below.`);
}

function verdictText({ verdict }: AppealAnswerSnapshot, language: Language): Text {
  const say = sayIn(language);
  const [csDay, enDay] = [formatDate(verdict.decidedOn, 'cs'), formatDate(verdict.decidedOn, 'en')];
  if (verdict.kind === 'waiting_date') {
    const [from, to] = [verdict.waitingFrom!, verdict.waitingTo!];
    return say(
      `Dne ${csDay} se vaše datum čekání posunulo z ${formatDate(from, 'cs')} na ${formatDate(to, 'cs')}, protože byt byl odmítnut bez důvodu.`,
      `On ${enDay} your waiting date moved from ${formatDate(from, 'en')} to ${formatDate(to, 'en')}, because a flat was refused without a reason.`,
    );
  }
  if (verdict.kind === 'application_closed') return say(`Dne ${csDay} jsme vaši žádost uzavřeli. Důvod: ${verdict.reason}`, `On ${enDay} your application was closed. The reason: ${verdict.reason}`);
  const flat = verdict.flat ? say(`byt ${verdict.flat.layout}, ${verdict.flat.city}`, `the flat ${verdict.flat.layout}, ${verdict.flat.city}`) : say('byt', 'a flat');
  if (verdict.kind === 'taken_off_list') return say(`Dne ${csDay} jsme vás vyřadili z náhradníků pro ${flat}. Důvod: ${verdict.reason}`, `On ${enDay} you were taken off the list of reserves for ${flat}. The reason: ${verdict.reason}`);
  if (verdict.kind === 'passed_over') return say(`Dne ${csDay} jsme vybrali jinou domácnost pro ${flat}.`, `On ${enDay} another household was chosen for ${flat}.`);
  const rules = verdict.failed.map((rule) => ruleNames[rule]?.[language] ?? rule).join(', ');
  return say(`Dne ${csDay} vaše domácnost nesplnila podmínky pro ${flat}: ${rules}.`, `On ${enDay} your household did not meet the conditions for ${flat}: ${rules}.`);
}

function effectBlocks({ effect, waitingSince }: AppealAnswerSnapshot, language: Language): readonly Block[] {
  const say = sayIn(language);
  return effect === null ? [] : [{ type: 'notice', title: say('Co se teď stane', 'What happens now'), body: [effectText(effect, waitingSince, language)] }];
}

function effectText(effect: AppealEffect, waitingSince: IsoDate | null, language: Language): Text {
  const say = sayIn(language);
  if (effect === 'application_reopened') return say('Uzavření bereme zpět. Vaše žádost znovu čeká na svém místě, se stejným datem.', 'The closing is taken back. Your application waits again at its place, with the same date.');
  if (effect === 'reserve_restored') return say('Vyřazení bereme zpět. Mezi náhradníky jste znovu na svém místě.', 'Taking you off the list is taken back. You stand among the reserves again, at your place.');
  if (effect === 'look_again') {
    return say(
      'O bytě rozhodneme znovu, pokud ho ještě nikdo nemá. Nabídku, kterou už dostala jiná domácnost, nikomu nebereme; při dalším volném bytě se na vaši žádost podíváme znovu.',
      'We will decide on the flat again if nobody has it yet. An offer that another household already holds is not taken from anybody; your application will be looked at again with the next free flat.',
    );
  }
  if (waitingSince === null) return say('Posun data čekání bereme zpět. Vaše datum se mezitím změnilo z jiného důvodu, proto se na něj podíváme spolu.', 'The move of the waiting date is taken back. Your date has changed since for another reason, so we will look at it together.');
  return say(`Posun data čekání bereme zpět. Čekáte znovu od ${formatDate(waitingSince, 'cs')}.`, `The move of the waiting date is taken back. You wait again since ${formatDate(waitingSince, 'en')}.`);
}

function whoText({ signedBy, contact, agency }: AppealAnswerSnapshot, language: Language): Text {
  const say = sayIn(language);
  const call = [contact.phone ?? agency.phone, contact.email ?? agency.email].filter((each) => each !== null && each !== '').join(', ');
  return say(
    t`O odvolání rozhoduje vždy jiný člověk než ten, kdo vydal první rozhodnutí. Na vaše odpovídá ${strong(signedBy)}. Když něčemu nerozumíte, ozvěte se: ${call}.`,
    t`The appeal was judged by a person who took no part in the decision: ${strong(signedBy)}. If anything is unclear, get in touch: ${call}.`,
  );
}
