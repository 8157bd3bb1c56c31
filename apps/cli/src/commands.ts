import type { Command } from './command';
import { databasePrepare } from './database-prepare';
import { statementCheck } from './statement-check';

/** Every command, in the order of the help. One line each. */
export const commands: readonly Command[] = [
  databasePrepare,
  statementCheck,
];
