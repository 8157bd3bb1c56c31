import type { Logger } from 'pino';
import type { Language } from '#kernel';

/** A short message as it leaves the house. */
export interface OutgoingMessage {
  readonly way: 'sms' | 'email';
  readonly to: string;
  readonly subject: string;
  readonly words: string;
  readonly language: Language;
}

/** One way out. Throws when the other side does not take the message. */
export interface Gateway {
  readonly way: 'sms' | 'email';
  send(message: OutgoingMessage): Promise<void>;
}

const SEND_WITHIN_MS = 15_000;

/** E-mail through any SMTP server: `SMTP_URL`, and `MAIL_FROM` for who writes. */
export function mailGateway(url: string, from: string): Gateway {
  return {
    way: 'email',
    async send({ to, subject, words }) {
      const { createTransport } = await import('nodemailer');
      const transport = createTransport(url, { connectionTimeout: SEND_WITHIN_MS, socketTimeout: SEND_WITHIN_MS } as never);
      try {
        await transport.sendMail({ from, to, subject, text: words });
      } finally {
        transport.close();
      }
    },
  };
}

/** A gateway that takes `{ "to", "text" }` as JSON: a phone in the office, or a provider's. Without diacritics a text is one SMS, not two. */
export function smsGateway(url: string, token: string | undefined): Gateway {
  return {
    way: 'sms',
    async send({ to, words }) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ to, text: withoutDiacritics(words) }),
        signal: AbortSignal.timeout(SEND_WITHIN_MS),
      });
      if (!answer.ok) throw new Error(`The SMS gateway answered ${answer.status}.`);
    },
  };
}

export const withoutDiacritics = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The ways out of this process, the quicker one first; none is a way too: then the code is handed over on paper. */
export function gatewaysOf(env: Readonly<Record<string, string | undefined>>): readonly Gateway[] {
  const { SMS_URL, SMS_TOKEN, SMTP_URL, MAIL_FROM } = env;
  return [...(SMS_URL ? [smsGateway(SMS_URL, SMS_TOKEN)] : []), ...(SMTP_URL ? [mailGateway(SMTP_URL, MAIL_FROM ?? 'zazemi@localhost')] : [])];
}

/** What a demo does instead of sending: its families are invented, so their messages may be read in the log. */
export function writeToLog(log: Logger, words: string): void {
  log.info({ message: words }, 'a message of the demo, sent to nobody');
}
