import { pino, type Logger } from 'pino';

/** Structured log on stderr; secrets are struck out by name. Ids and codes may be logged, names and notes may not. */
export function processLogger(name: string): Logger {
  return pino({ name, level: process.env['LOG_LEVEL'] ?? 'info', redact: ['req.headers.cookie', 'req.headers.authorization', '*.password'] }, pino.destination(2));
}
