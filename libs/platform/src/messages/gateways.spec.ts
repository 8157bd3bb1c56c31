import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gatewaysOf, mailGateway, smsGateway, withoutDiacritics } from './gateways';

describe('ways a message leaves the house', () => {
  it('are those that were set up, SMS before e-mail; none is allowed', () => {
    expect(gatewaysOf({})).toEqual([]);
    expect(gatewaysOf({ SMTP_URL: 'smtp://mail:1025', SMS_URL: 'http://phone.local/' }).map(({ way }) => way)).toEqual(['sms', 'email']);
  });

  it('an SMS goes without diacritics, so that it is one and not two', () => {
    expect(withoutDiacritics('Váš kód je 123456. Platí 15 minut. Příliš žluťoučký kůň')).toBe('Vas kod je 123456. Plati 15 minut. Prilis zlutoucky kun');
  });

  describe('to a gateway', () => {
    let server: Server;
    let status = 200;
    const got: { body: string; authorization: string | undefined }[] = [];
    beforeAll(async () => {
      server = createServer((request, reply) => {
        let body = '';
        request.on('data', (chunk) => (body += chunk));
        request.on('end', () => {
          got.push({ body, authorization: request.headers.authorization });
          reply.writeHead(status).end();
        });
      });
      await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume));
    });
    afterAll(() => new Promise((resume) => server.close(resume)));

    it('as JSON with its token; what it does not take is an error', async () => {
      const gateway = smsGateway(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, 'tajny');
      const message = { way: 'sms', to: '+420777000111', subject: '', words: 'Kód 123456', language: 'cs' } as const;
      await gateway.send(message);
      expect(got).toEqual([{ body: '{"to":"+420777000111","text":"Kod 123456"}', authorization: 'Bearer tajny' }]);
      status = 503;
      await expect(gateway.send(message)).rejects.toThrow('503');
    });
  });

  it('an e-mail reaches a mail server with its subject and its words', async () => {
    const catcher = spawn(process.execPath, [join(__dirname, '..', '..', '..', '..', 'apps', 'launcher', 'mail-catcher.mjs')], { env: { ...process.env, PORT: '0', SMTP_PORT: '0' }, stdio: ['ignore', 'ignore', 'pipe'] });
    try {
      const said = await new Promise<string>((resume, reject) => {
        catcher.stderr.on('data', (chunk: Buffer) => resume(chunk.toString()));
        catcher.once('exit', () => reject(new Error('The catcher did not start.')));
      });
      const [smtp, http] = [/SMTP (\d+)/.exec(said)![1], /HTTP (\d+)/.exec(said)![1]];
      await mailGateway(`smtp://127.0.0.1:${smtp}`, 'Zázemí <zazemi@example.com>').send({ way: 'email', to: 'jana@example.com', subject: 'Zázemí: kód', words: 'Váš kód je 123456.', language: 'cs' });
      const letters = await (await fetch(`http://127.0.0.1:${http}/messages/1`)).text();
      expect(letters).toContain('jana@example.com');
      expect(letters).toMatch(/123456/);
    } finally {
      catcher.kill();
    }
  });
});
