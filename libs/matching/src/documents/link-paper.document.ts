import { sayIn, strong, t, type DocumentTemplate, type Issuer } from '#documents';
import { formatDate, isoDate } from '#kernel';

/** What a family takes home to find its application. It bears the link, so it is never kept. */
export interface LinkPaperSnapshot {
  readonly agency: Issuer;
  /** Of the household, to be said on the phone. */
  readonly code: string;
  readonly url: string;
  readonly helper: { readonly name: string; readonly phone: string | null } | null;
  readonly expiresAt: string;
}

export const linkPaperTemplate: DocumentTemplate<LinkPaperSnapshot> = {
  kind: 'applicationLink',
  series: 'OZ',
  version: 1,
  name: { cs: 'Kde najdete svou žádost', en: 'Where to find your application' },
  forLandlord: false,
  readers: [],
  page: (paper, language) => {
    const say = sayIn(language);
    const until = formatDate(isoDate(paper.expiresAt.slice(0, 10)), language);
    const call = [paper.helper?.name, paper.helper?.phone ?? paper.agency.phone].filter(Boolean).join(', ') || (paper.agency.email ?? paper.agency.name);
    return {
      language,
      issuer: paper.agency,
      title: say('Kde najdete svou žádost', 'Where to find your application'),
      subtitle: null,
      setting: 'letter',
      blocks: [
        { type: 'paragraph', tone: 'lead', text: say(t`Tady uvidíte, ${strong('jak je na tom vaše žádost o byt')} a co v ní chybí.`, t`Here you can see ${strong('where your application for a flat stands')} and what is missing in it.`) },
        {
          type: 'qrGrid',
          items: [{
            payload: paper.url, alt: say('QR kód s odkazem na vaši žádost', 'QR code with the link to your application'), title: say('Vaše žádost', 'Your application'),
            lines: [say('Namiřte fotoaparát telefonu na čtvereček.', 'Point the camera of your phone at the square.'), say(`Číslo žádosti: ${paper.code}`, `Number of the application: ${paper.code}`)],
          }],
        },
        { type: 'heading', text: say('Jak na to', 'How to do it') },
        {
          type: 'clauses', prefix: '',
          items: [
            say('Namiřte telefon na čtvereček a otevřete odkaz.', 'Point your phone at the square and open the link.'),
            say('Stiskněte „Poslat kód“. Přijde vám SMS nebo e-mail.', 'Press “Send the code”. You will get an SMS or an e-mail.'),
            say('Opište kód. Platí 15 minut.', 'Copy the code. It is valid for 15 minutes.'),
          ],
        },
        { type: 'notice', title: say('Papír si schovejte', 'Keep this paper'), body: [say(`Odkaz je jen pro vás. Nikomu ho nedávejte. Platí do ${until}. Když papír ztratíte, dáme vám nový a starý přestane platit.`, `The link is only for you. Do not give it to anybody. It is valid until ${until}. If you lose the paper, we will give you a new one and the old one stops working.`)] },
        { type: 'paragraph', text: say(t`Potřebujete pomoct? ${strong(call)}`, t`Do you need help? ${strong(call)}`) },
      ],
    };
  },
};
