import { dateInZone, formatDate, type Language } from '#kernel';

/** What a message to a member says: that a vote is awaited, until when, where. Nothing of the candidates leaves the house. */
export function noticeWords(flat: string, deadlineAt: Date, zone: string, link: string): { readonly subject: string; readonly words: string } {
  const until = (language: Language): string => {
    const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(deadlineAt);
    return `${formatDate(dateInZone(deadlineAt, zone), language)} ${language === 'cs' ? time.replace(':', '.') : time}`;
  };
  return {
    subject: 'Komise: čeká se na váš hlas',
    words: [
      'Dobrý den,', `komise jedná o bytu ${flat} a čeká na váš hlas. Hlasuje se do ${until('cs')}. Podklady uvidíte po přihlášení:`, link, '',
      `The committee sits about the flat ${flat} and awaits your vote until ${until('en')}. Sign in to see the packet at the same address.`,
    ].join('\n'),
  };
}
