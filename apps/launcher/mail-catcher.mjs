// A mail server that sends nothing on: it keeps the last letters of a trial and shows them over HTTP.
//   SMTP_PORT=1025 PORT=8025 node apps/launcher/mail-catcher.mjs     then GET /messages, /messages/1, /health/live
import { createServer as createHttp } from 'node:http';
import { createServer as createSmtp } from 'node:net';

const { HOST = '127.0.0.1', PORT = '8025', SMTP_PORT = '1025' } = process.env;
const KEPT = 200;
const LETTER_BYTES = 20_000_000;
const letters = [];
let count = 0;

const smtp = createSmtp((socket) => {
  let rest = Buffer.alloc(0);
  let letter = { from: '', to: [] };
  let inBody = false;
  const reply = (line) => socket.write(`${line}\r\n`);

  const command = (line) => {
    const word = line.slice(0, 4).toUpperCase();
    if (word === 'EHLO') reply('250-zazemi\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE 20000000');
    else if (word === 'HELO' || word === 'NOOP' || word === 'RSET') reply('250 OK');
    else if (word === 'MAIL') {
      letter = { from: /<(.*?)>/.exec(line)?.[1] ?? '', to: [] };
      reply('250 OK');
    } else if (word === 'RCPT') {
      letter.to.push(/<(.*?)>/.exec(line)?.[1] ?? '');
      reply('250 OK');
    } else if (word === 'DATA') {
      inBody = true;
      reply('354 End with a dot on a line of its own');
    } else if (word === 'QUIT') {
      reply('221 Bye');
      socket.end();
    } else reply('502 Not known here');
  };

  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    if (rest.length > LETTER_BYTES) return socket.destroy();
    for (;;) {
      const end = rest.indexOf(inBody ? '\r\n.\r\n' : '\r\n');
      if (end < 0) return undefined;
      const part = rest.subarray(0, end).toString('utf8');
      rest = rest.subarray(end + (inBody ? 5 : 2));
      if (!inBody) command(part);
      else {
        inBody = false;
        count += 1;
        letters.push({ number: count, ...letter, subject: /^Subject: (.*(?:\r\n[ \t].*)*)/im.exec(part)?.[1] ?? '', source: part.replace(/^\.\./gm, '.') });
        if (letters.length > KEPT) letters.shift();
        reply(`250 Kept as ${count}`);
      }
    }
  });
  socket.on('error', () => socket.destroy());
  socket.setTimeout(60_000, () => socket.destroy());
  reply('220 zazemi mail catcher');
});

const http = createHttp((request, response) => {
  const number = /^\/messages\/(\d+)$/.exec(request.url)?.[1];
  const one = letters.find((each) => each.number === Number(number));
  const headers = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
  if (request.url === '/health/live') response.writeHead(200, headers).end('ok\n');
  else if (request.url === '/' || request.url === '/messages') {
    response.writeHead(200, { ...headers, 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(letters.map(({ source: _, ...head }) => head), undefined, 2));
  } else if (one) response.writeHead(200, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(one.source);
  else response.writeHead(404, headers).end();
});

smtp.listen(Number(SMTP_PORT), HOST, () => http.listen(Number(PORT), HOST, () => process.stderr.write(`Mail is kept on ${HOST}: SMTP ${smtp.address().port}, HTTP ${http.address().port}.\n`)));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
